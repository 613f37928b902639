// A metric registry as the YAML that readRegistry reads (METRICS.md).
#pragma once

#include "core/model/Metric.h"

#include <string>

namespace countersign::format {

// Only what a definition says is written; what was read is read back as it was.
std::string registryText(const model::MetricRegistry& registry);

} // namespace countersign::format
