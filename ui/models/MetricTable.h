// All measured numbers of a release: value, interval, unit, direction, slice, and the file and line
// they stand in.
#pragma once

#include "core/model/Gate.h"
#include "core/model/Metric.h"

#include <QAbstractTableModel>

#include <vector>

namespace countersign::models {

class MetricTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Value,
        Interval,
        Samples,
        Unit,
        Direction,
        Slice,
        Dataset,
        HeldAgainst,
        Source,
        kColumns
    };
    enum Role {
        PathRole = Qt::UserRole + 1,
        LineRole,
        SortRole,
        FilterRole // all words of the row
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setMetrics(const model::Metrics& metrics, const std::vector<model::SloStatus>& slos);
    const model::Metrics& metrics() const { return m_metrics; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t row, int column) const;
    QVariant sortKey(std::size_t row, int column) const;

    model::Metrics m_metrics;
    std::vector<model::SloStatus> m_slos;
    std::vector<int> m_judgedBy; // per row: into m_slos, -1 none
};

} // namespace countersign::models
