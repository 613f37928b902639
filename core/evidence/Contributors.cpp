#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace countersign::evidence {

namespace contribution {

using People = std::set<std::tuple<std::string, std::string, std::string>>; // how, name, e-mail

// "Name <e-mail>"; a text without brackets is a name.
std::pair<std::string, std::string> split(std::string_view person) {
    person = base::trimmed(person);
    const std::size_t open = person.rfind('<');
    if (open == std::string_view::npos || !person.ends_with('>')) return {std::string(person), {}};
    return {std::string(base::trimmed(person.substr(0, open))),
            std::string(base::trimmed(person.substr(open + 1, person.size() - open - 2)))};
}

void addTrailers(const std::string& message, People& people) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 6> kTrailers = {{
        {"co-authored-by:", "co-author"},
        {"signed-off-by:", "trailer"},
        {"contributed-by:", "trailer"},
        {"helped-by:", "trailer"},
        {"assisted-by:", "trailer"},
        {"evaluated-by:", "producer"},
    }};
    for (const std::string_view line : base::lines(message)) {
        for (const auto& [trailer, how] : kTrailers) {
            if (!base::startsWithNoCase(line, trailer)) continue;
            const auto [name, email] = split(line.substr(trailer.size()));
            if (!name.empty() || !email.empty()) people.insert({how, name, email});
        }
    }
}

// The id of the folder in a commit's tree; none where it is not there.
base::Result<base::ObjectId> folderIn(git::Repository& repository, const base::TreeId& tree,
                                      const std::string& folder) {
    if (folder.empty()) return base::ObjectId(tree);
    auto entry = repository.entryAt(tree, folder);
    if (!entry) return base::fail(entry.error());
    return *entry ? (*entry)->id : base::ObjectId();
}

// Whether a commit changed the folder against each of its parents, as git log shows it.
base::Result<bool> touches(git::Repository& repository, const git::Commit& commit,
                           const std::string& folder) {
    auto here = folderIn(repository, commit.tree, folder);
    if (!here) return base::fail(here.error());
    if (commit.parents.empty()) return !here->isNone();
    for (const base::CommitId& id : commit.parents) {
        auto parent = repository.commit(id, git::Strictness::Source);
        if (!parent) return base::fail(parent.error());
        auto there = folderIn(repository, parent->tree, folder);
        if (!there) return base::fail(there.error());
        if (*there == *here) return false;
    }
    return true;
}

void addStated(git::Repository& repository, const base::CommitId& candidate,
               const std::string& folder, People& people) {
    auto commit = repository.commit(candidate, git::Strictness::Source);
    if (!commit) return;
    for (const char* name : {"release.yaml", "release.yml"}) {
        const std::string path = folder.empty() ? name : folder + "/" + name;
        auto entry = repository.entryAt(commit->tree, path);
        if (!entry || !*entry || !(*entry)->isFile()) continue;
        auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, kHeadCap);
        if (!bytes) continue;
        const auto read = format::readRelease(*bytes, path);
        if (!read) continue;
        for (const model::Located& one : read->value.contributors) {
            const auto [person, email] = split(one.text);
            people.insert({"contributor", person, email});
        }
    }
}

} // namespace contribution

base::Result<Contributors> contributors(git::Repository& repository,
                                        const base::CommitId& candidate,
                                        const base::CommitId& baseline, const std::string& folder,
                                        const base::CancelToken& cancel) {
    using namespace contribution;
    Contributors found;
    std::vector<base::CommitId> hidden;
    // A baseline that is not at hand would silently widen or narrow the range.
    if (!baseline.isNone()) {
        if (!repository.header(baseline)) return found;
        hidden.push_back(baseline);
    }
    const auto commits = repository.history({candidate}, hidden, cancel);
    if (!commits) {
        if (commits.error().code == base::ErrorCode::Cancelled) return base::fail(commits.error());
        return found;
    }
    People people;
    for (const base::CommitId& id : *commits) {
        if (cancel.isCancelled()) {
            return base::fail(base::ErrorCode::Cancelled,
                              base::said("looking for contributors was stopped"));
        }
        auto commit = repository.commit(id, git::Strictness::Source);
        if (!commit) return found;
        const auto boundary = repository.isShallowBoundary(id);
        if (!boundary || *boundary) return found;
        const auto touched = touches(repository, *commit, folder);
        if (!touched) return found;
        if (!*touched) continue;
        people.insert({"author", commit->author.name, commit->author.email});
        people.insert({"committer", commit->committer.name, commit->committer.email});
        addTrailers(commit->message, people);
    }
    addStated(repository, candidate, folder, people);
    found.known = true;
    for (const auto& [how, name, email] : people)
        found.people.push_back({how, name, email});
    return found;
}

} // namespace countersign::evidence
