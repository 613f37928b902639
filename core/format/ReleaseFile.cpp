#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Fields.h"
#include "core/format/Library.h"
#include "core/format/Readers.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace releasefile {

using model::Level;

std::optional<double> percentOf(const YamlNode& node) {
    std::string_view text = base::trimmed(node.text);
    if (text.ends_with('%')) text = base::trimmed(text.substr(0, text.size() - 1));
    const auto value = node.isScalar() ? base::parseNumber(text) : std::nullopt;
    return value && *value >= 0 && *value <= 100 ? value : std::nullopt;
}

void readClassification(Fields& file, model::ReleaseFile& release, model::Findings& findings) {
    static constexpr std::array<const char*, 5> kDimensions = {"stakes", "scale", "reversibility",
                                                               "automation", "domain"};
    const YamlNode* node = file.mapping("classification");
    if (!node) {
        file.remark(
            Level::Warning, "no-classification",
            base::said(
                "The release file states no classification, so every dimension counts as the "
                "highest"),
            file.placeOf("classification"),
            base::said(
                "write classification: with stakes, scale, reversibility, automation, domain"));
        return;
    }
    release.classification.place = node->place;
    Fields fields(*node, "the classification", findings);
    for (const char* dimension : kDimensions) {
        const std::string value = fields.text(dimension);
        if (!fields.require(dimension, std::string(dimension) + ": \"…\"", Level::Warning))
            continue;
        release.classification.values[dimension] = {value, fields.placeOf(dimension)};
    }
    fields.finish();
}

void readArtifacts(Fields& file, model::ReleaseFile& release, model::Findings& findings) {
    const YamlNode* list = file.list("artifacts");
    if (!list) return;
    for (const YamlNode& node : list->items) {
        model::Artifact artifact;
        artifact.place = node.place;
        if (node.isScalar()) {
            artifact.path = node.text;
        } else {
            Fields fields(node, "this artifact", findings);
            artifact.path = fields.text("path");
            fields.require("path", "path: \"weights/model.safetensors\"");
            artifact.signature = fields.text("signature");
            const std::string hex = fields.text("sha256");
            artifact.sha256 = base::Sha256::fromHex(hex);
            if (!hex.empty() && !artifact.sha256) {
                fields.remark(Level::Error, "bad-digest",
                              base::said("This is not a SHA-256 digest"), fields.placeOf("sha256"),
                              base::said("write its 64 lower-case digits"));
            }
            fields.finish();
        }
        if (!artifact.sha256) {
            findings.push_back(
                {Level::Warning, "artifact-without-digest",
                 base::said("The artifact %1 has no digest", base::escaped(artifact.path)),
                 node.place, base::said("write sha256: with what sha256sum prints")});
        }
        release.artifacts.push_back(std::move(artifact));
    }
}

void readRollout(Fields& file, model::ReleaseFile& release, model::Findings& findings) {
    const YamlNode* list = file.list("rollout");
    if (!list) return;
    for (const YamlNode& node : list->items) {
        Fields fields(node, "this stage", findings);
        model::RolloutStage stage;
        stage.place = node.place;
        stage.name = fields.text("name");
        fields.require("name", "name: \"canary\"");
        stage.soak = fields.text("soak");
        stage.guardrail = fields.text("guardrail");
        if (const YamlNode* share = fields.node("share")) {
            if (const auto percent = percentOf(*share)) {
                stage.share = *percent;
            } else {
                fields.remark(Level::Error, "bad-share", base::said("'share' must be a percentage"),
                              share->place, base::said("write share: 10"));
            }
        }
        fields.finish();
        release.rollout.push_back(std::move(stage));
    }
}

// A text, or {name, email} / {id, sha256}: the parts joined as people write them.
void readPeopleOrIds(Fields& file, const char* key, std::vector<model::Located>& into) {
    const YamlNode* list = file.list(key);
    if (!list) return;
    for (const YamlNode& node : list->items) {
        if (node.isScalar()) {
            into.push_back({node.text, node.place});
        } else if (const YamlNode* name = node.find("name"); name && name->isScalar()) {
            const YamlNode* email = node.find("email");
            into.push_back({name->text + (email ? " <" + email->text + ">" : ""), node.place});
        } else if (const YamlNode* id = node.find("id"); id && id->isScalar()) {
            const YamlNode* digest = node.find("sha256");
            into.push_back({id->text + (digest ? " sha256:" + digest->text : ""), node.place});
        } else {
            file.remark(Level::Error, "not-a-text",
                        base::said("An entry of '%1' must be a text", key), node.place,
                        std::string(key) == "data" ? base::said("write the data set's id")
                                                   : base::said("write \"Name <e-mail>\""));
        }
    }
}

void readLineage(Fields& file, model::ReleaseFile& release) {
    const YamlNode* node = file.mapping("lineage");
    if (!node) return;
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        if (node->items[i].isScalar()) {
            release.lineage.emplace_back(node->keys[i], node->items[i].text);
        } else {
            file.remark(
                Level::Error, "not-a-text",
                base::said("'%1' in the lineage must be a text", base::escaped(node->keys[i])),
                node->items[i].place);
        }
    }
}

void readFallback(Fields& file, model::ReleaseFile& release) {
    const std::string text = file.text("fallback");
    if (text.empty()) return;
    release.fallback = model::Located{text, file.placeOf("fallback")};
    for (const char* known : model::kFallbacks) {
        if (text == known) return;
    }
    file.remark(
        Level::Error, "bad-fallback",
        base::said("'%1' is no way to fall back", base::escaped(text)), file.placeOf("fallback"),
        base::said("write previous-version, baseline-rule, graceful-degradation or hard-failure"));
}

// Which class of a regulation the team takes the release to be in; the pack knows the classes.
void readRegulation(Fields& file, model::ReleaseFile& release) {
    const YamlNode* node = file.mapping("regulation");
    if (!node) return;
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const std::string& pack = node->keys[i];
        const model::FrameworkPack* known = shippedLibrary().pack(pack);
        const std::string& text = node->items[i].text;
        if (!known ||
            std::find(known->classes.begin(), known->classes.end(), text) == known->classes.end()) {
            file.remark(Level::Error, "bad-regulation",
                        known ? base::said("'%1' is no class of %2", base::escaped(text), pack)
                              : base::said("There is no regulation pack '%1'", base::escaped(pack)),
                        node->items[i].place,
                        known ? base::said("write one of: %1", base::joined(known->classes, ", "))
                              : base::Sentence("countersign rules --packs"));
            continue;
        }
        release.regulation[pack] = {text, node->items[i].place};
    }
}

// Blanks, '@' and control characters would make "model@version" ambiguous.
void checkName(Fields& file, const char* key, std::string& value) {
    constexpr std::size_t kMost = 200;
    bool fits = value.size() <= kMost;
    for (const char c : value) {
        fits = fits && c != '@' && static_cast<unsigned char>(c) > 0x20;
    }
    if (fits) return;
    file.remark(Level::Error, std::string("bad-") + key,
                base::said("'%1' cannot be a %2", base::escaped(value), key), file.placeOf(key),
                base::said("use letters, digits, '.', '-', '_' and '/'"));
    value.clear();
}

} // namespace releasefile

base::Result<Read<model::ReleaseFile>> readRelease(std::string_view bytes,
                                                   const std::string& path) {
    using namespace releasefile;
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::ReleaseFile> read;
    model::ReleaseFile& release = read.value;
    release.path = path;
    const auto root = parseYaml(*text, path);
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    Fields fields(*root, "the release file", read.findings);
    release.model = fields.text("model");
    checkName(fields, "model", release.model);
    release.version = fields.text("version");
    fields.require("version", "version: \"1.2\"");
    checkName(fields, "version", release.version);
    release.owner = fields.text("owner");
    release.summary = fields.text("summary");
    release.change = fields.text("change");
    readClassification(fields, release, read.findings);
    readArtifacts(fields, release, read.findings);
    readPeopleOrIds(fields, "data", release.data);
    readRollout(fields, release, read.findings);
    readPeopleOrIds(fields, "contributors", release.contributors);
    readLineage(fields, release);
    readFallback(fields, release);
    readRegulation(fields, release);
    fields.finish();
    return read;
}

} // namespace countersign::format
