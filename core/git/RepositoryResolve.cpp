#include "core/git/Inner.h"

#include "core/base/Text.h"

namespace countersign::git {

// libgit2's own parser of revisions reads objects, and thereby hangs on a damaged one; what people
// write to name a commit is a small part of its language.
namespace revisions {

using base::CommitId;
using base::ErrorCode;

constexpr std::uint64_t kTagCap = 1u << 20;
constexpr int kMostTags = 16;
constexpr std::size_t kShortest = 4;

tl::unexpected<base::Error> unknown(const std::string& revision) {
    return base::fail(ErrorCode::NotFound, base::said("there is no such revision"),
                      {revision, 0, 0, {}}, base::said("name a branch, a tag or a commit id"));
}

bool isHex(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// A steps's number: "", "3"; nullopt for anything else or for a silly size.
std::optional<std::size_t> count(std::string_view digits) {
    if (digits.empty()) return 1;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
    }
    const auto number = base::parseInteger(digits);
    if (!number || *number > 100'000'000) return std::nullopt;
    return static_cast<std::size_t>(*number);
}

std::optional<base::ObjectId> refTarget(git_repository* repository, const std::string& name) {
    git_reference* raw = nullptr;
    if (git_reference_dwim(&raw, repository, name.c_str()) != 0) return std::nullopt;
    const ReferenceHandle found(raw);
    git_reference* direct = nullptr;
    if (git_reference_resolve(&direct, raw) != 0) return std::nullopt;
    const ReferenceHandle resolved(direct);
    return fromOid(*git_reference_target(direct));
}

// As git itself looks for a name (gitrevisions(7)).
base::Result<base::ObjectId> throughGit(CatFile& program, const std::string& name,
                                        const std::string& revision) {
    for (const char* start : {"", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"}) {
        const auto target = program.target(start + name);
        if (target && *target) return **target;
    }
    const std::string lower = base::lowerAscii(name);
    if (lower.size() < kShortest || lower.size() > 64 || !isHex(lower)) return unknown(revision);
    const auto id = program.longId(lower);
    if (!id) return base::fail(id.error());
    if (!*id) return unknown(revision);
    return **id;
}

base::Result<base::ObjectId> base(Inner& inner, const std::string& name,
                                  const std::string& revision) {
    if (name.empty()) return unknown(revision);
    const std::string lower = base::lowerAscii(name);
    if (auto id = base::ObjectId::fromHex(lower)) return *id;
    if (inner.program) return throughGit(*inner.program, name == "@" ? "HEAD" : name, revision);
    if (auto id = refTarget(inner.repository.get(), name == "@" ? "HEAD" : name)) return *id;
    if (lower.size() < kShortest || lower.size() > 40 || !isHex(lower)) return unknown(revision);
    git_oid prefix{}, found{};
    git_oid_fromstrn(&prefix, lower.data(), lower.size());
    const int code = git_odb_exists_prefix(&found, inner.odb.get(), &prefix, lower.size());
    if (code == GIT_EAMBIGUOUS)
        return base::fail(ErrorCode::Conflict, base::said("more than one object begins with this"),
                          {revision, 0, 0, {}}, base::said("give more digits"));
    if (code != 0) return unknown(revision);
    return fromOid(found);
}

// One "~3", "^", "^2", "^{commit}" at the front of `suffix`, taken off it.
base::Result<CommitId> step(Inner& inner, CommitId from, std::string_view& suffix,
                            const std::string& revision) {
    const char kind = suffix.front();
    suffix.remove_prefix(1);
    if (kind == '^' && suffix.starts_with('{')) {
        const std::size_t end = suffix.find('}');
        const auto type = suffix.substr(0, end == std::string_view::npos ? end : end + 1);
        if (type != "{commit}" && type != "{}") return unknown(revision);
        suffix.remove_prefix(type.size());
        return from;
    }
    const std::size_t end = std::min(suffix.find_first_of("~^"), suffix.size());
    const auto number = count(suffix.substr(0, end));
    if (!number) return unknown(revision);
    suffix.remove_prefix(end);
    if (kind == '^' && *number == 0) return from;
    const std::size_t steps = kind == '~' ? *number : 1, which = kind == '~' ? 0 : *number - 1;
    for (std::size_t i = 0; i < steps; ++i) {
        auto links = inner.linksOf(from);
        if (!links) return base::fail(links.error());
        if ((*links)->parents.size() <= which) return unknown(revision);
        from = CommitId((*links)->parents[which]);
    }
    return from;
}

} // namespace revisions

base::Result<base::CommitId> Inner::peeled(const base::ObjectId& id) {
    base::ObjectId at = id;
    for (int depth = 0; depth < revisions::kMostTags; ++depth) {
        auto found = header(at);
        if (!found) return base::fail(found.error());
        if (found->kind == ObjectKind::Commit) return base::CommitId(at);
        if (found->kind != ObjectKind::Tag)
            return base::fail(base::ErrorCode::Invalid,
                              base::said("this is a %1, not a commit", name(found->kind)),
                              placeOf(at, found->kind));
        auto tag = read(at, ObjectKind::Tag, revisions::kTagCap);
        if (!tag) return base::fail(tag.error());
        const auto target =
            tag->starts_with("object ")
                ? base::ObjectId::fromHex(std::string_view(*tag).substr(7, tag->find('\n') - 7))
                : std::nullopt;
        if (!target)
            return base::fail(base::ErrorCode::Corrupt, base::said("this tag is malformed"),
                              placeOf(at, ObjectKind::Tag));
        at = *target;
    }
    return base::fail(base::ErrorCode::Invalid, base::said("this tag leads through too many tags"),
                      placeOf(id, ObjectKind::Tag));
}

base::Result<base::CommitId> Repository::resolve(const std::string& revision) {
    const std::size_t end = std::min(revision.find_first_of("~^"), revision.size());
    auto object = revisions::base(*m_inner, revision.substr(0, end), revision);
    if (!object) return base::fail(object.error());
    auto commit = m_inner->peeled(*object);
    if (!commit && (commit.error().code == base::ErrorCode::NotFound ||
                    commit.error().code == base::ErrorCode::Invalid))
        return revisions::unknown(revision);
    std::string_view suffix = std::string_view(revision).substr(end);
    while (commit && !suffix.empty())
        commit = revisions::step(*m_inner, *commit, suffix, revision);
    return commit;
}

} // namespace countersign::git
