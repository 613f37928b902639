#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace countersign::pages {

using bridge::text;

namespace agenda {

bridge::Mark quorum(const model::MeetingItem& item) {
    using bridge::Shape;
    using bridge::Tone;
    if (item.quorum.there) return {Tone::Good, Shape::Check, AgendaTab::tr("yes")};
    return {Tone::Caution, Shape::Ring, AgendaTab::tr("%1 missing").arg(item.quorum.lacks.size())};
}

bridge::Mark standing(const model::MeetingItem& item) {
    using bridge::Shape;
    using bridge::Tone;
    if (!item.decision.empty()) return {Tone::Accent, Shape::Pen, AgendaTab::tr("decided")};
    if (item.ready) return {Tone::Good, Shape::Check, AgendaTab::tr("only the decision is open")};
    if (item.openObjections > 0)
        return {Tone::Bad, Shape::Bang,
                AgendaTab::tr("%n open objection(s)", nullptr, item.openObjections)};
    return {Tone::Caution, Shape::Ring, AgendaTab::tr("to be talked about")};
}

} // namespace agenda

AgendaTab::AgendaTab(MeetingDesk* desk, QWidget* parent)
    : MeetingTableTab(desk, "agenda", tr("Agenda"),
                      {tr("Release"), tr("On the agenda"), tr("Risk tier"), tr("Evidence"),
                       tr("Enough people"), tr("How it stands")},
                      {24, 14, 12, 12, 15, 0}, parent),
      m_text(new widgets::MarkdownView(this)),
      m_begin(button("meetingBegin", tr("&Begin the meeting…"))),
      m_consent(button("meetingConsent", tr("&Nobody objects: decide by consent…"))),
      m_open(button("meetingOpenRelease", tr("&Open the release"))) {
    m_text->setObjectName(QStringLiteral("agendaText"));
    m_text->setAccessibleName(tr("What is on the table"));
    QPushButton* present = button("meetingPresent", tr("&Presenter view"));
    place(m_text, {m_open, present, m_consent, m_begin});
    connect(m_pane, &widgets::TablePane::currentChanged, this, &AgendaTab::showChosen);
    connect(m_pane, &widgets::TablePane::activated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto* meeting = m_desk->meeting();
        if (meeting && chosen() >= 0 && std::size_t(chosen()) < meeting->items.size())
            emit releaseWanted(longName(meeting->items[std::size_t(chosen())].release));
    });
    connect(present, &QPushButton::clicked, this, &AgendaTab::presenterWanted);
    connect(m_begin, &QPushButton::clicked, this, &AgendaTab::begin);
    connect(m_consent, &QPushButton::clicked, this, [this] { consent(0); });
    showChosen();
}

void AgendaTab::showMeeting() {
    const auto* meeting = m_desk->meeting();
    std::vector<models::Row> rows;
    int ready = 0;
    for (std::size_t i = 0; meeting && i < meeting->items.size(); ++i) {
        const auto& item = meeting->items[i];
        models::Row row;
        row.id = longName(item.release);
        row.cells << shortName(item.release) << partName(item.part) << text(item.tierName)
                  << (item.evidenceHere ? tr("here") : tr("not here")) << agenda::quorum(item).word
                  << agenda::standing(item).word;
        row.marks[4] = agenda::quorum(item);
        row.marks[5] = agenda::standing(item);
        row.tooltips[4] = listed(item.quorum.lacks);
        row.tooltips[5] = item.decision.empty() ? text(item.verdict) : text(item.decision);
        ready += item.standsByConsent();
        rows.push_back(std::move(row));
    }
    showRows(std::move(rows), tr("No meeting is planned. The part \"Next meeting\" proposes one "
                                 "from what waits for a decision."));
    const bool may = m_desk->session()->canSign();
    m_begin->setVisible(meeting && meeting->phase == "planned");
    m_begin->setEnabled(may);
    m_consent->setVisible(meeting && meeting->phase == "started");
    m_consent->setEnabled(may && ready > 0);
    m_said->setText(!meeting || meeting->phase != "started"
                        ? QString()
                        : tr("By consent, with nothing open: %1. Does anybody object?").arg(ready));
    showChosen();
}

void AgendaTab::showChosen() {
    const auto* meeting = m_desk->meeting();
    const int at = chosen();
    const bool there = meeting && at >= 0 && std::size_t(at) < meeting->items.size();
    m_text->setSafeHtml(there ? itemHtml(meeting->items[std::size_t(at)]) : QString());
    m_open->setEnabled(there);
}

void AgendaTab::begin() {
    m_desk->offer(tr("Begin the meeting"),
                  [id = m_desk->id()](auto& workspace, const auto& cancel) {
                      return jobs::startMeeting(workspace, id, cancel);
                  });
}

void AgendaTab::consent(std::size_t from) {
    const auto* meeting = m_desk->meeting();
    if (!meeting) return;
    for (std::size_t i = from; i < meeting->items.size(); ++i) {
        const auto& item = meeting->items[i];
        if (!item.standsByConsent()) continue;
        return m_desk->offer(
            tr("Decide by consent: %1").arg(shortName(item.release)),
            [id = m_desk->id(), release = item.release.text()](auto& workspace,
                                                               const auto& cancel) {
                return jobs::consentTo(workspace, id, release, cancel);
            },
            [this, i] { consent(i + 1); });
    }
}

} // namespace countersign::pages
