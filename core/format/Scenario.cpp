#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Fields.h"

#include <set>

// Scenarios (SCENARIO.md).
namespace countersign::format {

namespace scenariofile {

using model::Level;

void readOne(const YamlNode& node, std::set<std::string>& ids,
             Read<std::vector<model::Scenario>>& read) {
    Fields fields(node, "this scenario", read.findings);
    model::Scenario scenario;
    scenario.place = node.place;
    for (const auto& [key, into] :
         {std::pair{"id", &scenario.id}, std::pair{"title", &scenario.title},
          std::pair{"author", &scenario.author}, std::pair{"version", &scenario.version},
          std::pair{"objective", &scenario.objective},
          std::pair{"provenance", &scenario.provenance}, std::pair{"incident", &scenario.incident},
          std::pair{"seed", &scenario.seed}, std::pair{"level", &scenario.level},
          std::pair{"expected", &scenario.expected},
          std::pair{"rollback_trigger", &scenario.rollbackTrigger},
          std::pair{"replay", &scenario.replay}, std::pair{"retired", &scenario.retired}})
        *into = fields.text(key);
    const std::string category = fields.text("category");
    if (const auto known = model::scenarioCategory(category)) {
        scenario.category = *known;
    } else if (!category.empty()) {
        fields.remark(
            Level::Error, "bad-category",
            base::said("'%1' is no category of scenarios", base::escaped(category)),
            fields.placeOf("category"),
            base::said("one of tail, adversarial, hidden-functionality, red-team, once-a-year, "
                       "regression, other"));
    }
    if (!scenario.level.empty() && scenario.level != "unit" && scenario.level != "end-to-end")
        fields.remark(Level::Error, "bad-level",
                      base::said("'%1' is no level", base::escaped(scenario.level)),
                      fields.placeOf("level"), base::said("write unit or end-to-end"));
    const bool whole = fields.require("id", "id: \"storm-week\"");
    fields.require("objective", base::said("objective: and what it is for"), Level::Warning);
    fields.require("expected", base::said("expected: and what should happen"));
    fields.finish();
    if (!whole) return;
    if (!ids.insert(scenario.id).second) {
        fields.remark(Level::Error, "duplicate-scenario",
                      base::said("The scenario id %1 stands twice", base::escaped(scenario.id)),
                      fields.placeOf("id"), base::said("give each scenario an id of its own"));
        return;
    }
    if (scenario.retired.empty() && scenario.seed.empty())
        fields.remark(Level::Note, "scenario-without-seed",
                      base::said("The scenario %1 states no seed", base::escaped(scenario.id)),
                      node.place, base::said("write seed: so that it can be played again"));
    if (scenario.retired.empty() && scenario.replay.empty())
        fields.remark(
            Level::Note, "scenario-without-replay",
            base::said("The scenario %1 cannot be replayed by anyone", base::escaped(scenario.id)),
            node.place, base::said("write replay: with the command that plays it"));
    read.value.push_back(std::move(scenario));
}

} // namespace scenariofile

base::Result<Read<std::vector<model::Scenario>>> readScenarios(std::string_view bytes,
                                                               const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<std::vector<model::Scenario>> read;
    const auto root = parseYaml(*text, path, YamlLimits{1u << 20, 8, 100'000});
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    std::set<std::string> ids;
    const YamlNode* list = root->find("scenarios");
    if (!list && root->isSequence()) list = &*root;
    if (!list) {
        scenariofile::readOne(*root, ids, read);
        return read;
    }
    for (const YamlNode& node : list->items)
        scenariofile::readOne(node, ids, read);
    return read;
}

} // namespace countersign::format
