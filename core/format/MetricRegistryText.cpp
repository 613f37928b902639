#include "core/format/MetricRegistryText.h"

#include "core/base/Text.h"

namespace countersign::format {

namespace registrytext {

// A double-quoted YAML scalar; what no terminal should see is not written either.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : base::escaped(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

void line(std::string& out, const char* key, const std::string& value) {
    if (!value.empty()) out += std::string("  ") + key + ": " + quoted(value) + "\n";
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
        out += "- id: " + quoted(one.id) + "\n";
        line(out, "title", one.title);
        if (!one.aliases.empty()) {
            std::vector<std::string> names;
            for (const std::string& alias : one.aliases)
                names.push_back(quoted(alias));
            out += "  aliases: [" + base::joined(names, ", ") + "]\n";
        }
        line(out, "unit", one.unit);
        number(out, "low", one.low);
        number(out, "high", one.high);
        if (one.direction != model::Direction::Unknown)
            out += std::string("  direction: ") + model::name(one.direction) + "\n";
        number(out, "target_value", one.targetValue);
        line(out, "definition", one.definition);
        line(out, "starting_target", one.startingTarget);
        line(out, "gotcha", one.gotcha);
    }
    return out;
}

} // namespace countersign::format
