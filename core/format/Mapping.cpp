#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Fields.h"

// Mapping files: the text is MAPPING.md, what they do is in Mapped.cpp.
namespace countersign::format {

namespace mappingfile {

using model::Level;

// Pointers from the value's object ("ci/0", "../counts/{2}") or from the root ("/meta/date").
std::string pointerAt(Fields& fields, const char* key) {
    const std::string pointer = fields.text(key);
    const bool bad = pointer.ends_with('/') || pointer.find("//") != std::string::npos;
    if (!bad) return pointer;
    fields.remark(Level::Error, "bad-pointer",
                  base::said("'%1' is no pointer", base::escaped(pointer)), fields.placeOf(key),
                  base::said("write the names on the way with '/' between them"));
    return {};
}

void readDirection(Fields& fields, ResultMapping::Rule& rule) {
    const std::string word = fields.text("direction");
    if (word == "up") {
        rule.direction = model::Direction::Up;
    } else if (word == "down") {
        rule.direction = model::Direction::Down;
    } else if (word == "target") {
        rule.direction = model::Direction::Target;
    } else if (!word.empty()) {
        fields.remark(Level::Error, "bad-direction",
                      base::said("'%1' is no direction", base::escaped(word)),
                      fields.placeOf("direction"), base::said("write up, down or target"));
    }
    if (const YamlNode* target = fields.node("target_value")) rule.targetValue = target->number();
    if ((rule.direction == model::Direction::Target) != rule.targetValue.has_value()) {
        fields.remark(Level::Error, "target-value",
                      base::said("direction: target and a number as target_value belong together"),
                      fields.placeOf("direction"), base::said("write both or neither"));
    }
}

void readRule(const YamlNode& node, ResultMapping& mapping, model::Findings& findings) {
    Fields fields(node, "this rule", findings);
    ResultMapping::Rule rule;
    rule.place = node.place;
    rule.at = pointerAt(fields, "at");
    const bool whole = fields.require("at", "at: \"/results/*/score\"");
    if (whole && !rule.at.starts_with('/') && !rule.at.empty()) {
        fields.remark(Level::Error, "bad-pointer", base::said("'at' begins at the root, with '/'"),
                      fields.placeOf("at"),
                      base::said("write at: \"/%1\"", base::escaped(rule.at)));
        rule.at.clear();
    }
    for (const auto& [key, into] :
         {std::pair{"name", &rule.name}, std::pair{"unit", &rule.unit},
          std::pair{"dataset", &rule.dataset}, std::pair{"task", &rule.task},
          std::pair{"filter", &rule.filter}, std::pair{"window", &rule.window},
          std::pair{"model", &rule.model}, std::pair{"version", &rule.version}})
        *into = fields.text(key);
    for (const auto& [key, into] :
         {std::pair{"n", &rule.samples}, std::pair{"lower", &rule.lower},
          std::pair{"upper", &rule.upper}, std::pair{"stderr", &rule.standardError},
          std::pair{"of", &rule.of}, std::pair{"time", &rule.time}})
        *into = pointerAt(fields, key);
    readDirection(fields, rule);
    if (const YamlNode* slice = fields.mapping("slice")) {
        for (std::size_t i = 0; i < slice->items.size(); ++i)
            rule.slice.emplace_back(slice->keys[i], slice->items[i].text);
    }
    fields.finish();
    if (!rule.at.empty()) mapping.rules.push_back(std::move(rule));
}

void readOne(const YamlNode& node, std::vector<ResultMapping>& mappings,
             model::Findings& findings) {
    Fields fields(node, "this mapping", findings);
    ResultMapping mapping;
    mapping.place = node.place;
    mapping.files = fields.text("files");
    const bool whole = fields.require("files", "files: \"reports/*.json\"");
    if (const YamlNode* ignore = fields.node("ignore"); ignore && ignore->boolean() == true)
        mapping.kind = ResultMapping::Kind::Ignore;
    if (const YamlNode* list = fields.list("metrics")) {
        for (const YamlNode& rule : list->items)
            readRule(rule, mapping, findings);
    }
    fields.finish();
    if (!whole) return;
    if (mapping.kind == ResultMapping::Kind::Metrics && mapping.rules.empty()) {
        fields.remark(Level::Error, "no-rules",
                      base::said("This mapping says nothing about its files"), node.place,
                      base::said("write metrics: with one at: a line, or ignore: true"));
        return;
    }
    mappings.push_back(std::move(mapping));
}

} // namespace mappingfile

base::Result<Read<std::vector<ResultMapping>>> readMappings(std::string_view bytes,
                                                            const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<std::vector<ResultMapping>> read;
    const auto root = parseYaml(*text, path, YamlLimits{1u << 20, 12, 100'000});
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    if (root->kind == YamlNode::Kind::Null) return read;
    Fields fields(*root, "the mapping file", read.findings);
    const YamlNode* list = fields.list("mappings");
    if (root->isMapping())
        fields.require("mappings", base::said("mappings: and one entry a line below it"));
    fields.finish();
    for (std::size_t i = 0; list && i < list->items.size(); ++i)
        mappingfile::readOne(list->items[i], read.value, read.findings);
    return read;
}

} // namespace countersign::format
