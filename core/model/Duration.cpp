#include "core/model/Duration.h"

#include "core/base/Text.h"

namespace countersign::model {

std::optional<std::int64_t> durationSeconds(std::string_view text) {
    if (text.size() < 2) return std::nullopt;
    const auto count = base::parseInteger(text.substr(0, text.size() - 1));
    if (!count || *count < 0 || *count > 1'000'000) return std::nullopt;
    switch (text.back()) {
    case 's':
        return *count;
    case 'm':
        return *count * 60;
    case 'h':
        return *count * 3600;
    case 'd':
        return *count * 86'400;
    case 'w':
        return *count * 604'800;
    default:
        return std::nullopt;
    }
}

} // namespace countersign::model
