#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Fields.h"
#include "core/format/Readers.h"

#include <set>

namespace countersign::format {

namespace configfile {

// A folder or file of the repository: relative, '/'-separated, no "..", no trailing '/'.
bool isRepositoryPath(std::string_view path) {
    if (path.starts_with('/') || path.find('\\') != std::string_view::npos) return false;
    for (const std::string_view part : base::split(path, '/')) {
        if (part == "..") return false;
    }
    return true;
}

std::string asPath(Fields& fields, const char* key, std::string path) {
    while (path.ends_with('/'))
        path.pop_back();
    if (path.starts_with("./")) path.erase(0, 2);
    if (path == ".") path.clear();
    if (isRepositoryPath(path)) return path;
    fields.remark(model::Level::Error, "bad-path",
                  base::said("'%1' is not a path inside the repository", base::escaped(path)),
                  fields.placeOf(key),
                  base::said("write it from the root of the repository, with '/'"));
    return {};
}

std::string pathAt(Fields& fields, const char* key) {
    return asPath(fields, key, fields.text(key));
}

void readModels(const YamlNode& list, RepositoryConfig& config, model::Findings& findings) {
    std::set<std::string> ids;
    for (const YamlNode& node : list.items) {
        Fields fields(node, "this model", findings);
        RepositoryConfig::Model model;
        model.id = fields.text("id");
        model.path = pathAt(fields, "path");
        model.owner = fields.text("owner");
        const bool whole = fields.require("path", "path: \"models/claims-triage\"");
        fields.finish();
        if (!whole) continue;
        if (!model.id.empty() && !ids.insert(model.id).second) {
            fields.remark(model::Level::Error, "duplicate-model",
                          base::said("The model id %1 stands twice", base::escaped(model.id)),
                          fields.placeOf("id"), base::said("give each model an id of its own"));
            continue;
        }
        config.models.push_back(std::move(model));
    }
}

void readResultRules(const YamlNode& list, RepositoryConfig& config, model::Findings& findings) {
    for (const YamlNode& node : list.items) {
        Fields fields(node, "this entry of results", findings);
        RepositoryConfig::Results rule;
        rule.glob = fields.text("glob");
        rule.model = fields.text("model");
        rule.version = fields.text("version");
        const bool whole = fields.require("glob", "glob: \"reports/triage/*.json\"") &&
                           fields.require("model", "model: \"claims-triage\"");
        fields.finish();
        if (whole) config.results.push_back(std::move(rule));
    }
}

} // namespace configfile

base::Result<Read<RepositoryConfig>> readConfig(std::string_view bytes, const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<RepositoryConfig> read;
    const auto root = parseYaml(*text, path, YamlLimits{1u << 20, 8, 100'000});
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    if (root->kind == YamlNode::Kind::Null) return read;
    Fields fields(*root, "countersign.yaml", read.findings);
    if (const YamlNode* list = fields.list("models")) {
        configfile::readModels(*list, read.value, read.findings);
    }
    if (const YamlNode* list = fields.list("results")) {
        configfile::readResultRules(*list, read.value, read.findings);
    }
    read.value.ignore = fields.texts("ignore");
    read.value.metrics = configfile::pathAt(fields, "metrics");
    for (const std::string& written : fields.texts("mappings")) {
        std::string file = configfile::asPath(fields, "mappings", written);
        if (!file.empty()) read.value.mappings.push_back(std::move(file));
    }
    fields.finish();
    return read;
}

} // namespace countersign::format
