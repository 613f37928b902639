// The checks of a release, by what helps and by clause; each line opens its place.
#pragma once

#include "ui/pages/ReleaseContext.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
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
    void setMaySign(bool maySign); // somebody was chosen who can answer

signals:
    void placeRequested(const QString& path, int line);
    void signaturesRequested();                // the check is about signatures or objections
    void answerRequested(const QString& item); // of a checklist or question set: "LIST/ITEM"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void describe(const QModelIndex& index);

    models::CheckTree* m_checks;
    QTreeView* m_tree;
    CheckDelegate* m_delegate;
    QLabel* m_detail;
    QPushButton* m_answer;
    bool m_maySign = false;
};

} // namespace countersign::pages
