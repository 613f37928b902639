#include "core/git/Inner.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace countersign::git {

namespace writing {

using base::ErrorCode;

constexpr int kDeepest = 64;

struct NewEntry {
    unsigned mode = 0;
    base::ObjectId id;
};
struct InTreeOrder {
    bool operator()(const std::pair<std::string, bool>& a,
                    const std::pair<std::string, bool>& b) const {
        return compareInTree(a.first, a.second, b.first, b.second) < 0;
    }
};
// Keyed by name and "is a folder", in the order of a tree.
using Entries = std::map<std::pair<std::string, bool>, NewEntry, InTreeOrder>;

base::Place at(const std::string& path) { return {path, 0, 0, {}}; }

std::string bytesOf(const Entries& entries) {
    std::string raw;
    for (const auto& [key, entry] : entries) {
        char mode[16];
        std::snprintf(mode, sizeof mode, "%o ", entry.mode);
        raw += mode + key.first + '\0';
        raw.append(reinterpret_cast<const char*>(entry.id.data()), entry.id.size());
    }
    return raw;
}

base::Result<Entries> entriesOf(Inner& inner, const base::ObjectId& tree) {
    Entries entries;
    if (tree.isNone()) return entries;
    auto parsed = inner.tree(tree);
    if (!parsed) return base::fail(parsed.error());
    for (const EntryView& entry : (*parsed)->entries())
        entries[{std::string(entry.name), entry.isTree()}] = {entry.mode,
                                                              entry.objectId(tree.size())};
    return entries;
}

// What git's own checks would refuse in a path, and what other systems would read as a way out.
bool isSafePart(std::string_view part) {
    const std::string lower = base::lowerAscii(part);
    if (part.empty() || part == "." || part == ".." || lower == ".git" || lower == "git~1")
        return false;
    return part.find_first_of(std::string_view("\0\\", 2)) == std::string_view::npos;
}

using Group = std::map<std::string, std::vector<std::pair<std::string, const TreeAddition*>>>;

base::Result<base::ObjectId> add(Inner& inner, const base::ObjectId& base, const Group& group,
                                 int depth);

base::Result<NewEntry>
entryFor(Inner& inner, const std::optional<NewEntry>& before,
         const std::vector<std::pair<std::string, const TreeAddition*>>& wanted, int depth) {
    const TreeAddition& first = *wanted.front().second;
    const bool isLeaf =
        std::any_of(wanted.begin(), wanted.end(), [](const auto& w) { return w.first.empty(); });
    if ((isLeaf && (before || wanted.size() > 1)) || (before && before->mode != 040000))
        return base::fail(ErrorCode::Conflict, base::said("this path is there already"),
                          at(first.path));
    if (isLeaf) {
        auto header = inner.header(first.id);
        if (!header) return base::fail(header.error());
        const ObjectKind kind = first.mode == 040000 ? ObjectKind::Tree : ObjectKind::Blob;
        const bool known = first.mode == 040000 || first.mode == 0100644 || first.mode == 0100755;
        if (!known || header->kind != kind)
            return base::fail(ErrorCode::Invalid,
                              base::said("this mode and object do not fit a tree"), at(first.path));
        return NewEntry{first.mode, first.id};
    }
    Group below;
    for (const auto& [rest, addition] : wanted) {
        const std::size_t slash = rest.find('/');
        below[rest.substr(0, slash)].push_back(
            {slash == std::string::npos ? "" : rest.substr(slash + 1), addition});
    }
    auto tree = add(inner, before ? before->id : base::ObjectId(), below, depth + 1);
    if (!tree) return base::fail(tree.error());
    return NewEntry{040000, *tree};
}

base::Result<base::ObjectId> add(Inner& inner, const base::ObjectId& base, const Group& group,
                                 int depth) {
    if (depth > kDeepest)
        return base::fail(ErrorCode::Invalid, base::said("this path is nested too deeply"));
    auto entries = entriesOf(inner, base);
    if (!entries) return base::fail(entries.error());
    for (const auto& [name, wanted] : group) {
        std::optional<NewEntry> before;
        for (const bool asTree : {false, true}) {
            if (const auto old = entries->find({name, asTree}); old != entries->end())
                before = old->second;
        }
        auto entry = entryFor(inner, before, wanted, depth);
        if (!entry) return base::fail(entry.error());
        (*entries)[{name, entry->mode == 040000}] = *entry;
    }
    return inner.write(ObjectKind::Tree, bytesOf(*entries));
}

base::Result<base::ObjectId> unite(Inner& inner, const std::vector<base::ObjectId>& trees,
                                   const std::string& path, int depth) {
    if (depth > kDeepest)
        return base::fail(ErrorCode::Invalid, base::said("a tree is nested too deeply"));
    std::map<std::string, std::vector<NewEntry>> byName;
    for (const base::ObjectId& tree : trees) {
        auto entries = entriesOf(inner, tree);
        if (!entries) return base::fail(entries.error());
        for (const auto& [key, entry] : *entries)
            byName[key.first].push_back(entry);
    }
    Entries united;
    for (const auto& [name, found] : byName) {
        NewEntry entry = found.front();
        std::vector<base::ObjectId> below;
        bool same = true;
        for (const NewEntry& other : found) {
            same = same && other.mode == entry.mode && other.id == entry.id;
            if (other.mode == 040000) below.push_back(other.id);
        }
        const std::string here = path.empty() ? name : path + "/" + name;
        if (!same && below.size() != found.size())
            return base::fail(ErrorCode::Conflict,
                              base::said("the two histories hold different things here"), at(here));
        if (!same) {
            auto tree = unite(inner, below, here, depth + 1);
            if (!tree) return base::fail(tree.error());
            entry.id = *tree;
        }
        united[{name, entry.mode == 040000}] = entry;
    }
    return inner.write(ObjectKind::Tree, bytesOf(united));
}

bool isPlain(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '<' || c == '>') return false;
    }
    return text == base::trimmed(text);
}

std::string lineOf(const char* key, const Identity& who) {
    return std::string(key) + " " + who.name + " <" + who.email + "> " +
           std::to_string(who.time.seconds) + " " + who.zone + "\n";
}

// Every commit that is written can be read back by the strict grammar.
base::Result<base::CommitId> commit(Inner& inner, const std::string& raw) {
    auto parsed = parseCommit(raw, Strictness::Log);
    if (!parsed) return base::fail(parsed.error());
    auto tree = inner.header(parsed->tree);
    if (!tree || tree->kind != ObjectKind::Tree)
        return base::fail(ErrorCode::NotFound, base::said("the tree of this commit is not here"),
                          placeOf(parsed->tree, ObjectKind::Tree));
    for (const base::CommitId& parent : parsed->parents) {
        auto header = inner.header(parent);
        if (!header || header->kind != ObjectKind::Commit)
            return base::fail(ErrorCode::NotFound,
                              base::said("a parent of this commit is not here"),
                              placeOf(parent, ObjectKind::Commit));
    }
    auto id = inner.write(ObjectKind::Commit, raw);
    if (!id) return base::fail(id.error());
    return base::CommitId(*id);
}

} // namespace writing

// `git gc --prune=now` beside us may take an object away before it is read back: then it is written
// once more. A disk that keeps nothing ends this.
base::Result<base::ObjectId> Inner::store(ObjectKind kind, const std::string& bytes) {
    constexpr int kTries = 8;
    const git_object_t type = kind == ObjectKind::Commit ? GIT_OBJECT_COMMIT
                              : kind == ObjectKind::Tree ? GIT_OBJECT_TREE
                                                         : GIT_OBJECT_BLOB;
    const base::Sentence doing = base::said("cannot write a %1", name(kind));
    for (int attempt = 1;; ++attempt) {
        git_oid oid{};
        const int code = git_odb_write(&oid, odb.get(), bytes.data(), bytes.size(), type);
        if (code != 0) {
            auto why = failed(code, doing).value();
            if (why.code == base::ErrorCode::Corrupt) why.code = base::ErrorCode::Unavailable;
            return base::fail(std::move(why));
        }
        const base::ObjectId id = fromOid(oid);
        auto back = readStored(id, kind, bytes.size());
        if (back && *back == bytes) return id;
        if (back)
            return base::fail(base::ErrorCode::Corrupt,
                              base::said("%1: it reads back differently", doing),
                              placeOf(id, kind));
        if (attempt == kTries || back.error().code != base::ErrorCode::NotFound)
            return base::fail(back.error());
        git_odb_refresh(odb.get());
    }
}

base::Result<base::ObjectId> Inner::write(ObjectKind kind, const std::string& bytes) {
    auto id = store(kind, bytes);
    if (!id) return id;
    constexpr std::size_t kMostFresh = std::size_t{64} << 20;
    if (freshBytes + bytes.size() > kMostFresh) {
        fresh.clear();
        freshBytes = 0;
    }
    freshBytes += bytes.size();
    fresh.push_back({*id, kind, bytes});
    return id;
}

base::Result<void> Inner::restoreFresh() {
    git_odb_refresh(odb.get());
    for (const Fresh& object : fresh) {
        if (storedHeader(object.id)) continue;
        if (auto again = store(object.kind, object.bytes); !again) return base::fail(again.error());
    }
    return {};
}

const Inner::Fresh* Inner::freshOne(const base::ObjectId& id) const {
    const auto at = std::find_if(fresh.begin(), fresh.end(),
                                 [&](const Fresh& object) { return object.id == id; });
    return at == fresh.end() ? nullptr : &*at;
}

base::Result<void> Repository::writable() const {
    if (!m_facts.readOnly) return {};
    if (!m_facts.whyReadOnly.empty())
        return base::fail(
            base::ErrorCode::Unavailable,
            base::said("nothing can be signed in this repository: %1", m_facts.whyReadOnly),
            {m_facts.folder.string(), 0, 0, {}});
    return base::fail(
        base::ErrorCode::Denied, base::said("this repository is open for reading only"),
        {m_facts.folder.string(), 0, 0, {}},
        base::said("it belongs to another user or stands on a read-only disk: clone it"));
}

base::Result<base::BlobId> Repository::writeBlob(std::string_view bytes) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    auto id = m_inner->write(ObjectKind::Blob, std::string(bytes));
    if (!id) return base::fail(id.error());
    return base::BlobId(*id);
}

base::Result<base::TreeId> Repository::writeTree(const base::TreeId& base,
                                                 const std::vector<TreeAddition>& additions) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    writing::Group group;
    for (const TreeAddition& addition : additions) {
        const auto parts = base::split(addition.path, '/');
        if (!std::all_of(parts.begin(), parts.end(), writing::isSafePart))
            return base::fail(base::ErrorCode::Invalid, base::said("this path cannot be written"),
                              writing::at(addition.path));
        const std::string first(parts.front());
        const std::size_t rest = std::min(first.size() + 1, addition.path.size());
        group[first].push_back({addition.path.substr(rest), &addition});
    }
    auto id = writing::add(*m_inner, base, group, 0);
    if (!id) return base::fail(id.error());
    return base::TreeId(*id);
}

base::Result<base::TreeId> Repository::writeUnion(const std::vector<base::TreeId>& trees) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    auto id = writing::unite(*m_inner, {trees.begin(), trees.end()}, {}, 0);
    if (!id) return base::fail(id.error());
    return base::TreeId(*id);
}

base::Result<std::string> Repository::commitBytes(const base::TreeId& tree,
                                                  const std::vector<base::CommitId>& parents,
                                                  const Identity& author, const Identity& committer,
                                                  const std::string& message) {
    for (const Identity* who : {&author, &committer}) {
        if (who->name.empty() || !writing::isPlain(who->name) || !writing::isPlain(who->email))
            return base::fail(base::ErrorCode::Invalid,
                              base::said("this name or address cannot stand in a commit"),
                              writing::at(who->name));
    }
    std::string raw = "tree " + tree.hex() + "\n";
    for (const base::CommitId& parent : parents)
        raw += "parent " + parent.hex() + "\n";
    raw += writing::lineOf("author", author) + writing::lineOf("committer", committer) + "\n";
    raw += message;
    if (auto parsed = parseCommit(raw, Strictness::Log); !parsed)
        return base::fail(base::ErrorCode::Invalid, parsed.error().what);
    return raw;
}

base::Result<base::CommitId> Repository::writeSignedCommit(const std::string& payload,
                                                           const std::string& armor) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    const std::size_t headers = payload.find("\n\n");
    if (headers == std::string::npos)
        return base::fail(base::ErrorCode::Invalid,
                          base::said("these are not the bytes of a commit"));
    // As git writes it: after the last header, continuation lines begin with a blank, and no empty
    // line at the end (which libgit2 would write for an untrimmed armor).
    std::string signature = "gpgsig";
    for (const std::string_view line : base::split(base::trimmed(armor), '\n'))
        signature += " " + std::string(line) + "\n";
    std::string raw = payload;
    raw.insert(headers + 1, signature);
    auto parsed = parseCommit(raw, Strictness::Log);
    if (!parsed) return base::fail(parsed.error());
    if (parsed->payload != payload)
        return base::fail(base::ErrorCode::Internal,
                          base::said("the signed bytes would not read back"));
    return writing::commit(*m_inner, raw);
}

base::Result<base::CommitId> Repository::writeCommit(const std::string& payload) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    return writing::commit(*m_inner, payload);
}

} // namespace countersign::git
