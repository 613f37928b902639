#include "core/base/Text.h"
#include "core/evidence/Reading.h"
#include "core/format/Yaml.h"

#include <algorithm>

namespace countersign::evidence {

namespace heads {

// The lines between the first two "---" lines; empty if there are none.
std::string_view frontMatterOf(std::string_view text, std::string_view& body) {
    body = text;
    const std::size_t open = text.find_first_not_of(" \t\r\n\f\v\xEF\xBB\xBF");
    if (open == std::string_view::npos || text.substr(open, 3) != "---") return {};
    const std::size_t begin = text.find('\n', open);
    if (begin == std::string_view::npos) return {};
    const std::size_t close = text.find("\n---", begin);
    if (close == std::string_view::npos) return {};
    body = text.substr(close + 4);
    return text.substr(begin + 1, close - begin);
}

std::string scalarAt(const format::YamlNode& root, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const format::YamlNode* node = root.find(key);
        if (node && node->isSequence() && !node->items.empty()) node = &node->items.front();
        if (node && node->isScalar() && !base::trimmed(node->text).empty()) {
            return std::string(base::trimmed(node->text));
        }
    }
    return {};
}

std::string firstHeading(std::string_view body) {
    for (const std::string_view line : base::lines(body.substr(0, 8u << 10))) {
        if (line.starts_with("# ")) return std::string(base::trimmed(line.substr(2)));
    }
    return {};
}

// A version that could stand behind "model@".
bool isVersion(std::string_view text) {
    constexpr std::size_t kMost = 100;
    return !text.empty() && text.size() <= kMost &&
           std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '@' || static_cast<unsigned char>(c) <= 0x20; });
}

} // namespace heads

CardHead readCardHead(std::string_view bytes, const std::string& path) {
    CardHead head;
    if (!base::isUtf8(bytes)) return head;
    std::string_view body;
    const std::string_view yaml = heads::frontMatterOf(bytes, body);
    head.title = heads::firstHeading(body);
    if (yaml.empty()) return head;
    const auto root = format::parseYaml(yaml, path, format::YamlLimits{1u << 20, 32, 200'000});
    if (!root || !root->isMapping()) {
        // Damaged front matter is shown as a finding of the card, so the card must be found.
        for (const char* key : {"model-index:", "pipeline_tag:", "library_name:", "base_model:"}) {
            head.marked = head.marked || yaml.find(key) != std::string_view::npos;
        }
        return head;
    }
    for (const char* key : {"model-index", "pipeline_tag", "library_name", "base_model"}) {
        head.marked = head.marked || root->find(key);
    }
    head.marked = head.marked || (root->find("license") && root->find("tags"));
    head.owner = heads::scalarAt(
        *root, {"owner", "maintainer", "maintainers", "authors", "author", "contact"});
    const std::string version = heads::scalarAt(*root, {"version", "model_version"});
    if (heads::isVersion(version)) head.version = version;
    const std::string title = heads::scalarAt(*root, {"title", "model_name", "pretty_name"});
    if (!title.empty()) head.title = title;
    return head;
}

std::string taggedVersion(git::Repository& repository, const std::vector<git::Ref>& tags,
                          const base::TreeId& tree, const FoundModel& model) {
    constexpr std::size_t kMostTags = 500;
    const auto idAt = [&](const base::TreeId& root) -> std::optional<base::ObjectId> {
        if (model.folder.empty()) return root;
        auto entry = repository.entryAt(root, model.folder);
        return entry && *entry ? std::optional((*entry)->id) : std::nullopt;
    };
    const auto here = idAt(tree);
    std::size_t looked = 0;
    for (const std::string& prefix :
         {"refs/tags/" + model.id + "/v", "refs/tags/" + std::string(nameOf(model.id)) + "/v",
          std::string("refs/tags/v")}) {
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag) {
            if (!tag->name.starts_with(prefix) || looked++ >= kMostTags) continue;
            const std::string version = tag->name.substr(prefix.size());
            auto at = repository.resolve(tag->name);
            if (!at || !heads::isVersion(version)) continue;
            auto commit = repository.commit(*at, git::Strictness::Source);
            if (commit && here && idAt(commit->tree) == here) return version;
        }
    }
    return {};
}

} // namespace countersign::evidence
