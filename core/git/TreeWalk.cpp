#include "core/git/TreeWalk.h"

#include "core/git/Inner.h"

namespace countersign::git {

namespace treewalk {

using base::ErrorCode;

// A tree that names itself-like copies ten times on ten levels has 10^10 files.
constexpr int kDeepest = 256;
constexpr std::size_t kMostEntries = 2'000'000;

tl::unexpected<base::Error> tooMuch(const std::string& what, const std::string& path) {
    return base::fail(ErrorCode::Unavailable, what, {path, 0, 0, {}});
}

std::string below(const std::string& folder, std::string_view name) {
    std::string path;
    path.reserve(folder.size() + name.size() + 1);
    path = folder;
    if (!path.empty()) path += '/';
    path += name;
    return path;
}

class Walker {
public:
    Walker(Inner& inner, const std::function<Walk(const FileAt&)>& file,
           const std::function<Walk(const std::string&)>& enter, const base::CancelToken& cancel)
        : m_inner(inner), m_file(file), m_enter(enter), m_cancel(cancel) {}

    // False: stopped by a callback.
    base::Result<bool> folder(const base::ObjectId& id, const std::string& path, int depth) {
        if (depth > kDeepest) return tooMuch("these folders are nested too deeply", path);
        if (m_cancel.isCancelled())
            return base::fail(ErrorCode::Cancelled, base::said("the walk was stopped"));
        auto tree = m_inner.tree(id);
        if (!tree) return base::fail(tree.error());
        const std::shared_ptr<const TreeBytes> kept = *tree;
        for (const EntryView& entry : kept->entries()) {
            if (++m_entries > kMostEntries) return tooMuch("this tree has too many files", path);
            auto on = visit(entry, id.size(), below(path, entry.name), depth);
            if (!on || *on == Walk::Stop)
                return on ? base::Result<bool>(false) : base::fail(on.error());
            if (*on == Walk::SkipFolder) break;
        }
        return true;
    }

private:
    base::Result<Walk> visit(const EntryView& entry, std::size_t idSize, std::string path,
                             int depth) {
        if (!entry.isTree()) return m_file({std::move(path), entry.mode, entry.objectId(idSize)});
        const Walk how = m_enter ? m_enter(path) : Walk::Continue;
        if (how == Walk::SkipFolder) return Walk::Continue;
        if (how == Walk::Stop) return how;
        auto on = folder(entry.objectId(idSize), path, depth + 1);
        if (!on) return base::fail(on.error());
        return *on ? Walk::Continue : Walk::Stop;
    }

    Inner& m_inner;
    const std::function<Walk(const FileAt&)>& m_file;
    const std::function<Walk(const std::string&)>& m_enter;
    const base::CancelToken& m_cancel;
    std::size_t m_entries = 0;
};

class Differ {
public:
    Differ(Inner& inner, std::size_t limit) : m_inner(inner), m_limit(limit) {}

    base::Result<void> trees(const base::ObjectId& from, const base::ObjectId& to,
                             const std::string& path, int depth);
    std::vector<Delta> take() { return std::move(m_deltas); }

private:
    base::Result<std::shared_ptr<const TreeBytes>> load(const base::ObjectId& id);
    // Null: not there on this side. Both are files, or both folders.
    base::Result<void> entries(const EntryView* from, const EntryView* to, std::size_t idSize,
                               const std::string& path, int depth);

    Inner& m_inner;
    std::size_t m_limit;
    std::size_t m_visited = 0;
    std::vector<Delta> m_deltas;
};

base::Result<std::shared_ptr<const TreeBytes>> Differ::load(const base::ObjectId& id) {
    static const auto empty = *TreeBytes::parse({});
    if (id.isNone()) return empty;
    return m_inner.tree(id);
}

base::Result<void> Differ::trees(const base::ObjectId& from, const base::ObjectId& to,
                                 const std::string& path, int depth) {
    if (from == to) return {};
    if (depth > kDeepest) return tooMuch("these folders are nested too deeply", path);
    auto oldTree = load(from), newTree = load(to);
    if (!oldTree) return base::fail(oldTree.error());
    if (!newTree) return base::fail(newTree.error());
    const std::shared_ptr<const TreeBytes> left = *oldTree, right = *newTree;
    const std::size_t idSize = std::max(from.size(), to.size());
    auto a = left->entries().begin();
    auto b = right->entries().begin();
    const auto aEnd = left->entries().end(), bEnd = right->entries().end();
    while (a != aEnd || b != bEnd) {
        const int order = a == aEnd ? 1 : b == bEnd ? -1 : compareInTree(*a, *b);
        const EntryView* before = order <= 0 ? &*a++ : nullptr;
        const EntryView* after = order >= 0 ? &*b++ : nullptr;
        if (before && after && before->mode == after->mode &&
            before->objectId(idSize) == after->objectId(idSize))
            continue;
        if (++m_visited > kMostEntries) return tooMuch("these trees differ in too much", path);
        if (auto ok = entries(before, after, idSize, path, depth); !ok) return ok;
    }
    return {};
}

base::Result<void> Differ::entries(const EntryView* from, const EntryView* to, std::size_t idSize,
                                   const std::string& path, int depth) {
    const EntryView& any = from ? *from : *to;
    const std::string here = below(path, any.name);
    const base::ObjectId oldId = from ? from->objectId(idSize) : base::ObjectId();
    const base::ObjectId newId = to ? to->objectId(idSize) : base::ObjectId();
    if (any.isTree()) return trees(oldId, newId, here, depth + 1);
    if (m_deltas.size() >= m_limit)
        return tooMuch("more than " + std::to_string(m_limit) + " files differ", here);
    m_deltas.push_back({!from ? DeltaKind::Added
                        : !to ? DeltaKind::Deleted
                              : DeltaKind::Modified,
                        here, from ? from->mode : 0, to ? to->mode : 0, oldId, newId});
    return {};
}

} // namespace treewalk

base::Result<void> walkTree(Repository& repository, const base::TreeId& root,
                            const std::function<Walk(const FileAt&)>& file,
                            const std::function<Walk(const std::string&)>& enter,
                            const base::CancelToken& cancel) {
    auto walked = treewalk::Walker(Inner::of(repository), file, enter, cancel).folder(root, {}, 0);
    if (!walked) return base::fail(walked.error());
    return {};
}

base::Result<std::vector<Delta>> treeDelta(Repository& repository, const base::TreeId& from,
                                           const base::TreeId& to, std::size_t limit) {
    treewalk::Differ differ(Inner::of(repository), limit);
    if (auto done = differ.trees(from, to, {}, 0); !done) return base::fail(done.error());
    return differ.take();
}

} // namespace countersign::git
