// Numbers: each safety SLO's trend, all metrics with their file and line, and the file itself.
#pragma once

#include "core/jobs/Boards.h"
#include "ui/charts/Trend.h"
#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace countersign::charts {
class PlotPanel;
}
namespace countersign::models {
class MetricTable;
class WordFilter;
} // namespace countersign::models
namespace countersign::widgets {
class FileView;
class Notice;
} // namespace countersign::widgets

namespace countersign::pages {

class EvidenceBoards;
class UnknownPane;

class EvidenceTab : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;
    void showFile(const jobs::FileText& file, int line);
    charts::PlotPanel* trend() const { return m_trend; }
    EvidenceBoards* boards() const { return m_boards; }
    void showBoards(const jobs::Boards& boards);
    void failBoards(const QString& sentence);
    UnknownPane* unknown() const { return m_unknown; }
    // The numbers of a file that was left because of its size, read because somebody asked.
    void showLarge(const QString& path, const jobs::ResultsRead& read);

signals:
    // Dashboards are read once somebody looks at them; showBoards or failBoards answers.
    void boardsRequested();
    void largeRequested(const QString& path); // showLarge answers
    void settleRequested(const std::vector<countersign::model::MetricDefinition>& settled);
    void fileRequested(const QString& path, int line);
    void otherReleaseRequested(const QString& version, const QString& place);
    void failed(const QString& sentence);
    void noted(const QString& sentence);

private:
    QWidget* upperPart();
    QWidget* trendPart();
    QWidget* tablePart();
    QWidget* filePart();
    void showSlo(int row);
    void listSlos(const jobs::ReleaseView& view);
    void updateCount();
    void showUpper(int part);
    void openPlace(const QString& version, const QString& place);
    void offerLarge(const jobs::ReleaseView& view);

    QSplitter* m_down;
    QTabBar* m_parts;
    QStackedWidget* m_upper;
    EvidenceBoards* m_boards;
    UnknownPane* m_unknown;
    widgets::Notice* m_left; // result files that were not read
    bool m_boardsAsked = false;
    QListWidget* m_slos;
    charts::PlotPanel* m_trend;
    QLineEdit* m_filter;
    QLabel* m_count;
    models::MetricTable* m_metrics;
    models::WordFilter* m_sorted;
    QTableView* m_table;
    QWidget* m_filePart;
    QLabel* m_fileTitle;
    widgets::FileView* m_file;
    QVector<charts::Trend> m_trends;
    QString m_version;
};

} // namespace countersign::pages
