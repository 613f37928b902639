#include "core/rules/SloBinding.h"

#include "core/base/Text.h"

#include <algorithm>
#include <set>

namespace countersign::rules {

namespace slobinding {

using Found = std::vector<const model::Metric*>;

template <typename Keep> Found kept(const Found& from, Keep keep) {
    Found out;
    std::copy_if(from.begin(), from.end(), std::back_inserter(out),
                 [&](const model::Metric* metric) { return keep(*metric); });
    return out;
}

bool isSource(const std::string& path, const std::string& folder, const std::string& source) {
    if (path == source || path == folder + "/" + source) return true;
    return path.size() > source.size() && path.ends_with("/" + source);
}

std::vector<std::string> nearestNames(const model::ReleaseSnapshot& release,
                                      const std::string& key) {
    std::set<std::pair<int, std::string>> ranked;
    const std::string wanted = base::lowerAscii(key);
    for (const model::Metric& metric : release.metrics) {
        const std::string name = base::lowerAscii(metric.name);
        int far = base::distance(name, wanted);
        if (wanted.find(name) != std::string::npos || name.find(wanted) != std::string::npos)
            far = std::min(far, 2);
        if (far <= std::max<int>(3, static_cast<int>(wanted.size()) / 3))
            ranked.insert({far, metric.name});
    }
    std::vector<std::string> names;
    for (const auto& [far, name] : ranked) {
        if (names.size() < 3 && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

bool sameNumber(const model::Metric& a, const model::Metric& b) {
    return a.value == b.value && a.lower == b.lower && a.upper == b.upper &&
           a.samples == b.samples && a.value.has_value();
}

// Rows of one file with a time each are a series; its newest row counts.
const model::Metric* newestOfSeries(const Found& found) {
    const model::Metric* newest = nullptr;
    std::set<std::int64_t> times;
    for (const model::Metric* metric : found) {
        if (!metric->time || metric->source.place.path != found.front()->source.place.path)
            return nullptr;
        if (!times.insert(metric->time->seconds).second) return nullptr;
        if (!newest || newest->time->seconds < metric->time->seconds) newest = metric;
    }
    return newest;
}

base::Sentence listed(const Found& found) {
    std::vector<base::Sentence> places;
    for (const model::Metric* metric : found) {
        if (places.size() == 3) {
            places.push_back("…");
            break;
        }
        places.push_back(base::said("%1 in %2",
                                    metric->value ? base::numberText(*metric->value) : metric->raw,
                                    metric->source.place.text()));
    }
    return base::joined(places, ", ");
}

std::string joinedSlices(const Found& found) {
    std::set<std::string> slices;
    for (const model::Metric* metric : found)
        slices.insert(metric->sliceText());
    std::vector<std::string> some(slices.begin(), slices.end());
    if (some.size() > 3) some.resize(3);
    return base::joined(some, "; ");
}

std::string unspaced(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

} // namespace slobinding

MetricIndex::MetricIndex(const model::ReleaseSnapshot& release) : m_release(release) {
    for (const model::Metric& metric : release.metrics) {
        m_byName[metric.name].push_back(&metric);
        if (!metric.task.empty()) m_byName[metric.task + "/" + metric.name].push_back(&metric);
        if (!metric.metricId.empty()) m_byId[metric.metricId].push_back(&metric);
    }
}

std::vector<const model::Metric*> MetricIndex::named(const std::string& key) const {
    if (const auto exact = m_byName.find(key); exact != m_byName.end()) return exact->second;
    const auto alias = m_byId.find(canonicalMetric(key, m_release.registry));
    return alias == m_byId.end() ? std::vector<const model::Metric*>() : alias->second;
}

std::string canonicalMetric(const std::string& name, const model::MetricRegistry& registry) {
    const model::MetricDefinition* known = registry.find(name);
    return known ? known->id : name;
}

SloBinding bindSlo(const model::Slo& slo, const MetricIndex& results) {
    using namespace slobinding;
    const model::ReleaseSnapshot& release = results.release();
    SloBinding binding;
    const std::string key = slo.metric.empty() ? slo.name : slo.metric;
    Found found = results.named(key);
    if (found.empty()) {
        binding.nearest = nearestNames(release, key);
        binding.why = base::said("no result of that name");
        if (!slo.metric.empty()) binding.why = base::said("no result named %1", slo.metric);
        if (!binding.nearest.empty())
            binding.why += base::said("; nearest: %1", base::joined(binding.nearest, ", "));
        return binding;
    }
    // Each step narrows; the first that leaves nothing says why.
    const auto narrow = [&](auto keep, const base::Sentence& otherwise) {
        if (!binding.why.empty()) return;
        Found fewer = kept(found, keep);
        if (fewer.empty())
            binding.why = otherwise;
        else
            found = std::move(fewer);
    };
    const std::string version = release.release.version;
    narrow([&](const auto& m) { return m.modelVersion.empty() || m.modelVersion == version; },
           base::said("results are of version %1, not %2", found.front()->modelVersion, version));
    narrow(
        [&](const auto& m) {
            return slo.source.empty() || isSource(m.source.place.path, release.folder, slo.source);
        },
        base::said("no such result in %1", slo.source));
    narrow([&](const auto& m) { return unspaced(m.sliceText()) == unspaced(slo.slice); },
           slo.slice.empty() ? base::said("measured only in parts (%1); write slice in the SLO",
                                          joinedSlices(found))
                             : base::said("not measured for %1", slo.slice));
    const bool anyWindow = slo.window.empty() || slo.window == "rolling";
    narrow([&](const auto& m) { return anyWindow || m.window.empty() || m.window == slo.window; },
           base::said("measured over %1, the SLO asks for %2", found.front()->window, slo.window));
    if (!binding.why.empty()) return binding;
    const bool same = std::all_of(found.begin(), found.end(), [&](const model::Metric* metric) {
        return sameNumber(*metric, *found.front());
    });
    binding.metric = found.size() == 1 || same ? found.front() : newestOfSeries(found);
    if (!binding.metric)
        binding.why =
            base::said("more than one result fits: %1; write source in the SLO", listed(found));
    return binding;
}

} // namespace countersign::rules
