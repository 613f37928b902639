#include "core/git/AllocationCap.h"
#include "core/git/Inner.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::git {

namespace reading {

constexpr std::size_t kTreeCacheBytes = 24u << 20;

git_object_t typeOf(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Commit:
        return GIT_OBJECT_COMMIT;
    case ObjectKind::Tree:
        return GIT_OBJECT_TREE;
    case ObjectKind::Blob:
        return GIT_OBJECT_BLOB;
    case ObjectKind::Tag:
        return GIT_OBJECT_TAG;
    }
    return GIT_OBJECT_INVALID;
}

std::optional<ObjectKind> kindOf(git_object_t type) {
    switch (type) {
    case GIT_OBJECT_COMMIT:
        return ObjectKind::Commit;
    case GIT_OBJECT_TREE:
        return ObjectKind::Tree;
    case GIT_OBJECT_BLOB:
        return ObjectKind::Blob;
    case GIT_OBJECT_TAG:
        return ObjectKind::Tag;
    default:
        return std::nullopt;
    }
}

base::Place place(const base::ObjectId& id) { return {"object " + id.hex(), 0, 0, {}}; }

base::Result<void> usable(const base::ObjectId& id) {
    if (id.size() == GIT_OID_RAWSZ) return {};
    return base::fail(base::ErrorCode::NotFound, base::said("this is not the id of an object here"),
                      place(id));
}

tl::unexpected<base::Error> tooLarge(const base::ObjectId& id, const ObjectHeader& found,
                                     std::uint64_t cap) {
    return base::fail(base::ErrorCode::Unavailable,
                      base::said("this %1 has %2 bytes, more than the %3 that are read here",
                                 std::string(name(found.kind)), found.size, cap),
                      placeOf(id, found.kind));
}

tl::unexpected<base::Error> otherKind(const base::ObjectId& id, ObjectKind found,
                                      ObjectKind wanted) {
    return base::fail(base::ErrorCode::Corrupt,
                      base::said("this is a %1 where a %2 was expected", name(found), name(wanted)),
                      place(id));
}

tl::unexpected<base::Error> missing(const base::ObjectId& id) {
    return base::fail(base::ErrorCode::NotFound, base::said("this object is not here"), place(id),
                      base::said("fetch what is missing, or clone the repository whole"));
}

// One object read by the packs of one folder; its bytes are libgit2's until they are copied.
class FromPack {
public:
    FromPack(git_odb_backend* folder, const base::ObjectId& id) : m_folder(folder) {
        const git_oid oid = toOid(id);
        code = folder->read(&m_raw, &size, &type, folder, &oid);
    }
    ~FromPack() {
        if (m_raw) git_odb_backend_data_free(m_folder, m_raw);
    }
    FromPack(const FromPack&) = delete;
    FromPack& operator=(const FromPack&) = delete;
    std::string bytes() const { return std::string(static_cast<const char*>(m_raw), size); }

    int code = 0;
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;

private:
    git_odb_backend* m_folder;
    void* m_raw = nullptr;
};

bool isItself(const base::ObjectId& id, ObjectKind kind, const std::string& bytes) {
    git_oid hash{};
    return git_odb_hash(&hash, bytes.data(), bytes.size(), typeOf(kind)) == 0 &&
           fromOid(hash) == id;
}

tl::unexpected<base::Error> notItself(const base::ObjectId& id, ObjectKind kind) {
    return base::fail(base::ErrorCode::Corrupt,
                      base::said("the bytes stored for this object are not its own"),
                      placeOf(id, kind));
}

} // namespace reading

base::Result<void> Inner::openObjects(const std::filesystem::path& common,
                                      const std::filesystem::path& more) {
    commonFolder = common;
    objects = objectFolders(common / "objects");
    if (!more.empty()) {
        for (std::filesystem::path& folder : objectFolders(more)) {
            if (std::find(objects.begin(), objects.end(), folder) == objects.end())
                objects.push_back(std::move(folder));
        }
    }
    git_odb* raw = nullptr;
    int code = git_repository_odb(&raw, repository.get());
    odb.reset(raw);
    git_odb* rawPacks = nullptr;
    if (code == 0) code = git_odb_new(&rawPacks);
    packs.reset(rawPacks);
    for (const std::filesystem::path& folder : objects) {
        git_odb_backend* backend = nullptr;
        if (code == 0) code = git_odb_backend_pack(&backend, folder.c_str());
        if (code == 0) code = git_odb_add_backend(packs.get(), backend, 1);
        if (code == 0) packFolders.push_back(backend);
    }
    if (code == 0) return {};
    return failed(code, base::said("cannot open the repository's objects"),
                  {common.string(), 0, 0, {}});
}

std::optional<Inner::Packed> Inner::findPacked(const base::ObjectId& id) {
    const git_oid oid = toOid(id);
    for (git_odb_backend* folder : packFolders) {
        std::size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (folder->read_header(&size, &type, folder, &oid) != 0) continue;
        if (const auto kind = reading::kindOf(type)) return Packed{folder, {*kind, size}};
    }
    return std::nullopt;
}

std::optional<Inner::Packed> Inner::findPackedAgain(const base::ObjectId& id) {
    git_odb_refresh(packs.get());
    return findPacked(id);
}

Inner::AtOnce Inner::packedAtOnce(const base::ObjectId& id, ObjectKind kind, std::uint64_t cap,
                                  bool compared) {
    // Beside the object: one byte behind it, and what zlib sets aside.
    constexpr std::size_t kBesides = std::size_t{64} << 10;
    const AllocationCap bounded(cap < SIZE_MAX - kBesides ? cap + kBesides : SIZE_MAX);
    for (git_odb_backend* folder : packFolders) {
        reading::FromPack read(folder, id);
        if (read.code == GIT_ENOTFOUND) continue;
        if (read.code != 0 || read.type != reading::typeOf(kind) || read.size > cap)
            return {true, {}};
        std::string bytes = read.bytes();
        if (compared && !reading::isItself(id, kind, bytes)) return {true, {}};
        return {true, std::move(bytes)};
    }
    return {};
}

base::Result<std::string> Inner::packedRead(const Packed& found, const base::ObjectId& id,
                                            ObjectKind kind, std::uint64_t cap) {
    if (found.header.kind != kind) return reading::otherKind(id, found.header.kind, kind);
    if (found.header.size > cap) return reading::tooLarge(id, found.header, cap);
    reading::FromPack read(found.folder, id);
    if (read.code != 0)
        return failed(read.code, base::said("cannot read this object"), placeOf(id, kind));
    std::string bytes = read.bytes();
    if (bytes.size() != found.header.size || read.type != reading::typeOf(kind))
        return base::fail(base::ErrorCode::Corrupt,
                          base::said("this object is not what its header says"), placeOf(id, kind));
    if (!reading::isItself(id, kind, bytes)) return reading::notItself(id, kind);
    return bytes;
}

base::Result<ObjectHeader> Inner::header(const base::ObjectId& id) {
    auto found = storedHeader(id);
    if (found || found.error().code != base::ErrorCode::NotFound) return found;
    const Fresh* mine = freshOne(id);
    if (!mine) return found;
    if (auto again = store(mine->kind, mine->bytes); !again) return base::fail(again.error());
    return ObjectHeader{mine->kind, mine->bytes.size()};
}

base::Result<std::string> Inner::read(const base::ObjectId& id, ObjectKind kind,
                                      std::uint64_t cap) {
    auto found = readStored(id, kind, cap);
    if (found || found.error().code != base::ErrorCode::NotFound) return found;
    const Fresh* mine = freshOne(id);
    if (!mine || mine->kind != kind || mine->bytes.size() > cap) return found;
    if (auto again = store(mine->kind, mine->bytes); !again) return base::fail(again.error());
    return mine->bytes;
}

base::Result<std::string> Inner::readUnchecked(const base::ObjectId& id, ObjectKind kind,
                                               std::uint64_t cap) {
    if (!program && reading::usable(id)) {
        AtOnce atOnce = packedAtOnce(id, kind, cap, false);
        if (atOnce.bytes) return std::move(*atOnce.bytes);
    }
    return read(id, kind, cap);
}

base::Result<ObjectHeader> Inner::storedHeader(const base::ObjectId& id) {
    if (program) return program->header(id);
    if (auto ok = reading::usable(id); !ok) return base::fail(ok.error());
    if (const auto packed = findPacked(id)) return packed->header;
    auto loose = looseHeader(objects, id);
    if (!loose) return base::fail(loose.error());
    if (*loose) return **loose;
    // A repack in another process may have moved it since the packs were listed.
    if (const auto packed = findPackedAgain(id)) return packed->header;
    return reading::missing(id);
}

base::Result<std::string> Inner::readStored(const base::ObjectId& id, ObjectKind kind,
                                            std::uint64_t cap) {
    if (program) return program->read(id, kind, cap);
    if (auto ok = reading::usable(id); !ok) return base::fail(ok.error());
    AtOnce atOnce = packedAtOnce(id, kind, cap);
    if (atOnce.bytes) return std::move(*atOnce.bytes);
    if (const auto packed = atOnce.found ? findPacked(id) : std::nullopt) {
        auto bytes = packedRead(*packed, id, kind, cap);
        if (bytes || bytes.error().code == base::ErrorCode::Unavailable) return bytes;
    }
    auto loose = readLoose(objects, id, cap);
    if (!loose) return base::fail(loose.error());
    if (!*loose) {
        const auto packed = findPackedAgain(id);
        return packed ? packedRead(*packed, id, kind, cap) : reading::missing(id);
    }
    LooseObject& object = **loose;
    if (object.header.kind != kind) return reading::otherKind(id, object.header.kind, kind);
    if (object.header.size > cap) return reading::tooLarge(id, object.header, cap);
    if (!reading::isItself(id, kind, object.bytes)) return reading::notItself(id, kind);
    if (looseReads) looseReads->push_back(id);
    return std::move(object.bytes);
}

base::Result<std::shared_ptr<const TreeBytes>> Inner::tree(const base::ObjectId& id) {
    if (const auto at = young.find(id); at != young.end()) return at->second;
    std::shared_ptr<const TreeBytes> parsed;
    if (const auto at = old.find(id); at != old.end()) {
        parsed = at->second;
    } else {
        auto raw = read(id, ObjectKind::Tree, kTreeCap);
        if (!raw) return base::fail(raw.error());
        auto made = TreeBytes::parse(std::move(*raw), id.size());
        if (!made) {
            made.error().place = placeOf(id, ObjectKind::Tree);
            return made;
        }
        parsed = *made;
    }
    youngBytes += parsed->byteSize() + 128;
    if (youngBytes > reading::kTreeCacheBytes) {
        old = std::move(young);
        young.clear();
        youngBytes = parsed->byteSize();
    }
    young.emplace(id, parsed);
    return parsed;
}

base::Result<ObjectHeader> Repository::header(const base::ObjectId& id) {
    return m_inner->header(id);
}

base::Result<std::string> Repository::read(const base::ObjectId& id, ObjectKind kind,
                                           std::uint64_t cap) {
    return m_inner->read(id, kind, cap);
}

base::Result<std::vector<TreeEntry>> Repository::tree(const base::ObjectId& id) {
    auto parsed = m_inner->tree(id);
    if (!parsed) return base::fail(parsed.error());
    std::vector<TreeEntry> entries;
    entries.reserve((*parsed)->entries().size());
    for (const EntryView& entry : (*parsed)->entries())
        entries.push_back({std::string(entry.name), entry.mode, entry.objectId(id.size())});
    return entries;
}

base::Result<Commit> Repository::commit(const base::CommitId& id, Strictness strictness) {
    auto raw = m_inner->read(id, ObjectKind::Commit, kCommitCap);
    if (!raw) return base::fail(raw.error());
    auto parsed = parseCommit(*raw, strictness);
    if (!parsed) parsed.error().place = placeOf(id, ObjectKind::Commit);
    return parsed;
}

base::Result<std::optional<TreeEntry>> Repository::entryAt(const base::TreeId& root,
                                                           const std::string& path) {
    base::ObjectId at = root;
    const auto parts = base::split(path, '/');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].empty())
            return base::fail(base::ErrorCode::Invalid, base::said("this path has an empty part"),
                              {path, 0, 0, {}});
        auto parsed = m_inner->tree(at);
        if (!parsed) return base::fail(parsed.error());
        const EntryView* entry = (*parsed)->find(parts[i]);
        if (!entry) return std::nullopt;
        at = entry->objectId(root.size());
        if (i + 1 == parts.size()) return TreeEntry{std::string(entry->name), entry->mode, at};
        if (!entry->isTree()) return std::nullopt;
    }
    return std::nullopt;
}

void Repository::noteLooseReads(std::vector<base::ObjectId>* into) { m_inner->looseReads = into; }

std::vector<base::FileMark> Repository::packFiles() const {
    std::vector<base::FileMark> marks;
    for (const std::filesystem::path& folder : m_inner->objects) {
        std::error_code failed;
        for (std::filesystem::directory_iterator it(folder / "pack", failed), end;
             !failed && it != end; it.increment(failed)) {
            const auto extension = it->path().extension();
            if (extension != ".pack" && extension != ".idx") continue;
            if (auto mark = base::markOf(it->path())) marks.push_back(std::move(*mark));
        }
    }
    return marks;
}

std::vector<base::FileMark> Repository::looseFiles(std::vector<base::ObjectId> ids) const {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<base::FileMark> marks;
    for (const base::ObjectId& id : ids)
        if (const auto file = looseFile(m_inner->objects, id))
            if (auto mark = base::markOf(*file)) marks.push_back(std::move(*mark));
    return marks;
}

} // namespace countersign::git
