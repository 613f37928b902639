// A document that leaves the program: one text with its charts, written as PDF or as one HTML file
// that loads nothing.
#pragma once

#include "core/base/Error.h"
#include "ui/charts/Plot.h"

#include <QSize>
#include <QString>
#include <QVector>

namespace countersign::print {

inline constexpr QSize kChartSize{640, 260}; // CSS pixels, where it is as wide as the text

struct Paper {
    QString title;
    QString foot; // of every page: what it is about and the whole fingerprint of the log
    QString html; // safe; "<img src='chart:0' …/>" stands for plots[0]
    QVector<charts::Plot> plots; // drawn as lines and letters in both forms
    bool wide = false;           // A4 on its side: tables of many columns
};

// Old or new file, never a torn one. Need a QGuiApplication (QApplication for charts); the
// offscreen platform is enough. Unavailable when the file cannot be written.
base::Result<void> writePdf(const Paper& paper, const QString& path);
base::Result<void> writeHtml(const Paper& paper, const QString& path);
// HTML where the path ends in ".html", else PDF.
base::Result<void> writeByEnding(const Paper& paper, const QString& path);

} // namespace countersign::print
