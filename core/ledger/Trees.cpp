#include "core/ledger/Trees.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kTreesKept = 64;
constexpr int kTreeDepth = 64;
constexpr std::size_t kMostFiles = 1u << 20;

const std::uint8_t* rawBytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

base::ObjectId objectId(std::string_view raw) {
    return base::ObjectId::fromRaw(rawBytes(raw), raw.size());
}

std::string joinedPath(const std::string& prefix, std::string_view name) {
    std::string path = prefix;
    path.append(name);
    return path;
}

} // namespace

// Entries of one raw tree in git's order. A malformed or unsorted tree ends with `failed`.
class Trees::Cursor {
public:
    // From the entry that starts at `from`.
    Cursor(Raw raw, std::size_t idSize, std::size_t from = 0)
        : m_raw(std::move(raw)), m_idSize(idSize) {
        m_rest = m_raw ? std::string_view(m_raw->bytes).substr(from) : std::string_view();
        next();
    }
    std::vector<std::uint32_t>& starts() { return m_starts; }
    bool atEnd() const { return m_atEnd; }
    bool failed() const { return m_failed; }
    const Entry& entry() const { return m_entry; }
    void next() {
        if (m_atEnd) return;
        if (m_rest.empty()) {
            m_atEnd = true;
            return;
        }
        const Entry before = m_entry;
        if (!readEntry() || (!before.name.empty() && !less(before, m_entry))) {
            m_failed = true;
            m_atEnd = true;
        }
    }
    // A folder sorts as if its name ended in '/'.
    static int order(const Entry& a, const Entry& b) {
        const std::size_t common = std::min(a.name.size(), b.name.size());
        const int first = a.name.substr(0, common).compare(b.name.substr(0, common));
        if (first != 0) return first;
        if (a.name.size() == b.name.size()) return 0;
        const auto at = [&](const Entry& entry) {
            if (entry.name.size() > common)
                return static_cast<int>(static_cast<unsigned char>(entry.name[common]));
            return entry.isTree() ? int{'/'} : 0;
        };
        return at(a) - at(b);
    }

private:
    static bool less(const Entry& a, const Entry& b) { return order(a, b) < 0; }
    bool readEntry() {
        m_starts.push_back(static_cast<std::uint32_t>(m_raw->bytes.size() - m_rest.size()));
        const std::size_t blank = m_rest.find(' ');
        const std::size_t zero = m_rest.find('\0');
        if (blank == std::string_view::npos || zero == std::string_view::npos || blank > zero ||
            m_rest.size() - zero - 1 < m_idSize)
            return false;
        m_entry.mode = modeOf(m_rest.substr(0, blank));
        m_entry.name = m_rest.substr(blank + 1, zero - blank - 1);
        m_entry.id = m_rest.substr(zero + 1, m_idSize);
        m_rest.remove_prefix(zero + 1 + m_idSize);
        return m_entry.mode != 0 && !m_entry.name.empty() &&
               m_entry.name.find('/') == std::string_view::npos;
    }
    static unsigned modeOf(std::string_view text) {
        if (text == "40000") return 040000;
        if (text == "100644") return 0100644;
        if (text == "100755") return 0100755;
        if (text == "120000") return 0120000;
        if (text == "160000") return 0160000;
        return 0;
    }

    Raw m_raw;
    std::size_t m_idSize;
    std::string_view m_rest;
    Entry m_entry;
    std::vector<std::uint32_t> m_starts; // of the entries read
    bool m_atEnd = false, m_failed = false;
};

std::size_t Trees::commonStart(const Tree& walked, const Tree& other) {
    const std::size_t most = std::min(walked.bytes.size(), other.bytes.size());
    const auto differs = std::mismatch(walked.bytes.begin(),
                                       walked.bytes.begin() + static_cast<std::ptrdiff_t>(most),
                                       other.bytes.begin());
    const auto same = static_cast<std::size_t>(differs.first - walked.bytes.begin());
    const auto behind = std::upper_bound(walked.starts.begin(), walked.starts.end(), same);
    // One entry earlier, so that the first one that differs is seen in its order.
    return behind - walked.starts.begin() < 2 ? 0 : *(behind - 2);
}

base::Result<Trees::Raw> Trees::raw(const base::ObjectId& id) {
    if (id.isNone()) return Raw();
    if (const auto found = m_young.find(id); found != m_young.end()) return found->second;
    Raw bytes;
    if (const auto found = m_old.find(id); found != m_old.end()) {
        bytes = found->second;
    } else {
        auto read = m_repository.read(id, git::ObjectKind::Tree, git::kTreeCap);
        if (!read) return fail(read.error());
        bytes = std::make_shared<Tree>(Tree{std::move(*read), {}});
    }
    if (m_young.size() >= kTreesKept) {
        m_old = std::move(m_young);
        m_young.clear();
    }
    m_young.emplace(id, bytes);
    return bytes;
}

base::Result<std::string> Trees::brokenRecord(const base::TreeId& from, const base::TreeId& to) {
    const auto before = raw(from), now = raw(to);
    if (!before) return fail(before.error());
    if (!now) return fail(now.error());
    const auto isOfTheLog = [](std::string_view name) {
        return name == "genesis.yaml" || name == "policy" || name == "roster" ||
               name == "records" || name == "evidence";
    };
    for (Cursor old(*before, to.size()); !old.atEnd() || old.failed(); old.next()) {
        if (old.failed())
            return fail(ErrorCode::Corrupt, base::said("a tree of the log is malformed"));
        if (!isOfTheLog(old.entry().name)) continue;
        const std::string name(old.entry().name);
        Cursor fresh(*now, to.size());
        while (!fresh.atEnd() && fresh.entry().name != old.entry().name)
            fresh.next();
        if (fresh.atEnd() || fresh.entry().mode != old.entry().mode) return name;
        if (fresh.entry().id == old.entry().id) continue;
        if (!old.entry().isTree()) return name;
        Growth growth;
        const base::ObjectId then = objectId(old.entry().id), after = objectId(fresh.entry().id);
        if (auto grown = grow(then, after, name + "/", growth, kMostFiles); !grown)
            return fail(grown.error());
        if (!growth.broken.empty()) return growth.broken;
    }
    return std::string();
}

base::Result<Trees::Growth> Trees::growth(const base::TreeId& from, const base::TreeId& to,
                                          std::size_t limit) {
    Growth growth;
    if (from == to) return growth;
    if (auto grown = grow(from, to, "", growth, limit); !grown) return fail(grown.error());
    return growth;
}

base::Result<void> Trees::grow(const base::ObjectId& from, const base::ObjectId& to,
                               const std::string& prefix, Growth& growth, std::size_t limit) {
    const auto before = raw(from), now = raw(to);
    if (!before) return fail(before.error());
    if (!now) return fail(now.error());
    const std::size_t begun = *before && *now ? commonStart(**before, **now) : 0;
    Cursor old(*before, to.size(), begun), fresh(*now, to.size(), begun);
    while (growth.broken.empty() && (!old.atEnd() || !fresh.atEnd())) {
        const int order = old.atEnd()     ? 1
                          : fresh.atEnd() ? -1
                                          : Cursor::order(old.entry(), fresh.entry());
        if (order < 0) {
            growth.broken = joinedPath(prefix, old.entry().name);
            break;
        }
        if (order > 0) {
            const std::string path = joinedPath(prefix, fresh.entry().name);
            if (auto added = addAll(fresh.entry(), path, growth, limit); !added) return added;
        } else {
            const std::string path = joinedPath(prefix, fresh.entry().name);
            if (auto same = compare(old.entry(), fresh.entry(), path, growth, limit); !same)
                return same;
            old.next();
        }
        fresh.next();
    }
    if (old.failed() || fresh.failed())
        return fail(ErrorCode::Corrupt, base::said("a folder of the log is malformed"), {prefix});
    if (growth.broken.empty() && *now && (*now)->starts.empty()) {
        std::vector<std::uint32_t>& starts = (*now)->starts;
        if (begun > 0)
            starts.assign(
                (*before)->starts.begin(),
                std::lower_bound((*before)->starts.begin(), (*before)->starts.end(), begun));
        starts.insert(starts.end(), fresh.starts().begin(), fresh.starts().end());
    }
    return {};
}

base::Result<void> Trees::compare(const Entry& before, const Entry& now, const std::string& path,
                                  Growth& growth, std::size_t limit) {
    if (before.mode == now.mode && before.id == now.id) return {};
    if (before.isTree() && now.isTree())
        return grow(objectId(before.id), objectId(now.id), path + "/", growth, limit);
    growth.broken = path;
    return {};
}

base::Result<void> Trees::addAll(const Entry& entry, const std::string& path, Growth& growth,
                                 std::size_t limit) {
    if (entry.isTree()) {
        if (std::count(path.begin(), path.end(), '/') > kTreeDepth)
            return fail(ErrorCode::Unavailable, base::said("folders nested too deeply"), {path});
        return grow({}, objectId(entry.id), path + "/", growth, limit);
    }
    if (growth.added.size() >= limit)
        return fail(ErrorCode::Unavailable,
                    base::said("one commit adds more files than a record may"), {path});
    growth.added.push_back({path, entry.mode, objectId(entry.id)});
    return {};
}

base::Result<std::string> Trees::notTheUnion(const base::TreeId& joined,
                                             const std::vector<base::TreeId>& parents) {
    return unionAt(joined, {parents.begin(), parents.end()}, "", 0);
}

base::Result<std::string> Trees::unionAt(const base::ObjectId& joined,
                                         std::vector<base::ObjectId> parents,
                                         const std::string& prefix, int depth) {
    std::sort(parents.begin(), parents.end());
    parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
    if (parents.size() == 1 && parents.front() == joined) return std::string();
    if (depth > kTreeDepth)
        return fail(ErrorCode::Unavailable, base::said("folders nested too deeply"));
    const auto joinedRaw = raw(joined);
    if (!joinedRaw) return fail(joinedRaw.error());
    Cursor ours(*joinedRaw, joined.size());
    std::vector<Cursor> theirs;
    for (const base::ObjectId& parent : parents) {
        const auto parentRaw = raw(parent);
        if (!parentRaw) return fail(parentRaw.error());
        theirs.emplace_back(*parentRaw, joined.size());
    }
    const auto failed = [](const Cursor& cursor) { return cursor.failed(); };
    while (true) {
        const Entry* least = ours.atEnd() ? nullptr : &ours.entry();
        for (const Cursor& each : theirs)
            if (!each.atEnd() && (!least || Cursor::order(each.entry(), *least) < 0))
                least = &each.entry();
        if (!least) break;
        const Entry at = *least;
        std::vector<Entry> having;
        const Entry mine = ours.atEnd() ? Entry{} : ours.entry();
        const bool weHave = !ours.atEnd() && Cursor::order(mine, at) == 0;
        if (weHave) ours.next();
        for (Cursor& each : theirs) {
            if (each.atEnd() || Cursor::order(each.entry(), at) != 0) continue;
            having.push_back(each.entry());
            each.next();
        }
        const std::string path = joinedPath(prefix, at.name);
        auto differs = unionEntry(weHave ? &mine : nullptr, having, path, depth);
        if (!differs || !differs->empty()) return differs;
    }
    if (failed(ours) || std::any_of(theirs.begin(), theirs.end(), failed))
        return fail(ErrorCode::Corrupt, base::said("a folder of the log is malformed"), {prefix});
    return std::string();
}

base::Result<std::string> Trees::unionEntry(const Entry* joined, const std::vector<Entry>& theirs,
                                            const std::string& path, int depth) {
    if (!joined || theirs.empty()) return path;
    const auto same = [&](const Entry& each) {
        return each.mode == joined->mode && each.id == joined->id;
    };
    if (std::all_of(theirs.begin(), theirs.end(), same)) return std::string();
    std::vector<base::ObjectId> folders;
    for (const Entry& each : theirs) {
        if (!each.isTree() || !joined->isTree()) return path;
        folders.push_back(objectId(each.id));
    }
    return unionAt(objectId(joined->id), std::move(folders), path + "/", depth + 1);
}

} // namespace countersign::ledger
