// The head of a release: what it is, what the verdict is in one sentence, which question was
// asked, and why its tier is what it is.
#pragma once

#include "core/jobs/Browse.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace countersign::widgets {
class Fold;
class StateLine;
} // namespace countersign::widgets

namespace countersign::pages {

class RolloutStrip;

class ReleaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseHeader(QWidget* parent = nullptr);

    void showOpening(const QString& name);
    void showFailed(const QString& why);
    void showView(const jobs::ReleaseView& view);
    model::Purpose purpose() const;

signals:
    void purposeChosen();
    void sheetRequested();
    void placeRequested(const QString& path, int line); // of the roll-out's plan

private:
    void showTier(const jobs::ReleaseView& view);

    QLabel* m_title;
    QComboBox* m_purpose;
    QPushButton* m_sheet;
    widgets::StateLine* m_verdict;
    QLabel* m_facts;
    RolloutStrip* m_rollout;
    QLabel* m_why;
    widgets::Fold* m_tier;
};

} // namespace countersign::pages
