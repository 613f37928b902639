// The files of resources/ and templates/, built into the program so that it needs no install tree.
#pragma once

#include <string_view>
#include <vector>

namespace countersign::base {

// Bytes of e.g. "resources/metrics/registry.yaml" or "templates/policy/default.yaml"; empty view
// with null data if there is none.
std::string_view resource(std::string_view path);
std::vector<std::string_view> resourcesBelow(std::string_view folder); // sorted paths

} // namespace countersign::base
