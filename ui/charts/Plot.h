// A chart as plain values, whatever it is about: what the drawing, the table beside it, paper and
// CSV all show. Made from the boards by Plots.h.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace countersign::charts {

struct PlotPoint {
    double x = 0; // milliseconds since 1970, a number, or the category's index
    std::optional<double> y, lower, upper;
    bool marked = false;    // few cases, or otherwise not to be leaned on: drawn hollow
    bool bad = false;       // misses what is asked: a diamond
    QString mark;           // short words above it: "last approved"
    QString sentence;       // everything known of it, for hover, keyboard and screen reader
    QString version, place; // file:line; empty = nothing to open
    QStringList cells;      // its row in the table
};

struct PlotSeries {
    QString name;
    bool line = true; // joined, where the order means something
    QVector<PlotPoint> points;
};

struct PlotLine { // across the plot
    double at = 0;
    QString words;
    bool strong = false;
};

struct Plot {
    enum class Axis { Time, Number, Category };
    QString title, detail, yTitle;
    Axis axis = Axis::Category;
    QStringList categories;
    QVector<PlotSeries> series; // at most four are told apart
    QVector<PlotLine> lines;
    std::optional<double> bandFrom, bandTo;
    bool diagonal = false;     // y = x
    bool zero = false;         // the value axis begins at zero
    bool firstMatters = false; // the point to stand on: the first (the worst), else the last
    QStringList head;          // of the table
    QString empty;             // what to say where there are no points
    int count() const;
    // Points of all series in order: how hover, keyboard and table count them.
    const PlotPoint& at(int index) const;
};

QString plotCsv(const Plot& plot);
// As it may leave the program: without the home folders and account names of whoever measured.
Plot outward(const Plot& plot);

} // namespace countersign::charts
