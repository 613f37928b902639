// The model card: human objective and proxies pinned above it, the five questions, the text with
// its findings in the margin.
#pragma once

#include "ui/pages/ReleaseContext.h"

#include <QUrl>
#include <QWidget>

class QLabel;

namespace countersign::widgets {
class DocumentPane;
class FlowLayout;
} // namespace countersign::widgets

namespace countersign::pages {

class CardTab : public QWidget {
    Q_OBJECT
public:
    explicit CardTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;
    void showLine(int line);

signals:
    void linkRequested(const QUrl& url);
    void linkRefused(const QString& url);
    void placeRequested(const QString& place); // where a number of the text comes from

private:
    void pin(const model::ModelCard& card);
    void askQuestions(const model::ModelCard& card);

    QLabel* m_objective;
    QLabel* m_proxies;
    QWidget* m_questions;
    widgets::FlowLayout* m_questionRow;
    widgets::DocumentPane* m_document;
};

} // namespace countersign::pages
