// One release for three readers and for the question who answers for it, as safe HTML.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/charts/Trend.h"

#include <QString>
#include <QVector>

namespace countersign::print {

QString accountabilityHtml(const jobs::ReleaseView& view);
QString usersHtml(const jobs::ReleaseView& view);
QString regulatorsHtml(const jobs::ReleaseView& view);
QString onCallHtml(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends);

} // namespace countersign::print
