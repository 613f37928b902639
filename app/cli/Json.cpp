#include "app/cli/Json.h"

#include "core/base/Text.h"

#include <cmath>

namespace countersign::cli {

namespace json_detail {

// Length of the valid UTF-8 sequence at `at`, 0 if there is none.
std::size_t sequenceAt(std::string_view text, std::size_t at) {
    for (std::size_t size = 1; size <= 4 && at + size <= text.size(); ++size) {
        if (base::isUtf8(text.substr(at, size))) return size;
    }
    return 0;
}

char32_t pointOf(std::string_view bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    char32_t point = bytes.size() == 1 ? lead : lead & (0xFFu >> (bytes.size() + 1));
    for (std::size_t i = 1; i < bytes.size(); ++i)
        point = (point << 6) | (static_cast<unsigned char>(bytes[i]) & 0x3Fu);
    return point;
}

bool isHidden(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           c == 0x061C || (c >= 0xE0000 && c <= 0xE007F);
}

std::string unit(unsigned value) {
    static const char* digits = "0123456789abcdef";
    std::string out = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 15u];
    return out;
}

std::string escapedPoint(char32_t c) {
    if (c == '\n') return "\\n";
    if (c == '\t') return "\\t";
    if (c < 0x10000) return unit(static_cast<unsigned>(c));
    const auto rest = static_cast<unsigned>(c - 0x10000);
    return unit(0xD800 + (rest >> 10)) + unit(0xDC00 + (rest & 0x3FF));
}

} // namespace json_detail

std::string jsonText(std::string_view value) {
    std::string out = "\"";
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t size = json_detail::sequenceAt(value, at);
        if (size == 0) {
            out += "\\ufffd";
            ++at;
            continue;
        }
        const std::string_view bytes = value.substr(at, size);
        const char32_t c = json_detail::pointOf(bytes);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (json_detail::isHidden(c)) {
            out += json_detail::escapedPoint(c);
        } else {
            out += bytes;
        }
        at += size;
    }
    return out + "\"";
}

Json::Json(std::string_view command) {
    m_out = "{";
    m_open.push_back('}');
    text("schema", "countersign." + std::string(command) + "/1");
}

void Json::before(std::string_view key) {
    if (!m_first) m_out += ",";
    m_out += "\n" + std::string(2 * m_open.size(), ' ');
    if (m_open.back() == '}') m_out += jsonText(key) + ": ";
    m_first = false;
}

Json& Json::object(std::string_view key) {
    before(key);
    m_out += "{";
    m_open.push_back('}');
    m_first = true;
    return *this;
}

Json& Json::array(std::string_view key) {
    before(key);
    m_out += "[";
    m_open.push_back(']');
    m_first = true;
    return *this;
}

Json& Json::end() {
    const char closing = m_open.back();
    m_open.pop_back();
    if (!m_first) m_out += "\n" + std::string(2 * m_open.size(), ' ');
    m_out += closing;
    m_first = false;
    return *this;
}

Json& Json::text(std::string_view key, std::string_view value) {
    before(key);
    m_out += jsonText(value);
    return *this;
}

Json& Json::item(std::string_view value) { return text({}, value); }

Json& Json::number(std::string_view key, std::optional<double> value) {
    before(key);
    m_out += value && std::isfinite(*value) ? base::numberText(*value) : "null";
    return *this;
}

Json& Json::integer(std::string_view key, std::int64_t value) {
    before(key);
    m_out += std::to_string(value);
    return *this;
}

Json& Json::boolean(std::string_view key, bool value) {
    before(key);
    m_out += value ? "true" : "false";
    return *this;
}

Json& Json::texts(std::string_view key, const std::vector<std::string>& values) {
    array(key);
    for (const std::string& value : values)
        item(value);
    return end();
}

Json& Json::texts(std::string_view key, const std::vector<base::Sentence>& values) {
    return texts(key, std::vector<std::string>(values.begin(), values.end()));
}

Json& Json::raw(std::string_view key, std::string_view json) {
    before(key);
    m_out += base::trimmed(json);
    return *this;
}

std::string Json::take() {
    while (!m_open.empty())
        end();
    return std::move(m_out) + "\n";
}

} // namespace countersign::cli
