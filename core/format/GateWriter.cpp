#include "core/format/GateWriter.h"

#include "core/base/Text.h"

#include <cmath>
#include <cstdio>

namespace countersign::format {

void GateWriter::start(std::string_view key) {
    if (m_depth > 0) {
        if (!m_first) m_out += ',';
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(m_depth) * 2, ' ');
    }
    m_first = false;
    if (key.empty()) return;
    quoted(key);
    m_out += ": ";
}

void GateWriter::open(std::string_view key, char bracket) {
    start(key);
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void GateWriter::texts(std::string_view key, const std::vector<std::string>& items) {
    beginList(key);
    for (const std::string& each : items)
        item(each);
    endList();
}

void GateWriter::close(char bracket) {
    --m_depth;
    if (!m_first) {
        m_out += '\n';
        m_out.append(static_cast<std::size_t>(m_depth) * 2, ' ');
    }
    m_out += bracket;
    m_first = false;
}

void GateWriter::quoted(std::string_view value) {
    std::string whole(value);
    for (std::size_t bad = base::firstInvalidUtf8(whole); bad != std::string::npos;
         bad = base::firstInvalidUtf8(whole))
        whole.replace(bad, 1, "\xEF\xBF\xBD");
    m_out += '"';
    for (const char c : whole) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\u%04x", byte);
            m_out += buffer;
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

void GateWriter::text(std::string_view key, std::string_view value) {
    start(key);
    quoted(value);
}

void GateWriter::textOrNull(std::string_view key, std::string_view value) {
    start(key);
    if (value.empty())
        m_out += "null";
    else
        quoted(value);
}

void GateWriter::item(std::string_view value) {
    start({});
    quoted(value);
}

void GateWriter::flag(std::string_view key, bool value) {
    start(key);
    m_out += value ? "true" : "false";
}

void GateWriter::whole(std::string_view key, std::int64_t value) {
    start(key);
    m_out += std::to_string(value);
}

void GateWriter::number(std::string_view key, const std::optional<double>& value) {
    start(key);
    m_out += value && std::isfinite(*value) ? base::numberText(*value) : "null";
}

std::string GateWriter::take() { return std::move(m_out) + "\n"; }

} // namespace countersign::format
