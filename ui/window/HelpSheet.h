// F1: plain words for the three users, with pictures, beside the work and never in its way.
#pragma once

#include "ui/widgets/MarkdownView.h"

#include <QDialog>

class QListWidget;

namespace countersign::window {

// Shows help texts of this program: the only rendered text that may carry pictures, and only those
// built in ("help:NAME").
class HelpView final : public widgets::MarkdownView {
    Q_OBJECT

public:
    explicit HelpView(QWidget* parent) : MarkdownView(parent) {}

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

class HelpSheet final : public QDialog {
    Q_OBJECT

public:
    explicit HelpSheet(QWidget* parent);
    static void open(QWidget* window); // the one there is, or a new one
    int topics() const;
    void showTopic(int row);
    using QDialog::open;

private:
    QListWidget* m_topics;
    HelpView* m_view;
};

} // namespace countersign::window
