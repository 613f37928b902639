#include "core/format/MetricRegistryText.h"

#include "core/base/Text.h"
#include "core/format/Yaml.h"

namespace countersign::format {

namespace registrytext {

void line(std::string& out, const char* key, const std::string& value) {
    if (!value.empty()) out += std::string("  ") + key + ": " + yamlQuoted(value) + "\n";
}

void number(std::string& out, const char* key, const std::optional<double>& value) {
    if (value) out += std::string("  ") + key + ": " + base::numberText(*value) + "\n";
}

} // namespace registrytext

std::string registryText(const model::MetricRegistry& registry) {
    using namespace registrytext;
    std::string out = "# What the numbers of this repository mean (metrics: in countersign.yaml). "
                      "This file steers the judgement:\n# once a release is approved, a change of "
                      "it is a decision of its own.\nmetrics:\n";
    for (const model::MetricDefinition& one : registry.definitions) {
        out += "- id: " + yamlQuoted(one.id) + "\n";
        line(out, "title", one.title);
        if (!one.aliases.empty()) {
            std::vector<std::string> names;
            for (const std::string& alias : one.aliases)
                names.push_back(yamlQuoted(alias));
            out += "  aliases: [" + base::joined(names, ", ") + "]\n";
        }
        line(out, "unit", one.unit);
        number(out, "low", one.low);
        number(out, "high", one.high);
        if (one.direction != model::Direction::Unknown || one.directionOpen)
            out += std::string("  direction: ") + model::name(one.direction) + "\n";
        number(out, "target_value", one.targetValue);
        line(out, "definition", one.definition);
        line(out, "starting_target", one.startingTarget);
        line(out, "gotcha", one.gotcha);
    }
    return out;
}

} // namespace countersign::format
