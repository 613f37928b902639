// One incident in the words of the screen, in parts that the page and the print lay out each in
// their way: phases, clocks, scenario, what was said before, who put it on record meaning what.
#pragma once

#include "core/jobs/Incidents.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace countersign::bridge {

struct IncidentPart {
    QString title; // empty: the facts that stand first
    QList<QPair<QString, QString>> facts;
    QStringList items;
};

QString incidentTitle(const jobs::IncidentDetail& detail); // "SEV-2 · Canary paid twice"
// `when`: how a time is written: as the person's clock shows it, or on paper in UTC.
using TimeWords = QString (*)(base::UtcTime);
QList<IncidentPart> incidentParts(const jobs::IncidentDetail& detail, TimeWords when);
// "Helena Vogt, as Chair, on 21 Nov 2026"
QString signedBy(const jobs::SignedBy& by);

} // namespace countersign::bridge
