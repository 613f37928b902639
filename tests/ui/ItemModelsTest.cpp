#include "ui/bridge/Mark.h"
#include "ui/models/FindList.h"
#include "ui/models/HistoryTable.h"
#include "ui/models/ModelTable.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace countersign;
using models::ModelTable;

namespace {

jobs::ModelSummary summary(const char* id, const char* gate) {
    jobs::ModelSummary row;
    row.id = id;
    row.owner = "Ana Ruiz";
    row.version = "1.2";
    row.tier = "high";
    row.gate = gate;
    row.sentence = "One signature is missing";
    return row;
}

QString shownIn(const ModelTable& table, int row, int column) {
    return table.index(row, column).data(Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("The table of models keeps its promises while rows come and change", "[ui][models]") {
    ModelTable table;
    models::WordFilter filter;
    filter.setSourceModel(&table);
    QAbstractItemModelTester strict(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester sorted(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.show({summary("b", "blocked"), summary("a", "pass")});
    filter.sort(ModelTable::Model);
    CHECK(filter.index(0, 0).data().toString() == "a");
    filter.sort(ModelTable::Check);
    CHECK(filter.index(0, 0).data().toString() == "b");
    table.show({summary("b", "pass"), summary("a", "pass")});
    table.show({summary("c", "pass")});
    CHECK(table.rowCount() == 1);
    table.show({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("A verdict that is only remembered is shown as none", "[ui][models]") {
    ModelTable table;
    auto row = summary("a", "pass");
    row.fromCache = true;
    table.show({row});
    const auto mark =
        table.index(0, ModelTable::Check).data(bridge::kMarkRole).value<bridge::Mark>();
    CHECK(mark.tone == bridge::Tone::Neutral);
    row.fromCache = false;
    table.show({row});
    CHECK(table.index(0, ModelTable::Check).data(bridge::kMarkRole).value<bridge::Mark>().tone ==
          bridge::Tone::Good);
}

TEST_CASE("A verdict in doubt is no longer shown", "[ui][models]") {
    ModelTable table;
    table.show({summary("a", "pass")});
    table.doubt();
    CHECK(table.index(0, ModelTable::Check).data(bridge::kMarkRole).value<bridge::Mark>().tone ==
          bridge::Tone::Neutral);
}

TEST_CASE("Only a pass is green; unknown words are not", "[ui][models]") {
    for (const char* gate :
         {"blocked", "cannot tell", "not judged", "", "passed", "PASS", "observed", "warned"}) {
        INFO(gate);
        CHECK(bridge::markOfGate(gate).tone != bridge::Tone::Good);
    }
    CHECK(bridge::markOfGate("pass").tone == bridge::Tone::Good);
    model::GateReport report;
    report.pass = true;
    CHECK(bridge::mark(report).tone == bridge::Tone::Good);
    for (const auto mode : {model::Mode::Observe, model::Mode::Warn}) {
        report.mode = mode;
        report.wouldBlock = true; // nothing is stopped, and nothing passes either
        CHECK(bridge::mark(report).tone == bridge::Tone::Caution);
    }
}

TEST_CASE("Rows name an absent owner and open by model and version", "[ui][models]") {
    ModelTable table;
    auto row = summary("claims", "blocked");
    row.owner.clear();
    row.lastDecision = "approved 1.1";
    table.show({row});
    CHECK(shownIn(table, 0, ModelTable::Owner) == "nobody named");
    CHECK(shownIn(table, 0, ModelTable::LastDecision) == "1.1: approved");
    CHECK(table.index(0, 0).data(ModelTable::kNameRole).toString() == "claims@1.2");
}

TEST_CASE("The filter keeps rows in which every typed word occurs", "[ui][models]") {
    ModelTable table;
    table.show({summary("claims-triage", "blocked"), summary("fraud-scorer", "pass")});
    models::WordFilter filter;
    filter.setSourceModel(&table);
    const std::vector<std::pair<const char*, int>> cases{
        {"", 2}, {"claims", 1}, {"CLAIMS ana", 1}, {"ana", 2}, {"claims fraud", 0}, {"blocked", 1}};
    for (const auto& [words, rows] : cases) {
        INFO(words);
        filter.setWords(words);
        CHECK(filter.rowCount() == rows);
    }
}

TEST_CASE("A long table is narrowed and sorted by what its rows say now, and keeps what is chosen",
          "[ui][models]") {
    constexpr int kRows = 3'000;
    ModelTable table;
    std::vector<jobs::ModelSummary> rows;
    for (int i = 0; i < kRows; ++i) {
        auto row = summary(std::to_string(i).c_str(), i % 3 == 0 ? "pass" : "blocked");
        row.owner = i % 2 ? "Ana Ruiz" : "Li Wei";
        rows.push_back(row);
    }
    table.show(rows);
    models::WordFilter filter;
    filter.setSourceModel(&table);
    QAbstractItemModelTester sorted(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(ModelTable::Owner);
    CHECK(filter.index(0, ModelTable::Owner).data().toString() == "Ana Ruiz");
    CHECK(filter.index(kRows - 1, ModelTable::Owner).data().toString() == "Li Wei");
    const QPersistentModelIndex chosen = filter.mapFromSource(table.index(11, ModelTable::Model));
    const QPersistentModelIndex other = filter.mapFromSource(table.index(10, ModelTable::Model));
    filter.setWords("ANA");
    CHECK(filter.rowCount() == kRows / 2);
    REQUIRE(chosen.isValid());
    CHECK(chosen.data().toString() == "11");
    CHECK_FALSE(other.isValid());
    // A row that changes is looked at again, also where it was asked before.
    rows[11].owner = "Zoe";
    rows[12].owner = "Anaïs";
    table.show(rows);
    CHECK(filter.rowCount() == kRows / 2);
    CHECK_FALSE(chosen.isValid());
    filter.setWords("");
    CHECK(filter.rowCount() == kRows);
    CHECK(filter.index(kRows - 1, ModelTable::Owner).data().toString() == "Zoe");
    rows.resize(2'500);
    table.show(rows);
    filter.setWords("zoe");
    CHECK(filter.rowCount() == 1);
    filter.sort(ModelTable::Owner, Qt::DescendingOrder);
    filter.setWords("");
    CHECK(filter.index(0, ModelTable::Owner).data().toString() == "Zoe");
}

TEST_CASE("The record of decisions stands newest first and sorts by the log, not by clocks",
          "[ui][models]") {
    models::HistoryTable table;
    QAbstractItemModelTester strict(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<jobs::HistoryLine> lines(3);
    for (int i = 0; i < 3; ++i) {
        lines[std::size_t(i)].entry.position = std::uint64_t(i);
        lines[std::size_t(i)].entry.committed.seconds = 1000 - i; // clocks running backwards
        lines[std::size_t(i)].entry.commit =
            *base::CommitId::fromHex(std::string(40, char('1' + i)));
        lines[std::size_t(i)].entry.verdict = model::Verdict::Valid;
        lines[std::size_t(i)].sentence = "entry " + std::to_string(i);
    }
    table.show(lines);
    CHECK(table.index(0, models::HistoryTable::What).data().toString() == "entry 2");
    models::WordFilter filter;
    filter.setSourceModel(&table);
    filter.sort(models::HistoryTable::When, Qt::AscendingOrder);
    CHECK(filter.index(0, models::HistoryTable::What).data().toString() == "entry 0");
}

TEST_CASE("What was found is listed with its kind", "[ui][models]") {
    models::FindList list;
    QAbstractItemModelTester strict(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.show({{models::Found::Kind::Command, "quit", "Quit", "Ctrl+Q", {}},
               {models::Found::Kind::Record, "abc", "Ana approved", "…", {}}});
    CHECK(list.rowCount() == 2);
    CHECK(list.index(1).data(models::FindList::kKindRole).toString() == "Record");
    list.show({});
    CHECK(list.rowCount() == 0);
}
