#include "core/jobs/TreePath.h"

#include "core/base/Text.h"

namespace countersign::jobs {

TreePath::TreePath(git::Repository& repository, const std::string& path)
    : m_repository(repository) {
    for (const std::string_view part : base::split(path, '/'))
        m_steps.push_back({std::string(part), {}, {}});
}

base::Result<base::ObjectId> TreePath::at(const base::TreeId& root) {
    base::ObjectId id = root;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        Step& step = m_steps[i];
        if (id.isNone()) return id;
        if (step.tree != id) {
            auto entries = m_repository.tree(id);
            if (!entries) return base::fail(entries.error());
            step.tree = id;
            step.entry = {};
            const bool last = i + 1 == m_steps.size();
            for (const git::TreeEntry& entry : *entries) {
                if (entry.name == step.name && (last ? entry.isFile() : entry.isTree()))
                    step.entry = entry.id;
            }
        }
        id = step.entry;
    }
    return id;
}

} // namespace countersign::jobs
