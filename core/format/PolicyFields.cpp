#include "core/format/PolicyFields.h"

#include "core/base/Ids.h"
#include "core/base/Text.h"
#include "core/format/RecordForm.h"
#include "core/format/RecordText.h"
#include "core/model/Record.h"

#include <algorithm>
#include <cmath>

namespace countersign::format {

bool isPlainLine(const std::string& text) {
    return whyNotSignable(text).empty() && text.find_first_of("\n\t") == std::string::npos;
}

bool isPolicyWord(std::string_view text) { return isPrincipal(text); }

void readHeading(PolicyFields& fields, const std::string& kind, int& version,
                 std::string& previousSha256) {
    fields.require("countersign", "countersign: 1");
    fields.require("kind", base::said("kind: \"%1\"", kind));
    fields.require("version", "version: 1");
    const auto schema = fields.whole("countersign", 0, 1'000'000).value_or(model::kSchema);
    if (schema < model::kSchema)
        fields.error(base::said("'countersign: 0' was a draft of the format"),
                     fields.placeOf("countersign"), base::said("write 'countersign: 1'"));
    if (schema > model::kSchema)
        fields.error(base::said("written for a newer version of the program"),
                     fields.placeOf("countersign"), base::said("install a newer version"));
    if (const std::string word = fields.word("kind", kind); word != kind)
        fields.error(base::said("this is a %1, not a %2", word, kind), fields.placeOf("kind"));
    version = fields.whole("version", 1, 999'999'999).value_or(1);
    previousSha256 = fields.text("previous_sha256");
    const bool named = base::Sha256::fromHex(previousSha256).has_value();
    if (version == 1 ? !previousSha256.empty() : !named)
        fields.error(version == 1
                         ? base::said("version 1 has no previous_sha256")
                         : base::said("'previous_sha256' must name the version before this one"),
                     fields.placeOf("previous_sha256"),
                     base::said("it is the SHA-256 of the file of the version before"));
}

PolicyFields::PolicyFields(const YamlNode& node, std::string what, std::string rule,
                           model::Findings& findings)
    : m_node(node), m_what(std::move(what)), m_rule(std::move(rule)), m_findings(findings) {
    if (!node.isMapping())
        error(base::said("%1 must be a mapping", m_what), node.place,
              base::said("write 'key: value' lines"));
}

void PolicyFields::error(const base::Sentence& text, const base::Place& place,
                         const base::Sentence& help) {
    m_findings.push_back({model::Level::Error, m_rule, text, place, help});
}

const base::Place& PolicyFields::placeOf(std::string_view key) const {
    const YamlNode* node = m_node.find(key);
    return node ? node->place : m_node.place;
}

const YamlNode* PolicyFields::take(std::string_view key) {
    m_known.emplace_back(key);
    return m_node.isMapping() ? m_node.find(key) : nullptr;
}

std::string PolicyFields::text(std::string_view key, const std::string& absent) {
    const YamlNode* node = take(key);
    if (!node) return absent;
    if (!node->isScalar() || !isPlainLine(node->text)) {
        error(base::said("'%1' must be one line of text", key), node->place,
              base::said("write %1: \"…\"", key));
        return absent;
    }
    return base::toNfc(node->text);
}

std::string PolicyFields::word(std::string_view key, const std::string& absent) {
    const std::string value = text(key, absent);
    if (value == absent || isPolicyWord(value)) return value;
    error(base::said("'%1' must be a word of a-z, 0-9, '.', '_' and '-'", key), placeOf(key));
    return absent;
}

std::optional<int> PolicyFields::whole(std::string_view key, int least, int most) {
    const YamlNode* node = take(key);
    if (!node) return std::nullopt;
    const auto value = node->isScalar() ? node->integer() : std::nullopt;
    if (value && *value >= least && *value <= most) return static_cast<int>(*value);
    error(base::said("'%1' must be a whole number from %2 to %3", key, least, most), node->place);
    return std::nullopt;
}

std::optional<double> PolicyFields::number(std::string_view key, double least, double most) {
    const YamlNode* node = take(key);
    if (!node) return std::nullopt;
    const auto value = node->isScalar() ? node->number() : std::nullopt;
    if (value && std::isfinite(*value) && *value >= least && *value <= most) return *value;
    error(base::said("'%1' must be a number from %2 to %3", key, base::numberText(least),
                     base::numberText(most)),
          node->place);
    return std::nullopt;
}

bool PolicyFields::flag(std::string_view key, bool absent) {
    const YamlNode* node = take(key);
    if (!node) return absent;
    const auto value = node->isScalar() ? node->boolean() : std::nullopt;
    if (value) return *value;
    error(base::said("'%1' must be true or false", key), node->place);
    return absent;
}

std::vector<std::string> PolicyFields::listOf(std::string_view key, bool wordsOnly) {
    std::vector<std::string> found;
    const YamlNode* node = list(key);
    if (!node) return found;
    for (const YamlNode& item : node->items) {
        const bool star = item.text == "*";
        const bool fits = item.isScalar() &&
                          (wordsOnly ? star || isPolicyWord(item.text) : isPlainLine(item.text));
        if (!fits)
            error(base::said("an entry of '%1' must be %2", key,
                             wordsOnly ? base::said("a word of a-z, 0-9, '.', '_' and '-'")
                                       : base::said("one line of text")),
                  item.place);
        else if (std::find(found.begin(), found.end(), item.text) != found.end())
            error(base::said("'%1' stands twice in '%2'", item.text, key), item.place);
        else
            found.push_back(item.text);
    }
    return found;
}

std::vector<std::string> PolicyFields::words(std::string_view key) { return listOf(key, true); }
std::vector<std::string> PolicyFields::sentences(std::string_view key) {
    return listOf(key, false);
}

std::string PolicyFields::oneOf(std::string_view key, const std::vector<std::string>& allowed,
                                const std::string& absent) {
    const std::string value = text(key, absent);
    if (value == absent || std::find(allowed.begin(), allowed.end(), value) != allowed.end())
        return value;
    error(base::said("'%1' is '%2'", key, value), placeOf(key),
          base::said("write one of: %1", base::joined(allowed, ", ")));
    return absent;
}

const YamlNode* PolicyFields::list(std::string_view key) {
    const YamlNode* node = take(key);
    if (!node) return nullptr;
    if (node->isSequence()) return node;
    error(base::said("'%1' must be a list", key), node->place, base::said("write %1: [ … ]", key));
    return nullptr;
}

const YamlNode* PolicyFields::mapping(std::string_view key) {
    const YamlNode* node = take(key);
    if (!node) return nullptr;
    if (node->isMapping()) return node;
    error(base::said("'%1' must be a mapping", key), node->place,
          base::said("write %1: { … }", key));
    return nullptr;
}

void PolicyFields::require(std::string_view key, const base::Sentence& example) {
    if (m_node.isMapping() && !m_node.find(key))
        error(base::said("%1 has no '%2'", m_what, key), m_node.place,
              base::said("write %1", example));
}

void PolicyFields::finish() {
    if (!m_node.isMapping()) return;
    for (std::size_t i = 0; i < m_node.keys.size(); ++i) {
        const std::string& key = m_node.keys[i];
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end()) continue;
        const auto nearest =
            std::min_element(m_known.begin(), m_known.end(), [&](const auto& a, const auto& b) {
                return base::distance(a, key) < base::distance(b, key);
            });
        const bool near = nearest != m_known.end() && base::distance(*nearest, key) <= 3;
        error(base::said("unknown key '%1' in %2", key, m_what),
              i < m_node.keyPlaces.size() ? m_node.keyPlaces[i] : m_node.place,
              near ? base::said("did you mean '%1'?", *nearest)
                   : base::said("known keys: %1", base::joined(m_known, ", ")));
    }
}

} // namespace countersign::format
