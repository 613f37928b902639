// Lengths of time as people write them in SLOs, roll-out plans and policies.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::model {

// "30m" "48h" "7d" "2w" "90s" as seconds; nullopt for anything else ("rolling", "2 days").
std::optional<std::int64_t> durationSeconds(std::string_view text);

} // namespace countersign::model
