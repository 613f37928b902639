#include "core/sign/PromptSocket.h"

#include "core/base/Text.h"

#include <cerrno>
#include <poll.h>
#include <sodium.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace countersign::sign {

base::Result<PromptSocket> PromptSocket::open() {
    PromptSocket made;
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, made.m_ends.data()) != 0)
        return base::fail(base::ErrorCode::Internal,
                          base::said("cannot open a socket for the passphrase"));
    return made;
}

PromptSocket::PromptSocket(PromptSocket&& other) noexcept
    : m_ends(std::exchange(other.m_ends, {-1, -1})), m_cancelled(other.m_cancelled),
      m_nobody(other.m_nobody), m_answered(other.m_answered) {}

PromptSocket::~PromptSocket() {
    for (const int end : m_ends)
        if (end >= 0) ::close(end);
}

// An askpass process that outlived ssh-keygen may still hold the child's end: shutting it down
// works on every copy, closing would not.
void PromptSocket::finish() const { ::shutdown(m_ends[1], SHUT_RDWR); }

PromptSocket::Event PromptSocket::serve(const PromptHandler& handler, int waitMs) {
    pollfd waiting{m_ends[0], POLLIN, 0};
    const int ready = ::poll(&waiting, 1, waitMs);
    if (ready == 0 || (ready < 0 && errno == EINTR)) return Event::Quiet;
    if (ready < 0) return Event::Finished;
    std::string prompt(kPromptCap, '\0');
    const ssize_t got = ::recv(m_ends[0], prompt.data(), prompt.size(), 0);
    if (got <= 0) return Event::Finished;
    prompt.resize(static_cast<std::size_t>(got));

    PromptAnswer answer;
    if (handler) answer = handler(base::escaped(base::trimmed(prompt)));
    std::string packet;
    switch (answer.kind) {
    case PromptAnswer::Kind::Text:
        packet.reserve(answer.text.size() + 1);
        packet = 'T';
        packet += answer.text;
        m_answered = true;
        break;
    case PromptAnswer::Kind::Cancel:
        packet = "C";
        m_cancelled = true;
        break;
    case PromptAnswer::Kind::None:
        packet = "N";
        m_nobody = true;
        break;
    }
    ::send(m_ends[0], packet.data(), packet.size(), MSG_NOSIGNAL);
    sodium_memzero(packet.data(), packet.size());
    sodium_memzero(answer.text.data(), answer.text.size());
    return Event::Answered;
}

} // namespace countersign::sign
