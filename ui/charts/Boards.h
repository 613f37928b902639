// The dashboards of a release, each as a plot or a table, in the words of the screen.
#pragma once

#include "core/jobs/Boards.h"
#include "ui/charts/CellTable.h"
#include "ui/charts/Plot.h"

#include <QString>
#include <QVector>

namespace countersign::charts {

// Who looks (second seed article): what an executive, somebody on call, somebody debugging needs.
enum class Preset { All, Executive, OnCall, Debug };
QString presetWords(Preset preset);

struct Board {
    QString id;    // "groups:recall/region", stable within a release
    QString title; // in the list
    QString state; // one clause below it: "2 alerts", "1 failed, 1 not run"; may be empty
    bool bad = false;
    QVector<Preset> presets; // besides All
    bool table = false;      // rows instead of a plot
    Plot plot;
    QString detail; // above the rows
    QStringList head;
    QVector<CellRow> rows;
};

QVector<Board> boardsOf(const jobs::Boards& boards);
bool isIn(const Board& board, Preset preset);
// "Newest result: 18 November 2026, 12 days before. Telemetry until …": said on every board.
QString freshness(const jobs::Boards& boards);

} // namespace countersign::charts
