// What an agent may offer besides plain keys: certificates, and keys on cards.
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/Signer.h"
#include "tests/sign/SshKeys.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

using namespace countersign;
using namespace countersign::tests;

namespace {

base::ProcessResult tool(std::vector<std::string> argv) {
    base::ProcessRequest request;
    request.argv = std::move(argv);
    request.keepenv = {"PATH", "HOME", "SSH_AUTH_SOCK"};
    auto done = base::run(request);
    REQUIRE(done);
    return *done;
}

class RunningAgent {
public:
    explicit RunningAgent(const support::TempFolder& folder) {
        const std::string socket = folder / "agent.sock";
        const auto started = tool({"ssh-agent", "-a", socket});
        const auto at = started.out.find("SSH_AGENT_PID=");
        REQUIRE(at != std::string::npos);
        m_pid = started.out.substr(at + 14, started.out.find(';', at) - at - 14);
        setenv("SSH_AUTH_SOCK", socket.c_str(), 1);
    }
    ~RunningAgent() {
        tool({"kill", m_pid});
        unsetenv("SSH_AUTH_SOCK");
    }

private:
    std::string m_pid;
};

} // namespace

TEST_CASE("a certificate in the agent is shown with words for whoever gave it out", "[sign]") {
    const support::TempFolder folder;
    const auto authority = makeKey(folder, "ca", "ed25519");
    const auto key = makeKey(folder, "user", "ed25519");
    REQUIRE(tool({"ssh-keygen", "-q", "-s", authority.string(), "-I", "ana", "-n", "ana",
                  key.string() + ".pub"})
                .exitCode == 0);
    const RunningAgent agent(folder);
    REQUIRE(tool({"ssh-add", "-q", key.string()}).exitCode == 0); // the certificate goes with it
    REQUIRE(tool({"ssh-add", "-L"}).out.find("-cert-v01@openssh.com") != std::string::npos);
    const auto all = sign::findKeys();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    int plain = 0, refused = 0;
    for (const sign::KeyChoice& choice : *all) {
        if (choice.trouble.empty()) {
            ++plain;
            CHECK(sign::sshSigner(choice, {})->sign(kPayload, {}));
        } else {
            ++refused;
            CHECK(choice.trouble.find("certificate") != std::string::npos);
            CHECK(choice.trouble.find("plain public key") != std::string::npos);
        }
    }
    CHECK(plain == 1);
    CHECK(refused == 1);
}

TEST_CASE("a locked agent, a wrong and a refused passphrase and nobody to ask are told apart",
          "[sign]") {
    const support::TempFolder folder;
    const auto open = makeKey(folder, "open", "ed25519");
    const auto closed = makeKey(folder, "closed", "ed25519", {}, "secret");
    std::vector<std::string> sentences;
    const auto note = [&](const base::Result<std::string>& signature, base::ErrorCode code) {
        REQUIRE_FALSE(signature);
        CHECK(signature.error().code == code);
        sentences.push_back(signature.error().what);
    };
    {
        const RunningAgent agent(folder);
        REQUIRE(tool({"ssh-add", "-q", open.string()}).exitCode == 0);
        std::filesystem::remove(open); // only the agent has it now
        const auto choice = sign::keyAt(open.string() + ".pub");
        REQUIRE(choice);
        base::ProcessRequest lock;
        lock.argv = {"ssh-add", "-x"};
        lock.keepenv = {"PATH", "HOME", "SSH_AUTH_SOCK"};
        const auto askpass = folder / "askpass";
        REQUIRE(tool({"sh", "-c",
                      "printf '#!/bin/sh\\necho lock\\n' >'" + askpass.string() +
                          "' && chmod 700 '" + askpass.string() + "'"})
                    .exitCode == 0);
        lock.setenv = {{"SSH_ASKPASS", askpass.string()}, {"SSH_ASKPASS_REQUIRE", "force"}};
        const auto locked = base::run(lock);
        REQUIRE(locked);
        REQUIRE(locked->exitCode == 0);
        note(sign::sshSigner(*choice, {})->sign(kPayload, {}), base::ErrorCode::Unavailable);
    }
    const auto choice = sign::keyAt(closed);
    REQUIRE(choice);
    const auto saying = [](sign::PromptAnswer::Kind kind, const std::string& text) {
        return [kind, text](const std::string&) { return sign::PromptAnswer{kind, text}; };
    };
    using Kind = sign::PromptAnswer::Kind;
    note(sign::sshSigner(*choice, saying(Kind::Text, "wrong"))->sign(kPayload, {}),
         base::ErrorCode::Denied);
    note(sign::sshSigner(*choice, saying(Kind::Cancel, ""))->sign(kPayload, {}),
         base::ErrorCode::Cancelled);
    note(sign::sshSigner(*choice, {})->sign(kPayload, {}), base::ErrorCode::Unavailable);
    std::sort(sentences.begin(), sentences.end());
    CHECK(std::unique(sentences.begin(), sentences.end()) == sentences.end());
    for (const std::string& sentence : sentences)
        CHECK(sentence.size() > 20);
}
