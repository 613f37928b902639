// The deliberation note: what feedback changed comes first, then the note with its four parts.
#pragma once

#include "ui/pages/ReleaseContext.h"

#include <QUrl>
#include <QWidget>

class QLabel;

namespace countersign::widgets {
class DocumentPane;
class FlowLayout;
class MarkdownView;
} // namespace countersign::widgets

namespace countersign::pages {

class NoteTab : public QWidget {
    Q_OBJECT
public:
    explicit NoteTab(QWidget* parent = nullptr);
    void show(const ReleaseContext& context);
    using QWidget::show;
    void showLine(int line);

signals:
    void linkRequested(const QUrl& url);
    void linkRefused(const QString& url);
    void placeRequested(const QString& place); // where a number of the text comes from

private:
    void listParts(const model::DeliberationNote& note);

    QLabel* m_heading;
    widgets::MarkdownView* m_feedback;
    QWidget* m_parts;
    widgets::FlowLayout* m_partRow;
    widgets::DocumentPane* m_document;
};

} // namespace countersign::pages
