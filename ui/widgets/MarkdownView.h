// Shows the safe HTML of core/jobs/Render.h and nothing else: no file is opened, no address called,
// whatever the text says (hardening: Qt's own reader falls back to files unless it is given an
// image). Links are only reported.
#pragma once

#include "core/jobs/Render.h"
#include "core/model/Claim.h"

#include <QTextBrowser>
#include <QUrl>

#include <map>

namespace countersign::widgets {

class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget* parent = nullptr);

    // Numbers of the text that were held against results are marked (StatedMarks.h).
    void setRendered(const jobs::RenderedText& text, const model::Claims& claims = {});
    void setSafeHtml(const QString& html);

    // Top of the block that holds `line` of the file (or the nearest one before it), in pixels of
    // the document; -1 where the text has no lines.
    double yOfLine(int line) const;
    void scrollToLine(int line);
    // Line of the file of the topmost visible block; 0 unknown.
    int topLine() const;

signals:
    void linkRequested(const QUrl& url); // https or mailto, whole
    void linkRefused(const QString& url);
    void claimReached(int index); // of the claims given: by Tab, or under the pointer
    void claimChosen(int index);  // by Enter or a click

protected:
    bool focusNextPrevChild(bool next) override;
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;

private:
    void take(const QUrl& url);
    void showHtml();
    void collectLines();

    QString m_html;
    model::Claims m_claims;
    std::map<int, int> m_positions; // line of the file → position in the document
};

} // namespace countersign::widgets
