#include "ui/pages/CompareTab.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;

namespace compare_tab {

using Kind = jobs::TimeDifference::Kind;
using Change = jobs::TimeDifference::Change;

QString kindWord(Kind kind) {
    switch (kind) {
    case Kind::Release:
        return CompareTab::tr("Release");
    case Kind::Decision:
        return CompareTab::tr("Decision");
    case Kind::Objection:
        return CompareTab::tr("Objection");
    case Kind::Person:
        return CompareTab::tr("Person");
    case Kind::Roles:
        return CompareTab::tr("Roles");
    case Kind::Key:
        return CompareTab::tr("Key");
    case Kind::Policy:
        return CompareTab::tr("Policy");
    }
    return {};
}

bridge::Mark changeMark(Change change) {
    using bridge::Shape;
    using bridge::Tone;
    if (change == Change::Added) return {Tone::Accent, Shape::Pen, CompareTab::tr("new")};
    if (change == Change::Removed) return {Tone::Caution, Shape::Dash, CompareTab::tr("gone")};
    return {Tone::Neutral, Shape::Ring, CompareTab::tr("changed")};
}

// What core says of a release is a word of its own; of people, roles by their titles.
QString words(const jobs::TimeDifference& difference, const base::Sentence& value,
              const model::Policy& policy) {
    const bool status = difference.kind == Kind::Release || difference.kind == Kind::Decision;
    return status && !value.empty() ? bridge::markOfStatus(value).word
                                    : text(bridge::withRoleNames(value, policy));
}

jobs::AsOf asOf(const QLineEdit* field) {
    jobs::AsOf asOf;
    asOf.revision = bridge::utf8(field->text().trimmed());
    return asOf;
}

} // namespace compare_tab

CompareTab::CompareTab(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_from(timeField("compareFrom", tr("Earlier time"), tr("Earlier: a date, tag or decision"))),
      m_to(timeField("compareTo", tr("Later time"), tr("Later: empty means now"))),
      m_compare(new QPushButton(tr("Compare"), this)),
      m_said(widgets::softLabel("compareSaid", {}, this)),
      m_rows(new models::RowTable(
          {tr("What"), tr("Change"), tr("Which"), tr("Before"), tr("After")}, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("compare"), tr("Differences"), this)) {
    setObjectName(QStringLiteral("compareTab"));
    m_compare->setObjectName(QStringLiteral("compareNow"));
    m_compare->setAccessibleName(m_compare->text());
    m_said->setWordWrap(true);
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {14, 14, 0, 30, 30});
    m_pane->say(tr("Write two times, for example 2026-06-01 above and nothing below, to see what "
                   "was decided, objected and changed in between."));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(), Theme::grid(1.5), Theme::grid(), 0);
    row->setSpacing(Theme::grid());
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_compare);
    row->addWidget(m_said, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_pane, 1);
    connect(m_from, &QLineEdit::returnPressed, this, &CompareTab::compare);
    connect(m_to, &QLineEdit::returnPressed, this, &CompareTab::compare);
    connect(m_compare, &QPushButton::clicked, this, &CompareTab::compare);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(models::RowTable::kIdRole).toString();
        if (!id.isEmpty()) emit recordWanted(id);
    });
}

QLineEdit* CompareTab::timeField(const char* name, const QString& accessible, const QString& hint) {
    auto* field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(accessible);
    field->setPlaceholderText(hint);
    field->setToolTip(hint);
    widgets::makeClearable(field);
    field->setFixedWidth(Theme::grid(30));
    return field;
}

void CompareTab::forget() {
    m_rows->show({});
    m_said->clear();
    m_pane->setCount({});
}

void CompareTab::compare() {
    if (m_from->text().trimmed().isEmpty() || !m_session->isOpen()) return m_from->setFocus();
    m_compare->setEnabled(false);
    m_session->compareTimes(this, compare_tab::asOf(m_from), compare_tab::asOf(m_to),
                            [this](base::Result<jobs::TimeComparison> comparison) {
                                m_compare->setEnabled(true);
                                if (comparison) return show(*comparison);
                                m_session->report(tr("Comparing two times"), comparison.error());
                                const auto message = bridge::message(comparison.error());
                                forget();
                                m_pane->say(message.sentence);
                                emit compared();
                            });
}

void CompareTab::show(const jobs::TimeComparison& comparison) {
    std::vector<models::Row> rows;
    const auto report = m_session->logReport();
    const model::Policy policy = report ? report->ledger.policy : model::Policy();
    for (const auto& difference : comparison.differences) {
        models::Row row;
        row.id = text(difference.record);
        row.cells << compare_tab::kindWord(difference.kind)
                  << compare_tab::changeMark(difference.change).word << text(difference.subject)
                  << compare_tab::words(difference, difference.before, policy)
                  << compare_tab::words(difference, difference.after, policy);
        row.marks[1] = compare_tab::changeMark(difference.change);
        rows.push_back(std::move(row));
    }
    m_said->setText(
        tr("%1 to %2: %Ln new entry(s) of the log", nullptr, std::max(0, comparison.newEntries))
            .arg(bridge::moment(comparison.from.at).text, bridge::moment(comparison.to.at).text));
    m_pane->setCount(tr("%Ln difference(s)", nullptr, int(rows.size())));
    m_pane->say(rows.empty() ? tr("Nothing that the log keeps is different between these times.")
                             : QString());
    m_rows->show(std::move(rows));
    emit compared();
}

} // namespace countersign::pages
