// Files of this computer's own state. Never used on a repository's content.
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace countersign::base {

// NotFound, Denied, or Unavailable when larger than `cap` bytes.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t cap = 64u << 20);

// Old or new content after a crash, never a torn file: temporary file in the same folder, fsync,
// rename, fsync of the folder. Mode is octal (0600 for state).
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes,
                                 unsigned mode = 0600);
// Fails with Conflict when the file is there already.
Result<void> writeNewFile(const std::filesystem::path& path, std::string_view bytes,
                          unsigned mode = 0644);
// With all that is missing above it; what was made outlives a loss of power.
Result<void> makeFolders(const std::filesystem::path& path, unsigned mode = 0700);
// The names given and taken in it since outlive a loss of power.
Result<void> syncFolder(const std::filesystem::path& folder);
// Whether it belongs to this user; false also for what is not there.
bool isOurs(const std::filesystem::path& path);
// Whether this user may write there now (permissions and read-only mounts; a hint, not a promise).
bool canWrite(const std::filesystem::path& path);

// $XDG_STATE_HOME, $XDG_CACHE_HOME, $XDG_CONFIG_HOME with their defaults; the program's own folder
// ("countersign") below it.
std::filesystem::path stateHome();
std::filesystem::path cacheHome();
std::filesystem::path configHome();

} // namespace countersign::base
