#include "core/sign/Askpass.h"

#include "core/base/Text.h"
#include "core/sign/PromptSocket.h"

#include <cstdlib>
#include <cstring>
#include <sodium.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace countersign::sign {

namespace {

bool writeWhole(int descriptor, const char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written <= 0) return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

} // namespace

std::optional<int> runAsAskpass(int argc, char** argv) {
    const char* named = std::getenv(kAskpassVariable);
    if (!named) return std::nullopt;
    const auto socket = base::parseInteger(named);
    // ssh-keygen announces a touch with every descriptor closed and expects no answer.
    const char* hint = std::getenv("SSH_ASKPASS_PROMPT");
    if (hint && std::strcmp(hint, "none") == 0) return 0;
    if (!socket || *socket < 3 || *socket > 1'000'000) return 1;
    const int descriptor = static_cast<int>(*socket);

    std::string prompt = argc > 1 ? argv[1] : "";
    if (prompt.size() > kPromptCap) prompt.resize(kPromptCap);
    if (prompt.empty()) prompt = "Passphrase:";
    if (::send(descriptor, prompt.data(), prompt.size(), MSG_NOSIGNAL) < 0) return 1;

    std::string answer(kAnswerCap + 1, '\0');
    const ssize_t got = ::recv(descriptor, answer.data(), answer.size(), 0);
    int exitCode = 1;
    if (got > 0 && answer.front() == 'T' &&
        writeWhole(STDOUT_FILENO, answer.data() + 1, static_cast<std::size_t>(got) - 1) &&
        writeWhole(STDOUT_FILENO, "\n", 1))
        exitCode = 0;
    sodium_memzero(answer.data(), answer.size());
    return exitCode;
}

} // namespace countersign::sign
