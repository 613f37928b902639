// Findings over everything a release is made of, and over policy and roster files.
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/format/PostMortem.h"
#include "core/jobs/Boards.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Claims.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace lint_detail {

bool below(const std::string& path, const std::string& folder) {
    return folder.empty() || path == folder ||
           (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

std::string asPath(std::string text) {
    while (text.starts_with("./"))
        text.erase(0, 2);
    while (!text.empty() && text.back() == '/')
        text.pop_back();
    return text == "." ? std::string() : text;
}

void sortAndThin(model::Findings& findings) {
    auto key = [](const model::Finding& f) {
        return std::tie(f.place.path, f.place.line, f.place.column, f.rule, f.text);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

struct Scope {
    std::set<std::string> models;   // whole models
    std::vector<std::string> paths; // files or folders
    bool all = false;
};

Result<Scope> scopeOf(Workspace& workspace, const Standing& standing,
                      const std::vector<std::string>& targets) {
    Scope scope;
    scope.all = targets.empty();
    for (const std::string& target : targets) {
        const std::string path = asPath(target);
        if (standing.inventory) {
            const ReleaseName name = parseReleaseName(target);
            const evidence::FoundModel* found = standing.inventory->find(name.model);
            if (found && (name.version.empty() || name.version == found->version)) {
                scope.models.insert(found->id);
                continue;
            }
        }
        if (path.empty()) {
            scope.all = true;
            continue;
        }
        auto commit =
            workspace.repository().commit(*standing.where.source, git::Strictness::Source);
        if (!commit) return fail(commit.error());
        auto entry = workspace.repository().entryAt(commit->tree, path);
        if (!entry) return fail(entry.error());
        if (!*entry)
            return fail(ErrorCode::NotFound,
                        base::said("Neither a release nor a path at this commit: %1",
                                   base::escaped(target)),
                        {}, "countersign models");
        scope.paths.push_back(path);
    }
    return scope;
}

void take(LintResult& result, const Scope& scope, bool whole, const model::Findings& findings) {
    for (const model::Finding& finding : findings) {
        const bool named =
            std::any_of(scope.paths.begin(), scope.paths.end(),
                        [&](const std::string& path) { return below(finding.place.path, path); });
        if (whole || named) result.findings.push_back(finding);
    }
}

// Post-mortems are observations: never bound, so no part of a snapshot; linted all the same.
void postMortem(Workspace& workspace, const Standing& standing, const evidence::FoundFile& file,
                std::string_view belowFolder, model::Findings& found) {
    if (!format::isPostMortemPath(belowFolder)) return;
    constexpr std::uint64_t kMost = 1u << 20;
    auto bytes = workspace.repository().read(file.blob, git::ObjectKind::Blob, kMost);
    if (!bytes) return;
    const model::Roster* people =
        standing.log->ledger.present ? &standing.log->ledger.roster : nullptr;
    auto read = format::readPostMortem(*bytes, file.path, people);
    if (!read) {
        found.push_back(
            {model::Level::Error, "unreadable", read.error().what,
             read.error().place.empty() ? base::Place{file.path, 1, 0, {}} : read.error().place,
             read.error().hint});
        return;
    }
    // Said once: the document's own reader looks for the same sections.
    std::erase_if(found, [&](const model::Finding& each) {
        return each.rule == "document-section" && each.place.path == file.path;
    });
    std::move(read->findings.begin(), read->findings.end(), std::back_inserter(found));
}

} // namespace lint_detail

Result<LintResult> lint(Workspace& workspace, const std::vector<std::string>& targets,
                        const AsOf& asOf, const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    LintResult result;
    if (!standing->inventory)
        return fail(ErrorCode::NotFound, base::said("There is no commit to read yet"), {},
                    base::said("commit a model card first"));
    auto scope = lint_detail::scopeOf(workspace, *standing, targets);
    if (!scope) return fail(scope.error());
    lint_detail::take(result, *scope, scope->all, standing->inventory->findings);
    std::set<std::string> files;
    for (const evidence::FoundModel& found : standing->inventory->models) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        const bool whole = scope->all || scope->models.contains(found.id);
        const bool touched =
            std::any_of(scope->paths.begin(), scope->paths.end(), [&](const std::string& path) {
                return lint_detail::below(path, found.folder) ||
                       lint_detail::below(found.folder, path);
            });
        if (!whole && !touched) continue;
        auto snapshot = evidence::snapshot(workspace.repository(), *standing->inventory, found,
                                           cancel, limitsAt(*standing));
        if (!snapshot) return fail(snapshot.error());
        for (const evidence::FoundFile& file : found.files)
            lint_detail::postMortem(workspace, *standing, file,
                                    std::string_view(file.path).substr(
                                        found.folder.empty() ? 0 : found.folder.size() + 1),
                                    snapshot->findings);
        lint_detail::take(result, *scope, whole, snapshot->findings);
        lint_detail::take(result, *scope, whole, rules::claimFindings(claimsOf(*snapshot)));
        for (const model::ManifestEntry& entry : snapshot->manifest.entries)
            files.insert(entry.path);
    }
    model::Findings loose;
    for (const evidence::FoundFile& file : standing->inventory->loose)
        lint_detail::postMortem(workspace, *standing, file, file.path, loose);
    lint_detail::take(result, *scope, scope->all, loose);
    result.files = static_cast<int>(files.size());
    lint_detail::sortAndThin(result.findings);
    return result;
}

Result<LintResult> checkPolicyText(Workspace& workspace, const std::string& text,
                                   const std::string& path) {
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    auto read = format::readPolicy(text, path);
    if (!read) return fail(read.error());
    LintResult result{read->findings, 1};
    if ((*log)->ledger.present) {
        for (model::Finding& finding : rules::checkPolicy(read->policy, (*log)->ledger.roster)) {
            if (finding.place.path.empty()) finding.place.path = path;
            result.findings.push_back(std::move(finding));
        }
    }
    lint_detail::sortAndThin(result.findings);
    return result;
}

Result<LintResult> checkRosterText(Workspace& workspace, const std::string& text,
                                   const std::string& path) {
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    auto read = format::readRoster(text, path);
    if (!read) return fail(read.error());
    LintResult result{read->findings, 1};
    model::Policy policy = (*log)->ledger.policy;
    if (!(*log)->ledger.present) {
        auto shipped = format::readPolicy(base::resource("templates/policy/default.yaml"),
                                          "templates/policy/default.yaml");
        if (!shipped) return fail(shipped.error());
        policy = shipped->policy;
    }
    for (model::Finding& finding : rules::checkPolicy(policy, read->roster)) {
        if (finding.place.path.empty()) finding.place.path = path;
        result.findings.push_back(std::move(finding));
    }
    lint_detail::sortAndThin(result.findings);
    return result;
}

} // namespace countersign::jobs
