// A person of the log who signs with OpenPGP.
#include "core/base/Process.h"
#include "core/base/Resources.h"
#include "core/format/Documents.h"
#include "core/ledger/Append.h"
#include "core/ledger/Verify.h"
#include "core/sign/GpgSigner.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace countersign;
using model::Verdict;

namespace {

class GpgHome {
public:
    GpgHome() {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms::owner_all);
        setenv("GNUPGHOME", m_folder.path().c_str(), 1);
    }
    ~GpgHome() {
        run({"gpgconf", "--kill", "all"});
        unsetenv("GNUPGHOME");
    }
    static int run(std::vector<std::string> argv) {
        base::ProcessRequest request;
        request.argv = std::move(argv);
        request.keepenv = {"PATH", "HOME", "GNUPGHOME"};
        const auto done = base::run(request);
        return done ? done->exitCode : -1;
    }
    sign::KeyChoice make(const std::string& address) const {
        REQUIRE(run({"gpg", "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "",
                     "--quick-generate-key", address, "ed25519", "sign", "never"}) == 0);
        auto choice = sign::openPgpKeyAt(address);
        REQUIRE(choice);
        return *choice;
    }

private:
    support::TempFolder m_folder;
};

model::Person person(const std::string& principal, const std::string& name,
                     const sign::PublicKey& key, std::vector<std::string> roles) {
    model::Person one;
    one.principal = principal;
    one.name = name;
    one.roles = std::move(roles);
    one.keys.push_back({key.fingerprint, key.line, model::UserPresence::None});
    return one;
}

model::VerifyReport judged(git::Repository& repository) {
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    auto report = ledger::verify(repository, {}, options);
    REQUIRE(report);
    return std::move(*report);
}

base::Result<ledger::Appended> remark(git::Repository& repository, const sign::KeyChoice& key,
                                      sign::Signer& signer) {
    ledger::Intent intent;
    intent.record.kind = "remark";
    intent.record.reason = "I looked at the whole of it";
    intent.record.body = model::Remark{};
    auto prepared = ledger::prepare(repository, judged(repository).ledger, intent, key.key,
                                    base::UtcTime{1'790'000'600});
    INFO((prepared ? "" : prepared.error().sentence()));
    REQUIRE(prepared);
    return ledger::append(repository, *prepared, signer, {});
}

} // namespace

TEST_CASE("what a person of the log signs with OpenPGP counts, and nobody else's does",
          "[ledger][openpgp]") {
    if (base::findProgram("gpg").empty() || base::findProgram("gpgv").empty()) {
        WARN("SKIPPED: gpg or gpgv is not here");
        return;
    }
    const GpgHome home;
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    git.commitFile("a", "a");
    auto repository = git::Repository::open(git.folder());
    REQUIRE(repository);
    const auto root = sign::keyAt(support::makeEd25519Key(folder / "keys", "root").file);
    REQUIRE(root);
    const sign::KeyChoice gil = home.make("gil@example.org"), eve = home.make("eve@example.org");
    model::Roster roster;
    roster.people = {person("gil", "Gil Gray", gil.key, {"peer"}),
                     person("root", "Rosa Root", root->key, {"root", "chair"})};
    ledger::Founding founding;
    founding.policyText = std::string(base::resource("templates/policy/small-team.yaml"));
    founding.rosterText = format::writeRoster(roster);
    founding.genesis.name = "Test";
    founding.genesis.signer.hat = "root";
    founding.genesis.signedAt = base::UtcTime{1'790'000'000};
    founding.genesis.meaning = "I start this log";
    const auto rootSigner = sign::signerOf(*root, {});
    const auto founded = ledger::found(**repository, founding, *rootSigner, {});
    INFO((founded ? "" : founded.error().sentence()));
    REQUIRE(founded);

    const auto signer = sign::signerOf(gil, {});
    const auto said = remark(**repository, gil, *signer);
    INFO((said ? "" : said.error().sentence()));
    REQUIRE(said);
    const auto report = judged(**repository);
    INFO(report.reason);
    CHECK(report.exitCode == 0);
    REQUIRE(report.ledger.entries.size() == 2);
    CHECK(report.ledger.entries[1].verdict == Verdict::Valid);
    CHECK(report.ledger.entries[1].record->signer.key == gil.key.fingerprint);
    CHECK(git.attempt({"fsck", "--strict"}).code == 0);

    // The same commit, its signature replaced by a stranger's.
    const std::string raw = git.run({"cat-file", "commit", ledger::kLogRef}) + "\n";
    const auto commit = git::parseCommit(raw, git::Strictness::Log);
    REQUIRE(commit);
    const auto forged = sign::signerOf(eve, {})->sign(commit->payload, {});
    REQUIRE(forged);
    const auto written = (*repository)->writeSignedCommit(commit->payload, *forged);
    REQUIRE(written);
    git.run({"update-ref", ledger::kLogRef, written->hex()});
    const auto wrong = judged(**repository);
    CHECK(wrong.exitCode == 1);
    CHECK_FALSE(model::isHarmless(wrong.ledger.entries[1].verdict));
    git.run({"update-ref", ledger::kLogRef, said->commit.hex()});

    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nonexistent", 1);
    const auto blind = judged(**repository);
    setenv("PATH", path.c_str(), 1);
    CHECK(blind.ledger.entries[1].verdict == Verdict::UnsupportedAlgorithm);
    CHECK(blind.ledger.entries[1].reason.find("gpgv") != std::string::npos);
    CHECK(blind.exitCode == 1);
    CHECK(blind.counted == 1);
}
