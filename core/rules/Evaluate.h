// The one deterministic engine: window, command line and CI ask it, and nothing else judges.
// Pure: no I/O, no clock; same inputs, same report.
#pragma once

#include "core/model/Gate.h"

#include <optional>
#include <vector>

namespace countersign::rules {

struct GateInput {
    const model::ReleaseSnapshot* candidate = nullptr; // never null
    const model::ReleaseSnapshot* baseline = nullptr;  // last approved, judged by its own files
    const model::ReleaseSnapshot* decided = nullptr;   // what the live decision was about, if other
    const model::LedgerState* ledger = nullptr;        // never null; may be absent (present=false)
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
std::vector<model::SloDifference> sloDifference(const model::SloSet* before,
                                                const model::SloSet* after,
                                                const model::MetricRegistry& registry);

// The seats of a tier and change kind, and a valid assignment of live votes to them whenever one
// exists (bipartite matching over people; keys and order of signing never matter).
struct SeatsInput {
    const model::TierRule* tier = nullptr;
    const model::Policy* policy = nullptr;
    const model::Roster* roster = nullptr;
    std::vector<const model::LiveVote*> votes; // live, about the manifest judged
    std::vector<model::Contributor> contributors;
    std::string change; // change kind; empty or unknown is judged as every change
    base::UtcTime at;   // against expiry of training; zero: not judged
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
