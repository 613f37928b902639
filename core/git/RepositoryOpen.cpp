#include "core/git/Inner.h"

#include "core/base/File.h"
#include "core/base/Text.h"

namespace countersign::git {

namespace opening {

namespace fs = std::filesystem;
using base::ErrorCode;

bool mentions(const char* part) {
    const git_error* last = git_error_last();
    return last && last->message && base::containsNoCase(last->message, part);
}

// libgit2 1.5 tells of a foreign owner as -36, or as -3 about a missing 'safe.directory'.
bool isForeignOwner(int code) {
    return code == GIT_EOWNER || (code == GIT_ENOTFOUND && mentions("safe.directory"));
}

// What libgit2 does not know but a git program may.
bool isReadThroughGit() {
    return mentions("extensions.objectformat") || mentions("extensions.refstorage");
}

tl::unexpected<base::Error> refused(int code, const fs::path& path) {
    const base::Place place{path.string(), 0, 0, {}};
    if (isForeignOwner(code))
        return base::fail(
            ErrorCode::Denied, base::said("this repository belongs to another user"), place,
            base::said("it can be looked at, read-only, if you trust it: --other-owner"));
    if (mentions("unsupported extension") || mentions("repository version"))
        return base::fail(ErrorCode::Unavailable,
                          base::said("this repository uses a format that is not known here (%1)",
                                     std::string(git_error_last()->message)),
                          place, base::said("a newer version of this program may open it"));
    if (code == GIT_ENOTFOUND)
        return base::fail(ErrorCode::NotFound, base::said("there is no git repository here"), place,
                          base::said("name a folder inside one, or make one with git init"));
    return failed(code, base::said("cannot open the repository"), place);
}

bool hasPromisor(git_repository* repository) {
    git_config* raw = nullptr;
    if (git_repository_config_snapshot(&raw, repository) != 0) return false;
    const ConfigHandle config(raw);
    const char* value = nullptr;
    if (git_config_get_string(&value, raw, "extensions.partialclone") == 0) return true;
    git_config_iterator* all = nullptr;
    // Not by pattern: libgit2's regular expressions leak with every match.
    if (git_config_iterator_new(&all, raw) != 0) return false;
    const ConfigIteratorHandle iterator(all);
    git_config_entry* entry = nullptr;
    while (git_config_next(&entry, all) == 0) {
        const std::string_view key = entry->name;
        if (!key.starts_with("remote.") || !key.ends_with(".promisor")) continue;
        int on = 0;
        // A key without a value means true.
        if (!entry->value || (git_config_parse_bool(&on, entry->value) == 0 && on)) return true;
    }
    return false;
}

bool hasBytes(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(file, ignored) && fs::file_size(file, ignored) > 0 && !ignored;
}

bool hasReplacements(git_repository* repository, const fs::path& common) {
    if (hasBytes(common / "info" / "grafts")) return true;
    git_reference_iterator* raw = nullptr;
    if (git_reference_iterator_glob_new(&raw, repository, "refs/replace/*") != 0) return false;
    const ReferenceIteratorHandle iterator(raw);
    const char* found = nullptr;
    return git_reference_next_name(&found, raw) == 0;
}

std::string branchOf(git_repository* repository) {
    git_reference* raw = nullptr;
    if (git_reference_lookup(&raw, repository, "HEAD") != 0) return {};
    const ReferenceHandle head(raw);
    const char* target = git_reference_symbolic_target(raw);
    if (!target) return {};
    const std::string full = target;
    return full.starts_with("refs/heads/") ? full.substr(11) : full;
}

fs::path tidy(const char* path) {
    fs::path folder(path ? path : "");
    return folder.has_filename() ? folder : folder.parent_path();
}

RepositoryFacts factsOf(git_repository* repository, bool ofOthers) {
    RepositoryFacts facts;
    const char* work = git_repository_workdir(repository);
    const fs::path own = tidy(git_repository_path(repository));
    facts.gitFolder = tidy(git_repository_commondir(repository));
    facts.folder = work ? tidy(work) : own;
    facts.bare = git_repository_is_bare(repository) == 1;
    facts.linked = git_repository_is_worktree(repository) == 1;
    facts.detached = git_repository_head_detached(repository) == 1;
    facts.unborn = git_repository_head_unborn(repository) == 1;
    facts.shallow = hasBytes(facts.gitFolder / "shallow");
    facts.partial = hasPromisor(repository);
    facts.replaced = hasReplacements(repository, facts.gitFolder);
    facts.alternates = hasBytes(facts.gitFolder / "objects" / "info" / "alternates");
    facts.readOnly = ofOthers || !base::canWrite(facts.gitFolder) ||
                     !base::canWrite(facts.gitFolder / "objects");
    facts.branch = branchOf(repository);
    return facts;
}

} // namespace opening

Repository::Repository() : m_inner(std::make_unique<Inner>()) {}
Repository::~Repository() = default;

base::Result<std::unique_ptr<Repository>> Repository::open(const std::filesystem::path& path,
                                                           const OpenOptions& options) {
    startLibrary();
    std::unique_ptr<Repository> opened(new Repository());
    RepositoryHandle handle;
    bool ofOthers = false;
    int code = openHandle(path, false, handle);
    if (code != 0 && options.allowOtherOwner && opening::isForeignOwner(code)) {
        ofOthers = true;
        code = openHandle(path, true, handle);
    }
    if (code != 0 && options.throughGit && opening::isReadThroughGit()) {
        auto program = CatFile::open(path, options);
        if (!program) return base::fail(program.error());
        opened->m_facts = (*program)->facts();
        opened->m_inner->commonFolder = opened->m_facts.gitFolder;
        opened->m_inner->program = std::move(*program);
        return opened;
    }
    if (code != 0) return opening::refused(code, path);
    opened->m_facts = opening::factsOf(handle.get(), ofOthers);
    opened->m_inner->repository = std::move(handle);
    auto objects = opened->m_inner->openObjects(opened->m_facts.gitFolder, options.moreObjects);
    if (!objects) return base::fail(objects.error());
    return opened;
}

base::Result<std::unique_ptr<Repository>> Repository::init(const std::filesystem::path& folder,
                                                           bool bare, const std::string& branch) {
    startLibrary();
    git_repository_init_options options;
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR |
                    GIT_REPOSITORY_INIT_MKPATH | (bare ? unsigned{GIT_REPOSITORY_INIT_BARE} : 0u);
    options.initial_head = branch.c_str();
    git_repository* raw = nullptr;
    const int code = git_repository_init_ext(&raw, folder.c_str(), &options);
    const RepositoryHandle made(raw);
    const base::Place place{folder.string(), 0, 0, {}};
    if (code == GIT_EEXISTS)
        return base::fail(base::ErrorCode::Conflict,
                          base::said("there is a repository here already"), place);
    if (code != 0) return failed(code, base::said("cannot make a repository"), place);
    return open(folder);
}

} // namespace countersign::git
