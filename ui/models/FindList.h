// What the search box offers: commands first, then models and whatever the full text found.
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace countersign::models {

struct Found {
    enum class Kind { Command, Model, Release, Record, File, Hint } kind = Kind::Command;
    QString key;    // name of the action, MODEL@VERSION, record id, path
    QString title;  // one line
    QString detail; // one line, softer
    QString model;  // of a file: whose
};

class FindList final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kKindRole = Qt::UserRole + 1;
    static constexpr int kDetailRole = Qt::UserRole + 2;

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Found> found);
    const Found& at(int row) const { return m_found[std::size_t(row)]; }
    static QString kindWord(Found::Kind kind);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Found> m_found;
};

} // namespace countersign::models
