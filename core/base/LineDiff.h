// Two texts as lines: what stayed, went and came, with some lines around each change.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign::base {

struct DiffLine {
    enum class Kind { Same, Removed, Added, Skipped } kind = Kind::Same;
    int before = 0, after = 0; // line numbers from 1; 0 where there is none
    std::string text;          // without line end; empty for Skipped
};
struct LineDiff {
    std::vector<DiffLine> lines;
    int removed = 0, added = 0;
    bool coarse = false; // too much changed to pair lines: all of the middle went and came
};
// `around`: unchanged lines shown before and after each change.
LineDiff lineDiff(std::string_view before, std::string_view after, int around = 3);

} // namespace countersign::base
