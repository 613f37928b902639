#include "core/git/AllocationCap.h"
#include "core/git/Inner.h"

#include <mutex>

namespace countersign::git {

git_oid toOid(const base::ObjectId& id) {
    git_oid oid{};
    git_oid_fromraw(&oid, id.data());
    return oid;
}

base::ObjectId fromOid(const git_oid& oid) {
    return base::ObjectId::fromRaw(oid.id, GIT_OID_RAWSZ);
}

const char* name(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Commit:
        return "commit";
    case ObjectKind::Tree:
        return "tree";
    case ObjectKind::Blob:
        return "blob";
    case ObjectKind::Tag:
        return "tag";
    }
    return "object";
}

base::Place placeOf(const base::ObjectId& id, ObjectKind kind) {
    return {std::string(name(kind)) + " " + id.hex(), 0, 0, {}};
}

tl::unexpected<base::Error> failed(int code, const base::Sentence& doing, base::Place place,
                                   base::Sentence hint) {
    using base::ErrorCode;
    const git_error* last = git_error_last(); // may be null even after a failure
    const int area = last ? last->klass : GIT_ERROR_NONE;
    base::Sentence what = doing;
    if (last && last->message && *last->message)
        what = base::said("%1 (%2)", doing, static_cast<const char*>(last->message));
    ErrorCode kind = ErrorCode::Internal;
    if (area == GIT_ERROR_OS || area == GIT_ERROR_FILESYSTEM) kind = ErrorCode::Unavailable;
    if (area == GIT_ERROR_ZLIB || area == GIT_ERROR_ODB || area == GIT_ERROR_OBJECT ||
        area == GIT_ERROR_REFERENCE || area == GIT_ERROR_TREE || area == GIT_ERROR_TAG)
        kind = ErrorCode::Corrupt;
    if (area == GIT_ERROR_INVALID || area == GIT_ERROR_CONFIG) kind = ErrorCode::Invalid;
    switch (code) {
    case GIT_ENOTFOUND:
        kind = ErrorCode::NotFound;
        break;
    case GIT_EEXISTS:
    case GIT_EAMBIGUOUS:
    case GIT_ELOCKED:
    case GIT_EMODIFIED:
        kind = ErrorCode::Conflict;
        break;
    case GIT_EINVALIDSPEC:
    case GIT_EINVALID:
        kind = ErrorCode::Invalid;
        break;
    case GIT_EMISMATCH:
        kind = ErrorCode::Corrupt;
        break;
    case GIT_EOWNER:
        kind = ErrorCode::Denied;
        break;
    default:
        break;
    }
    return base::fail(kind, std::move(what), std::move(place), std::move(hint));
}

void startLibrary() {
    static std::once_flag once;
    std::call_once(once, [] {
        installAllocator();
        git_libgit2_init();
        for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG,
                                GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_PROGRAMDATA})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, 1);
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
        // Objects are read once or kept by their reader; libgit2's own cache would hold up to
        // 256 MB of a long log besides.
        git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
        // Windows onto packs count as this program's memory while they are open.
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_SIZE, std::size_t{4} << 20);
        git_libgit2_opts(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT, std::size_t{48} << 20);
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
        // These change nothing of how objects and refs are stored.
        const char* known[] = {"partialclone", "worktreeconfig", "preciousobjects"};
        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, known, std::size(known));
    });
}

int openHandle(const std::filesystem::path& path, bool ofOthers, RepositoryHandle& handle) {
    // Validation is a switch of the whole process: while it is off, nobody else may open.
    static std::mutex gate;
    const std::lock_guard lock(gate);
    git_repository* opened = nullptr;
    if (ofOthers) git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    const int code = git_repository_open_ext(&opened, path.c_str(), 0, nullptr);
    if (ofOthers) git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 1);
    handle.reset(opened);
    return code;
}

} // namespace countersign::git
