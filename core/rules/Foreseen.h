// What was said before it happened: earlier objections and conditions beside the incidents that a
// person linked to them, those that could be linked, and the tally over the years. Pure.
#pragma once

#include "core/model/LearningBoards.h"
#include "core/rules/Facts.h"

#include <string>
#include <vector>

namespace countersign::rules {

// An objection, or a vote or decision with conditions, and what it turned out to be.
struct Warning {
    const model::LogEntry* entry = nullptr;
    bool objection = false; // else it set conditions
    struct Outcome {
        const model::LogEntry* link = nullptr;
        const model::LogEntry* incident = nullptr; // the newest record of it
        std::string finding;                       // "right" "partly" "wrong" "unclear"
    };
    std::vector<Outcome> outcomes; // the newest finding of each incident linked
};
// All of them, in log order. A person's later finding about the same pair replaces the earlier.
std::vector<Warning> warnings(const model::LedgerState& ledger);

model::DissentTally tallyOf(const std::vector<Warning>& warnings);

// What may have been about this incident: about the same model, signed before it started, not
// linked to it yet; most words in common first, then the newest. For a person to confirm or leave.
std::vector<const model::LogEntry*> candidatesFor(const IncidentFact& incident,
                                                  const std::vector<Warning>& warnings);
// What it says: reason, would-remove, conditions.
std::string textOf(const model::Record& record);

} // namespace countersign::rules
