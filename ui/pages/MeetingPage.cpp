#include "ui/pages/MeetingPage.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/pages/PresenterView.h"
#include "ui/widgets/Soft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace countersign::pages {

using bridge::Session;
using bridge::text;
using bridge::Theme;

namespace meetingpage {

int stillToSign(const model::MeetingView& meeting) {
    std::set<std::string> people;
    for (const auto& row : meeting.pile)
        people.insert(row.principal);
    return int(people.size());
}

} // namespace meetingpage

MeetingPage::MeetingPage(Session* session, QWidget* parent)
    : Page(session, parent), m_desk(new MeetingDesk(session, this)),
      m_said(widgets::softLabel("meetingSaid", {}, this)), m_choice(new QComboBox(this)),
      m_tabs(new QTabWidget(this)) {
    setObjectName(QStringLiteral("meetingPage"));
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(QStringLiteral("meetingTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("meetingTabs"));
    m_tabs->setAccessibleName(tr("Parts of the meeting"));
    m_tabs->setDocumentMode(true);
    auto* agenda = new AgendaTab(m_desk, m_tabs);
    auto* attendance = new AttendanceTab(m_desk, m_tabs);
    auto* minutes = new MinutesTab(m_desk, m_tabs);
    const QStringList names = parts();
    const std::vector<MeetingTab*> tabs{agenda,
                                        attendance,
                                        new SayingTab(m_desk, m_tabs),
                                        new PileTab(m_desk, m_tabs),
                                        minutes,
                                        new PlanTab(m_desk, m_tabs)};
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        m_tabs->addTab(tabs[i], names[int(i)]);
        connect(tabs[i], &MeetingTab::releaseWanted, this, &Page::releaseWanted);
    }
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(0.5));
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(heading);
    top->addWidget(m_said, 1, Qt::AlignVCenter);
    m_choice->setObjectName(QStringLiteral("meetingChoice"));
    m_choice->setAccessibleName(tr("Which meeting"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->hide();
    top->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this,
            [this] { m_desk->choose(bridge::utf8(m_choice->currentData().toString())); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_known = true; });
    connect(agenda, &AgendaTab::presenterWanted, this, [this] { presenter()->present(); });
    connect(minutes, &MinutesTab::documentWanted, this, &MeetingPage::documentWanted);
    connect(attendance, &AttendanceTab::papersWanted, this,
            [this] { emit papersWanted(text(m_desk->id())); });
    connect(m_desk, &MeetingDesk::changed, this, &MeetingPage::showMeeting);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible()) {
            m_stale = false;
            m_desk->load();
        }
    };
    connect(session, &Session::opened, this, [this, stale] {
        m_known = false;
        m_desk->choose({});
        stale();
    });
    for (const auto moved : {&Session::asOfChanged, &Session::logChanged})
        connect(session, moved, this, stale);
}

QString MeetingPage::title() const { return tr("Meeting"); }

MeetingTab* MeetingPage::tab(int part) const {
    return static_cast<MeetingTab*>(m_tabs->widget(part));
}

QWidget* MeetingPage::firstFocus() { return tab(m_tabs->currentIndex())->firstFocus(); }
QWidget* MeetingPage::filterField() { return tab(m_tabs->currentIndex())->filterField(); }

QStringList MeetingPage::parts() const {
    return {tr("Agenda"),  tr("Who is there"), tr("Said and to do"), tr("Still to be signed"),
            tr("Minutes"), tr("Next meeting")};
}

void MeetingPage::showPart(int part) {
    m_known = true; // chosen: what is read a moment later does not lead away from it
    m_tabs->setCurrentIndex(part);
}

PresenterView* MeetingPage::presenter() {
    if (!m_presenter) m_presenter = new PresenterView(m_desk, this);
    return m_presenter;
}

void MeetingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!m_stale) return;
    m_stale = false;
    m_desk->load();
}

void MeetingPage::showPile(const QString& meeting, const QString& release) {
    static_cast<PileTab*>(tab(Pile))->choose(release);
    showChosen(Pile, meeting);
}

void MeetingPage::showPapers(const QString& meeting) { showChosen(Attendance, meeting); }

void MeetingPage::showChosen(int part, const QString& meeting) {
    showPart(part);
    m_stale = false;
    m_desk->choose(bridge::utf8(meeting));
}

void MeetingPage::showChoice() {
    const auto& all = m_desk->data().all;
    m_choice->clear();
    for (const auto& row : all)
        m_choice->addItem(tr("%1, %2", "day of a meeting, its state")
                              .arg(bridge::date(row.date).text, phaseName(row.phase)),
                          text(row.id.hex()));
    m_choice->setCurrentIndex(m_choice->findData(text(m_desk->id())));
    m_choice->setVisible(all.size() > 1);
}

void MeetingPage::showMeeting() {
    showChoice();
    const auto* meeting = m_desk->meeting();
    if (!meeting) {
        m_said->setText(tr("No meeting is planned."));
    } else {
        const auto talk =
            std::count_if(meeting->items.begin(), meeting->items.end(),
                          [](const auto& item) { return !item.ready && item.decision.empty(); });
        const auto here = std::count_if(meeting->items.begin(), meeting->items.end(),
                                        [](const auto& item) { return item.evidenceHere; });
        const auto total = meeting->items.size();
        QString said = tr("%1, %2, led by %3: %4, %5 to talk about",
                          "day, state, name, how many releases, how many of them")
                           .arg(bridge::date(meeting->date).text, phaseName(meeting->phase),
                                text(meeting->chairName), tr("%n release(s)", nullptr, int(total)))
                           .arg(talk);
        said += QStringLiteral(" · ");
        if (!meeting->isOpen())
            said +=
                tr("%n person(s) could still sign", nullptr, meetingpage::stillToSign(*meeting));
        else
            said +=
                std::size_t(here) == total
                    ? tr("ready to meet offline: evidence of %1/%2 is here").arg(here).arg(total)
                    : tr("not ready to meet offline: evidence of %1/%2 is here")
                          .arg(here)
                          .arg(total);
        m_said->setText(said);
    }
    if (!m_known) m_tabs->setCurrentIndex(meeting ? Agenda : Planning);
    m_known = true;
    emit settled();
}

} // namespace countersign::pages
