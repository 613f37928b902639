// What became different between two places in time, in meaning: releases and what was decided,
// objections, people, roles, keys, rules.
#pragma once

#include "core/jobs/Browse.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct TimeDifference {
    enum class Kind { Release, Decision, Objection, Person, Roles, Key, Policy };
    enum class Change { Added, Removed, Changed };
    Kind kind = Kind::Release;
    Change change = Change::Changed;
    std::string subject;          // release, printed name, fingerprint, "policy"
    base::Sentence before, after; // empty where there was none
    std::string record;           // of the later log that says so, hex; empty where none does
};
struct TimeComparison {
    Position from, to;
    bool fromHasLog = false, toHasLog = false;
    int newEntries = 0; // of the log, counted and refused
    std::vector<TimeDifference> differences;
};
// Unavailable where one of the two logs is not in order: then neither says anything.
base::Result<TimeComparison> compareTimes(Workspace& workspace, const AsOf& from, const AsOf& to,
                                          const base::CancelToken& cancel = {});

} // namespace countersign::jobs
