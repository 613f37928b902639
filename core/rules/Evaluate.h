// The one deterministic engine: window, command line and CI ask it, and nothing else judges.
// Pure: no I/O, no clock; same inputs, same report.
#pragma once

#include "core/model/Gate.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace countersign::rules {

struct GateInput {
    const model::ReleaseSnapshot* candidate = nullptr; // never null
    const model::ReleaseSnapshot* baseline = nullptr;  // last approved, judged by its own files
    const model::ReleaseSnapshot* decided = nullptr;   // what the live decision was about, if other
    // Evidence announced for this release before, other than the candidate's, in order of the log.
    std::vector<const model::ReleaseSnapshot*> earlier;
    const model::LedgerState* ledger = nullptr; // never null; may be absent (present=false)
    model::Purpose purpose = model::Purpose::Release;
    base::UtcTime at;
    model::Trust trust = model::Trust::Unknown;
    std::optional<std::string> whatIfTier;
    const model::Library* library = nullptr; // null: empty
    std::vector<std::string> supposed;       // what of the above is supposed, in words
    std::vector<std::string> formerIds;      // vanished models it may carry on, nobody said which
};

// The digest field is left empty; jobs fill it from format::gateJson.
model::GateReport evaluate(const GateInput& input);

// The parts, each pure and tested by itself.
model::TierResult tierOf(const model::ReleaseSnapshot& release, const model::Policy& policy);
std::vector<model::SloStatus> sloStatus(const model::ReleaseSnapshot& candidate,
                                        const model::ReleaseSnapshot* baseline);
std::vector<model::SloStatus> sloStatus(const std::vector<model::Slo>& slos,
                                        const model::ReleaseSnapshot& candidate,
                                        const model::ReleaseSnapshot* baseline);
std::vector<model::SloDifference> sloDifference(const model::SloSet* before,
                                                const model::SloSet* after,
                                                const model::MetricRegistry& registry);

struct SteeringChange { // blob ids, empty where the file is not there
    std::string path, before, after;
};
std::vector<SteeringChange> steeringChanges(const model::ReleaseSnapshot& before,
                                            const model::ReleaseSnapshot& after);
// A condition's check, "ood_recall_7d >= 0.90", held against a release's results. Open where there
// is nothing to hold it against at all is never said: it is CannotTell.
model::ConditionStatus conditionStatus(const model::Condition& condition,
                                       const model::ReleaseSnapshot& release, base::UtcTime at);
// Empty if somebody owns the condition and it can be told whether it holds, else what it lacks.
base::Sentence whyNotACondition(const model::Condition& condition);
// The tier a release is judged at: as computed, never below that of the last approved release, as
// high as it was raised.
model::TierResult judgedTier(const GateInput& input, const model::Policy& policy);

// The seats of a tier and change kind, and a valid assignment of live votes to them whenever one
// exists (bipartite matching over people; keys and order of signing never matter).
struct SeatsInput {
    const model::TierRule* tier = nullptr;
    const model::Policy* policy = nullptr;
    const model::Roster* roster = nullptr;
    std::vector<const model::LiveVote*> votes; // live, about the manifest judged or carried over
    std::vector<model::Contributor> contributors;
    std::map<model::RecordId, std::string> carried; // votes carried over: why they still count
    std::set<std::string> recused; // principals who stood aside in a record of their own
    std::set<std::string> saidYes; // spoke for it and have not signed
    const model::Facts* delegations = nullptr; // to say who could sign for whom; may be null
    std::string modelId;
    std::string leastTier; // what a vote must at least name to fill a place; empty: anything
    std::string change;    // change kind; empty or unknown is judged as every change
    base::UtcTime at;      // against expiry of training; zero: not judged
};
struct SeatsResult {
    std::vector<model::SeatStatus> seats;
    bool complete = false;
    std::vector<model::RecordId> counted; // votes that fill a seat
};
SeatsResult matchSeats(const SeatsInput& input);

// Whether a policy and roster fit together: seats nobody can fill, unknown roles, tiers without
// rule… as findings (level error for what can never work).
model::Findings checkPolicy(const model::Policy& policy, const model::Roster& roster);

// Whether `principal` is among the contributors as recorded (name, e-mail, alias).
bool isContributor(const model::Person& person, const std::vector<model::Contributor>& contributors,
                   const std::vector<std::string>& excluded);

} // namespace countersign::rules
