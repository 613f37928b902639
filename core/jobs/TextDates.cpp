#include "core/jobs/TextDates.h"

#include "core/base/Text.h"
#include "core/evidence/Discover.h"
#include "core/git/PathWatch.h"
#include "core/git/TreeWalk.h"

#include <algorithm>
#include <vector>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace textdates {

struct Step { // a commit of the line
    base::TreeId tree;
    base::UtcTime time;
};

// Newest first. Where a parent is not at hand the line ends: its last commit brings all it holds.
Result<std::vector<Step>> lineOf(git::Repository& repository, const base::CommitId& from,
                                 const base::CancelToken& cancel) {
    std::vector<Step> line;
    for (auto commit = repository.commit(from, git::Strictness::Source); commit;) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        line.push_back({commit->tree, commit->committer.time});
        if (commit->parents.empty()) break;
        commit = repository.commit(commit->parents.front(), git::Strictness::Source);
    }
    return line;
}

bool hasTextName(std::string_view path) {
    const std::string end =
        base::lowerAscii(path.substr(path.size() - std::min<std::size_t>(path.size(), 5)));
    return end.ends_with(".md") || end.ends_with(".yaml") || end.ends_with(".yml");
}

} // namespace textdates

Result<void> findTextDates(git::Repository& repository, const base::CommitId& from,
                           TextDates& dates, const base::CancelToken& cancel) {
    if (dates.empty()) return {};
    const auto line = textdates::lineOf(repository, from, cancel);
    if (!line) return fail(line.error());
    std::vector<std::string> paths;
    std::vector<std::string*> days;
    for (auto& [path, day] : dates) {
        paths.push_back(path);
        days.push_back(&day);
    }
    git::PathWatch watch(repository, paths);
    std::size_t unknown = paths.size();
    std::vector<bool> known(paths.size());
    for (std::size_t at = 0; at < line->size() && unknown > 0; ++at) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        const bool last = at + 1 == line->size();
        auto changed =
            watch.changed(last ? base::TreeId() : (*line)[at + 1].tree, (*line)[at].tree);
        if (!changed) return fail(changed.error());
        for (const std::size_t path : **changed) {
            if (known[path]) continue;
            known[path] = true;
            *days[path] = (*line)[at].time.date();
            --unknown;
        }
    }
    return {};
}

Result<TextDates> datesByName(const OpenRepository& open, const base::CommitId& from,
                              const base::CancelToken& cancel) {
    auto repository = open();
    if (!repository) return fail(repository.error());
    auto commit = (*repository)->commit(from, git::Strictness::Source);
    if (!commit) return fail(commit.error());
    TextDates dates;
    const auto file = [&](const git::FileAt& at) {
        if (textdates::hasTextName(at.path)) dates.try_emplace(at.path);
        return git::Walk::Continue;
    };
    auto walked = git::walkTree(**repository, commit->tree, file, evidence::entersFolder, cancel);
    if (!walked) return fail(walked.error());
    if (auto found = findTextDates(**repository, from, dates, cancel); !found)
        return fail(found.error());
    return dates;
}

} // namespace countersign::jobs
