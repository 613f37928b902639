// The record of decisions as rows, newest first.
#pragma once

#include "core/jobs/Browse.h"

#include <QAbstractTableModel>

#include <vector>

namespace countersign::models {

class HistoryTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Release, Standing, kColumns };
    static constexpr int kIdRole = Qt::UserRole + 1; // record id, or the commit where there is none
    static constexpr int kGroupRole = Qt::UserRole + 4;
    // What people look for; NotCounted holds whatever the log's rules refuse, of any kind.
    enum Group { Decisions, Signatures, Objections, Rules, Rest, NotCounted };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<jobs::HistoryLine> lines); // in log order
    const jobs::HistoryLine& at(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<jobs::HistoryLine> m_lines;
};

} // namespace countersign::models
