// One safety SLO over a model's releases, as plain values, and as a plot.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/charts/Plot.h"

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
    bool targetChanged() const; // the releases shown were not all held to one target
};

Trend trendOf(const jobs::SloHistory& history, const model::SloStatus* status,
              const QString& candidate);
QVector<Trend> trendsOf(const jobs::ReleaseView& view);

// "at least 0.90", "at most 0.05", "exactly 0", "below 1", "above 0".
QString targetWords(model::Comparison comparison, double value, bool relative);
QString intervalWords(const TrendPoint& point); // "0.84 to 0.90", empty if there is none
// One line with everything known of a point, for hover, keyboard and screen readers.
QString sentence(const Trend& trend, const TrendPoint& point);

// With the target's history, decisions as flags, the candidate ringed, and a CSV of exact numbers.
Plot plotOf(const Trend& trend);

} // namespace countersign::charts
