// What the log says happened: incidents, actions, drills, as they stand after later records changed
// or closed them. Pure; only counted records are looked at.
#pragma once

#include "core/model/Ledger.h"

#include <string>
#include <vector>

namespace countersign::rules {

struct IncidentFact {
    const model::LogEntry* entry = nullptr; // the newest record of it
    const model::Incident* body = nullptr;
    std::vector<model::RecordId> ids;   // of all its records, oldest first
    std::vector<std::string> scenarios; // promoted to
    bool concerns(const std::string& model) const;
    bool grave() const { return body->severity == "SEV-1" || body->severity == "SEV-2"; }
};

struct ActionFact {
    const model::LogEntry* entry = nullptr; // the newest record of it
    const model::Action* body = nullptr;
    std::vector<model::RecordId> ids;
    const model::LogEntry* closed = nullptr; // the record that closed it
    std::string model;                       // it is about; empty: about none in particular
    // Due days are good through the whole of the day.
    bool overdue(base::UtcTime at) const;
};

struct DrillFact {
    const model::LogEntry* entry = nullptr;
    const model::Drill* body = nullptr;
    base::UtcTime at; // as stated, never later than it was signed
};

// Whether a release holds one of the scenarios in use and it went as expected, and none of the
// others that it ran went otherwise.
bool passesPromoted(const model::ReleaseSnapshot& release,
                    const std::vector<std::string>& scenarios);

// In log order. Two records that change the same one beside each other both stand.
std::vector<IncidentFact> incidents(const model::LedgerState& ledger);
std::vector<ActionFact> actions(const model::LedgerState& ledger);
std::vector<DrillFact> drills(const model::LedgerState& ledger);

} // namespace countersign::rules
