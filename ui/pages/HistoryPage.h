// The record of decisions: every entry of the log, newest first, and one of them whole.
#pragma once

#include "ui/pages/Page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace countersign::models {
class HistoryTable;
class WordFilter;
} // namespace countersign::models

namespace countersign::pages {

class RecordPanel;

class HistoryPage final : public Page {
    Q_OBJECT

public:
    HistoryPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    void showKinds(int group); // models::HistoryTable::Group; -1: all
    // Selects that entry (a record or commit id, or its beginning) and opens it.
    void openRecord(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    void showCurrent();
    bool select(const QString& id);
    void say(const QString& sentence, const QString& next);

    models::HistoryTable* m_rows;
    models::WordFilter* m_filter;
    QComboBox* m_kinds;
    QLineEdit* m_words;
    QLabel* m_count;
    QTableView* m_view;
    QLabel* m_empty;
    QSplitter* m_split;
    RecordPanel* m_record;
    QString m_wanted; // to be opened once the rows are here
    std::unique_ptr<QObject> m_asking;
    bool m_stale = true;
};

} // namespace countersign::pages
