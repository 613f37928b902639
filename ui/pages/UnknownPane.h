// Metrics of a release whose unit or direction nobody has said, to be settled once: what is chosen
// goes into a registry file for the person to commit.
#pragma once

#include "core/jobs/UnknownMetrics.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace countersign::pages {

class UnknownPane : public QWidget {
    Q_OBJECT
public:
    explicit UnknownPane(QWidget* parent = nullptr);
    void show(const std::vector<jobs::UnknownMetric>& unknown);
    using QWidget::show;
    // What was chosen so far.
    std::vector<model::MetricDefinition> settled() const;
    void showWritten(const jobs::SettledFile& file);

signals:
    void settleRequested(const std::vector<countersign::model::MetricDefinition>& settled);
    void placeRequested(const QString& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addRows();
    void addRow(const jobs::UnknownMetric& one, int row);
    void noteChoice();

    QLabel* m_says;
    QTableWidget* m_table;
    QPushButton* m_write;
    std::vector<jobs::UnknownMetric> m_unknown;
    std::vector<QComboBox*> m_directions, m_units;
};

} // namespace countersign::pages
