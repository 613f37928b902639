#include "core/jobs/SourceContributors.h"

#include "core/base/Text.h"
#include "core/rules/Evaluate.h"

namespace countersign::jobs {

using base::fail;
using base::Result;

base::Sentence SourceContributors::sentence() const {
    if (unrecorded.empty()) return {};
    std::vector<std::string> names;
    for (const model::Person* person : unrecorded)
        names.push_back(base::escaped(person->name));
    return base::said("CONTRIBUTORS_DIFFER: the source names %1 as a contributor, the record that "
                      "opened the review does not",
                      base::joined(names, ", "));
}

Result<SourceContributors> sourceContributors(Workspace& workspace,
                                              const model::LedgerState& ledger,
                                              const model::LogEntry& open,
                                              const base::CancelToken& cancel) {
    SourceContributors found;
    const auto* body = open.record ? std::get_if<model::Open>(&open.record->body) : nullptr;
    if (!body || !open.record->subject) return found;
    const model::Subject& subject = *open.record->subject;
    auto inventory = workspace.inventory(subject.commit, cancel);
    if (!inventory) {
        if (inventory.error().code == base::ErrorCode::Cancelled) return fail(inventory.error());
        return found; // the source is not at hand
    }
    const evidence::FoundModel* model = nullptr;
    for (const evidence::FoundModel& each : (*inventory)->models) {
        if (each.id == subject.release.model) model = &each;
    }
    if (!model) return found;
    const model::DecisionEntry* before =
        baselineDecision(ledger, subject.release.model, open.position);
    auto source = evidence::contributors(
        workspace.repository(), subject.commit,
        before ? before->record->subject->commit : base::CommitId(), model->folder, cancel);
    if (!source) {
        if (source.error().code == base::ErrorCode::Cancelled) return fail(source.error());
        return found;
    }
    if (!source->known) return found;
    found.people = std::move(source->people);
    static const model::TierRule defaults;
    const model::TierRule* tier = ledger.policy.tier(subject.tier);
    const auto& excluded = (tier ? *tier : defaults).excludeContributors;
    for (const model::Person& person : ledger.roster.people) {
        if (!person.machine && rules::isContributor(person, found.people, excluded) &&
            !rules::isContributor(person, body->contributors, excluded))
            found.unrecorded.push_back(&person);
    }
    return found;
}

} // namespace countersign::jobs
