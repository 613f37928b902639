#include "core/base/ChildStart.h"

#include <cstdlib>
#include <cstring>
#include <sys/wait.h>

namespace countersign::base::child {

namespace {

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

tl::unexpected<Error> cannotStart(const std::string& program, int code) {
    const bool missing = code == ENOENT || code == ENOTDIR;
    return fail(missing          ? ErrorCode::NotFound
                : code == EACCES ? ErrorCode::Denied
                                 : ErrorCode::Internal,
                said("cannot start %1 (%2)", program, std::strerror(code)));
}

} // namespace

Result<pid_t> start(const ProcessRequest& request, Pipe& in, Pipe& out, Pipe& err) {
    if (request.argv.empty()) return fail(ErrorCode::Internal, said("no program was named"));
    const std::string program = findProgram(request.argv.front()).string();
    if (program.empty())
        return fail(ErrorCode::NotFound, said("the program %1 is not here", request.argv.front()),
                    {}, said("install it or put it on PATH"));
    Pipe report;
    if (!in.ok() || !out.ok() || !err.ok() || !report.ok()) return cannotStart(program, errno);

    std::vector<std::string> argvTexts = request.argv, envTexts = environment(request);
    const auto argv = pointers(argvTexts), envp = pointers(envTexts);
    const std::string folder = request.folder.string();
    const Start how{program.c_str(),
                    argv.data(),
                    envp.data(),
                    folder.empty() ? nullptr : folder.c_str(),
                    request.inherit.data(),
                    request.inherit.size(),
                    in.read(),
                    out.write(),
                    err.write(),
                    report.write()};
    const pid_t pid = ::fork();
    if (pid < 0) return cannotStart(program, errno);
    if (pid == 0) become(how);
    in.closeRead();
    out.closeWrite();
    err.closeWrite();
    report.closeWrite();

    int code = 0;
    ssize_t told = 0;
    while ((told = ::read(report.read(), &code, sizeof code)) < 0 && errno == EINTR) {
    }
    if (told != static_cast<ssize_t>(sizeof code)) return pid;
    ::waitpid(pid, nullptr, 0);
    return cannotStart(program, code);
}

} // namespace countersign::base::child
