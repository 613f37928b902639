#include "ui/charts/Boards.h"

#include "ui/bridge/Words.h"
#include "ui/charts/BoardPlots.h"
#include "ui/charts/SourceBoards.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace countersign::charts {
namespace boards {

QString tr(const char* text) { return QCoreApplication::translate("Boards", text); }
QString q(const std::string& text) { return QString::fromStdString(text); }
QString orDash(const std::string& text) { return text.empty() ? QStringLiteral("–") : q(text); }

QString outcomeWords(model::ScenarioOutcome outcome) {
    switch (outcome) {
    case model::ScenarioOutcome::AsExpected:
        return QStringLiteral("✓ ") + tr("as expected");
    case model::ScenarioOutcome::Degraded:
        return QStringLiteral("◐ ") + tr("degraded");
    case model::ScenarioOutcome::Failed:
        return QStringLiteral("✗ ") + tr("failed");
    case model::ScenarioOutcome::NotRun:
        return QStringLiteral("– ") + tr("not run");
    }
    return {};
}

QString categoryWords(model::ScenarioCategory category) {
    switch (category) {
    case model::ScenarioCategory::Tail:
        return tr("tail");
    case model::ScenarioCategory::Adversarial:
        return tr("adversarial");
    case model::ScenarioCategory::HiddenFunctionality:
        return tr("hidden functionality");
    case model::ScenarioCategory::RedTeam:
        return tr("red team");
    case model::ScenarioCategory::OnceAYear:
        return tr("once a year");
    case model::ScenarioCategory::Regression:
        return tr("regression");
    case model::ScenarioCategory::Other:
        return tr("other");
    }
    return {};
}

QString replayWords(model::ScenarioBoard::Replay replay) {
    switch (replay) {
    case model::ScenarioBoard::Replay::None:
        return tr("not replayed");
    case model::ScenarioBoard::Replay::Once:
        return tr("run once");
    case model::ScenarioBoard::Replay::Same:
        return tr("same again");
    case model::ScenarioBoard::Replay::Differs:
        return tr("differs again");
    }
    return {};
}

Board scenarios(const model::ScenarioBoard& from, const QString& version) {
    Board board;
    board.id = QStringLiteral("scenarios");
    board.title = tr("Scenarios");
    board.presets = {Preset::Executive, Preset::OnCall};
    board.table = true;
    board.head << tr("Scenario") << tr("Kind");
    // Newest first: it is the one to be decided about.
    for (auto one = from.versions.rbegin(); one != from.versions.rend(); ++one)
        board.head << q(*one);
    board.head << tr("Got") << tr("Expected") << tr("Replay") << tr("Seed") << tr("Provenance")
               << tr("Source");
    int failed = 0, notRun = 0;
    for (const auto& row : from.rows) {
        const auto& newest = row.cells.back();
        CellRow cells;
        cells.cells << (row.scenario.title.empty() ? q(row.scenario.id) : q(row.scenario.title))
                    << categoryWords(row.scenario.category);
        for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell)
            cells.cells << outcomeWords(cell->outcome);
        cells.cells << orDash(newest.got) << q(row.scenario.expected) << replayWords(newest.replay)
                    << (newest.otherSeed
                            ? tr("%1, ran with %2").arg(q(row.scenario.seed), q(newest.seed))
                            : orDash(row.scenario.seed))
                    << orDash(row.scenario.provenance) << q(newest.place.text());
        cells.bad = newest.outcome == model::ScenarioOutcome::Failed;
        cells.marked = newest.outcome == model::ScenarioOutcome::NotRun;
        cells.version = version;
        cells.place = q(newest.place.empty() ? row.scenario.place.text() : newest.place.text());
        cells.sentence =
            tr("%1: %2. Expected: %3. Rolled back when: %4. Plays again by: %5")
                .arg(q(row.scenario.id), outcomeWords(newest.outcome), q(row.scenario.expected),
                     orDash(row.scenario.rollbackTrigger), orDash(row.scenario.replay));
        failed += cells.bad;
        notRun += cells.marked;
        board.rows.push_back(cells);
    }
    QStringList coverage;
    for (const auto& one : from.coverage) {
        if (one.category == model::ScenarioCategory::Other && one.scenarios == 0) continue;
        coverage << (one.scenarios == 0 ? tr("%1: none").arg(categoryWords(one.category))
                                        : tr("%1: %2 of %3 as expected")
                                              .arg(categoryWords(one.category))
                                              .arg(one.asExpected)
                                              .arg(one.scenarios));
    }
    board.detail = coverage.join(QStringLiteral(" · "));
    if (from.retired > 0) board.detail += tr(" · retired: %1").arg(from.retired);
    board.state = failed || notRun ? tr("%1 failed, %2 not run").arg(failed).arg(notRun)
                                   : tr("all as expected");
    board.bad = failed > 0;
    return board;
}

Board proxies(const jobs::Boards& from) {
    Board board;
    board.id = QStringLiteral("proxies");
    board.title = tr("Proxies");
    board.state = tr("what is optimised in the objective's place");
    board.presets = {Preset::Executive, Preset::Debug};
    board.table = true;
    board.head << tr("Proxy") << tr("Value") << tr("Last approved") << tr("n")
               << tr("Fails when over-optimised") << tr("Source");
    for (const jobs::ProxyValue& one : from.proxies) {
        CellRow row;
        row.cells << q(one.proxy.name)
                  << (one.metric ? numberWords(one.metric->value) : tr("no result"))
                  << (one.before ? numberWords(one.before) : QStringLiteral("–"))
                  << (one.metric && one.metric->samples ? QLocale().toString(*one.metric->samples)
                                                        : QStringLiteral("–"))
                  << orDash(one.proxy.failsWhen)
                  << (one.metric ? q(one.metric->source.place.text()) : q(one.proxy.place.text()));
        row.marked = !one.metric;
        row.bad = one.proxy.failsWhen.empty();
        row.version = q(from.release.version);
        row.place = row.cells.back();
        board.rows.push_back(row);
    }
    return board;
}

Board rollout(const jobs::Boards& from) {
    Board board;
    board.id = QStringLiteral("rollout");
    board.title = tr("Roll-out");
    board.presets = {Preset::Executive, Preset::OnCall};
    board.table = true;
    board.head << tr("Stage") << tr("Share planned") << tr("Soak") << tr("Guarded by")
               << tr("Reported") << tr("Share reported") << tr("Source");
    int reported = 0;
    for (const jobs::StageState& one : from.rollout) {
        CellRow row;
        row.cells << q(one.stage.name) << QString::number(one.stage.share) + QStringLiteral(" %")
                  << orDash(one.stage.soak) << orDash(one.stage.guardrail)
                  << (one.reported.empty() ? tr("not reported") : q(one.reported))
                  << (one.share.empty() ? QStringLiteral("–") : q(one.share) + QStringLiteral(" %"))
                  << q(one.stage.place.text());
        row.marked = one.reported.empty();
        row.version = q(from.release.version);
        row.place = q(one.stage.place.text());
        reported += one.reported.empty() ? 0 : 1;
        board.rows.push_back(row);
    }
    board.detail = tr("The plan of the release file. A stage counts as reached only where the "
                      "pipeline reported it.");
    board.state = reported == 0
                      ? tr("not reported")
                      : tr("%1 of %2 stages reported").arg(reported).arg(board.rows.size());
    return board;
}

QString claimWords(model::ClaimState state) {
    switch (state) {
    case model::ClaimState::Matches:
        return QStringLiteral("✓ ") + tr("matches");
    case model::ClaimState::Differs:
        return QStringLiteral("✗ ") + tr("differs");
    case model::ClaimState::Unclear:
        return QStringLiteral("? ") + tr("cannot tell");
    case model::ClaimState::NoResult:
        return QStringLiteral("– ") + tr("no result");
    }
    return {};
}

Board claims(const jobs::Boards& from) {
    Board board;
    board.id = QStringLiteral("claims");
    board.title = tr("Numbers in card and note");
    board.presets = {Preset::Debug};
    board.table = true;
    board.head << tr("State") << tr("Stated") << tr("In") << tr("What is known") << tr("Where");
    int differ = 0, open = 0;
    for (const model::Claim& claim : from.claims) {
        CellRow row;
        row.cells << claimWords(claim.state) << q(claim.stated.text) << q(claim.stated.context)
                  << (claim.sentence.empty() ? tr("no metric is named beside it")
                                             : bridge::text(claim.sentence))
                  << q(claim.stated.place.text());
        row.bad = claim.state == model::ClaimState::Differs;
        row.marked = claim.state != model::ClaimState::Matches && !row.bad;
        row.version = q(from.release.version);
        row.place = q(claim.stated.place.text());
        differ += row.bad;
        open += row.marked;
        board.rows.push_back(row);
    }
    board.state = differ ? tr("%1 differ from the results").arg(differ)
                  : open ? tr("%1 without a result").arg(open)
                         : tr("all match");
    board.bad = differ > 0;
    return board;
}

} // namespace boards

QString presetWords(Preset preset) {
    switch (preset) {
    case Preset::All:
        return boards::tr("All dashboards");
    case Preset::Executive:
        return boards::tr("Executive");
    case Preset::OnCall:
        return boards::tr("On call");
    case Preset::Debug:
        return boards::tr("Debug");
    }
    return {};
}

bool isIn(const Board& board, Preset preset) {
    return preset == Preset::All || board.presets.contains(preset);
}

QString freshness(const jobs::Boards& from) {
    const auto age = [&](const std::optional<base::UtcTime>& time) {
        if (!time) return boards::tr("none is dated");
        const qint64 days = (from.at.seconds - time->seconds) / 86'400;
        const QString date = boards::q(time->date());
        return days == 0   ? boards::tr("%1, today").arg(date)
               : days < 0  ? boards::tr("%1, in the future").arg(date)
               : days == 1 ? boards::tr("%1, a day before").arg(date)
                           : boards::tr("%1, %2 days before").arg(date).arg(days);
    };
    QString text = boards::tr("Newest result: %1.").arg(age(from.newestResult));
    text += ' ' + (from.newestTelemetry
                       ? boards::tr("Telemetry until %1.").arg(age(from.newestTelemetry))
                       : boards::tr("There is no telemetry."));
    return text;
}

QVector<Board> boardsOf(const jobs::Boards& from) {
    QVector<Board> all;
    const QString version = boards::q(from.release.version);
    for (const model::BurnBoard& one : from.burn)
        all.push_back(burnBoard(one, version));
    if (!from.scenarios.rows.empty()) all.push_back(boards::scenarios(from.scenarios, version));
    for (const model::PairBoard& one : from.pairs)
        all.push_back(pairBoard(one, version));
    for (const model::SubgroupBoard& one : from.subgroups)
        all.push_back(groupBoard(one, version));
    for (const model::Reliability& one : from.reliability)
        all.push_back(reliabilityBoard(one, version));
    if (!from.rollout.empty()) all.push_back(boards::rollout(from));
    if (!from.proxies.empty()) all.push_back(boards::proxies(from));
    if (!from.claims.empty()) all.push_back(boards::claims(from));
    if (!from.lineage.empty()) all.push_back(lineageBoard(from));
    if (!from.manifest.entries.empty()) all.push_back(boundBoard(from));
    for (const model::TelemetrySeries& one : from.telemetry)
        all.push_back(telemetryBoard(one, from.burn));
    for (const jobs::MetricTrend& one : from.trends) {
        if (one.points.size() > 1) all.push_back(trendBoard(one));
    }
    return all;
}

} // namespace countersign::charts
