// The models of the repository: rows at once from what is remembered, then found, then judged.
#pragma once

#include "ui/pages/Page.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace countersign::models {
class ModelTable;
class WordFilter;
} // namespace countersign::models

namespace countersign::pages {

class ModelsPage final : public Page {
    Q_OBJECT

public:
    ModelsPage(bridge::Session* session, QWidget* parent);
    ~ModelsPage() override;

    QString title() const override;
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    const models::ModelTable& table() const { return *m_rows; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void restoreColumns();
    void saveColumns();
    void openCurrent();
    void startOver();
    void find();
    void judge();
    void show(const jobs::ModelsResult& result);
    void say(const QString& sentence, const QString& next = {});
    void countRows();

    models::ModelTable* m_rows;
    models::WordFilter* m_filter;
    QLineEdit* m_words;
    QLabel* m_count;
    QTableView* m_view;
    QLabel* m_empty;
    QLabel* m_loose;
    QString m_columnsOf, m_columnsKey;  // repository whose column widths are shown
    std::unique_ptr<QObject> m_finding; // what is asked for anew is not answered twice
    bool m_findingUnseen = false;
    bool m_anyShown = false, m_anyPainted = false;
};

} // namespace countersign::pages
