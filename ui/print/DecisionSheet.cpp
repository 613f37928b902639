#include "ui/print/DecisionSheet.h"

#include "ui/bridge/Theme.h"
#include "ui/charts/TrendFigure.h"
#include "ui/print/SheetText.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace countersign::print {
namespace paper {

constexpr int kDpi = 150;
constexpr double kMarginMm = 16;
constexpr QSize kChart{640, 260};

QString style() {
    return QStringLiteral("body{color:#111;} h1{font-size:16pt;margin-bottom:4px;}"
                          "h2{font-size:11pt;margin-top:18px;margin-bottom:4px;}"
                          ".verdict{font-size:11pt;font-weight:600;}"
                          "th{text-align:left;background-color:#eceff2;font-weight:600;}"
                          "td{vertical-align:top;} .hash{font-family:monospace;font-size:7pt;}");
}

// Knows its own charts and nothing else: no file, no address.
class Document : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl&) override {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

void fill(QTextDocument& document, const jobs::ReleaseView& view, int widthPixels) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(8.5);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(style());
    document.setDocumentMargin(0);
    const QVector<charts::Trend> trends = charts::trendsOf(view);
    const QPalette light = bridge::Theme::palette(bridge::Appearance::Light);
    for (int i = 0; i < trends.size(); ++i) {
        if (trends[i].points.size() < 2) continue;
        const QImage image = charts::figureImage(trends[i], kChart, light, 2.5);
        document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:%1").arg(i)),
                             image);
    }
    // A CSS pixel is 1/96 inch; Qt scales to the device by itself.
    const int width = widthPixels * 96 / kDpi;
    document.setHtml(
        sheetHtml(view, trends, QSize(width, width * kChart.height() / kChart.width())));
}

void paintPages(QPdfWriter& writer, QTextDocument& document, const jobs::ReleaseView& view) {
    QPainter painter(&writer);
    QFont small = document.defaultFont();
    small.setPointSizeF(7);
    const int footHeight = QFontMetrics(small, &writer).height() * 2;
    const QSize page(writer.width(), writer.height() - footHeight);
    document.setPageSize(page);
    const QString foot = sheetFoot(view);
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

} // namespace paper

base::Result<void> writeDecisionSheet(const jobs::ReleaseView& view, const QString& path) {
    const auto refuse = [&](const QString& why) {
        return base::fail(base::ErrorCode::Unavailable,
                          "The decision sheet could not be written: " + why.toStdString(),
                          base::Place{path.toStdString(), 0, 0, {}},
                          "Choose another folder or make room");
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return refuse(file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(paper::kDpi);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(paper::kMarginMm, paper::kMarginMm, paper::kMarginMm, paper::kMarginMm),
            QPageLayout::Millimeter);
        writer.setTitle(sheetTitle(view));
        writer.setCreator(QStringLiteral("Countersign " COUNTERSIGN_VERSION));
        paper::Document document;
        document.documentLayout()->setPaintDevice(&writer);
        paper::fill(document, view, writer.width());
        paper::paintPages(writer, document, view);
    }
    if (!file.commit()) return refuse(file.errorString());
    return {};
}

} // namespace countersign::print
