#include "core/format/PolicyReader.h"

#include "core/base/Text.h"
#include "core/format/RecordForm.h"
#include "core/model/Checks.h"
#include "core/model/Duration.h"

#include <algorithm>

namespace countersign::format {

namespace policytier {

const std::vector<std::string> kModes{"observe", "warn", "block"};
const std::vector<std::string> kStrictness{"off", "warn", "block"};
const std::vector<std::string> kContributions{"author",  "committer",   "co-author",
                                              "trailer", "contributor", "producer"};

model::Strictness strict(PolicyFields& fields, std::string_view key, model::Strictness absent) {
    return *model::strictness(fields.oneOf(key, kStrictness, model::name(absent)));
}

void onlyOf(PolicyFields& fields, std::string_view key, const std::vector<std::string>& words,
            const std::vector<std::string>& known) {
    for (const std::string& word : words) {
        if (std::find(known.begin(), known.end(), word) == known.end())
            fields.error(base::said("'%1' is not known under '%2'", word, key), fields.placeOf(key),
                         base::said("write some of: %1", base::joined(known, ", ")));
    }
}

std::map<std::string, model::Strictness> checksOf(PolicyFields& fields) {
    std::map<std::string, model::Strictness> written;
    const YamlNode* node = fields.mapping("checks");
    if (!node) return written;
    PolicyFields checks(*node, "checks", fields.rule(), fields.findings());
    for (const model::CheckRule& rule : model::checkRules()) {
        const model::Strictness value = strict(checks, rule.id, rule.preset);
        if (!checks.has(rule.id)) continue;
        if (rule.settable)
            written[rule.id] = value;
        else
            checks.error(base::said("the check '%1' always counts", rule.id),
                         checks.placeOf(rule.id), base::said("remove this line"));
    }
    checks.finish();
    return written;
}

std::vector<model::RequiredDocument> documentsOf(PolicyFields& fields) {
    std::vector<model::RequiredDocument> documents;
    const YamlNode* list = fields.list("documents");
    if (!list) return documents;
    for (const YamlNode& each : list->items) {
        model::RequiredDocument document;
        document.place = each.place;
        PolicyFields one(each, "a required document", fields.rule(), fields.findings());
        one.require("kind", base::said("{kind: runbook}"));
        document.kind = one.word("kind");
        document.strictness = strict(one, "strictness", model::Strictness::Block);
        document.maxAgeDays = one.whole("max_age_days", 1, 36'500);
        one.finish();
        documents.push_back(document);
    }
    return documents;
}

std::vector<model::DrillRule> drillsOf(PolicyFields& fields) {
    std::vector<model::DrillRule> drills;
    const YamlNode* list = fields.list("drills");
    if (!list) return drills;
    for (const YamlNode& each : list->items) {
        model::DrillRule drill;
        PolicyFields one(each, "a drill", fields.rule(), fields.findings());
        one.require("kind", base::said("{kind: kill-switch, within_days: 90}"));
        drill.kind = one.word("kind");
        drill.withinDays = one.whole("within_days", 1, 3650).value_or(90);
        drill.maxSeconds = one.whole("max_seconds", 1, 86'400);
        drill.perPerson = one.flag("per_person", false);
        drill.role = one.word("role", drill.role);
        one.finish();
        drills.push_back(drill);
    }
    return drills;
}

std::vector<model::CarryOverRule> carryOverOf(PolicyFields& fields) {
    static const std::vector<std::string> classes{"weights", "data",    "card-prose", "card-claims",
                                                  "note",    "slos",    "results",    "documents",
                                                  "policy",  "release", "scenarios"};
    std::vector<model::CarryOverRule> rules;
    const YamlNode* list = fields.list("carry_over");
    if (!list) return rules;
    for (const YamlNode& each : list->items) {
        model::CarryOverRule rule;
        PolicyFields one(each, "a rule of carry_over", fields.rule(), fields.findings());
        one.require("changed", base::said("{changed: [card-prose], keeps: [\"*\"]}"));
        rule.changed = one.words("changed");
        onlyOf(one, "changed", rule.changed, classes);
        rule.keepsRoles = one.words("keeps");
        one.finish();
        rules.push_back(rule);
    }
    return rules;
}

std::vector<model::Stage> stagesOf(PolicyFields& fields) {
    std::vector<model::Stage> stages;
    const YamlNode* list = fields.list("stages");
    if (!list) return stages;
    for (const YamlNode& each : list->items) {
        model::Stage stage;
        PolicyFields one(each, "a stage", fields.rule(), fields.findings());
        one.require("name", base::said("{name: canary, max_share: 5, soak: 48h}"));
        stage.name = one.text("name");
        stage.maxShare = one.number("max_share", 0, 100).value_or(100);
        stage.minSoak = one.text("soak");
        if (!stage.minSoak.empty() && !model::durationSeconds(stage.minSoak))
            one.error(base::said("'soak' must be a length of time"), one.placeOf("soak"),
                      base::said("write it like 30m, 48h or 7d"));
        one.finish();
        stages.push_back(stage);
    }
    return stages;
}

model::DissentEffects dissentOf(PolicyFields& fields) {
    model::DissentEffects effects;
    const YamlNode* node = fields.mapping("dissent");
    if (!node) return effects;
    PolicyFields one(*node, "dissent", fields.rule(), fields.findings());
    effects.concern = strict(one, "concern", effects.concern);
    effects.object = strict(one, "object", effects.object);
    effects.block = strict(one, "block", effects.block);
    effects.overrideRoles = one.words("override");
    if (effects.block != model::Strictness::Block)
        one.error(base::said("a dissent of level block always blocks until it is answered"),
                  one.placeOf("block"),
                  base::said("write block: block, and name who may override it"));
    effects.block = model::Strictness::Block;
    one.finish();
    return effects;
}

void readRules(PolicyFields& fields, model::TierRule& tier) {
    tier.meanings = readMeanings(fields, "meanings");
    const std::vector<std::string> fills = fields.words("fills");
    if (fields.has("fills")) tier.fills = fills;
    onlyOf(fields, "fills", tier.fills, {"approve", "approve-with-conditions", "abstain"});
    if (tier.fills.empty())
        fields.error(base::said("no vote fills a required signature"), fields.placeOf("fills"),
                     base::said("write fills: [approve, approve-with-conditions]"));
    tier.checks = checksOf(fields);
    tier.tolerateWorsePercent = fields.number("tolerate_worse_percent", 0, 100).value_or(0);
    tier.documents = documentsOf(fields);
    tier.checklists = fields.words("checklists");
    tier.questions = fields.words("questions");
    tier.packs = fields.words("packs");
    tier.maxResultAgeDays = fields.whole("max_result_age_days", 1, 3650);
    tier.approvalDays = fields.whole("approval_days", 1, 3650);
    tier.reevaluateMonths = fields.whole("reevaluate_months", 1, 120);
    tier.lateSigningDays = fields.whole("late_signing_days", 0, 90);
}

} // namespace policytier

std::string readDate(PolicyFields& fields, std::string_view key) {
    const std::string text = fields.text(key);
    if (text.empty() || isDate(text)) return text;
    fields.error(base::said("'%1' must be a date", key), fields.placeOf(key),
                 base::said("write it like 2026-11-21"));
    return {};
}

std::map<std::string, std::string> readMeanings(PolicyFields& fields, std::string_view key) {
    std::map<std::string, std::string> meanings;
    const YamlNode* node = fields.mapping(key);
    if (!node) return meanings;
    PolicyFields one(*node, "meanings", fields.rule(), fields.findings());
    for (const char* word : {"approve", "approve-with-conditions", "dissent", "abstain", "recuse",
                             "open", "withdraw", "join", "answer", "decide", "retire"}) {
        const std::string sentence = one.text(word);
        if (one.has(word) && base::trimmed(sentence).empty())
            one.error(base::said("the meaning of '%1' is empty", word), one.placeOf(word),
                      base::said("write the sentence that is signed"));
        else if (one.has(word))
            meanings[word] = sentence;
    }
    one.finish();
    return meanings;
}

model::TierRule readTier(const YamlNode& node, model::Findings& findings) {
    using namespace policytier;
    model::TierRule tier;
    tier.place = node.place;
    PolicyFields fields(node, "a tier", "policy", findings);
    fields.require("id", base::said("id: high"));
    tier.id = fields.word("id");
    tier.name = fields.text("name", tier.id);
    tier.minScore = fields.whole("from_score", 0, 1'000'000).value_or(model::TierRule::kOnlyNamed);
    tier.unacceptable = fields.flag("unacceptable", false);
    const std::string mode = fields.oneOf("mode", kModes, "block");
    tier.mode = mode == "observe" ? model::Mode::Observe
                : mode == "warn"  ? model::Mode::Warn
                                  : model::Mode::Block;
    tier.modeSince = readDate(fields, "since");
    readRules(fields, tier);
    if (const YamlNode* matrix = fields.list("signatures"))
        tier.matrix = readMatrix(*matrix, tier.id, findings);
    tier.loosenRoles = fields.words("loosening");
    tier.drills = drillsOf(fields);
    tier.dissent = dissentOf(fields);
    tier.carryOver = carryOverOf(fields);
    tier.stages = stagesOf(fields);
    const std::vector<std::string> excluded = fields.words("independence");
    if (fields.has("independence")) tier.excludeContributors = excluded;
    onlyOf(fields, "independence", tier.excludeContributors, kContributions);
    readExceptions(fields, tier);
    fields.finish();
    return tier;
}

} // namespace countersign::format
