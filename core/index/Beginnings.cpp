#include "core/index/Beginnings.h"

#include "core/index/Fts5.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace countersign::index {

namespace beginnings {

// U+E001 is a character of words to unicode61 and on no keyboard.
constexpr std::string_view kMark = "\xEE\x80\x81";
constexpr std::size_t kShortest = 2, kLongest = 6; // letters
constexpr std::size_t kMostBytes = 4 * kLongest;

// What was seen in the text at hand; forgotten at once with the next.
class Seen {
public:
    Seen() : m_slots(1u << 10) {}
    void forget() {
        m_count = 0;
        if (++m_round != 0) return;
        m_slots.assign(m_slots.size(), {});
        m_round = 1;
    }
    // False: it was there already.
    bool add(std::uint64_t key) {
        if (2 * m_count >= m_slots.size()) grow();
        Slot& slot = slotOf(m_slots, key);
        if (slot.round == m_round) return false;
        slot = {key, m_round};
        ++m_count;
        return true;
    }

private:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t round = 0;
    };
    Slot& slotOf(std::vector<Slot>& slots, std::uint64_t key) const {
        const std::size_t mask = slots.size() - 1;
        std::size_t at = (key * 0x9e3779b97f4a7c15u >> 32) & mask;
        while (slots[at].round == m_round && slots[at].key != key)
            at = (at + 1) & mask;
        return slots[at];
    }
    void grow() {
        std::vector<Slot> larger(2 * m_slots.size());
        for (const Slot& slot : m_slots) {
            if (slot.round == m_round) slotOf(larger, slot.key) = slot;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots; // a power of two
    std::size_t m_count = 0;
    std::uint32_t m_round = 1;
};

// Where the beginnings of a word end, and a key for each: of plain letters the bytes themselves,
// else a hash (FNV-1a; two beginnings of one hash would cost one text one of them).
struct Ends {
    std::size_t letters = 0;
    std::array<std::size_t, kLongest + 1> size{};
    std::array<std::uint64_t, kLongest + 1> key{};
};

Ends plainEnds(std::uint64_t bytes, std::size_t size) {
    Ends ends;
    ends.letters = std::min(size, kLongest);
    for (std::size_t letters = kShortest; letters <= ends.letters; ++letters) {
        ends.size[letters] = letters;
        ends.key[letters] = bytes & ((std::uint64_t{1} << 8 * letters) - 1);
    }
    return ends;
}

Ends endsOf(std::string_view word) {
    constexpr std::uint64_t kAscii = 0x808080808080u;
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < std::min(word.size(), kLongest); ++i)
        first |= std::uint64_t{static_cast<unsigned char>(word[i])} << 8 * i;
    if (!(first & kAscii)) return plainEnds(first, word.size());
    Ends ends;
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (std::size_t at = 0; at < word.size() && ends.letters < kLongest;) {
        do
            hash = (hash ^ static_cast<unsigned char>(word[at++])) * 0x100000001b3u;
        while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80);
        ends.size[++ends.letters] = at;
        ends.key[ends.letters] = hash | std::uint64_t{1} << 63;
    }
    if (ends.size[ends.letters] > kMostBytes) ends.letters = 0; // not UTF-8
    return ends;
}

struct Unicode61 {
    fts5_tokenizer calls{};
    void* context = nullptr;
};

struct Tokenizer {
    const Unicode61* unicode = nullptr;
    Fts5Tokenizer* words = nullptr;
    Seen seen;
    std::string token;
};

using Sink = int (*)(void*, int, const char*, int, int, int);

struct Call {
    Tokenizer& tokenizer;
    void* context;
    Sink sink;
};

int word(void* context, int flags, const char* token, int size, int from, int to) {
    Call& call = *static_cast<Call*>(context);
    if (const int code = call.sink(call.context, flags, token, size, from, to); code != SQLITE_OK)
        return code;
    char term[kMark.size() + kMostBytes];
    std::memcpy(term, kMark.data(), kMark.size());
    const Ends ends = endsOf({token, static_cast<std::size_t>(size)});
    // From the longest on: where it was seen, the shorter ones were.
    for (std::size_t letters = ends.letters;
         letters >= kShortest && call.tokenizer.seen.add(ends.key[letters]); --letters) {
        std::memcpy(term + kMark.size(), token, ends.size[letters]);
        const int code = call.sink(call.context, FTS5_TOKEN_COLOCATED, term,
                                   static_cast<int>(kMark.size() + ends.size[letters]), from, to);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

// What unicode61 makes of plain text, in a third of its time: words of letters and digits, small.
constexpr std::array<char, 128> kSmall = [] {
    std::array<char, 128> small{};
    for (char c = '0'; c <= '9'; ++c)
        small[static_cast<std::size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        small[static_cast<std::size_t>(c)] = c;
        small[static_cast<std::size_t>(c - 'a' + 'A')] = c;
    }
    return small;
}();

bool isPlain(std::string_view text) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & 0x8080808080808080u) return false;
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

int plainWords(Call& call, std::string_view text) {
    std::string& token = call.tokenizer.token;
    if (token.size() < text.size()) token.resize(text.size());
    const auto small = [&](std::size_t at) { return kSmall[static_cast<unsigned char>(text[at])]; };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        char* end = token.data();
        for (char c; at < text.size() && (c = small(at)); ++at)
            *end++ = c;
        if (at == from) {
            ++at;
            continue;
        }
        const int code = word(&call, 0, token.data(), static_cast<int>(at - from),
                              static_cast<int>(from), static_cast<int>(at));
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int create(void* context, const char** words, int count, Fts5Tokenizer** made) {
    auto* tokenizer = new Tokenizer{static_cast<const Unicode61*>(context), nullptr, {}, {}};
    const Unicode61& unicode = *tokenizer->unicode;
    const int code = unicode.calls.xCreate(unicode.context, words, count, &tokenizer->words);
    if (code != SQLITE_OK) {
        delete tokenizer;
        return code;
    }
    *made = reinterpret_cast<Fts5Tokenizer*>(tokenizer);
    return SQLITE_OK;
}

void remove(Fts5Tokenizer* given) {
    auto* tokenizer = reinterpret_cast<Tokenizer*>(given);
    tokenizer->unicode->calls.xDelete(tokenizer->words);
    delete tokenizer;
}

int tokenize(Fts5Tokenizer* given, void* context, int flags, const char* text, int size,
             Sink sink) {
    Tokenizer& tokenizer = *reinterpret_cast<Tokenizer*>(given);
    const auto words = tokenizer.unicode->calls.xTokenize;
    // A query and what marks words in a text know of words alone.
    if (!(flags & FTS5_TOKENIZE_DOCUMENT))
        return words(tokenizer.words, context, flags, text, size, sink);
    tokenizer.seen.forget();
    Call call{tokenizer, context, sink};
    if (const std::string_view all(text, static_cast<std::size_t>(size)); isPlain(all))
        return plainWords(call, all);
    return words(tokenizer.words, &call, flags, text, size, word);
}

void removeUnicode(void* given) { delete static_cast<Unicode61*>(given); }

} // namespace beginnings

void addBeginnings(SQLite::Database& database) {
    using namespace beginnings;
    fts5_api& api = fts5Of(database);
    auto unicode = std::make_unique<Unicode61>();
    int code = api.xFindTokenizer(&api, "unicode61", &unicode->context, &unicode->calls);
    fts5_tokenizer calls{create, remove, tokenize};
    if (code == SQLITE_OK) {
        code = api.xCreateTokenizer(&api, "beginnings", unicode.get(), &calls, removeUnicode);
        if (code == SQLITE_OK) unicode.release();
    }
    if (code != SQLITE_OK) throw SQLite::Exception("no tokenizer for the texts", code);
}

std::optional<std::string> beginningTerm(std::string_view word) {
    if (word.size() < beginnings::kShortest || word.size() > beginnings::kLongest)
        return std::nullopt;
    for (const char c : word) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!plain) return std::nullopt;
    }
    return std::string(beginnings::kMark) + std::string(word);
}

} // namespace countersign::index
