#include "core/ledger/StatePrecedents.h"

#include "core/ledger/Trees.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

const model::ProposalEntry* proposalOf(const model::LedgerState& state, const model::RecordId& id) {
    const auto found = std::find_if(state.proposals.begin(), state.proposals.end(),
                                    [&](const auto& entry) { return entry.id == id; });
    return found == state.proposals.end() ? nullptr : &*found;
}

std::set<std::string> approvingIn(const model::ProposalEntry& proposal,
                                  const std::vector<model::RecordId>& approvals) {
    std::set<std::string> people;
    for (const auto& answer : proposal.answers) {
        const bool named =
            std::find(approvals.begin(), approvals.end(), answer.id) != approvals.end();
        if (answer.standing && answer.approves && named)
            people.insert(answer.record->signer.principal);
    }
    return people;
}

std::string whyNotForeign(const model::LedgerState& state, git::Repository& repository,
                          const base::CommitId& id) {
    const auto found = std::find_if(state.entries.begin(), state.entries.end(),
                                    [&](const auto& entry) { return entry.commit == id; });
    if (found == state.entries.end()) return base::said("it names no commit of this log");
    if (model::isHarmless(found->verdict)) return base::said("nothing is wrong with that commit");
    const auto commit = repository.commit(id, git::Strictness::Source);
    if (!commit || commit->parents.empty() || found->verdict == model::Verdict::UnknownGenesis)
        return base::said("that commit cannot be read as part of this log");
    Trees trees(repository);
    for (const base::CommitId& parent : commit->parents) {
        const auto before = repository.commit(parent, git::Strictness::Source);
        if (!before) return before.error().sentence();
        const auto broken = trees.brokenRecord(before->tree, commit->tree);
        if (!broken) return broken.error().sentence();
        if (!broken->empty()) return base::said("that commit changes or takes away %1", *broken);
    }
    return {};
}

} // namespace

Precedents precedentsOf(const model::LedgerState& state, git::Repository& repository,
                        const model::Document* own) {
    Precedents before;
    before.record = [&state](const model::RecordId& id) -> const model::Record* {
        const model::LogEntry* entry = state.entry(id);
        return entry && entry->verdict == model::Verdict::Valid ? entry->record.get() : nullptr;
    };
    before.all = [&state](std::string_view kind) {
        std::vector<Precedents::Named> all;
        for (const model::LogEntry& entry : state.entries)
            if (entry.verdict == model::Verdict::Valid && entry.record->kind == kind)
                all.push_back({entry.id, entry.record.get()});
        return all;
    };
    before.document = [&state, own](const model::RecordId& id) -> const model::Document* {
        if (id.isZero()) return own;
        const model::ProposalEntry* proposal = proposalOf(state, id);
        return proposal ? &proposal->document : nullptr;
    };
    before.approving = [&state](const std::vector<model::RecordId>& approvals,
                                const model::RecordId& id) {
        const model::ProposalEntry* proposal = proposalOf(state, id);
        return proposal ? approvingIn(*proposal, approvals) : std::set<std::string>{};
    };
    before.whyNotAcknowledged = [&state, &repository](const base::CommitId& id) {
        return whyNotForeign(state, repository, id);
    };
    return before;
}

} // namespace countersign::ledger
