// resources/demo/story.yaml as values: the people and the steps of the demonstration.
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/jobs/Countersign.h"
#include "core/model/Ledger.h"

#include <map>
#include <string>
#include <vector>

namespace countersign::jobs {

struct DemoPerson {
    std::string principal, name, team;
    std::vector<std::string> roles;
    bool external = false, machine = false;
    int keys = 1;
    std::string email() const { return principal + "@meridian.example"; }
};

struct DemoStep {
    base::UtcTime at;
    std::string what; // commit init open vote join withdraw answer decide retire, or a fact
    std::string who, as, release, text;
    std::string of; // whose objection or vote; for retire: whose first key
    std::string vote, level, wouldRemove, condition, reviewed, notReviewed;
    std::string outcome, context, options, consequences, disposition, share;
    std::vector<std::pair<std::string, std::string>> put; // path, resource
    std::map<std::string, std::string> facts;             // every text of the step, by its key
};

struct DemoStory {
    std::string name, founder;
    std::vector<DemoPerson> people;
    std::vector<DemoStep> steps; // in order of time

    const DemoPerson* person(const std::string& principal) const;
};
// Days count back from the day of `now`. Invalid with the line of the story that is off.
base::Result<DemoStory> readDemoStory(base::UtcTime now);

// Drills, incidents, actions…: what the step puts on record, in place of a statement of the forms.
bool isDemoFact(const DemoStep& step);
base::Result<model::RecordBody> demoFact(const DemoStep& step, base::UtcTime now,
                                         const model::LedgerState& ledger);

// A meeting planned, its papers asked about, begun, closed, written down.
bool isDemoMeeting(const DemoStep& step);
base::Result<Statement> demoMeeting(Workspace& workspace, const DemoStep& step);

// Bytes of a file of the story as it lay on the day of `at`: dates filled in, later rows left out.
base::Result<std::string> demoFile(const std::string& resource, base::UtcTime now,
                                   base::UtcTime at);

} // namespace countersign::jobs
