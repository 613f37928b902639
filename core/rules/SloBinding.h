// Which measured number an SLO is about (decisions.md §1.7 of the design): exact name, then alias;
// the file, slice and window it asks for. One number, or none and why.
#pragma once

#include "core/model/Release.h"

#include <string>
#include <vector>

namespace countersign::rules {

struct SloBinding {
    const model::Metric* metric = nullptr;
    std::string why; // if there is none: one clause without a full stop
    std::vector<std::string> nearest;
};

SloBinding bindSlo(const model::Slo& slo, const model::ReleaseSnapshot& release);

// Canonical id of a metric's name where the registry knows it, else the name itself.
std::string canonicalMetric(const std::string& name, const model::MetricRegistry& registry);

} // namespace countersign::rules
