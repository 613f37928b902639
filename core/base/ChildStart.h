// Starting a child: its pipes, its environment, its own session. Private to this room; what becomes
// of the child is Process.h's (run to its end) and Dialogue.h's (spoken with).
#pragma once

#include "core/base/Process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace countersign::base::child {

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

// The child of `request`, its ends of the pipes closed here. Call it under a PipeSignalBlock.
Result<pid_t> start(const ProcessRequest& request, Pipe& in, Pipe& out, Pipe& err);

} // namespace countersign::base::child
