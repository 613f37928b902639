#include "ui/print/Paper.h"

#include "ui/bridge/Theme.h"
#include "ui/charts/PlotPicture.h"
#include "ui/print/PaperPlots.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFormat>
#include <QTextLayout>
#include <QTextTable>

namespace countersign::print {
namespace paper {

constexpr int kDpi = 150;
constexpr double kMarginMm = 16;

QString style() {
    return QStringLiteral("body{color:#111;} h1{font-size:16pt;margin-bottom:4px;}"
                          "h2{font-size:11pt;margin-top:18px;margin-bottom:4px;}"
                          ".verdict{font-size:11pt;font-weight:600;}"
                          "th{text-align:left;background-color:#eceff2;font-weight:600;}"
                          "table{margin-top:6px;} td{vertical-align:top;} "
                          ".hash{font-family:monospace;font-size:7pt;}");
}

// Loads nothing, whatever the text asks for.
class Document : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

void fill(QTextDocument& document, const Paper& paper) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(8.5);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(style());
    document.setDocumentMargin(0);
    document.setHtml(paper.html);
}

// Where the last line of a block, and the first, comes to lie.
int pageOf(const QTextDocument& document, const QTextBlock& block, bool last) {
    const QTextLayout* layout = block.layout();
    const QRectF all = document.documentLayout()->blockBoundingRect(block);
    const int lines = layout ? layout->lineCount() : 0;
    const double down = lines == 0 ? 0 : layout->lineAt(last ? lines - 1 : 0).y();
    return int((all.top() + down) / document.pageSize().height());
}

// Also a line of bold letters of its own, outside of tables.
bool isHeading(const QTextBlock& block) {
    if (!block.isValid() || block.text().isEmpty() || QTextCursor(block).currentTable())
        return false;
    if (block.blockFormat().headingLevel() > 0) return true;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().fontWeight() < QFont::DemiBold ||
            part.fragment().text().contains(QChar::ObjectReplacementCharacter))
            return false;
    return true;
}

void beginPageAt(const QTextBlock& block) {
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

// No heading stands alone at the foot of a page, and no name of a chart above its chart on the
// next one: a chart and its name are lines of one block.
void keepTogether(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int page = pageOf(document, block, false);
        const QTextBlock next = block.next();
        const bool alone =
            isHeading(block) && next.isValid() && pageOf(document, next, false) > page;
        const bool torn = block.text().contains(QChar::ObjectReplacementCharacter) &&
                          pageOf(document, block, true) > page;
        if (!alone && !torn) continue;
        QTextBlock first = block;
        while (isHeading(first.previous()) && pageOf(document, first.previous(), false) == page)
            first = first.previous();
        if (first.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_Auto)
            beginPageAt(first);
    }
}

void paintPages(QPdfWriter& writer, QTextDocument& document, const QString& foot) {
    QPainter painter(&writer);
    QFont small = document.defaultFont();
    small.setPointSizeF(7);
    const int footHeight = QFontMetrics(small, &writer).height() * 2;
    const QSize page(writer.width(), writer.height() - footHeight);
    document.setPageSize(page);
    keepTogether(document);
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = bridge::Theme::palette(bridge::Appearance::Light);
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int i = 0; i < pages; ++i) {
        if (i > 0) writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        context.clip = QRectF(0, i * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(Qt::black);
        const QRect strip(0, page.height(), page.width(), footHeight);
        painter.drawText(strip, Qt::AlignLeft | Qt::AlignBottom, foot);
        painter.drawText(
            strip, Qt::AlignRight | Qt::AlignBottom,
            QCoreApplication::translate("DecisionSheet", "page %1 of %2").arg(i + 1).arg(pages));
    }
}

base::Result<void> refuse(const QString& path, const QString& why) {
    return base::fail(
        base::ErrorCode::Unavailable, "The document could not be written: " + why.toStdString(),
        base::Place{path.toStdString(), 0, 0, {}}, "Choose another folder or make room");
}

} // namespace paper

base::Result<void> writePdf(const Paper& paper, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return paper::refuse(path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(paper::kDpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (paper.wide) writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(
            QMarginsF(paper::kMarginMm, paper::kMarginMm, paper::kMarginMm, paper::kMarginMm),
            QPageLayout::Millimeter);
        writer.setTitle(paper.title);
        writer.setCreator(QStringLiteral("Countersign " COUNTERSIGN_VERSION));
        paper::Document document;
        document.documentLayout()->setPaintDevice(&writer);
        PaperPlots plots(paper.plots, writer.width());
        document.documentLayout()->registerHandler(QTextFormat::ImageObject, &plots);
        paper::fill(document, paper);
        paper::paintPages(writer, document, paper.foot);
    }
    if (!file.commit()) return paper::refuse(path, file.errorString());
    return {};
}

base::Result<void> writeHtml(const Paper& paper, const QString& path) {
    QString body = paper.html;
    for (int i = 0; i < paper.plots.size(); ++i) {
        const QByteArray svg = charts::plotSvg(paper.plots[i], kChartSize,
                                               bridge::Theme::palette(bridge::Appearance::Light));
        body.replace(
            QStringLiteral("src='%1'").arg(chartName(i)),
            QStringLiteral("alt='%1' src='data:image/svg+xml;base64,%2'")
                .arg(paper.plots[i].title.toHtmlEscaped(), QString::fromLatin1(svg.toBase64())));
    }
    // The policy keeps a browser from loading anything, whatever the text says.
    const QString page =
        QStringLiteral("<!doctype html>\n<html><head><meta charset=\"utf-8\">"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "img-src data:; style-src 'unsafe-inline'\">"
                       "<title>%1</title><style>body{font-family:sans-serif;max-width:60em;"
                       "margin:2em auto;padding:0 1em;} table{border-collapse:collapse;} "
                       "td,th{padding:3px 8px;} img{max-width:100%;height:auto;} %2</style></head>"
                       "<body>%3<hr><p class='hash'>%4</p></body></html>\n")
            .arg(paper.title.toHtmlEscaped(), paper::style(), body, paper.foot.toHtmlEscaped());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return paper::refuse(path, file.errorString());
    file.write(page.toUtf8());
    if (!file.commit()) return paper::refuse(path, file.errorString());
    return {};
}

base::Result<void> writeByEnding(const Paper& paper, const QString& path) {
    return path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ? writeHtml(paper, path)
                                                                      : writePdf(paper, path);
}

} // namespace countersign::print
