#include "ui/widgets/FindingMargin.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/MarkdownView.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace countersign::widgets {
namespace margin {
constexpr int kMark = 14;
}

FindingMargin::FindingMargin(MarkdownView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    setObjectName(QStringLiteral("findingMargin"));
    setAccessibleName(tr("Findings in the margin"));
    setFixedWidth(margin::kMark + bridge::kGrid);
    const auto again = [this] { update(); };
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, again);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, again);
}

void FindingMargin::setFindings(const model::Findings& findings) {
    m_findings = findings;
    update();
}

QSize FindingMargin::sizeHint() const { return {margin::kMark + bridge::kGrid, 100}; }

QRectF FindingMargin::boxOf(std::size_t index) const {
    const double y = m_view->yOfLine(m_findings[index].place.line);
    if (y < 0) return {};
    int sameBefore = 0;
    for (std::size_t i = 0; i < index; ++i) {
        if (m_view->yOfLine(m_findings[i].place.line) == y) ++sameBefore;
    }
    return {bridge::kGrid / 2.0,
            y - m_view->verticalScrollBar()->value() + 3 + sameBefore * (margin::kMark + 2),
            double(margin::kMark), double(margin::kMark)};
}

void FindingMargin::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), bridge::Theme::page());
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        const bool error = m_findings[i].level == model::Level::Error;
        const bool note = m_findings[i].level == model::Level::Note;
        const auto tone = error  ? bridge::Tone::Bad
                          : note ? bridge::Tone::Neutral
                                 : bridge::Tone::Caution;
        const auto shape = error  ? bridge::Shape::Cross
                           : note ? bridge::Shape::Dash
                                  : bridge::Shape::Bang;
        bridge::paint(painter, boxOf(i), shape, bridge::Theme::ink(tone));
    }
}

int FindingMargin::at(const QPointF& where) const {
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (boxOf(i).adjusted(-4, -2, 4, 2).contains(where)) return int(i);
    }
    return -1;
}

void FindingMargin::mousePressEvent(QMouseEvent* event) {
    if (const int index = at(event->position()); index >= 0) emit chosen(index);
}

bool FindingMargin::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = at(help->pos());
        if (index >= 0) {
            const auto& finding = m_findings[std::size_t(index)];
            QToolTip::showText(
                help->globalPos(),
                tr("Line %1: %2").arg(finding.place.line).arg(bridge::text(finding.text)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace countersign::widgets
