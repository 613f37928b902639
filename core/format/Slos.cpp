#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Fields.h"
#include "core/format/Readers.h"

#include <array>
#include <cmath>
#include <set>

namespace countersign::format {

namespace slofile {

using model::Level;

constexpr const char* kTargetHelp =
    "write \">= 0.90\", \"<= 0.05\", \"== 0\", \"< 1\", or \"<= +10%\" against the last approved";

// "7d" "24h" "30m" "2w" or "rolling".
bool isWindow(std::string_view text) {
    if (text == "rolling") return true;
    if (text.size() < 2 || std::string_view("smhdw").find(text.back()) == std::string_view::npos) {
        return false;
    }
    const auto count = base::parseInteger(text.substr(0, text.size() - 1));
    return count && *count > 0 && text[0] != '+';
}

std::optional<model::JudgedOn> judgedOn(const std::string& text) {
    for (const auto one :
         {model::JudgedOn::Value, model::JudgedOn::LowerBound, model::JudgedOn::UpperBound}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

std::optional<model::Direction> direction(const std::string& text) {
    for (const auto one :
         {model::Direction::Up, model::Direction::Down, model::Direction::Target}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

bool isOneOf(const std::string& text, std::initializer_list<const char*> words) {
    for (const char* word : words) {
        if (text == word) return true;
    }
    return false;
}

std::optional<model::Target> targetAt(Fields& fields, const char* key, const std::string& text) {
    if (text.empty()) return std::nullopt;
    auto target = parseTarget(text);
    if (!target) {
        fields.remark(Level::Error, "bad-target",
                      base::said("'%1' is not a %2", base::escaped(text),
                                 std::string_view(key) == "warn" ? base::said("warning limit")
                                                                 : base::said("target")),
                      fields.placeOf(key), kTargetHelp);
    }
    return target;
}

void readRequired(Fields& fields, model::Slo& slo, bool& usable) {
    slo.objective = fields.text("objective");
    fields.require("objective", base::said("objective: \"in plain words, what must hold\""));
    const std::string target = fields.text("target");
    usable = fields.require("target", "target: \">= 0.90\"") && usable;
    slo.targetPlace = fields.placeOf("target");
    if (const auto read = targetAt(fields, "target", target)) {
        slo.target = *read;
    } else {
        usable = false;
    }
    slo.window = fields.text("window");
    if (fields.require("window", "window: \"7d\"") && !isWindow(slo.window)) {
        fields.remark(Level::Error, "bad-window",
                      base::said("'%1' is no window", base::escaped(slo.window)),
                      fields.placeOf("window"), base::said("write \"7d\", \"24h\" or \"rolling\""));
    }
    const std::string action = fields.text("action_on_breach");
    if (!fields.require("action_on_breach", "action_on_breach: \"route_to_human_review\"")) return;
    if (const auto read = model::breachAction(action)) {
        slo.action = *read;
    } else {
        fields.remark(
            Level::Error, "bad-action", base::said("'%1' is no action", base::escaped(action)),
            fields.placeOf("action_on_breach"),
            base::said("write degrade_to_safe_mode, route_to_human_review or kill_switch"));
    }
}

// What narrows or turns the judgement: if it cannot be understood, the SLO cannot be judged.
void readJudgement(Fields& fields, model::Slo& slo, bool& usable) {
    slo.metric = fields.text("metric");
    slo.source = fields.text("source");
    slo.slice = fields.text("slice");
    if (const YamlNode* node = fields.node("min_n"); node && node->kind != YamlNode::Kind::Null) {
        const auto count = node->integer();
        if (count && *count > 0 && *count <= 1'000'000'000) {
            slo.minN = static_cast<int>(*count);
        } else {
            fields.remark(Level::Error, "bad-min-n",
                          base::said("'min_n' must be a whole number above 0"), node->place,
                          base::said("write min_n: 200"));
            usable = false;
        }
    }
    if (const std::string on = fields.text("on"); !on.empty()) {
        if (const auto read = judgedOn(on)) {
            slo.on = *read;
        } else {
            fields.remark(
                Level::Error, "bad-on", base::said("'%1' cannot be judged on", base::escaped(on)),
                fields.placeOf("on"), base::said("write value, lower_bound or upper_bound"));
            usable = false;
        }
    }
    if (const std::string way = fields.text("direction"); !way.empty()) {
        if (const auto read = direction(way)) {
            slo.direction = *read;
        } else {
            fields.remark(Level::Error, "bad-direction",
                          base::said("'%1' is no direction", base::escaped(way)),
                          fields.placeOf("direction"), base::said("write up, down or target"));
            usable = false;
        }
    }
    slo.warn = targetAt(fields, "warn", fields.text("warn"));
    if (slo.warn && slo.warn->comparison != slo.target.comparison && usable) {
        fields.remark(Level::Warning, "warn-other-way",
                      base::said("'warn' compares with %1, the target with %2",
                                 std::string(name(slo.warn->comparison)),
                                 name(slo.target.comparison)),
                      fields.placeOf("warn"), base::said("let both compare the same way"));
    }
}

void readManagement(Fields& fields, model::Slo& slo) {
    slo.clause = fields.text("clause");
    if (!slo.clause.empty() &&
        !isOneOf(slo.clause, {"robustness", "monitoring", "alignment", "systemic-safety"})) {
        fields.remark(Level::Error, "bad-clause",
                      base::said("'%1' is no clause", base::escaped(slo.clause)),
                      fields.placeOf("clause"),
                      base::said("write robustness, monitoring, alignment or systemic-safety"));
        slo.clause.clear();
    }
    slo.severity = fields.text("severity");
    if (!slo.severity.empty() && !isOneOf(slo.severity, {"SEV-1", "SEV-2", "SEV-3", "SEV-4"})) {
        fields.remark(Level::Error, "bad-severity",
                      base::said("'%1' is no severity", base::escaped(slo.severity)),
                      fields.placeOf("severity"), base::said("write SEV-1, SEV-2, SEV-3 or SEV-4"));
        slo.severity.clear();
    }
    slo.owner = fields.text("owner");
    slo.runbook = fields.text("runbook");
}

std::optional<model::Slo> readOne(const YamlNode& node, model::Findings& findings) {
    const YamlNode* named = node.isMapping() ? node.find("name") : nullptr;
    const std::string shown = named && named->isScalar() ? base::escaped(named->text) : "";
    Fields fields(node, shown.empty() ? "this SLO" : "the SLO " + shown, findings);
    if (!node.isMapping()) return std::nullopt;
    model::Slo slo;
    slo.place = node.place;
    slo.name = fields.text("name");
    bool usable = fields.require("name", "name: \"ood_recall_7d\"");
    readRequired(fields, slo, usable);
    readJudgement(fields, slo, usable);
    readManagement(fields, slo);
    fields.finish();
    return usable ? std::optional<model::Slo>(std::move(slo)) : std::nullopt;
}

} // namespace slofile

// A target is a comparison and a finite number; with a sign and '%' it is relative (Keptn's way).
std::optional<model::Target> parseTarget(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, model::Comparison>, 6> kSigns = {{
        {">=", model::Comparison::AtLeast},
        {"<=", model::Comparison::AtMost},
        {"==", model::Comparison::Equal},
        {"<", model::Comparison::Less},
        {">", model::Comparison::Greater},
        {"=", model::Comparison::Equal},
    }};
    model::Target target;
    text = base::trimmed(text);
    target.text = text;
    bool found = false;
    for (const auto& [sign, comparison] : kSigns) {
        if (!text.starts_with(sign)) continue;
        target.comparison = comparison;
        text = base::trimmed(text.substr(sign.size()));
        found = true;
        break;
    }
    if (!found || text.empty()) return std::nullopt;
    const bool percent = text.ends_with('%');
    if (percent) {
        text = base::trimmed(text.substr(0, text.size() - 1));
        // "<= 10%" might mean ten percent or a change by ten percent: refused.
        if (text.empty() || (text[0] != '+' && text[0] != '-')) return std::nullopt;
        target.relative = true;
    }
    if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
    const auto value = base::parseNumber(text);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    target.value = *value;
    return target;
}

base::Result<Read<model::SloSet>> readSlos(std::string_view bytes, const std::string& path) {
    const auto text = checkedText(bytes, path, kCardCap);
    if (!text) return base::fail(text.error());
    Read<model::SloSet> read;
    read.value.path = path;
    const auto root = parseYaml(*text, path);
    if (!root) {
        read.findings.push_back(asFinding(root.error()));
        return read;
    }
    Fields fields(*root, "the SLO file", read.findings);
    const YamlNode* list = fields.list("slos");
    if (root->isMapping())
        fields.require("slos", base::said("slos: and one entry a line below it"));
    fields.finish();
    if (!list) return read;
    std::set<std::string> names;
    for (const YamlNode& node : list->items) {
        auto slo = slofile::readOne(node, read.findings);
        if (!slo) continue;
        if (!names.insert(slo->name).second) {
            read.findings.push_back(
                {model::Level::Error, "duplicate-slo",
                 base::said("The SLO name %1 stands twice", base::escaped(slo->name)), slo->place,
                 base::said("give each SLO a name of its own")});
            continue;
        }
        read.value.slos.push_back(std::move(*slo));
    }
    if (list->items.empty()) {
        read.findings.push_back({model::Level::Warning, "no-slos",
                                 base::said("The SLO file holds no SLO"), list->place,
                                 base::said("write at least one entry below slos:")});
    }
    return read;
}

} // namespace countersign::format
