// The dashboards beside the SLO trends: a list by preset, the chosen one as plot or table, and how
// old the numbers are.
#pragma once

#include "ui/charts/Boards.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace countersign::charts {
class PlotPanel;
struct FigureForms;
} // namespace countersign::charts

namespace countersign::pages {

class EvidenceBoards : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceBoards(QWidget* parent = nullptr);

    void show(const jobs::Boards& boards);
    using QWidget::show;
    void wait(); // while they are read
    void fail(const QString& sentence);
    void choose(const QString& id); // a board by its id; nothing where it is not there
    charts::PlotPanel* panel() const { return m_panel; }
    // Writes the table on show in the form the name's ending says (png, svg, csv). False with
    // `why`.
    bool saveTable(const QString& path, QString* why) const;

signals:
    void placeRequested(const QString& version, const QString& place);
    void failed(const QString& sentence);
    void noted(const QString& sentence);

private:
    QWidget* tablePart();
    void list();
    void showBoard(int row);
    charts::FigureForms tableForms() const;
    void copyRows();

    QComboBox* m_preset;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    charts::PlotPanel* m_panel;
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_fresh;
    QLabel* m_empty;
    charts::CellTable* m_rows;
    QTableView* m_table;
    QVector<charts::Board> m_boards;
    QVector<int> m_shown;
};

} // namespace countersign::pages
