// The blob at one path in many trees, remembering what lay on the way: a commit that touched
// another folder costs one tree.
#pragma once

#include "core/git/Repository.h"

#include <string>
#include <vector>

namespace countersign::jobs {

class TreePath {
public:
    TreePath(git::Repository& repository, const std::string& path);

    // None where no file stands there. Fails where a tree cannot be read.
    base::Result<base::ObjectId> at(const base::TreeId& root);

private:
    struct Step {
        std::string name;
        base::ObjectId tree, entry;
    };
    git::Repository& m_repository;
    std::vector<Step> m_steps;
};

} // namespace countersign::jobs
