#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Fields.h"
#include "core/format/MetricFields.h"
#include "core/format/Readers.h"

#include <algorithm>
#include <set>

namespace countersign::format {

namespace registryfile {

using model::Level;

std::optional<double> numberAt(Fields& fields, const char* key) {
    const YamlNode* node = fields.node(key);
    if (!node || node->kind == YamlNode::Kind::Null) return std::nullopt;
    const auto value = node->number();
    if (!value) {
        fields.remark(Level::Error, "not-a-number", base::said("'%1' must be a number", key),
                      node->place);
    }
    return value;
}

void readDirection(Fields& fields, model::MetricDefinition& definition) {
    const std::string word = fields.text("direction");
    if (word == "up") {
        definition.direction = model::Direction::Up;
    } else if (word == "down") {
        definition.direction = model::Direction::Down;
    } else if (word == "target") {
        definition.direction = model::Direction::Target;
    } else if (word == "unknown") {
        definition.directionOpen = true;
    } else if (!word.empty()) {
        fields.remark(Level::Error, "bad-direction",
                      base::said("'%1' is no direction", base::escaped(word)),
                      fields.placeOf("direction"), base::said("write up, down, target or unknown"));
    }
    definition.targetValue = numberAt(fields, "target_value");
    if ((definition.direction == model::Direction::Target) != definition.targetValue.has_value()) {
        fields.remark(Level::Error, "target-value",
                      base::said("direction: target and target_value belong together"),
                      fields.placeOf("direction"), base::said("write both or neither"));
    }
}

void readOne(const YamlNode& node, std::set<std::string>& names, model::MetricRegistry& registry,
             model::Findings& findings) {
    Fields fields(node, "this metric", findings);
    model::MetricDefinition definition;
    definition.place = node.place;
    definition.id = fields.text("id");
    if (!fields.require("id", "id: \"accuracy\"")) return;
    definition.title = fields.text("title");
    definition.aliases = fields.texts("aliases");
    definition.unit = fields.text("unit");
    definition.low = numberAt(fields, "low");
    definition.high = numberAt(fields, "high");
    readDirection(fields, definition);
    definition.definition = fields.text("definition");
    definition.startingTarget = fields.text("starting_target");
    definition.gotcha = fields.text("gotcha");
    fields.finish();
    std::vector<std::string> all = definition.aliases;
    all.push_back(definition.id);
    for (const std::string& one : all) {
        if (names.insert(foldedName(one)).second) continue;
        fields.remark(Level::Error, "duplicate-metric-name",
                      base::said("The name %1 stands for two metrics", base::escaped(one)),
                      node.place, base::said("take it away from one of them"));
        return;
    }
    registry.definitions.push_back(std::move(definition));
}

// A repository may give some facts of a known metric and leave the others as shipped.
void overlay(model::MetricDefinition& into, const model::MetricDefinition& from) {
    const auto take = [](std::string& mine, const std::string& theirs) {
        if (!theirs.empty()) mine = theirs;
    };
    take(into.title, from.title);
    take(into.unit, from.unit);
    take(into.definition, from.definition);
    take(into.startingTarget, from.startingTarget);
    take(into.gotcha, from.gotcha);
    if (from.low || from.high) {
        into.low = from.low;
        into.high = from.high;
    }
    if (from.direction != model::Direction::Unknown || from.directionOpen) {
        into.direction = from.direction;
        into.directionOpen = from.directionOpen;
        into.targetValue = from.targetValue;
    }
    into.place = from.place;
    for (const std::string& alias : from.aliases) {
        if (std::find(into.aliases.begin(), into.aliases.end(), alias) == into.aliases.end()) {
            into.aliases.push_back(alias);
        }
    }
}

} // namespace registryfile

base::Result<Read<model::MetricRegistry>> readRegistry(std::string_view bytes,
                                                       const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::MetricRegistry> read;
    const auto root = parseYaml(*text, path, YamlLimits{1u << 20, 8, 100'000});
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    Fields fields(*root, "the metric registry", read.findings);
    const YamlNode* list = fields.list("metrics");
    if (root->isMapping())
        fields.require("metrics", base::said("metrics: and one entry a line below it"));
    fields.finish();
    std::set<std::string> names;
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        registryfile::readOne(list->items[i], names, read.value, read.findings);
    }
    return read;
}

const model::MetricRegistry& shippedRegistry() {
    static const model::MetricRegistry registry = [] {
        constexpr const char* kPath = "resources/metrics/registry.yaml";
        auto read = readRegistry(base::resource(kPath), kPath);
        return read ? std::move(read->value) : model::MetricRegistry{};
    }();
    return registry;
}

model::MetricRegistry overlaid(const model::MetricRegistry& base,
                               const model::MetricRegistry& overrides) {
    model::MetricRegistry registry = base;
    for (const model::MetricDefinition& one : overrides.definitions) {
        const auto same = std::find_if(
            registry.definitions.begin(), registry.definitions.end(),
            [&](const auto& known) { return foldedName(known.id) == foldedName(one.id); });
        // A name claimed here is the repository's: nobody else keeps it as an alias.
        for (model::MetricDefinition& known : registry.definitions) {
            if (same != registry.definitions.end() && &known == &*same) continue;
            std::erase_if(known.aliases, [&](const std::string& alias) {
                const auto is = [&](const std::string& mine) {
                    return foldedName(mine) == foldedName(alias);
                };
                return is(one.id) || std::any_of(one.aliases.begin(), one.aliases.end(), is);
            });
        }
        if (same == registry.definitions.end()) {
            registry.definitions.push_back(one);
        } else {
            registryfile::overlay(*same, one);
        }
    }
    return registry;
}

} // namespace countersign::format
