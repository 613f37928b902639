#include "core/base/Dialogue.h"

#include "core/base/ChildStart.h"

#include <poll.h>
#include <sys/wait.h>

namespace countersign::base {

struct Dialogue::Child {
    child::Pipe in, out, err;
    pid_t pid = -1;
    std::string program;
    int patienceMs = -1;

    tl::unexpected<Error> silent(const char* why) const {
        return fail(ErrorCode::Unavailable, said("%1 %2", program, why));
    }
    // False when nothing can be read or written in time.
    bool wait(int descriptor, short event) const {
        pollfd polled{descriptor, event, 0};
        int ready = 0;
        while ((ready = ::poll(&polled, 1, patienceMs)) < 0 && errno == EINTR) {
        }
        return ready > 0;
    }
};

Dialogue::Dialogue(std::unique_ptr<Child> child) : m_child(std::move(child)) {}

Result<std::unique_ptr<Dialogue>> Dialogue::start(const ProcessRequest& request) {
    auto child = std::make_unique<Child>();
    const child::PipeSignalBlock block;
    const auto pid = child::start(request, child->in, child->out, child->err);
    if (!pid) return fail(pid.error());
    ::fcntl(child->err.read(), F_SETFL, O_NONBLOCK);
    child->pid = *pid;
    child->program = request.argv.front();
    if (request.deadline.count() > 0)
        child->patienceMs = static_cast<int>(request.deadline.count());
    return std::unique_ptr<Dialogue>(new Dialogue(std::move(child)));
}

Dialogue::~Dialogue() {
    m_child->in.closeWrite();
    m_child->out.closeRead();
    ::kill(-m_child->pid, SIGTERM);
    int status = 0;
    for (int tries = 0; tries < 50; ++tries) {
        if (::waitpid(m_child->pid, &status, WNOHANG) != 0) return;
        ::poll(nullptr, 0, 10);
    }
    ::kill(-m_child->pid, SIGKILL);
    while (::waitpid(m_child->pid, &status, 0) < 0 && errno == EINTR) {
    }
}

Result<void> Dialogue::say(std::string_view text) {
    const child::PipeSignalBlock block;
    while (!text.empty()) {
        if (!m_child->wait(m_child->in.write(), POLLOUT))
            return m_child->silent("does not listen any more");
        const ssize_t count = ::write(m_child->in.write(), text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return m_child->silent("has ended");
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> Dialogue::more() {
    if (!m_child->wait(m_child->out.read(), POLLIN))
        return m_child->silent("did not answer in time");
    char chunk[65536];
    while (::read(m_child->err.read(), chunk, sizeof chunk) > 0) {
    }
    ssize_t count = 0;
    while ((count = ::read(m_child->out.read(), chunk, sizeof chunk)) < 0 && errno == EINTR) {
    }
    if (count <= 0) return m_child->silent("has ended");
    m_heard.append(chunk, static_cast<std::size_t>(count));
    return {};
}

Result<std::string> Dialogue::line(std::size_t most) {
    std::size_t end = 0;
    while ((end = m_heard.find('\n')) == std::string::npos) {
        if (m_heard.size() > most) return m_child->silent("wrote more than expected");
        if (auto heard = more(); !heard) return fail(heard.error());
    }
    std::string text = m_heard.substr(0, end);
    m_heard.erase(0, end + 1);
    return text;
}

Result<std::string> Dialogue::bytes(std::size_t count) {
    while (m_heard.size() < count)
        if (auto heard = more(); !heard) return fail(heard.error());
    std::string text = m_heard.substr(0, count);
    m_heard.erase(0, count);
    return text;
}

} // namespace countersign::base
