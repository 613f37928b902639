// What a repository's own files say of its condition: settings as data, loose objects, left locks.
#pragma once

#include "core/git/Repository.h"

#include <optional>

namespace countersign::git {

// The last value of a key of the repository's own configuration ("receive.denydeletes").
base::Result<std::optional<std::string>> setting(Repository& repository, const std::string& key);
// As git reads a switch; false where it is not set or is no switch.
bool isSwitchedOn(Repository& repository, const std::string& key);
// From one of the 256 folders, as git gc does it.
std::uint64_t looseObjectsAbout(const Repository& repository);
// Minutes since the lock of that ref was made; nullopt: there is none.
std::optional<std::int64_t> lockAgeMinutes(const Repository& repository, const std::string& ref);

} // namespace countersign::git
