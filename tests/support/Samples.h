// Public sample files that lie beside the project where somebody put them; the suite does not need
// them.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace countersign::support {

// The folder COUNTERSIGN_DATA names, or ../shared/data; empty where there is none: skip, and say
// so.
inline std::filesystem::path sampleData() {
    if (const char* named = std::getenv("COUNTERSIGN_DATA")) return named;
    for (const char* beside : {"/../shared/data", "/../../shared/data"}) {
        if (std::filesystem::exists(std::string(COUNTERSIGN_SOURCE_DIR) + beside))
            return std::string(COUNTERSIGN_SOURCE_DIR) + beside;
    }
    return {};
}

} // namespace countersign::support
