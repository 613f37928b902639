#include "ui/window/Rail.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/window/RailIcon.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

namespace {

class RailButton final : public QAbstractButton {
public:
    RailButton(const QString& page, QWidget* parent) : QAbstractButton(parent), m_page(page) {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {Theme::grid(5), Theme::grid(4)}; }
    void setNarrow(bool narrow) {
        m_narrow = narrow;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QColor fill = Qt::transparent;
        if (isChecked())
            fill = Theme::wash(bridge::Tone::Accent);
        else if (underMouse())
            fill = Theme::wash(bridge::Tone::Neutral);
        painter.setBrush(fill);
        painter.setPen(hasFocus() ? QPen(Theme::ink(bridge::Tone::Accent), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, 4, 4);
        if (isChecked())
            painter.fillRect(QRect(0, Theme::grid(), 3, height() - Theme::grid(2)),
                             Theme::ink(bridge::Tone::Accent));
        const int side = Theme::grid(2);
        const int left = m_narrow ? (width() - side) / 2 : Theme::grid(1.5);
        paintRailIcon(painter, QRectF(left, (height() - side) / 2.0, side, side), m_page,
                      isChecked() ? Theme::ink(bridge::Tone::Accent) : Theme::softText());
        if (m_narrow) return;
        painter.setFont(Theme::font(bridge::TextSize::Body, isChecked()));
        painter.setPen(Theme::text());
        const QRect words =
            rect().adjusted(left + side + Theme::grid(1.25), 0, -Theme::grid(0.5), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    }

private:
    QString m_page;
    bool m_narrow = false;
};

constexpr double kWide = 29.5, kNarrow = 7; // in grid units

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(Theme::grid(kWide));
    m_layout->setContentsMargins(Theme::grid(), Theme::grid(2), Theme::grid(), Theme::grid());
    m_layout->setSpacing(Theme::grid(0.25));
    m_layout->addStretch(1);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(int page, const QString& name, const QString& picture, const QString& title,
               const QString& keys) {
    auto* made = new RailButton(picture, this);
    made->setObjectName(name);
    made->setProperty("keys", keys);
    m_group->addButton(made, page);
    m_layout->insertWidget(m_layout->count() - 1, made);
    setTitle(page, title);
}

void Rail::setTitle(int page, const QString& title) {
    QAbstractButton* shown = button(page);
    shown->setText(title);
    shown->setAccessibleName(title);
    shown->setToolTip(tr("%1 (%2)")
                          .arg(bridge::brief(title), shown->property("keys").toString())
                          .toHtmlEscaped());
}

void Rail::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    setFixedWidth(Theme::grid(narrow ? kNarrow : kWide));
    for (QAbstractButton* shown : m_group->buttons())
        static_cast<RailButton*>(shown)->setNarrow(narrow);
}

void Rail::setShown(int page, bool shown) { button(page)->setVisible(shown); }

void Rail::choose(int page) {
    if (auto* shown = button(page)) {
        shown->setChecked(true);
    } else if (auto* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QAbstractButton* Rail::button(int page) const { return m_group->button(page); }

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::frame());
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::line());
}

} // namespace countersign::window
