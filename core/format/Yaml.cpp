#include "core/format/Yaml.h"

#include "core/base/Text.h"

#include <istream>
#include <streambuf>
#include <unordered_set>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace countersign::format {

namespace yamltree {

using base::ErrorCode;
using base::Place;

// The library reads streams; this one reads the caller's bytes in place.
class ByteBuffer final : public std::streambuf {
public:
    explicit ByteBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data()); // get area only: never written
        setg(begin, begin, begin + bytes.size());
    }
};

// Builds the tree. The first thing that is not allowed is kept and everything after it is ignored,
// so that nothing has to be thrown through the library.
class Builder final : public YAML::EventHandler {
public:
    Builder(std::string_view bytes, const std::string& path, const YamlLimits& limits,
            int firstLine)
        : m_bytes(bytes), m_path(path), m_limits(limits), m_firstLine(firstLine) {
        m_root.place = Place{path, firstLine, 1, {}};
    }

    YamlNode takeRoot() { return std::move(m_root); }
    const std::optional<base::Error>& error() const { return m_error; }

    Place placeOf(const YAML::Mark& mark) const {
        if (mark.line < 0) return Place{m_path, 0, 0, {}};
        return Place{m_path, mark.line + m_firstLine, mark.column + 1, {}};
    }
    void refuse(const YAML::Mark& mark, std::string what, std::string hint) {
        if (m_error) return;
        m_error = base::Error{ErrorCode::Invalid, std::move(what), placeOf(mark), std::move(hint)};
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++m_documents > 1) {
            refuse(mark, "a second YAML document begins here",
                   "keep one document in the file; take away the --- line");
        }
    }
    void OnDocumentEnd() override {}
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse(mark, "aliases (*name) are not read here", "write the value out");
    }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        if (!allowed(mark, "?", anchor)) return;
        if (keyExpected()) return refuse(mark, "a key is missing here", "write the key's name");
        if (YamlNode* node = add(mark); node && m_stack.size() > 0 && m_stack.back()->isMapping()) {
            node->place = m_stack.back()->keyPlaces.back();
        }
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        if (!allowed(mark, tag, anchor)) return;
        if (tag == "!" && !isClosed(mark)) {
            return refuse(mark, "not valid YAML: this quote has no end", "close the quote");
        }
        if (keyExpected()) return addKey(mark, tag == "!", value);
        if (YamlNode* node = add(mark)) {
            node->kind = YamlNode::Kind::Scalar;
            node->quoted = tag == "!";
            node->text = value;
        }
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        begin(mark, tag, anchor, YamlNode::Kind::Sequence);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        begin(mark, tag, anchor, YamlNode::Kind::Mapping);
    }
    void OnMapEnd() override { end(); }

private:
    bool allowed(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        if (m_error) return false;
        const auto at = static_cast<std::size_t>(mark.pos < 0 ? 0 : mark.pos);
        const char first = at < m_bytes.size() ? m_bytes[at] : ' ';
        if (anchor != 0 || first == '&') {
            refuse(mark, "anchors (&name) are not read here", "write the value out where needed");
        } else if ((tag != "?" && tag != "!" && !tag.empty()) || first == '!') {
            refuse(mark, "tags (!type) are not read here", "take the tag away");
        } else if (++m_nodes > m_limits.nodes) {
            refuse(mark, "more than " + std::to_string(m_limits.nodes) + " values in one file",
                   "split the file");
        }
        return !m_error;
    }
    // yaml-cpp 0.7 takes a quoted text that only the end of the file ends.
    bool isClosed(const YAML::Mark& mark) const {
        std::size_t at = static_cast<std::size_t>(mark.pos);
        if (at >= m_bytes.size() || (m_bytes[at] != '"' && m_bytes[at] != '\'')) return true;
        const char quote = m_bytes[at];
        for (++at; at < m_bytes.size(); ++at) {
            if (quote == '"' && m_bytes[at] == '\\') {
                ++at;
            } else if (m_bytes[at] == quote) {
                return true;
            }
        }
        return false;
    }
    bool keyExpected() const {
        return !m_stack.empty() && m_stack.back()->isMapping() &&
               m_stack.back()->keys.size() == m_stack.back()->items.size();
    }
    void addKey(const YAML::Mark& mark, bool quoted, const std::string& key) {
        YamlNode& map = *m_stack.back();
        if (key == "<<" && !quoted) {
            return refuse(mark, "merge keys (<<) are not read here", "write the values out");
        }
        if (isDouble(map, key)) {
            return refuse(mark, "the key \"" + base::escaped(key) + "\" stands here twice",
                          "keep one of the two");
        }
        map.keys.push_back(key);
        map.keyPlaces.push_back(placeOf(mark));
    }
    // Small mappings are compared, large ones keep a set, so that no file costs n².
    bool isDouble(const YamlNode& map, const std::string& key) {
        constexpr std::size_t kSmall = 16;
        if (map.keys.size() < kSmall) return map.find(key) != nullptr;
        auto& seen = m_seen.back();
        if (seen.empty()) seen.insert(map.keys.begin(), map.keys.end());
        return !seen.insert(key).second;
    }
    YamlNode* add(const YAML::Mark& mark) {
        YamlNode* node = &m_root;
        if (!m_stack.empty()) {
            m_stack.back()->items.emplace_back();
            node = &m_stack.back()->items.back();
        }
        node->place = placeOf(mark);
        return node;
    }
    void begin(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
               YamlNode::Kind kind) {
        if (!allowed(mark, tag, anchor)) return;
        if (keyExpected()) {
            return refuse(mark, "a list or mapping cannot be a key", "use a plain word as the key");
        }
        if (static_cast<int>(m_stack.size()) >= m_limits.depth) {
            return refuse(mark, "nested deeper than " + std::to_string(m_limits.depth) + " levels",
                          "flatten the file");
        }
        YamlNode* node = add(mark);
        node->kind = kind;
        m_stack.push_back(node);
        m_seen.emplace_back();
    }
    void end() {
        if (m_error || m_stack.empty()) return;
        m_stack.pop_back();
        m_seen.pop_back();
    }

    std::string_view m_bytes;
    const std::string& m_path;
    YamlLimits m_limits;
    int m_firstLine;
    YamlNode m_root;
    std::vector<YamlNode*> m_stack;
    std::vector<std::unordered_set<std::string>> m_seen; // parallel to m_stack
    std::size_t m_nodes = 0;
    int m_documents = 0;
    std::optional<base::Error> m_error;
};

Place placeAt(std::string_view bytes, std::size_t offset, const std::string& path, int firstLine) {
    Place place{path, firstLine, 1, {}};
    for (std::size_t i = 0; i < offset && i < bytes.size(); ++i) {
        if (bytes[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
    }
    return place;
}

std::optional<base::Error> refusedBytes(std::string_view bytes, const std::string& path,
                                        int firstLine) {
    if (const std::size_t bad = base::firstInvalidUtf8(bytes); bad != std::string_view::npos) {
        return base::Error{ErrorCode::Invalid, "not UTF-8 text",
                           placeAt(bytes, bad, path, firstLine), "save the file as UTF-8"};
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) {
            return base::Error{ErrorCode::Invalid, "a control character stands here",
                               placeAt(bytes, i, path, firstLine), "take it away"};
        }
    }
    return std::nullopt;
}

} // namespace yamltree

base::Result<YamlNode> parseYaml(std::string_view bytes, const std::string& path,
                                 const YamlLimits& limits, int firstLine) {
    using base::ErrorCode;
    if (bytes.size() > limits.bytes) {
        return base::fail(ErrorCode::Invalid,
                          base::said("larger than the %1 bytes such a file may have", limits.bytes),
                          base::Place{path, 0, 0, {}}, base::said("split the file"));
    }
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    if (auto error = yamltree::refusedBytes(bytes, path, firstLine)) {
        return base::fail(std::move(*error));
    }
    yamltree::Builder builder(bytes, path, limits, firstLine);
    try {
        yamltree::ByteBuffer buffer(bytes);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (!builder.error() && parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& e) {
        builder.refuse(e.mark, "not valid YAML: " + e.msg,
                       "check indentation, quotes and brackets");
    } catch (const std::exception& e) {
        return base::fail(ErrorCode::Internal, base::said("YAML could not be read: %1", e.what()),
                          base::Place{path, 0, 0, {}});
    }
    if (builder.error()) return base::fail(*builder.error());
    return builder.takeRoot();
}

const YamlNode* YamlNode::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size() && i < items.size(); ++i) {
        if (keys[i] == key) return &items[i];
    }
    return nullptr;
}

std::optional<double> YamlNode::number() const {
    if (!isScalar() || quoted) return std::nullopt;
    std::string_view digits = text;
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-') digits.remove_prefix(1);
    return base::parseNumber(digits);
}

std::optional<std::int64_t> YamlNode::integer() const {
    if (!isScalar() || quoted) return std::nullopt;
    std::string_view digits = text;
    if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-') digits.remove_prefix(1);
    return base::parseInteger(digits);
}

std::optional<bool> YamlNode::boolean() const {
    if (!isScalar() || quoted) return std::nullopt;
    if (text == "true" || text == "True" || text == "TRUE") return true;
    if (text == "false" || text == "False" || text == "FALSE") return false;
    return std::nullopt;
}

std::string yamlQuoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : base::escaped(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

} // namespace countersign::format
