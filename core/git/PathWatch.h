// Which of some paths change from tree to tree: for walks over a whole history.
//
// The one place in this room where what comes out of a pack is not compared with its id: hashing
// the trees of a long history costs more than reading them. So it may serve only what narrows and
// orders, as the day of a text in the index, a claim of whoever committed it anyway. Nothing that
// is judged may come from here: no bytes leave it, and none get into what the handle keeps of
// trees, so that reading the same tree the usual way finds it Corrupt as ever.
#pragma once

#include "core/git/Repository.h"

#include <string>
#include <vector>

namespace countersign::git {

class PathWatch {
public:
    // Files, by their whole paths. The repository outlives this.
    PathWatch(Repository& repository, const std::vector<std::string>& paths);
    ~PathWatch();
    PathWatch(const PathWatch&) = delete;
    PathWatch& operator=(const PathWatch&) = delete;

    // Those whose file differs between two root trees, each as its place in `paths`; the same that
    // treeDelta tells of them. A none id is the empty tree. Folders without such a path are not
    // read, nor is `newer` where it was `older` in the call before. Valid until the next call.
    base::Result<const std::vector<std::size_t>*> changed(const base::TreeId& older,
                                                          const base::TreeId& newer);

private:
    struct Folder;
    struct Walk;
    std::unique_ptr<Walk> m_walk;
};

} // namespace countersign::git
