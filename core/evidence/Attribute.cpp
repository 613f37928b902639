#include "core/base/Text.h"
#include "core/evidence/Reading.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::evidence {

namespace attribution {

constexpr std::size_t kMostLookedInto = 500;

struct Ruled {
    bool matched = false;
    FoundModel* model = nullptr; // null: the rule names no model of this commit
};

Ruled byRule(const std::string& path, Inventory& inventory,
             const std::map<std::string, FoundModel*>& byName) {
    for (const auto& rule : inventory.config.results) {
        if (!matchesGlob(rule.glob, path)) continue;
        Ruled ruled;
        ruled.matched = true;
        const auto at = byName.find(rule.model);
        const bool otherVersion =
            at != byName.end() && !rule.version.empty() && rule.version != at->second->version;
        if (at != byName.end() && !otherVersion) ruled.model = at->second;
        return ruled;
    }
    return {};
}

// The one model whose id (or its last part) every metric of the file names.
FoundModel* byContent(git::Repository& repository, const FoundFile& file,
                      const format::ResultMapping* mapping,
                      const std::map<std::string, FoundModel*>& byName) {
    auto bytes = repository.read(file.blob, git::ObjectKind::Blob, kHeadCap);
    if (!bytes) return nullptr;
    const auto read =
        format::readResults(*bytes, file.path, file.blob, format::shippedRegistry(), mapping);
    if (!read) return nullptr;
    std::set<FoundModel*> named;
    for (const model::Metric& metric : read->value.metrics) {
        const auto at = byName.find(metric.modelName);
        named.insert(at == byName.end() ? nullptr : at->second);
    }
    return named.size() == 1 ? *named.begin() : nullptr;
}

} // namespace attribution

void attribute(git::Repository& repository, const std::vector<FoundFile>& files,
               const std::vector<std::string>& named, Inventory& inventory) {
    const std::set<std::string> alsoResults(named.begin(), named.end());
    // nullopt: no result file. A mapping, a dvc.yaml or the name makes it one.
    const auto mappedBy =
        [&](const std::string& path) -> std::optional<const format::ResultMapping*> {
        if (isObservation(path)) return std::nullopt;
        if (const auto* mapping = mappingFor(inventory.mappings, path)) {
            if (mapping->kind == format::ResultMapping::Kind::Ignore) return std::nullopt;
            return mapping;
        }
        if (alsoResults.contains(path) || format::mayBeResults(path)) return nullptr;
        return std::nullopt;
    };
    std::map<std::string, FoundModel*> byName;
    std::set<std::string> ambiguous;
    std::map<std::string, FoundModel*> byFile; // result files inside a model's folder
    const auto call = [&](const std::string& name, FoundModel& model) {
        const auto [at, isNew] = byName.try_emplace(name, &model);
        if (!isNew && at->second != &model) ambiguous.insert(name);
    };
    for (FoundModel& model : inventory.models) {
        call(model.id, model);
        if (!model.folder.empty()) call(std::string(nameOf(model.folder)), model);
        call(std::string(nameOf(model.id)), model);
        for (const FoundFile& file : model.files) {
            const bool document = file.path == model.slosPath || file.path == model.releasePath;
            if (!document && mappedBy(file.path)) byFile[file.path] = &model;
        }
    }
    for (const std::string& name : ambiguous)
        byName.erase(name);
    for (FoundModel& model : inventory.models)
        byName[model.id] = &model; // ids are unique

    std::size_t looked = 0;
    for (const FoundFile& file : files) {
        constexpr unsigned kLink = 0120000;
        if (file.mode == kLink) continue;
        const auto ruled = attribution::byRule(file.path, inventory, byName);
        const auto mapping = mappedBy(file.path);
        if (!ruled.matched && !mapping) continue;
        FoundModel* model = ruled.model;
        if (!ruled.matched) {
            if (const auto at = byFile.find(file.path); at != byFile.end()) {
                model = at->second;
            } else if (looked < attribution::kMostLookedInto) {
                ++looked;
                model = attribution::byContent(repository, file, *mapping, byName);
            }
        }
        (model ? model->results : inventory.unattributed).push_back(file);
    }
}

} // namespace countersign::evidence
