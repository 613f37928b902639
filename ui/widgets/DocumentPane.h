// A rendered document with its outline at the side, findings in the margin and as a list below.
#pragma once

#include "core/jobs/Render.h"
#include "core/model/Claim.h"
#include "core/model/Finding.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QListWidget;
class QSplitter;

namespace countersign::widgets {

class FindingMargin;
class MarkdownView;

class DocumentPane : public QWidget {
    Q_OBJECT
public:
    // `name` starts the object names of the parts: "card" gives "cardView", "cardOutline"…
    DocumentPane(const QString& name, const QString& accessible, QWidget* parent = nullptr);

    // `claims`: the numbers of this text that were held against results, in order.
    void setDocument(const jobs::RenderedText& text, const model::Findings& findings,
                     const model::Claims& claims = {});
    void clear(const QString& sentence); // an empty state that says what to do
    void showLine(int line);
    MarkdownView* view() const { return m_view; }
    QListWidget* findingList() const { return m_findingList; }
    QListWidget* outline() const { return m_outline; }
    QLabel* claimLine() const { return m_claimLine; }

signals:
    void linkRequested(const QUrl& url);
    void linkRefused(const QString& url);
    void placeRequested(const QString& place); // "results/ood.json:14": where a number comes from

private:
    void fillOutline(const jobs::RenderedText& text);
    void fillFindings();
    void showFinding(int index);
    void showClaim(int index);

    QSplitter* m_across;
    QListWidget* m_outline;
    MarkdownView* m_view;
    FindingMargin* m_margin;
    QListWidget* m_findingList;
    QLabel* m_claimLine; // the number one stands on, or how many there are
    model::Findings m_findings;
    model::Claims m_claims;
};

} // namespace countersign::widgets
