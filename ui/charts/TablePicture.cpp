#include "ui/charts/TablePicture.h"

#include "core/base/Redact.h"
#include "ui/charts/PlotFigure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace countersign::charts {
namespace tablepicture {

QString tr(const char* text) { return QCoreApplication::translate("TablePicture", text); }

constexpr int kMostRows = 100;
constexpr double kMostWidth = 340, kMargin = 16, kGap = 20;

// Where everything stands, measured once and painted on any device.
class Layout {
public:
    Layout(const TablePicture& table, const QPalette& palette)
        : m_table(table), m_colours(FigureColours::of(palette)), m_font(QGuiApplication::font()),
          m_strong(m_font), m_shown(std::min(int(table.rows.size()), kMostRows)) {
        m_font.setPixelSize(13);
        m_strong.setPixelSize(13);
        m_strong.setBold(true);
        const QFontMetricsF wide(m_strong); // bold is never narrower
        m_line = wide.height() + 8;
        double width = 0;
        for (int column = 0; column < table.head.size(); ++column) {
            double most = wide.horizontalAdvance(table.head[column]);
            for (int row = 0; row < m_shown; ++row)
                most = std::max(most, wide.horizontalAdvance(cell(row, column)));
            m_widths.push_back(std::min(most, kMostWidth) + kGap);
            width += m_widths.back();
        }
        const double text = std::max(width, wide.horizontalAdvance(table.title));
        m_detail =
            QFontMetricsF(m_font).boundingRect(QRectF(0, 0, text, 4000), kFlow, table.detail);
        const int rest = table.rows.size() > m_shown ? 1 : 0;
        m_size = QSizeF(text + 2 * kMargin, 2 * kMargin + m_line * (m_shown + 2 + rest) +
                                                (table.detail.isEmpty() ? 0 : m_detail.height()))
                     .toSize();
    }

    QSize size() const { return m_size; }

    void paint(QPainter& painter) const {
        painter.fillRect(QRect(QPoint(), m_size), m_colours.paper);
        double y = kMargin;
        painter.setPen(m_colours.ink);
        painter.setFont(m_strong);
        painter.drawText(QPointF(kMargin, y + m_line - 10), m_table.title);
        y += m_line;
        painter.setFont(m_font);
        if (!m_table.detail.isEmpty()) {
            painter.drawText(QRectF(kMargin, y, m_size.width() - 2 * kMargin, m_detail.height()),
                             kFlow, m_table.detail);
            y += m_detail.height();
        }
        painter.setFont(m_strong);
        line(painter, y, m_table.head);
        for (int row = 0; row < m_shown; ++row) {
            y += m_line;
            painter.setPen(m_colours.faint);
            painter.drawLine(QPointF(kMargin, y), QPointF(m_size.width() - kMargin, y));
            painter.setPen(m_colours.ink);
            QFont font = m_table.rows[row].bad ? m_strong : m_font;
            font.setItalic(m_table.rows[row].marked);
            painter.setFont(font);
            line(painter, y, m_table.rows[row].cells);
        }
        if (m_table.rows.size() == m_shown) return;
        painter.setFont(m_font);
        painter.drawText(
            QPointF(kMargin, y + 2 * m_line - 10),
            tr("More rows: %1. The CSV file holds all.").arg(m_table.rows.size() - m_shown));
    }

private:
    static constexpr int kFlow = int(Qt::AlignLeft) | int(Qt::TextWordWrap);

    QString cell(int row, int column) const { return m_table.rows[row].cells.value(column); }
    void line(QPainter& painter, double y, const QStringList& cells) const {
        const QFontMetricsF metrics(painter.font());
        double x = kMargin;
        for (int column = 0; column < m_widths.size(); ++column) {
            const double width = m_widths[column];
            painter.drawText(QPointF(x, y + m_line - 10),
                             metrics.elidedText(cells.value(column).simplified(), Qt::ElideRight,
                                                width - kGap + 1));
            x += width;
        }
    }

    const TablePicture& m_table;
    FigureColours m_colours;
    QFont m_font, m_strong;
    int m_shown;
    double m_line = 0;
    QVector<double> m_widths;
    QRectF m_detail;
    QSize m_size;
};

} // namespace tablepicture

TablePicture outward(TablePicture table) {
    QString all = table.title + '\n' + table.detail;
    for (const CellRow& row : table.rows)
        all += '\n' + row.cells.join('\n');
    const auto names = base::homeOwners(all.toStdString());
    const auto clean = [&](QString& text) {
        text = QString::fromStdString(base::redacted(text.toStdString(), names));
    };
    clean(table.title);
    clean(table.detail);
    for (CellRow& row : table.rows) {
        for (QString& cell : row.cells)
            clean(cell);
    }
    return table;
}

QImage tableImage(const TablePicture& table, const QPalette& palette, double scale) {
    const tablepicture::Layout layout(table, palette);
    QImage image(layout.size() * scale, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    layout.paint(painter);
    return image;
}

QByteArray tableSvg(const TablePicture& table, const QPalette& palette) {
    const tablepicture::Layout layout(table, palette);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.size());
    generator.setViewBox(QRect(QPoint(), layout.size()));
    generator.setTitle(table.title);
    generator.setDescription(table.detail);
    QPainter painter(&generator);
    layout.paint(painter);
    return bytes;
}

} // namespace countersign::charts
