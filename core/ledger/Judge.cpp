#include "core/ledger/Judge.h"

#include "core/format/Documents.h"
#include "core/format/RecordKinds.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

using base::ErrorCode;
using model::Verdict;

namespace {

constexpr std::size_t kMostAdded = kMaxPinnedFiles + 64;
constexpr std::int64_t kClockTolerance = 300; // seconds

bool startsWith(const std::string& text, std::string_view start) { return text.starts_with(start); }

} // namespace

bool Judge::Opened::refuse(Verdict verdict, base::Sentence reason) {
    result.verdict = verdict;
    result.reason = std::move(reason);
    return false;
}

bool Judge::Opened::unreadable(const base::Error& error, Damage& damage) {
    if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Corrupt)
        return refuse(Verdict::NotAppendOnly, error.sentence());
    damage.note(error);
    return refuse(Verdict::Corrupt, error.sentence());
}

Judge::Judge(git::Repository& repository, const History& history, const Ancestry& ancestry,
             const Start& start, Trees& trees, bool hashEvidence, Damage& damage)
    : m_repository(repository), m_history(history), m_ancestry(ancestry), m_start(start),
      m_trees(trees), m_damage(damage), m_pins(repository, trees, hashEvidence, damage),
      m_governance(history, ancestry, start, m_judged) {
    if (!history.nodes.empty()) m_logId = history.nodes.front().raw;
    m_judged.reserve(history.nodes.size());
    m_payloads.reserve(history.nodes.size());
    m_rooted.reserve(history.nodes.size());
}

void Judge::begin(std::uint32_t position) {
    const CommitNode& node = m_history.nodes[position];
    m_rooted.push_back(position == 0 ||
                       std::any_of(node.parents.begin(), node.parents.end(),
                                   [this](std::uint32_t parent) { return m_rooted[parent]; }));
    m_governance.enter(position);
}

void Judge::restoreNext(Judged judged) {
    const auto position = judgedCount();
    begin(position);
    if (judged.verdict == Verdict::Valid && proposes(judged.record->body)) {
        // What a proposal proposes is not kept: its file is read, and must still be what it names.
        Opened opened{m_history.nodes[position],
                      position,
                      m_governance.before(position),
                      nullptr,
                      nullptr,
                      {},
                      {},
                      {}};
        opened.result = std::move(judged);
        bringsItsDocument(opened);
        judged = std::move(opened.result);
    }
    m_judged.push_back(std::move(judged));
    remember(m_judged.back(), position);
}

void Judge::judgeNext() {
    const auto position = judgedCount();
    const CommitNode& node = m_history.nodes[position];
    begin(position);
    Judged judged;
    if (position == 0) {
        judged = judgeFirst();
    } else if (node.parentMissing() || m_start.verdict != Verdict::Genesis) {
        judged.reason = node.parentMissing() ? base::said("the history before it is not here")
                                             : base::said("the start of the log is not valid");
        judged.verdict = node.parentMissing() ? Verdict::Corrupt : Verdict::UnknownGenesis;
    } else if (!m_rooted[position]) {
        judged.verdict = Verdict::UnknownGenesis;
        judged.reason = base::said("it does not descend from the start of this log");
    } else {
        judged = node.parentIds.size() > 1 ? judgeJoin(position) : judgeRecord(position);
    }
    m_judged.push_back(std::move(judged));
    remember(m_judged.back(), position);
}

void Judge::remember(const Judged& judged, std::uint32_t position) {
    const CommitNode& node = m_history.nodes[position];
    // Only what counts can have a twin: a copy of somebody's record under another key, sorted
    // before it by a lucky commit id, must not take its place.
    const auto same = m_payloads.find(node.payload);
    if (judged.verdict == Verdict::Twin && judged.record && same != m_payloads.end())
        m_twins.push_back({same->second, position});
    if (judged.verdict == Verdict::Valid || judged.verdict == Verdict::ValidMerge)
        m_payloads.emplace(node.payload, position);
    if (judged.pins) m_pinned[judged.record->subject->manifest].push_back(position);
    const model::Document* next = nullptr;
    if (judged.verdict == Verdict::Valid)
        if (const auto* proposal = enactedProposal(judged.record->body))
            next = documentOf(*proposal);
    m_governance.leave(position, next);
}

Judged Judge::judgeFirst() {
    Judged judged;
    judged.verdict = m_start.verdict;
    judged.reason = m_start.reason;
    judged.path = kGenesisPath;
    return judged;
}

Judged Judge::judgeRecord(std::uint32_t position) {
    Opened opened{m_history.nodes[position],
                  position,
                  m_governance.before(position),
                  nullptr,
                  nullptr,
                  {},
                  {},
                  {}};
    const bool valid = signerIsKnown(opened) && onlyAdds(opened) && recordIsCanonical(opened) &&
                       belongsHere(opened) && signerIsNamed(opened) && isNew(opened) &&
                       pinsFit(opened) && bringsItsDocument(opened) && keyIsValid(opened) &&
                       isActedOn(opened) && mayBeSigned(opened);
    if (valid) opened.result.verdict = Verdict::Valid;
    addWarnings(opened);
    return std::move(opened.result);
}

bool Judge::signerIsKnown(Opened& opened) const {
    const CommitNode& node = opened.node;
    if (node.verdict != Verdict::Valid) return opened.refuse(node.verdict, node.reason);
    const auto& keys = opened.inForce.people->keys;
    const auto found = keys.find(node.fingerprint);
    if (found == keys.end())
        return opened.refuse(
            Verdict::UnknownKey,
            base::said("the key %1 belongs to nobody in this log", node.fingerprint));
    std::tie(opened.person, opened.key) = found->second;
    return true;
}

bool Judge::onlyAdds(Opened& opened) {
    const CommitNode& parent = m_history.nodes[opened.node.parents.front()];
    auto growth = m_trees.growth(parent.tree, opened.node.tree, kMostAdded);
    if (!growth) return opened.unreadable(growth.error(), m_damage);
    if (!growth->broken.empty())
        return opened.refuse(Verdict::NotAppendOnly,
                             base::said("it changes or takes away %1", growth->broken));
    const AddedFile* record = nullptr;
    for (AddedFile& file : growth->added) {
        if (startsWith(file.path, "records/") && !record && file.mode == 0100644) {
            record = &file;
        } else if (startsWith(file.path, "evidence/")) {
            opened.evidence.push_back(std::move(file));
        } else if (startsWith(file.path, "policy/") || startsWith(file.path, "roster/")) {
            opened.documents.push_back(std::move(file));
        } else {
            return opened.refuse(Verdict::NotAppendOnly,
                                 base::said("it adds %1, which is not its one record", file.path));
        }
    }
    if (!record) return opened.refuse(Verdict::NotAppendOnly, base::said("it adds no record"));
    opened.result.path = record->path;
    const auto bytes = m_repository.read(record->id, git::ObjectKind::Blob, git::kRecordCap);
    if (!bytes && bytes.error().code == ErrorCode::Unavailable)
        return opened.refuse(Verdict::BadRecord, bytes.error().what);
    if (!bytes) return opened.unreadable(bytes.error(), m_damage);
    auto parsed = format::readRecord(*bytes, record->path);
    if (!parsed) return opened.refuse(Verdict::BadRecord, parsed.error().sentence());
    opened.result.id = base::sha256(*bytes);
    opened.result.record = std::make_shared<const model::Record>(std::move(*parsed));
    return true;
}

bool Judge::recordIsCanonical(Opened& opened) {
    const model::Record& record = *opened.result.record;
    const auto differs = [&](const base::Sentence& what) {
        return opened.refuse(Verdict::RecordDigestMismatch, what);
    };
    if (opened.result.path != recordPath(record, opened.result.id))
        return differs(base::said("the record's file is not named by its date and digest"));
    // The message of a newer program cannot be made again from a record it alone can read.
    if (record.schema == model::kSchema &&
        opened.node.message != format::commitMessage(record, opened.result.path, opened.result.id))
        return differs(base::said("the commit message is not the one that belongs to the record"));
    const bool mayBringDocuments = std::holds_alternative<model::OtherKind>(record.body) ||
                                   std::holds_alternative<model::PolicyPropose>(record.body) ||
                                   std::holds_alternative<model::RosterPropose>(record.body);
    if (!opened.documents.empty() && !mayBringDocuments)
        return opened.refuse(Verdict::NotAppendOnly,
                             base::said("it adds a policy or roster beside a %1", record.kind));
    return true;
}

bool Judge::belongsHere(Opened& opened) const {
    const model::Record& record = *opened.result.record;
    if (record.log != m_logId && !(record.schema > model::kSchema && record.log.isZero()))
        return opened.refuse(Verdict::WrongLog, base::said("it was signed for another log"));
    if (record.schema > model::kSchema) return true;
    const CommitNode& parent = m_history.nodes[opened.node.parents.front()];
    if (record.prev.size() != 1 || record.prev.front().commit != parent.id ||
        record.prev.front().sha256 != parent.raw)
        return opened.refuse(Verdict::PrevMismatch,
                             base::said("it was signed to follow another commit than its parent"));
    return true;
}

bool Judge::identityFits(const CommitNode& node, const model::Person& person) const {
    const git::Identity expected = identityOf(person, m_logId, node.committer.time);
    return node.authorIsCommitter && node.committer.name == expected.name &&
           node.committer.email == expected.email && node.committer.zone == expected.zone;
}

bool Judge::signerIsNamed(Opened& opened) const {
    const model::Record& record = *opened.result.record;
    const model::Person& person = *opened.person;
    if (!identityFits(opened.node, person))
        return opened.refuse(
            Verdict::SignerMismatch,
            base::said("author and committer are not %1, whose key signed", person.name));
    if (record.schema > model::kSchema) return true;
    const model::Signatory& signer = record.signer;
    if (signer.principal != person.principal || signer.name != person.name ||
        signer.key != opened.key->fingerprint)
        return opened.refuse(
            Verdict::SignerMismatch,
            base::said("the record names %1, the key is of %2", signer.name, person.name));
    if (record.signedAt != opened.node.committer.time)
        return opened.refuse(Verdict::SignerMismatch,
                             base::said("the record's time is not the time of its commit"));
    return true;
}

bool Judge::isNew(Opened& opened) const {
    if (m_payloads.contains(opened.node.payload))
        return opened.refuse(Verdict::Twin,
                             base::said("the same bytes stand in the log with another signature"));
    if (m_governance.positionOf(opened.result.id))
        return opened.refuse(Verdict::Twin,
                             base::said("the same record stands in the log already"));
    return true;
}

bool Judge::pinsFit(Opened& opened) {
    const model::Record& record = *opened.result.record;
    if (record.schema > model::kSchema) return true;
    bool known = false;
    if (record.subject) {
        const auto found = m_pinned.find(record.subject->manifest);
        known = found != m_pinned.end() &&
                std::any_of(found->second.begin(), found->second.end(), [&](std::uint32_t at) {
                    return m_ancestry.isAncestor(at, opened.position);
                });
    }
    Pins::Answer answer = m_pins.check(
        {record, opened.inForce.policy->policy, opened.evidence, opened.node.tree, known});
    if (!answer.bad.empty()) return opened.refuse(Verdict::BadPin, std::move(answer.bad));
    for (model::Remarked& warning : answer.warnings)
        opened.result.warnings.push_back(std::move(warning));
    opened.result.pins = record.subject && !known;
    return true;
}

bool Judge::keyIsValid(Opened& opened) const {
    if (m_governance.keyRetiredBefore(opened.node.fingerprint, opened.position))
        return opened.refuse(Verdict::Retired,
                             base::said("the key of %1 was retired before", opened.person->name));
    if (m_governance.isSuspect(opened.position, opened.position))
        return opened.refuse(Verdict::Suspect, base::said("the key of %1 was compromised before",
                                                          opened.person->name));
    const unsigned flags = opened.node.skFlags;
    const bool touched = (flags & 1) != 0, pinned = (flags & 4) != 0;
    const model::UserPresence need = opened.key->require;
    if ((need != model::UserPresence::None && !touched) ||
        (need == model::UserPresence::Pin && !pinned))
        return opened.refuse(Verdict::NoUserPresence,
                             base::said("the security key was not touched or its PIN not given"));
    return true;
}

bool Judge::isActedOn(Opened& opened) const {
    const model::Record& record = *opened.result.record;
    if (std::holds_alternative<model::OtherKind>(record.body))
        return opened.refuse(Verdict::UnknownKind,
                             base::said("it was written by a newer version of the program"));
    if (!format::recordKind(record.kind)->acted)
        return opened.refuse(
            Verdict::UnknownKind,
            base::said("this version does not act on records of kind %1", record.kind));
    if (record.policy != opened.inForce.policy->digest ||
        record.roster != opened.inForce.people->version->digest)
        return opened.refuse(
            Verdict::StalePolicy,
            base::said("it was signed under a policy or roster that is not in force"));
    return true;
}

bool Judge::mayBeSigned(Opened& opened) {
    const Precedents before = precedentsOf(opened.position, opened.result.id);
    Refusal refusal =
        whyNotAuthorised({*opened.result.record, *opened.person, opened.inForce.policy->policy,
                          opened.inForce.people->version->roster, before});
    return refusal.none() || opened.refuse(refusal.verdict, std::move(refusal.why));
}

void Judge::addWarnings(Opened& opened) const {
    for (const std::uint32_t parent : opened.node.parents) {
        const std::int64_t before = m_history.nodes[parent].committer.time.seconds;
        if (opened.node.committer.time.seconds >= before - kClockTolerance) continue;
        opened.result.warnings.push_back(
            {"CLOCK_ANOMALY", base::said("its time lies before that of the commit it follows")});
        break;
    }
    if (!opened.result.record) return;
    const model::Record& record = *opened.result.record;
    const auto* vote = std::get_if<model::Vote>(&record.body);
    if (!vote || !record.subject) return;
    const std::string word = model::name(vote->vote);
    const model::TierRule* tier = opened.inForce.policy->policy.tier(record.subject->tier);
    const bool written = opened.inForce.policy->policy.meanings.contains(word) ||
                         (tier && !tier->meaning(word).empty());
    if (written &&
        record.meaning != opened.inForce.policy->policy.meaning(record.subject->tier, word))
        opened.result.warnings.push_back(
            {"MEANING_DIFFERS",
             base::said("the meaning signed is not the sentence of the policy")});
}

Judged Judge::judgeJoin(std::uint32_t position) {
    Opened opened{m_history.nodes[position],
                  position,
                  m_governance.before(position),
                  nullptr,
                  nullptr,
                  {},
                  {},
                  {}};
    std::vector<base::TreeId> trees;
    bool rooted = true;
    for (const std::uint32_t parent : opened.node.parents) {
        trees.push_back(m_history.nodes[parent].tree);
        rooted = rooted && m_rooted[parent];
    }
    const bool known = signerIsKnown(opened);
    if (opened.result.verdict == Verdict::Malformed || opened.result.verdict == Verdict::Corrupt)
        if (!known) return std::move(opened.result);
    const auto differs = m_trees.notTheUnion(opened.node.tree, trees);
    if (!differs) {
        opened.unreadable(differs.error(), m_damage);
        return std::move(opened.result);
    }
    if (!rooted || !differs->empty()) {
        opened.refuse(Verdict::BadMerge,
                      rooted ? base::said("it is not the exact union of its parents: %1", *differs)
                             : base::said("it joins commits that do not descend from the start of "
                                          "this log"));
        return std::move(opened.result);
    }
    if (!known && opened.inForce.policy->policy.joinsAny) {
        opened.refuse(Verdict::ForgeJoin,
                      base::said("an exact union, not signed by anybody in this log"));
        return std::move(opened.result);
    }
    if (!known) return std::move(opened.result);
    bool valid = true;
    if (!identityFits(opened.node, *opened.person))
        valid = opened.refuse(
            Verdict::SignerMismatch,
            base::said("author and committer are not %1, whose key signed", opened.person->name));
    else if (opened.node.message != format::joinMessage(opened.person->name, m_logId))
        valid = opened.refuse(Verdict::BadMerge, base::said("its message is not that of a join"));
    else if (m_payloads.contains(opened.node.payload))
        valid = opened.refuse(Verdict::Twin,
                              base::said("the same bytes stand in the log with another signature"));
    if (valid && keyIsValid(opened)) opened.result.verdict = Verdict::ValidMerge;
    addWarnings(opened);
    return std::move(opened.result);
}

} // namespace countersign::ledger
