#include "ui/pages/FirstDaysPage.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::text;
using bridge::Theme;
using jobs::FirstDayKind;

namespace firstdays {

constexpr std::size_t kMostReleases = 200;

// Title, why, what writes it.
struct Words {
    QString title, why, how;
};

Words wordsOf(FirstDayKind kind) {
    const auto tr = [](const char* words) { return FirstDaysPage::tr(words); };
    switch (kind) {
    case FirstDayKind::Owners:
        return {tr("Know your models, and give each an owner"),
                tr("Nobody answers for a model without an owner, and nobody notices when it is "
                   "wrong."),
                tr("Write owner: in release.yaml or at the top of the model card.")};
    case FirstDayKind::Versions:
        return {tr("Let every result say which version it measured"),
                tr("A number that does not name its version proves nothing about the version you "
                   "want to release. Log the version with every request."),
                tr("Write the version into the result files, or say it in countersign.yaml.")};
    case FirstDayKind::Numbers:
        return {tr("Choose two safety numbers, and measure them today"),
                tr("Two numbers that you look at are worth more than twenty that you planned. "
                   "Today's value is what the next release is held against."),
                tr("countersign new slos MODEL writes a safety-slos.yaml to fill in.")};
    case FirstDayKind::Controls:
        return {tr("Check inputs while it runs, and count what is refused"),
                tr("A model is asked things nobody trained it for. Say what is checked before and "
                   "after it, and measure how often that says no."),
                tr("countersign new runtime-controls MODEL writes the page to fill in.")};
    case FirstDayKind::Rollout:
        return {tr("Plan the steps of the roll-out, and test safety on every change"),
                tr("A few per cent of the traffic first, with a limit at which it stops. The "
                   "release check runs in CI: templates/ci has the files."),
                tr("Write rollout: in release.yaml.")};
    case FirstDayKind::Alerts:
        return {tr("Give people on call a board and alerts"),
                tr("Each safety number says how grave a miss is and which page tells what to do."),
                tr("Write severity: and runbook: at each number in safety-slos.yaml.")};
    case FirstDayKind::RedTeam:
        break;
    }
    return {tr("Attack it once, and talk about what you found"),
            tr("An afternoon of colleagues who try to make it fail finds what no average shows. "
               "What they find becomes a scenario that every later release must pass."),
            tr("countersign new red-team-report MODEL, and countersign new scenario MODEL.")};
}

} // namespace firstdays

FirstDaysPage::FirstDaysPage(Session* session, QWidget* parent)
    : Page(session, parent),
      m_rows(new models::RowTable({tr("Day"), tr("What"), tr("There"), tr("Still lacking")}, this)),
      m_pane(new widgets::TablePane(QStringLiteral("firstDays"), title(), this)),
      m_text(new widgets::MarkdownView(this)) {
    setObjectName(QStringLiteral("firstDaysPage"));
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(QStringLiteral("firstDaysTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    m_pane->setModel(m_rows, {10, 50, 22, 0});
    m_pane->view()->setSortingEnabled(false);
    m_pane->filter()->hide();
    m_text->setObjectName(QStringLiteral("firstDayText"));
    m_text->setAccessibleName(tr("Why, and how"));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("firstDaysSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_text);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(0.5));
    top->addWidget(heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(split, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (const auto moved : {&Session::opened, &Session::sourceChanged, &Session::asOfChanged})
        connect(session, moved, this, [this] {
            m_stale = true;
            if (isVisible()) load();
        });
    connect(m_pane, &widgets::TablePane::currentChanged, this, [this](const QModelIndex& index) {
        const int row = index.row();
        if (row < 0 || row >= int(m_days.size())) return m_text->setSafeHtml({});
        const auto words = firstdays::wordsOf(m_days[std::size_t(row)].kind);
        m_text->setSafeHtml(QStringLiteral("<h3>%1</h3><p>%2</p><p>%3</p>")
                                .arg(words.title.toHtmlEscaped(), words.why.toHtmlEscaped(),
                                     words.how.toHtmlEscaped()));
    });
}

QString FirstDaysPage::title() const { return tr("The first seven days"); }

QWidget* FirstDaysPage::firstFocus() { return m_pane->view(); }

void FirstDaysPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) load();
}

void FirstDaysPage::load() {
    m_stale = false;
    session()->run<std::vector<jobs::FirstDay>>(
        this, tr("Looking what lies here"), tasks::Kind::Read,
        [asOf = session()->asOf()](auto& workspace, const auto& cancel, const auto& progress)
            -> base::Result<std::vector<jobs::FirstDay>> {
            auto releases =
                jobs::readReleases(workspace, asOf, firstdays::kMostReleases, cancel, progress);
            if (!releases) return base::fail(releases.error());
            return jobs::firstDays(**releases);
        },
        [this](base::Result<std::vector<jobs::FirstDay>> days) {
            if (days) return show(*days);
            session()->report(tr("Looking what lies here"), days.error());
            m_pane->say(bridge::message(days.error()).sentence);
        });
}

void FirstDaysPage::show(const std::vector<jobs::FirstDay>& days) {
    using bridge::Shape;
    using bridge::Tone;
    m_days = days;
    std::vector<models::Row> rows;
    int done = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto& day = days[i];
        done += day.done() ? 1 : 0;
        QStringList lacking;
        for (const auto& model : day.where)
            lacking << text(model);
        if (day.models - day.there > int(day.where.size())) lacking << QStringLiteral("…");
        models::Row row;
        row.cells << tr("Day %1").arg(i + 1) << firstdays::wordsOf(day.kind).title
                  << tr("%1 of %2 models").arg(day.there).arg(day.models)
                  << lacking.join(QStringLiteral(", "));
        row.marks[2] = day.done() ? bridge::Mark{Tone::Good, Shape::Check, row.cells[2]}
                                  : bridge::Mark{Tone::Neutral, Shape::Ring, row.cells[2]};
        rows.push_back(std::move(row));
    }
    m_pane->setCount(tr("%1 of 7 days done; what is not stops nothing").arg(done));
    m_pane->say(rows.empty() || days.front().models == 0
                    ? tr("There is no model here yet: a folder with MODEL_CARD.md, release.yaml or "
                         "safety-slos.yaml is one.")
                    : QString());
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
    emit settled();
}

} // namespace countersign::pages
