#include "ui/pages/ChangesTab.h"

#include "ui/bridge/ChangeWords.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/TurnWords.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Theme;

ChangesTab::ChangesTab(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_against(new QLabel(this)),
      m_since(widgets::softLabel("changesSince", {}, this)),
      m_rows(new models::RowTable({tr("Change"), tr("What"), tr("Which"), tr("Before"), tr("Now")},
                                  this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("changes"), tr("Changes"), this)),
      m_text(new widgets::MarkdownView(this)) {
    setObjectName(QStringLiteral("changesTab"));
    setAccessibleName(tr("Changes"));
    m_against->setObjectName(QStringLiteral("changesAgainst"));
    m_against->setTextFormat(Qt::PlainText);
    m_against->setWordWrap(true);
    m_since->setWordWrap(true);
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {13, 15, 0, 20, 20});
    m_pane->view()->setSortingEnabled(false); // meaning first, as differences() says
    m_text->setObjectName(QStringLiteral("changesText"));
    m_text->setAccessibleName(tr("Text of the file chosen, before and now"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("changesSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_text);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(Theme::grid(2), Theme::grid(1.5), Theme::grid(2), 0);
    words->setSpacing(Theme::grid(0.5));
    words->addWidget(m_against);
    words->addWidget(m_since);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addWidget(split, 1);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::currentChanged, this, [this](const QModelIndex& index) {
        showChosen(index.data(models::RowTable::kIdRole).toString());
    });
}

void ChangesTab::show(const ReleaseContext& context) {
    m_view = context.view;
    const auto& baseline = m_view->target.baseline;
    std::vector<models::Row> rows;
    for (const auto& difference : bridge::differences(*m_view)) {
        models::Row row;
        row.id = difference.path;
        row.cells << difference.mark.word << difference.what << bridge::shortRun(difference.which)
                  << difference.before << difference.after;
        if (row.cells[2] != difference.which) row.tooltips[2] = difference.which;
        row.marks[0] = difference.mark;
        rows.push_back(std::move(row));
    }
    const auto& log = m_view->target.log;
    const bool unknown = log && log->state != model::LogState::Missing && !log->inOrder();
    m_against->setText(
        unknown ? tr("The log is not in order, so nobody can tell what was approved before.")
        : baseline
            ? tr("Held against %1, last approved.")
                  .arg(bridge::text(baseline->release.model + " " + baseline->release.version))
            : tr("No release of this model was approved before."));
    m_pane->setCount(baseline ? tr("%Ln difference(s)", nullptr, int(rows.size())) : QString());
    m_pane->say(unknown        ? tr("Nothing is held against a log that is not in order.")
                : !baseline    ? tr("There is nothing to hold it against: everything is new.")
                : rows.empty() ? tr("Nothing is different.")
                               : QString());
    m_text->setSafeHtml({});
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
}

void ChangesTab::showSince(const jobs::SinceThen& since) {
    m_since->setText(since.date.empty()
                         ? tr("You have not looked at this release here before.")
                         : tr("Since you last looked, on %1: %2")
                               .arg(bridge::date(since.date).text, bridge::sentence(since)));
}

void ChangesTab::showChosen(const QString& path) {
    m_text->setSafeHtml({});
    if (path.isEmpty() || !m_view || !m_view->target.baseline) return;
    m_asking = std::make_unique<QObject>(); // only the row chosen last matters
    m_session->fileDiff(m_asking.get(), m_view, path, [this](base::Result<jobs::FileDiff> diff) {
        if (diff) return m_text->setSafeHtml(bridge::diffHtml(*diff));
        // A target may stand in a file that is no evidence of its own: then there is no text.
        if (diff.error().code != base::ErrorCode::NotFound)
            m_session->report(tr("Comparing a file"), diff.error());
    });
}

} // namespace countersign::pages
