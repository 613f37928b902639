// POSIX ustar in its one canonical form (PACK.md): same names and bytes, same archive. A reader
// refuses whatever the writer would not have written, so that no byte of an archive is unwatched.
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

// Header block of a file; `name` ASCII, at most 100 bytes.
std::string tarHeader(std::string_view name, std::uint64_t size, base::UtcTime time);
// Zeros behind `size` bytes of a file.
std::string tarPadding(std::uint64_t size);
// The end of an archive of `written` bytes.
std::string tarEnd(std::uint64_t written);

struct TarEntry {
    std::string name;
    std::uint64_t offset = 0, size = 0;
};
// Entries in order; reads headers and padding only. Corrupt: names what is not canonical.
base::Result<std::vector<TarEntry>> readTar(std::istream& in, const std::string& path);

} // namespace countersign::format
