#include "core/format/Csv.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::format {

namespace csv {

char separatorOf(std::string_view text) {
    for (std::string_view line : base::lines(text.substr(0, 64u << 10))) {
        line = base::trimmed(line);
        if (line.empty() || line[0] == '#') continue;
        char best = ',';
        std::ptrdiff_t most = 0;
        for (const char candidate : {',', ';', '\t', '|'}) {
            bool quoted = false;
            std::ptrdiff_t count = 0;
            for (const char c : line) {
                if (c == '"') quoted = !quoted;
                if (c == candidate && !quoted) ++count;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
    return ',';
}

class Scanner {
public:
    Scanner(std::string_view text, const CsvLimits& limits, CsvTable& table)
        : m_text(text), m_limits(limits), m_table(table) {}

    void run() {
        while (m_at < m_text.size()) {
            if (m_table.rows.size() >= m_limits.rows) {
                m_table.truncated = true;
                return;
            }
            row();
        }
    }

private:
    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n'; }
    void row() {
        CsvRow row;
        row.line = m_line;
        while (true) {
            CsvCell next = cell();
            if (row.cells.size() < m_limits.columns) {
                row.cells.push_back(std::move(next));
            } else {
                m_table.truncated = true;
            }
            if (m_at < m_text.size() && m_text[m_at] == m_table.separator) {
                ++m_at;
                continue;
            }
            break;
        }
        if (m_at < m_text.size()) newLine();
        m_table.rows.push_back(std::move(row));
    }
    void newLine() {
        ++m_at;
        ++m_line;
        m_lineStart = m_at;
    }
    CsvCell cell() {
        CsvCell cell;
        while (!atLineEnd() && m_text[m_at] == ' ')
            ++m_at;
        cell.column = static_cast<int>(m_at - m_lineStart) + 1;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            quoted(cell.text);
            while (!atLineEnd() && m_text[m_at] != m_table.separator)
                ++m_at;
            return cell;
        }
        const std::size_t from = m_at;
        while (!atLineEnd() && m_text[m_at] != m_table.separator)
            ++m_at;
        cell.text = base::trimmed(m_text.substr(from, m_at - from));
        return cell;
    }
    void quoted(std::string& out) {
        const int begun = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                    ++m_at;
                } else {
                    ++m_at;
                    return;
                }
            } else if (m_text[m_at] == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
            out += m_text[m_at];
        }
        m_table.problem = "a quoted field has no end";
        m_table.problemLine = begun;
    }

    std::string_view m_text;
    CsvLimits m_limits;
    CsvTable& m_table;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
};

} // namespace csv

std::string CsvRow::comment() const {
    if (cells.empty() || !cells[0].text.starts_with('#')) return {};
    std::string_view text = cells[0].text;
    while (!text.empty() && (text.front() == '#' || text.front() == '-' || text.front() == '=' ||
                             text.front() == ' '))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == '-' || text.back() == '=' || text.back() == ' ')) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

CsvTable parseCsv(std::string_view text, const CsvLimits& limits) {
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    CsvTable table;
    table.separator = csv::separatorOf(text);
    csv::Scanner(text, limits, table).run();
    return table;
}

} // namespace countersign::format
