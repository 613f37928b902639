// measure-registers [ROWS]: how long a register takes to narrow as one types, from the key to the
// rows painted, beside sha256 of 256 MiB as a control. Median and worst of nine rounds. Also what
// the job behind it takes on a log of so many actions and incidents.
#include "core/base/Ids.h"
#include "core/rules/ActionBoard.h"
#include "core/rules/Foreseen.h"
#include "core/rules/IncidentTimes.h"
#include "ui/models/RegisterTable.h"
#include "ui/widgets/TablePane.h"
#include "ui/window/Dress.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace countersign;

namespace {

struct Times {
    std::vector<double> all;
    void add(qint64 nanoseconds) { all.push_back(double(nanoseconds) / 1e6); }
    void say(const char* what) {
        std::sort(all.begin(), all.end());
        std::printf("%-46s median %7.2f ms   worst %7.2f ms   (%zu)\n", what, all[all.size() / 2],
                    all.back(), all.size());
    }
};

std::vector<models::Row> rowsOf(int count) {
    const QStringList verbs{"Add", "Report", "Set a floor for", "Exercise", "Page on"};
    const QStringList things{"supplier codes",  "precision of small shops", "recall by region",
                             "the kill switch", "unfamiliar networks",      "storm weeks"};
    std::vector<models::Row> rows;
    rows.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        models::Row row;
        row.id = QString::number(i, 16).rightJustified(64, '0');
        row.cells << (i % 3 == 0   ? "overdue"
                      : i % 3 == 1 ? "open"
                                   : "done")
                  << QDate(2026, 1, 1).addDays(i % 700).toString(Qt::ISODate)
                  << QStringLiteral("%1 %2, part %3").arg(verbs[i % 5], things[i % 6]).arg(i)
                  << QStringLiteral("Person %1").arg(i % 97) << QStringLiteral("Team %1").arg(i % 9)
                  << "test to add"
                  << "medium" << QStringLiteral("model-%1@1.%2").arg(i % 300).arg(i % 7);
        row.sortKeys[1] = row.cells[1];
        rows.push_back(std::move(row));
    }
    return rows;
}

model::LedgerState ledgerOf(int count) {
    model::LedgerState ledger;
    ledger.present = true;
    for (int i = 0; i < 97; ++i) {
        model::Person person;
        person.principal = "p" + std::to_string(i);
        person.name = "Person " + std::to_string(i);
        person.team = "Team " + std::to_string(i % 9);
        ledger.roster.people.push_back(person);
    }
    const auto add = [&](model::RecordBody body, int day) {
        auto record = std::make_shared<model::Record>();
        record->signedAt = base::UtcTime{1'700'000'000 + std::int64_t{day} * 3600};
        record->body = std::move(body);
        model::LogEntry entry;
        entry.verdict = model::Verdict::Valid;
        entry.id = base::sha256(std::to_string(ledger.entries.size()));
        entry.record = record;
        ledger.entries.push_back(entry);
        return entry.id;
    };
    for (int i = 0; i < count; ++i) {
        model::Action action;
        action.type = "test";
        action.what = "Add it";
        action.owner = "p" + std::to_string(i % 97);
        action.due = "2026-01-01";
        action.severity = "medium";
        const auto id = add(action, i);
        if (i % 2 == 0) add(model::ActionClose{id, "done"}, i);
        model::Incident incident;
        incident.severity = "SEV-3";
        incident.title = "Odd";
        incident.started = base::UtcTime{1'700'000'000 + std::int64_t{i} * 3600}.text();
        incident.silent = "no";
        incident.causes = {"distribution-shift"};
        add(incident, i);
    }
    return ledger;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    window::dress(application);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20'000;
    QElapsedTimer clock;

    Times control;
    const std::string block(256u << 20, 'x');
    for (int i = 0; i < 3; ++i) {
        clock.start();
        static_cast<void>(base::sha256(block));
        control.add(clock.nsecsElapsed());
    }
    control.say("control: sha256 of 256 MiB");

    models::RegisterTable table(
        {"State", "Until", "What", "Owner", "Team", "Kind", "Weight", "About"}, nullptr);
    widgets::TablePane pane(QStringLiteral("measured"), QStringLiteral("Measured"));
    pane.setModel(&table, {14, 14, 0, 18, 14, 16, 10, 20});
    QObject::connect(&pane, &widgets::TablePane::narrowed, &table,
                     &models::RegisterTable::setWords);
    pane.resize(1200, 800);
    pane.show();
    clock.start();
    table.show(rowsOf(count));
    pane.view()->viewport()->repaint();
    std::printf("%-46s        %7.2f ms\n", "rows handed over and painted",
                double(clock.nsecsElapsed()) / 1e6);
    Times sorting;
    for (int column : {2, 3, 1}) {
        clock.start();
        pane.view()->sortByColumn(column, Qt::AscendingOrder);
        pane.view()->viewport()->repaint();
        sorting.add(clock.nsecsElapsed());
    }
    sorting.say("sorted by a column");
    Times typing, erasing;
    for (int round = 0; round < 9; ++round) {
        for (const char key : std::string("supplier codes 17")) {
            clock.start();
            QTest::keyClick(pane.filter(), key);
            pane.view()->viewport()->repaint();
            typing.add(clock.nsecsElapsed());
        }
        for (int i = 0; i < 17; ++i) {
            clock.start();
            QTest::keyClick(pane.filter(), Qt::Key_Backspace);
            pane.view()->viewport()->repaint();
            erasing.add(clock.nsecsElapsed());
        }
    }
    typing.say("a key typed, until the rows are painted");
    erasing.say("a key taken back, until painted");

    const model::LedgerState ledger = ledgerOf(count);
    Times facts, trends;
    for (int i = 0; i < 9; ++i) {
        clock.start();
        const auto board = rules::actionBoard(rules::actions(ledger), ledger, {1'800'000'000});
        facts.add(clock.nsecsElapsed());
        clock.start();
        const auto trend = rules::trendOf(rules::incidents(ledger));
        trends.add(clock.nsecsElapsed());
        if (board.all.all != count || trend.incidents != count) return 1;
    }
    facts.say("actions of the log, counted by team");
    trends.say("incidents of the log, their trend");
    return 0;
}
