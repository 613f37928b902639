// The canonical bytes of a record, read and written by one description (LOG.md, "Canonical
// bytes"). RecordWriter and RecordReader answer the same calls, so that a description names each
// byte once; the reader accepts exactly what the writer makes and nothing else.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

inline constexpr std::size_t kRecordCap = 64u << 10;

// Whether text may be signed: UTF-8 in NFC without control characters (newline and tab excepted),
// bidi overrides, line separators, byte order marks or tag characters. Empty if so, else why not.
base::Sentence whyNotSignable(std::string_view text);

class RecordWriter {
public:
    static constexpr bool kReads = false;

    void raw(std::string_view text) { m_out += text; }
    void text(const std::string& value); // brought to NFC
    void line(const std::string& value) { text(value); }
    void recorded(const std::string& value); // from strangers: escaped where not signable
    void number(std::uint64_t value) { m_out += std::to_string(value); }
    void number(int value) { m_out += std::to_string(value); }
    void digest(const base::Sha256& value) { quoted(value.hex()); }
    void object(const base::ObjectId& value);
    void time(const base::UtcTime& value) { quoted(value.text()); }
    template <typename T, typename Item> void list(const std::vector<T>& items, Item item) {
        m_out += '[';
        bool first = true;
        for (const T& each : items) {
            if (!first) m_out += ", ";
            first = false;
            item(each);
        }
        m_out += ']';
    }
    template <typename T, typename Item> void maybe(const std::optional<T>& value, Item item) {
        part(value, "null", item);
    }
    // What may be absent, and the bytes that say so.
    template <typename T, typename Item>
    void part(const std::optional<T>& value, std::string_view none, Item item) {
        if (value)
            item(*value);
        else
            m_out += none;
    }
    template <typename T, typename Name, typename Parse>
    void choice(const T& value, Name nameOf, Parse) {
        quoted(nameOf(value));
    }
    std::string take() { return std::move(m_out); }

private:
    void quoted(std::string_view plain);
    std::string m_out;
};

// The first thing that does not fit is kept as the error; every later call is then without effect.
class RecordReader {
public:
    static constexpr bool kReads = true;

    RecordReader(std::string_view bytes, const std::string& path) : m_bytes(bytes), m_path(path) {}

    void raw(std::string_view text);
    void text(std::string& value);
    void line(std::string& value); // no newline, no tab
    void recorded(std::string& value) { line(value); }
    void number(std::uint64_t& value);
    void number(int& value);
    void digest(base::Sha256& value);
    void object(base::ObjectId& value);
    void time(base::UtcTime& value);
    template <typename T, typename Item> void list(std::vector<T>& items, Item item) {
        raw("[");
        items.clear();
        while (!failed() && !next("]")) {
            if (!items.empty()) raw(", ");
            item(items.emplace_back());
        }
        raw("]");
    }
    template <typename T, typename Item> void maybe(std::optional<T>& value, Item item) {
        part(value, "null", item);
    }
    template <typename T, typename Item>
    void part(std::optional<T>& value, std::string_view none, Item item) {
        value.reset();
        if (next(none))
            raw(none);
        else
            item(value.emplace());
    }
    template <typename T, typename Name, typename Parse> void choice(T& value, Name, Parse parse) {
        std::string word;
        line(word);
        if (auto known = parse(word))
            value = *known;
        else
            fail(base::said("'%1' is not a word this field may hold", word));
    }
    bool next(std::string_view text) const { return m_bytes.substr(m_at).starts_with(text); }
    bool atEnd() const { return m_at == m_bytes.size(); }
    bool failed() const { return m_error.has_value(); }
    void fail(const base::Sentence& what);
    const base::Error& error() const { return *m_error; }

private:
    std::string_view hexText();

    std::string_view m_bytes;
    const std::string& m_path;
    std::size_t m_at = 0;
    std::optional<base::Error> m_error;
};

} // namespace countersign::format
