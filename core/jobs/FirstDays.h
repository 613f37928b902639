// The first seven days of the second seed ("Next 7 days plan"), each held against what lies in the
// repository: what is there already, for how many models, and what writes the rest. A guide, never
// a judgement: nothing here stops anything.
#pragma once

#include "core/jobs/PolicyTrial.h"

#include <string>
#include <vector>

namespace countersign::jobs {

enum class FirstDayKind { Owners, Versions, Numbers, Controls, Rollout, Alerts, RedTeam };

struct FirstDay {
    FirstDayKind kind = FirstDayKind::Owners;
    int there = 0, models = 0;      // for so many of them
    std::vector<std::string> where; // the first few that lack it
    bool done() const { return models > 0 && there == models; }
};
// Always seven, in order.
std::vector<FirstDay> firstDays(const ReadReleases& releases);

} // namespace countersign::jobs
