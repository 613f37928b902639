// A plot with everything around it: title, chart, the table beside it, the line that says the
// point, and copy or save as PNG, SVG or CSV.
#pragma once

#include "ui/charts/Plot.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace countersign::charts {

class CellTable;
class PlotChart;
struct FigureForms;

class PlotPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlotPanel(QWidget* parent = nullptr);

    void setPlot(const Plot& plot);
    PlotChart* chart() const { return m_chart; }
    QTableView* table() const { return m_tableView; }
    // Writes the plot in the form the name's ending says (png, svg, csv). False with `why`.
    bool saveTo(const QString& path, QString* why) const;

signals:
    void placeRequested(const QString& version, const QString& place);
    void failed(const QString& sentence);
    void noted(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void showPoint(int index);
    FigureForms forms() const;
    void copyPicture() const;
    void open(int index);

    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_readout;
    QSplitter* m_splitter;
    PlotChart* m_chart;
    CellTable* m_table;
    QTableView* m_tableView;
    QVector<int> m_wanted; // widths the columns would have with room for all
};

} // namespace countersign::charts
