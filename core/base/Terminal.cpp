#include "core/base/Terminal.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace countersign::base {

bool isTerminal(int descriptor) { return ::isatty(descriptor) == 1; }

namespace terminal {

// Restores the echo whatever way the reading ends.
class Silence {
public:
    explicit Silence(int descriptor) : m_descriptor(descriptor) {
        m_known = ::tcgetattr(descriptor, &m_before) == 0;
        if (!m_known) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        ::tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~Silence() {
        if (m_known) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_descriptor;
    bool m_known = false;
    termios m_before{};
};

constexpr char kCtrlC = 3, kEscape = 27;

} // namespace terminal

Result<std::string> askHidden(const std::string& prompt) {
    const int tty = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (tty < 0) return fail(ErrorCode::Unavailable, said("there is no terminal to ask on"));
    std::string answer;
    bool cancelled = false;
    {
        terminal::Silence silence(tty);
        [[maybe_unused]] auto shown = ::write(tty, prompt.data(), prompt.size());
        for (;;) {
            char c = 0;
            const auto got = ::read(tty, &c, 1);
            if (got <= 0 || c == terminal::kCtrlC || (c == terminal::kEscape && answer.empty())) {
                cancelled = true;
                break;
            }
            if (c == '\n' || c == '\r') break;
            answer.push_back(c);
        }
        [[maybe_unused]] auto ended = ::write(tty, "\n", 1);
    }
    ::close(tty);
    if (cancelled) return fail(ErrorCode::Cancelled, said("nothing was typed"));
    return answer;
}

} // namespace countersign::base
