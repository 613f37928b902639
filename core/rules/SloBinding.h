// Which measured number an SLO is about (decisions.md §1.7 of the design): exact name, then alias;
// the file, slice and window it asks for. One number, or none and why.
#pragma once

#include "core/model/Release.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace countersign::rules {

struct SloBinding {
    const model::Metric* metric = nullptr;
    base::Sentence why; // if there is none: one clause without a full stop
    std::vector<std::string> nearest;
};

// A release's results by name. Points into the release, which must outlive it.
class MetricIndex {
public:
    explicit MetricIndex(const model::ReleaseSnapshot& release);
    // Exact names ("acc", "task/acc") win over aliases: a file may hold both.
    std::vector<const model::Metric*> named(const std::string& key) const;
    const model::ReleaseSnapshot& release() const { return m_release; }

private:
    const model::ReleaseSnapshot& m_release;
    std::unordered_map<std::string, std::vector<const model::Metric*>> m_byName, m_byId;
};

SloBinding bindSlo(const model::Slo& slo, const MetricIndex& results);

// Canonical id of a metric's name where the registry knows it, else the name itself.
std::string canonicalMetric(const std::string& name, const model::MetricRegistry& registry);

} // namespace countersign::rules
