#include "ui/pages/PresenterView.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;

namespace presenter {

// Readable at three metres: twice the type of the desk.
QFont large(bridge::TextSize size, bool strong) {
    QFont font = Theme::font(size, strong);
    font.setPointSizeF(font.pointSizeF() * 2);
    return font;
}

} // namespace presenter

PresenterView::PresenterView(MeetingDesk* desk, QWidget* parent)
    : QWidget(parent, Qt::Window), m_desk(desk), m_title(new QLabel(this)),
      m_place(widgets::softLabel("presenterPlace", {}, this)), m_text(new QLabel),
      m_scroll(new QScrollArea(this)), m_people(widgets::softLabel("presenterPeople", {}, this)) {
    setObjectName(QStringLiteral("presenterView"));
    setWindowTitle(tr("Meeting"));
    setAccessibleName(tr("Presenter view of the meeting"));
    m_title->setObjectName(QStringLiteral("presenterTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(presenter::large(bridge::TextSize::Display, true));
    m_title->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setFont(presenter::large(bridge::TextSize::Body, false));
    m_people->setTextFormat(Qt::PlainText);
    m_people->setWordWrap(true);
    m_people->setFont(presenter::large(bridge::TextSize::Small, false));
    m_text->setObjectName(QStringLiteral("presenterText"));
    m_text->setAccessibleName(tr("What is on the table"));
    m_text->setTextFormat(Qt::RichText); // itemHtml() escapes what people wrote
    m_text->setFont(presenter::large(bridge::TextSize::Body, false));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_scroll->setObjectName(QStringLiteral("presenterScroll"));
    m_scroll->setAccessibleName(m_text->accessibleName());
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(8), Theme::grid(5), Theme::grid(8), Theme::grid(4));
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(m_place);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_people);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    resize(Theme::grid(150), Theme::grid(94));
    connect(desk, &MeetingDesk::changed, this, &PresenterView::showNow);
    showNow();
}

void PresenterView::present() {
    const auto screens = QGuiApplication::screens();
    const QScreen* own = parentWidget() ? parentWidget()->screen() : nullptr;
    const auto other = std::find_if(screens.begin(), screens.end(),
                                    [own](QScreen* each) { return own && each != own; });
    if (other != screens.end()) setGeometry((*other)->availableGeometry());
    show();
    raise();
    activateWindow();
    setFocus();
}

void PresenterView::showItem(int item) {
    const auto* meeting = m_desk->meeting();
    const int last = meeting ? static_cast<int>(meeting->items.size()) - 1 : 0;
    m_item = std::clamp(item, 0, std::max(0, last));
    showNow();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PresenterView::turn(int by) {
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + by * (bar->pageStep() - Theme::grid(6))); // a line or two stays in sight
    if (bar->value() == before) showItem(m_item + by);
}

void PresenterView::showNow() {
    const auto* meeting = m_desk->meeting();
    if (!meeting || meeting->items.empty()) {
        m_title->setText(tr("No meeting is planned."));
        m_place->clear();
        m_people->clear();
        m_text->clear();
        return;
    }
    m_item = std::min(m_item, static_cast<int>(meeting->items.size()) - 1);
    const auto& item = meeting->items[std::size_t(m_item)];
    m_title->setText(text(item.tierName).isEmpty()
                         ? shortName(item.release)
                         : tr("%1 · %2", "release, risk tier")
                               .arg(shortName(item.release), text(item.tierName)));
    m_place->setText(
        tr("%1 of %2, %3").arg(m_item + 1).arg(meeting->items.size()).arg(partName(item.part)));
    const QString html = itemHtml(item);
    m_text->setText(html.mid(html.indexOf(QLatin1String("</h2>")) + 5)); // the title stands above
    int there = 0;
    for (const auto& person : meeting->people)
        there += person.how != "absent";
    m_people->setText(tr("Meeting of %1 · %n of %2 is/are there", nullptr, there)
                          .arg(text(meeting->date))
                          .arg(meeting->people.size()));
}

void PresenterView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
        return showItem(m_item + 1);
    case Qt::Key_Left:
        return showItem(m_item - 1);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(1);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Home:
        return showItem(0);
    case Qt::Key_End:
        return showItem(1 << 20);
    case Qt::Key_F11:
        return isFullScreen() ? showNormal() : showFullScreen();
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace countersign::pages
