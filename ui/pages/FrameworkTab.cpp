#include "ui/pages/FrameworkTab.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::text;

namespace framework {

bridge::Mark mark(model::ClauseState state) {
    using bridge::Shape;
    using bridge::Tone;
    using model::ClauseState;
    switch (state) {
    case ClauseState::Supported:
        return {Tone::Good, Shape::Check, FrameworkTab::tr("supported")};
    case ClauseState::Partly:
        return {Tone::Caution, Shape::Bang, FrameworkTab::tr("partly supported")};
    case ClauseState::Gap:
        return {Tone::Bad, Shape::Cross, FrameworkTab::tr("gap")};
    case ClauseState::NotYet:
        return {Tone::Neutral, Shape::Dash, FrameworkTab::tr("not yet in force")};
    case ClauseState::NotJudged:
        break;
    }
    return {Tone::Neutral, Shape::Question, FrameworkTab::tr("not judged")};
}

template <typename Text> QString joined(const std::vector<Text>& words) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.join(QStringLiteral("; "));
}

QString evidenceWords(const model::ClauseStatus& clause) {
    QStringList list;
    for (const auto& [what, where] : clause.evidence)
        list << text(what);
    return list.join(QStringLiteral("; "));
}

models::Row rowOf(const model::PackStatus& pack, const model::ClauseStatus& clause) {
    models::Row row;
    row.id = text(pack.id + "/" + clause.id);
    row.cells << text(pack.title) << text(clause.id) << text(clause.asks) << mark(clause.state).word
              << evidenceWords(clause) << joined(clause.gaps);
    row.marks[3] = mark(clause.state);
    for (int i = 0; i < row.cells.size(); ++i)
        row.tooltips[i] = row.cells[i];
    return row;
}

QString listOf(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString html = QStringLiteral("<p><b>%1</b></p><ul>").arg(title.toHtmlEscaped());
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

} // namespace framework

FrameworkTab::FrameworkTab(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_releases(new QComboBox(this)),
      m_packs(new QComboBox(this)), m_print(new QPushButton(tr("Save as PDF or page…"), this)),
      m_rows(new models::RowTable(
          {tr("Regulation"), tr("Clause"), tr("Asks"), tr("Here"), tr("Supported by"), tr("Gap")},
          this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("framework"), tr("Clauses"), this)),
      m_text(new widgets::MarkdownView(this)) {
    setObjectName(QStringLiteral("frameworkTab"));
    m_releases->setObjectName(QStringLiteral("frameworkRelease"));
    m_releases->setAccessibleName(tr("Which release"));
    m_releases->setMinimumWidth(bridge::Theme::grid(26));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_packs->setMinimumContentsLength(20);
    m_packs->setObjectName(QStringLiteral("frameworkPack"));
    m_packs->setAccessibleName(tr("Which regulation"));
    m_packs->addItem(tr("Those this risk reports against"));
    for (const auto& pack : jobs::library().packs)
        m_packs->addItem(text(pack.title), QString::fromStdString(pack.id));
    m_print->setObjectName(QStringLiteral("frameworkPrint"));
    m_print->setAccessibleName(tr("Save what is shown as PDF or page"));
    m_print->setEnabled(false);
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {22, 14, 40, 18, 40, 0});
    m_pane->view()->setSortingEnabled(false); // the regulation's own order
    m_pane->top()->insertWidget(0, m_releases);
    m_pane->top()->insertWidget(1, m_packs);
    m_pane->top()->insertWidget(3, m_print);
    m_pane->setCountBelow();
    m_text->setObjectName(QStringLiteral("frameworkText"));
    m_text->setAccessibleName(tr("The clause chosen"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("frameworkSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_text);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::currentChanged, this, &FrameworkTab::showClause);
    connect(m_pane, &widgets::TablePane::activated, this, [this] {
        const auto* clause = chosen();
        for (const auto& [what, where] : clause ? clause->evidence : decltype(clause->evidence)())
            if (where.size() == 64) return emit recordWanted(text(where));
        if (m_view) emit releaseWanted(text(m_view->release.text()));
    });
    connect(m_releases, &QComboBox::activated, this, &FrameworkTab::load);
    connect(m_packs, &QComboBox::activated, this, &FrameworkTab::load);
    connect(m_print, &QPushButton::clicked, this, &FrameworkTab::askFile);
    for (const auto moved :
         {&Session::opened, &Session::logChanged, &Session::sourceChanged, &Session::asOfChanged})
        connect(session, moved, this, [this] {
            m_stale = true;
            if (isVisible()) listReleases();
        });
}

void FrameworkTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) listReleases();
}

void FrameworkTab::listReleases() {
    m_stale = false;
    m_session->releases(this, {}, [this](base::Result<std::vector<jobs::ReleaseSummary>> known) {
        if (!known) return m_session->report(tr("Listing the releases"), known.error());
        const QString before = m_releases->currentText();
        m_releases->clear();
        int wanted = -1;
        for (const auto& release : *known) {
            m_releases->addItem(text(release.release.text()));
            // What is in review, before what is long decided.
            if (m_releases->itemText(m_releases->count() - 1) == before ||
                (before.isEmpty() && release.status == "in review" && wanted < 0))
                wanted = m_releases->count() - 1;
        }
        m_releases->setCurrentIndex(wanted >= 0 ? wanted : m_releases->count() - 1);
        load();
    });
}

void FrameworkTab::open(const QString& release) {
    if (m_releases->findText(release) < 0) m_releases->addItem(release);
    m_releases->setCurrentIndex(m_releases->findText(release));
    load();
}

void FrameworkTab::load() {
    const QString release = m_releases->currentText();
    m_view.reset();
    m_print->setEnabled(false);
    if (release.isEmpty()) {
        m_rows->show({});
        return m_pane->say(tr("There is no release here yet."));
    }
    std::vector<std::string> packs;
    if (m_packs->currentIndex() > 0)
        packs.push_back(m_packs->currentData().toString().toStdString());
    m_session->run<jobs::FrameworkView>(
        this, tr("Holding %1 against the regulations").arg(release), tasks::Kind::Read,
        [asOf = m_session->asOf(), release = bridge::utf8(release),
         packs](auto& workspace, const auto& cancel, const auto&) {
            return jobs::framework(workspace, release, packs, asOf, cancel);
        },
        [this](base::Result<jobs::FrameworkView> view) {
            if (view) return show(*view);
            m_rows->show({});
            m_text->setSafeHtml({});
            m_pane->setCount({});
            m_pane->say(bridge::message(view.error()).sentence);
            emit settled();
        });
}

void FrameworkTab::show(const jobs::FrameworkView& view) {
    m_view = std::make_shared<const jobs::FrameworkView>(view);
    std::vector<models::Row> rows;
    int supported = 0, gaps = 0;
    for (const auto& pack : view.packs)
        for (const auto& clause : pack.clauses) {
            rows.push_back(framework::rowOf(pack, clause));
            supported += clause.state == model::ClauseState::Supported ? 1 : 0;
            gaps += clause.state == model::ClauseState::Gap ? 1 : 0;
        }
    m_pane->setCount(
        tr("%1 clauses: %2 supported, %3 with a gap. What is here supports; whether it "
           "is enough, a person says.")
            .arg(rows.size())
            .arg(supported)
            .arg(gaps));
    m_pane->say(rows.empty() ? tr("There is no clause to show.") : QString());
    m_rows->show(std::move(rows));
    m_print->setEnabled(m_rows->rowCount() > 0);
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
    showClause();
    emit settled();
}

const model::ClauseStatus* FrameworkTab::chosen() const {
    const QString id = m_pane->view()->currentIndex().data(models::RowTable::kIdRole).toString();
    if (!m_view) return nullptr;
    for (const auto& pack : m_view->packs)
        for (const auto& clause : pack.clauses)
            if (text(pack.id + "/" + clause.id) == id) return &clause;
    return nullptr;
}

void FrameworkTab::showClause() {
    const auto* clause = chosen();
    if (!clause) return m_text->setSafeHtml({});
    QStringList evidence, gaps;
    for (const auto& [what, where] : clause->evidence)
        evidence << (where.empty() ? text(what)
                                   : tr("%1 (%2)", "what, where").arg(text(what), text(where)));
    for (const auto& gap : clause->gaps)
        gaps << text(gap);
    QString html = QStringLiteral("<h3>%1</h3><p>%2</p>")
                       .arg(text(clause->id).toHtmlEscaped(), text(clause->asks).toHtmlEscaped());
    if (!clause->since.empty())
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("In force since %1").arg(text(clause->since)).toHtmlEscaped());
    html += framework::listOf(tr("Supported by"), evidence);
    html += framework::listOf(tr("Gap"), gaps);
    m_text->setSafeHtml(html);
}

void FrameworkTab::askFile() {
    auto* dialog = new QFileDialog(this, tr("Save the clauses"));
    dialog->setObjectName(QStringLiteral("frameworkDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Page (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_releases->currentText().replace(QLatin1Char('/'), QLatin1Char('-')) +
                       QStringLiteral("-clauses.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (m_view) emit paperWanted(file, m_view);
    });
    dialog->open();
}

} // namespace countersign::pages
