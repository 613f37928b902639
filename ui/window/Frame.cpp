#include "ui/window/Frame.h"

#include "ui/bridge/Theme.h"
#include "ui/widgets/ActivityLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/window/PageList.h"
#include "ui/window/Pages.h"
#include "ui/window/PastBanner.h"
#include "ui/window/Rail.h"
#include "ui/window/TopBar.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

namespace {

constexpr double kRoomy = 144; // in grid units: below, words give way to pictures

} // namespace

Frame::Frame(bridge::Session* session, models::FindList* offers, Sending* sending,
             widgets::ActivityLog* activity, QWidget* parent)
    : QWidget(parent), m_top(new TopBar(session, offers, sending, this)),
      m_past(new PastBanner(session, this)), m_rail(new Rail(this)),
      m_split(new QSplitter(Qt::Vertical, this)), m_activity(activity),
      m_messages(new widgets::MessageBar(this)) {
    setObjectName(QStringLiteral("frame"));
    auto* stack = new QStackedWidget(this);
    stack->setObjectName(QStringLiteral("pages"));
    m_pages = new Pages(m_rail, stack, this);
    enterPages(*m_pages, session, stack);
    m_split->setObjectName(QStringLiteral("activitySplit"));
    m_split->addWidget(stack);
    m_split->addWidget(m_activity);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({Theme::grid(80), Theme::grid(20)});
    m_messages->follow(&session->tasks());
    m_rail->setVisible(session->isOpen());

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_split, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_past);
    layout->addLayout(middle, 1);
    layout->addWidget(m_messages);
    connect(m_messages, &widgets::MessageBar::activityWanted, m_activity,
            [log = m_activity] { log->setVisible(!log->isVisible()); });
}

Frame::~Frame() = default;

void Frame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::grid(kRoomy);
    m_rail->setNarrow(narrow);
    m_top->setNarrow(narrow);
}

void Frame::releaseActivity() {
    m_activity->disconnect(this);
    m_activity->setParent(nullptr);
    m_activity = nullptr;
}

} // namespace countersign::window
