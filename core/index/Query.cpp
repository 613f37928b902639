#include "core/index/Query.h"

#include "core/base/Ids.h"
#include "core/base/Text.h"
#include "core/base/Time.h"
#include "core/index/Beginnings.h"

#include <algorithm>
#include <optional>
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

// U+E000 is a character of words to FTS5 and on no keyboard.
constexpr const char* kMark = "\xEE\x80\x80";

std::string kindMark(const std::string& kind) {
    return kMark + std::string("k") + base::sha256(base::lowerAscii(kind)).hex().substr(0, 16);
}
std::string modelMark(std::string_view model) {
    return kMark + std::string("m") + base::sha256(base::lowerAscii(model)).hex().substr(0, 16);
}

void require(Query& query, const std::string& part) {
    if (!query.match.empty()) query.match += " AND ";
    query.match += part;
}

std::string quoted(const std::string& word) { return '"' + word + '"'; }

std::string begun(const std::string& word) {
    const auto term = beginningTerm(word);
    return term ? quoted(*term) : quoted(word) + "*";
}

bool takeFilter(const std::string& word, Query& query) {
    const auto field = [&](std::string_view name) -> std::optional<std::string> {
        if (!word.starts_with(name)) return std::nullopt;
        return word.substr(name.size());
    };
    if (const auto model = field("model:")) {
        if (!model->empty()) require(query, quoted(modelMark(*model)));
    } else if (const auto kind = field("kind:")) {
        if (!kind->empty()) require(query, quoted(kindMark(*kind)));
    } else if (const auto person = field("person:")) {
        if (hasToken(*person)) require(query, "person : " + begun(*person));
    } else if (const auto before = field("before:")) {
        if (before->empty()) return true;
        query.until = std::min(query.until, dayOf(*before) << kNumberBits);
        query.from = std::max(query.from, (kNoDay + 1) << kNumberBits);
    } else if (const auto after = field("after:")) {
        if (after->empty()) return true;
        const std::int64_t day = dayOf(*after);
        // What is no date leaves nothing, rather than all.
        query.from = std::max(query.from, day == kNoDay ? INT64_MAX : day << kNumberBits);
    } else if (const auto tier = field("tier:")) {
        query.tier = *tier;
    } else {
        return false;
    }
    return true;
}

} // namespace querytext

std::int64_t dayOf(const std::string& date) {
    constexpr std::string_view kRest = "0000-01-01";
    if (date.size() != 4 && date.size() != 7 && date.size() != 10) return kNoDay;
    const auto time =
        base::UtcTime::parse(date + std::string(kRest.substr(date.size())) + "T00:00:00Z");
    if (!time || time->seconds < 0) return kNoDay;
    return time->seconds / 86'400 + 1;
}

std::string marksOf(const std::string& kind, const std::string& model) {
    std::string marks = querytext::kindMark(kind);
    for (std::string_view rest = model; !rest.empty();) {
        marks += ' ' + querytext::modelMark(rest);
        const std::size_t slash = rest.find('/');
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    }
    return marks;
}

Query parseQuery(const std::string& typed) {
    Query query;
    const std::string text = base::isUtf8(typed) ? typed : base::escaped(typed);
    const auto words = querytext::words(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].text;
        if (!words[i].quoted && querytext::takeFilter(word, query)) continue;
        if (!querytext::hasToken(word)) continue;
        query.words = true;
        // One letter begins half of all words: it is taken as a word of its own.
        const bool unfinished = i + 1 == words.size() && !words[i].quoted && word.size() > 1;
        // A beginning is kept once in a text: what is the word itself counts each time it is there.
        const auto beginning = unfinished ? beginningTerm(word) : std::nullopt;
        querytext::require(query, beginning ? "(" + querytext::quoted(word) + " OR " +
                                                  querytext::quoted(*beginning) + ")"
                                  : unfinished ? querytext::begun(word)
                                               : querytext::quoted(word));
    }
    query.empty =
        query.match.empty() && query.tier.empty() && query.from == 0 && query.until == INT64_MAX;
    return query;
}

} // namespace countersign::index
