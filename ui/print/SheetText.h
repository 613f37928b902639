// The decision sheet as HTML of our own making: every word of the repository escaped, pictures only
// by the names given here.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/charts/Trend.h"

#include <QSize>
#include <QString>
#include <QVector>

namespace countersign::print {

// "chart:0", "chart:1"… stand for the trends in order; the caller provides the pictures.
QString sheetHtml(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends,
                  const QSize& chart); // size of a picture, in CSS pixels
QString sheetTitle(const jobs::ReleaseView& view);
// For the foot of every page: the release and the whole fingerprint of the log.
QString sheetFoot(const jobs::ReleaseView& view);
// "2026-11-21 09:00:00 UTC"
QString utcWords(base::UtcTime at);

} // namespace countersign::print
