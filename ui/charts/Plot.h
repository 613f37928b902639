// A chart as plain values, whatever it is about: what the drawing, the table beside it, paper and
// CSV all show. Made from the boards by BoardPlots.h and from safety SLOs by Trend.h.
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
    bool ringed = false;    // what is being looked at: reading begins here
    QString mark;           // short words beside it: "n 40"
    QString flag;           // words above the plot with a line down to it: a decision
    bool refused = false;   // the decision said no
    QString sentence;       // everything known of it, for hover, keyboard and screen reader
    QString version, place; // file:line; empty = nothing to open
    QStringList cells;      // its row in the table
    QStringList fileCells;  // its row in a CSV file, where that tells more than the table
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

struct PlotStep { // a level that holds from `from` until the next step
    double from = 0;
    double level = 0;
    QString words;
};

struct Plot {
    enum class Axis { Time, Number, Category };
    QString title, detail, yTitle;
    QString fileName; // a saved one's, without ending; empty = the title
    Axis axis = Axis::Category;
    QStringList categories;
    QVector<PlotSeries> series; // at most four are told apart
    QVector<PlotLine> lines;
    QVector<PlotStep> steps; // a target that was changed; the first holds from the left edge
    std::optional<double> bandFrom, bandTo;
    bool diagonal = false;     // y = x
    bool zero = false;         // the value axis begins at zero
    bool counts = false;       // whole things, from none on: no marks between them
    bool firstMatters = false; // reading begins at the first point (the worst), else at the last
    QStringList head;          // of the table
    int valueColumn = 1;       // of the table: whole however narrow it is
    QStringList fileHead;      // of a CSV file, where points have `fileCells`
    QString empty;             // what to say where there are no points
    int count() const;
    // Points of all series in order: how hover, keyboard and table count them.
    const PlotPoint& at(int index) const;
    // Where reading begins: the ringed point, else the first or the last; -1 where there are none.
    int start() const;
};

QString plotCsv(const Plot& plot);
// As it may leave the program: without the home folders and account names of whoever measured.
Plot outward(const Plot& plot);

// RFC 4180; every cell quoted, and cells a spreadsheet would take for a formula made text.
QString csvCell(const QString& text);
// "0.87" with as many digits as tell it apart, never more than six; empty optional: "no value".
QString numberWords(const std::optional<double>& value);

// Indexes of `values` to draw so that about `buckets` columns lose neither peaks nor dips: first,
// last, and each bucket's lowest and highest. All of them where there are few.
QVector<int> keepExtremes(const QVector<double>& values, int buckets);

} // namespace countersign::charts
