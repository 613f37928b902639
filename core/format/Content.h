// The first look at bytes of the repository, before any reader: what cannot be shown as text is
// named, not read. Private to this room.
#pragma once

#include "core/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace countersign::format {

inline constexpr std::uint64_t kCardCap = 5u << 20;
inline constexpr std::uint64_t kResultsCap = 32u << 20;

// The text without its byte order mark. Unavailable: larger than `cap`, git LFS pointer, binary;
// Invalid with line and column: not UTF-8.
base::Result<std::string_view> checkedText(std::string_view bytes, const std::string& path,
                                           std::uint64_t cap);

} // namespace countersign::format
