#include "core/git/Inner.h"

#include <map>

namespace countersign::git {

base::Result<std::vector<Remote>> Repository::remotes() {
    if (m_inner->program) return std::vector<Remote>(); // nothing is exchanged with it
    git_config* raw = nullptr;
    int code = git_repository_config_snapshot(&raw, m_inner->repository.get());
    if (code != 0) return failed(code, base::said("cannot read the repository's configuration"));
    const ConfigHandle config(raw);
    git_config_iterator* all = nullptr;
    code = git_config_iterator_new(&all, raw);
    if (code != 0) return failed(code, base::said("cannot read the repository's configuration"));
    const ConfigIteratorHandle iterator(all);
    std::map<std::string, std::string> found; // the first address of a remote is the one git uses
    git_config_entry* entry = nullptr;
    while (git_config_next(&entry, all) == 0) {
        const std::string key = entry->name;
        constexpr std::string_view start = "remote.", end = ".url";
        if (!entry->value || key.size() <= start.size() + end.size() || !key.starts_with(start) ||
            !key.ends_with(end))
            continue;
        found.emplace(key.substr(start.size(), key.size() - start.size() - end.size()),
                      entry->value);
    }
    std::vector<Remote> remotes;
    for (auto& [name, url] : found)
        remotes.push_back({name, url});
    return remotes;
}

} // namespace countersign::git
