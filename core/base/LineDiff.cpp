#include "core/base/LineDiff.h"

#include <algorithm>
#include <cstdint>

namespace countersign::base {

namespace diff_detail {

using Kind = DiffLine::Kind;
using Lines = std::vector<std::string_view>;

// Table cells of the middle part: 4 MiB of memory at most.
constexpr std::size_t kMostCells = 1u << 21;

Lines split(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

struct Middle { // what is left of both between a common beginning and a common end
    const Lines& before;
    const Lines& after;
    std::size_t start = 0, beforeEnd = 0, afterEnd = 0;
};

void put(LineDiff& diff, Kind kind, int before, int after, std::string_view text) {
    diff.removed += kind == Kind::Removed ? 1 : 0;
    diff.added += kind == Kind::Added ? 1 : 0;
    diff.lines.push_back({kind, before, after, std::string(text)});
}

void replaceAll(const Middle& middle, LineDiff& diff) {
    diff.coarse = true;
    for (std::size_t i = middle.start; i < middle.beforeEnd; ++i)
        put(diff, Kind::Removed, int(i) + 1, 0, middle.before[i]);
    for (std::size_t i = middle.start; i < middle.afterEnd; ++i)
        put(diff, Kind::Added, 0, int(i) + 1, middle.after[i]);
}

// Longest common subsequence, by the plain table: small after the common ends are cut off.
void pairLines(const Middle& middle, LineDiff& diff) {
    const std::size_t rows = middle.beforeEnd - middle.start;
    const std::size_t columns = middle.afterEnd - middle.start;
    if ((rows + 1) * (columns + 1) > kMostCells) return replaceAll(middle, diff);
    std::vector<std::uint16_t> common((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t row, std::size_t column) -> std::uint16_t& {
        return common[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            cell(row, column) =
                middle.before[middle.start + row] == middle.after[middle.start + column]
                    ? std::uint16_t(cell(row + 1, column + 1) + 1)
                    : std::max(cell(row + 1, column), cell(row, column + 1));
    std::size_t row = 0, column = 0;
    while (row < rows || column < columns) {
        const std::size_t i = middle.start + row, j = middle.start + column;
        if (row < rows && column < columns && middle.before[i] == middle.after[j]) {
            put(diff, Kind::Same, int(i) + 1, int(j) + 1, middle.after[j]);
            ++row;
            ++column;
        } else if (column == columns ||
                   (row < rows && cell(row + 1, column) >= cell(row, column + 1))) {
            put(diff, Kind::Removed, int(i) + 1, 0, middle.before[i]);
            ++row;
        } else {
            put(diff, Kind::Added, 0, int(j) + 1, middle.after[j]);
            ++column;
        }
    }
}

// Leaves out unchanged lines that are further than `around` from every change.
void fold(LineDiff& diff, int around) {
    const int count = int(diff.lines.size());
    std::vector<bool> keep(diff.lines.size(), false);
    for (int i = 0; i < count; ++i) {
        if (diff.lines[std::size_t(i)].kind == Kind::Same) continue;
        for (int j = std::max(0, i - around); j <= std::min(count - 1, i + around); ++j)
            keep[std::size_t(j)] = true;
    }
    std::vector<DiffLine> folded;
    for (std::size_t i = 0; i < diff.lines.size(); ++i) {
        if (keep[i])
            folded.push_back(std::move(diff.lines[i]));
        else if (folded.empty() || folded.back().kind != Kind::Skipped)
            folded.push_back({Kind::Skipped, 0, 0, {}});
    }
    diff.lines = std::move(folded);
}

} // namespace diff_detail

LineDiff lineDiff(std::string_view before, std::string_view after, int around) {
    using namespace diff_detail;
    const Lines old = split(before), now = split(after);
    LineDiff diff;
    Middle middle{old, now, 0, old.size(), now.size()};
    while (middle.start < old.size() && middle.start < now.size() &&
           old[middle.start] == now[middle.start])
        ++middle.start;
    while (middle.beforeEnd > middle.start && middle.afterEnd > middle.start &&
           old[middle.beforeEnd - 1] == now[middle.afterEnd - 1]) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    for (std::size_t i = 0; i < middle.start; ++i)
        put(diff, Kind::Same, int(i) + 1, int(i) + 1, now[i]);
    pairLines(middle, diff);
    for (std::size_t i = middle.afterEnd; i < now.size(); ++i)
        put(diff, Kind::Same, int(i - middle.afterEnd + middle.beforeEnd) + 1, int(i) + 1, now[i]);
    if (diff.removed == 0 && diff.added == 0)
        diff.lines.clear();
    else
        fold(diff, around);
    return diff;
}

} // namespace countersign::base
