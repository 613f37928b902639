// Separated values (RFC 4180 and its relatives) as located cells. Private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

struct CsvCell {
    std::string text; // quotes undone, blanks around it trimmed
    int column = 0;   // byte column of its beginning
};

struct CsvRow {
    int line = 0;
    std::vector<CsvCell> cells;
    bool blank() const { return cells.empty() || (cells.size() == 1 && cells[0].text.empty()); }
    // The text of a line that begins with '#', without '#', dashes and blanks; else empty.
    std::string comment() const;
};

struct CsvLimits {
    std::size_t rows = 20'000;
    std::size_t columns = 1'000;
};

struct CsvTable {
    char separator = ',';
    std::vector<CsvRow> rows;
    bool truncated = false;
    std::string problem; // "a quoted field has no end"; empty if none
    int problemLine = 0;
};

// The separator is the one of , ; tab | that the first line with any holds most often.
CsvTable parseCsv(std::string_view text, const CsvLimits& limits = {});

} // namespace countersign::format
