// One mapping of a file people write beside a model (SLOs, release file, configuration, registry):
// keys are asked for, the rest is a located finding with the nearest known key. Private to this
// room.
#pragma once

#include "core/format/Yaml.h"
#include "core/model/Finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

class Fields {
public:
    // `what` names the mapping in sentences: "the SLO ood_recall_7d". A node that is no mapping is
    // a finding, and every key is absent.
    Fields(const YamlNode& node, std::string what, model::Findings& findings);

    const YamlNode* node(std::string_view key);           // marks the key as known
    std::string text(std::string_view key);               // scalar; empty if absent
    const YamlNode* list(std::string_view key);           // null if absent or no list (a finding)
    const YamlNode* mapping(std::string_view key);        // likewise
    std::vector<std::string> texts(std::string_view key); // a scalar or a list of scalars
    // The finding where `key` is absent or empty; `write` is what to write.
    bool require(std::string_view key, const base::Sentence& write,
                 model::Level level = model::Level::Error);
    void finish(model::Level level = model::Level::Error); // unknown keys

    base::Place placeOf(std::string_view key) const; // of the value, else of the mapping
    void remark(model::Level level, std::string rule, base::Sentence text, base::Place place,
                base::Sentence help = {});
    const std::string& what() const { return m_what; }

private:
    const YamlNode& m_node;
    std::string m_what;
    model::Findings& m_findings;
    std::vector<std::string> m_known;
};

// The nearest of `known` within three edits; empty if none is near.
std::string nearestOf(const std::string& word, const std::vector<std::string>& known);
// The findings of a file that could not be parsed at all: one, of level error.
model::Finding asFinding(const base::Error& error);

} // namespace countersign::format
