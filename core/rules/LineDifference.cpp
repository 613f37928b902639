#include "core/base/Text.h"
#include "core/rules/Difference.h"

#include <algorithm>

namespace countersign::rules {

namespace linediff {

using model::DiffLine;
using Lines = std::vector<std::string_view>;

constexpr int kMostEdits = 1'500;
constexpr int kContext = 3;

// Myers, "An O(ND) Difference Algorithm" (1986): the furthest reach of each diagonal, kept for
// every number of edits, walked back at the end.
std::vector<DiffLine> edits(const Lines& a, const Lines& b) {
    const int n = static_cast<int>(a.size()), m = static_cast<int>(b.size());
    const int most = std::min(n + m, kMostEdits);
    std::vector<std::vector<int>> history;
    std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](std::vector<int>& values, int k) -> int& {
        return values[static_cast<std::size_t>(k + most + 1)];
    };
    int edit = 0;
    bool found = false;
    for (; edit <= most && !found; ++edit) {
        history.push_back(reach);
        for (int k = -edit; k <= edit; k += 2) {
            int x = k == -edit || (k != edit && at(reach, k - 1) < at(reach, k + 1))
                        ? at(reach, k + 1)
                        : at(reach, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m &&
                   a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(y)])
                ++x, ++y;
            at(reach, k) = x;
            if (x >= n && y >= m) {
                found = true;
                break;
            }
        }
    }
    std::vector<DiffLine> lines;
    if (!found) { // too much: what was, then what is
        for (int i = 0; i < n; ++i)
            lines.push_back({'-', std::string(a[static_cast<std::size_t>(i)]), i + 1, 0});
        for (int i = 0; i < m; ++i)
            lines.push_back({'+', std::string(b[static_cast<std::size_t>(i)]), 0, i + 1});
        return lines;
    }
    int x = n, y = m;
    for (int d = edit - 1; d >= 0; --d) {
        std::vector<int>& values = history[static_cast<std::size_t>(d)];
        const int k = x - y;
        const bool down = k == -d || (k != d && at(values, k - 1) < at(values, k + 1));
        const int from = down ? k + 1 : k - 1;
        const int fromX = d == 0 ? 0 : at(values, from);
        const int fromY = fromX - (d == 0 ? 0 : from);
        while (x > fromX && y > fromY && x > 0 && y > 0 &&
               a[static_cast<std::size_t>(x - 1)] == b[static_cast<std::size_t>(y - 1)]) {
            lines.push_back({' ', std::string(a[static_cast<std::size_t>(x - 1)]), x, y});
            --x, --y;
        }
        if (d == 0) break;
        if (down) {
            lines.push_back({'+', std::string(b[static_cast<std::size_t>(y - 1)]), 0, y});
            --y;
        } else {
            lines.push_back({'-', std::string(a[static_cast<std::size_t>(x - 1)]), x, 0});
            --x;
        }
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace linediff

std::vector<model::DiffLine> lineDifference(std::string_view before, std::string_view after) {
    using namespace linediff;
    const std::vector<DiffLine> all = edits(base::lines(before), base::lines(after));
    std::vector<bool> kept(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == ' ') continue;
        const std::size_t from = i < kContext ? 0 : i - kContext;
        for (std::size_t j = from; j < std::min(all.size(), i + kContext + 1); ++j)
            kept[j] = true;
    }
    std::vector<DiffLine> lines;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!kept[i]) continue;
        if (!lines.empty() && !kept[i - 1]) lines.push_back({'@', "", 0, 0});
        lines.push_back(all[i]);
    }
    return lines;
}

} // namespace countersign::rules
