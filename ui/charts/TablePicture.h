// A board that is a table, as a picture: as it is read on the screen, for minutes and slides.
#pragma once

#include "ui/charts/CellTable.h"

#include <QImage>
#include <QPalette>

namespace countersign::charts {

struct TablePicture {
    QString title, detail;
    QStringList head;
    QVector<CellRow> rows;
};

// As it may leave the program: without the home folders and account names of whoever measured.
TablePicture outward(TablePicture table);
// As large as its words, up to a page: long cells end in "…", and how many rows were left out is
// said below the last.
QImage tableImage(const TablePicture& table, const QPalette& palette, double scale);
QByteArray tableSvg(const TablePicture& table, const QPalette& palette);

} // namespace countersign::charts
