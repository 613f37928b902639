// Policy and people changed through the log, as a test says it.
#pragma once

#include "tests/ledger/LogWorld.h"

#include <functional>

namespace countersign::tests {

// Two colleagues change policy and people, instead of Rosa alone.
inline const std::map<std::string, std::string> kTwoPeers{
    {"enact: {role: root, count: 1}", "enact: {role: peer, count: 2}"}};

using RosterEdit = std::function<void(model::Roster&)>;

// Records, each complete but for what prepare() fills in; `at`: the head whose version they follow.
model::Record proposeRoster(LogWorld& world, const RosterEdit& edit, const base::CommitId& at = {});
// The policy in force with `from` replaced by `to`.
model::Record proposePolicy(LogWorld& world, const std::string& from, const std::string& to,
                            const base::CommitId& at = {});
model::Record answer(LogWorld& world, const model::RecordId& proposal, bool ofRoster,
                     const std::string& hat, const std::string& disposition = "approve");
model::Record enact(LogWorld& world, const model::RecordId& proposal, bool ofRoster,
                    const std::string& hat, const std::vector<model::RecordId>& approvals = {});
model::Record compromise(LogWorld& world, const std::string& who, const std::string& hat,
                         std::optional<model::RecordId> since = std::nullopt);
model::Record acknowledge(LogWorld& world, const base::CommitId& commit, const std::string& hat);

model::Person& on(model::Roster& roster, const std::string& principal);
RosterEdit giving(const std::string& principal, const std::string& role);
RosterEdit taking(const std::string& principal, const std::string& role);

// Proposes and enacts, `who` alone being enough.
base::CommitId enactRoster(LogWorld& world, const std::string& who, const std::string& hat,
                           const RosterEdit& edit);
// The same beside the log: two commits on top of `at`; the enactment's is returned.
base::CommitId enactRosterBeside(LogWorld& world, const base::CommitId& at, const std::string& who,
                                 const std::string& hat, const RosterEdit& edit);

// Written by force: whatever prepare() would refuse.
// `key`: whose key signs, if it is not that of `who`.
base::CommitId force(LogWorld& world, const std::string& who, model::Record record,
                     const base::CommitId& at = {}, const std::string& key = {});

} // namespace countersign::tests
