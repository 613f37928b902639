// The registers as documents: actions, incidents, one incident, objections and what came of them,
// drills and what runs. Paper for PDF and HTML, rows for a spreadsheet.
#pragma once

#include "core/jobs/DueDates.h"
#include "core/jobs/Incidents.h"
#include "core/jobs/Service.h"
#include "ui/print/Paper.h"

#include <QStringList>

#include <vector>

namespace countersign::print {

struct RegisterSheet {
    QString title;
    QStringList said; // sentences above the rows
    QStringList head;
    std::vector<int> widths; // percent, as many as columns
    QVector<QStringList> rows;
};

RegisterSheet actionsSheet(const std::vector<jobs::ActionRow>& rows,
                           const model::ActionBoard& board);
RegisterSheet incidentsSheet(const std::vector<jobs::IncidentRow>& rows,
                             const model::IncidentTrend& trend);
// "Was the objection right?"
RegisterSheet foreseenSheet(const jobs::Foreseen& foreseen);
RegisterSheet drillsSheet(const jobs::DrillMatrix& matrix,
                          const std::vector<jobs::DeploymentRow>& service);

// One incident whole: phases, clocks, scenario, what was said before, who put it on record.
Paper incidentPaper(const jobs::IncidentDetail& detail, const QString& repository,
                    const model::VerifyReport& log);

// `repository` and the whole fingerprint of the log stand at the foot of every page.
Paper registerPaper(const RegisterSheet& sheet, const QString& repository,
                    const model::VerifyReport& log);
QString registerCsv(const RegisterSheet& sheet); // RFC 4180, safe for spreadsheets

} // namespace countersign::print
