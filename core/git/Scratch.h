// A bare repository of this process's own in a temporary folder that is gone with it: objects that
// came from elsewhere are judged in it as any others, and nobody's repository is touched.
#pragma once

#include "core/git/Repository.h"

#include <filesystem>
#include <memory>

namespace countersign::git {

class Scratch {
public:
    // Unavailable when nothing can be written to the temporary folder.
    static base::Result<std::unique_ptr<Scratch>> make();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    // `bytes` under the id they came with: whether it is theirs is judged by every read.
    base::Result<void> put(ObjectKind kind, const base::ObjectId& id, std::string_view bytes);
    Repository& repository() { return *m_repository; }

private:
    Scratch() = default;
    std::filesystem::path m_folder;
    std::unique_ptr<Repository> m_repository;
};

// The id git gives these bytes (SHA-1).
base::ObjectId objectIdOf(ObjectKind kind, std::string_view bytes);

} // namespace countersign::git
