#include "core/base/Text.h"
#include "core/format/Value.h"

#include <algorithm>
#include <unordered_map>

namespace countersign::format {

namespace json {

using base::ErrorCode;
using base::Place;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isWordPart(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '.';
}

// Whether `word` is a number of RFC 8259.
bool isNumber(std::string_view word) {
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < word.size() && word[i] >= '0' && word[i] <= '9')
            ++i;
        return i > from;
    };
    if (i < word.size() && word[i] == '-') ++i;
    const std::size_t first = i;
    if (!digits() || (word[first] == '0' && i > first + 1)) return false;
    if (i < word.size() && word[i] == '.') {
        ++i;
        if (!digits()) return false;
    }
    if (i < word.size() && (word[i] == 'e' || word[i] == 'E')) {
        ++i;
        if (i < word.size() && (word[i] == '+' || word[i] == '-')) ++i;
        if (!digits()) return false;
    }
    return i == word.size();
}

// What programs write for "not a number" and infinities.
bool isNonFiniteWord(std::string_view word) {
    if (!word.empty() && (word[0] == '-' || word[0] == '+')) word.remove_prefix(1);
    const std::string lower = base::lowerAscii(word);
    return lower == "nan" || lower == "inf" || lower == "infinity";
}

void appendUtf8(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

class Reader {
public:
    Reader(std::string_view bytes, const std::string& path, const ValueLimits& limits,
           model::Findings& findings)
        : m_bytes(bytes), m_path(path), m_limits(limits), m_findings(findings) {}

    base::Result<Value> read() {
        Value root;
        if (!readInto(root)) return base::fail(m_error);
        skipBlanks();
        if (m_at < m_bytes.size()) {
            refuse("text after the end of the JSON value");
            return base::fail(m_error);
        }
        return root;
    }

private:
    bool refuse(std::string what, std::string hint = "check commas, quotes and brackets") {
        m_error = base::Error{ErrorCode::Invalid, "not valid JSON: " + std::move(what),
                              Place{m_path, m_line, column(), {}}, std::move(hint)};
        return false;
    }
    int column() const { return static_cast<int>(m_at - m_lineStart) + 1; }
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    void skipBlanks() {
        for (; m_at < m_bytes.size() && isBlank(m_bytes[m_at]); ++m_at) {
            if (m_bytes[m_at] != '\n') continue;
            ++m_line;
            m_lineStart = m_at + 1;
        }
    }

    // One turn of the loop reads one value, or closes the container on top of the stack.
    bool readInto(Value& root) {
        std::vector<Value*> open;
        if (!readValue(root, open)) return false;
        while (!open.empty()) {
            Value& top = *open.back();
            const char close = top.isObject() ? '}' : ']';
            skipBlanks();
            if (peek() == close) {
                ++m_at;
                if (top.isObject()) markDoubles(top);
                open.pop_back();
                continue;
            }
            if (!top.items.empty()) {
                if (peek() != ',') return refuse(std::string("',' or '") + close + "' expected");
                ++m_at;
                skipBlanks();
            }
            Value next;
            if (top.isObject()) {
                if (peek() != '"') return refuse("a key in quotes expected");
                if (!readString(next.key)) return false;
                skipBlanks();
                if (peek() != ':') return refuse("':' expected after a key");
                ++m_at;
                skipBlanks();
            }
            top.items.push_back(std::move(next));
            if (!readValue(top.items.back(), open)) return false;
        }
        return true;
    }

    bool readValue(Value& value, std::vector<Value*>& open) {
        skipBlanks();
        if (++m_nodes > m_limits.nodes) {
            return refuse("more than " + std::to_string(m_limits.nodes) + " values",
                          "split the file");
        }
        value.line = m_line;
        value.column = column();
        const char c = peek();
        if (c == '{' || c == '[') {
            if (static_cast<int>(open.size()) >= m_limits.depth) {
                return refuse("nested deeper than " + std::to_string(m_limits.depth) + " levels",
                              "flatten the file");
            }
            value.kind = c == '{' ? Value::Kind::Object : Value::Kind::Array;
            open.push_back(&value);
            ++m_at;
            return true;
        }
        if (c == '"') {
            value.kind = Value::Kind::String;
            return readString(value.text);
        }
        return readWord(value);
    }

    bool readWord(Value& value) {
        std::size_t end = m_at;
        while (end < m_bytes.size() && isWordPart(m_bytes[end]))
            ++end;
        const std::string_view word = m_bytes.substr(m_at, end - m_at);
        if (word == "null") {
            value.kind = Value::Kind::Null;
        } else if (word == "true" || word == "false") {
            value.kind = Value::Kind::Bool;
            value.boolean = word == "true";
        } else if (isNumber(word) || isNonFiniteWord(word)) {
            value.kind = Value::Kind::Number;
            const auto number = isNumber(word) ? base::parseNumber(word) : std::nullopt;
            value.finite = number.has_value();
            value.number = number.value_or(0);
        } else if (word.empty()) {
            return refuse(m_at < m_bytes.size() ? "a value expected" : "the file ends too early");
        } else {
            return refuse("\"" + base::escaped(word.substr(0, 40)) + "\" is not a value");
        }
        value.text = word;
        m_at = end;
        return true;
    }

    bool readString(std::string& out) {
        ++m_at;
        while (true) {
            const std::size_t from = m_at;
            while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\' &&
                   static_cast<unsigned char>(m_bytes[m_at]) >= 0x20)
                ++m_at;
            out.append(m_bytes.substr(from, m_at - from));
            if (m_at >= m_bytes.size()) return refuse("a text in quotes has no end");
            if (m_bytes[m_at] == '"') {
                ++m_at;
                return true;
            }
            if (m_bytes[m_at] != '\\') return refuse("a control character in a text");
            if (!readEscape(out)) return false;
        }
    }

    bool readEscape(std::string& out) {
        static constexpr std::string_view kFrom = "\"\\/bfnrt";
        static constexpr std::string_view kTo = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (peek() == 'u') return readUnicode(out);
        const std::size_t index = kFrom.find(peek());
        if (m_at >= m_bytes.size() || index == std::string_view::npos) {
            return refuse("an unknown escape in a text");
        }
        out += kTo[index];
        ++m_at;
        return true;
    }

    std::optional<std::uint32_t> fourDigits(std::size_t from) const {
        if (from + 4 > m_bytes.size()) return std::nullopt;
        std::uint32_t code = 0;
        for (const char c : m_bytes.substr(from, 4)) {
            const std::size_t digit = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
            if (digit == std::string_view::npos) return std::nullopt;
            code = code * 16 + static_cast<std::uint32_t>(digit % 16);
        }
        return code;
    }

    // A lone surrogate becomes U+FFFD: the text around it is still worth showing.
    bool readUnicode(std::string& out) {
        auto code = fourDigits(m_at + 1);
        if (!code) return refuse("\\u wants four hexadecimal digits");
        m_at += 5;
        if (*code >= 0xD800 && *code < 0xDC00 && m_bytes.substr(m_at, 2) == "\\u") {
            if (const auto low = fourDigits(m_at + 2); low && *low >= 0xDC00 && *low < 0xE000) {
                code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
                m_at += 6;
            }
        }
        appendUtf8(out, *code >= 0xD800 && *code < 0xE000 ? 0xFFFD : *code);
        return true;
    }

    void markDoubles(Value& object) {
        constexpr std::size_t kMostFindings = 50;
        std::unordered_map<std::string_view, Value*> seen;
        for (Value& member : object.items) {
            const auto [first, isNew] = seen.try_emplace(member.key, &member);
            if (isNew) continue;
            first->second->doubled = member.doubled = true;
            if (m_doubles++ >= kMostFindings) continue;
            m_findings.push_back(
                {model::Level::Error, "duplicate-key",
                 base::said("The key \"%1\" stands twice in one object, so neither value is used",
                            base::escaped(member.key)),
                 Place{m_path, member.line, member.column, {}}, base::said("keep one of the two")});
        }
    }

    std::string_view m_bytes;
    const std::string& m_path;
    ValueLimits m_limits;
    model::Findings& m_findings;
    base::Error m_error;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    std::size_t m_nodes = 0;
    std::size_t m_doubles = 0;
};

} // namespace json

base::Result<Value> parseJson(std::string_view bytes, const std::string& path,
                              model::Findings& findings, const ValueLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return base::fail(
            base::ErrorCode::Invalid,
            base::said("larger than the %1 MiB such a file may have", limits.bytes >> 20),
            base::Place{path, 0, 0, {}}, base::said("split the file"));
    }
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
    return json::Reader(bytes, path, limits, findings).read();
}

const Value* Value::find(std::string_view name) const {
    if (kind != Kind::Object) return nullptr;
    for (const Value& member : items) {
        if (member.key == name) return &member;
    }
    return nullptr;
}

std::optional<double> Value::finiteNumber() const {
    return kind == Kind::Number && finite ? std::optional<double>(number) : std::nullopt;
}

// The depth of a parsed YAML tree is bounded by its reader.
Value fromYaml(const YamlNode& node) {
    Value value;
    value.line = node.place.line;
    value.column = node.place.column;
    value.text = node.text;
    switch (node.kind) {
    case YamlNode::Kind::Null:
        break;
    case YamlNode::Kind::Sequence:
        value.kind = Value::Kind::Array;
        break;
    case YamlNode::Kind::Mapping:
        value.kind = Value::Kind::Object;
        break;
    case YamlNode::Kind::Scalar:
        value.kind = Value::Kind::String;
        if (const auto number = node.number()) {
            value.kind = Value::Kind::Number;
            value.finite = true;
            value.number = *number;
        } else if (const auto truth = node.boolean()) {
            value.kind = Value::Kind::Bool;
            value.boolean = *truth;
        } else if (!node.quoted) {
            const std::string lower = base::lowerAscii(node.text);
            if (lower == ".nan" || lower == ".inf" || lower == "-.inf" || lower == "+.inf" ||
                json::isNumber(node.text)) {
                value.kind = Value::Kind::Number;
            }
        }
        break;
    }
    value.items.reserve(node.items.size());
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        value.items.push_back(fromYaml(node.items[i]));
        if (node.isMapping()) value.items.back().key = node.keys[i];
    }
    return value;
}

std::string pointerStep(std::string_view name) {
    std::string step = "/";
    for (const char c : name) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

} // namespace countersign::format
