// The registers of the learning loop, read from the log: drills, incidents, actions, scenarios.
#pragma once

#include "core/jobs/Browse.h"
#include "core/jobs/Sentences.h"
#include "core/model/LearningBoards.h"
#include "core/model/Library.h"

#include <cstdint>
#include <string>
#include <vector>

namespace countersign::jobs {

struct RegisterFilter {
    std::string model;    // id, folder or last part; empty: all
    std::string person;   // principal: owner, commander, who exercised
    std::string severity; // "SEV-2", "high"
    std::string text;     // part of title or text, case folded
    bool open = false;    // not closed
    bool overdue = false; // actions only
};

struct DrillRow {
    std::string record, kind, model, person, name, at, result;
    std::uint64_t seconds = 0;
};
struct IncidentRow {
    std::string record, severity, title, started, closed, commander, silent;
    std::vector<model::ReleaseId> releases;
    std::vector<std::string> scenarios;   // promoted to
    std::vector<std::string> firstPassed; // "claims-triage@1.1", one a model that passed one
    struct Link {                         // what was said before it
        std::string record, sentence, finding, reason;
        SignedBy confirmed; // who said that it was about this
    };
    std::vector<Link> links;
    std::vector<std::string> causes;
    std::string commanderName;
    SignedBy recorded; // as it stands now
    // SEV-1 or SEV-2 of which no release has passed a promoted scenario yet.
    bool blocks = false;
};
struct ActionRow {
    std::string record, type, what, owner, name, due, severity, release, tracker;
    std::string closedOn, closedBy, evidence; // empty while open
    bool overdue = false;
    std::string team, model, recordedOn, source; // of the owner; id; date; record or empty
    SignedBy recorded, closing;                  // as it stands now; `closing` empty while open
    int ageDays = 0;                             // since it was first recorded, while open
};
struct ScenarioRow {
    std::string id, title, category, outcome, incident, retired, place;
};

// Newest last. Unavailable where there is no readable log; Invalid/NotFound for a model nobody
// knows.
base::Result<std::vector<DrillRow>> drillRegister(Workspace& workspace, const AsOf& asOf,
                                                  const RegisterFilter& filter);
base::Result<std::vector<IncidentRow>> incidentRegister(Workspace& workspace, const AsOf& asOf,
                                                        const RegisterFilter& filter,
                                                        const base::CancelToken& cancel = {});
base::Result<std::vector<ActionRow>> actionRegister(Workspace& workspace, const AsOf& asOf,
                                                    const RegisterFilter& filter);
// The actions that pass the filter, counted by team.
base::Result<model::ActionBoard> actionBoard(Workspace& workspace, const AsOf& asOf,
                                             const RegisterFilter& filter);
base::Result<std::vector<ScenarioRow>> scenarioRegister(Workspace& workspace, const AsOf& asOf,
                                                        const std::string& release,
                                                        const base::CancelToken& cancel = {});

// The model id that a name means, in source or log.
base::Result<std::string> modelNamed(Workspace& workspace, const std::string& name);
// An item of a checklist or question set, "LIST/ITEM"; NotFound names the nearest.
base::Result<model::ListItem> listItem(const std::string& name);

} // namespace countersign::jobs
