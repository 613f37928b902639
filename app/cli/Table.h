// Aligned columns of escaped text; CSV for other programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::cli {

class Table {
public:
    explicit Table(std::vector<std::string> head) : m_rows{std::move(head)} {}
    void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    bool empty() const { return m_rows.size() == 1; }
    std::string text() const; // last column unpadded; cells escaped, one line each
    std::string csv() const;  // RFC 4180; cells that a spreadsheet would run get an apostrophe

private:
    std::vector<std::vector<std::string>> m_rows;
};

std::size_t shownWidth(std::string_view utf8); // in characters

} // namespace countersign::cli
