// Actions, incidents, drills and deployments in the words of the screen.
#pragma once

#include "core/jobs/DueDates.h"
#include "core/jobs/Incidents.h"
#include "core/jobs/Service.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"

#include <QString>

#include <optional>

namespace countersign::bridge {

QString actionKind(const std::string& type);    // "test to add"
QString actionWeight(const std::string& level); // "high"
Mark mark(const jobs::ActionRow& row);          // done, overdue, open
Mark severityMark(const std::string& severity);
Mark incidentState(const jobs::IncidentRow& row);
QString incidentKind(const std::string& word);
QString phaseName(const std::string& phase); // "noticed" "contained"…
QString lasted(std::optional<std::int64_t> seconds);
Mark mark(model::ClockState state);
QString finding(const std::string& word); // "was right"
Mark findingMark(const std::string& word);
Mark mark(model::DrillState state);
QString drillKind(const std::string& kind); // "kill switch"; as it is where it is another word
Mark mark(jobs::DeploymentRow::State state);
QString name(jobs::DueDate::Kind kind);
// "7 of 9 done (77 %) · 2 overdue, 1 of them high"; empty where there is no action.
QString actionsSentence(const model::ActionBoard& board);
// "Actions by team: Claims ML: 0 of 1 done, the oldest open for 30 days · Risk: …"; empty where
// there is none.
QString actionsByTeam(const model::ActionBoard& board);

} // namespace countersign::bridge
