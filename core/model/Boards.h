// What a reviewer looks at beside the numbers themselves: groups, scenarios, budgets, calibration,
// pairs. Plain values made by core/rules and shown by the window; nothing here judges a release.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Metric.h"
#include "core/model/Scenario.h"
#include "core/model/Slo.h"
#include "core/model/Telemetry.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct Interval {
    double lower = 0, upper = 0;
    bool derived = false; // computed from n here, not stated by the file
};

// One metric cut by an attribute, worst group first where a direction is known.
struct SubgroupBoard {
    struct Row {
        Metric metric;
        std::optional<Interval> interval;
        std::optional<double> gap; // to the best group, never negative
        bool small = false;        // fewer cases than can carry a comparison, or n unknown
    };
    std::string metric, attribute, unit;
    Direction direction = Direction::Unknown;
    std::optional<Metric> overall; // the same metric without a slice
    std::vector<Row> rows;
};

struct ScenarioBoard {
    enum class Replay { None, Once, Same, Differs };
    struct Cell {
        ScenarioOutcome outcome = ScenarioOutcome::NotRun;
        int runs = 0;
        std::string got, seed;
        bool otherSeed = false; // ran with another seed than the scenario states
        Replay replay = Replay::None;
        base::Place place;
    };
    struct Row {
        Scenario scenario;
        std::vector<Cell> cells; // one a version
    };
    struct Coverage {
        ScenarioCategory category = ScenarioCategory::Other;
        int scenarios = 0, ran = 0, asExpected = 0; // of the newest version
    };
    std::vector<std::string> versions; // oldest first
    std::vector<Row> rows;             // failed first, then not run, degraded, as expected
    std::vector<Coverage> coverage;    // every category, in order
    int retired = 0;
};
const char* name(ScenarioBoard::Replay replay);

// How fast an SLO's error budget is spent, over telemetry. "Bad" is 1 - value where more is better
// and value where less is; only proportions have a budget.
struct BurnBoard {
    struct Point {
        base::UtcTime time;
        double rate = 0; // 1 = exactly the budget
    };
    struct Alert { // fires when both windows burn faster than `factor`
        std::string name;
        double factor = 0;
        std::int64_t longSeconds = 0, shortSeconds = 0; // short 0: none
        std::optional<double> longRate, shortRate;
        bool fires = false;
        std::string action; // "page", "ticket", "mitigate and follow the rollback playbook"
    };
    std::string slo, metric, slice, path;
    std::string windowText;
    double budget = 0;               // share that may be bad
    std::optional<double> remaining; // of the budget over the SLO's window; below 0 = overspent
    std::optional<base::UtcTime> newest;
    std::int64_t samples = 0; // n within the window, 0 = not stated
    std::vector<Point> rates; // over one hour or the spacing of the points, whichever is longer
    std::vector<Alert> alerts;
    base::Sentence why; // why there is no budget to tell; empty if there is
};

// Predicted against observed, by bin.
struct Reliability {
    struct Bin {
        std::string label;
        double predicted = 0, observed = 0;
        std::optional<std::int64_t> samples;
        std::optional<Interval> interval; // of `observed`
        base::Place place;
    };
    std::string task;
    std::vector<Bin> bins;     // by predicted
    std::optional<double> ece; // weighted by n; none where an n is missing
};

// Two arms of the same metric: canary and what it is compared with.
struct PairBoard {
    std::string metric, slice, unit;
    Direction direction = Direction::Unknown;
    Metric canary, baseline;
    std::optional<Interval> canaryInterval, baselineInterval;
    double difference = 0;            // canary - baseline
    std::optional<Interval> interval; // of the difference (Newcombe), proportions with n only
    std::optional<bool> worse;        // nullopt: direction unknown or the interval holds zero
};

} // namespace countersign::model
