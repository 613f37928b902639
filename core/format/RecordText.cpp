#include "core/format/RecordText.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::format {

namespace recordtext {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

char32_t codePointAt(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t point = lead & (0x3Fu >> more);
    for (int i = 0; i < more && at < text.size(); ++i) {
        point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    }
    return point;
}

bool mayBeSigned(char32_t point) {
    if (point < 0x20) return point == '\n' || point == '\t';
    if (point >= 0x7F && point <= 0x9F) return false;
    if (point == 0x2028 || point == 0x2029 || point == 0xFEFF) return false;
    if (point >= 0x202A && point <= 0x202E) return false;
    if (point >= 0x2066 && point <= 0x2069) return false;
    if ((point & 0xFFFE) == 0xFFFE) return false;
    return point < 0xE0000 || point > 0xE007F;
}

std::string hexPoint(char32_t point) {
    static const char* digits = "0123456789ABCDEF";
    std::string out = "U+";
    for (int shift = point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
        out += digits[(point >> shift) & 15];
    }
    return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace recordtext

base::Sentence whyNotSignable(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }))
        return {};
    if (!recordtext::isAscii(text)) {
        if (!base::isUtf8(text)) return base::said("is not UTF-8");
        if (!base::isNfc(text)) return base::said("is not in Unicode normal form C");
    }
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = recordtext::codePointAt(text, at);
        if (!recordtext::mayBeSigned(point))
            return base::said("holds the invisible character %1", recordtext::hexPoint(point));
    }
    return {};
}

void RecordWriter::quoted(std::string_view plain) {
    m_out += '"';
    for (const char c : plain) {
        switch (c) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            m_out += c;
        }
    }
    m_out += '"';
}

void RecordWriter::text(const std::string& value) {
    if (recordtext::isAscii(value))
        quoted(value);
    else
        quoted(base::toNfc(value));
}

void RecordWriter::recorded(const std::string& value) {
    std::string safe = recordtext::isAscii(value) ? value : base::toNfc(value);
    const bool oneLine = safe.find_first_of("\n\t") == std::string::npos;
    quoted(oneLine && whyNotSignable(safe).empty() ? safe : base::escaped(value));
}

void RecordWriter::object(const base::ObjectId& value) {
    if (value.isNone())
        m_out += "null";
    else
        quoted(value.hex());
}

void RecordReader::fail(const base::Sentence& what) {
    if (m_error) return;
    base::Place place{m_path, 1, 1, {}};
    const std::size_t end = std::min(m_at, m_bytes.size());
    for (std::size_t i = 0; i < end; ++i) {
        if (m_bytes[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
    }
    m_error = base::Error{base::ErrorCode::Invalid, what, place, {}};
}

void RecordReader::raw(std::string_view expected) {
    if (failed()) return;
    if (next(expected)) {
        m_at += expected.size();
        return;
    }
    while (!expected.empty() && !atEnd() && expected.front() == m_bytes[m_at]) {
        expected.remove_prefix(1);
        ++m_at;
    }
    std::string shown(expected.substr(0, expected.find('\n')));
    fail(shown.empty() ? base::said("the line should end here")
                       : base::said("expected '%1'", shown));
}

void RecordReader::text(std::string& value) {
    value.clear();
    raw("\"");
    if (failed()) return;
    const std::size_t start = m_at;
    while (true) {
        const std::size_t stop = m_bytes.find_first_of("\"\\\n", m_at);
        if (stop == std::string_view::npos || m_bytes[stop] == '\n')
            return fail(base::said("unfinished text"));
        value.append(m_bytes, m_at, stop - m_at);
        m_at = stop + 1;
        if (m_bytes[stop] == '"') break;
        const char escape = atEnd() ? '\0' : m_bytes[m_at];
        switch (escape) {
        case '"':
            value += '"';
            break;
        case '\\':
            value += '\\';
            break;
        case 'n':
            value += '\n';
            break;
        case 't':
            value += '\t';
            break;
        default:
            return fail(base::said("only \\\" \\\\ \\n and \\t may follow a backslash"));
        }
        ++m_at;
    }
    // A raw tab would have been written as \t.
    const std::string_view written = m_bytes.substr(start, m_at - start);
    if (written.find('\t') != std::string_view::npos)
        return fail(base::said("a tab is written as \\t"));
    if (base::Sentence why = whyNotSignable(value); !why.empty())
        fail(base::said("this text %1", why));
}

void RecordReader::line(std::string& value) {
    text(value);
    if (!failed() && value.find_first_of("\n\t") != std::string::npos)
        fail(base::said("this text must be one line"));
}

void RecordReader::number(std::uint64_t& value) {
    if (failed()) return;
    std::size_t end = m_at;
    value = 0;
    while (end < m_bytes.size() && recordtext::isDigit(m_bytes[end]) && end - m_at < 18) {
        value = value * 10 + static_cast<std::uint64_t>(m_bytes[end++] - '0');
    }
    if (end == m_at || (m_bytes[m_at] == '0' && end - m_at > 1))
        return fail(base::said("expected a whole number without leading zeros"));
    m_at = end;
}

void RecordReader::number(int& value) {
    std::uint64_t wide = 0;
    number(wide);
    if (wide > 999'999'999) return fail(base::said("this number is too large"));
    value = static_cast<int>(wide);
}

std::string_view RecordReader::hexText() {
    raw("\"");
    if (failed()) return {};
    const std::size_t stop = m_bytes.find('"', m_at);
    if (stop == std::string_view::npos) return {};
    const std::string_view hex = m_bytes.substr(m_at, stop - m_at);
    const bool lower = std::all_of(hex.begin(), hex.end(), [](char c) {
        return recordtext::isDigit(c) || (c >= 'a' && c <= 'f');
    });
    return lower ? hex : std::string_view();
}

void RecordReader::digest(base::Sha256& value) {
    const std::string_view hex = hexText();
    const auto known = base::Sha256::fromHex(hex);
    if (!known) return fail(base::said("expected a SHA-256 of 64 lower-case hexadecimal digits"));
    value = *known;
    m_at += hex.size() + 1;
}

void RecordReader::object(base::ObjectId& value) {
    if (next("null")) {
        value = {};
        return raw("null");
    }
    const std::string_view hex = hexText();
    const auto known = base::ObjectId::fromHex(hex);
    if (!known)
        return fail(base::said("expected a git object id in lower-case hexadecimal digits"));
    value = *known;
    m_at += hex.size() + 1;
}

void RecordReader::time(base::UtcTime& value) {
    std::string written;
    line(written);
    const auto known = base::UtcTime::parse(written);
    if (!known || known->text() != written)
        return fail(base::said("expected a time like 2026-11-21T09:00:00Z"));
    value = *known;
}

} // namespace countersign::format
