#include "core/index/Query.h"

#include "core/base/Text.h"

#include <string_view>
#include <vector>

namespace countersign::index {

namespace querytext {

struct Word {
    std::string text;
    bool quoted = false;
};

std::vector<Word> words(std::string_view typed) {
    std::vector<Word> out;
    Word word;
    bool inside = false;
    const auto end = [&] {
        if (!word.text.empty()) out.push_back(word);
        word = {};
    };
    for (const char c : typed) {
        if (c == '"') {
            end();
            inside = !inside;
            word.quoted = inside;
        } else if (!inside && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            end();
        } else if (c != '\0') {
            word.text += c;
        }
    }
    end();
    return out;
}

// FTS5 knows a token only where there is a letter or digit; any byte above 0x7f may be one.
bool hasToken(std::string_view text) {
    for (const char c : text) {
        const bool ascii =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (ascii || static_cast<unsigned char>(c) >= 0x80) return true;
    }
    return false;
}

} // namespace querytext

Query parseQuery(const std::string& typed) {
    Query query;
    const std::string text = base::isUtf8(typed) ? typed : base::escaped(typed);
    const auto words = querytext::words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].text;
        const auto filter = [&](std::string_view name, std::string& field) {
            if (words[i].quoted || !word.starts_with(name)) return false;
            field = word.substr(name.size());
            return true;
        };
        if (filter("model:", query.model) || filter("person:", query.person) ||
            filter("kind:", query.kind) || filter("before:", query.before) ||
            filter("after:", query.after) || filter("tier:", query.tier))
            continue;
        if (!querytext::hasToken(word)) continue;
        if (!query.match.empty()) query.match += ' ';
        query.match += '"' + word + '"';
        if (i + 1 == words.size() && !words[i].quoted) query.match += '*';
    }
    return query;
}

} // namespace countersign::index
