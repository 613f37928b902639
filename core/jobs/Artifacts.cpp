// New files from templates. The only job that writes into the work tree, and only new files.
#include "core/base/File.h"
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Library.h"
#include "core/jobs/Make.h"
#include "core/jobs/Resolve.h"

#include <algorithm>
#include <array>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace artifact_detail {

struct Kind {
    const char* word;
    const char* resource;
    const char* file;
};
constexpr std::array<Kind, 3> kKinds{
    {{"note", "templates/artifacts/note.md", "deliberation-note.md"},
     {"slos", "templates/artifacts/slos.yaml", "safety-slos.yaml"},
     {"release", "templates/artifacts/release.yaml", "release.yaml"}}};

using Facts = std::map<std::string, std::string>;

// Values come from content: what would leave a quoted YAML text or a heading is taken out.
std::string tame(const std::string& text) {
    std::string out;
    for (char c : base::escaped(text)) {
        if (c != '"' && c != '\\' && c != '\n') out += c;
    }
    return out;
}

std::string filled(std::string_view text, const Facts& facts) {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find("{{");
        const std::size_t close = text.find("}}", open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        out += text.substr(0, open);
        auto it = facts.find(std::string(text.substr(open + 2, close - open - 2)));
        out += it == facts.end() ? "[More Information Needed]" : it->second;
        text.remove_prefix(close + 2);
    }
    return out + std::string(text);
}

std::string metricLines(const model::Metrics& metrics) {
    std::string lines;
    int shown = 0;
    for (const model::Metric& metric : metrics) {
        if (!metric.value || !metric.slice.empty() || ++shown > 20) continue;
        lines += "#   " + tame(metric.name) + " " + base::numberText(*metric.value) + "  (" +
                 tame(metric.source.place.text()) + ")\n";
    }
    if (lines.empty()) return "#   none yet";
    lines.pop_back();
    return lines;
}

// Relative, plain and inside the repository.
bool isPlainPath(const std::string& path) {
    if (path.empty() || path.front() == '/' || path.find('\\') != std::string::npos) return false;
    for (std::string_view part : base::split(path, '/')) {
        if (part.empty() || part == "." || part == ".." || base::lowerAscii(part) == ".git")
            return false;
    }
    return true;
}

struct Place {
    std::string folder; // in the repository, "" = root
    Facts facts;
    const evidence::FoundModel* found = nullptr;
    model::ReleaseSnapshot snapshot;
};

Result<Place> placeOf(Workspace& workspace, const Standing& standing, const std::string& name) {
    Place place;
    const std::string plain = name.ends_with('/') ? name.substr(0, name.size() - 1) : name;
    std::error_code ignored;
    auto id = modelIdOf(standing, plain);
    if (id && standing.inventory) place.found = standing.inventory->find(*id);
    if (place.found) {
        place.folder = place.found->folder;
        auto snapshot =
            evidence::snapshot(workspace.repository(), *standing.inventory, *place.found);
        if (snapshot) place.snapshot = std::move(*snapshot);
        place.facts = {
            {"model", tame(place.found->id)},
            {"version", tame(place.found->version)},
            {"title", tame(place.found->title.empty() ? place.found->id : place.found->title)}};
        if (!place.found->owner.empty()) place.facts["owner"] = tame(place.found->owner);
    } else if (isPlainPath(plain) && std::filesystem::is_directory(
                                         workspace.repository().facts().folder / plain, ignored)) {
        place.folder = plain;
        const std::string last = plain.substr(plain.rfind('/') + 1);
        place.facts = {{"model", tame(last)}, {"version", "0.1"}, {"title", tame(last)}};
    } else {
        return fail(id ? base::Error{ErrorCode::NotFound,
                                     base::said("The model is not at this commit of the source"),
                                     {},
                                     base::said("make its folder first")}
                       : id.error());
    }
    place.facts["metrics"] = metricLines(place.snapshot.metrics);
    return place;
}

// A folder of the repository may have become a link to somewhere else in the work tree.
Result<std::filesystem::path> safeTarget(Workspace& workspace, const Standing& standing,
                                         const std::string& path) {
    if (!isPlainPath(path))
        return fail(ErrorCode::Denied, base::said("Not a path files can be made at"),
                    base::Place{path, 0, 0, {}});
    std::error_code failed;
    const auto root = std::filesystem::canonical(workspace.repository().facts().folder, failed);
    const auto full = root / path;
    auto parent = failed ? std::filesystem::path()
                         : std::filesystem::weakly_canonical(full.parent_path(), failed);
    if (failed || parent != full.parent_path())
        return fail(ErrorCode::Denied, base::said("The folder leads out of the repository"),
                    base::Place{path, 0, 0, {}});
    if (standing.where.source) {
        auto commit =
            workspace.repository().commit(*standing.where.source, git::Strictness::Source);
        auto entry = commit ? workspace.repository().entryAt(commit->tree, path)
                            : Result<std::optional<git::TreeEntry>>(std::nullopt);
        if (entry && *entry)
            return fail(ErrorCode::Conflict, base::said("The file is there already"),
                        base::Place{path, 0, 0, {}}, base::said("edit it instead"));
    }
    return full;
}

bool isFileWord(const std::string& text) {
    return !text.empty() && text.size() <= 64 && text.front() != '.' && text.front() != '-' &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == std::string::npos;
}

// What is known of a section goes in place of its first placeholder, each line tamed.
void answer(std::string& text, const std::string& heading, const std::string& words) {
    constexpr std::string_view kOpen = "[More Information Needed]";
    const std::size_t at = text.find("## " + heading + "\n");
    const std::size_t open = at == std::string::npos ? at : text.find(kOpen, at);
    if (open == std::string::npos || text.find("\n## ", at + 1) < open) return;
    std::string said;
    for (const std::string_view line : base::lines(words))
        said += (said.empty() ? "" : "\n") + tame(std::string(line));
    text.replace(open, kOpen.size(), said);
}

// "incidents/2026-11-20-lost-post.md": an observation, so no vote is bound to it.
std::string postMortemFile(const ArtifactFacts& facts) {
    const auto of = [&](const char* key) {
        const auto found = facts.find(key);
        return found == facts.end() ? std::string() : found->second;
    };
    std::string name = of("day") + "-";
    for (const char c : base::lowerAscii(of("incident-title"))) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            name += c;
        else if (!name.ends_with('-'))
            name += '-';
    }
    name = name.substr(0, 60);
    while (name.ends_with('-'))
        name.pop_back();
    return "incidents/" + name + ".md";
}

// The sections a card still lacks; all of them where there is no card.
std::string cardSections(const Place& place) {
    const auto& card = place.snapshot.card;
    auto answered = [&](model::CardQuestion question) {
        return card && card->answers[static_cast<std::size_t>(question)].answered;
    };
    const std::array<std::pair<const char*, bool>, 8> parts{
        {{"01-human-objective", card && card->humanObjective},
         {"02-proxies", card && !card->proxies.empty()},
         {"03-never-events", card && !card->neverEvents.empty()},
         {"04-intended-use", answered(model::CardQuestion::WhoShouldUse)},
         {"05-training-data", answered(model::CardQuestion::TrainedOn)},
         {"06-performance", answered(model::CardQuestion::Performance)},
         {"07-limitations", answered(model::CardQuestion::FailureModes)},
         {"08-contact", answered(model::CardQuestion::Contact)}}};
    std::string text;
    for (const auto& [part, there] : parts) {
        const auto bytes = base::resource("templates/artifacts/card/" + std::string(part) + ".md");
        if (there || bytes.empty()) continue;
        if (!text.empty()) text += "\n";
        text += filled(bytes, place.facts);
    }
    return text;
}

} // namespace artifact_detail

Result<std::vector<std::string>> makeArtifact(Workspace& workspace, const std::string& kind,
                                              const std::string& modelName,
                                              const ArtifactFacts& more) {
    using namespace artifact_detail;
    const git::RepositoryFacts& facts = workspace.repository().facts();
    if (facts.bare || facts.readOnly)
        return fail(ErrorCode::Unavailable, base::said("There is no work tree here to write into"),
                    {}, base::said("use a clone with its files checked out"));
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    auto place = placeOf(workspace, *standing, modelName);
    if (!place) return fail(place.error());
    for (const auto& [word, value] : more)
        place->facts[word] = tame(value);
    std::string file, text;
    if (format::shippedLibrary().kind(kind)) {
        file = kind + ".md";
        text = filled(base::resource("templates/artifacts/" + file), place->facts);
        if (kind == "post-mortem" && more.contains("incident-title")) file = postMortemFile(more);
        for (const auto& [word, value] : more) {
            constexpr std::string_view kSection = "section:";
            if (word.starts_with(kSection)) answer(text, word.substr(kSection.size()), value);
        }
    }
    if (kind == "scenario") {
        const std::string id = more.contains("id") ? more.at("id") : std::string();
        if (!isFileWord(id))
            return fail(
                ErrorCode::Invalid, base::said("'%1' cannot name a scenario", base::escaped(id)),
                {},
                base::said(
                    "use a-z, 0-9, '.', '_' and '-': countersign scenario add MODEL --id ID"));
        file = "scenarios/" + id + ".yaml";
        text = filled(base::resource("templates/artifacts/scenario.yaml"), place->facts);
    }
    for (const Kind& known : kKinds) {
        if (kind == known.word) {
            file = known.file;
            text = filled(base::resource(known.resource), place->facts);
        }
    }
    if (kind == "card-section") {
        const bool card = place->found && !place->found->cardPath.empty();
        file = card ? "card-sections-to-add.md" : "MODEL_CARD.md";
        text = cardSections(*place);
        if (text.empty())
            return fail(ErrorCode::Conflict, base::said("The card has every section already"),
                        base::Place{place->found->cardPath, 0, 0, {}});
        if (!card)
            text = filled(base::resource("templates/artifacts/card.md"), place->facts) + text;
    }
    if (file.empty()) {
        std::vector<std::string> known{"note", "slos", "release", "card-section"};
        for (const model::DocumentKind& each : format::shippedLibrary().kinds)
            known.push_back(each.id);
        return fail(ErrorCode::Invalid,
                    base::said("There is no template called %1", base::escaped(kind)), {},
                    base::said("one of %1", base::joined(known, ", ")));
    }
    const std::string path = place->folder.empty() ? file : place->folder + "/" + file;
    auto target = safeTarget(workspace, *standing, path);
    if (!target) return fail(target.error());
    std::error_code ignored;
    if (const auto parent = target->parent_path(); !std::filesystem::exists(parent, ignored)) {
        if (auto made = base::makeFolders(parent, 0755); !made) return fail(made.error());
    }
    auto written = base::writeNewFile(*target, text);
    if (!written) return fail(written.error());
    return std::vector<std::string>{path};
}

} // namespace countersign::jobs
