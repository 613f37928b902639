#include "ui/pages/PolicyTests.h"

#include "core/jobs/PolicyTrial.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/TablePane.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Settings;
using bridge::text;

namespace policytests {

constexpr qint64 kFileCap = 1 << 20;
const QString kFile = QStringLiteral("policyTests");

} // namespace policytests

PolicyTests::PolicyTests(bridge::Session* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_rows(new models::RowTable({tr("Result"), tr("Test"), tr("What came out otherwise")}, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(
          new widgets::TablePane(QStringLiteral("policyTests"), tr("Tests of the policy"), this)) {
    setObjectName(QStringLiteral("policyTests"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {18, 50, 0});
    m_pane->view()->setSortingEnabled(false);
    auto* choose = new QPushButton(tr("Use a test file…"), this);
    choose->setObjectName(QStringLiteral("policyTestFile"));
    choose->setAccessibleName(tr("Use a file of policy tests"));
    m_pane->top()->insertWidget(1, choose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(choose, &QPushButton::clicked, this, &PolicyTests::askFile);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
}

void PolicyTests::askFile() {
    auto* dialog = new QFileDialog(this, tr("A file of policy tests"));
    dialog->setObjectName(QStringLiteral("policyTestDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyTests::setFile);
    dialog->open();
}

void PolicyTests::setFile(const QString& path) {
    Settings::setValue(text(m_session->info().facts.folder.string()), policytests::kFile, path);
    run(m_policyText, m_policyName);
}

void PolicyTests::run(const std::string& policyText, const std::string& policyName) {
    m_policyText = policyText;
    m_policyName = policyName;
    const QString path =
        Settings::value(text(m_session->info().facts.folder.string()), policytests::kFile)
            .toString();
    std::string tests;
    std::string name = path.toStdString();
    QFile file(path);
    if (!path.isEmpty() && file.size() <= policytests::kFileCap && file.open(QIODevice::ReadOnly)) {
        tests = file.readAll().toStdString();
    } else {
        for (const auto& one : jobs::policyTemplates()) {
            if (one.name != policyName) continue;
            tests = one.tests;
            name = one.id + ".test.yaml";
        }
    }
    if (tests.empty()) {
        m_rows->show({});
        return m_pane->say(tr("No test file is chosen. One says for supposed releases what must "
                              "come out; countersign policy test runs the same in CI."));
    }
    m_session->run<jobs::PolicyTestRun>(
        this, {}, tasks::Kind::Read,
        [tests, name, policyText](auto& workspace, const auto&, const auto&) {
            return jobs::testPolicy(&workspace, tests, name, policyText, "policy");
        },
        [this](base::Result<jobs::PolicyTestRun> run) { show(run); });
}

void PolicyTests::show(const base::Result<jobs::PolicyTestRun>& run) {
    using bridge::Shape;
    using bridge::Tone;
    std::vector<models::Row> rows;
    if (!run) {
        m_rows->show({});
        return m_pane->say(bridge::message(run.error()).sentence);
    }
    int passed = 0;
    for (const auto& finding : run->findings) {
        if (finding.level != model::Level::Error) continue;
        models::Row row;
        row.cells << tr("cannot be read") << bridge::place(finding.place) << text(finding.text);
        row.marks[0] = {Tone::Bad, Shape::Question, row.cells[0]};
        rows.push_back(std::move(row));
    }
    for (const auto& result : run->results) {
        passed += result.passed() ? 1 : 0;
        QStringList faults;
        for (const auto& fault : result.faults)
            faults << text(fault);
        models::Row row;
        row.cells << (result.passed() ? tr("as expected") : tr("otherwise")) << text(result.name)
                  << faults.join(QStringLiteral("; "));
        row.marks[0] = result.passed() ? bridge::Mark{Tone::Good, Shape::Check, row.cells[0]}
                                       : bridge::Mark{Tone::Bad, Shape::Cross, row.cells[0]};
        rows.push_back(std::move(row));
    }
    m_pane->setCount(tr("%1 of %2 tests as expected").arg(passed).arg(run->results.size()));
    m_pane->say({});
    m_rows->show(std::move(rows));
}

} // namespace countersign::pages
