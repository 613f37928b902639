#include "core/format/RecordText.h"

#include <set>

// Values of kinds this version does not act on: checked for form, kept unread.
namespace countersign::format {

namespace {
constexpr int kAnyDepth = 8;
}

std::string_view RecordReader::anyKey() {
    if (failed()) return {};
    std::size_t end = m_at;
    while (end < m_bytes.size() && ((m_bytes[end] >= 'a' && m_bytes[end] <= 'z') ||
                                    (m_bytes[end] >= '0' && m_bytes[end] <= '9') ||
                                    m_bytes[end] == '_' || m_bytes[end] == '-')) {
        ++end;
    }
    const std::string_view key = m_bytes.substr(m_at, end - m_at);
    if (key.empty() || key.front() < 'a' || key.front() > 'z') {
        fail("expected a key of lower-case letters, digits, '_' or '-'");
        return {};
    }
    m_at = end;
    raw(": ");
    return key;
}

void RecordReader::anyValue(int depth) {
    if (failed()) return;
    if (depth > kAnyDepth) return fail("nested deeper than eight levels");
    if (next("\"")) {
        std::string unread;
        return text(unread);
    }
    if (next("[")) return anyList(depth);
    if (next("{")) return anyMapping(depth);
    for (const char* word : {"null", "true", "false"}) {
        if (next(word)) return raw(word);
    }
    std::uint64_t unread = 0;
    number(unread);
}

void RecordReader::anyList(int depth) {
    raw("[");
    for (bool first = true; !failed() && !next("]"); first = false) {
        if (!first) raw(", ");
        anyValue(depth + 1);
    }
    raw("]");
}

void RecordReader::anyMapping(int depth) {
    raw("{");
    std::set<std::string_view> keys;
    while (!failed() && !next("}")) {
        if (!keys.empty()) raw(", ");
        if (!keys.insert(anyKey()).second) return fail("the same key twice");
        anyValue(depth + 1);
    }
    raw("}");
}

} // namespace countersign::format
