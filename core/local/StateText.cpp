#include "core/local/StateText.h"

#include "core/base/Ids.h"
#include "core/base/Text.h"

namespace countersign::local {

namespace statetext {

constexpr char kDigits[] = "0123456789ABCDEF";
constexpr std::size_t kLongestName = 120;

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".-_@+/").find(c) != std::string_view::npos;
}

int digit(char c) {
    const auto at = std::string_view(kDigits, 16).find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

void appendEncoded(std::string& out, char c) {
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
}

} // namespace statetext

std::string encodedField(std::string_view text) {
    if (text.empty()) return "%";
    std::string out;
    for (const char c : text) {
        if (statetext::isPlain(c))
            out += c;
        else
            statetext::appendEncoded(out, c);
    }
    return out;
}

std::optional<std::string> decodedField(std::string_view field) {
    if (field == "%") return std::string();
    if (field.empty()) return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (statetext::isPlain(field[i])) {
            out += field[i];
            continue;
        }
        if (field[i] != '%' || i + 2 >= field.size()) return std::nullopt;
        const int high = statetext::digit(field[i + 1]), low = statetext::digit(field[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string fileName(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != '/' && statetext::isPlain(c) && (c != '.' || !out.empty()))
            out += c;
        else
            statetext::appendEncoded(out, c);
    }
    if (out.empty()) return "%";
    if (out.size() <= statetext::kLongestName) return out;
    return out.substr(0, 50) + "%" + base::sha256(text).hex();
}

std::optional<std::vector<std::vector<std::string>>>
parseLines(std::string_view bytes, std::string_view heading, std::size_t fields) {
    if (bytes.empty() || bytes.back() != '\n') return std::nullopt;
    bytes.remove_suffix(1);
    std::vector<std::vector<std::string>> out;
    bool first = true;
    for (const std::string_view line : base::split(bytes, '\n')) {
        if (first) {
            if (line != heading) return std::nullopt;
            first = false;
            continue;
        }
        std::vector<std::string> entry;
        for (const std::string_view field : base::split(line, ' ')) {
            auto text = decodedField(field);
            if (!text) return std::nullopt;
            entry.push_back(std::move(*text));
        }
        if (entry.size() != fields) return std::nullopt;
        out.push_back(std::move(entry));
    }
    return out;
}

std::string linesText(std::string_view heading,
                      const std::vector<std::vector<std::string>>& lines) {
    std::string out(heading);
    out += '\n';
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0) out += ' ';
            out += encodedField(line[i]);
        }
        out += '\n';
    }
    return out;
}

} // namespace countersign::local
