// make-log N DIR [--seed N]: a log of N signed records in a bare repository, keys in DIR.keys/.
// Releases are opened, voted on, objected to, answered and decided; now and then two people sign
// beside each other and are joined. Same arguments, same commit ids.
#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Resources.h"
#include "core/format/Documents.h"
#include "core/ledger/Append.h"
#include "core/ledger/Paths.h"
#include "tests/bench/ThrowawayKey.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <git2.h>
#include <memory>

using namespace countersign;

namespace {

constexpr std::int64_t kStart = 1'704'067'200; // 2024-01-01
constexpr std::int64_t kBetween = 2160;        // seconds: forty records a day
constexpr int kReleaseLength = 8;              // records about one release
constexpr int kForkEvery = 100;
constexpr int kRepackEvery = 4000;

[[noreturn]] void stop(const std::string& why) {
    std::fprintf(stderr, "error: %s\n", why.c_str());
    std::exit(3);
}

template <typename T> T must(base::Result<T> result) {
    if (!result) stop(result.error().sentence());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

struct Tip { // a commit one can write on
    base::CommitId id;
    base::Sha256 raw;
    base::TreeId tree;
};

class LogMaker {
public:
    LogMaker(std::filesystem::path folder, int count, unsigned seed)
        : m_folder(std::move(folder)), m_count(count) {
        for (const char* name : {"root", "ana", "ben", "cai", "dora", "emil", "fay", "gus"})
            m_keys.push_back(std::make_unique<bench::ThrowawayKey>(name, seed));
    }
    void run();

private:
    void start();
    model::Record nextRecord(int number);
    void beginRelease(int number);
    Tip write(const Tip& on, std::size_t who, model::Record record);
    Tip signCommit(const base::TreeId& tree, const std::vector<base::CommitId>& parents,
                   std::size_t who, const std::string& message);
    Tip tipAt(const base::CommitId& id);
    void join(const Tip& left, const Tip& right);
    void publish();
    const model::Person& person(std::size_t who) const { return m_roster.people[who]; }

    std::filesystem::path m_folder;
    int m_count;
    std::vector<std::unique_ptr<bench::ThrowawayKey>> m_keys;
    std::unique_ptr<git::Repository> m_repository;
    model::Roster m_roster;
    model::Genesis m_genesis;
    base::Sha256 m_logId;
    Tip m_tip;
    base::CommitId m_published;
    base::UtcTime m_now{kStart};
    std::uint64_t m_written = 0;
    // the release under review
    model::Subject m_subject;
    model::Manifest m_manifest;
    bool m_pinNext = false;
    model::RecordId m_dissent, m_lastVote;
};

Tip LogMaker::tipAt(const base::CommitId& id) {
    const std::string raw = must(m_repository->read(id, git::ObjectKind::Commit, git::kCommitCap));
    const auto commit = must(git::parseCommit(raw, git::Strictness::Log));
    return {id, base::sha256(raw), commit.tree};
}

void LogMaker::start() {
    m_repository = must(git::Repository::init(m_folder, true, "main"));
    git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 0); // a sample may be lost in a crash
    for (const auto& key : m_keys) {
        model::Person person;
        const std::string name = key->name();
        person.principal = name;
        person.name = name + " example";
        person.name[0] = static_cast<char>(person.name[0] - 'a' + 'A');
        person.roles = {"chair", "peer"};
        if (name == "root") person.roles.push_back("root");
        person.keys = {{key->key().fingerprint, key->key().line, model::UserPresence::None}};
        m_roster.people.push_back(person);
    }
    const std::filesystem::path keys = m_folder.string() + ".keys";
    must(base::makeFolders(keys));
    for (const auto& key : m_keys)
        must(key->writeTo(keys));

    ledger::Founding founding;
    founding.policyText = std::string(base::resource("templates/policy/small-team.yaml"));
    founding.rosterText = format::writeRoster(m_roster);
    m_roster = must(format::readRoster(founding.rosterText, "roster")).roster;
    founding.genesis.name = "Sample";
    founding.genesis.signer.hat = "root";
    founding.genesis.signedAt = m_now;
    founding.genesis.meaning = "I start this sample log";
    const auto root = must(ledger::found(*m_repository, founding, *m_keys[0], {}));
    m_tip = tipAt(root);
    m_published = root;
    m_logId = m_tip.raw;
    m_genesis.policy = {1, base::sha256(founding.policyText)};
    m_genesis.roster = {1, base::sha256(founding.rosterText)};
}

void LogMaker::beginRelease(int number) {
    const std::string model = "model-" + std::to_string(number / kReleaseLength % 40);
    const std::string version = "1." + std::to_string(number / kReleaseLength / 40);
    m_manifest = {{model, version}, {}};
    for (const char* file : {"README.md", "deliberation-note.md", "results/metrics.json"}) {
        const std::string path = "models/" + model + "/" + file;
        const std::string bytes =
            path + " of " + version + "\nrecall 0." + std::to_string(900 + number % 90) + "\n";
        m_manifest.entries.push_back({model::EvidenceClass::Documents, path, 0100644,
                                      must(m_repository->writeBlob(bytes)), bytes.size(),
                                      base::sha256(bytes), std::nullopt});
    }
    m_subject.release = m_manifest.release;
    m_subject.tier = "standard";
    m_subject.commit = m_subject.repoRoot = base::CommitId(m_manifest.entries[0].blob);
    m_subject.tree = base::TreeId(m_manifest.entries[0].blob);
    m_subject.manifest = base::sha256(format::writeManifest(m_manifest));
    m_pinNext = true;
    m_dissent = m_lastVote = {};
}

model::Record LogMaker::nextRecord(int number) {
    const int step = number % kReleaseLength;
    if (step == 0) beginRelease(number);
    model::Record record;
    record.signer.hat = "chair";
    record.reason = "I compared the results with what the card claims and found them to agree";
    record.meaning = "I reviewed the evidence bound here and approve this release";
    record.subject = m_subject;
    model::Vote vote;
    vote.reviewed = "card, note and results";
    switch (step) {
    case 0:
        record.body = model::Open{{{"author", "Eve", "eve@example.org"}}, "weights", "new"};
        break;
    case 3:
        vote.vote = model::VoteValue::Dissent;
        vote.level = model::DissentLevel::Concern;
        vote.wouldRemove = "results for rare suppliers";
        record.meaning = "I object to this release for the reason I give";
        record.body = vote;
        break;
    case 4:
        record.body = model::Answer{m_dissent, "addressed"};
        break;
    case 6: {
        model::Decide decide;
        decide.outcome = model::Outcome::Approved;
        decide.context = "monthly review";
        decide.counted = {m_lastVote};
        decide.dissents = {m_dissent};
        decide.evaluatedHead = m_tip.id;
        record.body = decide;
        break;
    }
    case 7:
        record.body = model::Remark{m_lastVote};
        break;
    default:
        record.signer.hat = "peer";
        record.body = vote;
    }
    static const char* kinds[] = {"open",   "vote", "vote",   "vote",
                                  "answer", "vote", "decide", "remark"};
    record.kind = kinds[step];
    return record;
}

Tip LogMaker::signCommit(const base::TreeId& tree, const std::vector<base::CommitId>& parents,
                         std::size_t who, const std::string& message) {
    const git::Identity identity = ledger::identityOf(person(who), m_logId, m_now);
    const std::string payload =
        must(m_repository->commitBytes(tree, parents, identity, identity, message));
    const std::string armor = must(m_keys[who]->sign(payload, {}));
    return tipAt(must(m_repository->writeSignedCommit(payload, armor)));
}

Tip LogMaker::write(const Tip& on, std::size_t who, model::Record record) {
    m_now.seconds += kBetween;
    record.log = m_logId;
    record.signer.principal = person(who).principal;
    record.signer.name = person(who).name;
    record.signer.key = m_keys[who]->key().fingerprint;
    record.signedAt = m_now;
    record.policy = m_genesis.policy;
    record.roster = m_genesis.roster;
    record.prev = {{on.id, on.raw}};
    record.seenRecords = m_written++;
    const std::string bytes = format::writeRecord(record);
    const model::RecordId id = base::sha256(bytes);
    const std::string path = ledger::recordPath(record, id);
    std::vector<git::TreeAddition> files{{path, 0100644, must(m_repository->writeBlob(bytes))}};
    if (m_pinNext) {
        const std::string folder = ledger::pinFolder(m_now, m_subject.manifest);
        files.push_back({folder + "manifest", 0100644,
                         must(m_repository->writeBlob(format::writeManifest(m_manifest)))});
        for (const model::ManifestEntry& entry : m_manifest.entries)
            files.push_back({folder + "files/" + entry.path, entry.mode, entry.blob});
        m_pinNext = false;
    }
    if (const auto* vote = std::get_if<model::Vote>(&record.body))
        (vote->vote == model::VoteValue::Dissent ? m_dissent : m_lastVote) = id;
    return signCommit(must(m_repository->writeTree(on.tree, files)), {on.id}, who,
                      format::commitMessage(record, path, id));
}

void LogMaker::join(const Tip& left, const Tip& right) {
    const auto tree = must(m_repository->writeUnion({left.tree, right.tree}));
    m_tip = signCommit(tree, {left.id, right.id}, 0, format::joinMessage(person(0).name, m_logId));
}

void LogMaker::publish() {
    must(m_repository->moveRef(ledger::kLogRef, m_tip.id, m_published, "make-log"));
    m_published = m_tip.id;
    base::ProcessRequest repack;
    repack.argv = {"git", "--git-dir", m_folder.string(), "repack", "-q", "-d"};
    repack.deadline = std::chrono::minutes(60);
    if (m_written >= static_cast<std::uint64_t>(m_count)) repack.argv.push_back("-a");
    const auto done = must(base::run(repack));
    if (done.exitCode != 0) stop("git repack: " + done.err);
    std::fprintf(stderr, "%llu records\n", static_cast<unsigned long long>(m_written));
}

void LogMaker::run() {
    start();
    for (int number = 0; number < m_count; ++number) {
        const std::size_t who = 1 + static_cast<std::size_t>(number) % (m_keys.size() - 1);
        const Tip before = m_tip;
        m_tip = write(before, who, nextRecord(number));
        const bool fork = number % kForkEvery == 1 && number + 1 < m_count;
        if (fork) { // the next vote is signed without having seen this one
            ++number;
            const Tip beside =
                write(before, who + 1 < m_keys.size() ? who + 1 : 1, nextRecord(number));
            join(m_tip, beside);
        }
        if (m_written % kRepackEvery < (fork ? 2u : 1u)) publish();
    }
    publish();
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 2 ? std::atoi(argv[1]) : 0;
    unsigned seed = 1;
    if (argc == 5 && std::strcmp(argv[3], "--seed") == 0)
        seed = static_cast<unsigned>(std::atoi(argv[4]));
    if (count < 1 || (argc != 3 && argc != 5)) {
        std::fprintf(stderr, "usage: make-log N DIR [--seed N]\n");
        return 2;
    }
    LogMaker(argv[2], count, seed).run();
}
