#include "ui/models/FindList.h"

namespace countersign::models {

void FindList::show(std::vector<Found> found) {
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

QString FindList::kindWord(Found::Kind kind) {
    switch (kind) {
    case Found::Kind::Command:
        return tr("Command");
    case Found::Kind::Model:
        return tr("Model");
    case Found::Kind::Release:
        return tr("Release");
    case Found::Kind::Record:
        return tr("Record");
    case Found::Kind::Hint:
        return tr("Note");
    case Found::Kind::File:
        break;
    }
    return tr("Text");
}

int FindList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FindList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Found& found = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(kindWord(found.kind), found.title, found.detail);
    case kKindRole:
        return kindWord(found.kind);
    case kDetailRole:
        return found.detail;
    default:
        return {};
    }
}

} // namespace countersign::models
