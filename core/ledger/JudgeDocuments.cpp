// Proposed policies and rosters: the file each brings, who approves it, what it would follow.
#include "core/format/Documents.h"
#include "core/ledger/Judge.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

using model::Verdict;

namespace {

base::Sentence firstErrorIn(const model::Findings& findings) {
    for (const model::Finding& finding : findings)
        if (finding.level == model::Level::Error)
            return base::said("%1 (%2)", finding.text, finding.place.text());
    return {};
}

struct Named { // by a …-propose
    model::VersionDigest digest;
    bool ofRoster = false;
};

std::optional<Named> proposedBy(const model::RecordBody& body) {
    if (const auto* policy = std::get_if<model::PolicyPropose>(&body))
        return Named{{policy->version, policy->sha256}, false};
    if (const auto* roster = std::get_if<model::RosterPropose>(&body))
        return Named{{roster->version, roster->sha256}, true};
    return std::nullopt;
}

const model::ProposalAnswer* answerIn(const model::RecordBody& body) {
    if (const auto* policy = std::get_if<model::PolicyApprove>(&body)) return policy;
    return std::get_if<model::RosterApprove>(&body);
}

} // namespace

const model::RecordId* enactedProposal(const model::RecordBody& body) {
    if (const auto* policy = std::get_if<model::PolicyEnact>(&body)) return &policy->record;
    const auto* roster = std::get_if<model::RosterEnact>(&body);
    return roster ? &roster->record : nullptr;
}

bool proposes(const model::RecordBody& body) { return proposedBy(body).has_value(); }

model::Document readDocument(const std::string& text, const model::VersionDigest& digest,
                             bool ofRoster) {
    model::Document document;
    const auto versionIs = [&](int version) {
        if (version != digest.version)
            document.broken = base::said("it says version %1, not %2", version, digest.version);
    };
    if (ofRoster) {
        auto read = format::readRoster(text, rosterPath(digest));
        document.broken = read ? firstErrorIn(read->findings) : read.error().sentence();
        if (!document.broken.empty()) return document;
        versionIs(read->roster.version);
        document.roster = std::make_shared<const model::RosterVersion>(
            model::RosterVersion{digest, std::move(read->roster), text});
    } else {
        auto read = format::readPolicy(text, policyPath(digest));
        document.broken = read ? firstErrorIn(read->findings) : read.error().sentence();
        if (!document.broken.empty()) return document;
        versionIs(read->policy.version);
        document.policy = std::make_shared<const model::PolicyVersion>(
            model::PolicyVersion{digest, std::move(read->policy), text});
    }
    return document;
}

// The tree of a proposal's commit holds its file; nothing else is added beside the record.
bool Judge::bringsItsDocument(Opened& opened) {
    const auto named = proposedBy(opened.result.record->body);
    if (!named) return true;
    const std::string path =
        named->ofRoster ? rosterPath(named->digest) : policyPath(named->digest);
    for (const AddedFile& file : opened.documents)
        if (file.path != path)
            return opened.refuse(Verdict::NotAppendOnly,
                                 base::said("it adds %1, which it does not propose", file.path));
    const auto entry = m_repository.entryAt(opened.node.tree, path);
    if (!entry) return opened.unreadable(entry.error(), m_damage);
    if (!*entry || (*entry)->mode != 0100644)
        return opened.refuse(Verdict::BadPin, base::said("the file it proposes is not in the log"));
    const auto text = m_repository.read((*entry)->id, git::ObjectKind::Blob, git::kTreeCap);
    if (!text && text.error().code == base::ErrorCode::Unavailable)
        return opened.refuse(Verdict::BadPin, text.error().what);
    if (!text) return opened.unreadable(text.error(), m_damage);
    if (base::sha256(*text) != named->digest.sha256)
        return opened.refuse(Verdict::BadPin,
                             base::said("the file in the log is not the one it proposes"));
    if (!m_documents.contains(opened.result.id))
        m_documents.emplace(opened.result.id, readDocument(*text, named->digest, named->ofRoster));
    return true;
}

// Of a counted proposal; read when it is first asked for, since a log judged before is not read
// again.
const model::Document* Judge::documentOf(const model::RecordId& proposal) const {
    if (const auto found = m_documents.find(proposal); found != m_documents.end())
        return &found->second;
    const auto at = m_governance.positionOf(proposal);
    const auto named = at ? proposedBy(m_judged[*at].record->body) : std::nullopt;
    if (!named) return nullptr;
    const std::string path =
        named->ofRoster ? rosterPath(named->digest) : policyPath(named->digest);
    const auto entry = m_repository.entryAt(m_history.nodes[*at].tree, path);
    if (!entry || !*entry) {
        if (!entry) m_damage.note(entry.error());
        return nullptr;
    }
    const auto text = m_repository.read((*entry)->id, git::ObjectKind::Blob, git::kTreeCap);
    if (!text || base::sha256(*text) != named->digest.sha256) {
        if (!text) m_damage.note(text.error());
        return nullptr;
    }
    auto document = readDocument(*text, named->digest, named->ofRoster);
    return &m_documents.emplace(proposal, std::move(document)).first->second;
}

Precedents Judge::precedentsOf(std::uint32_t position, const model::RecordId& self) const {
    Precedents before;
    before.record = [this, position](const model::RecordId& id) -> const model::Record* {
        const auto at = m_governance.positionOf(id);
        if (!at || !m_ancestry.isAncestor(*at, position)) return nullptr;
        return m_judged[*at].record.get();
    };
    before.all = [this, position](std::string_view kind) {
        std::vector<Precedents::Named> all;
        for (const std::uint32_t at : m_governance.allOf(kind))
            if (m_ancestry.isAncestor(at, position))
                all.push_back({m_judged[at].id, m_judged[at].record.get()});
        return all;
    };
    before.document = [this, self](const model::RecordId& id) {
        return documentOf(id.isZero() ? self : id);
    };
    before.approving = [this, position](const std::vector<model::RecordId>& approvals,
                                        const model::RecordId& proposal) {
        return m_governance.approving(approvals, proposal, position);
    };
    before.whyNotAcknowledged = [this, position](const base::CommitId& id) -> base::Sentence {
        const auto at = m_history.positions.find(id);
        if (at == m_history.positions.end() || !m_ancestry.isAncestor(at->second, position))
            return base::said("it names no commit before it");
        return whyNotAcknowledged(at->second);
    };
    return before;
}

std::vector<model::ProposalEntry> Judge::proposals() const {
    std::vector<model::ProposalEntry> all;
    std::map<model::RecordId, std::size_t> places;
    const auto each = [&](std::initializer_list<const char*> kinds, const auto& use) {
        std::vector<std::uint32_t> positions;
        for (const char* kind : kinds)
            for (const std::uint32_t at : m_governance.allOf(kind))
                if (m_judged[at].verdict == Verdict::Valid) positions.push_back(at);
        std::sort(positions.begin(), positions.end());
        for (const std::uint32_t at : positions)
            use(at, m_judged[at]);
    };
    each({"policy-propose", "roster-propose"}, [&](std::uint32_t, const Judged& judged) {
        model::ProposalEntry entry;
        entry.id = judged.id;
        entry.record = judged.record;
        const auto named = proposedBy(judged.record->body);
        entry.ofRoster = named->ofRoster;
        entry.names = named->digest;
        if (const model::Document* document = documentOf(judged.id)) entry.document = *document;
        places[judged.id] = all.size();
        all.push_back(std::move(entry));
    });
    each({"policy-approve", "roster-approve"}, [&](std::uint32_t at, const Judged& judged) {
        const model::ProposalAnswer& body = *answerIn(judged.record->body);
        const auto place = places.find(body.record);
        if (place == places.end()) return;
        const bool approves = body.disposition == "approve";
        model::ProposalEntry::Answer answer{judged.id, judged.record, approves, true};
        auto& answers = all[place->second].answers;
        for (auto& earlier : answers) {
            const auto before = m_governance.positionOf(earlier.id);
            if (!before || earlier.record->signer.principal != judged.record->signer.principal)
                continue;
            // A later word takes the earlier one back; of two that met, the one against stands.
            const bool follows = m_ancestry.isAncestor(*before, at);
            if (earlier.approves && !approves) earlier.standing = false;
            if (!earlier.approves && approves) (follows ? earlier : answer).standing = false;
        }
        answers.push_back(std::move(answer));
    });
    each({"policy-enact", "roster-enact"}, [&](std::uint32_t, const Judged& judged) {
        const auto place = places.find(*enactedProposal(judged.record->body));
        if (place != places.end()) all[place->second].enacted = judged.id;
    });
    const InForce& now = m_governance.after(judgedCount() - 1);
    for (model::ProposalEntry& entry : all) {
        const auto follows = [&](const model::VersionDigest& digest, const std::string& previous) {
            return entry.names.version == digest.version + 1 && previous == digest.sha256.hex();
        };
        if (entry.document.roster)
            entry.open =
                follows(now.people->version->digest, entry.document.roster->roster.previousSha256);
        if (entry.document.policy)
            entry.open = follows(now.policy->digest, entry.document.policy->policy.previousSha256);
    }
    return all;
}

} // namespace countersign::ledger
