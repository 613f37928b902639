#include "core/rules/Facts.h"

#include <algorithm>
#include <map>

namespace countersign::rules {

namespace facts {

// Records of one kind with the chain of those they replace. `Body::supersedes` names the one
// before.
template <typename Body> struct Chain {
    const model::LogEntry* entry;
    const Body* body;
    std::vector<model::RecordId> ids;
    std::string model; // of the newest of them that is about a release
};

template <typename Body> const Body* counted(const model::LogEntry& entry) {
    return entry.record && model::isCounted(entry.verdict) ? std::get_if<Body>(&entry.record->body)
                                                           : nullptr;
}

template <typename Body> std::vector<Chain<Body>> chains(const model::LedgerState& ledger) {
    std::vector<Chain<Body>> all;
    std::map<model::RecordId, std::size_t> at;
    std::vector<bool> replaced;
    for (const model::LogEntry& entry : ledger.entries) {
        const Body* body = counted<Body>(entry);
        if (!body) continue;
        Chain<Body> chain{&entry, body, {}, {}};
        if (body->supersedes) {
            if (const auto before = at.find(*body->supersedes); before != at.end()) {
                chain.ids = all[before->second].ids;
                chain.model = all[before->second].model;
                replaced[before->second] = true;
            }
        }
        chain.ids.push_back(entry.id);
        if (entry.record->subject) chain.model = entry.record->subject->release.model;
        at[entry.id] = all.size();
        all.push_back(std::move(chain));
        replaced.push_back(false);
    }
    std::vector<Chain<Body>> live;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!replaced[i]) live.push_back(std::move(all[i]));
    }
    return live;
}

} // namespace facts

bool IncidentFact::concerns(const std::string& model) const {
    return std::any_of(body->releases.begin(), body->releases.end(),
                       [&](const model::ReleaseId& release) { return release.model == model; });
}

bool ActionFact::overdue(base::UtcTime at) const {
    const auto due = base::UtcTime::parse(body->due);
    return !closed && (!due || at >= due->plusDays(1));
}

bool passesPromoted(const model::ReleaseSnapshot& release,
                    const std::vector<std::string>& scenarios) {
    bool passed = false;
    for (const model::Scenario& each : release.scenarios) {
        if (!each.retired.empty() ||
            std::find(scenarios.begin(), scenarios.end(), each.id) == scenarios.end())
            continue;
        std::vector<const model::ScenarioResult*> results;
        for (const model::ScenarioResult& result : release.scenarioResults) {
            if (result.scenario == each.id) results.push_back(&result);
        }
        const model::ScenarioOutcome outcome = model::worstOf(results);
        if (outcome == model::ScenarioOutcome::Failed ||
            outcome == model::ScenarioOutcome::Degraded)
            return false;
        passed |= outcome == model::ScenarioOutcome::AsExpected;
    }
    return passed;
}

std::vector<IncidentFact> incidents(const model::LedgerState& ledger) {
    std::map<model::RecordId, std::vector<const std::string*>> promoted;
    for (const model::LogEntry& entry : ledger.entries) {
        if (const auto* promote = facts::counted<model::Promote>(entry))
            promoted[promote->incident].push_back(&promote->scenario);
    }
    std::vector<IncidentFact> found;
    for (auto& chain : facts::chains<model::Incident>(ledger)) {
        IncidentFact fact{chain.entry, chain.body, std::move(chain.ids), {}};
        for (const model::RecordId& id : fact.ids) {
            const auto those = promoted.find(id);
            if (those == promoted.end()) continue;
            for (const std::string* scenario : those->second) {
                if (std::find(fact.scenarios.begin(), fact.scenarios.end(), *scenario) ==
                    fact.scenarios.end())
                    fact.scenarios.push_back(*scenario);
            }
        }
        found.push_back(std::move(fact));
    }
    return found;
}

std::vector<ActionFact> actions(const model::LedgerState& ledger) {
    std::map<model::RecordId, const model::LogEntry*> closed;
    for (const model::LogEntry& entry : ledger.entries) {
        // What was changed after it was closed is open again.
        if (const auto* close = facts::counted<model::ActionClose>(entry))
            closed[close->record] = &entry;
    }
    std::vector<ActionFact> found;
    for (auto& chain : facts::chains<model::Action>(ledger)) {
        const auto close = closed.find(chain.entry->id);
        found.push_back({chain.entry, chain.body, std::move(chain.ids),
                         close == closed.end() ? nullptr : close->second, std::move(chain.model)});
    }
    return found;
}

std::vector<DrillFact> drills(const model::LedgerState& ledger) {
    std::vector<DrillFact> found;
    for (const model::LogEntry& entry : ledger.entries) {
        const auto* drill = facts::counted<model::Drill>(entry);
        const auto at = drill ? base::UtcTime::parse(drill->at) : std::nullopt;
        if (at && *at <= entry.record->signedAt) found.push_back({&entry, drill, *at});
    }
    return found;
}

} // namespace countersign::rules
