#include "ui/pages/IncidentsPage.h"

#include "core/jobs/Make.h"
#include "ui/bridge/LearningWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/charts/PlotPanel.h"
#include "ui/models/RegisterTable.h"
#include "ui/pages/IncidentForms.h"
#include "ui/pages/IncidentPlots.h"
#include "ui/pages/IncidentText.h"
#include "ui/pages/RegisterParts.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/TablePane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::text;

namespace incidentspage {

struct Loaded {
    std::vector<jobs::IncidentRow> rows;
    model::IncidentTrend trend;
    jobs::Foreseen foreseen;
};
using Detail = std::shared_ptr<const jobs::IncidentDetail>;

models::Row rowOf(const jobs::IncidentRow& incident) {
    models::Row row;
    row.id = text(incident.record);
    QStringList releases, scenarios, causes;
    for (const auto& release : incident.releases)
        releases << text(release.text());
    for (const auto& scenario : incident.scenarios)
        scenarios << text(scenario);
    for (const auto& cause : incident.causes)
        causes << bridge::incidentKind(cause);
    const bridge::Mark severity = bridge::severityMark(incident.severity);
    const bridge::Mark state = bridge::incidentState(incident);
    row.cells << severity.word << bridge::date(incident.started).text << text(incident.title)
              << state.word << causes.join(QStringLiteral(", "))
              << (scenarios.isEmpty() ? IncidentsPage::tr("none") : scenarios.join(", "))
              << releases.join(QStringLiteral(", "));
    row.marks[0] = severity;
    row.marks[3] = state;
    row.sortKeys[1] = text(incident.started);
    row.tooltips[2] = text(incident.title);
    return row;
}

} // namespace incidentspage

IncidentsPage::IncidentsPage(Session* session, QWidget* parent)
    : RegisterPage(session, parent, QStringLiteral("incidents")),
      m_rows(new models::RegisterTable({tr("Severity"), tr("Began"), tr("Incident"), tr("State"),
                                        tr("What it was"), tr("Scenario"), tr("About")},
                                       this)),
      m_pane(new widgets::TablePane(QStringLiteral("incidents"), tr("Incidents"), this)),
      m_text(new widgets::MarkdownView(this)),
      m_change(registers::button("incidentChange", tr("Say what is known now…"), this)),
      m_promote(registers::button("incidentPromote", tr("A scenario covers it…"), this)),
      m_link(registers::button("incidentLink", tr("It was said before…"), this)),
      m_write(registers::button("incidentWrite", tr("Write a file"), this)),
      m_print(registers::button("incidentPrint", tr("Print or save this one…"), this)),
      m_what(new QComboBox(this)), m_plot(new charts::PlotPanel(this)),
      m_saidRows(new models::RegisterTable({tr("Turned out"), tr("Said on"), tr("By"), tr("About"),
                                            tr("What"), tr("In words"), tr("Incident")},
                                           this)),
      m_saidPane(new widgets::TablePane(QStringLiteral("foreseen"), tr("Said before"), this)) {
    auto* fresh = registers::button("incidentNew", tr("New incident…"), this);
    auto* save = registers::button("incidentsSave", tr("Print or save…"), this);
    arrange(tr("Parts of the incidents"), {fresh, save});
    addPart(tr("Re&gister"), buildRegister(), m_pane->view(), m_pane->filter());
    addPart(tr("Tre&nds"), buildTrends(), m_what);
    addPart(tr("Was the ob&jection right?"), buildForeseen(), m_saidPane->view(),
            m_saidPane->filter());
    connect(fresh, &QPushButton::clicked, this, [this] { askIncident(false); });
    connect(save, &QPushButton::clicked, this, [this] {
        emit commandWanted(part() == Foreseen ? QStringLiteral("saveForeseen")
                                              : QStringLiteral("saveIncidents"));
    });
    readAfter(
        {&Session::opened, &Session::logChanged, &Session::asOfChanged, &Session::sourceChanged});
    connect(session, &Session::identityChanged, this, [this] { showDetail(m_detail); });
    showDetail(nullptr);
}

QWidget* IncidentsPage::buildRegister() {
    m_pane->setModel(m_rows, {10, 12, 0, 17, 17, 18, 18});
    m_pane->view()->sortByColumn(1, Qt::DescendingOrder);
    m_text->setObjectName(QStringLiteral("incidentText"));
    m_text->setAccessibleName(tr("The incident chosen"));
    QWidget* split = withDetail(QStringLiteral("incidentsSplit"), m_pane, m_text,
                                {m_print, m_write, m_change, m_promote, m_link}, 2, 3);
    connect(m_pane, &widgets::TablePane::narrowed, this, [this](const QString& words) {
        const QString kept = chosen();
        m_rows->setWords(words);
        const int at = m_rows->rowOf(kept);
        if (m_rows->rowCount() > 0)
            m_pane->view()->selectRow(at < 0 ? 0 : at);
        else
            showDetail(nullptr);
        m_pane->setCount(tr("%1 of %Ln incident(s)", nullptr, m_rows->all())
                             .arg(bridge::count(quint64(m_rows->rowCount()))));
    });
    connect(m_pane, &widgets::TablePane::currentChanged, this, &IncidentsPage::loadChosen);
    connect(m_pane, &widgets::TablePane::activated, this, [this] {
        if (!chosen().isEmpty()) emit recordWanted(chosen());
    });
    connect(m_change, &QPushButton::clicked, this, [this] { askIncident(true); });
    connect(m_promote, &QPushButton::clicked, this, &IncidentsPage::askPromote);
    connect(m_link, &QPushButton::clicked, this, &IncidentsPage::askLink);
    auto* files = new QMenu(m_write);
    m_writePostMortem =
        files->addAction(tr("Write the post-mortem"), this, &IncidentsPage::writePostMortem);
    m_writePostMortem->setObjectName(QStringLiteral("incidentWritePostMortem"));
    files->addAction(tr("Write a scenario about it…"), this, &IncidentsPage::askScenario)
        ->setObjectName(QStringLiteral("incidentWriteScenario"));
    m_write->setMenu(files);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_detail) emit documentWanted(text(m_detail->row.record));
    });
    return split;
}

QWidget* IncidentsPage::buildTrends() {
    m_what->setObjectName(QStringLiteral("trendWhat"));
    m_what->setAccessibleName(tr("Which trend"));
    m_what->addItems({tr("How many"), tr("How long"), tr("What it was")});
    connect(m_what, &QComboBox::currentIndexChanged, this, &IncidentsPage::showTrend);
    connect(m_plot, &charts::PlotPanel::noted, session(), &Session::note);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    auto* top = new QHBoxLayout;
    top->addWidget(m_what);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_plot, 1);
    return page;
}

QWidget* IncidentsPage::buildForeseen() {
    m_saidPane->setModel(m_saidRows, {20, 15, 18, 22, 16, 0, 36});
    m_saidPane->view()->sortByColumn(0, Qt::AscendingOrder);
    connect(m_saidPane, &widgets::TablePane::narrowed, m_saidRows,
            &models::RegisterTable::setWords);
    connect(m_saidPane, &widgets::TablePane::activated, this, [this](const QModelIndex& index) {
        emit recordWanted(index.data(models::RegisterTable::kIdRole).toString());
    });
    return m_saidPane;
}

QString IncidentsPage::title() const { return tr("Incidents"); }

void IncidentsPage::load() {
    session()->run<incidentspage::Loaded>(
        this, tr("Reading the incidents"), tasks::Kind::Read,
        [asOf = session()->asOf()](auto& workspace, const auto& cancel,
                                   const auto&) -> base::Result<incidentspage::Loaded> {
            auto rows = jobs::incidentRegister(workspace, asOf, {}, cancel);
            if (!rows) return base::fail(rows.error());
            auto trend = jobs::incidentTrend(workspace, asOf, {});
            if (!trend) return base::fail(trend.error());
            auto foreseen = jobs::foreseen(workspace, asOf, {});
            if (!foreseen) return base::fail(foreseen.error());
            return incidentspage::Loaded{std::move(*rows), std::move(*trend), std::move(*foreseen)};
        },
        [this](base::Result<incidentspage::Loaded> loaded) {
            if (!loaded) return fail(loaded.error());
            m_trend = std::move(loaded->trend);
            showIncidents(std::move(loaded->rows));
            showTrend();
            showForeseen(loaded->foreseen);
            emit settled();
        });
}

void IncidentsPage::fail(const base::Error& error) {
    sayFailed(error, {m_pane, m_saidPane});
    m_incidents.clear();
    m_rows->show({});
    showDetail(nullptr);
    emit settled();
}

void IncidentsPage::showIncidents(std::vector<jobs::IncidentRow> incidents) {
    const QString kept = chosen();
    m_incidents = std::move(incidents);
    std::vector<models::Row> rows;
    rows.reserve(m_incidents.size());
    for (const auto& incident : m_incidents)
        rows.push_back(incidentspage::rowOf(incident));
    m_pane->say(rows.empty()
                    ? tr("No incident is on record. After one, say here what happened: a "
                         "grave one holds the next release until a scenario for it passes.")
                    : QString());
    m_pane->setCount(tr("%Ln incident(s)", nullptr, int(rows.size())));
    setSaid(m_trend.incidents == 0
                ? QString()
                : tr("%1 open · %2 raised no alarm").arg(m_trend.open).arg(m_trend.silent));
    m_rows->show(std::move(rows));
    const int row = m_rows->rowOf(kept);
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(row < 0 ? 0 : row);
    loadChosen();
}

void IncidentsPage::showTrend() {
    const int what = m_what->currentIndex();
    charts::Plot plot = what == 0   ? incidentCounts(m_trend)
                        : what == 1 ? incidentDurations(m_trend)
                                    : incidentCauses(m_trend);
    if (m_trend.incidents == 0) plot.series.clear();
    plot.empty = tr("No incident is on record.");
    m_plot->setPlot(plot);
}

void IncidentsPage::showForeseen(const jobs::Foreseen& foreseen) {
    std::vector<models::Row> rows;
    for (const auto& said : foreseen.rows) {
        const auto add = [&](const jobs::ForeseenRow::Outcome* outcome) {
            models::Row row;
            row.id = text(said.record);
            const bridge::Mark mark = outcome
                                          ? bridge::findingMark(outcome->finding)
                                          : bridge::Mark{bridge::Tone::Neutral, bridge::Shape::Dash,
                                                         tr("nothing on record")};
            const auto level = model::dissentLevel(said.level);
            row.cells << mark.word << bridge::date(said.date).text << text(said.by)
                      << text(said.release)
                      << (said.objection && level ? bridge::name(*level) : tr("conditions"))
                      << bridge::lines(said.text).simplified()
                      << (outcome ? text(outcome->severity + " " + outcome->title) : QString());
            row.marks[0] = mark;
            row.sortKeys[0] = QString(QLatin1Char(outcome ? '1' : '2')) + mark.word;
            row.sortKeys[1] = text(said.date);
            row.tooltips[5] = bridge::lines(said.text);
            if (outcome)
                row.tooltips[6] =
                    tr("%1: %2").arg(text(outcome->confirmedBy), bridge::lines(outcome->reason));
            rows.push_back(std::move(row));
        };
        if (said.outcomes.empty()) add(nullptr);
        for (const auto& outcome : said.outcomes)
            add(&outcome);
    }
    const auto& tally = foreseen.tally;
    QString words =
        tr("%1 of %n objection(s) met an incident later: %2 right, %3 partly, %4 wrong, "
           "%5 cannot be said",
           nullptr, tally.objections)
            .arg(tally.linked)
            .arg(tally.ofObjections.right)
            .arg(tally.ofObjections.partly)
            .arg(tally.ofObjections.wrong)
            .arg(tally.ofObjections.unclear);
    for (const auto& [year, each] : tally.years)
        words +=
            tr(" · %1: %2 of %3 right", "a year").arg(text(year)).arg(each.right).arg(each.all());
    m_saidPane->setCount(words);
    m_saidPane->say(rows.empty() ? tr("Nobody objected or set a condition yet.") : QString());
    m_saidRows->show(std::move(rows));
}

QString IncidentsPage::chosen() const {
    return m_pane->view()->currentIndex().data(models::RegisterTable::kIdRole).toString();
}

void IncidentsPage::loadChosen() {
    const QString id = chosen();
    if (id.isEmpty()) return showDetail(nullptr);
    if (m_detail && text(m_detail->row.record) == id && !isStale()) showDetail(m_detail);
    m_asking = std::make_unique<QObject>();
    session()->run<incidentspage::Detail>(
        m_asking.get(), {}, tasks::Kind::Read,
        [asOf = session()->asOf(),
         id = bridge::utf8(id)](auto& workspace, const auto& cancel,
                                const auto&) -> base::Result<incidentspage::Detail> {
            auto detail = jobs::incidentDetail(workspace, asOf, id, cancel);
            if (!detail) return base::fail(detail.error());
            return std::make_shared<const jobs::IncidentDetail>(std::move(*detail));
        },
        [this](base::Result<incidentspage::Detail> detail) {
            if (detail) return showDetail(*detail);
            session()->report(tr("Reading the incident"), detail.error());
        });
}

void IncidentsPage::showDetail(std::shared_ptr<const jobs::IncidentDetail> detail) {
    m_detail = std::move(detail);
    m_text->setSafeHtml(m_detail ? incidentHtml(*m_detail) : QString());
    const bool sign = m_detail && session()->canSign();
    m_print->setEnabled(m_detail != nullptr);
    m_change->setEnabled(sign);
    m_promote->setEnabled(sign);
    m_link->setEnabled(sign && !m_detail->candidates.empty());
    m_write->setEnabled(m_detail && !session()->readOnly());
    m_writePostMortem->setEnabled(m_detail && m_detail->body.postMortem.empty());
}

void IncidentsPage::askIncident(bool change) {
    if (m_sheet) return m_sheet->raise();
    if (change && !m_detail) return;
    const jobs::IncidentDetail* detail = change ? m_detail.get() : nullptr;
    m_sheet = new FactSheet(
        session(), change ? QStringLiteral("incidentNow") : QStringLiteral("incident"),
        change ? tr("What is known now: %1").arg(text(detail->row.title)) : tr("New incident"),
        incidentFields(*session(), detail), "promote", incidentCompose(detail), this,
        detail ? detail->row.record : std::string());
    m_sheet->show();
}

void IncidentsPage::askPromote() {
    const auto id = m_detail ? registers::recordOf(m_detail->row.record) : std::nullopt;
    if (!id) return;
    if (m_sheet) return m_sheet->raise();
    m_sheet = new FactSheet(
        session(), QStringLiteral("incidentScenario"),
        tr("A scenario covers: %1").arg(text(m_detail->row.title)),
        {{QStringLiteral("scenario"),
          tr("Id of the scenario"),
          FactField::Kind::Line,
          {},
          {},
          tr("As in the scenario file that lies in the model's folder and is committed. "
             "“Write a file” makes one to fill in.")}},
        "promote",
        [id = *id](const FactValues& values) -> base::Result<jobs::Statement> {
            return registers::statement(model::Promote{id, registers::valueOf(values, "scenario")});
        },
        this, m_detail->row.record);
    m_sheet->show();
}

void IncidentsPage::askLink() {
    if (!m_detail) return;
    if (m_sheet) return m_sheet->raise();
    m_sheet = new FactSheet(session(), QStringLiteral("incidentLinked"),
                            tr("It was said before: %1").arg(text(m_detail->row.title)),
                            linkFields(*m_detail), "link", linkCompose(*m_detail), this,
                            m_detail->row.record);
    m_sheet->show();
}

void IncidentsPage::writePostMortem() {
    if (!m_detail) return;
    write(tr("Writing the post-mortem"), [id = m_detail->row.record](auto& workspace) {
        return jobs::makePostMortem(workspace, id);
    });
}

void IncidentsPage::askScenario() {
    if (!m_detail) return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("scenarioName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A scenario about: %1").arg(text(m_detail->row.title)));
    dialog->setLabelText(tr("A short name for it, like new-supplier-codes"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, record = m_detail->row.record](const QString& name) {
                write(tr("Writing the scenario"),
                      [record, id = bridge::utf8(name.trimmed())](auto& workspace) {
                          return jobs::makeScenario(workspace, record, id);
                      });
            });
    dialog->open();
}

// A new file in the source, never over one that is there; committing it is for people.
void IncidentsPage::write(const QString& doing, Make make) {
    session()->run<Paths>(
        this, doing, tasks::Kind::Write,
        [make = std::move(make)](auto& workspace, const auto&, const auto&) {
            return make(workspace);
        },
        [this, doing](base::Result<Paths> paths) {
            if (!paths) return session()->report(doing, paths.error());
            session()->note(
                tr("%1 was written, to be filled in and committed.").arg(text(paths->front())));
        });
}

} // namespace countersign::pages
