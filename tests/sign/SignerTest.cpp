#include "core/sign/Signer.h"

#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/sign/SshSig.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>

using namespace countersign;
using namespace countersign::tests;
using sign::PromptAnswer;

namespace {

base::Result<std::string> signAt(const std::filesystem::path& path, sign::PromptHandler prompt) {
    auto choice = sign::keyAt(path);
    REQUIRE(choice);
    return sign::sshSigner(*choice, std::move(prompt))->sign(kPayload, {});
}

sign::PromptHandler answering(PromptAnswer::Kind kind, const std::string& text, int& asked) {
    return [=, &asked](const std::string&) {
        ++asked;
        return PromptAnswer{kind, text};
    };
}

struct Agent { // an ssh-agent for the length of a test
    explicit Agent(const support::TempFolder& folder) {
        base::ProcessRequest request;
        request.argv = {"ssh-agent", "-a", (folder / "agent").string()};
        const auto started = base::run(request);
        REQUIRE(started);
        const std::size_t at = started->out.find("SSH_AGENT_PID=");
        REQUIRE(at != std::string::npos);
        m_pid = std::atoi(started->out.c_str() + at + 14);
        setenv("SSH_AUTH_SOCK", (folder / "agent").c_str(), 1);
    }
    ~Agent() {
        unsetenv("SSH_AUTH_SOCK");
        if (m_pid > 1) kill(m_pid, SIGTERM);
    }
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

private:
    int m_pid = 0;
};

int add(const std::vector<std::string>& arguments) {
    base::ProcessRequest request;
    request.argv = {"ssh-add", "-q"};
    request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
    const auto result = base::run(request);
    REQUIRE(result);
    return result->exitCode;
}

} // namespace

TEST_CASE("a key without passphrase signs and nobody is asked", "[sign]") {
    const support::TempFolder folder;
    int asked = 0;
    for (const char* type : {"ed25519", "rsa", "ecdsa"}) {
        const auto path = makeKey(folder, type, type);
        const auto armor = signAt(path, answering(PromptAnswer::Kind::None, "", asked));
        REQUIRE(armor);
        const auto signature = sign::parseSshSignature(*armor);
        REQUIRE(signature);
        CHECK(sign::verifySshSignature(*signature, kPayload, "git"));
        CHECK(toolAccepts(folder, publicLine(path), *armor, kPayload));
    }
    CHECK(asked == 0);
}

TEST_CASE("right, cancelled, wrong and unanswerable passphrases are four outcomes", "[sign]") {
    const support::TempFolder folder;
    const auto path = makeKey(folder, "locked", "ed25519", "", "open sesame");
    int asked = 0;

    const auto right = signAt(path, answering(PromptAnswer::Kind::Text, "open sesame", asked));
    REQUIRE(right);
    CHECK(toolAccepts(folder, publicLine(path), *right, kPayload));
    CHECK(asked == 1);

    const auto cancelled = signAt(path, answering(PromptAnswer::Kind::Cancel, "", asked));
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == base::ErrorCode::Cancelled);

    const auto wrong = signAt(path, answering(PromptAnswer::Kind::Text, "sesame", asked));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == base::ErrorCode::Denied);
    CHECK(wrong.error().what == "the passphrase was wrong");

    const auto nobody = signAt(path, {});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == base::ErrorCode::Unavailable);
    CHECK(nobody.error().what.find("nobody to ask") != std::string::npos);
    CHECK(asked == 3);
}

TEST_CASE("the prompt names the key and reaches the asking thread escaped", "[sign]") {
    const support::TempFolder folder;
    const auto path = makeKey(folder, "locked", "ed25519", "", "x y z");
    std::string seen;
    const auto here = pthread_self();
    const auto signedBy = signAt(path, [&](const std::string& prompt) {
        CHECK(pthread_equal(here, pthread_self()));
        seen = prompt;
        return PromptAnswer{PromptAnswer::Kind::Text, "x y z"};
    });
    REQUIRE(signedBy);
    CHECK_THAT(seen, Catch::Contains(path.string()));
}

TEST_CASE("a key file that others may read is refused with what to do", "[sign]") {
    const support::TempFolder folder;
    const auto path = makeKey(folder, "k", "ed25519");
    std::filesystem::permissions(path, std::filesystem::perms(0644));
    const auto choice = sign::keyAt(path);
    REQUIRE(choice);
    CHECK(choice->trouble.find("chmod 600") != std::string::npos);
    const auto armor = signAt(path, {});
    REQUIRE_FALSE(armor);
    CHECK(armor.error().code == base::ErrorCode::Denied);
    CHECK(armor.error().hint == "chmod 600 " + path.string());
}

TEST_CASE("a private key that does not belong to its .pub is not used", "[sign]") {
    const support::TempFolder folder;
    const auto one = makeKey(folder, "one", "ed25519"), other = makeKey(folder, "other", "ed25519");
    std::filesystem::copy_file(other.string() + ".pub", one.string() + ".pub",
                               std::filesystem::copy_options::overwrite_existing);
    const auto armor = signAt(one, {});
    REQUIRE_FALSE(armor);
    CHECK(armor.error().code == base::ErrorCode::Conflict);
}

TEST_CASE("a private key alone gives its public half without being asked for", "[sign]") {
    const support::TempFolder folder;
    const auto path = makeKey(folder, "k", "ed25519", "", "secret");
    const std::string line = publicLine(path);
    std::filesystem::remove(path.string() + ".pub");
    const auto choice = sign::keyAt(path);
    REQUIRE(choice);
    CHECK(line.starts_with(choice->key.line));
    CHECK(sign::keyAt(folder / "nothing").error().code == base::ErrorCode::NotFound);
}

TEST_CASE("an agent's key signs with nothing but its public half here", "[sign]") {
    const support::TempFolder folder;
    const auto path = makeKey(folder, "k", "ed25519");
    const std::string line = publicLine(path);
    const Agent agent(folder);
    REQUIRE(add({path.string()}) == 0);
    std::filesystem::remove(path);

    const auto byFile = sign::keyAt(path.string() + ".pub");
    REQUIRE(byFile);
    CHECK(byFile->inAgent);
    CHECK(byFile->trouble.empty());
    const auto armor = sign::sshSigner(*byFile, {})->sign(kPayload, {});
    REQUIRE(armor);
    CHECK(toolAccepts(folder, line, *armor, kPayload));

    const auto all = sign::findKeys();
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    CHECK(all->front().path.empty());
    CHECK(all->front().comment == "k");
    CHECK(sign::sshSigner(all->front(), {})->sign(kPayload, {}));

    REQUIRE(add({"-D"}) == 0);
    const auto gone = sign::sshSigner(*byFile, {})->sign(kPayload, {});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == base::ErrorCode::Unavailable);
}

TEST_CASE("keys are found in ~/.ssh and in named folders, each once", "[sign]") {
    const support::TempFolder folder;
    std::filesystem::create_directories(folder / ".ssh");
    const std::string before = std::getenv("HOME");
    setenv("HOME", folder.path().c_str(), 1);
    makeKey(folder, ".ssh/id_ed25519", "ed25519");
    makeKey(folder, ".ssh/id_weak", "rsa", "1024");
    REQUIRE(base::writeNewFile(folder / ".ssh/notes.pub", "not a key\n"));
    makeKey(folder, "extra", "ed25519");
    const auto keys = sign::findKeys({folder / "extra.pub", folder / ".ssh"});
    setenv("HOME", before.c_str(), 1);
    REQUIRE(keys);
    int usable = 0, refused = 0;
    for (const sign::KeyChoice& choice : *keys)
        ++(choice.trouble.empty() ? usable : refused);
    CHECK(usable == 2);
    CHECK(refused >= 1);
}

TEST_CASE("a cancelled token stops before anything is signed", "[sign]") {
    const support::TempFolder folder;
    const auto choice = sign::keyAt(makeKey(folder, "k", "ed25519"));
    REQUIRE(choice);
    const base::CancelToken cancel;
    cancel.cancel();
    const auto armor = sign::sshSigner(*choice, {})->sign(kPayload, cancel);
    REQUIRE_FALSE(armor);
    CHECK(armor.error().code == base::ErrorCode::Cancelled);
}
