#include "core/base/Text.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utf8proc.h>

namespace countersign::base {

namespace unicode {

// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), 0 if there is none.
std::size_t sequence(std::string_view bytes, std::size_t at, char32_t& point) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        point = first;
        return 1;
    }
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > bytes.size()) return 0;
    point = first & (0x7Fu >> size);
    for (std::size_t i = at + 1; i < at + size; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return 0;
        point = point << 6 | (byte(i) & 0x3Fu);
    }
    const bool overlong = (size == 3 && point < 0x800) || (size == 4 && point < 0x10000);
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return overlong || surrogate || point > 0x10FFFF ? 0 : size;
}

bool isHidden(char32_t point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return false;
    }
}

// Where the plain bytes behind `at` end: most texts have no others, and eight are looked at once.
std::size_t asciiEnd(std::string_view bytes, std::size_t at) {
    for (std::uint64_t eight = 0; bytes.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if (eight & 0x8080808080808080u) break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

bool isAscii(std::string_view bytes) { return asciiEnd(bytes, 0) == bytes.size(); }

void appendEscape(std::string& text, char32_t point) {
    char escape[16];
    std::snprintf(escape, sizeof escape, point < 0x80 ? "\\x%02x" : "\\u{%x}",
                  static_cast<unsigned>(point));
    text += escape;
}

} // namespace unicode

std::size_t firstInvalidUtf8(std::string_view bytes) {
    char32_t point = 0;
    for (std::size_t at = 0; (at = unicode::asciiEnd(bytes, at)) < bytes.size();) {
        const std::size_t size = unicode::sequence(bytes, at, point);
        if (size == 0) return at;
        at += size;
    }
    return std::string_view::npos;
}

bool isUtf8(std::string_view bytes) { return firstInvalidUtf8(bytes) == std::string_view::npos; }

std::string toNfc(std::string_view utf8) {
    if (unicode::isAscii(utf8) || !isUtf8(utf8)) return std::string(utf8);
    utf8proc_uint8_t* normal = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                     static_cast<utf8proc_ssize_t>(utf8.size()), &normal,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (size < 0) return std::string(utf8);
    std::string text(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size));
    std::free(normal);
    return text;
}

bool isNfc(std::string_view utf8) {
    return unicode::isAscii(utf8) || (isUtf8(utf8) && toNfc(utf8) == utf8);
}

std::string escaped(std::string_view bytes, bool keepLines) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        char32_t point = 0;
        const std::size_t size = unicode::sequence(bytes, at, point);
        if (size == 0) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\x%02X", static_cast<unsigned char>(bytes[at]));
            text += escape;
            ++at;
            continue;
        }
        const bool kept = keepLines && (point == '\n' || point == '\t');
        if (unicode::isHidden(point) && !kept)
            unicode::appendEscape(text, point);
        else
            text += bytes.substr(at, size);
        at += size;
    }
    return text;
}

bool isPrintableName(std::string_view utf8) {
    if (trimmed(utf8).size() != utf8.size() || utf8.empty() || !isUtf8(utf8) || !isNfc(utf8))
        return false;
    int characters = 0;
    for (std::size_t at = 0; at < utf8.size(); ++characters) {
        char32_t point = 0;
        at += unicode::sequence(utf8, at, point);
        if (unicode::isHidden(point)) return false;
    }
    return characters <= 120;
}

} // namespace countersign::base
