// Where something stands: a file with line and column, a JSON pointer, or a git object.
#pragma once

#include <string>

namespace countersign::base {

// Lines and columns count from 1; 0 means unknown. Columns count bytes. `path` is relative to the
// repository with '/' between parts, or names an object ("commit 1234…").
struct Place {
    std::string path;
    int line = 0;
    int column = 0;
    std::string pointer{}; // JSON pointer (RFC 6901) into the file, if that is how it was found

    bool empty() const { return path.empty() && line == 0 && pointer.empty(); }
    // "path:line:column", "path#pointer", or as much of it as is known.
    std::string text() const;
    friend bool operator==(const Place&, const Place&) = default;
};

} // namespace countersign::base
