// A repository with a decision log, people with real keys, and the means to attack it with commits
// that are properly signed.
#pragma once

#include "core/ledger/Append.h"
#include "core/ledger/Verify.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/SoftSecurityKey.h"
#include "tests/support/TempFolder.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace countersign::tests {

struct Craft { // a commit, bent at will before it is signed
    git::Commit commit;
    static Craft of(const ledger::Prepared& prepared);
    static Craft of(git::Repository& repository, const base::CommitId& like);
};

class LogWorld {
public:
    // `policyEdit`: text of the policy template → what stands there instead.
    explicit LogWorld(const std::map<std::string, std::string>& policyEdit = {},
                      const std::string& keyType = "ed25519");
    // With COUNTERSIGN_KEEP_LOGS=FOLDER each log that was judged stays there, with the heads it was
    // judged at, for the second verifier to judge again (tests/vectors).
    ~LogWorld();

    git::Repository& repository() { return *m_repository; }
    const support::ScriptedGit& git() const { return m_git; }
    const support::TempFolder& folder() const { return m_folder; }
    base::CommitId genesis() const { return m_genesis; }
    base::CommitId head() const;
    base::UtcTime tick(int seconds = 60); // the clock, moved on
    const support::TestKey& key(const std::string& who) const { return m_keys.at(who); }
    std::unique_ptr<sign::Signer> signer(const std::string& who) const;

    // The log judged; `trust` empty: first use.
    model::VerifyReport report(const ledger::TrustAnchor& trust = {},
                               const std::string& ref = ledger::kLogRef) const;
    model::VerifyReport reportAt(const base::CommitId& head) const;

    // Records, complete but for what prepare() fills in.
    model::Record open(const std::string& version);
    model::Record vote(const std::string& version, const std::string& hat,
                       model::VoteValue value = model::VoteValue::Approve);
    model::Record dissent(const std::string& version, const std::string& hat,
                          model::DissentLevel level = model::DissentLevel::Object);
    model::Record decide(const std::string& version, model::Outcome outcome);
    template <typename Body>
    model::Record about(const std::string& version, const std::string& kind, const std::string& hat,
                        Body body);
    model::Record retire(const std::string& who, const std::string& hat);
    // About no release.
    template <typename Body> model::Record plain(const std::string& hat, Body body);
    // The policy or roster of that digest travels with the record that proposes it.
    void bring(const std::string& text) { m_documents[base::sha256(text)] = text; }

    // Prepared on the log's head or on `at`.
    ledger::Prepared prepare(const std::string& who, const model::Record& record,
                             const base::CommitId& at = {});
    // Prepared, signed, appended.
    ledger::Appended say(const std::string& who, const model::Record& record);
    // Signed and written beside the log, with `at` as its parent; the log is not moved.
    base::CommitId sayBeside(const base::CommitId& at, const std::string& who,
                             const model::Record& record, model::RecordId* id = nullptr);
    base::CommitId joinOf(const std::vector<base::CommitId>& heads, const std::string& who);

    // The road of an attacker.
    base::CommitId write(const Craft& craft, const std::string& who);
    // By Sky, whose security key must be touched.
    base::CommitId writeTouched(const Craft& craft, unsigned flags);
    const support::SoftSecurityKey& securityKey() const { return m_securityKey; }
    base::CommitId writeUnsigned(const Craft& craft);
    base::CommitId writeRaw(const std::string& bytes);
    std::string rawOf(const base::CommitId& id);
    // `base` with files put (text) or taken away (nullopt), through git's own index.
    base::TreeId edited(const base::TreeId& base,
                        const std::map<std::string, std::optional<std::string>>& files);
    void setLog(const base::CommitId& to);
    void reopen(); // after objects were damaged from outside

    model::Subject subject(const std::string& version);
    const model::Manifest& manifest(const std::string& version);
    std::string manifestText(const std::string& version);

private:
    support::TempFolder m_folder;
    support::ScriptedGit m_git;
    std::unique_ptr<git::Repository> m_repository;
    std::map<std::string, support::TestKey> m_keys;
    support::SoftSecurityKey m_securityKey;
    std::map<std::string, model::Manifest> m_manifests;
    std::map<base::Sha256, std::string> m_documents;
    base::CommitId m_genesis, m_source;
    base::TreeId m_sourceTree;
    base::UtcTime m_now{1'790'000'000};
    mutable std::vector<base::CommitId> m_judged; // heads
};

// A prepared record, bent and made canonical again: file, path, message, tree, all but the pin.
Craft recast(LogWorld& world, const ledger::Prepared& prepared,
             const std::function<void(model::Record&)>& bend);

model::Verdict verdictOf(const model::VerifyReport& report, const base::CommitId& commit);
std::string reasonOf(const model::VerifyReport& report, const base::CommitId& commit);
// The log as it stands gives `commit` that verdict, with `why` in its reason, and is in order.
void checkVerdict(LogWorld& world, const base::CommitId& commit, model::Verdict verdict,
                  const std::string& why = {});
bool warned(const model::VerifyReport& report, const base::CommitId& commit,
            const std::string& code);

template <typename Body>
model::Record LogWorld::about(const std::string& version, const std::string& kind,
                              const std::string& hat, Body body) {
    model::Record record;
    record.kind = kind;
    record.signer.hat = hat;
    record.reason = "because of what I saw";
    record.meaning = "I put my name to this";
    record.subject = subject(version);
    record.body = std::move(body);
    return record;
}

template <typename Body> model::Record LogWorld::plain(const std::string& hat, Body body) {
    model::Record record = about("1", std::string(Body::kKind), hat, std::move(body));
    record.subject.reset();
    return record;
}

} // namespace countersign::tests
