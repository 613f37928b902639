// One safety SLO over a model's releases, as plain values: what chart, table, print and CSV show.
#pragma once

#include "core/jobs/Browse.h"

#include <QDateTime>
#include <QString>
#include <QVector>
#include <optional>

namespace countersign::charts {

struct TrendPoint {
    QString version;
    QDateTime at; // UTC; invalid when the release has no date
    std::optional<double> value, lower, upper, target;
    std::optional<qint64> samples;
    QString decision; // in the screen's words; empty: none yet
    bool approved = false;
    bool rejected = false;
    bool lastApproved = false;
    bool candidate = false; // the release being looked at
    QString place;          // file:line
    std::optional<bool> meets() const { return m_meets; }
    std::optional<bool> m_meets; // against its own target; unknown without value or target
};

struct Trend {
    QString name;      // "ood_recall_7d"
    QString objective; // in plain words
    QString unit;
    QString window;
    QString targetText; // "at least 0.90"
    bool higherIsBetter = true;
    std::optional<double> target, warn;
    QVector<TrendPoint> points; // oldest first
    bool dated() const;         // all have dates, of several days: the axis is time, else the order
    double x(int index) const;  // milliseconds since 1970 when dated, else the index
    bool targetChanged() const; // the releases shown were not all held to one target
};

Trend trendOf(const jobs::SloHistory& history, const model::SloStatus* status,
              const QString& candidate);
QVector<Trend> trendsOf(const jobs::ReleaseView& view);

// "at least 0.90", "at most 0.05", "exactly 0", "below 1", "above 0".
QString targetWords(model::Comparison comparison, double value, bool relative);
// "0.87" with as many digits as tell it apart, never more than six; empty optional: "no value".
QString numberWords(const std::optional<double>& value);
QString intervalWords(const TrendPoint& point); // "0.84 to 0.90", empty if there is none
// One line with everything known of a point, for hover, keyboard and screen readers.
QString sentence(const Trend& trend, const TrendPoint& point);

// Indexes of `values` to draw so that about `buckets` columns lose neither peaks nor dips: first,
// last, and each bucket's lowest and highest. All of them where there are few.
QVector<int> keepExtremes(const QVector<double>& values, int buckets);

// RFC 4180; every cell quoted, and cells a spreadsheet would take for a formula made text.
QString csvCell(const QString& text);
QString trendCsv(const Trend& trend);

} // namespace countersign::charts
