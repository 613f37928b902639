#include "core/jobs/Vanished.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace vanished {

bool holds(const evidence::Inventory& inventory, const std::string& id) {
    return std::any_of(inventory.models.begin(), inventory.models.end(),
                       [&](const evidence::FoundModel& model) { return model.id == id; });
}

using Files = std::map<std::string, std::pair<base::BlobId, unsigned>>;

Files filesOf(const evidence::Inventory& inventory, const evidence::FoundModel& model) {
    Files files;
    for (const auto* list : {&model.files, &model.results, &inventory.steering}) {
        for (const evidence::FoundFile& file : *list)
            files[file.path] = {file.blob, file.mode};
    }
    return files;
}

// The folder of a model that vanished, or the first of its files that is still there; "" if nothing
// is. The root of a repository is always there, so that only the files tell.
Result<std::string> leftOf(git::Repository& repository, const base::CommitId& source,
                           const std::string& folder, const std::vector<std::string>& paths) {
    auto commit = repository.commit(source, git::Strictness::Source);
    if (!commit) return fail(commit.error());
    if (!folder.empty()) {
        auto entry = repository.entryAt(commit->tree, folder);
        if (!entry) return fail(entry.error());
        if (*entry) return folder;
    }
    for (const std::string& path : paths) {
        auto entry = repository.entryAt(commit->tree, path);
        if (!entry) return fail(entry.error());
        if (*entry) return path;
    }
    return std::string();
}

} // namespace vanished

Result<ChangedModels> changedModels(Workspace& workspace, const AsOf& asOf, const std::string& base,
                                    const std::string& commit, const base::CancelToken& cancel) {
    using namespace vanished;
    auto standing = standAt(workspace, asOf, commit, cancel);
    if (!standing) return fail(standing.error());
    ChangedModels changed;
    if (!standing->inventory) return changed;
    auto from = workspace.repository().resolve(base);
    if (!from) return fail(from.error());
    auto before = workspace.inventory(*from, cancel);
    if (!before) return fail(before.error());
    const evidence::Inventory &was = **before, &now = *standing->inventory;
    for (const evidence::FoundModel& model : now.models) {
        const auto old = std::find_if(was.models.begin(), was.models.end(),
                                      [&](const auto& each) { return each.id == model.id; });
        if (old == was.models.end() || filesOf(was, *old) != filesOf(now, model))
            changed.models.push_back(model.id);
    }
    for (const evidence::FoundModel& model : was.models) {
        if (holds(now, model.id)) continue;
        std::vector<std::string> paths;
        for (const evidence::FoundFile& file : model.files)
            paths.push_back(file.path);
        auto left = leftOf(workspace.repository(), now.commit, model.folder, paths);
        if (!left) return fail(left.error());
        (left->empty() ? changed.gone : changed.models).push_back(model.id);
    }
    return changed;
}

Result<void> demandNothingLeft(Workspace& workspace, const Standing& standing,
                               const ReleaseTarget& target) {
    using namespace vanished;
    if (!standing.inventory || holds(*standing.inventory, target.release.model)) return {};
    std::vector<std::string> paths;
    for (const model::ManifestEntry& entry : target.snapshot.manifest.entries) {
        if (entry.cls != model::EvidenceClass::Steering) paths.push_back(entry.path);
    }
    auto left =
        leftOf(workspace.repository(), standing.inventory->commit, target.snapshot.folder, paths);
    if (!left) return fail(left.error());
    if (left->empty()) return {};
    return fail(ErrorCode::Unavailable,
                base::said("Nothing in the source says any more that this is the model %1, and "
                           "something of it is still there",
                           base::escaped(target.release.model)),
                {*left, 0, 0, {}},
                base::said("bring back its card, release file or SLOs, stop ignoring it in "
                           "countersign.yaml, or name a commit that holds it (--commit)"));
}

} // namespace countersign::jobs
