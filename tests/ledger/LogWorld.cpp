#include "tests/ledger/LogWorld.h"

#include "core/base/File.h"
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/ledger/Paths.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace countersign::tests {

namespace {

model::Person person(const std::string& principal, const std::string& name,
                     std::vector<std::string> roles, const std::vector<std::string>& publicLines) {
    model::Person one;
    one.principal = principal;
    one.name = name;
    one.roles = std::move(roles);
    for (const std::string& line : publicLines) {
        const auto key = sign::parsePublicKeyLine(line);
        REQUIRE(key);
        one.keys.push_back({key->fingerprint, key->line, model::UserPresence::None});
    }
    return one;
}

std::string editedPolicy(const std::map<std::string, std::string>& edits) {
    std::string text(base::resource("templates/policy/small-team.yaml"));
    REQUIRE_FALSE(text.empty());
    for (const auto& [from, to] : edits) {
        const std::size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    return text;
}

support::TestKey keyOfType(const support::TempFolder& folder, const std::string& name,
                           const std::string& type) {
    if (type == "ed25519") return support::makeEd25519Key(folder / "keys", name);
    const auto file = folder / ("keys/" + name);
    std::filesystem::create_directories(folder / "keys");
    const std::string command =
        "ssh-keygen -q -t " + type + " -N '' -C " + name + " -f " + file.string();
    REQUIRE(std::system(command.c_str()) == 0);
    const auto line = base::readFile(file.string() + ".pub");
    REQUIRE(line);
    return {file, std::string(base::trimmed(*line))};
}

} // namespace

Craft Craft::of(const ledger::Prepared& prepared) {
    auto commit = git::parseCommit(prepared.payload, git::Strictness::Log);
    REQUIRE(commit);
    return {std::move(*commit)};
}

Craft Craft::of(git::Repository& repository, const base::CommitId& like) {
    auto commit = repository.commit(like, git::Strictness::Log);
    REQUIRE(commit);
    return {std::move(*commit)};
}

LogWorld::LogWorld(const std::map<std::string, std::string>& policyEdit, const std::string& keyType)
    : m_git(m_folder / "repo") {
    m_git.commitFile("models/triage/README.md", "# Triage\n");
    auto opened = git::Repository::open(m_folder / "repo");
    REQUIRE(opened);
    m_repository = std::move(*opened);
    const auto source = m_repository->head();
    REQUIRE(source);
    m_source = source->value();
    m_sourceTree = m_repository->commit(m_source, git::Strictness::Source)->tree;

    for (const char* who : {"root", "ana", "ana2", "ben", "cai", "eve"})
        m_keys[who] = keyOfType(m_folder, who, keyType);
    model::Roster roster;
    roster.people = {
        person("ana", "Ana Ruiz", {"peer"}, {key("ana").publicLine, key("ana2").publicLine}),
        person("ben", "Ben Okafor", {"peer", "chair"}, {key("ben").publicLine}),
        person("cai", "Cai Lin", {"peer"}, {key("cai").publicLine}),
        person("root", "Rosa Root", {"root", "chair"}, {key("root").publicLine}),
        person("sky", "Sky Lund", {"peer"}, {m_securityKey.line})};
    roster.people.back().keys.front().require = model::UserPresence::Touch;
    ledger::Founding founding;
    founding.policyText = editedPolicy(policyEdit);
    founding.rosterText = format::writeRoster(roster);
    founding.genesis.name = "Test";
    founding.genesis.signer.hat = "root";
    founding.genesis.signedAt = tick();
    founding.genesis.repoRoot = m_source;
    founding.genesis.meaning = "I start this log";
    const auto signing = signer("root");
    const auto genesis = ledger::found(*m_repository, founding, *signing, {});
    INFO((genesis ? std::string() : genesis.error().sentence()));
    REQUIRE(genesis);
    m_genesis = *genesis;
}

LogWorld::~LogWorld() {
    const char* folder = std::getenv("COUNTERSIGN_KEEP_LOGS");
    if (!folder || m_judged.empty()) return;
    // Each test program keeps its logs under its own number.
    static int count = 0;
    std::error_code failed;
    const std::filesystem::path place =
        std::filesystem::path(folder) / (std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(place, failed);
    std::filesystem::copy(m_folder / "repo", place / "repo",
                          std::filesystem::copy_options::recursive, failed);
    std::ofstream heads(place / "heads");
    heads << m_genesis.hex() << " genesis\n";
    for (const base::CommitId& head : m_judged)
        heads << head.hex() << "\n";
}

base::CommitId LogWorld::head() const {
    const auto head = m_repository->ref(ledger::kLogRef);
    REQUIRE(head);
    return head->value();
}

base::UtcTime LogWorld::tick(int seconds) {
    m_now.seconds += seconds;
    return m_now;
}

std::unique_ptr<sign::Signer> LogWorld::signer(const std::string& who) const {
    auto choice = sign::keyAt(key(who).file);
    REQUIRE(choice);
    return sign::sshSigner(std::move(*choice), {});
}

model::VerifyReport LogWorld::report(const ledger::TrustAnchor& trust,
                                     const std::string& ref) const {
    ledger::VerifyOptions options;
    options.ref = ref;
    auto report = ledger::verify(*m_repository, trust, options);
    INFO((report ? std::string() : report.error().sentence()));
    REQUIRE(report);
    m_judged.push_back(report->ledger.head);
    return std::move(*report);
}

model::VerifyReport LogWorld::reportAt(const base::CommitId& head) const {
    ledger::VerifyOptions options;
    options.ref = ledger::kLogRef;
    options.head = head;
    auto report = ledger::verify(*m_repository, {}, options);
    REQUIRE(report);
    return std::move(*report);
}

const model::Manifest& LogWorld::manifest(const std::string& version) {
    if (const auto found = m_manifests.find(version); found != m_manifests.end())
        return found->second;
    model::Manifest made;
    made.release = {"triage", version};
    for (const char* name : {"models/triage/README.md", "models/triage/results/ood.json"}) {
        const std::string bytes = std::string(name) + " of " + version + "\n";
        const auto blob = m_repository->writeBlob(bytes);
        REQUIRE(blob);
        made.entries.push_back({model::EvidenceClass::Results, name, 0100644, *blob, bytes.size(),
                                base::sha256(bytes), std::nullopt});
    }
    return m_manifests[version] = made;
}

std::string LogWorld::manifestText(const std::string& version) {
    return format::writeManifest(manifest(version));
}

model::Subject LogWorld::subject(const std::string& version) {
    return {{"triage", version},
            "standard",
            m_source,
            m_source,
            m_sourceTree,
            base::sha256(manifestText(version))};
}

model::Record LogWorld::open(const std::string& version) {
    model::Open body;
    body.contributors = {{"author", "Eve Dropper", "eve@example.org"}};
    body.change = "weights";
    body.summary = "new weights";
    return about(version, "open", "peer", body);
}

model::Record LogWorld::vote(const std::string& version, const std::string& hat,
                             model::VoteValue value) {
    model::Vote body;
    body.vote = value;
    model::Record record = about(version, "vote", hat, body);
    record.meaning =
        reportAt(m_genesis).ledger.policy.meaning(record.subject->tier, model::name(value));
    return record;
}

model::Record LogWorld::dissent(const std::string& version, const std::string& hat,
                                model::DissentLevel level) {
    model::Vote body;
    body.vote = model::VoteValue::Dissent;
    body.level = level;
    return about(version, "vote", hat, body);
}

model::Record LogWorld::decide(const std::string& version, model::Outcome outcome) {
    model::Decide body;
    body.outcome = outcome;
    body.context = "the monthly review";
    return about(version, "decide", "chair", body);
}

model::Record LogWorld::retire(const std::string& who, const std::string& hat) {
    const auto retired = sign::parsePublicKeyLine(key(who).publicLine);
    REQUIRE(retired);
    model::Record record =
        about("1", "retire", hat, model::Retire{retired->fingerprint, who.substr(0, 3)});
    if (who == "root") std::get<model::Retire>(record.body).principal = "root";
    record.subject.reset();
    return record;
}

ledger::Prepared LogWorld::prepare(const std::string& who, const model::Record& record,
                                   const base::CommitId& at) {
    const model::VerifyReport seen = reportAt(at.isNone() ? head() : at);
    ledger::Intent intent;
    intent.record = record;
    if (record.subject) {
        intent.manifest = &manifest(record.subject->release.version);
        intent.manifestText = manifestText(record.subject->release.version);
    }
    if (const auto* policy = std::get_if<model::PolicyPropose>(&record.body))
        intent.document = m_documents[policy->sha256];
    if (const auto* roster = std::get_if<model::RosterPropose>(&record.body))
        intent.document = m_documents[roster->sha256];
    const auto signing = sign::parsePublicKeyLine(key(who).publicLine);
    REQUIRE(signing);
    auto prepared = ledger::prepare(*m_repository, seen.ledger, intent, *signing, tick());
    INFO((prepared ? std::string() : prepared.error().sentence()));
    REQUIRE(prepared);
    return std::move(*prepared);
}

ledger::Appended LogWorld::say(const std::string& who, const model::Record& record) {
    const ledger::Prepared prepared = prepare(who, record);
    const auto signing = signer(who);
    const auto appended = ledger::append(*m_repository, prepared, *signing, {});
    INFO((appended ? std::string() : appended.error().sentence()));
    REQUIRE(appended);
    return *appended;
}

base::CommitId LogWorld::sayBeside(const base::CommitId& at, const std::string& who,
                                   const model::Record& record, model::RecordId* id) {
    const ledger::Prepared prepared = prepare(who, record, at);
    if (id) *id = prepared.id;
    return write(Craft::of(prepared), who);
}

base::CommitId LogWorld::joinOf(const std::vector<base::CommitId>& heads, const std::string& who) {
    const auto signing = signer(who);
    const auto joined =
        ledger::join(*m_repository, reportAt(head()).ledger, heads, *signing, tick(), {});
    INFO((joined ? std::string() : joined.error().sentence()));
    REQUIRE(joined);
    return *joined;
}

base::CommitId LogWorld::write(const Craft& craft, const std::string& who) {
    const git::Commit& c = craft.commit;
    const auto payload =
        m_repository->commitBytes(c.tree, c.parents, c.author, c.committer, c.message);
    REQUIRE(payload);
    const auto armor = signer(who)->sign(*payload, {});
    REQUIRE(armor);
    const auto written = m_repository->writeSignedCommit(*payload, *armor);
    REQUIRE(written);
    return *written;
}

base::CommitId LogWorld::writeTouched(const Craft& craft, unsigned flags) {
    const git::Commit& c = craft.commit;
    const auto payload =
        m_repository->commitBytes(c.tree, c.parents, c.author, c.committer, c.message);
    REQUIRE(payload);
    const auto written =
        m_repository->writeSignedCommit(*payload, m_securityKey.sign(*payload, flags));
    REQUIRE(written);
    return *written;
}

base::CommitId LogWorld::writeUnsigned(const Craft& craft) {
    const git::Commit& c = craft.commit;
    const auto payload =
        m_repository->commitBytes(c.tree, c.parents, c.author, c.committer, c.message);
    REQUIRE(payload);
    const auto written = m_repository->writeCommit(*payload);
    REQUIRE(written);
    return *written;
}

base::CommitId LogWorld::writeRaw(const std::string& bytes) {
    const std::string id =
        m_git.run({"hash-object", "-t", "commit", "-w", "--literally", "--stdin"}, bytes);
    return base::CommitId::fromHex(id).value();
}

std::string LogWorld::rawOf(const base::CommitId& id) {
    const auto raw = m_repository->read(id, git::ObjectKind::Commit, git::kCommitCap);
    REQUIRE(raw);
    return *raw;
}

base::TreeId LogWorld::edited(const base::TreeId& base,
                              const std::map<std::string, std::optional<std::string>>& files) {
    support::ScriptedGit aside(m_git.folder());
    aside.setenv("GIT_INDEX_FILE", (m_folder / "attack-index").string());
    aside.run({"read-tree", base.hex()});
    for (const auto& [path, text] : files) {
        if (!text) {
            aside.run({"update-index", "--force-remove", path});
            continue;
        }
        const std::string blob = aside.run({"hash-object", "-w", "--stdin"}, *text);
        aside.run({"update-index", "--add", "--cacheinfo", "100644," + blob + "," + path});
    }
    return base::TreeId::fromHex(aside.run({"write-tree"})).value();
}

void LogWorld::reopen() {
    m_repository.reset();
    auto opened = git::Repository::open(m_folder / "repo");
    REQUIRE(opened);
    m_repository = std::move(*opened);
}

void LogWorld::setLog(const base::CommitId& to) {
    m_git.run({"update-ref", ledger::kLogRef, to.hex()});
}

namespace {

const model::LogEntry& entryOf(const model::VerifyReport& report, const base::CommitId& commit) {
    for (const model::LogEntry& entry : report.ledger.entries)
        if (entry.commit == commit) return entry;
    throw std::runtime_error("the commit is not in the log");
}

} // namespace

Craft recast(LogWorld& world, const ledger::Prepared& prepared,
             const std::function<void(model::Record&)>& bend) {
    model::Record record = prepared.record;
    bend(record);
    const std::string bytes = format::writeRecord(record);
    const model::RecordId id = base::sha256(bytes);
    const std::string path = ledger::recordPath(record, id);
    Craft craft = Craft::of(prepared);
    craft.commit.tree =
        world.edited(craft.commit.tree, {{prepared.path, std::nullopt}, {path, bytes}});
    craft.commit.message = format::commitMessage(record, path, id);
    return craft;
}

model::Verdict verdictOf(const model::VerifyReport& report, const base::CommitId& commit) {
    return entryOf(report, commit).verdict;
}

std::string reasonOf(const model::VerifyReport& report, const base::CommitId& commit) {
    return entryOf(report, commit).reason;
}

void checkVerdict(LogWorld& world, const base::CommitId& commit, model::Verdict verdict,
                  const std::string& why) {
    const auto report = world.report();
    INFO(reasonOf(report, commit));
    CHECK(verdictOf(report, commit) == verdict);
    CHECK(reasonOf(report, commit).find(why) != std::string::npos);
    CHECK(report.exitCode == 0); // refused, and no harm
}

bool warned(const model::VerifyReport& report, const base::CommitId& commit,
            const std::string& code) {
    for (const model::Remarked& warning : entryOf(report, commit).warnings)
        if (warning.code == code) return true;
    return false;
}

} // namespace countersign::tests

namespace Catch {
template <> struct StringMaker<countersign::model::Verdict> {
    static std::string convert(countersign::model::Verdict verdict) {
        return countersign::model::name(verdict);
    }
};
} // namespace Catch
