// The demonstration, made once for a test program, and copies of it to write into.
#pragma once

#include "core/base/Time.h"

#include <filesystem>
#include <memory>
#include <string>

namespace countersign::support {

struct DemoPlaces {
    std::filesystem::path home; // of this program; HOME and XDG lie in it
    std::filesystem::path folder;
    std::filesystem::path state, cache; // folders of local state and index
    std::filesystem::path key(const std::string& principal) const; // private key of a person
};
inline constexpr const char* kDemoTime = "2026-11-21T09:00:00Z";

// Isolates the environment on first use. Do not write into it.
const DemoPlaces& sharedDemo();
// A copy that the test may change, with state of its own.
DemoPlaces copiedDemo(const std::string& name);
std::shared_ptr<const base::Clock> demoClock();

} // namespace countersign::support
