#include "core/git/Transport.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/git/GitProgram.h"

#include <array>
#include <fstream>
#include <random>

namespace countersign::git {

namespace transport {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

constexpr const char* kIncoming = "refs/incoming/log";
constexpr auto kLeftOver = std::chrono::hours(24);

std::string freshName() {
    std::random_device random;
    std::string name = "exchange-";
    for (int i = 0; i < 4; ++i)
        name += std::to_string(random() % 100000u) + (i < 3 ? "-" : ".git");
    return name;
}

// What a crash left behind.
void sweep(const fs::path& home) {
    std::error_code code;
    for (fs::directory_iterator it(home, code), end; !code && it != end; it.increment(code)) {
        std::error_code ignored;
        if (!it->path().filename().string().starts_with("exchange-")) continue;
        const auto written = fs::last_write_time(it->path(), ignored);
        if (!ignored && fs::file_time_type::clock::now() - written > kLeftOver)
            fs::remove_all(it->path(), ignored);
    }
}

bool isMissingBranch(const base::ProcessResult& result) {
    return result.err.find("couldn't find remote ref") != std::string::npos;
}

// How a server says that somebody else was faster.
bool saysMoved(const base::ProcessResult& result) {
    const std::string all = result.out + result.err;
    // A branch in the way of the log's name stays there however often one asks.
    if (all.find("exists; cannot create") != std::string::npos) return false;
    for (const char* words :
         {"(fetch first)", "(non-fast-forward)", "(stale info)", "failed to update ref",
          "cannot lock ref", "incorrect old value", "reference already exists"}) {
        if (all.find(words) != std::string::npos) return true;
    }
    return false;
}

} // namespace transport

using base::ErrorCode;
using base::fail;
using base::Result;

Result<base::ProcessResult> Transport::git(std::vector<std::string> words,
                                           const std::string& input) const {
    auto request = gitCall(m_folder, std::move(words));
    request.input = input;
    return m_options.run ? m_options.run(request, m_options.cancel)
                         : base::run(request, m_options.cancel);
}

Result<void> Transport::make(const std::filesystem::path& objects) {
    if (auto made = base::makeFolders(m_options.home); !made) return made;
    transport::sweep(m_options.home);
    m_folder = m_options.home / transport::freshName();
    if (auto made = Repository::init(m_folder, true, "main"); !made) return fail(made.error());
    std::string lent;
    if (!objects.empty()) lent = objects.string() + "\n";
    if (lent.find('\n') + 1 != lent.size() && !lent.empty())
        return fail(ErrorCode::Unavailable,
                    base::said("this repository's path cannot be written down"),
                    {objects.string(), 0, 0, {}});
    return base::writeFileAtomically(m_folder / "objects" / "info" / "alternates", lent);
}

Result<void> Transport::reopen() {
    auto opened = Repository::open(m_folder);
    if (!opened) return fail(opened.error());
    m_private = std::move(*opened);
    return {};
}

Result<void> Transport::setRef(const std::string& name, const base::ObjectId& to) const {
    const auto file = m_folder / name;
    if (auto made = base::makeFolders(file.parent_path()); !made) return made;
    return base::writeFileAtomically(file, to.hex() + "\n");
}

Result<std::unique_ptr<Transport>> Transport::open(Repository& own,
                                                   const std::vector<base::CommitId>& known,
                                                   const TransportOptions& options) {
    std::unique_ptr<Transport> opened(new Transport());
    opened->m_options = options;
    if (auto made = opened->make(own.facts().gitFolder / "objects"); !made)
        return fail(made.error());
    int number = 0;
    for (const base::CommitId& commit : known) {
        auto set = opened->setRef("refs/known/" + std::to_string(number++), commit);
        if (!set) return fail(set.error());
    }
    if (auto ready = opened->reopen(); !ready) return fail(ready.error());
    return opened;
}

Result<std::unique_ptr<Transport>> Transport::open(const TransportOptions& options) {
    std::unique_ptr<Transport> opened(new Transport());
    opened->m_options = options;
    if (auto made = opened->make({}); !made) return fail(made.error());
    if (auto ready = opened->reopen(); !ready) return fail(ready.error());
    return opened;
}

Transport::~Transport() {
    m_private.reset();
    std::error_code ignored;
    if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

// Repository::open looks upwards; a stick without a repository must not become the one around it.
Result<std::unique_ptr<Repository>> Transport::openFolder(const Address& address) const {
    OpenOptions how;
    how.throughGit = false; // no program starts in somebody's folder
    auto opened = Repository::open(address.folder(), how);
    if (!opened) return opened;
    std::error_code ignored;
    const auto wanted = std::filesystem::weakly_canonical(address.folder(), ignored);
    for (const auto& is : {(*opened)->facts().folder, (*opened)->facts().gitFolder}) {
        if (std::filesystem::weakly_canonical(is, ignored) == wanted) return opened;
    }
    return fail(ErrorCode::NotFound, base::said("there is no git repository here"),
                {address.text, 0, 0, {}});
}

Result<void> Transport::lendFrom(const Repository& repository) {
    const auto file = m_folder / "objects" / "info" / "alternates";
    auto lent = base::readFile(file);
    if (!lent) return fail(lent.error());
    const std::string objects = (repository.facts().gitFolder / "objects").string();
    if (objects.find('\n') != std::string::npos)
        return fail(ErrorCode::Unavailable,
                    base::said("this folder's path cannot be written down"));
    if (auto written = base::writeFileAtomically(file, *lent + objects + "\n"); !written)
        return written;
    return reopen();
}

Result<std::optional<base::CommitId>> Transport::fetch(const Address& from,
                                                       const std::string& ref) {
    if (from.kind == Address::Kind::Folder) {
        auto folder = openFolder(from);
        if (!folder) return fail(folder.error());
        auto head = (*folder)->ref(ref);
        if (!head) return fail(head.error());
        if (!*head) return std::optional<base::CommitId>();
        if (auto lent = lendFrom(**folder); !lent) return fail(lent.error());
        if (auto set = setRef(transport::kIncoming, **head); !set) return fail(set.error());
        return *head;
    }
    auto done = git({"fetch", "--quiet", "--no-tags", "--no-write-fetch-head",
                     "--refmap=", "--no-recurse-submodules", "--", from.text,
                     "+" + ref + ":" + transport::kIncoming});
    if (!done) return fail(done.error());
    if (done->exitCode != 0 && transport::isMissingBranch(*done))
        return std::optional<base::CommitId>();
    if (done->exitCode != 0)
        return fail(gitFailure(*done, base::said("cannot fetch from it"), from.text));
    if (auto ready = reopen(); !ready) return fail(ready.error());
    auto head = m_private->ref(transport::kIncoming);
    if (!head) return fail(head.error());
    return *head;
}

Result<base::CommitId> Transport::fetchBundle(const std::filesystem::path& file,
                                              const std::string& ref) {
    const base::Place place{file.string(), 0, 0, {}};
    std::error_code failed;
    const auto whole = std::filesystem::absolute(file, failed);
    if (failed || !std::filesystem::is_regular_file(whole, failed))
        return fail(ErrorCode::NotFound, base::said("there is no such file"), place);
    auto done = git({"fetch", "--quiet", "--no-tags", "--no-write-fetch-head",
                     "--refmap=", "--no-recurse-submodules", "--", whole.string(),
                     "+" + ref + ":" + transport::kIncoming});
    if (!done) return fail(done.error());
    const auto says = [&](const char* text) { return done->err.find(text) != std::string::npos; };
    if (says("prerequisite"))
        return fail(ErrorCode::Invalid, base::said("this file builds on records that are not here"),
                    place,
                    base::said("ask for the whole log: countersign outbox export FILE --whole"));
    if (transport::isMissingBranch(*done))
        return fail(ErrorCode::Invalid, base::said("this file holds no decision log"), place);
    if (done->exitCode != 0) {
        base::Error error =
            gitFailure(*done, base::said("cannot read the log out of it"), file.string());
        error.code = ErrorCode::Invalid;
        return fail(std::move(error));
    }
    if (auto ready = reopen(); !ready) return fail(ready.error());
    auto head = m_private->ref(transport::kIncoming);
    if (!head) return fail(head.error());
    if (!*head)
        return fail(ErrorCode::Invalid, base::said("this file holds no decision log"), place);
    return **head;
}

Result<std::filesystem::path> Transport::pack(const base::CommitId& head,
                                              const std::vector<base::CommitId>& have) {
    std::string wanted = head.hex() + "\n";
    for (const base::CommitId& commit : have)
        wanted += "^" + commit.hex() + "\n";
    const auto base = m_folder / ("outgoing-" + std::to_string(m_packs++));
    auto done =
        git({"pack-objects", "--quiet", "--revs", "--delta-base-offset", base.string()}, wanted);
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(
            gitFailure(*done, base::said("cannot pack the log from it"), m_folder.string()));
    const std::string name(base::trimmed(done->out));
    return std::filesystem::path(base.string() + "-" + name + ".pack");
}

Result<void> Transport::bring(const base::CommitId& head, const std::vector<base::CommitId>& have,
                              Repository& into) {
    auto packed = pack(head, have);
    if (!packed) return fail(packed.error());
    auto taken = into.takePack(*packed);
    std::error_code ignored;
    std::filesystem::remove(*packed, ignored);
    return taken;
}

Result<Transport::Pushed> Transport::push(const Address& to, const std::string& ref,
                                          const base::CommitId& head,
                                          const std::optional<base::CommitId>& theirs) {
    if (auto ready = reopen(); !ready) return fail(ready.error());
    const auto before = theirs.value_or(base::CommitId());
    if (theirs) {
        auto grows = m_private->isAncestor(*theirs, head);
        if (!grows) return fail(grows.error());
        if (!*grows)
            return fail(ErrorCode::Conflict, base::said("the log there is not part of ours"));
    }
    if (to.kind == Address::Kind::Folder) {
        auto folder = openFolder(to);
        if (!folder) return fail(folder.error());
        std::vector<base::CommitId> have;
        if (theirs) have.push_back(*theirs);
        if (auto brought = bring(head, have, **folder); !brought) return fail(brought.error());
        auto moved = (*folder)->moveRef(ref, head, before, "countersign: exchange");
        if (moved) return Pushed::Done;
        if (moved.error().code == ErrorCode::Conflict) {
            auto now = (*folder)->ref(ref);
            if (now && now->value_or(base::CommitId()) != before) return Pushed::Moved;
        }
        return fail(moved.error());
    }
    auto done = git({"push", "--quiet", "--porcelain", "--no-verify", "--no-signed",
                     "--recurse-submodules=no", "--", to.text, head.hex() + ":" + ref});
    if (!done) return fail(done.error());
    if (done->exitCode == 0) return Pushed::Done;
    if (transport::saysMoved(*done)) return Pushed::Moved;
    base::Error error = gitFailure(*done, base::said("cannot send to it"), to.text);
    if (done->out.find("[remote rejected]") != std::string::npos) {
        error.code = ErrorCode::Denied;
        const std::size_t why = done->out.find("[remote rejected]");
        const std::string line = done->out.substr(why + 17, done->out.find('\n', why) - why - 17);
        error.what += "; the server refuses" + base::escaped(line);
    }
    return fail(std::move(error));
}

Result<void> Transport::writeBundle(const std::filesystem::path& file, const std::string& ref,
                                    const base::CommitId& head,
                                    const std::vector<base::CommitId>& without) {
    const base::Place place{file.string(), 0, 0, {}};
    if (auto set = setRef(ref, head); !set) return set;
    const auto made = m_folder / "outgoing.bundle";
    std::vector<std::string> words = {"bundle", "create", "--quiet", made.string(), ref};
    for (const base::CommitId& commit : without)
        words.push_back("^" + commit.hex());
    auto done = git(std::move(words));
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(gitFailure(*done, base::said("cannot pack the log for it"), file.string()));
    std::error_code failed;
    if (std::filesystem::exists(file, failed))
        return fail(ErrorCode::Conflict, base::said("there is a file of this name already"), place);
    std::filesystem::copy_file(made, file, std::filesystem::copy_options::none, failed);
    if (failed)
        return fail(ErrorCode::Unavailable,
                    base::said("this file cannot be written (%1)", failed.message()), place);
    return {};
}

Result<void> Transport::borrow(const Address& address) {
    auto folder = openFolder(address);
    if (!folder) return fail(folder.error());
    for (const char* prefix : {"refs/heads/", "refs/tags/"}) {
        auto refs = (*folder)->refs(prefix);
        if (!refs) return fail(refs.error());
        for (const Ref& ref : *refs) {
            if (auto set = setRef(ref.name, ref.target); !set) return set;
        }
    }
    const std::string branch = (*folder)->facts().branch;
    if (!branch.empty()) {
        auto head =
            base::writeFileAtomically(m_folder / "HEAD", "ref: refs/heads/" + branch + "\n");
        if (!head) return head;
    }
    return lendFrom(**folder);
}

Result<void> Transport::clone(const Address& from, const std::filesystem::path& folder) {
    std::error_code failed;
    const auto target = std::filesystem::absolute(folder, failed);
    const bool isFolder = from.kind == Address::Kind::Folder;
    if (isFolder) {
        if (auto lent = borrow(from); !lent) return lent;
    }
    const auto call = [&](std::vector<std::string> words, const std::filesystem::path& in) {
        auto request = gitCall(in, std::move(words), true);
        return m_options.run ? m_options.run(request, m_options.cancel)
                             : base::run(request, m_options.cancel);
    };
    auto done = call({"clone", "--quiet", "--template=", "--no-local", "--no-recurse-submodules",
                      "--origin", "origin", "--", isFolder ? m_folder.string() : from.text,
                      target.string()},
                     m_folder);
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(gitFailure(*done, base::said("cannot clone it"), from.text));
    if (!isFolder) return {};
    done = call({"remote", "set-url", "origin", from.text}, target);
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(gitFailure(*done, base::said("cannot name the origin of it"), target.string()));
    return {};
}

bool isFreeFolder(const Address& address) {
    std::error_code ignored;
    const auto folder = address.folder();
    if (!std::filesystem::exists(folder, ignored)) return true;
    return std::filesystem::is_directory(folder, ignored) &&
           std::filesystem::is_empty(folder, ignored);
}

Result<void> makeExchangeFolder(const Address& address) {
    if (address.kind != Address::Kind::Folder || !isFreeFolder(address))
        return fail(ErrorCode::Conflict, base::said("this folder is not empty"),
                    {address.text, 0, 0, {}},
                    base::said("name an empty folder, or one with a git repository"));
    auto made = Repository::init(address.folder(), true, "main");
    if (!made) return fail(made.error());
    return {};
}

} // namespace countersign::git
