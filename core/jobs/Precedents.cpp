#include "core/jobs/Precedents.h"

#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace precedents_detail {

struct Ranked {
    int rank;
    std::uint64_t position;
    Precedent precedent;
};

Precedent precedentOf(const model::LedgerState& ledger, const model::ReleaseId& release,
                      const model::RecordId& id, const model::Record& record,
                      const base::Sentence& why) {
    Precedent one{release, id, record.signedAt.date(), why, {}, record.reason};
    model::LogEntry entry;
    entry.verdict = model::Verdict::Valid;
    entry.record = std::make_shared<const model::Record>(record);
    one.sentence = sentenceOf(entry, ledger);
    return one;
}

// Rules that stand in the way now, or that somebody skipped for this release.
std::set<std::string> troubled(const model::GateReport& report) {
    std::set<std::string> rules;
    for (const model::Check& check : report.checks) {
        if (check.blocks() || check.state == model::CheckState::Waived) rules.insert(check.rule);
    }
    return rules;
}

} // namespace precedents_detail

std::vector<Precedent> precedentsOf(const ReleaseTarget& target, const model::GateReport& report,
                                    std::size_t most) {
    using namespace precedents_detail;
    const model::LedgerState& ledger = target.log->ledger;
    const std::set<std::string> rules = troubled(report);
    std::vector<Ranked> found;
    for (const auto& [release, history] : ledger.releases) {
        if (release == target.release) continue;
        for (const model::DecisionEntry& decision : history.decisions) {
            if (!decision.supported || decision.superseded || !decision.record->subject) continue;
            const bool family = release.model == target.release.model;
            if (!family && decision.record->subject->tier != report.tier.tier) continue;
            found.push_back(
                {family ? 0 : 2, decision.position,
                 precedentOf(ledger, release, decision.id, *decision.record,
                             family ? base::said("same model") : base::said("same tier"))});
        }
        for (const model::Fact& fact : history.facts) {
            const auto* waive = fact.as<model::Waive>();
            if (!waive || !rules.contains(waive->check)) continue;
            found.push_back({1, fact.position,
                             precedentOf(ledger, release, fact.id, *fact.record,
                                         base::said("skipped the same check, %1", waive->check))});
        }
    }
    std::sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
        return std::pair(a.rank, b.position) < std::pair(b.rank, a.position);
    });
    if (found.size() > most) found.resize(most);
    std::vector<Precedent> all;
    for (Ranked& each : found)
        all.push_back(std::move(each.precedent));
    return all;
}

Result<std::vector<Precedent>> precedents(Workspace& workspace, const std::string& release,
                                          const AsOf& asOf, std::size_t most,
                                          const base::CancelToken& cancel) {
    auto view = showRelease(workspace, release, asOf, model::Purpose::Decision, cancel);
    if (!view) return fail(view.error());
    return precedentsOf(view->target, view->gate, most);
}

} // namespace countersign::jobs
