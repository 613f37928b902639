// The next meeting, and the minutes of the one that was held.
#include "ui/bridge/MeetingWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;

PlanTab::PlanTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTableTab(desk, "planning", tr("Proposed agenda"),
                      {tr("Release"), tr("On the agenda"), tr("Risk tier"), tr("Why")},
                      {26, 16, 14, 0}, parent),
      m_day(new QDateEdit(QDate::currentDate().addDays(7), this)),
      m_plan(button("planSign", tr("&Plan it…"))),
      m_turn(button("planTurn", tr("Dis&cuss, by consent or leave out"))) {
    m_day->setObjectName(QStringLiteral("planDay"));
    m_day->setAccessibleName(tr("Day of the meeting"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(Theme::grid(16));
    m_day->setMinimumDate(QDate::currentDate());
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    QPushButton* up = button("planUp", tr("&Up"));
    QPushButton* down = button("planDown", tr("&Down"));
    place(nullptr, {m_turn, up, down, m_plan});
    auto* day = new QLabel(tr("&Day"), this);
    day->setBuddy(m_day);
    m_pane->top()->insertWidget(1, day);
    m_pane->top()->insertWidget(2, m_day);
    connect(m_turn, &QPushButton::clicked, this, &PlanTab::turn);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_plan, &QPushButton::clicked, this, &PlanTab::plan);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_pane->view());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_Space), [this] { turn(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { move(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { move(1); });
}

void PlanTab::showMeeting() {
    m_agenda.clear();
    for (const auto& item : m_desk->data().proposal.items)
        m_agenda.push_back({item, item.part});
    showAgenda();
}

void PlanTab::showAgenda() {
    std::vector<models::Row> rows;
    for (const Planned& planned : m_agenda) {
        models::Row row;
        row.id = longName(planned.item.release);
        row.cells << shortName(planned.item.release) << partName(planned.part)
                  << text(planned.item.tierName) << text(planned.item.why);
        rows.push_back(std::move(row));
    }
    const auto* meeting = m_desk->meeting();
    const bool busy = meeting && meeting->isOpen();
    const bool any = !rows.empty();
    showRows(std::move(rows), busy
                                  ? tr("One meeting after the other: the next one can be planned "
                                       "once this one is closed.")
                                  : tr("Nothing is in review, so there is nothing to meet about."));
    QStringList said;
    for (const auto& why : m_desk->data().proposal.because)
        said << tr("A meeting is due: %1").arg(text(why));
    if (any) said << tr("To invite: %1").arg(listed(m_desk->data().proposal.invitedNames));
    m_said->setText(said.join(QLatin1Char('\n')));
    m_turn->setEnabled(any);
    m_plan->setEnabled(any && m_desk->session()->canSign());
}

void PlanTab::turn() {
    const int at = chosen();
    if (at < 0 || std::size_t(at) >= m_agenda.size()) return;
    std::string& part = m_agenda[std::size_t(at)].part;
    part = part == "discussion" ? "consent" : part == "consent" ? "" : "discussion";
    showAgenda();
}

void PlanTab::move(int by) {
    const int at = chosen(), to = at + by;
    if (at < 0 || to < 0 || std::size_t(to) >= m_agenda.size()) return;
    std::swap(m_agenda[std::size_t(at)], m_agenda[std::size_t(to)]);
    showAgenda();
    m_pane->view()->selectRow(to);
}

void PlanTab::plan() {
    jobs::PlanRequest request;
    request.date = bridge::utf8(m_day->date().toString(Qt::ISODate));
    request.invited = m_desk->data().proposal.invited;
    for (const Planned& planned : m_agenda)
        if (!planned.part.empty()) request.agenda.push_back({planned.item.release, planned.part});
    m_desk->offer(tr("Plan the meeting of %1").arg(text(request.date)),
                  [request](auto& workspace, const auto& cancel) -> base::Result<jobs::Statement> {
                      auto plan = jobs::planMeeting(workspace, request, cancel);
                      if (!plan) return base::fail(plan.error());
                      return plan->statement;
                  });
}

MinutesTab::MinutesTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTab(desk, "minutes", parent), m_text(new widgets::MarkdownView(this)),
      m_only(widgets::softLabel("meetingOnlyHere", {}, this)),
      m_sign(button("minutesSign", tr("&Sign the minutes…"))),
      m_save(button("minutesSave", tr("Sa&ve as PDF or page…"))),
      m_close(button("meetingClose", tr("&Close the meeting…"))) {
    m_text->setObjectName(QStringLiteral("minutesText"));
    m_text->setAccessibleName(tr("Minutes"));
    m_only->setWordWrap(true);
    m_only->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(3), Theme::grid(0.5), Theme::grid(3), Theme::grid());
    row->addWidget(m_only, 1);
    for (QPushButton* each : {m_save, m_close, m_sign})
        row->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        m_desk->offer(tr("Sign the minutes"), [id = m_desk->id()](auto& w, const auto& cancel) {
            return jobs::minutesOf(w, id, cancel);
        });
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_desk->offer(tr("Close the meeting"), [id = m_desk->id()](auto& w, const auto&) {
            return jobs::closeMeeting(w, id);
        });
    });
    connect(m_save, &QPushButton::clicked, this, &MinutesTab::save);
}

QWidget* MinutesTab::firstFocus() { return m_text; }

void MinutesTab::showMeeting() {
    const auto* meeting = m_desk->meeting();
    const bool begun = meeting && meeting->phase != "planned";
    if (begun)
        m_text->setRendered(m_desk->data().minutes);
    else
        m_text->setSafeHtml(
            QStringLiteral("<p>%1</p>")
                .arg((meeting ? tr("The minutes write themselves once the meeting has begun.")
                              : tr("No meeting is planned."))
                         .toHtmlEscaped()));
    QStringList said;
    if (begun)
        said << (meeting->minutes.empty() ? tr("Not signed yet.")
                                          : tr("Signed by %1.").arg(text(meeting->minutesBy)));
    for (std::size_t i = 0; begun && i < meeting->onlyHere.size(); ++i)
        said << tr("Only on this computer: %1.").arg(text(meeting->onlyHere[i]));
    m_only->setText(said.join(QLatin1Char('\n')));
    const bool may = begun && m_desk->session()->canSign();
    m_sign->setEnabled(may);
    m_save->setEnabled(begun);
    m_close->setEnabled(may && meeting->isOpen());
}

void MinutesTab::save() {
    const auto* meeting = m_desk->meeting();
    if (!meeting) return;
    auto* dialog = new QFileDialog(this, tr("Save the minutes"));
    dialog->setObjectName(QStringLiteral("minutesFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("One page for a browser (*.html)")});
    dialog->selectFile(QStringLiteral("minutes-%1.pdf").arg(text(meeting->date)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto* now = m_desk->meeting();
        if (!now) return;
        emit documentWanted(
            file, bridge::minutesTitle(*now),
            bridge::minutesHtml(*now, QString::fromStdString(m_desk->data().minutes.body)),
            text(now->logLine));
    });
    dialog->open();
}

} // namespace countersign::pages
