// Both ends of the road on which a prompt of ssh-keygen reaches the person: one packet with the
// prompt out of the askpass child, one packet with the answer back ('T' and the text, 'C', 'N').
#pragma once

#include "core/base/Error.h"
#include "core/sign/Signer.h"

#include <array>
#include <string>

namespace countersign::sign {

class PromptSocket {
public:
    static base::Result<PromptSocket> open();
    PromptSocket(PromptSocket&& other) noexcept;
    PromptSocket& operator=(PromptSocket&&) = delete;
    PromptSocket(const PromptSocket&) = delete;
    PromptSocket& operator=(const PromptSocket&) = delete;
    ~PromptSocket();

    int childEnd() const { return m_ends[1]; }
    // Ends serve(); safe to call from another thread.
    void finish() const;

    enum class Event { Quiet, Answered, Finished };
    // Waits up to `waitMs` for one prompt and answers it on this thread.
    Event serve(const PromptHandler& handler, int waitMs);

    // What the person said, the strongest word kept: Cancel over None over Text.
    bool cancelled() const { return m_cancelled; }
    bool nobody() const { return m_nobody; }
    bool answered() const { return m_answered; }

private:
    PromptSocket() = default;
    std::array<int, 2> m_ends{-1, -1};
    bool m_cancelled = false, m_nobody = false, m_answered = false;
};

inline constexpr std::size_t kPromptCap = 4096;
inline constexpr std::size_t kAnswerCap = 4096;

} // namespace countersign::sign
