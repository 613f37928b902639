// The checks of a verdict as a tree: what you can mend, what waits for others, what could not be
// judged, then what is fine; inside each by clause.
#pragma once

#include "core/model/Gate.h"

#include <QAbstractItemModel>

#include <vector>

namespace countersign::models {

class CheckTree : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Why, Where, kColumns };
    enum Role { PlaceRole = Qt::UserRole + 1, LineRole, HelpRole, CheckIdRole };
    using QAbstractItemModel::QAbstractItemModel;

    void setReport(const model::GateReport& report);
    // First row of the last group, "fine": worth folding when anything else is there.
    bool isFineGroup(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& checkId) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node {
        int parent = -1;
        int row = 0;
        QString title;  // of groups and clauses; of a check what tells it from others, or empty
        int check = -1; // into m_checks
        bool fine = false;
        std::vector<int> children;
    };
    int add(int parent, Node node);
    void tellApart(int heading);
    void addGroup(const QString& title, const std::vector<int>& checks, bool fine);
    QVariant checkData(const model::Check& check, int column, int role) const;

    std::vector<model::Check> m_checks;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace countersign::models
