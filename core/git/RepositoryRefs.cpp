#include "core/git/Inner.h"

#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Text.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace countersign::git {

namespace refwork {

using base::ErrorCode;
using Moment = std::chrono::steady_clock;

base::Place at(const std::string& name) { return {name, 0, 0, {}}; }

std::string lockAge(const std::filesystem::path& lock) {
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(lock, failed);
    if (failed) return {};
    const auto age = std::chrono::duration_cast<std::chrono::minutes>(
        std::filesystem::file_time_type::clock::now() - written);
    return " since " + std::to_string(std::max<std::int64_t>(0, age.count())) + " minutes";
}

// A branch "a" stands where the folder of "a/b" would be, or the other way round.
std::string clashing(git_repository* repository, const std::string& name) {
    for (std::size_t slash = name.rfind('/'); slash != std::string::npos && slash > 5;
         slash = name.rfind('/', slash - 1)) {
        git_reference* raw = nullptr;
        const std::string parent = name.substr(0, slash);
        if (git_reference_lookup(&raw, repository, parent.c_str()) != 0) continue;
        git_reference_free(raw);
        return parent;
    }
    return {};
}

constexpr int kGcPatienceMs = 60'000;

// The process of a `git gc` under way here, by its own note; 0 if there is none.
long gcUnderWay(const std::filesystem::path& common) {
    const auto note = base::readFile(common / "gc.pid", 4096);
    if (!note) return 0;
    const auto pid = base::parseInteger(std::string_view(*note).substr(0, note->find(' ')));
    return pid && base::isRunning(static_cast<long>(*pid)) ? static_cast<long>(*pid) : 0;
}

// A gc that began before the ref moved may still take away what it did not know to be needed; one
// that begins later cannot.
void outlastGc(const std::filesystem::path& common) {
    const long pid = gcUnderWay(common);
    const auto deadline = Moment::now() + std::chrono::milliseconds(kGcPatienceMs);
    while (pid != 0 && gcUnderWay(common) == pid && Moment::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

// libgit2 syncs the files it writes and the folders they lie in, but not the names of folders it
// makes on the way: of an object's first two digits, of a ref's path.
base::Result<void> makeSafe(const std::filesystem::path& common, const std::string& name) {
    // Where a file stands in the way, moving the ref says so.
    (void)base::makeFolders((common / name).parent_path(), 0777);
    return base::syncFolder(common / "objects");
}

tl::unexpected<base::Error> stillLocked(const std::filesystem::path& common,
                                        const std::string& name) {
    const auto lock = common / (name + ".lock");
    return base::fail(
        ErrorCode::Conflict,
        base::said("another program has been holding the lock of this ref%1", lockAge(lock)),
        {lock.string(), 0, 0, {}},
        base::said("wait for it; if no git or Countersign runs any more, a crash left the lock "
                   "behind: remove that file"));
}

} // namespace refwork

base::Result<std::optional<base::CommitId>> Repository::head() { return ref("HEAD"); }

base::Result<std::optional<base::CommitId>> Repository::ref(const std::string& name) {
    if (m_inner->program) {
        const auto target = m_inner->program->target(name);
        if (!target) return base::fail(target.error());
        if (!*target) return std::nullopt;
        auto commit = m_inner->peeled(**target);
        if (!commit) return base::fail(commit.error());
        return *commit;
    }
    git_reference* raw = nullptr;
    git_repository* repository = m_inner->repository.get();
    int code = git_reference_lookup(&raw, repository, name.c_str());
    if (code == GIT_ENOTFOUND) return std::nullopt;
    if (code != 0) return failed(code, base::said("cannot read this ref"), refwork::at(name));
    const ReferenceHandle found(raw);
    git_reference* direct = nullptr;
    code = git_reference_resolve(&direct, raw);
    if (code == GIT_ENOTFOUND) return std::nullopt; // a symbolic ref to nothing yet: an unborn HEAD
    if (code != 0) return failed(code, base::said("cannot read this ref"), refwork::at(name));
    const ReferenceHandle resolved(direct);
    auto commit = m_inner->peeled(fromOid(*git_reference_target(direct)));
    if (commit) return *commit;
    auto why = commit.error();
    if (why.code == base::ErrorCode::NotFound)
        return base::fail(
            base::ErrorCode::Corrupt,
            base::said("this ref names an object that is not here (%1)", why.place.path),
            refwork::at(name));
    return base::fail(std::move(why));
}

base::Result<std::vector<Ref>> Repository::refs(const std::string& prefix) {
    if (m_inner->program) return m_inner->program->refs(prefix);
    git_reference_iterator* raw = nullptr;
    int code = git_reference_iterator_new(&raw, m_inner->repository.get());
    if (code != 0) return failed(code, base::said("cannot list the refs"));
    const ReferenceIteratorHandle iterator(raw);
    std::vector<Ref> found;
    git_reference* next = nullptr;
    while ((code = git_reference_next(&next, raw)) == 0) {
        const ReferenceHandle entry(next);
        const std::string name = git_reference_name(next);
        if (!name.starts_with(prefix)) continue;
        git_reference* direct = nullptr;
        if (git_reference_resolve(&direct, next) != 0) continue; // dangling symbolic ref
        const ReferenceHandle resolved(direct);
        found.push_back({name, fromOid(*git_reference_target(direct))});
    }
    if (code != GIT_ITEROVER) return failed(code, base::said("cannot list the refs"));
    std::sort(found.begin(), found.end(),
              [](const Ref& a, const Ref& b) { return a.name < b.name; });
    return found;
}

base::Result<void> Repository::awaitUnlocked(const std::string& name, int patienceMs) const {
    using refwork::Moment;
    const auto lock = m_inner->commonFolder / (name + ".lock");
    const auto deadline = Moment::now() + std::chrono::milliseconds(patienceMs);
    std::error_code ignored;
    while (std::filesystem::exists(lock, ignored)) {
        if (Moment::now() >= deadline) return refwork::stillLocked(m_inner->commonFolder, name);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return {};
}

base::Result<void> Repository::moveRef(const std::string& name, const base::CommitId& to,
                                       const base::CommitId& expected, const std::string& reflog,
                                       int patienceMs) {
    using refwork::Moment;
    if (m_facts.readOnly)
        return base::fail(base::ErrorCode::Denied,
                          base::said("this repository is open for reading only"),
                          refwork::at(name));
    if (auto there = m_inner->restoreFresh(); !there) return base::fail(there.error());
    if (auto safe = refwork::makeSafe(m_inner->commonFolder, name); !safe)
        return base::fail(safe.error());
    auto target = m_inner->header(to);
    if (!target) return base::fail(target.error());
    if (target->kind != ObjectKind::Commit)
        return base::fail(base::ErrorCode::Invalid,
                          base::said("a ref can only be moved to a commit"), refwork::at(name));
    const git_oid id = toOid(to);
    const git_oid old = expected.isNone() ? git_oid{} : toOid(expected);
    const auto afterMove = [this]() -> base::Result<void> {
        refwork::outlastGc(m_inner->commonFolder);
        auto there = m_inner->restoreFresh();
        m_inner->fresh.clear();
        m_inner->freshBytes = 0;
        return there;
    };
    const auto deadline = Moment::now() + std::chrono::milliseconds(patienceMs);
    for (int pauseMs = 5;; pauseMs = std::min(pauseMs * 2, 200)) {
        git_repository* repository = m_inner->repository.get();
        git_reference* raw = nullptr;
        const int code =
            expected.isNone()
                ? git_reference_create(&raw, repository, name.c_str(), &id, 0, reflog.c_str())
                : git_reference_create_matching(&raw, repository, name.c_str(), &id, 1, &old,
                                                reflog.c_str());
        git_reference_free(raw);
        if (code == 0) return afterMove();
        auto why = failed(code, base::said("cannot move the ref"), refwork::at(name)).value();
        // The ref may have moved although the call failed (a full disk in the reflog).
        auto now = ref(name);
        if (now && *now == to) return afterMove();
        const bool moved = now && now->value_or(base::CommitId()) != expected;
        if (moved)
            return base::fail(base::ErrorCode::Conflict,
                              base::said("somebody else moved this ref meanwhile"),
                              refwork::at(name), base::said("look at what changed and try again"));
        if (code != GIT_ELOCKED && code != GIT_EMODIFIED && code != GIT_ENOTFOUND) {
            if (const auto parent = refwork::clashing(repository, name); !parent.empty())
                return base::fail(base::ErrorCode::Conflict,
                                  base::said("a ref of the name %1 stands in the way", parent),
                                  refwork::at(name), base::said("rename that branch"));
            if (why.code == base::ErrorCode::Internal || why.code == base::ErrorCode::Corrupt)
                why.code = base::ErrorCode::Unavailable;
            return base::fail(std::move(why));
        }
        if (Moment::now() >= deadline) return refwork::stillLocked(m_inner->commonFolder, name);
        std::this_thread::sleep_for(std::chrono::milliseconds(pauseMs));
    }
}

} // namespace countersign::git
