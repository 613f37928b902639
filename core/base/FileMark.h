// How a file stood when it was read: whoever finds the same mark again need not read it again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace countersign::base {

struct FileMark {
    std::string path;
    std::uint64_t size = 0, node = 0;      // node: the file's number in its file system
    std::int64_t written = 0, changed = 0; // nanoseconds; `changed` cannot be set back by a user
    friend bool operator==(const FileMark&, const FileMark&) = default;
};

// nullopt for what is not a plain file or is not there.
std::optional<FileMark> markOf(const std::filesystem::path& path);

} // namespace countersign::base
