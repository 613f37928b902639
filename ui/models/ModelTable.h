// The models of a repository as rows; what is only remembered says so and claims no verdict.
#pragma once

#include "core/jobs/Browse.h"
#include "ui/models/WordFilter.h"

#include <QAbstractTableModel>
#include <QList>

#include <map>
#include <string>
#include <vector>

namespace countersign::models {

class ModelTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Model, Owner, Tier, Candidate, Check, Why, LastDecision, NextDue, kColumns };
    static constexpr int kNameRole = Qt::UserRole + 1; // MODEL[@VERSION] for the session
    static constexpr int kSortRole = Qt::UserRole + 2;
    static constexpr int kFilterRole = Qt::UserRole + 3; // every word a person may type

    using QAbstractTableModel::QAbstractTableModel;

    // Rows are matched by model id, so that selection and scroll position stay.
    void show(const std::vector<jobs::ModelSummary>& rows);
    // What is known of each verdict is only remembered from here on.
    void doubt();
    const jobs::ModelSummary& at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void compareNames();
    QString shown(const jobs::ModelSummary& row, int column) const;
    QVariant tooltip(const jobs::ModelSummary& row, int column) const;

    std::vector<jobs::ModelSummary> m_rows;
    std::map<std::string, QString> m_alike; // id to the reason why a person may mistake it
};

} // namespace countersign::models
