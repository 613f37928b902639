#include "core/git/CatFile.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/git/Inner.h"

#include <algorithm>

namespace countersign::git {

namespace catfile {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

// Nothing of these is needed for reading; each would start a program or change a file.
const std::vector<std::string> kSettings = {
    "core.hooksPath=/dev/null", "core.fsmonitor=false",     "core.pager=cat",
    "core.sshCommand=false",    "core.askPass=false",       "core.alternateRefsCommand=true",
    "credential.helper=",       "protocol.allow=never",     "gc.auto=0",
    "maintenance.auto=false",   "core.useReplaceRefs=false"};

base::Place placeAt(const fs::path& path) { return {path.string(), 0, 0, {}}; }

bool isGitFolder(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "HEAD", ignored) && fs::is_directory(folder / "objects", ignored);
}

// What a file ".git" or "commondir" names.
std::optional<fs::path> pointedTo(const fs::path& file, std::string_view heading) {
    const auto text = base::readFile(file, 4096);
    if (!text || !text->starts_with(heading)) return std::nullopt;
    const std::string_view rest = base::trimmed(std::string_view(*text).substr(heading.size()));
    if (rest.empty()) return std::nullopt;
    std::error_code ignored;
    return fs::weakly_canonical(file.parent_path() / fs::path(rest), ignored);
}

bool hasText(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(file, ignored) && fs::file_size(file, ignored) > 0 && !ignored;
}

std::optional<ObjectKind> kindOf(std::string_view word) {
    if (word == "commit") return ObjectKind::Commit;
    if (word == "tree") return ObjectKind::Tree;
    if (word == "blob") return ObjectKind::Blob;
    if (word == "tag") return ObjectKind::Tag;
    return std::nullopt;
}

git_object_t typeOf(ObjectKind kind) {
    return kind == ObjectKind::Commit ? GIT_OBJECT_COMMIT
           : kind == ObjectKind::Tree ? GIT_OBJECT_TREE
           : kind == ObjectKind::Blob ? GIT_OBJECT_BLOB
                                      : GIT_OBJECT_TAG;
}

// The id that these bytes have (gitformat-pack, "object names").
base::ObjectId idOf(ObjectKind kind, const std::string& bytes, std::size_t idSize) {
    if (idSize == 20) {
        git_oid hash{};
        git_odb_hash(&hash, bytes.data(), bytes.size(), typeOf(kind));
        return fromOid(hash);
    }
    std::string whole = std::string(name(kind)) + " " + std::to_string(bytes.size());
    whole += '\0';
    const base::Sha256 digest = base::sha256(whole + bytes);
    return base::ObjectId::fromRaw(digest.bytes.data(), digest.bytes.size());
}

} // namespace catfile

base::ProcessRequest CatFile::call(std::vector<std::string> words) const {
    base::ProcessRequest request;
    request.argv = {"git"};
    for (const std::string& setting : catfile::kSettings) {
        request.argv.emplace_back("-c");
        request.argv.push_back(setting);
    }
    request.argv.insert(request.argv.end(), words.begin(), words.end());
    request.keepenv = {"PATH"};
    request.setenv = {{"LC_ALL", "C"},
                      {"HOME", "/nonexistent"},
                      {"GIT_DIR", m_gitFolder.string()},
                      {"GIT_CONFIG_NOSYSTEM", "1"},
                      {"GIT_CONFIG_SYSTEM", "/dev/null"},
                      {"GIT_CONFIG_GLOBAL", "/dev/null"},
                      {"GIT_ATTR_NOSYSTEM", "1"},
                      {"GIT_ALLOW_PROTOCOL", "none"},
                      {"GIT_NO_LAZY_FETCH", "1"},
                      {"GIT_NO_REPLACE_OBJECTS", "1"},
                      {"GIT_GRAFT_FILE", "/dev/null"},
                      {"GIT_OPTIONAL_LOCKS", "0"},
                      {"GIT_TERMINAL_PROMPT", "0"}};
    request.folder = m_gitFolder;
    request.deadline = std::chrono::minutes(2);
    return request;
}

base::Result<std::string> CatFile::answerTo(std::vector<std::string> words) const {
    using namespace catfile;
    auto done = base::run(call(std::move(words)));
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(
            ErrorCode::Unavailable,
            base::said("this repository can only be read through git, and there is no git here"),
            placeAt(m_folder), base::said("install git"));
    if (!done) return fail(done.error());
    if (done->exitCode == 0) return std::move(done->out);
    const std::string said(base::trimmed(done->err));
    if (base::containsNoCase(said, "refstorage") || base::containsNoCase(said, "reftable"))
        return fail(ErrorCode::Unavailable,
                    base::said("this repository keeps its refs as reftable, which the git program "
                               "here cannot read"),
                    placeAt(m_folder),
                    base::said("install git 2.45 or newer, or clone it with refs as files"));
    return fail(ErrorCode::Unavailable,
                base::said("git cannot read this repository (%1)", base::escaped(said)),
                placeAt(m_folder));
}

base::Result<void> CatFile::find(const std::filesystem::path& path) {
    using namespace catfile;
    std::error_code ignored;
    for (fs::path at = fs::weakly_canonical(path, ignored);; at = at.parent_path()) {
        const fs::path inner = at / ".git";
        m_folder = at;
        if (isGitFolder(inner)) {
            m_gitFolder = inner;
            return {};
        }
        if (auto named = pointedTo(inner, "gitdir: "); named && isGitFolder(*named)) {
            m_gitFolder = *named;
            return {};
        }
        if (isGitFolder(at)) {
            m_gitFolder = at;
            return {};
        }
        if (!at.has_relative_path()) break;
    }
    return fail(ErrorCode::NotFound, base::said("there is no git repository here"), placeAt(path));
}

base::Result<void> CatFile::readFacts() {
    using namespace catfile;
    const auto format = answerTo({"rev-parse", "--show-object-format", "--is-bare-repository"});
    if (!format) return fail(format.error());
    const auto lines = base::lines(*format);
    if (lines.size() < 2 || (lines[0] != "sha1" && lines[0] != "sha256"))
        return fail(ErrorCode::Unavailable,
                    base::said("this repository uses object ids that are not known here"),
                    placeAt(m_folder));
    m_idSize = lines[0] == "sha256" ? 32 : 20;
    m_facts.bare = lines[1] == "true";
    m_facts.gitFolder = m_gitFolder;
    if (auto common = pointedTo(m_gitFolder / "commondir", "")) {
        m_facts.linked = true;
        m_facts.gitFolder = *common;
    }
    m_facts.folder = m_facts.bare ? m_gitFolder : m_folder;
    m_facts.shallow = hasText(m_facts.gitFolder / "shallow");
    m_facts.alternates = hasText(m_facts.gitFolder / "objects" / "info" / "alternates");
    const auto replaced = refs("refs/replace/");
    m_facts.replaced =
        hasText(m_facts.gitFolder / "info" / "grafts") || (replaced && !replaced->empty());
    const auto promisors =
        base::run(call({"config", "--local", "--get-regexp",
                        "^(remote\\..*\\.promisor|extensions\\.partialclone)$"}));
    m_facts.partial = promisors && !promisors->out.empty();
    const auto branch = base::run(call({"symbolic-ref", "-q", "HEAD"}));
    const std::string full(branch ? base::trimmed(branch->out) : std::string_view());
    m_facts.detached = !branch || branch->exitCode != 0;
    if (full.starts_with("refs/heads/")) m_facts.branch = full.substr(11);
    const auto head = target("HEAD");
    if (!head) return fail(head.error());
    m_facts.unborn = !*head;
    m_facts.readOnly = true;
    m_facts.whyReadOnly =
        m_idSize == 32
            ? base::said("it uses SHA-256 object ids, which can be read here but not signed on")
            : base::said("it keeps its refs in a way that can be read here but not written");
    return {};
}

base::Result<std::unique_ptr<CatFile>> CatFile::open(const std::filesystem::path& path,
                                                     const OpenOptions& options) {
    std::unique_ptr<CatFile> opened(new CatFile());
    if (auto found = opened->find(path); !found) return base::fail(found.error());
    // With GIT_DIR given, git itself does not ask whose repository it is.
    if (!options.allowOtherOwner && !base::isOurs(opened->m_gitFolder))
        return base::fail(
            base::ErrorCode::Denied, base::said("this repository belongs to another user"),
            catfile::placeAt(path),
            base::said("it can be looked at, read-only, if you trust it: --other-owner"));
    if (auto facts = opened->readFacts(); !facts) return base::fail(facts.error());
    return opened;
}

base::Result<base::Dialogue*> CatFile::talk() {
    if (m_talk) return m_talk.get();
    auto started = base::Dialogue::start(call({"cat-file", "--batch-command"}));
    if (!started) return base::fail(started.error());
    m_talk = std::move(*started);
    return m_talk.get();
}

base::Result<std::optional<ObjectHeader>> CatFile::ask(const std::string& command,
                                                       std::string* id) {
    using namespace catfile;
    auto talking = talk();
    if (!talking) return fail(talking.error());
    auto said = (*talking)->say(command + "\n");
    auto line = said ? (*talking)->line() : fail(said.error());
    if (!line) {
        m_talk.reset(); // git ends where it meets a damaged object
        return fail(ErrorCode::Corrupt,
                    base::said("git could not read this object (%1)", line.error().what),
                    {command.substr(command.find(' ') + 1), 0, 0, {}});
    }
    if (line->ends_with(" missing")) return std::nullopt;
    if (line->ends_with(" ambiguous"))
        return fail(ErrorCode::Conflict, base::said("more than one object begins with this"));
    const auto parts = base::split(*line, ' ');
    const auto size = parts.size() == 3 ? base::parseInteger(parts[2]) : std::nullopt;
    const auto kind = parts.size() == 3 ? kindOf(parts[1]) : std::nullopt;
    if (!size || *size < 0 || !kind) {
        m_talk.reset();
        return fail(ErrorCode::Corrupt,
                    base::said("git answered in an unknown way (%1)", base::escaped(*line)));
    }
    if (id) *id = parts[0];
    return ObjectHeader{*kind, static_cast<std::uint64_t>(*size)};
}

base::Result<ObjectHeader> CatFile::header(const base::ObjectId& id) {
    using namespace catfile;
    auto found = id.size() == m_idSize ? ask("info " + id.hex(), nullptr)
                                       : base::Result<std::optional<ObjectHeader>>(std::nullopt);
    if (!found) return fail(found.error());
    if (*found) return **found;
    return fail(ErrorCode::NotFound, base::said("this object is not here"),
                {"object " + id.hex(), 0, 0, {}},
                base::said("fetch what is missing, or clone the repository whole"));
}

base::Result<std::string> CatFile::read(const base::ObjectId& id, ObjectKind kind,
                                        std::uint64_t cap) {
    using namespace catfile;
    const auto found = header(id);
    if (!found) return fail(found.error());
    if (found->kind != kind)
        return fail(
            ErrorCode::Corrupt,
            base::said("this is a %1 where a %2 was expected", name(found->kind), name(kind)),
            placeOf(id, kind));
    if (found->size > cap)
        return fail(ErrorCode::Unavailable,
                    base::said("this %1 has %2 bytes, more than the %3 that are read here",
                               name(kind), found->size, cap),
                    placeOf(id, kind));
    auto again = ask("contents " + id.hex(), nullptr);
    if (!again) return fail(again.error());
    auto bytes = *again && (*again)->size == found->size
                     ? m_talk->bytes(found->size + 1)
                     : base::Result<std::string>(
                           fail(ErrorCode::Corrupt, base::said("it changed meanwhile")));
    if (!bytes) {
        m_talk.reset();
        return fail(ErrorCode::Corrupt,
                    base::said("git could not read this object (%1)", bytes.error().what),
                    placeOf(id, kind));
    }
    bytes->pop_back(); // the line feed behind them
    if (idOf(kind, *bytes, m_idSize) != id)
        return fail(ErrorCode::Corrupt,
                    base::said("the bytes stored for this object are not its own"),
                    placeOf(id, kind));
    return std::move(*bytes);
}

base::Result<std::optional<base::ObjectId>> CatFile::longId(const std::string& start) {
    std::string whole;
    auto found = ask("info " + start, &whole);
    if (!found) return base::fail(found.error());
    return *found ? base::ObjectId::fromHex(whole) : std::nullopt;
}

base::Result<std::optional<base::ObjectId>> CatFile::target(const std::string& name) {
    using namespace catfile;
    if (name != "HEAD" && !name.starts_with("refs/")) return std::nullopt;
    auto done = base::run(call({"rev-parse", "-q", "--verify", name}));
    if (!done) return fail(done.error());
    if (done->exitCode != 0) {
        const auto known =
            name == "HEAD" ? base::Result<std::vector<Ref>>(std::vector<Ref>()) : refs(name);
        if (!known) return fail(known.error());
        return std::nullopt;
    }
    const auto id = base::ObjectId::fromHex(base::trimmed(done->out));
    if (!id)
        return fail(ErrorCode::Corrupt, base::said("this ref cannot be read"), {name, 0, 0, {}});
    return *id;
}

base::Result<std::vector<Ref>> CatFile::refs(const std::string& prefix) {
    const auto listed = answerTo({"for-each-ref", "--format=%(objectname) %(refname)"});
    if (!listed) return base::fail(listed.error());
    std::vector<Ref> found;
    for (const std::string_view line : base::lines(*listed)) {
        const std::size_t blank = line.find(' ');
        const auto id = base::ObjectId::fromHex(line.substr(0, blank));
        if (!id || blank == std::string_view::npos) continue;
        const std::string name(line.substr(blank + 1));
        if (name.starts_with(prefix)) found.push_back({name, *id});
    }
    std::sort(found.begin(), found.end(),
              [](const Ref& a, const Ref& b) { return a.name < b.name; });
    return found;
}

} // namespace countersign::git
