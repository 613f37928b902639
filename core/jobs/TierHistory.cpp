#include "core/jobs/TierHistory.h"

#include "core/base/Text.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Evaluate.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace tierhistory {

struct At {
    std::uint64_t position;
    TierMove move;
};

base::Sentence byWhom(const model::Record& record) {
    return base::said(" by %1: %2", record.signer.name, record.reason);
}

std::vector<At> moves(const model::LedgerState& ledger, const std::string& modelId) {
    std::vector<At> all;
    for (const auto* history : releasesOf(ledger, modelId)) {
        const std::string& version = history->release.version;
        for (const model::LogEntry& open : history->opens) {
            if (!model::isCounted(open.verdict) || !open.record || !open.record->subject) continue;
            const std::string& tier = open.record->subject->tier;
            all.push_back({open.position,
                           {open.record->signedAt.date(), version, tier,
                            base::said("announced as %1", tier)}});
        }
        for (const model::Fact& fact : history->facts) {
            const auto* raise = fact.as<model::Raise>();
            const auto* lower = fact.as<model::Lower>();
            if (!raise && !lower) continue;
            const std::string& tier = raise ? raise->tier : lower->tier;
            all.push_back({fact.position,
                           {fact.record->signedAt.date(), version, tier,
                            raise ? base::said("raised to %1%2", tier, byWhom(*fact.record))
                                  : base::said("lowered to %1%2", tier, byWhom(*fact.record))}});
        }
        for (const model::DecisionEntry& decision : history->decisions) {
            if (!decision.record || !decision.record->subject) continue;
            const std::string& tier = decision.record->subject->tier;
            all.push_back(
                {decision.position,
                 {decision.record->signedAt.date(), version, tier,
                  base::said("decided at %1 by %2", tier, decision.record->signer.name)}});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const At& a, const At& b) { return a.position < b.position; });
    return all;
}

base::Sentence valueOf(const model::TierResult& tier, const std::string& dimension) {
    for (const model::TierPoint& point : tier.points) {
        if (point.dimension == dimension)
            return point.value.empty() ? base::said("not stated") : base::Sentence(point.value);
    }
    return base::said("not stated");
}

// Scale, use and the rest: whatever answer differs from the last approved release.
void addDifferences(const ReleaseTarget& target, std::vector<base::Sentence>& triggers) {
    if (!target.baseline) return;
    const model::Policy& policy = target.log->ledger.policy;
    const model::TierResult now = rules::tierOf(target.snapshot, policy);
    const model::TierResult before = rules::tierOf(*target.baseline, policy);
    for (const model::TierPoint& point : now.points) {
        const std::string was = valueOf(before, point.dimension);
        const std::string is = valueOf(now, point.dimension);
        if (was != is)
            triggers.push_back(base::said("%1: %2 in %3, %4 now", point.dimension, was,
                                          target.baseline->release.version, is));
    }
}

bool touches(const model::Incident& incident, const std::string& modelId) {
    return std::any_of(incident.releases.begin(), incident.releases.end(),
                       [&](const auto& each) { return each.model == modelId; });
}

void addIncidents(const model::LedgerState& ledger, const std::string& modelId, std::uint64_t since,
                  std::vector<base::Sentence>& triggers) {
    for (const model::Fact& fact : ledger.facts) {
        const auto* incident = fact.live() ? fact.as<model::Incident>() : nullptr;
        if (incident && fact.position > since && touches(*incident, modelId))
            triggers.push_back(base::said("an incident since the approval, %1 on %2: %3",
                                          incident->severity, fact.record->signedAt.date(),
                                          incident->title));
    }
}

} // namespace tierhistory

Result<TierView> tierHistory(Workspace& workspace, const std::string& release, const AsOf& asOf,
                             const base::CancelToken& cancel) {
    GateRequest request; // where the log carries no verdict, there is no tier either
    request.release = release;
    request.purpose = model::Purpose::Decision;
    request.asOf = asOf;
    if (auto judged = gate(workspace, request, cancel); !judged) return fail(judged.error());
    auto view = showRelease(workspace, release, asOf, model::Purpose::Decision, cancel);
    if (!view) return fail(view.error());
    const model::LedgerState& ledger = view->target.log->ledger;
    const std::string& modelId = view->target.release.model;
    TierView out;
    out.tier = view->gate.tier;
    for (tierhistory::At& at : tierhistory::moves(ledger, modelId)) {
        if (!out.moves.empty()) {
            const int before = ledger.policy.tierRank(out.moves.back().tier);
            const int now = ledger.policy.tierRank(at.move.tier);
            at.move.upward = now > before;
            at.move.downward = now < before;
        }
        out.moves.push_back(std::move(at.move));
    }
    tierhistory::addDifferences(view->target, out.triggers);
    const auto* approval = baselineDecision(ledger, modelId, ledger.entries.size() + 1);
    if (!approval) return out;
    tierhistory::addIncidents(ledger, modelId, approval->position, out.triggers);
    const model::TierRule* rule = ledger.policy.tier(approval->record->subject->tier);
    if (rule && rule->reevaluateMonths) {
        const base::UtcTime due = approval->record->signedAt.plusDays(*rule->reevaluateMonths * 30);
        out.triggers.push_back(base::said(
            "%1 for re-evaluation on %2, %3 months after the approval of %4",
            due <= view->gate.at ? base::said("has been due") : base::said("due"), due.date(),
            *rule->reevaluateMonths, approval->record->subject->release.version));
    }
    return out;
}

} // namespace countersign::jobs
