#include "core/ledger/Append.h"

#include "core/format/Documents.h"
#include "core/ledger/Authority.h"
#include "core/ledger/Judge.h"
#include "core/ledger/Paths.h"
#include "core/ledger/Pins.h"
#include "core/ledger/StatePrecedents.h"

#include <algorithm>
#include <unordered_map>

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using base::fail;

class Preparation {
public:
    Preparation(git::Repository& repository, const model::LedgerState& state, const Intent& intent,
                const sign::PublicKey& key)
        : m_repository(repository), m_state(state), m_intent(intent), m_key(key) {}

    base::Result<Prepared> run(base::UtcTime now);

private:
    base::Result<void> findPerson();
    base::Result<void> fillHead(base::UtcTime now);
    void fillSeen();
    void completeDissents();
    base::Result<void> checkAuthority() const;
    base::Result<void> writeRecordFile();
    base::Result<void> pinEvidence();
    base::Result<void> pinWhatIsMissing(const std::string& folder,
                                        std::vector<git::TreeAddition> wanted);
    base::Result<void> addDocument();
    base::Result<void> buildCommit();
    bool isPinned(const base::Sha256& manifest) const;
    bool proposesRoster() const {
        return std::holds_alternative<model::RosterPropose>(m_prepared.record.body);
    }
    model::VersionDigest proposedDigest() const;

    git::Repository& m_repository;
    const model::LedgerState& m_state;
    const Intent& m_intent;
    const sign::PublicKey& m_key;
    const model::Person* m_person = nullptr;
    Prepared m_prepared;
};

base::Result<void> Preparation::findPerson() {
    m_person = m_state.roster.byKey(m_key.fingerprint);
    if (!m_person)
        return fail(ErrorCode::Denied,
                    base::said("the key %1 belongs to nobody in this log", m_key.fingerprint));
    if (m_state.retiredKeys.contains(m_key.fingerprint))
        return fail(
            ErrorCode::Denied, base::said("this key of %1 was retired", m_person->name), {},
            base::said("sign with another key, or ask for a new one to be put on the list"));
    if (m_state.compromisedKeys.contains(m_key.fingerprint))
        return fail(
            ErrorCode::Denied, base::said("this key of %1 was compromised", m_person->name), {},
            base::said("sign with another key, or ask for a new one to be put on the list"));
    return {};
}

base::Result<void> Preparation::fillHead(base::UtcTime now) {
    const auto raw = m_repository.read(m_state.head, git::ObjectKind::Commit, git::kCommitCap);
    if (!raw) return fail(raw.error());
    model::Record& record = m_prepared.record;
    record = m_intent.record;
    record.schema = model::kSchema;
    record.log = m_state.logId;
    record.signer.principal = m_person->principal;
    record.signer.name = m_person->name;
    record.signer.key = m_key.fingerprint;
    record.signedAt = now;
    record.policy = m_state.policyDigest;
    record.roster = m_state.rosterDigest;
    record.prev = {{m_state.head, base::sha256(*raw)}};
    record.seenRecords = m_state.records;
    return {};
}

void Preparation::fillSeen() {
    model::Record& record = m_prepared.record;
    record.seenDissents.clear();
    if (!record.subject) return;
    const auto history = m_state.releases.find(record.subject->release);
    if (history == m_state.releases.end()) return;
    for (const model::Objection& objection : history->second.objections)
        if (objection.open()) record.seenDissents.push_back(objection.id);
    std::sort(record.seenDissents.begin(), record.seenDissents.end());
}

// A decision names every objection that is upheld, answered or not: leaving one out would be
// OMITS_DISSENT.
void Preparation::completeDissents() {
    auto* decide = std::get_if<model::Decide>(&m_prepared.record.body);
    if (!decide || !m_prepared.record.subject) return;
    const auto history = m_state.releases.find(m_prepared.record.subject->release);
    if (history != m_state.releases.end())
        for (const model::Objection& objection : history->second.objections)
            if (!objection.withdrawn && !objection.superseded)
                decide->dissents.push_back(objection.id);
    for (auto* ids : {&decide->dissents, &decide->counted}) {
        std::sort(ids->begin(), ids->end());
        ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    }
    if (decide->evaluatedHead.isNone()) decide->evaluatedHead = m_state.head;
}

base::Result<void> Preparation::checkAuthority() const {
    model::Document own;
    const bool proposes = std::holds_alternative<model::PolicyPropose>(m_prepared.record.body) ||
                          std::holds_alternative<model::RosterPropose>(m_prepared.record.body);
    if (proposes) own = readDocument(m_intent.document, proposedDigest(), proposesRoster());
    const Precedents before = precedentsOf(m_state, m_repository, proposes ? &own : nullptr);
    const Refusal refusal =
        whyNotAuthorised({m_prepared.record, *m_person, m_state.policy, m_state.roster, before});
    if (!refusal.none()) return fail(ErrorCode::Denied, refusal.why);
    return {};
}

base::Result<void> Preparation::writeRecordFile() {
    m_prepared.bytes = format::writeRecord(m_prepared.record);
    // What cannot be read back as the same record must not be signed.
    auto back = format::readRecord(m_prepared.bytes, "record");
    if (!back) return fail(back.error());
    m_prepared.record = std::move(*back);
    m_prepared.id = base::sha256(m_prepared.bytes);
    m_prepared.path = recordPath(m_prepared.record, m_prepared.id);
    m_prepared.message = format::commitMessage(m_prepared.record, m_prepared.path, m_prepared.id);
    return {};
}

// Any record that the log took names evidence that it brought or that an ancestor had brought.
bool Preparation::isPinned(const base::Sha256& manifest) const {
    return std::any_of(
        m_state.entries.begin(), m_state.entries.end(), [&](const model::LogEntry& entry) {
            return model::isHarmless(entry.verdict) && entry.record && entry.record->subject &&
                   entry.record->subject->manifest == manifest;
        });
}

base::Result<void> Preparation::pinEvidence() {
    const model::Record& record = m_prepared.record;
    if (!record.subject || isPinned(record.subject->manifest)) return {};
    if (m_intent.manifestText.empty() || !m_intent.manifest)
        return fail(ErrorCode::Invalid, base::said("the evidence is not in the log yet"), {},
                    base::said("open the review first"));
    if (base::sha256(m_intent.manifestText) != record.subject->manifest)
        return fail(ErrorCode::Internal,
                    base::said("the manifest is not the one the record names"));
    // What no reader would take for a manifest would be a BAD_PIN for ever.
    if (const auto back = format::readManifest(m_intent.manifestText, "manifest"); !back)
        return fail(ErrorCode::Invalid,
                    base::said("the evidence cannot be bound: %1", back.error().sentence()), {},
                    base::said("take away what lies under a name that git itself keeps, such as "
                               ".git"));
    const auto entries = pinnedEntries(*m_intent.manifest, m_state.policy);
    std::uint64_t bytes = 0;
    for (const model::ManifestEntry* entry : entries)
        bytes += entry->size;
    if (entries.size() > kMaxPinnedFiles || bytes > kMaxPinnedBytes)
        return fail(
            ErrorCode::Unavailable,
            base::said("the evidence is more than the log takes: %1 files, %2 MiB", entries.size(),
                       bytes >> 20),
            {},
            base::said("at most 2000 files and 64 MiB; leave bulk data out with countersign.yaml"));
    const std::string folder = pinFolder(record.signedAt, record.subject->manifest);
    const auto text = m_repository.writeBlob(m_intent.manifestText);
    if (!text) return fail(text.error());
    std::vector<git::TreeAddition> wanted{{folder + "manifest", 0100644, *text}};
    for (const model::ManifestEntry* entry : entries)
        wanted.push_back({folder + "files/" + entry->path, pinnedMode(*entry), entry->blob});
    return pinWhatIsMissing(folder, std::move(wanted));
}

// A commit that was refused may have left some of it in the log, where it stays as it is.
base::Result<void> Preparation::pinWhatIsMissing(const std::string& folder,
                                                 std::vector<git::TreeAddition> wanted) {
    const auto head = m_repository.commit(m_state.head, git::Strictness::Log);
    if (!head) return fail(head.error());
    Trees trees(m_repository);
    const auto held = heldIn(m_repository, trees, head->tree, folder);
    if (!held) return fail(held.error());
    std::map<std::string, const AddedFile*> left;
    for (const AddedFile& file : *held)
        left.emplace(file.path, &file);
    const auto inTheWay = [](const std::string& path) {
        return fail(
            ErrorCode::Conflict,
            base::said("a refused commit left another file where this evidence belongs"),
            {path, 0, 0, {}},
            base::said("the folder is named by the month: it can be signed from the first day of "
                       "the next month on; or change a file of the release, which names it anew"));
    };
    for (git::TreeAddition& one : wanted) {
        const auto there = left.find(one.path);
        if (there == left.end()) {
            m_prepared.pinned.push_back(std::move(one));
            continue;
        }
        if (there->second->mode != one.mode || there->second->id != one.id)
            return inTheWay(one.path);
        left.erase(there);
    }
    if (!left.empty()) return inTheWay(left.begin()->first);
    return {};
}

model::VersionDigest Preparation::proposedDigest() const {
    if (const auto* policy = std::get_if<model::PolicyPropose>(&m_prepared.record.body))
        return {policy->version, policy->sha256};
    const auto& roster = std::get<model::RosterPropose>(m_prepared.record.body);
    return {roster.version, roster.sha256};
}

// The file a proposal is about travels with it, so that whoever approves reads it in the log.
base::Result<void> Preparation::addDocument() {
    const model::RecordBody& body = m_prepared.record.body;
    const bool proposes = proposesRoster() || std::holds_alternative<model::PolicyPropose>(body);
    if (m_intent.document.empty() && !proposes) return {};
    if (!proposes)
        return fail(ErrorCode::Internal, base::said("only a proposal brings a policy or roster"));
    const model::VersionDigest named = proposedDigest();
    if (base::sha256(m_intent.document) != named.sha256)
        return fail(ErrorCode::Internal, base::said("the file is not the one the proposal names"));
    const auto blob = m_repository.writeBlob(m_intent.document);
    if (!blob) return fail(blob.error());
    const std::string path = proposesRoster() ? rosterPath(named) : policyPath(named);
    const auto known = m_repository.commit(m_state.head, git::Strictness::Log);
    if (!known) return fail(known.error());
    // The same file may have been proposed before.
    const auto entry = m_repository.entryAt(known->tree, path);
    if (!entry) return fail(entry.error());
    if (!*entry) m_prepared.pinned.push_back({path, 0100644, *blob});
    return {};
}

base::Result<void> Preparation::buildCommit() {
    const auto head = m_repository.commit(m_state.head, git::Strictness::Log);
    if (!head) return fail(head.error());
    const auto blob = m_repository.writeBlob(m_prepared.bytes);
    if (!blob) return fail(blob.error());
    std::vector<git::TreeAddition> additions = m_prepared.pinned;
    additions.push_back({m_prepared.path, 0100644, *blob});
    const auto tree = m_repository.writeTree(head->tree, additions);
    if (!tree) return fail(tree.error());
    const git::Identity who = identityOf(*m_person, m_state.logId, m_prepared.record.signedAt);
    auto payload = m_repository.commitBytes(*tree, {m_state.head}, who, who, m_prepared.message);
    if (!payload) return fail(payload.error());
    m_prepared.payload = std::move(*payload);
    m_prepared.expected = m_state.head;
    m_prepared.ref = m_state.ref.starts_with("refs/heads/") ? m_state.ref : std::string(kLogRef);
    return {};
}

base::Result<Prepared> Preparation::run(base::UtcTime now) {
    if (!m_state.present)
        return fail(ErrorCode::NotFound, base::said("there is no decision log here"));
    if (auto done = findPerson(); !done) return fail(done.error());
    if (auto done = fillHead(now); !done) return fail(done.error());
    fillSeen();
    completeDissents();
    if (auto done = checkAuthority(); !done) return fail(done.error());
    if (auto done = writeRecordFile(); !done) return fail(done.error());
    if (auto done = pinEvidence(); !done) return fail(done.error());
    if (auto done = addDocument(); !done) return fail(done.error());
    if (auto done = buildCommit(); !done) return fail(done.error());
    return std::move(m_prepared);
}

} // namespace

base::Result<Prepared> prepare(git::Repository& repository, const model::LedgerState& state,
                               const Intent& intent, const sign::PublicKey& key,
                               base::UtcTime now) {
    return Preparation(repository, state, intent, key).run(now);
}

} // namespace countersign::ledger
