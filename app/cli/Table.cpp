#include "app/cli/Table.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::cli {

std::size_t shownWidth(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string Table::text() const {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> widths;
    for (const auto& cells : m_rows) {
        std::vector<std::string> shown;
        for (const std::string& cell : cells) {
            shown.push_back(base::escaped(cell));
            widths.resize(std::max(widths.size(), shown.size()));
            widths[shown.size() - 1] = std::max(widths[shown.size() - 1], shownWidth(shown.back()));
        }
        rows.push_back(std::move(shown));
    }
    std::string out;
    for (const auto& cells : rows) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            line += cells[i];
            if (i + 1 < cells.size())
                line += std::string(widths[i] - shownWidth(cells[i]) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string Table::csv() const {
    std::string out;
    for (const auto& cells : m_rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            std::string cell = base::escaped(cells[i]);
            const bool formula = !cell.empty() && std::string("=+-@").find(cell[0]) != cell.npos;
            if (formula && !base::parseNumber(cell)) cell.insert(0, "'");
            if (cell.find_first_of(",\"") != std::string::npos) {
                std::string quoted = "\"";
                for (char c : cell)
                    quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
                cell = quoted + "\"";
            }
            out += (i ? "," : "") + cell;
        }
        out += "\r\n";
    }
    return out;
}

} // namespace countersign::cli
