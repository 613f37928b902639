// Loose objects, inflated by ourselves: libgit2 1.5.1 spins for ever on one that was cut off in the
// middle, and it opens the file twice where the size must be known first.
#pragma once

#include "core/git/ObjectStore.h"

#include <filesystem>
#include <optional>

namespace countersign::git {

// The objects folder and those it borrows from (info/alternates), nearest first.
std::vector<std::filesystem::path> objectFolders(const std::filesystem::path& objects);

// The file of a loose object; nullopt where no folder has it.
std::optional<std::filesystem::path> looseFile(const std::vector<std::filesystem::path>& folders,
                                               const base::ObjectId& id);

// nullopt: there is no such file in any folder. Corrupt: it is no loose object.
base::Result<std::optional<ObjectHeader>>
looseHeader(const std::vector<std::filesystem::path>& folders, const base::ObjectId& id);

struct LooseObject {
    ObjectHeader header;
    std::string bytes; // empty when larger than the cap
};
// Whole and exactly as long as its header says; not yet compared with its id.
base::Result<std::optional<LooseObject>>
readLoose(const std::vector<std::filesystem::path>& folders, const base::ObjectId& id,
          std::uint64_t cap);

} // namespace countersign::git
