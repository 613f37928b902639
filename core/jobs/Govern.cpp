#include "core/jobs/Govern.h"

#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/jobs/Judge.h"
#include "core/rules/Changes.h"
#include "core/rules/Enactment.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace govern_detail {

std::vector<base::Sentence> changesOf(const model::LedgerState& ledger,
                                      const model::ProposalEntry& entry) {
    // Against the version it was to follow, whatever is in force by now.
    const std::string& previous =
        entry.document.policy   ? entry.document.policy->policy.previousSha256
        : entry.document.roster ? entry.document.roster->roster.previousSha256
                                : std::string();
    for (const auto& old : ledger.policies)
        if (entry.document.policy && old->digest.sha256.hex() == previous)
            return rules::sentences(rules::changes(old->policy, entry.document.policy->policy));
    for (const auto& old : ledger.rosters)
        if (entry.document.roster && old->digest.sha256.hex() == previous)
            return rules::sentences(rules::changes(old->roster, entry.document.roster->roster));
    return {};
}

std::vector<model::RecordId> standingApprovals(const model::ProposalEntry& entry) {
    std::vector<model::RecordId> ids;
    for (const auto& answer : entry.answers)
        if (answer.approves && answer.standing) ids.push_back(answer.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

ProposalView viewOf(const model::LedgerState& ledger, const model::ProposalEntry& entry) {
    ProposalView view;
    view.record = entry.id.hex();
    view.what = entry.ofRoster ? Governed::Roster : Governed::Policy;
    view.version = entry.names.version;
    view.by = entry.record->signer.name;
    view.reason = entry.record->reason;
    view.at = entry.record->signedAt;
    view.changes = changesOf(ledger, entry);
    view.open = entry.open;
    if (entry.enacted) view.enacted = entry.enacted->hex();
    rules::People people;
    for (const auto& answer : entry.answers) {
        if (!answer.standing) continue;
        auto& names = answer.approves ? view.approvedBy : view.rejectedBy;
        const std::string& name = answer.record->signer.name;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        if (answer.approves) people.insert(answer.record->signer.principal);
    }
    if (entry.open)
        view.missing = rules::whyNotEnough(people, ledger.policy, ledger.roster, entry.document);
    return view;
}

bool isOf(const model::ProposalEntry& entry, Governed what) {
    return entry.ofRoster == (what == Governed::Roster);
}

Result<const model::ProposalEntry*> entryOf(const model::LedgerState& ledger, Governed what,
                                            const std::string& record) {
    const model::ProposalEntry* found = nullptr;
    for (const model::ProposalEntry& entry : ledger.proposals) {
        if (record.size() < 4 || !isOf(entry, what) || !entry.id.hex().starts_with(record))
            continue;
        if (found)
            return fail(ErrorCode::Conflict, base::said("Several proposals begin with %1", record),
                        {}, base::said("write more of the id"));
        found = &entry;
    }
    if (found) return found;
    const std::string command = what == Governed::Roster ? "roster" : "policy";
    return fail(ErrorCode::NotFound,
                base::said("No proposal begins with %1", base::escaped(record)), {},
                std::string("countersign ") + command + " proposals");
}

// "version:" and "previous_sha256:" at the start of a line, set to what follows the one in force.
std::string numbered(const std::string& text, const model::VersionDigest& now) {
    std::string out;
    for (const std::string_view line : base::lines(text)) {
        if (line.starts_with("previous_sha256:")) continue;
        if (line.starts_with("version:")) {
            out += "version: " + std::to_string(now.version + 1) + "\nprevious_sha256: \"" +
                   now.sha256.hex() + "\"\n";
            continue;
        }
        out += std::string(line) + "\n";
    }
    return out;
}

Result<void> demandGood(const model::Findings& findings) {
    for (const model::Finding& finding : findings)
        if (finding.level == model::Level::Error)
            return fail(ErrorCode::Invalid, finding.text, finding.place, finding.help);
    return {};
}

} // namespace govern_detail

std::vector<ProposalView> proposals(const model::LedgerState& ledger, Governed what) {
    std::vector<ProposalView> views;
    for (const model::ProposalEntry& entry : ledger.proposals)
        if (govern_detail::isOf(entry, what)) views.push_back(govern_detail::viewOf(ledger, entry));
    return views;
}

Result<ProposalView> proposal(const model::LedgerState& ledger, Governed what,
                              const std::string& record) {
    const auto entry = govern_detail::entryOf(ledger, what, record);
    if (!entry) return fail(entry.error());
    return govern_detail::viewOf(ledger, **entry);
}

Result<Proposing> propose(Workspace& workspace, Governed what, const std::string& text,
                          const std::string& path, const std::string& reason) {
    using namespace govern_detail;
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    const model::LedgerState& ledger = (*log)->ledger;
    if (!ledger.present)
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"));
    const bool ofRoster = what == Governed::Roster;
    const model::VersionDigest now = ofRoster ? ledger.rosterDigest : ledger.policyDigest;
    Proposing proposing;
    proposing.version = now.version + 1;
    proposing.text = numbered(text, now);
    auto checked = ofRoster ? checkRosterText(workspace, proposing.text, path)
                            : checkPolicyText(workspace, proposing.text, path);
    if (!checked) return fail(checked.error());
    if (auto good = demandGood(checked->findings); !good) return fail(good.error());
    proposing.findings = checked->findings;
    if (ofRoster) {
        const auto read = format::readRoster(proposing.text, path);
        if (!read) return fail(read.error());
        if (const base::Sentence why = rules::whyNotAfter(ledger.roster, read->roster);
            !why.empty())
            return fail(ErrorCode::Invalid, why, {path});
        proposing.changes = rules::sentences(rules::changes(ledger.roster, read->roster));
    } else {
        const auto read = format::readPolicy(proposing.text, path);
        if (!read) return fail(read.error());
        proposing.changes = rules::sentences(rules::changes(ledger.policy, read->policy));
    }
    if (proposing.changes.empty())
        return fail(ErrorCode::Invalid, base::said("It would change nothing"), {path});
    const model::Proposal names{proposing.version, base::sha256(proposing.text)};
    Statement& statement = proposing.statement;
    statement.kind = Statement::Kind::Other;
    statement.reason = reason;
    statement.document = proposing.text;
    if (ofRoster)
        statement.body = model::RosterPropose{names};
    else
        statement.body = model::PolicyPropose{names};
    return proposing;
}

Result<Statement> answerProposal(const model::LedgerState& ledger, Governed what,
                                 const std::string& record, bool approves,
                                 const std::string& reason) {
    const auto entry = govern_detail::entryOf(ledger, what, record);
    if (!entry) return fail(entry.error());
    if ((*entry)->enacted) return fail(ErrorCode::Denied, base::said("It is in force already"));
    if (!(*entry)->open)
        return fail(ErrorCode::Conflict, base::said("Another version was put into force meanwhile"),
                    {}, base::said("propose it again"));
    const model::ProposalAnswer body{(*entry)->id, approves ? "approve" : "reject"};
    Statement statement;
    statement.kind = Statement::Kind::Other;
    statement.reason = reason;
    if (what == Governed::Roster)
        statement.body = model::RosterApprove{body};
    else
        statement.body = model::PolicyApprove{body};
    return statement;
}

Result<Statement> enactProposal(const model::LedgerState& ledger, Governed what,
                                const std::string& record) {
    const auto entry = govern_detail::entryOf(ledger, what, record);
    if (!entry) return fail(entry.error());
    if ((*entry)->enacted) return fail(ErrorCode::Denied, base::said("It is in force already"));
    if (!(*entry)->open)
        return fail(ErrorCode::Conflict, base::said("Another version was put into force meanwhile"),
                    {}, base::said("propose it again"));
    const model::Enactment body{(*entry)->id, govern_detail::standingApprovals(**entry)};
    Statement statement;
    statement.kind = Statement::Kind::Other;
    if (what == Governed::Roster)
        statement.body = model::RosterEnact{body};
    else
        statement.body = model::PolicyEnact{body};
    return statement;
}

Result<Statement> compromiseKey(const model::LedgerState& ledger, const std::string& key,
                                const std::string& since, const std::string& reason) {
    if (!ledger.roster.byKey(key))
        return fail(ErrorCode::NotFound,
                    base::said("Nobody in this log has the key %1", base::escaped(key)), {},
                    "countersign roster show");
    model::Compromise body{key, std::nullopt};
    for (const model::LogEntry& entry : ledger.entries) {
        if (since.size() < 4 || entry.id.isZero() || entry.verdict != model::Verdict::Valid ||
            !entry.id.hex().starts_with(since))
            continue;
        if (body.since)
            return fail(ErrorCode::Conflict, base::said("Several records begin with %1", since), {},
                        base::said("write more of the id"));
        body.since = entry.id;
    }
    if (!since.empty() && !body.since)
        return fail(ErrorCode::NotFound,
                    base::said("No record that counts begins with %1", base::escaped(since)), {},
                    "countersign history");
    Statement statement;
    statement.kind = Statement::Kind::Other;
    statement.reason = reason;
    statement.body = body;
    return statement;
}

Result<Statement> acknowledgeCommit(const model::LedgerState& ledger, const std::string& commit,
                                    const std::string& reason) {
    const model::LogEntry* found = nullptr;
    for (const model::LogEntry& entry : ledger.entries) {
        if (commit.size() < 4 || !entry.commit.hex().starts_with(commit)) continue;
        if (found)
            return fail(ErrorCode::Conflict, base::said("Several commits begin with %1", commit),
                        {}, base::said("write more of the id"));
        found = &entry;
    }
    if (!found)
        return fail(ErrorCode::NotFound,
                    base::said("No commit of the log begins with %1", base::escaped(commit)), {},
                    base::said("countersign verify lists them"));
    Statement statement;
    statement.kind = Statement::Kind::Other;
    statement.reason = reason;
    statement.body = model::Acknowledge{found->commit};
    return statement;
}

Result<Statement> aliasModel(const std::string& from, const std::string& to, bool same,
                             const std::string& reason) {
    if (from == to)
        return fail(ErrorCode::Invalid, base::said("A model is always the same as itself"));
    Statement statement;
    statement.kind = Statement::Kind::Other;
    statement.reason = reason;
    statement.body = model::ModelAlias{from, to, same ? "same" : "separate"};
    return statement;
}

} // namespace countersign::jobs
