#include "core/jobs/Boards.h"

#include "core/base/Text.h"
#include "core/format/StatedNumbers.h"
#include "core/format/Telemetry.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/rules/Boards.h"
#include "core/rules/Claims.h"
#include "core/rules/SloBinding.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace boards_detail {

constexpr std::size_t kReleases = 12; // shown beside the candidate
constexpr std::uint64_t kTelemetryCap = 64u << 20;

struct Earlier {
    model::ReleaseSnapshot snapshot;
    std::string date, status;
};

// What earlier releases of the model announced, oldest first, without the one looked at.
std::vector<Earlier> earlierReleases(Workspace& workspace, const Standing& standing,
                                     const ReleaseTarget& target, const base::CancelToken& cancel) {
    std::vector<Earlier> found;
    for (const auto* history : releasesOf(standing.log->ledger, target.release.model)) {
        if (history->release == target.release || cancel.isCancelled()) continue;
        const model::Record* open = history->candidate();
        if (!open || !open->subject) continue;
        auto snapshot = evidence::pinnedSnapshot(workspace.repository(), standing.logTree,
                                                 *open->subject, cancel, limitsAt(standing));
        if (snapshot)
            found.push_back({std::move(*snapshot), open->signedAt.date(), statusOf(*history)});
    }
    if (found.size() > kReleases)
        found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(kReleases));
    return found;
}

using Key = std::tuple<std::string, std::string, std::string, std::string>;
Key keyOf(const model::Metric& metric) {
    return {metric.task, metric.name, metric.filter, metric.sliceText()};
}

// The newest of a series stands for its release.
std::map<Key, const model::Metric*> newestByKey(const model::Metrics& metrics) {
    std::map<Key, const model::Metric*> newest;
    for (const model::Metric& metric : metrics) {
        const model::Metric*& known = newest[keyOf(metric)];
        if (!known || (metric.time && known->time && *known->time < *metric.time)) known = &metric;
    }
    return newest;
}

MetricTrend::Point pointOf(const model::Metric& metric, const model::ReleaseSnapshot& snapshot,
                           const std::string& date, const std::string& status) {
    MetricTrend::Point point;
    point.version = snapshot.release.version;
    point.date = date;
    point.decision = status;
    point.place = metric.source.place.text();
    point.value = metric.value;
    point.interval = rules::intervalOf(metric);
    point.samples = metric.samples;
    return point;
}

// An arm of a pair, a bin of a calibration: each has a board of its own, and alone says nothing.
bool isPartOfAnother(const model::Metric& metric) {
    return std::any_of(metric.slice.begin(), metric.slice.end(),
                       [](const auto& cut) { return cut.first == "arm" || cut.first == "bin"; });
}

std::vector<MetricTrend> trends(const ReleaseTarget& target, const std::vector<Earlier>& earlier,
                                const std::string& ownDate, const std::string& ownStatus) {
    constexpr std::size_t kMost = 500;
    std::vector<std::map<Key, const model::Metric*>> before;
    for (const Earlier& one : earlier)
        before.push_back(newestByKey(one.snapshot.metrics));
    std::vector<MetricTrend> found;
    for (const auto& [key, metric] : newestByKey(target.snapshot.metrics)) {
        if (found.size() >= kMost) break;
        if (isPartOfAnother(*metric)) continue;
        MetricTrend trend;
        trend.metric = metric->task.empty() ? metric->name : metric->task + "/" + metric->name;
        trend.slice = metric->sliceText();
        trend.unit = metric->unit;
        trend.direction = metric->direction;
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            const auto at = before[i].find(key);
            if (at == before[i].end()) continue;
            trend.points.push_back(
                pointOf(*at->second, earlier[i].snapshot, earlier[i].date, earlier[i].status));
            trend.points.back().lastApproved =
                target.baseline && target.baseline->release == earlier[i].snapshot.release;
        }
        trend.points.push_back(pointOf(*metric, target.snapshot, ownDate, ownStatus));
        found.push_back(std::move(trend));
    }
    return found;
}

std::vector<ProxyValue> proxies(const ReleaseTarget& target) {
    std::vector<ProxyValue> found;
    if (!target.snapshot.card) return found;
    const rules::MetricIndex now(target.snapshot);
    std::optional<rules::MetricIndex> before;
    if (target.baseline) before.emplace(*target.baseline);
    for (const model::Proxy& proxy : target.snapshot.card->proxies) {
        ProxyValue value;
        value.proxy = proxy;
        model::Slo asked;
        asked.name = proxy.metric.empty() ? proxy.name : proxy.metric;
        if (const auto bound = rules::bindSlo(asked, now); bound.metric)
            value.metric = *bound.metric;
        if (before) {
            if (const auto bound = rules::bindSlo(asked, *before); bound.metric)
                value.before = bound.metric->value;
        }
        found.push_back(std::move(value));
    }
    return found;
}

// Telemetry files below the model's folder, or anywhere where a line names the model.
void readTelemetry(Workspace& workspace, const Standing& standing, const ReleaseTarget& target,
                   Boards& boards, const base::CancelToken& cancel) {
    if (!standing.inventory) return;
    const std::string folder = target.snapshot.folder;
    std::map<std::tuple<std::string, std::string, std::string>, model::TelemetrySeries> series;
    for (const evidence::FoundFile& file : standing.inventory->telemetry) {
        if (cancel.isCancelled()) return;
        if (!folder.empty() && !file.path.starts_with(folder + "/")) continue;
        auto bytes = workspace.repository().read(file.blob, git::ObjectKind::Blob, kTelemetryCap);
        if (!bytes) {
            boards.findings.push_back({model::Level::Warning, "unreadable", bytes.error().what,
                                       base::Place{file.path, 0, 0, {}},
                                       base::said("keep one file a month")});
            continue;
        }
        const std::string id = target.release.model;
        auto read = format::readTelemetry(*bytes, file.path, id.substr(id.rfind('/') + 1));
        if (!read) {
            boards.findings.push_back({model::Level::Warning, "unreadable", read.error().what,
                                       base::Place{file.path, 0, 0, {}}, read.error().hint});
            continue;
        }
        std::move(read->findings.begin(), read->findings.end(),
                  std::back_inserter(boards.findings));
        for (model::TelemetrySeries& one : read->value) {
            one.commit = standing.where.source ? standing.where.source->hex() : "";
            model::TelemetrySeries& known = series[{one.metric, one.slice, one.modelVersion}];
            if (known.points.empty()) {
                known = std::move(one);
                continue;
            }
            known.points.insert(known.points.end(), one.points.begin(), one.points.end());
            std::stable_sort(known.points.begin(), known.points.end(),
                             [](const auto& a, const auto& b) { return a.time < b.time; });
        }
    }
    for (auto& [key, one] : series) {
        if (!one.points.empty() &&
            (!boards.newestTelemetry || *boards.newestTelemetry < one.points.back().time))
            boards.newestTelemetry = one.points.back().time;
        boards.telemetry.push_back(std::move(one));
    }
}

void burnOf(const ReleaseTarget& target, Boards& boards) {
    if (!target.snapshot.slos) return;
    const model::MetricRegistry& registry = target.snapshot.registry;
    for (const model::Slo& slo : target.snapshot.slos->slos) {
        const std::string wanted =
            rules::canonicalMetric(slo.metric.empty() ? slo.name : slo.metric, registry);
        for (const model::TelemetrySeries& series : boards.telemetry) {
            if (rules::canonicalMetric(series.metric, registry) != wanted) continue;
            if (series.slice != slo.slice) continue;
            boards.burn.push_back(rules::burnBoard(slo, series, registry, boards.at));
        }
    }
}

} // namespace boards_detail

// The plan with what machines reported of it; without facts nothing is said to have happened.
std::vector<StageState> rolloutOf(const ReleaseTarget& target) {
    std::vector<StageState> stages;
    if (!target.snapshot.releaseFile) return stages;
    for (const model::RolloutStage& stage : target.snapshot.releaseFile->rollout)
        stages.push_back({stage, "", ""});
    if (!target.log) return stages;
    for (const model::LogEntry& entry : target.log->ledger.entries) {
        if (!entry.record || !model::isCounted(entry.verdict) || !entry.record->subject) continue;
        const auto* fact = std::get_if<model::Deployed>(&entry.record->body);
        if (!fact || entry.record->subject->release != target.release) continue;
        for (StageState& state : stages) {
            if (base::lowerAscii(state.stage.name) != base::lowerAscii(fact->stage)) continue;
            state.reported = fact->at.empty() ? entry.record->signedAt.date() : fact->at;
            state.share = fact->scope.share;
        }
    }
    return stages;
}

model::Claims claimsOf(const model::ReleaseSnapshot& snapshot) {
    std::vector<model::StatedNumber> stated;
    if (snapshot.card)
        stated = format::statedNumbers(snapshot.card->markdown, snapshot.card->path,
                                       snapshot.card->bodyLine);
    if (snapshot.note) {
        auto note = format::statedNumbers(snapshot.note->markdown, snapshot.note->path,
                                          snapshot.note->bodyLine);
        std::move(note.begin(), note.end(), std::back_inserter(stated));
    }
    return rules::resolveClaims(stated, snapshot);
}

Result<Boards> boards(Workspace& workspace, const std::string& release, const AsOf& asOf,
                      const base::CancelToken& cancel) {
    using namespace boards_detail;
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    ReleaseName name = parseReleaseName(release);
    auto id = modelIdOf(*standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    auto target = targetOf(workspace, *standing, name, Side::Announced, cancel);
    if (!target) return fail(target.error());
    Boards boards;
    boards.release = target->release;
    boards.at = standing->where.at;
    const auto earlier = earlierReleases(workspace, *standing, *target, cancel);
    std::vector<rules::ReleaseRuns> runs;
    for (const Earlier& one : earlier)
        runs.push_back({one.snapshot.release.version, &one.snapshot.scenarioResults});
    runs.push_back({target->release.version, &target->snapshot.scenarioResults});
    boards.scenarios = rules::scenarioBoard(target->snapshot.scenarios, runs);
    boards.subgroups = rules::subgroupBoards(target->snapshot.metrics);
    boards.reliability = rules::reliability(target->snapshot.metrics);
    boards.pairs = rules::canaryPairs(target->snapshot.metrics);
    boards.proxies = proxies(*target);
    boards.rollout = rolloutOf(*target);
    boards.claims = claimsOf(target->snapshot);
    boards.lineage = target->snapshot.lineage;
    boards.manifest = target->snapshot.manifest;
    const auto known = standing->log->ledger.releases.find(target->release);
    boards.trends = trends(*target, earlier, boards.at.date(),
                           known == standing->log->ledger.releases.end() ? "not announced"
                                                                         : statusOf(known->second));
    for (const model::Metric& metric : target->snapshot.metrics) {
        if (metric.time && (!boards.newestResult || *boards.newestResult < *metric.time))
            boards.newestResult = metric.time;
    }
    readTelemetry(workspace, *standing, *target, boards, cancel);
    burnOf(*target, boards);
    if (cancel.isCancelled())
        return fail(base::ErrorCode::Cancelled, base::said("Stopped while reading the dashboards"));
    return boards;
}

} // namespace countersign::jobs
