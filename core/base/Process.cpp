#include "core/base/Process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/Text.h"

namespace countersign::base {

namespace child {

namespace fs = std::filesystem;
using Moment = std::chrono::steady_clock;

const std::vector<std::string> kUsualEnvironment = {"PATH",
                                                    "HOME",
                                                    "LANG",
                                                    "LC_ALL",
                                                    "TZ",
                                                    "SSH_AUTH_SOCK",
                                                    "DISPLAY",
                                                    "WAYLAND_DISPLAY",
                                                    "XDG_RUNTIME_DIR",
                                                    "TMPDIR"};

std::vector<std::string> environment(const ProcessRequest& request) {
    std::vector<std::string> all;
    for (const std::string& key : request.keepenv.empty() ? kUsualEnvironment : request.keepenv) {
        const char* value = std::getenv(key.c_str());
        if (value && !request.setenv.contains(key)) all.push_back(key + "=" + value);
    }
    for (const auto& [key, value] : request.setenv)
        all.push_back(key + "=" + value);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

// Both ends close on exec and stand above 2, so that dup2 onto 0, 1, 2 never meets them.
class Pipe {
public:
    Pipe() {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0) return;
        for (int& end : m_ends) {
            if (end > 2) continue;
            const int moved = ::fcntl(end, F_DUPFD_CLOEXEC, 3);
            ::close(end);
            end = moved;
        }
    }
    ~Pipe() {
        closeRead();
        closeWrite();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    bool ok() const { return m_ends[0] >= 0 && m_ends[1] >= 0; }
    int read() const { return m_ends[0]; }
    int write() const { return m_ends[1]; }
    void closeRead() { shut(m_ends[0]); }
    void closeWrite() { shut(m_ends[1]); }

private:
    static void shut(int& fd) {
        if (fd >= 0) ::close(fd);
        fd = -1;
    }
    std::array<int, 2> m_ends{-1, -1};
};

// A write to a child that stopped reading must be an error code, not the end of this program.
class PipeSignalBlock {
public:
    PipeSignalBlock() {
        sigset_t pending;
        sigpending(&pending);
        m_wasPending = sigismember(&pending, SIGPIPE) == 1;
        sigemptyset(&m_set);
        sigaddset(&m_set, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_set, &m_before);
    }
    ~PipeSignalBlock() {
        const timespec now{0, 0};
        if (!m_wasPending) {
            while (sigtimedwait(&m_set, nullptr, &now) < 0 && errno == EINTR) {
            }
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    PipeSignalBlock(const PipeSignalBlock&) = delete;
    PipeSignalBlock& operator=(const PipeSignalBlock&) = delete;

private:
    sigset_t m_set{}, m_before{};
    bool m_wasPending = false;
};

struct Start {
    const char* program;
    char* const* argv;
    char* const* envp;
    const char* folder; // null: ours
    const int* inherit;
    std::size_t inheritCount;
    int in, out, err, report;
};

// Runs between fork and exec: async-signal-safe calls only, no allocation.
[[noreturn]] void become(const Start& start) {
    ::setsid();
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr);
    bool ready = ::dup2(start.in, 0) == 0 && ::dup2(start.out, 1) == 1 &&
                 ::dup2(start.err, 2) == 2 && (!start.folder || ::chdir(start.folder) == 0);
    if (ready && ::close_range(3, ~0u, CLOSE_RANGE_CLOEXEC) != 0) {
        // Kernels before 5.11.
        const long limit = ::sysconf(_SC_OPEN_MAX);
        for (int fd = 3; fd < (limit > 0 ? limit : 1024); ++fd)
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    for (std::size_t i = 0; ready && i < start.inheritCount; ++i)
        ready = ::fcntl(start.inherit[i], F_SETFD, 0) == 0;
    if (ready) ::execve(start.program, start.argv, start.envp);
    const int code = errno;
    [[maybe_unused]] const ssize_t told = ::write(start.report, &code, sizeof code);
    ::_exit(127);
}

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
    int quietTicks = 0;
    while (true) {
        if (auto reason = reasonToStop()) {
            stop();
            return fail(std::move(*reason));
        }
        const bool open = out.read() >= 0 || err.read() >= 0;
        // A grandchild may hold the pipes for ever: what it writes after its parent is not ours.
        if (hasExited() && (!open || quietTicks > 4)) break;
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

tl::unexpected<Error> cannotStart(const std::string& program, int code) {
    const bool missing = code == ENOENT || code == ENOTDIR;
    return fail(missing          ? ErrorCode::NotFound
                : code == EACCES ? ErrorCode::Denied
                                 : ErrorCode::Internal,
                "cannot start " + program + " (" + std::strerror(code) + ")");
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

std::filesystem::path selfPath() {
    std::error_code failed;
    auto path = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::path() : path;
}

Result<ProcessResult> run(const ProcessRequest& request, const CancelToken& cancel) {
    if (request.argv.empty()) return fail(ErrorCode::Internal, "no program was named");
    const std::string program = findProgram(request.argv.front()).string();
    if (program.empty())
        return fail(ErrorCode::NotFound, "the program " + request.argv.front() + " is not here", {},
                    "install it or put it on PATH");
    child::Pipe in, out, err, report;
    if (!in.ok() || !out.ok() || !err.ok() || !report.ok())
        return child::cannotStart(program, errno);

    std::vector<std::string> argvTexts = request.argv, envTexts = child::environment(request);
    const auto argv = child::pointers(argvTexts), envp = child::pointers(envTexts);
    const std::string folder = request.folder.string();
    const child::Start start{program.c_str(),
                             argv.data(),
                             envp.data(),
                             folder.empty() ? nullptr : folder.c_str(),
                             request.inherit.data(),
                             request.inherit.size(),
                             in.read(),
                             out.write(),
                             err.write(),
                             report.write()};
    const child::PipeSignalBlock block;
    const pid_t pid = ::fork();
    if (pid < 0) return child::cannotStart(program, errno);
    if (pid == 0) child::become(start);
    in.closeRead();
    out.closeWrite();
    err.closeWrite();
    report.closeWrite();

    int code = 0;
    ssize_t told = 0;
    while ((told = ::read(report.read(), &code, sizeof code)) < 0 && errno == EINTR) {
    }
    if (told == static_cast<ssize_t>(sizeof code)) {
        ::waitpid(pid, nullptr, 0);
        return child::cannotStart(program, code);
    }
    return child::Running(pid, request, cancel).finish(in, out, err);
}

} // namespace countersign::base
