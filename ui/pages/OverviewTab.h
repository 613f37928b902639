// The checks of a release, by what helps and by clause; each line opens its place.
#pragma once

#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QTreeView;

namespace countersign::models {
class CheckTree;
}

namespace countersign::pages {

class CheckDelegate;

class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;

signals:
    void placeRequested(const QString& path, int line);
    void signaturesRequested(); // the check is about signatures or objections

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void describe(const QModelIndex& index);

    models::CheckTree* m_checks;
    QTreeView* m_tree;
    CheckDelegate* m_delegate;
    QLabel* m_detail;
};

} // namespace countersign::pages
