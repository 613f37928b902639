#include "core/jobs/UnknownMetrics.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/format/MetricRegistryText.h"
#include "core/format/Readers.h"
#include "core/jobs/Resolve.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace unknown_detail {

constexpr const char* kFirstFile = "metrics-registry.yaml";

using ByName = std::map<std::string, UnknownMetric>;

std::string nearestId(const std::string& name, const model::MetricRegistry& registry) {
    constexpr int kNear = 4;
    std::string best;
    int least = kNear;
    for (const model::MetricDefinition& known : registry.definitions) {
        const int far = base::distance(base::lowerAscii(name), base::lowerAscii(known.id));
        if (far >= least) continue;
        least = far;
        best = known.id;
    }
    return best;
}

// The registry knows the metric and leaves its direction to the domain: there is nothing to settle.
bool isLeftOpen(const model::Metric& metric, const model::MetricRegistry& registry) {
    return std::any_of(registry.definitions.begin(), registry.definitions.end(),
                       [&](const model::MetricDefinition& known) {
                           return known.directionOpen && known.id == metric.metricId;
                       });
}

void add(ByName& found, const model::ReleaseSnapshot& snapshot) {
    for (const model::Metric& metric : snapshot.metrics) {
        const bool direction =
            metric.direction == model::Direction::Unknown && !isLeftOpen(metric, snapshot.registry);
        if (!direction && !metric.unit.empty()) continue;
        auto [at, isNew] = found.try_emplace(metric.name);
        UnknownMetric& one = at->second;
        if (isNew) {
            one.name = metric.name;
            one.direction = one.unit = false;
            one.place = metric.source.place.text();
            one.nearest = metric.metricId.empty() ? nearestId(metric.name, snapshot.registry)
                                                  : metric.metricId;
        }
        one.direction = one.direction || direction;
        one.unit = one.unit || metric.unit.empty();
        ++one.values;
        if (!metric.value) continue;
        one.low = one.low ? std::min(*one.low, *metric.value) : *metric.value;
        one.high = one.high ? std::max(*one.high, *metric.value) : *metric.value;
    }
}

std::vector<UnknownMetric> inOrder(ByName found) {
    std::vector<UnknownMetric> all;
    for (auto& [name, one] : found)
        all.push_back(std::move(one));
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.values > b.values; });
    return all;
}

// What the repository's registry says now, and where it lies; an empty path: it has none.
Result<model::MetricRegistry> ownRegistry(Workspace& workspace, const Standing& standing,
                                          std::string& path) {
    path = standing.inventory->config.metrics;
    if (path.empty()) return model::MetricRegistry{};
    for (const evidence::FoundFile& file : standing.inventory->steering) {
        if (file.path != path) continue;
        auto bytes = workspace.repository().read(file.blob, git::ObjectKind::Blob, 1u << 20);
        if (!bytes) return fail(bytes.error());
        auto read = format::readRegistry(*bytes, path);
        if (!read) return fail(read.error());
        if (model::hasError(read->findings))
            return fail(ErrorCode::Invalid, base::said("The metric registry has errors"),
                        {path, 0, 0, {}}, "countersign lint " + path);
        return std::move(read->value);
    }
    return fail(ErrorCode::NotFound, base::said("The metric registry is not at this commit"),
                {path, 0, 0, {}}, base::said("mend the path behind metrics: in countersign.yaml"));
}

} // namespace unknown_detail

std::vector<UnknownMetric> unknownMetrics(const model::ReleaseSnapshot& snapshot) {
    unknown_detail::ByName found;
    unknown_detail::add(found, snapshot);
    return unknown_detail::inOrder(std::move(found));
}

Result<std::vector<UnknownMetric>> unknownMetrics(Workspace& workspace, const AsOf& asOf,
                                                  const base::CancelToken& cancel,
                                                  const base::ProgressSink& progress) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    unknown_detail::ByName found;
    if (!standing->inventory) return std::vector<UnknownMetric>{};
    std::uint64_t done = 0;
    for (const evidence::FoundModel& model : standing->inventory->models) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        if (progress)
            progress({base::said("Reading results"), done++, standing->inventory->models.size()});
        auto snapshot = sourceSnapshot(workspace, *standing, model.id, cancel);
        if (!snapshot) return fail(snapshot.error());
        unknown_detail::add(found, *snapshot);
    }
    return unknown_detail::inOrder(std::move(found));
}

Result<model::MetricDefinition> parseSettled(const std::string& text) {
    const auto wrong = [&] {
        return fail(
            ErrorCode::Invalid, base::said("'%1' settles nothing", base::escaped(text)), {},
            base::said(
                "write NAME=up, NAME=down or \"NAME=target 0.5\", with :unit behind it where "
                "the unit is known"));
    };
    model::MetricDefinition one;
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0) return wrong();
    one.id = text.substr(0, equals);
    std::string says = text.substr(equals + 1);
    if (const std::size_t colon = says.find(':'); colon != std::string::npos) {
        one.unit = std::string(base::trimmed(says.substr(colon + 1)));
        says.resize(colon);
        if (one.unit.empty()) return wrong();
    }
    const std::string way(base::trimmed(says));
    if (way == "up") {
        one.direction = model::Direction::Up;
    } else if (way == "down") {
        one.direction = model::Direction::Down;
    } else if (way.starts_with("target ")) {
        one.direction = model::Direction::Target;
        one.targetValue = base::parseNumber(base::trimmed(way.substr(7)));
        if (!one.targetValue) return wrong();
    } else if (!way.empty() || one.unit.empty()) {
        return wrong();
    }
    return one;
}

Result<SettledFile> settleMetrics(Workspace& workspace,
                                  const std::vector<model::MetricDefinition>& settled) {
    const git::RepositoryFacts& facts = workspace.repository().facts();
    if (facts.bare || facts.readOnly)
        return fail(ErrorCode::Unavailable, base::said("There is no work tree here to write into"),
                    {}, base::said("use a clone with its files checked out"));
    if (settled.empty()) return fail(ErrorCode::Invalid, base::said("Nothing was settled"));
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    if (!standing->inventory)
        return fail(ErrorCode::NotFound, base::said("There is no commit to read yet"), {},
                    base::said("commit result files first"));
    SettledFile file;
    auto own = unknown_detail::ownRegistry(workspace, *standing, file.replaces);
    if (!own) return fail(own.error());
    model::MetricRegistry added;
    added.definitions = settled;
    const model::MetricRegistry whole = format::overlaid(*own, added);
    const std::string text = format::registryText(whole);
    // What is written must be what is read: a name may hold anything.
    auto again = format::readRegistry(text, unknown_detail::kFirstFile);
    if (!again || model::hasError(again->findings))
        return fail(ErrorCode::Invalid, again ? base::said("The registry would not be readable: %1",
                                                           again->findings.front().text)
                                              : again.error().what);
    file.path = unknown_detail::kFirstFile;
    if (!file.replaces.empty()) {
        const std::size_t dot = file.replaces.rfind('.');
        file.path = file.replaces.substr(0, dot) + ".proposed.yaml";
    }
    if (auto written = base::writeNewFile(facts.folder / file.path, text); !written)
        return fail(written.error());
    return file;
}

} // namespace countersign::jobs
