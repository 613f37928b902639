#include "core/git/TreeBytes.h"

#include <algorithm>
#include <cstring>

namespace countersign::git {

namespace treebytes {

// Some old writers left the group's write bit or a leading zero: git reads these as the usual
// modes.
unsigned canonicalMode(unsigned mode) {
    if ((mode & 0170000) == 0100000) return mode & 0100 ? 0100755 : 0100644;
    return mode;
}

bool isKnownMode(unsigned mode) {
    return mode == 040000 || mode == 0100644 || mode == 0100755 || mode == 0120000 ||
           mode == 0160000;
}

tl::unexpected<base::Error> broken(const base::Sentence& why) {
    return base::fail(base::ErrorCode::Corrupt, base::said("this tree is malformed: %1", why));
}

// A folder "a" stands behind a file "a-b", so a file "a" may be some entries back.
bool isTwice(const std::vector<EntryView>& entries, const EntryView& folder) {
    for (auto at = entries.rbegin(); at != entries.rend(); ++at) {
        if (!at->name.starts_with(folder.name)) return false;
        if (at->name.size() == folder.name.size()) return true;
    }
    return false;
}

} // namespace treebytes

int compareInTree(std::string_view a, bool aIsTree, std::string_view b, bool bIsTree) {
    const std::size_t common = std::min(a.size(), b.size());
    if (const int order = std::memcmp(a.data(), b.data(), common); order != 0) return order;
    const auto at = [common](std::string_view name, bool isTree) {
        return name.size() > common ? static_cast<unsigned char>(name[common])
               : isTree             ? static_cast<unsigned char>('/')
                                    : static_cast<unsigned char>('\0');
    };
    const int left = at(a, aIsTree), right = at(b, bIsTree);
    if (left != right) return left - right;
    // Only "a/" against a folder "a" can come here with different lengths, and '/' is refused.
    return static_cast<int>(a.size()) - static_cast<int>(b.size());
}

std::optional<base::Sentence> readEntry(std::string_view tree, std::size_t& at, std::size_t idSize,
                                        EntryView& entry) {
    entry.mode = 0;
    const std::size_t digits = at;
    for (; at < tree.size() && at - digits < 7 && tree[at] >= '0' && tree[at] <= '7'; ++at)
        entry.mode = entry.mode << 3 | static_cast<unsigned>(tree[at] - '0');
    if (at == digits || at >= tree.size() || tree[at] != ' ')
        return base::said("a mode is not an octal number");
    entry.mode = treebytes::canonicalMode(entry.mode);
    if (!treebytes::isKnownMode(entry.mode)) return base::said("a mode is unknown");
    const std::size_t end = tree.find('\0', ++at);
    if (end == std::string_view::npos || tree.size() - end - 1 < idSize)
        return base::said("it ends within an entry");
    entry.name = tree.substr(at, end - at);
    if (entry.name.empty() || entry.name.find('/') != std::string_view::npos)
        return base::said("a name is empty or holds a slash");
    entry.id = reinterpret_cast<const std::uint8_t*>(tree.data()) + end + 1;
    at = end + 1 + idSize;
    return std::nullopt;
}

base::Result<std::shared_ptr<const TreeBytes>> TreeBytes::parse(std::string raw,
                                                                std::size_t idSize) {
    const std::shared_ptr<TreeBytes> tree(new TreeBytes());
    tree->m_raw = std::move(raw);
    tree->m_idSize = idSize;
    tree->m_entries.reserve(tree->m_raw.size() / (idSize + 24));
    const std::string_view bytes = tree->m_raw;
    for (std::size_t at = 0; at < bytes.size();) {
        EntryView entry;
        if (const auto why = readEntry(bytes, at, idSize, entry)) return treebytes::broken(*why);
        const auto& before = tree->m_entries;
        if (!before.empty() && compareInTree(before.back(), entry) >= 0)
            return treebytes::broken(base::said("its entries are out of order"));
        if (entry.isTree() && treebytes::isTwice(before, entry))
            return treebytes::broken(base::said("a name stands there twice"));
        tree->m_entries.push_back(entry);
    }
    return std::shared_ptr<const TreeBytes>(tree);
}

const EntryView* TreeBytes::find(std::string_view name) const {
    for (const bool asTree : {false, true}) {
        const auto at = std::lower_bound(
            m_entries.begin(), m_entries.end(), name, [asTree](const EntryView& e, auto wanted) {
                return compareInTree(e.name, e.isTree(), wanted, asTree) < 0;
            });
        if (at != m_entries.end() && at->name == name) return &*at;
    }
    return nullptr;
}

base::Result<std::vector<TreeEntry>> parseTree(std::string_view raw, std::size_t idSize) {
    auto tree = TreeBytes::parse(std::string(raw), idSize);
    if (!tree) return base::fail(tree.error());
    std::vector<TreeEntry> entries;
    entries.reserve((*tree)->entries().size());
    for (const EntryView& entry : (*tree)->entries())
        entries.push_back({std::string(entry.name), entry.mode, entry.objectId(idSize)});
    return entries;
}

} // namespace countersign::git
