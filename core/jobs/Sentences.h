// The log in plain sentences: "Ana Ruiz, as safety lead, approved claims-triage 1.1".
#pragma once

#include "core/model/Gate.h"
#include "core/model/Ledger.h"

#include <string>

namespace countersign::jobs {

// Not escaped: names and reasons stand as they were signed.
base::Sentence sentenceOf(const model::LogEntry& entry, const model::LedgerState& ledger);
// What is printed beside whatever was signed (21 CFR 11.50): who, in which role, when, meaning
// what.
struct SignedBy {
    std::string name, role, at, meaning; // title of the role; time
    std::string date() const { return at.substr(0, 10); }
};
SignedBy signedBy(const model::Record& record, const model::Policy& policy);
// "claims-triage 1.2": last part of the id and the version.
std::string releaseText(const model::ReleaseId& release);
std::string roleName(const model::Policy& policy, const std::string& role);
// "approved", "rejected"…, "in review", "not announced".
std::string statusOf(const model::ReleaseHistory& history);
// "pass" "observed" "warned" "blocked" "cannot tell" of a judged report: what a mode does not stop
// does not pass either.
std::string gateWord(const model::GateReport& report);

} // namespace countersign::jobs
