#include "ui/widgets/Style.h"

#include "ui/bridge/Mark.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace countersign::widgets {

using bridge::Theme;
using bridge::Tone;

namespace {

constexpr qreal kRadius = 4;

QRectF crisp(const QRect& rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void drawPanel(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge,
               qreal width = 1) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = (width - 1) / 2;
    painter->drawRoundedRect(crisp(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

QColor mixed(const QColor& a, const QColor& b, double part) {
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

bool isDefault(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton) &&
           (button->state & QStyle::State_Enabled);
}

void drawButton(const QStyleOption* option, QPainter* painter) {
    const bool accent = isDefault(option);
    const QPalette& palette = option->palette;
    QColor fill = palette.color(accent ? QPalette::Highlight : QPalette::Button);
    if (option->state & QStyle::State_Sunken)
        fill = mixed(fill, palette.color(QPalette::Text), 0.14);
    else if (option->state & QStyle::State_MouseOver)
        fill = mixed(fill, palette.color(QPalette::Text), 0.06);
    if (!accent && (option->state & QStyle::State_On)) fill = Theme::wash(Tone::Accent);
    const bool focus = option->state & QStyle::State_HasFocus;
    drawPanel(painter, option->rect, fill,
              focus    ? (accent ? palette.color(QPalette::Text) : Theme::ink(Tone::Accent))
              : accent ? fill
                       : mixed(Theme::line(), Theme::text(), 0.18),
              focus ? 2 : 1);
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const bool on = option->state & QStyle::State_On;
    const bool hover =
        (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool down = option->state & QStyle::State_Sunken;
    if (on || down)
        drawPanel(painter, option->rect, Theme::wash(Tone::Accent), {}, 0);
    else if (hover)
        drawPanel(painter, option->rect, mixed(Theme::frame(), Theme::text(), 0.07), {}, 0);
    if (option->state & QStyle::State_HasFocus)
        drawPanel(painter, option->rect, Qt::transparent, Theme::ink(Tone::Accent), 2);
}

void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) {
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = enabled ? Theme::ink(Tone::Accent) : Theme::softText();
    const int side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    painter->setPen(QPen(on || hover ? accent : mixed(Theme::line(), Theme::text(), 0.5), 1.2));
    painter->setBrush(on && !round ? accent : option->palette.color(QPalette::Base));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(box.adjusted(side * 0.26, side * 0.26, -side * 0.26, -side * 0.26));
    } else if (on) {
        bridge::paint(*painter, box.adjusted(1, 1, -1, -1),
                      (option->state & QStyle::State_On) ? bridge::Shape::Check
                                                         : bridge::Shape::Dash,
                      option->palette.color(QPalette::Base));
    }
    painter->restore();
}

// A chosen row is washed, not inverted: states keep their colours in it.
void calmSelection(QPalette& palette, QStyle::State state) {
    if (Theme::appearance() >= bridge::Appearance::Contrast) return;
    const bool active = state & QStyle::State_Active;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight,
                         Theme::wash(active ? Tone::Accent : Tone::Neutral));
        palette.setColor(group, QPalette::HighlightedText, Theme::text());
    }
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter) {
    const bool selected = tab->state & QStyle::State_Selected;
    QRect bar = tab->rect.adjusted(8, tab->rect.height() - 3, -8, -1);
    if (selected)
        painter->fillRect(bar, Theme::ink(Tone::Accent));
    else if (tab->state & QStyle::State_MouseOver)
        painter->fillRect(bar, Theme::line());
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            return;
        }
        const bool focus = option->state & State_HasFocus;
        drawPanel(painter, option->rect, option->palette.color(QPalette::Base),
                  focus ? Theme::ink(Tone::Accent) : mixed(Theme::line(), Theme::text(), 0.25),
                  focus ? 2 : 1);
        return;
    }
    case PE_Frame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth <= 0)
            return;
        drawPanel(painter, option->rect, Qt::transparent,
                  (option->state & State_HasFocus) ? Theme::ink(Tone::Accent) : Theme::line());
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader centred(*header);
            if (widget) centred.rect.moveCenter({header->rect.center().x(), widget->height() / 2});
            QProxyStyle::drawPrimitive(element, &centred, painter, widget);
        }
        return;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm(*item);
            calmSelection(calm.palette, item->state);
            QProxyStyle::drawPrimitive(element, &calm, painter, widget);
        }
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::line());
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget)) return;
        drawPanel(painter, option->rect, Qt::transparent, Theme::ink(Tone::Accent));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_HeaderSection:
        painter->fillRect(option->rect, Theme::page());
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::line());
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::page());
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::line());
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.state &= ~State_On;
            quiet.palette.setColor(QPalette::ButtonText, Theme::softText());
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm(*item);
            calmSelection(calm.palette, item->state);
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (isDefault(option)) {
            QStyleOptionButton bright(*qstyleoption_cast<const QStyleOptionButton*>(option));
            bright.palette.setColor(QPalette::ButtonText,
                                    bright.palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &bright, painter, widget);
            return;
        }
        break;
    case CE_Splitter: {
        const bool upright = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          Theme::line());
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box && box->editable) { // days with a calendar
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(*option);
        frame.lineWidth = 1;
        proxy()->drawPrimitive(PE_PanelLineEdit, &frame, painter, widget);
        QStyleOption arrow(*option);
        arrow.rect = QRect(0, 0, Theme::grid(1.25), Theme::grid(1.25));
        arrow.rect.moveCenter(
            subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (slider->maximum <= slider->minimum) return;
    const QRect handle =
        subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(Theme::line(), Theme::text(), active ? 0.45 : 0.2));
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = int(qint64(length) * slider->pageStep / (range + std::max(slider->pageStep, 1)));
    handle = std::clamp(handle, std::min(28, length), length);
    const int start = range > 0 ? sliderPositionFromValue(slider->minimum, slider->maximum,
                                                          slider->sliderPosition, length - handle,
                                                          slider->upsideDown)
                                : 0;
    const auto part = [&](int from, int to) {
        return upright ? QRect(0, from, option->rect.width(), to - from)
                       : QRect(from, 0, to - from, option->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, start + handle);
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    const QRect made = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return made.adjusted(Theme::grid(0.5), 0, -Theme::grid(0.5), 0);
    return made;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        made.rwidth() += Theme::grid();
        made.setHeight(std::max(made.height(), Theme::grid(3.75)));
        break;
    case CT_LineEdit:
        made.setHeight(std::max(made.height(), Theme::grid(3.75)));
        break;
    case CT_ToolButton:
        made.setHeight(std::max(made.height(), Theme::grid(3.5)));
        break;
    case CT_ComboBox:
        made.setHeight(std::max(made.height(), Theme::grid(3.75)));
        break;
    case CT_TabBarTab:
        made.setHeight(std::max(made.height(), Theme::grid(4.5)));
        break;
    case CT_HeaderSection:
        made.setHeight(std::max(made.height(), Theme::grid(3.75)));
        break;
    default:
        break;
    }
    return made;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), Theme::grid(1.75));
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget), Theme::grid(2));
    case PM_ScrollBarExtent:
        return Theme::grid(1.5);
    case PM_SplitterWidth:
        return Theme::grid();
    case PM_TabBarTabHSpace:
        return Theme::grid(3);
    case PM_TabBarBaseHeight:
        return 1;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_HeaderMargin:
        return Theme::grid();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace countersign::widgets
