// Who is there, and what they still have to sign.
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/widgets/TablePane.h"

#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace countersign::pages {

using bridge::text;

namespace attendance {

bridge::Mark mark(const std::string& how) {
    using bridge::Shape;
    using bridge::Tone;
    if (how == "absent") return {Tone::Neutral, Shape::Dash, presenceName(how)};
    return {Tone::Good, how == "room" ? Shape::Check : Shape::Ring, presenceName(how)};
}

} // namespace attendance

AttendanceTab::AttendanceTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTableTab(desk, "attendance", tr("Who is there"),
                      {tr("Who"), tr("There"), tr("Papers"), tr("Roles")}, {26, 16, 14, 0},
                      parent) {
    m_marks = {button("attendRoom", tr("In the &room")), button("attendRemote", tr("Re&mote")),
               button("attendAbsent", tr("&Absent"))};
    QPushButton* have = button("meetingHavePapers", tr("I &have the papers…"));
    QPushButton* ask = button("meetingAsk", tr("As&k about the papers…"));
    QPushButton* papers = button("meetingPapers", tr("Save the &papers…"));
    place(nullptr, {papers, have, ask, m_marks[0], m_marks[1], m_marks[2]});
    connect(papers, &QPushButton::clicked, this, &AttendanceTab::papersWanted);
    const std::pair<const char*, const char*> keys[] = {
        {"R", "room"}, {"M", "remote"}, {"A", "absent"}};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        connect(m_marks[i], &QPushButton::clicked, this,
                [this, how = keys[i].second] { mark(how); });
        addKey(QLatin1String(keys[i].first), keys[i].second);
    }
    connect(have, &QPushButton::clicked, this, [this] {
        m_desk->offer(
            tr("Say that you have the papers"),
            [id = m_desk->id()](auto& w, const auto&) { return jobs::preread(w, id, {}); });
    });
    connect(ask, &QPushButton::clicked, this, [this] {
        auto* dialog = new QInputDialog(this);
        dialog->setObjectName(QStringLiteral("paperQuestion"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("A question about the papers"));
        dialog->setLabelText(tr("What do you want to know before the meeting?"));
        keepWords(m_desk->session(), dialog, "paper-question", m_desk->id());
        connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& words) {
            m_desk->offer(
                tr("Ask about the papers"),
                [id = m_desk->id(), words = bridge::utf8(words)](auto& w, const auto&) {
                    return jobs::preread(w, id, words);
                },
                [session = m_desk->session(), id = m_desk->id()] {
                    forgetWords(session, "paper-question", id);
                });
        });
        dialog->open();
    });
}

void AttendanceTab::addKey(const QString& key, const char* how) {
    auto* shortcut = new QShortcut(QKeySequence(key), m_pane->view());
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, how] { mark(how); });
}

void AttendanceTab::showMeeting() {
    const auto* meeting = m_desk->meeting();
    std::vector<models::Row> rows;
    int there = 0;
    for (std::size_t i = 0; meeting && i < meeting->people.size(); ++i) {
        const auto& person = meeting->people[i];
        models::Row row;
        row.id = text(person.principal);
        row.cells << text(person.name) << presenceName(person.how)
                  << (person.hasPapers ? tr("has them") : QString()) << listed(person.roles);
        row.marks[1] = attendance::mark(person.how);
        there += person.how != "absent";
        rows.push_back(std::move(row));
    }
    showRows(std::move(rows), tr("No meeting is planned, so nobody is expected."));
    const bool open = meeting && meeting->isOpen() && m_desk->session()->asOf().revision.empty();
    for (QPushButton* each : m_marks)
        each->setEnabled(open);
    findChild<QPushButton*>(QStringLiteral("meetingPapers"))->setEnabled(meeting != nullptr);
    for (const char* name : {"meetingHavePapers", "meetingAsk"})
        findChild<QPushButton*>(QLatin1String(name))
            ->setEnabled(open && m_desk->session()->canSign());
    QStringList said;
    if (meeting) said << tr("%n of %1 is/are there.", nullptr, there).arg(meeting->people.size());
    for (std::size_t i = 0; meeting && i < meeting->questions.size(); ++i)
        said << text(meeting->questions[i]);
    m_said->setText(said.join(QLatin1Char('\n')));
}

void AttendanceTab::mark(const char* how) {
    const auto* meeting = m_desk->meeting();
    const int at = chosen();
    if (meeting && meeting->isOpen() && at >= 0 && std::size_t(at) < meeting->people.size())
        m_desk->attend(meeting->people[std::size_t(at)].principal, how);
}

PileTab::PileTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTableTab(
          desk, "pile", tr("Still to be signed"),
          {tr("Who"), tr("Release"), tr("Signing as"), tr("Until"), tr("Said in the meeting")},
          {24, 24, 20, 18, 0}, parent),
      m_sign(button("pileSign", tr("&Sign…"))) {
    place(nullptr, {m_sign});
    connect(m_sign, &QPushButton::clicked, this, &PileTab::sign);
    connect(m_pane, &widgets::TablePane::activated, this, &PileTab::sign);
}

void PileTab::showMeeting() {
    const auto* meeting = m_desk->meeting();
    std::vector<models::Row> rows;
    const auto& identity = m_desk->session()->identity();
    int wanted = -1;
    for (std::size_t i = 0; meeting && i < meeting->pile.size(); ++i) {
        const auto& pile = meeting->pile[i];
        if (longName(pile.release) == m_wanted && identity && identity->principal == pile.principal)
            wanted = int(i);
        models::Row row;
        row.id = longName(pile.release);
        row.cells << text(pile.name) << shortName(pile.release) << text(pile.roleName)
                  << (pile.due.empty() ? QString() : bridge::date(pile.due).text)
                  << text(pile.reason);
        if (pile.late)
            row.marks[3] = {bridge::Tone::Bad, bridge::Shape::Bang,
                            tr("%1, over").arg(bridge::date(pile.due).text)};
        rows.push_back(std::move(row));
    }
    const bool any = !rows.empty();
    showRows(std::move(rows),
             meeting ? tr("Nothing is left to sign.") : tr("No meeting is planned."));
    if (wanted >= 0) {
        m_pane->view()->selectRow(wanted);
        m_wanted.clear();
    }
    m_said->setText(any ? tr("Whoever does not sign has not agreed.") : QString());
    m_sign->setEnabled(any && m_desk->session()->canSign());
}

// With what the person said, as an approval in the words of the minutes; else where all of it can
// be read first.
void PileTab::sign() {
    const auto* meeting = m_desk->meeting();
    const int at = chosen();
    if (!meeting || at < 0 || std::size_t(at) >= meeting->pile.size()) return;
    const model::PileRow& pile = meeting->pile[std::size_t(at)];
    const auto& identity = m_desk->session()->identity();
    if (!identity || identity->principal != pile.principal) {
        m_said->setText(tr("This is for %1 to sign, with a key of their own. Choose who signs "
                           "(Ctrl+I).")
                            .arg(text(pile.name)));
        return;
    }
    if (pile.reason.empty()) return emit releaseWanted(longName(pile.release));
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Vote;
    statement.release = pile.release.text();
    statement.hat = pile.role;
    statement.reason = pile.reason;
    m_desk->offer(
        tr("Approve %1 as %2").arg(shortName(pile.release), text(pile.roleName)),
        [statement](auto&, const auto&) -> base::Result<jobs::Statement> { return statement; });
}

} // namespace countersign::pages
