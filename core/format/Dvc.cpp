#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Fields.h"

// dvc.yaml, dvc.lock and .dvc files (https://dvc.org/doc/user-guide/project-structure). Nothing is
// templated or fetched: a path with ${…} in it is said, not resolved.
namespace countersign::format {

namespace dvc {

using model::Level;

constexpr YamlLimits kLimits{4u << 20, 16, 200'000};

// "a/b" below "wdir" without "." and ".."; empty where it leaves the repository's folder.
std::string joined(std::string_view folder, std::string_view path) {
    std::vector<std::string_view> parts;
    for (const std::string_view text : {folder, path}) {
        for (const std::string_view part : base::split(text, '/')) {
            if (part.empty() || part == ".") continue;
            parts.push_back(part);
        }
    }
    std::string out;
    for (const std::string_view part : parts) {
        if (!out.empty()) out += '/';
        out += part;
    }
    return out;
}

struct Reading {
    Read<DvcFile>& read;

    // "path", or {path: {cache: false}}.
    void metric(const YamlNode& node, const std::string& wdir) {
        DvcFile::Metric metric;
        metric.place = node.place;
        std::string path;
        if (node.isScalar()) {
            path = node.text;
        } else if (node.isMapping() && node.items.size() == 1) {
            path = node.keys[0];
            metric.place = node.keyPlaces[0];
            const YamlNode* cache = node.items[0].find("cache");
            metric.cached = !(cache && cache->boolean() == false);
        }
        if (path.empty()) return;
        if (path.find("${") != std::string::npos || path.find("..") != std::string::npos) {
            read.findings.push_back(
                {Level::Note, "dvc-path",
                 base::said("The metric file %1 cannot be told without running DVC",
                            base::escaped(path)),
                 metric.place, base::said("name it under results: of countersign.yaml")});
            return;
        }
        metric.path = joined(wdir, path);
        read.value.metrics.push_back(std::move(metric));
    }

    void list(const YamlNode* node, const std::string& wdir, bool cachedByDefault) {
        if (!node || !node->isSequence()) return;
        for (const YamlNode& item : node->items) {
            const std::size_t before = read.value.metrics.size();
            metric(item, wdir);
            if (item.isScalar() && read.value.metrics.size() > before)
                read.value.metrics.back().cached = cachedByDefault;
        }
    }

    void stage(const YamlNode& node) {
        const YamlNode* body = node.find("do") ? node.find("do") : &node;
        const YamlNode* wdir = body->find("wdir");
        list(body->find("metrics"), wdir && wdir->isScalar() ? wdir->text : "", true);
    }
};

std::string scalarAt(const YamlNode& node, const char* key) {
    const YamlNode* found = node.find(key);
    return found && found->isScalar() ? found->text : std::string();
}

void outputs(const YamlNode* list, const std::string& stage, std::vector<DvcOutput>& into) {
    if (!list || !list->isSequence()) return;
    for (const YamlNode& item : list->items) {
        DvcOutput output{stage, scalarAt(item, "path"), scalarAt(item, "md5"), item.place};
        if (!output.path.empty() && !output.md5.empty()) into.push_back(std::move(output));
    }
}

} // namespace dvc

base::Result<Read<DvcFile>> readDvc(std::string_view bytes, const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<DvcFile> read;
    const auto root = parseYaml(*text, path, dvc::kLimits);
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        read.findings.back().level = model::Level::Warning;
        return read;
    }
    dvc::Reading reading{read};
    if (const YamlNode* stages = root->find("stages"); stages && stages->isMapping()) {
        for (const YamlNode& stage : stages->items)
            reading.stage(stage);
    }
    // At the top they are only named: git may have them.
    reading.list(root->find("metrics"), "", false);
    return read;
}

base::Result<Read<std::vector<DvcOutput>>> readDvcLock(std::string_view bytes,
                                                       const std::string& path) {
    const auto text = checkedText(bytes, path, kResultsCap);
    if (!text) return base::fail(text.error());
    Read<std::vector<DvcOutput>> read;
    const auto root = parseYaml(*text, path, dvc::kLimits);
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        read.findings.back().level = model::Level::Warning;
        return read;
    }
    dvc::outputs(root->find("outs"), "", read.value); // a .dvc file
    if (const YamlNode* stages = root->find("stages"); stages && stages->isMapping()) {
        for (std::size_t i = 0; i < stages->items.size(); ++i)
            dvc::outputs(stages->items[i].find("outs"), stages->keys[i], read.value);
    }
    return read;
}

} // namespace countersign::format
