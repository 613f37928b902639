#include "ui/pages/PeopleTab.h"

#include "ui/bridge/Signatures.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;

namespace people {

enum Column { Name, Roles, Team, Keys, Remarks };

QString rolesOf(const model::LedgerState& ledger, const model::Person& person) {
    QStringList roles;
    for (const auto& role : person.roles)
        roles << bridge::roleName(ledger.policy, role);
    return roles.join(QStringLiteral(", "));
}

QString remarksOf(const model::Person& person) {
    QStringList said;
    if (person.machine) said << PeopleTab::tr("machine: deposits facts, signs no release");
    if (person.external) said << PeopleTab::tr("from outside");
    if (!person.trainedUntil.empty())
        said << PeopleTab::tr("trained until %1").arg(bridge::date(person.trainedUntil).text);
    return said.join(QStringLiteral("; "));
}

// Validity of one key, in words, and whether it still signs.
std::pair<QString, bool> validity(const model::LedgerState& ledger, const std::string& key) {
    const auto retired = ledger.retiredKeys.find(key);
    if (retired == ledger.retiredKeys.end()) return {PeopleTab::tr("valid"), true};
    for (const auto& entry : ledger.entries)
        if (entry.commit == retired->second)
            return {
                PeopleTab::tr("retired on %1; what it signed before stands")
                    .arg(
                        bridge::date(entry.record ? entry.record->signedAt : entry.committed).text),
                false};
    return {PeopleTab::tr("retired"), false};
}

models::Row rowOf(const model::LedgerState& ledger, const model::Person& person) {
    int valid = 0;
    for (const auto& key : person.keys)
        valid += validity(ledger, key.fingerprint).second ? 1 : 0;
    models::Row row;
    row.id = text(person.principal);
    row.cells << text(person.name) << rolesOf(ledger, person) << text(person.team)
              << PeopleTab::tr("%1 of %2 valid").arg(valid).arg(person.keys.size())
              << remarksOf(person);
    row.marks[Keys] =
        valid > 0 ? bridge::Mark{bridge::Tone::Good, bridge::Shape::Check, row.cells[Keys]}
                  : bridge::Mark{bridge::Tone::Caution, bridge::Shape::Dash, row.cells[Keys]};
    row.tooltips[Name] = text(person.principal);
    return row;
}

QString line(const QString& name, const QString& value) {
    return value.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td><span class=\"soft\">%1</span></td><td>%2</td></tr>")
                     .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace people

PeopleTab::PeopleTab(QWidget* parent)
    : QWidget(parent),
      m_rows(new models::RowTable(
          {tr("Name"), tr("May sign as"), tr("Team"), tr("Keys"), tr("Remarks")}, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("people"), tr("People"), this)),
      m_person(new widgets::MarkdownView(this)) {
    setObjectName(QStringLiteral("peopleTab"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {22, 0, 18, 18, 34});
    m_pane->view()->sortByColumn(people::Name, Qt::AscendingOrder);
    m_person->setObjectName(QStringLiteral("personText"));
    m_person->setAccessibleName(tr("The person chosen"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("peopleSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_person);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::currentChanged, this, [this](const QModelIndex& index) {
        showPerson(index.data(models::RowTable::kIdRole).toString());
    });
}

void PeopleTab::show(std::shared_ptr<const model::VerifyReport> report) {
    m_report = std::move(report);
    std::vector<models::Row> rows;
    for (const auto& person : m_report->ledger.roster.people)
        rows.push_back(people::rowOf(m_report->ledger, person));
    m_pane->setCount(tr("%1 people, version %2 of people and keys")
                         .arg(bridge::count(rows.size()))
                         .arg(m_report->ledger.rosterDigest.version));
    m_pane->say(rows.empty() ? tr("There is no log here, so nobody is listed yet.") : QString());
    m_person->setVisible(!rows.empty());
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
}

void PeopleTab::showPerson(const QString& principal) {
    const model::Person* person =
        m_report ? m_report->ledger.roster.byPrincipal(bridge::utf8(principal)) : nullptr;
    if (!person) return m_person->setSafeHtml({});
    const model::LedgerState& ledger = m_report->ledger;
    QStringList aliases;
    for (const auto& alias : person->aliases)
        aliases << text(alias);
    QString html = QStringLiteral("<h3>%1</h3><table cellpadding=\"2\">")
                       .arg(text(person->name).toHtmlEscaped());
    html += people::line(tr("Known as"), text(person->principal));
    html += people::line(tr("May sign as"), people::rolesOf(ledger, *person));
    html += people::line(tr("Team"), text(person->team));
    html += people::line(tr("E-mail on commits"), text(person->email));
    html += people::line(tr("Other names in commits"), aliases.join(QStringLiteral(", ")));
    html += people::line(tr("Remarks"), people::remarksOf(*person));
    for (const auto& key : person->keys) {
        QString words = text(key.fingerprint) + QStringLiteral(" · ") +
                        people::validity(ledger, key.fingerprint).first;
        if (key.require == model::UserPresence::Touch) words += tr(" · must be touched");
        if (key.require == model::UserPresence::Pin) words += tr(" · asks for its PIN");
        html += people::line(tr("Key"), words);
    }
    m_person->setSafeHtml(html + QStringLiteral("</table>"));
}

} // namespace countersign::pages
