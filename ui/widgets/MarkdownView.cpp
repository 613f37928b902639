#include "ui/widgets/MarkdownView.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/StatedMarks.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace countersign::widgets {
namespace {

// The claim a link stands for; -1: another link. No text of a repository makes such a link: its
// renderer lets https and mailto through.
int claimOf(const QUrl& url) {
    if (url.scheme() != QLatin1String(kClaimScheme)) return -1;
    bool number = false;
    const int index = url.path().toInt(&number);
    return number ? index : -1;
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("markdownView"));
    setAccessibleName(tr("Document"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(bridge::kGrid * 2);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::take);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& url) {
        if (const int index = claimOf(url); index >= 0) emit claimReached(index);
    });
}

void MarkdownView::setRendered(const jobs::RenderedText& text, const model::Claims& claims) {
    m_html = QString::fromStdString(text.body);
    m_claims = claims;
    showHtml();
}

void MarkdownView::setSafeHtml(const QString& html) {
    m_html = html;
    m_claims.clear();
    showHtml();
}

void MarkdownView::showHtml() {
    document()->setDefaultStyleSheet(bridge::Theme::documentStyle());
    document()->setDefaultFont(bridge::Theme::font(bridge::TextSize::Body));
    setHtml(m_html);
    collectLines();
    markClaims(*document(), m_claims, m_positions);
}

// Qt moves to the next link and tells nobody.
bool MarkdownView::focusNextPrevChild(bool next) {
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const int index = claimOf(QUrl(textCursor().charFormat().anchorHref()));
    if (moved && index >= 0) emit claimReached(index);
    return moved;
}

void MarkdownView::collectLines() {
    m_positions.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            for (const QString& name : at.fragment().charFormat().anchorNames()) {
                bool number = false;
                const int line = name.mid(1).toInt(&number);
                if (number && name.startsWith('L')) m_positions.emplace(line, block.position());
            }
        }
    }
}

double MarkdownView::yOfLine(int line) const {
    auto found = m_positions.upper_bound(line);
    if (m_positions.empty()) return -1;
    if (found != m_positions.begin()) --found;
    const QTextBlock block = document()->findBlock(found->second);
    return document()->documentLayout()->blockBoundingRect(block).top();
}

void MarkdownView::scrollToLine(int line) {
    const double y = yOfLine(line);
    if (y < 0) return;
    verticalScrollBar()->setValue(int(y) - bridge::kGrid);
    auto found = m_positions.upper_bound(line);
    if (found != m_positions.begin()) --found;
    QTextCursor cursor(document());
    cursor.setPosition(found->second);
    QTextEdit::ExtraSelection here;
    here.cursor = cursor;
    here.format.setBackground(bridge::Theme::wash(bridge::Tone::Accent));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({here});
}

int MarkdownView::topLine() const {
    const int top = verticalScrollBar()->value();
    int line = 0;
    for (const auto& [at, position] : m_positions) {
        const QRectF box =
            document()->documentLayout()->blockBoundingRect(document()->findBlock(position));
        if (box.top() > top + bridge::kGrid * 3) break;
        line = at;
    }
    return line;
}

// An invalid answer would make Qt read the named file itself.
QVariant MarkdownView::loadResource(int, const QUrl&) {
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void MarkdownView::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

void MarkdownView::take(const QUrl& url) {
    if (url.scheme().isEmpty() && url.path().isEmpty() && url.hasFragment()) {
        scrollToAnchor(url.fragment());
        return;
    }
    if (const int index = claimOf(url); index >= 0) {
        emit claimChosen(index);
        return;
    }
    const QString scheme = url.scheme().toLower();
    if ((scheme == QLatin1String("https") && !url.host().isEmpty()) ||
        scheme == QLatin1String("mailto")) {
        emit linkRequested(url);
    } else {
        emit linkRefused(url.toString());
    }
}

void MarkdownView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    const bool look =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (look && !m_html.isEmpty()) {
        const int top = topLine();
        showHtml();
        scrollToLine(top);
        setExtraSelections({});
    }
}

} // namespace countersign::widgets
