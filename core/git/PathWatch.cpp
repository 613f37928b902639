#include "core/git/PathWatch.h"

#include "core/git/Inner.h"

#include "core/base/Text.h"

#include <cstring>
#include <map>

namespace countersign::git {

namespace pathwatch {

using Bytes = std::shared_ptr<const std::string>;

// How many bytes two texts have in common at their beginning.
std::size_t common(std::string_view a, std::string_view b) {
    const std::size_t most = std::min(a.size(), b.size());
    constexpr std::size_t kBlock = 64;
    std::size_t at = 0;
    while (most - at >= kBlock && std::memcmp(a.data() + at, b.data() + at, kBlock) == 0)
        at += kBlock;
    while (at < most && a[at] == b[at])
        ++at;
    return at;
}

// The end of the last entry that lies within the first `same` bytes behind `at`.
std::size_t skipEntries(std::string_view tree, std::size_t at, std::size_t same,
                        std::size_t idSize) {
    const std::size_t until = at + same;
    for (;;) {
        const std::size_t end = tree.find('\0', at);
        if (end == std::string_view::npos || end >= until || until - end - 1 < idSize) return at;
        at = end + 1 + idSize;
    }
}

} // namespace pathwatch

struct PathWatch::Folder {
    std::map<std::string, std::unique_ptr<Folder>, std::less<>> folders;
    std::map<std::string, std::size_t, std::less<>> files;
    // Its older tree in the call before: most often the newer one of the next.
    base::ObjectId id;
    pathwatch::Bytes bytes;
};

struct PathWatch::Walk {
    static constexpr std::size_t kMostKept = 24u << 20;

    Inner& inner;
    Folder root;
    std::vector<std::size_t> changed;
    std::size_t kept = 0;

    base::Result<pathwatch::Bytes> load(const Folder& folder, const base::ObjectId& id) {
        static const auto none = std::make_shared<const std::string>();
        if (id.isNone()) return none;
        if (folder.bytes && folder.id == id) return folder.bytes;
        auto raw = inner.readUnchecked(id, ObjectKind::Tree, kTreeCap);
        if (!raw) return base::fail(raw.error());
        return std::make_shared<const std::string>(std::move(*raw));
    }

    void keep(Folder& folder, const base::ObjectId& id, pathwatch::Bytes bytes) {
        if (folder.bytes) kept -= folder.bytes->size();
        folder.bytes.reset();
        if (kept + bytes->size() > kMostKept) return;
        kept += bytes->size();
        folder.id = id;
        folder.bytes = std::move(bytes);
    }

    base::Result<void> folder(Folder& at, const base::ObjectId& older, const base::ObjectId& newer);
    // Null: not there on this side. Both are files, or both folders.
    base::Result<void> entry(Folder& at, const EntryView* older, const EntryView* newer,
                             std::size_t idSize);
};

base::Result<void> PathWatch::Walk::folder(Folder& at, const base::ObjectId& older,
                                           const base::ObjectId& newer) {
    if (older == newer) return {};
    auto newBytes = load(at, newer), oldBytes = load(at, older);
    if (!newBytes) return base::fail(newBytes.error());
    if (!oldBytes) return base::fail(oldBytes.error());
    const pathwatch::Bytes leftBytes = *oldBytes, rightBytes = *newBytes;
    keep(at, older, leftBytes);
    const std::string_view left = *leftBytes, right = *rightBytes;
    const std::size_t idSize = std::max(older.size(), newer.size());
    const auto broken = [](const base::Sentence& why, const base::ObjectId& id) {
        return base::fail(base::ErrorCode::Corrupt, base::said("this tree is malformed: %1", why),
                          placeOf(id, ObjectKind::Tree));
    };
    for (std::size_t a = 0, b = 0;;) {
        const std::size_t same = pathwatch::common(left.substr(a), right.substr(b));
        const std::size_t behind = pathwatch::skipEntries(left, a, same, idSize);
        b += behind - a;
        a = behind;
        if (a == left.size() && b == right.size()) return {};
        EntryView before, after;
        std::size_t nextA = a, nextB = b;
        if (a < left.size()) {
            if (const auto why = readEntry(left, nextA, idSize, before)) return broken(*why, older);
        }
        if (b < right.size()) {
            if (const auto why = readEntry(right, nextB, idSize, after)) return broken(*why, newer);
        }
        const int order = a == left.size()    ? 1
                          : b == right.size() ? -1
                                              : compareInTree(before, after);
        if (order <= 0) a = nextA;
        if (order >= 0) b = nextB;
        auto seen =
            entry(at, order <= 0 ? &before : nullptr, order >= 0 ? &after : nullptr, idSize);
        if (!seen) return seen;
    }
}

base::Result<void> PathWatch::Walk::entry(Folder& at, const EntryView* older,
                                          const EntryView* newer, std::size_t idSize) {
    const EntryView& any = older ? *older : *newer;
    const auto idOf = [&](const EntryView* one) {
        return one ? one->objectId(idSize) : base::ObjectId();
    };
    if (any.isTree()) {
        const auto below = at.folders.find(any.name);
        if (below == at.folders.end()) return {};
        return folder(*below->second, idOf(older), idOf(newer));
    }
    // The bytes of a mode may differ and mean the same.
    if (older && newer && older->mode == newer->mode && idOf(older) == idOf(newer)) return {};
    if (const auto file = at.files.find(any.name); file != at.files.end())
        changed.push_back(file->second);
    return {};
}

PathWatch::PathWatch(Repository& repository, const std::vector<std::string>& paths)
    : m_walk(new Walk{Inner::of(repository), {}, {}, 0}) {
    for (std::size_t i = 0; i < paths.size(); ++i) {
        Folder* folder = &m_walk->root;
        std::size_t begin = 0;
        for (std::size_t slash; (slash = paths[i].find('/', begin)) != std::string::npos;) {
            auto& next = folder->folders[paths[i].substr(begin, slash - begin)];
            if (!next) next = std::make_unique<Folder>();
            folder = next.get();
            begin = slash + 1;
        }
        folder->files[paths[i].substr(begin)] = i;
    }
}

PathWatch::~PathWatch() = default;

base::Result<const std::vector<std::size_t>*> PathWatch::changed(const base::TreeId& older,
                                                                 const base::TreeId& newer) {
    m_walk->changed.clear();
    if (auto done = m_walk->folder(m_walk->root, older, newer); !done)
        return base::fail(done.error());
    return &m_walk->changed;
}

} // namespace countersign::git
