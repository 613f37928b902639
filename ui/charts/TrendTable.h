// The table beside a trend: the same points as rows, for keyboard, screen reader and copying.
#pragma once

#include "ui/charts/Trend.h"

#include <QAbstractTableModel>

namespace countersign::charts {

class TrendTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Release, Date, Value, Interval, Samples, Target, Decision, Source, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setTrend(const Trend& trend);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const TrendPoint& point, int column) const;
    Trend m_trend;
};

} // namespace countersign::charts
