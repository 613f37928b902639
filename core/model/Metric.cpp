#include "core/model/Metric.h"

#include <string_view>

namespace countersign::model {

namespace metricnames {

char folded(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return c == '-' || c == ' ' ? '_' : c;
}

bool same(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (folded(a[i]) != folded(b[i])) return false;
    }
    return true;
}

} // namespace metricnames

std::string Metric::sliceText() const {
    std::string text;
    for (const auto& [attribute, part] : slice) {
        if (!text.empty()) text += ", ";
        text += attribute + "=" + part;
    }
    return text;
}

const MetricDefinition* MetricRegistry::find(const std::string& nameInFile) const {
    if (nameInFile.empty()) return nullptr;
    for (const MetricDefinition& one : definitions) {
        if (metricnames::same(one.id, nameInFile)) return &one;
    }
    for (const MetricDefinition& one : definitions) {
        for (const std::string& alias : one.aliases) {
            if (metricnames::same(alias, nameInFile)) return &one;
        }
    }
    return nullptr;
}

} // namespace countersign::model
