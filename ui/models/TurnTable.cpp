#include "ui/models/TurnTable.h"

#include "ui/bridge/TurnWords.h"
#include "ui/bridge/Words.h"

namespace countersign::models {

using bridge::text;

void TurnTable::show(std::vector<jobs::Turn> turns, bool remembered) {
    beginResetModel();
    m_turns = std::move(turns);
    m_remembered = remembered;
    endResetModel();
}

int TurnTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_turns.size());
}

int TurnTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

bridge::Mark TurnTable::markOf(const jobs::Turn& turn) const {
    if (m_remembered) return {bridge::Tone::Neutral, bridge::Shape::Ring, tr("Being checked")};
    return bridge::mark(turn);
}

QString TurnTable::shown(const jobs::Turn& turn, int column) const {
    const bool papers = turn.kind == jobs::Turn::Kind::Papers;
    switch (column) {
    case State:
        return markOf(turn).word;
    case What:
        return m_remembered && (turn.kind == jobs::Turn::Kind::Decide ||
                                turn.kind == jobs::Turn::Kind::Counts)
                   ? QString()
                   : bridge::sentence(turn);
    case Release:
        if (papers) return tr("%n release(s)", nullptr, turn.releases);
        return bridge::isolated(text(turn.release.model)) + QLatin1Char(' ') +
               text(turn.release.version);
    case Tier:
        return text(turn.tierName.empty() ? turn.tier : turn.tierName);
    case New:
        return m_remembered || papers || turn.kind == jobs::Turn::Kind::Condition
                   ? QString()
                   : bridge::sentence(turn.sinceLook);
    case Objections:
        return turn.openObjections == 0 ? QString() : bridge::count(quint64(turn.openObjections));
    case Since:
        return bridge::date(turn.since).text;
    case Due:
        return turn.due.empty() ? QString() : bridge::date(turn.due).text;
    default:
        return {};
    }
}

QVariant TurnTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const jobs::Turn& turn = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return shown(turn, index.column());
    if (role == kNameRole) return text(turn.release.text());
    if (role == bridge::kMarkRole && index.column() == State)
        return QVariant::fromValue(markOf(turn));
    if (role == Qt::ToolTipRole && index.column() == What) return shown(turn, What).toHtmlEscaped();
    if (role == Qt::ToolTipRole && (index.column() == Since || index.column() == Due))
        return bridge::date(index.column() == Since ? turn.since : turn.due).tooltip;
    return {};
}

QVariant TurnTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case State:
        return tr("Turn");
    case What:
        return tr("What waits");
    case Release:
        return tr("Release");
    case Tier:
        return tr("Risk");
    case New:
        return tr("Since you last looked");
    case Objections:
        return tr("Open objections");
    case Since:
        return tr("Waits since");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace countersign::models
