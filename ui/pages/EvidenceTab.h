// Numbers: each safety SLO's trend, all metrics with their file and line, and the file itself.
#pragma once

#include "ui/charts/Trend.h"
#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace countersign::charts {
class TrendPanel;
}
namespace countersign::models {
class MetricTable;
}
namespace countersign::widgets {
class FileView;
}

namespace countersign::pages {

class EvidenceBoards;

class EvidenceTab : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;
    void showFile(const jobs::FileText& file, int line);
    charts::TrendPanel* trend() const { return m_trend; }
    EvidenceBoards* boards() const { return m_boards; }
    void showBoards(const jobs::Boards& boards);
    void failBoards(const QString& sentence);

signals:
    // Dashboards are read once somebody looks at them; showBoards or failBoards answers.
    void boardsRequested();
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

    QSplitter* m_down;
    QTabBar* m_parts;
    QStackedWidget* m_upper;
    EvidenceBoards* m_boards;
    bool m_boardsAsked = false;
    QListWidget* m_slos;
    charts::TrendPanel* m_trend;
    QLineEdit* m_filter;
    QLabel* m_count;
    models::MetricTable* m_metrics;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    QWidget* m_filePart;
    QLabel* m_fileTitle;
    widgets::FileView* m_file;
    QVector<charts::Trend> m_trends;
    QString m_version;
};

} // namespace countersign::pages
