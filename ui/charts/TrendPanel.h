// A trend with everything around it: title, chart, the table beside it, the line that says the
// point, and copy or save as PNG, SVG or CSV.
#pragma once

#include "ui/charts/Trend.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace countersign::charts {

class TrendChart;
class TrendTable;
struct FigureForms;

class TrendPanel : public QWidget {
    Q_OBJECT
public:
    explicit TrendPanel(QWidget* parent = nullptr);

    void setTrend(const Trend& trend);
    TrendChart* chart() const { return m_chart; }
    QTableView* table() const { return m_tableView; }

    // Writes the trend in the form the name's ending says (png, svg, csv). False with `why`.
    bool saveTo(const QString& path, QString* why) const;

signals:
    void placeRequested(const QString& version, const QString& place); // file:line of a point
    void failed(const QString& sentence);
    void noted(const QString& sentence);

private:
    void showPoint(int index);
    FigureForms forms() const;
    void copyPicture() const;
    void copyTable() const;

    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_readout;
    QSplitter* m_splitter;
    TrendChart* m_chart;
    TrendTable* m_table;
    QTableView* m_tableView;
};

} // namespace countersign::charts
