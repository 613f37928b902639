#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>

// Files that other files name: mappings, DVC's metrics, CODEOWNERS.
namespace countersign::evidence {

const format::ResultMapping* mappingFor(const std::vector<format::ResultMapping>& mappings,
                                        std::string_view path) {
    const auto found = std::find_if(mappings.begin(), mappings.end(), [&](const auto& mapping) {
        return matchesGlob(mapping.files, path);
    });
    return found == mappings.end() ? nullptr : &*found;
}

std::vector<std::string> dvcMetrics(git::Repository& repository,
                                    const std::vector<FoundFile>& files,
                                    model::Findings& findings) {
    std::vector<std::string> named;
    for (const FoundFile& file : files) {
        if (nameOf(file.path) != "dvc.yaml") continue;
        auto bytes = repository.read(file.blob, git::ObjectKind::Blob, kHeadCap);
        if (!bytes) continue;
        auto read = format::readDvc(*bytes, file.path);
        if (!read) continue;
        std::move(read->findings.begin(), read->findings.end(), std::back_inserter(findings));
        const std::string folder = folderOf(file.path);
        for (const format::DvcFile::Metric& metric : read->value.metrics) {
            const std::string path = folder.empty() ? metric.path : folder + "/" + metric.path;
            const auto at = std::lower_bound(
                files.begin(), files.end(), path,
                [](const FoundFile& one, const std::string& wanted) { return one.path < wanted; });
            if (at != files.end() && at->path == path) {
                named.push_back(path);
                continue;
            }
            findings.push_back(
                {model::Level::Warning, "dvc-outside-git",
                 base::said(
                     "The metric file %1%2", base::escaped(path),
                     metric.cached
                         ? base::said(" is kept by DVC outside of git, so nobody can read it here")
                         : base::said(" is named here and not at this commit")),
                 metric.place,
                 metric.cached ? base::said("write cache: false below it, and commit the file")
                               : base::said("commit it, or take the line out")});
        }
    }
    return named;
}

std::string codeOwnersOf(git::Repository& repository, const base::TreeId& tree,
                         const std::string& path) {
    constexpr std::uint64_t kCap = 3u << 20;
    for (const char* place : {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"}) {
        auto entry = repository.entryAt(tree, place);
        if (!entry || !*entry || !(*entry)->isFile()) continue;
        auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, kCap);
        if (!bytes) return {};
        const auto read = format::readCodeOwners(*bytes, place);
        const auto* rule = read ? read->value.ruleFor(path) : nullptr;
        return rule ? base::joined(rule->owners, " ") : std::string();
    }
    return {};
}

} // namespace countersign::evidence
