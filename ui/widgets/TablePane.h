// A table with what always stands around it: a line of words that says how much there is, a field
// that narrows it, and a sentence where there is nothing to show.
#pragma once

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace countersign::widgets {

class TablePane final : public QWidget {
    Q_OBJECT

public:
    // `name` starts the object names: "people" gives "peopleTable", "peopleFilter", "peopleEmpty",
    // "peopleCount".
    TablePane(const QString& name, const QString& accessible, QWidget* parent = nullptr);

    // `shown` is what the view shows (a filter over `source`); widths in grid units, 0 takes what
    // is left.
    void setModel(QAbstractItemModel* shown, const std::vector<double>& widths);
    void say(const QString& empty); // shown in place of the table; empty: the table
    void setCount(const QString& words);
    void setCountBelow(); // on a line of its own, where the controls above leave no room for it
    QTableView* view() const { return m_view; }
    QLineEdit* filter() const { return m_filter; }
    QHBoxLayout* top() const { return m_top; } // further controls go before the filter field

signals:
    void activated(const QModelIndex& index);
    void narrowed(const QString& words);
    void currentChanged(const QModelIndex& index);

private:
    QLabel* m_count;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_empty;
    QHBoxLayout* m_top;
};

} // namespace countersign::widgets
