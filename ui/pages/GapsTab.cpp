#include "ui/pages/GapsTab.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;

GapsTab::GapsTab(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(new QPushButton(tr("Look for gaps"), this)),
      m_rows(new models::RowTable({tr("How bad"), tr("Release"), tr("What is missing or off"),
                                   tr("What shows or mends it")},
                                  this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("gaps"), tr("Gaps"), this)) {
    setObjectName(QStringLiteral("gapsTab"));
    m_search->setObjectName(QStringLiteral("gapsSearch"));
    m_search->setAccessibleName(m_search->text());
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {14, 22, 0, 44});
    m_pane->view()->setSortingEnabled(false); // errors first, then the log's order
    m_pane->top()->insertWidget(0, m_search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_search, &QPushButton::clicked, this, &GapsTab::search);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::activated, this, &GapsTab::open);
    forget();
}

void GapsTab::forget() {
    m_rows->show({});
    m_pane->setCount({});
    m_pane->say(
        tr("Every decision is made again from what it bound, and held against the log. On a "
           "long log this takes a while; it can be cancelled below."));
}

void GapsTab::search() {
    if (!m_session->isOpen()) return;
    m_search->setEnabled(false);
    m_session->run<jobs::Gaps>(
        this, tr("Looking for gaps"), tasks::Kind::Read,
        [asOf = m_session->asOf()](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::auditGaps(workspace, asOf, cancel, progress);
        },
        [this](base::Result<jobs::Gaps> gaps) {
            m_search->setEnabled(true);
            if (gaps) return show(*gaps);
            m_session->report(tr("Looking for gaps"), gaps.error());
            m_pane->say(bridge::message(gaps.error()).sentence);
        });
}

void GapsTab::show(const jobs::Gaps& gaps) {
    std::vector<models::Row> rows;
    for (const auto& gap : gaps.gaps) {
        const bool error = gap.level == model::Level::Error;
        const bridge::Mark mark =
            error ? bridge::Mark{bridge::Tone::Bad, bridge::Shape::Cross, tr("wrong")}
                  : bridge::Mark{bridge::Tone::Caution, bridge::Shape::Bang, tr("to be asked")};
        models::Row row;
        row.id = text(gap.record);
        row.cells << mark.word << text(gap.release) << text(gap.sentence) << text(gap.help);
        row.marks[0] = mark;
        rows.push_back(std::move(row));
    }
    m_pane->setCount(tr("Gaps: %1; looked at %2 tags and %3 decisions, %4 of them judged again")
                         .arg(bridge::count(rows.size()), bridge::count(gaps.tags),
                              bridge::count(gaps.decisions), bridge::count(gaps.reevaluated)));
    m_pane->say(rows.empty() ? tr("No gap was found.") : QString());
    m_rows->show(std::move(rows));
}

void GapsTab::open(const QModelIndex& index) {
    const QString record = index.data(models::RowTable::kIdRole).toString();
    const QString release = index.siblingAtColumn(1).data().toString();
    if (!record.isEmpty())
        emit recordWanted(record);
    else if (!release.isEmpty())
        emit releaseWanted(release);
}

} // namespace countersign::pages
