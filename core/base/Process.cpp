#include "core/base/ChildStart.h"

#include "core/base/Text.h"

#include <cstdlib>
#include <poll.h>
#include <sys/wait.h>

namespace countersign::base {

namespace child {

namespace fs = std::filesystem;
using Moment = std::chrono::steady_clock;

class Running {
public:
    Running(pid_t pid, const ProcessRequest& request, const CancelToken& cancel)
        : m_pid(pid), m_request(request), m_cancel(cancel), m_begun(Moment::now()) {}

    Result<ProcessResult> finish(Pipe& in, Pipe& out, Pipe& err);

private:
    void feed(Pipe& in);
    // False at the end of the stream.
    bool drain(int fd, std::string& into);
    bool hasExited() const;
    std::optional<Error> reasonToStop() const;
    void stop();
    int reap() const;

    pid_t m_pid;
    const ProcessRequest& m_request;
    const CancelToken& m_cancel;
    Moment::time_point m_begun;
    std::size_t m_fed = 0;
    ProcessResult m_result;
};

void Running::feed(Pipe& in) {
    const std::string_view rest = std::string_view(m_request.input).substr(m_fed);
    const ssize_t count = rest.empty() ? 0 : ::write(in.write(), rest.data(), rest.size());
    if (count > 0) m_fed += static_cast<std::size_t>(count);
    const bool broken = count < 0 && errno != EAGAIN && errno != EINTR;
    if (broken || m_fed == m_request.input.size()) in.closeWrite();
}

bool Running::drain(int fd, std::string& into) {
    char chunk[65536];
    const ssize_t count = ::read(fd, chunk, sizeof chunk);
    if (count > 0) into.append(chunk, static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

bool Running::hasExited() const {
    siginfo_t info{};
    const int code = ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT);
    // ECHILD: the host program ignores SIGCHLD and the kernel has reaped already.
    return code == 0 ? info.si_pid == m_pid : errno == ECHILD;
}

std::optional<Error> Running::reasonToStop() const {
    const std::string program = fs::path(m_request.argv.front()).filename().string();
    if (m_cancel.isCancelled())
        return Error{ErrorCode::Cancelled, program + " was stopped", {}, {}};
    if (m_request.deadline.count() > 0 && Moment::now() - m_begun > m_request.deadline)
        return Error{ErrorCode::Unavailable,
                     program + " did not answer within " +
                         numberText(static_cast<double>(m_request.deadline.count()) / 1000) +
                         " seconds",
                     {},
                     {}};
    if (m_result.out.size() + m_result.err.size() > m_request.outputCap)
        return Error{ErrorCode::Unavailable, program + " wrote more than expected", {}, {}};
    return std::nullopt;
}

void Running::stop() {
    ::kill(-m_pid, SIGTERM);
    for (int i = 0; i < 30 && !hasExited(); ++i)
        ::poll(nullptr, 0, 10);
    // Not reaped yet, so the group's number cannot belong to anybody else.
    ::kill(-m_pid, SIGKILL);
    reap();
}

int Running::reap() const {
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

Result<ProcessResult> Running::finish(Pipe& in, Pipe& out, Pipe& err) {
    constexpr int kTickMs = 20;
    for (const int fd : {in.write(), out.read(), err.read()})
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    if (m_request.input.empty()) in.closeWrite();
    bool exited = false;
    int quietTicks = 0; // since it exited: until then silence says nothing
    while (true) {
        if (auto reason = reasonToStop()) {
            stop();
            return fail(std::move(*reason));
        }
        const bool open = out.read() >= 0 || err.read() >= 0;
        if (!exited && hasExited()) {
            exited = true;
            quietTicks = 0;
        }
        // A grandchild may hold the pipes for ever: what it writes after its parent is not ours.
        if (exited && (!open || quietTicks > 4)) break;
        std::array<pollfd, 3> polled{
            {{in.write(), POLLOUT, 0}, {out.read(), POLLIN, 0}, {err.read(), POLLIN, 0}}};
        const int ready = ::poll(polled.data(), polled.size(), open ? kTickMs : 1);
        quietTicks = ready == 0 ? quietTicks + 1 : 0;
        if (ready <= 0) continue;
        if (polled[0].revents != 0) feed(in);
        if (polled[1].revents != 0 && !drain(out.read(), m_result.out)) out.closeRead();
        if (polled[2].revents != 0 && !drain(err.read(), m_result.err)) err.closeRead();
    }
    m_result.exitCode = reap();
    return std::move(m_result);
}

} // namespace child

std::filesystem::path findProgram(const std::string& name) {
    if (name.empty()) return {};
    if (name.front() == '/') return ::access(name.c_str(), X_OK) == 0 ? name : "";
    if (name.find('/') != std::string::npos) return {};
    const char* path = std::getenv("PATH");
    for (const std::string_view folder : split(path ? path : "/usr/local/bin:/usr/bin:/bin", ':')) {
        // A relative folder on PATH would make the current folder, perhaps hostile, a source.
        if (folder.empty() || folder.front() != '/') continue;
        const std::filesystem::path candidate = std::filesystem::path(folder) / name;
        std::error_code ignored;
        if (std::filesystem::is_regular_file(candidate, ignored) &&
            ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    }
    return {};
}

bool isRunning(long pid) {
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

std::filesystem::path selfPath() {
    std::error_code failed;
    auto path = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::path() : path;
}

Result<ProcessResult> run(const ProcessRequest& request, const CancelToken& cancel) {
    child::Pipe in, out, err;
    const child::PipeSignalBlock block;
    const auto pid = child::start(request, in, out, err);
    if (!pid) return fail(pid.error());
    return child::Running(*pid, request, cancel).finish(in, out, err);
}

} // namespace countersign::base
