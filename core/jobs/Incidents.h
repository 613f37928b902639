// One incident whole, what may have been foreseen, whether objections turned out right, and trends.
#pragma once

#include "core/jobs/Registers.h"
#include "core/model/Finding.h"
#include "core/model/IncidentGuide.h"

#include <string>
#include <utility>
#include <vector>

namespace countersign::jobs {

// When an incident is of which severity, the words for what it was, and the clocks: as shipped.
const model::IncidentGuide& incidentGuide();

struct IncidentDetail {
    IncidentRow row;
    model::Incident body; // as it stands
    struct Phase {
        std::string id;                      // "detected"
        std::string at;                      // time; empty while not reached
        std::optional<std::int64_t> seconds; // since it started
    };
    std::vector<Phase> phases; // started detected contained communicated recovered closed
    std::vector<model::ClockReading> clocks; // `clock` points into incidentGuide()
    struct Version {                         // the records of it, oldest first
        std::string record, severity;
        SignedBy signedBy;
    };
    std::vector<Version> records;
    struct Candidate { // what may have been about it; a person confirms
        std::string record, date, by, sentence, text;
        bool objection = false;
    };
    std::vector<Candidate> candidates; // at most twenty
    std::vector<ActionRow> actions;    // that name it as their source
    // The post-mortem it names, where that is a file: what is missing or blames somebody, as `lint`
    // says it.
    enum class PostMortem { None, Elsewhere, Missing, Read } postMortem = PostMortem::None;
    model::Findings postMortemFindings;
};
// By the beginning of the id of any of its records. NotFound, Invalid.
base::Result<IncidentDetail> incidentDetail(Workspace& workspace, const AsOf& asOf,
                                            const std::string& record,
                                            const base::CancelToken& cancel = {});

base::Result<model::IncidentTrend> incidentTrend(Workspace& workspace, const AsOf& asOf,
                                                 const RegisterFilter& filter);

// Every objection and what came of it, newest last; and the tally.
struct ForeseenRow {
    std::string record, date, by, release, level, text;
    SignedBy said;
    bool objection = false; // else a vote or decision with conditions
    struct Outcome {
        std::string incident, severity, title, started, finding, confirmedBy, reason;
        SignedBy confirmed;
    };
    std::vector<Outcome> outcomes;
};
struct Foreseen {
    std::vector<ForeseenRow> rows;
    model::DissentTally tally;
};
base::Result<Foreseen> foreseen(Workspace& workspace, const AsOf& asOf,
                                const RegisterFilter& filter);

} // namespace countersign::jobs
