// One mapping of a policy or roster, read strictly: every key is asked for once, everything else is
// a located finding that says what to write instead.
#pragma once

#include "core/format/Yaml.h"
#include "core/model/Finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

class PolicyFields {
public:
    // `what` names the mapping in sentences: "tier high". `rule` prefixes findings: "policy".
    PolicyFields(const YamlNode& node, std::string what, std::string rule,
                 model::Findings& findings);

    // Absent keys give the default without a finding; a wrong type gives a finding and the default.
    std::string text(std::string_view key, const std::string& absent = {});
    std::string word(std::string_view key, const std::string& absent = {}); // [a-z0-9._-]{1,64}
    std::optional<int> whole(std::string_view key, int least, int most);
    std::optional<double> number(std::string_view key, double least, double most);
    bool flag(std::string_view key, bool absent);
    std::vector<std::string> words(std::string_view key);     // list of words, each once
    std::vector<std::string> sentences(std::string_view key); // list of one-line texts
    // One of `allowed`, else a finding naming them and the first of them.
    std::string oneOf(std::string_view key, const std::vector<std::string>& allowed,
                      const std::string& absent);
    // The value as a list or mapping; null where absent or of another type (a finding).
    const YamlNode* list(std::string_view key);
    const YamlNode* mapping(std::string_view key);
    // Finding where a key is absent.
    void require(std::string_view key, const base::Sentence& example);
    bool has(std::string_view key) const { return m_node.find(key) != nullptr; }

    // Findings for every key that was not asked for, with the nearest known one.
    void finish();
    void error(const base::Sentence& text, const base::Place& place,
               const base::Sentence& help = {});
    const base::Place& placeOf(std::string_view key) const;
    const base::Place& place() const { return m_node.place; }
    const std::string& what() const { return m_what; }
    const std::string& rule() const { return m_rule; }
    model::Findings& findings() { return m_findings; }

private:
    const YamlNode* take(std::string_view key);
    std::vector<std::string> listOf(std::string_view key, bool wordsOnly);

    const YamlNode& m_node;
    std::string m_what, m_rule;
    model::Findings& m_findings;
    std::vector<std::string> m_known;
};

// `countersign: 1`, `kind`, `version`, `previous_sha256` of a policy or roster.
void readHeading(PolicyFields& fields, const std::string& kind, int& version,
                 std::string& previousSha256);

// Whether text is one line without control or bidi characters.
bool isPlainLine(const std::string& text);
bool isPolicyWord(std::string_view text);

} // namespace countersign::format
