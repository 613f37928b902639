// Private to this room: the parts that several documents share, as safe HTML.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/bridge/Mark.h"
#include "ui/charts/Trend.h"

#include <QSize>
#include <QStringList>

#include <vector>

namespace countersign::print::sheet {

QString tr(const char* text, const char* comment = nullptr, int count = -1);
QString safe(const QString& text);
QString safe(const std::string& text);
QString hex(const std::string& text);
QString words(const bridge::Mark& mark);
QString heading(const QString& text);
QString paragraph(const QString& text);                       // escaped here
QString list(const QString& title, const QStringList& lines); // empty: nothing
QString row(const QStringList& cells);                        // cells are HTML already
QString table(const QStringList& titles, const std::vector<int>& percents, const QStringList& rows);
QString verdict(const QString& title, const jobs::ReleaseView& view);
QString facts(const jobs::ReleaseView& view);
QString signatures(const jobs::ReleaseView& view);
QString required(const jobs::ReleaseView& view);
QString slos(const jobs::ReleaseView& view, const QVector<charts::Trend>& trends,
             const QSize& chart);
QString checks(const jobs::ReleaseView& view);
QString evidence(const jobs::ReleaseView& view);
QString trust(const jobs::ReleaseView& view);

} // namespace countersign::print::sheet
