#include "core/format/Fields.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::format {

Fields::Fields(const YamlNode& node, std::string what, model::Findings& findings)
    : m_node(node), m_what(std::move(what)), m_findings(findings) {
    if (!node.isMapping()) {
        remark(model::Level::Error, "not-a-mapping", base::said("%1 must be a mapping", m_what),
               node.place, base::said("write key: value lines"));
    }
}

const YamlNode* Fields::node(std::string_view key) {
    m_known.emplace_back(key);
    return m_node.isMapping() ? m_node.find(key) : nullptr;
}

std::string Fields::text(std::string_view key) {
    const YamlNode* found = node(key);
    if (!found || found->kind == YamlNode::Kind::Null) return {};
    if (found->isScalar()) return std::string(base::trimmed(found->text));
    remark(model::Level::Error, "not-a-text", base::said("'%1' must be a text", key), found->place,
           base::said("write %1: \"…\"", key));
    return {};
}

const YamlNode* Fields::list(std::string_view key) {
    const YamlNode* found = node(key);
    if (!found || found->kind == YamlNode::Kind::Null) return nullptr;
    if (found->isSequence()) return found;
    remark(model::Level::Error, "not-a-list", base::said("'%1' must be a list", key), found->place,
           base::said("write one entry a line, each behind \"- \""));
    return nullptr;
}

const YamlNode* Fields::mapping(std::string_view key) {
    const YamlNode* found = node(key);
    if (!found || found->kind == YamlNode::Kind::Null) return nullptr;
    if (found->isMapping()) return found;
    remark(model::Level::Error, "not-a-mapping", base::said("'%1' must be a mapping", key),
           found->place, base::said("write key: value lines below it"));
    return nullptr;
}

std::vector<std::string> Fields::texts(std::string_view key) {
    std::vector<std::string> found;
    const YamlNode* value = node(key);
    if (!value || value->kind == YamlNode::Kind::Null) return found;
    if (value->isScalar()) return {value->text};
    for (const YamlNode& item : value->items) {
        if (value->isSequence() && item.isScalar()) {
            found.push_back(item.text);
        } else {
            remark(model::Level::Error, "not-a-text",
                   base::said("An entry of '%1' must be a text", key), item.place);
        }
    }
    return found;
}

bool Fields::require(std::string_view key, const base::Sentence& write, model::Level level) {
    if (!m_node.isMapping()) return false;
    const YamlNode* found = m_node.find(key);
    const bool empty = !found || found->kind == YamlNode::Kind::Null ||
                       (found->isScalar() && base::trimmed(found->text).empty());
    if (!empty) return true;
    remark(level, "missing-" + std::string(key), base::said("%1 has no %2", m_what, key),
           placeOf(key), base::said("write %1", write));
    return false;
}

void Fields::finish(model::Level level) {
    if (!m_node.isMapping()) return;
    for (std::size_t i = 0; i < m_node.keys.size(); ++i) {
        const std::string& key = m_node.keys[i];
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end()) continue;
        const std::string nearest = nearestOf(key, m_known);
        remark(level, "unknown-key",
               base::said("Unknown key '%1' in %2", base::escaped(key), m_what),
               m_node.keyPlaces[i],
               nearest.empty() ? base::said("known keys: %1", base::joined(m_known, ", "))
                               : base::said("did you mean '%1'?", nearest));
    }
}

base::Place Fields::placeOf(std::string_view key) const {
    const YamlNode* found = m_node.isMapping() ? m_node.find(key) : nullptr;
    return found ? found->place : m_node.place;
}

void Fields::remark(model::Level level, std::string rule, base::Sentence text, base::Place place,
                    base::Sentence help) {
    m_findings.push_back(
        {level, std::move(rule), std::move(text), std::move(place), std::move(help)});
}

std::string nearestOf(const std::string& word, const std::vector<std::string>& known) {
    constexpr int kNear = 3;
    std::string best;
    int least = kNear + 1;
    for (const std::string& one : known) {
        const int edits = base::distance(word, one);
        if (edits < least && edits < static_cast<int>(one.size())) {
            least = edits;
            best = one;
        }
    }
    return best;
}

model::Finding asFinding(const base::Error& error) {
    return {model::Level::Error, "unreadable", error.what, error.place, error.hint};
}

} // namespace countersign::format
