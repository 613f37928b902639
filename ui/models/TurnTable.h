// What waits for somebody, as rows: the sentence first, then the release and what is new about it.
#pragma once

#include "core/jobs/MyTurn.h"
#include "ui/bridge/Mark.h"

#include <QAbstractTableModel>

#include <vector>

namespace countersign::models {

class TurnTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Release, Tier, New, Objections, Since, Due, kColumns };
    static constexpr int kNameRole = Qt::UserRole + 1; // MODEL@VERSION for the session

    using QAbstractTableModel::QAbstractTableModel;

    // `remembered`: not judged now. Then no row says that something is fine, nor what is new.
    void show(std::vector<jobs::Turn> turns, bool remembered = false);
    bool remembered() const { return m_remembered; }
    const jobs::Turn& at(int row) const { return m_turns[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const jobs::Turn& turn, int column) const;

    bridge::Mark markOf(const jobs::Turn& turn) const;

    std::vector<jobs::Turn> m_turns;
    bool m_remembered = false;
};

} // namespace countersign::models
