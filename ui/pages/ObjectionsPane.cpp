#include "ui/pages/ObjectionsPane.h"

#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/TablePane.h"

#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Mark;
using bridge::Shape;
using bridge::text;
using bridge::Tone;

namespace objections {

enum Column { When, Who, Release, Level, Words, Outcome, How };

const model::Record* recordOf(const model::LedgerState& ledger, const model::RecordId& id) {
    const model::LogEntry* entry = ledger.entry(id);
    return entry ? entry->record.get() : nullptr;
}

Mark outcome(const model::Objection& objection) {
    if (!objection.answers.empty())
        return {Tone::Good, Shape::Check, ObjectionsPane::tr("answered")};
    if (objection.withdrawn) return {Tone::Neutral, Shape::Dash, ObjectionsPane::tr("withdrawn")};
    if (objection.superseded)
        return {Tone::Neutral, Shape::Dash, ObjectionsPane::tr("signed anew later")};
    return {Tone::Bad, Shape::Bang, ObjectionsPane::tr("open")};
}

// The last answer with who gave it, then what was decided on the release.
QString how(const model::LedgerState& ledger, const model::ReleaseHistory& history,
            const model::Objection& objection) {
    QStringList said;
    if (!objection.answers.empty()) {
        if (const auto* answer = recordOf(ledger, objection.answers.back())) {
            const auto* body = std::get_if<model::Answer>(&answer->body);
            said << ObjectionsPane::tr("%1, %2: %3", "who answered, how, words")
                        .arg(text(answer->signer.name),
                             body ? bridge::disposition(body->disposition) : QString(),
                             text(answer->reason));
        }
    }
    const auto* decision = history.liveDecision();
    const auto* body = decision && decision->record
                           ? std::get_if<model::Decide>(&decision->record->body)
                           : nullptr;
    if (body) said << ObjectionsPane::tr("decided: %1").arg(bridge::mark(body->outcome).word);
    if (!objection.joinedBy.empty())
        said << ObjectionsPane::tr("joined by %1")
                    .arg(bridge::count(quint64(objection.joinedBy.size())));
    return said.join(QStringLiteral("; "));
}

models::Row rowOf(const model::LedgerState& ledger, const model::ReleaseHistory& history,
                  const model::Objection& objection) {
    const model::Record& record = *objection.record;
    const auto* vote = std::get_if<model::Vote>(&record.body);
    models::Row row;
    row.id = QString::fromStdString(objection.id.hex());
    const auto when = bridge::date(record.signedAt);
    row.cells << when.text << text(record.signer.name)
              << text(history.release.model + " " + history.release.version)
              << (vote ? bridge::name(vote->level) : QString()) << text(record.reason)
              << outcome(objection).word << how(ledger, history, objection);
    row.marks[Outcome] = outcome(objection);
    row.tooltips[When] = when.tooltip;
    row.sortKeys[When] = QString::fromStdString(record.signedAt.text());
    return row;
}

} // namespace objections

ObjectionsPane::ObjectionsPane(QWidget* parent)
    : QWidget(parent),
      m_rows(new models::RowTable({tr("When"), tr("Who"), tr("Release"), tr("Level"),
                                   tr("Objection"), tr("State"), tr("What became of it")},
                                  this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("objections"), tr("Objections"), this)) {
    setObjectName(QStringLiteral("objectionsTab"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {12, 16, 20, 14, 0, 19, 44});
    m_pane->view()->sortByColumn(objections::When, Qt::DescendingOrder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        emit recordWanted(index.data(models::RowTable::kIdRole).toString());
    });
}

void ObjectionsPane::show(const model::LedgerState& ledger) {
    std::vector<models::Row> rows;
    int open = 0;
    for (const auto& [release, history] : ledger.releases)
        for (const model::Objection& objection : history.objections) {
            if (!objection.record) continue;
            open += objection.open() ? 1 : 0;
            rows.push_back(objections::rowOf(ledger, history, objection));
        }
    m_pane->setCount(tr("%Ln objection(s), %1 open", nullptr, int(rows.size())).arg(open));
    m_pane->say(rows.empty() ? tr("Nobody objected to anything yet.") : QString());
    m_rows->show(std::move(rows));
}

} // namespace countersign::pages
