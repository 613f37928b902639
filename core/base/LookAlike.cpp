#include "core/base/LookAlike.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <utf8proc.h>

namespace countersign::base {

namespace lookalike {

// What each character of the first line looks like stands below it (ROSTER.md).
constexpr std::u32string_view kFrom =
    U"АВЕЅІЈКМНОРСТХУҮԚԜѴӀаеорсухіјѕԁһԛԝѵкгӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυγı1I|0";
constexpr std::u32string_view kTo =
    U"ABESlJKMHOPCTXYYQWVlaeopcyxijsdhqwvkrlABEZHlKMNOPTYXovaipuyilllO";
static_assert(kFrom.size() == kTo.size());

std::u32string points(std::string_view utf8) {
    std::u32string out;
    for (std::size_t at = 0; at < utf8.size();) {
        utf8proc_int32_t point = 0;
        const auto size =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()) + at,
                             static_cast<utf8proc_ssize_t>(utf8.size() - at), &point);
        if (size <= 0) return out;
        out += static_cast<char32_t>(point);
        at += static_cast<std::size_t>(size);
    }
    return out;
}

void append(std::string& out, char32_t point) {
    utf8proc_uint8_t bytes[4];
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(point), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::string compatible(std::string_view utf8) {
    utf8proc_uint8_t* normal = nullptr;
    const utf8proc_ssize_t size = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
        static_cast<utf8proc_ssize_t>(utf8.size()), &normal,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
    if (size < 0) return std::string(utf8);
    std::string out(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(size));
    std::free(normal); // NOLINT(cppcoreguidelines-no-malloc): the library's own contract
    return out;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

} // namespace lookalike

std::string skeleton(std::string_view utf8) {
    using namespace lookalike;
    if (!isUtf8(utf8)) return std::string(utf8);
    static const auto table = [] {
        std::unordered_map<char32_t, char32_t> map;
        for (std::size_t i = 0; i < kFrom.size(); ++i)
            map.emplace(kFrom[i], kTo[i]);
        return map;
    }();
    std::string out;
    bool blank = false;
    for (char32_t point : points(compatible(utf8))) {
        if (point == U' ') {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        if (const auto like = table.find(point); like != table.end()) point = like->second;
        if (point >= U'A' && point <= U'Z') point += U'a' - U'A';
        append(out, point);
    }
    replaceAll(out, "rn", "m");
    replaceAll(out, "vv", "w");
    return out;
}

bool holdsUnseen(std::string_view utf8) {
    const std::u32string all = lookalike::points(utf8);
    return std::any_of(all.begin(), all.end(), [](char32_t point) {
        return point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x17B4 ||
               point == 0x17B5 || (point >= 0x180B && point <= 0x180F) || point == 0x2800 ||
               point == 0x3164 || (point >= 0xFE00 && point <= 0xFE0F) || point == 0xFFA0 ||
               (point >= 0xE0100 && point <= 0xE01EF);
    });
}

bool mixesScripts(std::string_view utf8) {
    bool latin = false, cyrillic = false, greek = false;
    for (const char32_t point : lookalike::points(utf8)) {
        const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
        const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
        if (point == U' ' || point == U'-') latin = cyrillic = greek = false;
        if (!letter) continue;
        latin = latin || point < 0x0250 || (point >= 0x1E00 && point < 0x1F00);
        cyrillic = cyrillic || (point >= 0x0400 && point < 0x0530);
        greek = greek || (point >= 0x0370 && point < 0x0400) || (point >= 0x1F00 && point < 0x2000);
        if (int(latin) + int(cyrillic) + int(greek) > 1) return true;
    }
    return false;
}

} // namespace countersign::base
