#include "core/jobs/Scan.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/format/Yaml.h"
#include "core/jobs/Resolve.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace scan_detail {

constexpr std::size_t kShown = 3;
constexpr const char* kConfig = "countersign.yaml";

template <typename Missing>
void line(const evidence::Inventory& inventory, std::vector<TriageLine>& lines,
          const base::Sentence& what, const base::Sentence& help, const std::string& kind,
          Missing missing) {
    TriageLine one;
    one.kind = kind;
    for (const evidence::FoundModel& model : inventory.models) {
        if (!missing(model)) continue;
        ++one.count;
        if (one.where.size() < kShown) one.where.push_back(model.id);
    }
    if (one.count == 0) return;
    one.text = inventory.models.size() == 1
                   ? base::said("%1 of %2 model %3", one.count, inventory.models.size(), what)
                   : base::said("%1 of %2 models %3", one.count, inventory.models.size(), what);
    one.help = help;
    lines.push_back(std::move(one));
}

// Folders that hold results nobody claims, with one of them as an example.
std::map<std::string, std::string> unclaimed(const evidence::Inventory& inventory) {
    std::map<std::string, std::string> folders;
    for (const evidence::FoundFile& file : inventory.unattributed) {
        const std::size_t slash = file.path.rfind('/');
        folders.try_emplace(slash == std::string::npos ? "" : file.path.substr(0, slash),
                            file.path);
    }
    return folders;
}

} // namespace scan_detail

std::string configProposal(const evidence::Inventory& inventory) {
    using namespace scan_detail;
    std::string text = "# countersign.yaml: where models and results lie (core/format/CONFIG.md). "
                       "Proposed from what "
                       "was found;\n# every line may go where the convention says it already. This "
                       "file steers the "
                       "judgement: once a release\n# is approved, a change of it is a decision of "
                       "its own.\n\nmodels:\n";
    for (const evidence::FoundModel& model : inventory.models) {
        const std::string& from = !model.cardPath.empty()      ? model.cardPath
                                  : !model.releasePath.empty() ? model.releasePath
                                                               : model.slosPath;
        text += "# found by " + base::escaped(from) + "\n- {id: " + format::yamlQuoted(model.id) +
                ", path: " + format::yamlQuoted(model.folder) +
                (model.owner.empty() ? "}   # add owner: nobody is named\n"
                                     : ", owner: " + format::yamlQuoted(model.owner) + "}\n");
    }
    if (inventory.models.empty())
        text += "# no model was found: a folder with MODEL_CARD.md, release.yaml or "
                "safety-slos.yaml is one\n# - {id: \"my-model\", path: \"models/my-model\", owner: "
                "\"My team\"}\n";
    const auto folders = unclaimed(inventory);
    if (!folders.empty())
        text += "\n# Results that no model claims. Take the # away and name the model, or ignore "
                "them.\n# results:\n";
    for (const auto& [folder, example] : folders) {
        const std::string glob = folder.empty() ? "*" : folder + "/**";
        text += "# - {glob: " + format::yamlQuoted(glob) + ", model: \"…\"}   # such as " +
                base::escaped(example) + "\n";
    }
    return text + "\n# ignore: [\"vendor/**\", \"examples/**\"]\n";
}

Result<std::vector<TriageLine>> triage(Workspace& workspace, const AsOf& asOf,
                                       const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    std::vector<TriageLine> lines;
    if (!standing->inventory) return lines;
    const evidence::Inventory& inventory = *standing->inventory;
    using scan_detail::line;
    line(inventory, lines, base::said("without an owner"),
         base::said("write owner: in release.yaml or in the card's front matter"), "",
         [](const auto& model) { return model.owner.empty(); });
    line(inventory, lines, base::said("without a model card"), "countersign new card-section MODEL",
         "card-section", [](const auto& model) { return model.cardPath.empty(); });
    line(inventory, lines, base::said("without safety SLOs"), "countersign new slos MODEL", "slos",
         [](const auto& model) { return model.slosPath.empty(); });
    line(inventory, lines, base::said("without a deliberation note"), "countersign new note MODEL",
         "note", [](const auto& model) { return model.notePath.empty(); });
    line(inventory, lines,
         base::said("without a release file, so every risk counts as the highest"),
         "countersign new release MODEL", "release",
         [](const auto& model) { return model.releasePath.empty(); });
    line(inventory, lines, base::said("without results of its own"),
         base::said("put results below the model, or name them in countersign.yaml"), "",
         [](const auto& model) { return model.results.empty(); });
    if (!inventory.unattributed.empty()) {
        TriageLine one;
        one.count = static_cast<int>(inventory.unattributed.size());
        one.text = base::said("%1 result files that no model claims", one.count);
        one.help = base::said("countersign init --scan writes a countersign.yaml to start from");
        for (const evidence::FoundFile& file : inventory.unattributed) {
            if (one.where.size() < scan_detail::kShown) one.where.push_back(file.path);
        }
        lines.push_back(std::move(one));
    }
    return lines;
}

Result<std::string> proposeConfig(Workspace& workspace) {
    const git::RepositoryFacts& facts = workspace.repository().facts();
    if (facts.bare || facts.readOnly)
        return fail(ErrorCode::Unavailable, base::said("There is no work tree here to write into"),
                    {}, base::said("use a clone with its files checked out"));
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    if (!standing->inventory)
        return fail(ErrorCode::NotFound, base::said("There is no commit to read yet"), {},
                    base::said("commit a model card first"));
    auto written = base::writeNewFile(facts.folder / scan_detail::kConfig,
                                      configProposal(*standing->inventory));
    if (!written) return fail(written.error());
    return std::string(scan_detail::kConfig);
}

} // namespace countersign::jobs
