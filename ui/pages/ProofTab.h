// What the program found of the log as a whole: proved, not proved, and entries with remarks.
#pragma once

#include "core/model/Ledger.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign::widgets {
class MarkLabel;
class MarkdownView;
} // namespace countersign::widgets

namespace countersign::pages {

class ProofTab final : public QWidget {
    Q_OBJECT

public:
    explicit ProofTab(QWidget* parent = nullptr);
    void show(const model::VerifyReport& report);
    using QWidget::show;

signals:
    void compareWanted();

private:
    widgets::MarkLabel* m_mark;
    QLabel* m_sentence;
    QPushButton* m_compare;
    widgets::MarkdownView* m_text;
};

} // namespace countersign::pages
