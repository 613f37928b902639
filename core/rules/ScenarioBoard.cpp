#include "core/rules/Boards.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::rules {

namespace scenarioboard {

using model::ScenarioBoard;
using model::ScenarioOutcome;
using model::ScenarioResult;

using ById = std::map<std::string, std::vector<const ScenarioResult*>>;

// Runs of equal seed and environment must have taken the same course.
ScenarioBoard::Replay replayOf(const std::vector<const ScenarioResult*>& results) {
    std::map<std::pair<std::string, std::string>, std::set<std::string>> courses;
    std::size_t replayed = 0;
    for (const ScenarioResult* one : results) {
        if (one->replay.empty()) continue;
        ++replayed;
        courses[{one->seed, one->environment}].insert(one->replay);
    }
    if (replayed == 0) return ScenarioBoard::Replay::None;
    bool again = false;
    for (const auto& [key, digests] : courses) {
        if (digests.size() > 1) return ScenarioBoard::Replay::Differs;
        again = again || replayed > courses.size();
    }
    return again ? ScenarioBoard::Replay::Same : ScenarioBoard::Replay::Once;
}

ScenarioBoard::Cell cellOf(const model::Scenario& scenario,
                           const std::vector<const ScenarioResult*>& results) {
    ScenarioBoard::Cell cell;
    cell.runs = static_cast<int>(results.size());
    cell.outcome = model::worstOf(results);
    cell.replay = replayOf(results);
    for (const ScenarioResult* one : results) {
        if (!one->seed.empty() && !scenario.seed.empty() && one->seed != scenario.seed)
            cell.otherSeed = true;
        if (one->outcome != cell.outcome || !cell.place.empty()) continue;
        cell.got = one->got;
        cell.seed = one->seed;
        cell.place = one->place;
    }
    return cell;
}

int order(const ScenarioBoard::Row& row) {
    switch (row.cells.empty() ? ScenarioOutcome::NotRun : row.cells.back().outcome) {
    case ScenarioOutcome::Failed:
        return 0;
    case ScenarioOutcome::NotRun:
        return 1;
    case ScenarioOutcome::Degraded:
        return 2;
    case ScenarioOutcome::AsExpected:
        return 3;
    }
    return 1;
}

} // namespace scenarioboard

model::ScenarioBoard scenarioBoard(const std::vector<model::Scenario>& scenarios,
                                   const std::vector<ReleaseRuns>& releases) {
    using namespace scenarioboard;
    ScenarioBoard board;
    std::vector<ById> byRelease;
    for (const ReleaseRuns& release : releases) {
        board.versions.push_back(release.version);
        ById& byId = byRelease.emplace_back();
        for (const ScenarioResult& one : *release.results)
            byId[one.scenario].push_back(&one);
    }
    for (int i = 0; i < model::kScenarioCategories; ++i)
        board.coverage.push_back({static_cast<model::ScenarioCategory>(i), 0, 0, 0});
    for (const model::Scenario& scenario : scenarios) {
        if (!scenario.retired.empty()) {
            ++board.retired;
            continue;
        }
        ScenarioBoard::Row row;
        row.scenario = scenario;
        for (ById& byId : byRelease)
            row.cells.push_back(cellOf(scenario, byId[scenario.id]));
        ScenarioBoard::Coverage& coverage =
            board.coverage[static_cast<std::size_t>(scenario.category)];
        ++coverage.scenarios;
        if (!row.cells.empty()) {
            const ScenarioOutcome outcome = row.cells.back().outcome;
            if (outcome != ScenarioOutcome::NotRun) ++coverage.ran;
            if (outcome == ScenarioOutcome::AsExpected) ++coverage.asExpected;
        }
        board.rows.push_back(std::move(row));
    }
    std::stable_sort(board.rows.begin(), board.rows.end(),
                     [](const auto& a, const auto& b) { return order(a) < order(b); });
    return board;
}

} // namespace countersign::rules
