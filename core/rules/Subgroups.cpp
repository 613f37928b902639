#include "core/rules/Boards.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace countersign::rules {

namespace subgroups {

using model::Direction;
using model::Metric;
using model::SubgroupBoard;

// All but the attribute that is compared: "task", "filter", the outer slice.
using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;

std::string outerSlice(const Metric& metric) {
    std::string text;
    for (std::size_t i = 0; i + 1 < metric.slice.size(); ++i)
        text += metric.slice[i].first + "=" + metric.slice[i].second + "\n";
    return text;
}

Key keyOf(const Metric& metric) {
    return {metric.task, metric.name, metric.filter, outerSlice(metric), metric.slice.back().first};
}

bool isArm(const std::string& attribute) {
    return attribute == "arm" || attribute == "bin" || attribute == "stage";
}

// How far `value` is from the best there could be; larger is worse.
double badness(const SubgroupBoard& board, double value) {
    if (board.direction == Direction::Up) return -value;
    if (board.direction == Direction::Down) return value;
    return std::fabs(value - board.rows.front().metric.targetValue.value_or(0));
}

void rank(SubgroupBoard& board) {
    if (board.direction == Direction::Unknown) {
        std::stable_sort(board.rows.begin(), board.rows.end(), [](const auto& a, const auto& b) {
            return a.metric.sliceText() < b.metric.sliceText();
        });
        return;
    }
    double best = 1e300;
    for (const auto& row : board.rows) {
        // A handful of cases sets no standard for the others.
        if (row.metric.value && !row.small)
            best = std::min(best, badness(board, *row.metric.value));
    }
    for (auto& row : board.rows) {
        if (row.metric.value && best < 1e300)
            row.gap = std::max(0.0, badness(board, *row.metric.value) - best);
    }
    // Without a value it is the worst that can be said.
    std::stable_sort(board.rows.begin(), board.rows.end(), [&](const auto& a, const auto& b) {
        if (a.metric.value.has_value() != b.metric.value.has_value()) return !a.metric.value;
        return a.metric.value && badness(board, *a.metric.value) > badness(board, *b.metric.value);
    });
}

double widest(const SubgroupBoard& board) {
    double most = -1;
    for (const auto& row : board.rows) {
        if (row.gap && !row.small) most = std::max(most, *row.gap);
    }
    return most;
}

} // namespace subgroups

std::vector<model::SubgroupBoard> subgroupBoards(const model::Metrics& metrics) {
    using namespace subgroups;
    std::map<Key, SubgroupBoard> byKey;
    for (const Metric& metric : metrics) {
        if (metric.slice.empty() || isArm(metric.slice.back().first)) continue;
        SubgroupBoard& board = byKey[keyOf(metric)];
        SubgroupBoard::Row row;
        row.metric = metric;
        row.interval = intervalOf(metric);
        row.small = !metric.samples || *metric.samples < kSmallGroup;
        // A file of a series holds the same group at several times: the newest speaks.
        const auto known =
            std::find_if(board.rows.begin(), board.rows.end(), [&](const auto& other) {
                return other.metric.slice == metric.slice && metric.time && other.metric.time;
            });
        if (known != board.rows.end()) {
            if (*known->metric.time < *metric.time) *known = std::move(row);
            continue;
        }
        board.rows.push_back(std::move(row));
    }
    std::vector<SubgroupBoard> boards;
    for (auto& [key, board] : byKey) {
        if (board.rows.size() < 2) continue;
        const Metric& first = board.rows.front().metric;
        board.metric = first.task.empty() ? first.name : first.task + "/" + first.name;
        board.attribute = first.slice.back().first;
        board.unit = first.unit;
        board.direction = first.direction;
        for (const Metric& metric : metrics) {
            if (metric.slice.empty() && metric.name == first.name && metric.task == first.task &&
                metric.filter == first.filter)
                board.overall = metric;
        }
        rank(board);
        boards.push_back(std::move(board));
    }
    std::stable_sort(boards.begin(), boards.end(),
                     [](const auto& a, const auto& b) { return widest(a) > widest(b); });
    return boards;
}

std::vector<model::PairBoard> canaryPairs(const model::Metrics& metrics) {
    const auto armOf = [](const model::Metric& metric) -> const std::string* {
        for (const auto& [attribute, value] : metric.slice) {
            if (attribute == "arm" || attribute == "stage" || attribute == "group" ||
                attribute == "variant")
                return &value;
        }
        return nullptr;
    };
    const auto rest = [&](const model::Metric& metric) {
        model::Metric other = metric;
        const std::string arm = *armOf(metric);
        std::erase_if(other.slice, [&](const auto& part) { return part.second == arm; });
        return other.sliceText();
    };
    std::vector<model::PairBoard> pairs;
    for (const model::Metric& canary : metrics) {
        const std::string* arm = armOf(canary);
        if (!arm || *arm != "canary" || !canary.value) continue;
        for (const model::Metric& other : metrics) {
            const std::string* against = armOf(other);
            if (!against || !other.value || other.name != canary.name ||
                other.task != canary.task || rest(other) != rest(canary))
                continue;
            if (*against != "baseline" && *against != "control" && *against != "stable" &&
                *against != "production")
                continue;
            model::PairBoard pair;
            pair.metric = canary.task.empty() ? canary.name : canary.task + "/" + canary.name;
            pair.slice = rest(canary);
            pair.unit = canary.unit;
            pair.direction = canary.direction;
            pair.canary = canary;
            pair.baseline = other;
            pair.canaryInterval = intervalOf(canary);
            pair.baselineInterval = intervalOf(other);
            pair.difference = *canary.value - *other.value;
            if (canary.unit == "proportion" && canary.samples && other.samples)
                pair.interval =
                    newcombe(*canary.value, *canary.samples, *other.value, *other.samples);
            if (pair.interval && (pair.interval->lower > 0 || pair.interval->upper < 0)) {
                if (canary.direction == model::Direction::Up) pair.worse = pair.difference < 0;
                if (canary.direction == model::Direction::Down) pair.worse = pair.difference > 0;
            }
            pairs.push_back(std::move(pair));
            break;
        }
    }
    return pairs;
}

std::vector<model::Reliability> reliability(const model::Metrics& metrics) {
    const auto binOf = [](const model::Metric& metric) {
        for (const auto& [attribute, value] : metric.slice) {
            if (attribute == "bin") return value;
        }
        return std::string();
    };
    std::map<std::string, std::map<std::string, model::Reliability::Bin>> byTask;
    for (const model::Metric& predicted : metrics) {
        if (predicted.metricId != "predicted_probability" || !predicted.value) continue;
        const std::string label = binOf(predicted);
        for (const model::Metric& observed : metrics) {
            if (observed.metricId != "observed_frequency" || !observed.value ||
                observed.task != predicted.task || binOf(observed) != label || label.empty())
                continue;
            model::Reliability::Bin bin;
            bin.label = label;
            bin.predicted = *predicted.value;
            bin.observed = *observed.value;
            bin.samples = observed.samples;
            bin.interval = intervalOf(observed);
            bin.place = observed.source.place;
            byTask[predicted.task][label] = bin;
            break;
        }
    }
    std::vector<model::Reliability> boards;
    for (auto& [task, bins] : byTask) {
        model::Reliability board;
        board.task = task;
        double weighted = 0, total = 0;
        bool counted = true;
        for (auto& [label, bin] : bins) {
            counted = counted && bin.samples.has_value();
            const double n = static_cast<double>(bin.samples.value_or(0));
            weighted += n * std::fabs(bin.predicted - bin.observed);
            total += n;
            board.bins.push_back(std::move(bin));
        }
        if (counted && total > 0) board.ece = weighted / total;
        std::stable_sort(board.bins.begin(), board.bins.end(),
                         [](const auto& a, const auto& b) { return a.predicted < b.predicted; });
        boards.push_back(std::move(board));
    }
    return boards;
}

} // namespace countersign::rules
