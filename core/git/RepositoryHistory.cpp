#include "core/git/Inner.h"

#include "core/base/File.h"
#include "core/base/Text.h"

#include <algorithm>
#include <queue>

namespace countersign::git {

namespace ancestry {

using base::CommitId;
using base::ErrorCode;
using Shallow = std::unordered_set<CommitId>;

constexpr std::size_t kBetweenCancelChecks = 512;

const std::vector<CommitId> kNoParents;

// A missing parent is the repository's damage, not the caller's mistake: say whose parent it is.
tl::unexpected<base::Error> missing(base::Error why, const CommitId& id) {
    if (why.code == ErrorCode::NotFound) why.what = "a commit of this history is missing";
    why.place = placeOf(id, ObjectKind::Commit);
    return base::fail(std::move(why));
}

base::Result<const std::vector<CommitId>*> parentsOf(Inner& inner, const Shallow& shallow,
                                                     const CommitId& id) {
    auto links = inner.linksOf(id);
    if (!links) return missing(links.error(), id);
    return shallow.contains(id) ? &kNoParents : &(*links)->parents;
}

// Everything reachable from `tips`, without what is in `without`, added to `into`.
base::Result<void> reach(Inner& inner, const Shallow& shallow, const std::vector<CommitId>& tips,
                         const std::unordered_set<CommitId>& without,
                         std::unordered_set<CommitId>& into, const base::CancelToken& cancel) {
    std::vector<CommitId> open(tips);
    for (std::size_t step = 0; !open.empty(); ++step) {
        if (step % kBetweenCancelChecks == 0 && cancel.isCancelled())
            return base::fail(ErrorCode::Cancelled, base::said("reading the history was stopped"));
        const CommitId id = open.back();
        open.pop_back();
        if (without.contains(id) || !into.insert(id).second) continue;
        auto parents = parentsOf(inner, shallow, id);
        if (!parents) return base::fail(parents.error());
        open.insert(open.end(), (*parents)->begin(), (*parents)->end());
    }
    return {};
}

// Parents before children; of those that are ready, the smallest id first.
std::vector<CommitId> sorted(Inner& inner, const Shallow& shallow,
                             const std::unordered_set<CommitId>& all) {
    std::unordered_map<CommitId, std::size_t> waitingFor;
    std::unordered_map<CommitId, std::vector<CommitId>> children;
    std::priority_queue<CommitId, std::vector<CommitId>, std::greater<>> ready;
    for (const CommitId& id : all) {
        std::size_t count = 0;
        for (const CommitId& parent : **parentsOf(inner, shallow, id)) {
            if (!all.contains(parent)) continue;
            children[parent].push_back(id);
            ++count;
        }
        if (count == 0)
            ready.push(id);
        else
            waitingFor[id] = count;
    }
    std::vector<CommitId> order;
    order.reserve(all.size());
    while (!ready.empty()) {
        const CommitId id = ready.top();
        ready.pop();
        order.push_back(id);
        for (const CommitId& child : children[id]) {
            if (--waitingFor[child] == 0) ready.push(child);
        }
    }
    return order;
}

// From `from` to its first-parent root, newest first.
base::Result<std::vector<CommitId>> mainline(Inner& inner, const CommitId& from) {
    const Shallow shallow = inner.shallow();
    std::vector<CommitId> line{from};
    while (true) {
        auto parents = parentsOf(inner, shallow, line.back());
        if (!parents) return base::fail(parents.error());
        if ((*parents)->empty()) return line;
        line.push_back((*parents)->front());
    }
}

} // namespace ancestry

std::unordered_set<base::CommitId> Inner::shallow() const {
    std::unordered_set<base::CommitId> boundary;
    const auto text = base::readFile(commonFolder / "shallow");
    if (!text) return boundary;
    for (const std::string_view line : base::lines(*text)) {
        if (const auto id = base::CommitId::fromHex(base::trimmed(line))) boundary.insert(*id);
    }
    return boundary;
}

base::Result<const Links*> Inner::linksOf(const base::CommitId& id) {
    if (const auto at = links.find(id); at != links.end()) return &at->second;
    auto raw = read(id, ObjectKind::Commit, kCommitCap);
    if (!raw) return base::fail(raw.error());
    auto parsed = parseCommit(*raw, Strictness::Source);
    if (!parsed) {
        parsed.error().place = placeOf(id, ObjectKind::Commit);
        return base::fail(parsed.error());
    }
    Links found{std::move(parsed->parents), parsed->committer.time};
    return &links.emplace(id, std::move(found)).first->second;
}

base::Result<std::vector<base::CommitId>>
Repository::history(const std::vector<base::CommitId>& tips,
                    const std::vector<base::CommitId>& hidden, const base::CancelToken& cancel) {
    const ancestry::Shallow shallow = m_inner->shallow();
    std::unordered_set<base::CommitId> without, all;
    auto reached = ancestry::reach(*m_inner, shallow, hidden, {}, without, cancel);
    if (reached) reached = ancestry::reach(*m_inner, shallow, tips, without, all, cancel);
    if (!reached) return base::fail(reached.error());
    return ancestry::sorted(*m_inner, shallow, all);
}

base::Result<bool> Repository::isAncestor(const base::CommitId& ancestor,
                                          const base::CommitId& of) {
    const ancestry::Shallow shallow = m_inner->shallow();
    std::unordered_set<base::CommitId> seen;
    // Breadth first: a remembered head is most often a few commits behind.
    std::queue<base::CommitId> open;
    for (open.push(of); !open.empty(); open.pop()) {
        const base::CommitId id = open.front();
        if (id == ancestor) return true;
        if (!seen.insert(id).second) continue;
        auto parents = ancestry::parentsOf(*m_inner, shallow, id);
        if (!parents) return base::fail(parents.error());
        for (const base::CommitId& parent : **parents)
            open.push(parent);
    }
    return false;
}

base::Result<base::CommitId> Repository::rootCommit(const base::CommitId& of) {
    auto line = ancestry::mainline(*m_inner, of);
    if (!line) return base::fail(line.error());
    return line->back();
}

base::Result<std::optional<base::CommitId>> Repository::commitAt(const base::CommitId& from,
                                                                 base::UtcTime at) {
    auto line = ancestry::mainline(*m_inner, from);
    if (!line) return base::fail(line.error());
    std::optional<base::CommitId> last;
    for (auto id = line->rbegin(); id != line->rend(); ++id) {
        auto links = m_inner->linksOf(*id);
        if (!links) return base::fail(links.error());
        if ((*links)->committed > at) break;
        last = *id;
    }
    return last;
}

base::Result<bool> Repository::isShallowBoundary(const base::CommitId& id) {
    return m_inner->shallow().contains(id);
}

} // namespace countersign::git
