#include "core/format/MetricReaders.h"

// Files of known formats that hold numbers and no results of this model as we read them. They are
// named instead of being taken for a tree of metrics.
namespace countersign::format {

namespace otherformats {

bool has(const Value& root, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        if (!root.find(key)) return false;
    }
    return true;
}

bool textBegins(const Value& root, std::string_view key, std::string_view with) {
    const Value* value = root.find(key);
    return value && value->isString() && std::string_view(value->text).starts_with(with);
}

bool textHolds(const Value& root, std::string_view key, std::string_view part) {
    const Value* value = root.find(key);
    return value && value->isString() && value->text.find(part) != std::string::npos;
}

bool isHelmStats(const Value& root) {
    if (!root.isArray() || root.items.empty()) return false;
    const Value& first = root.items.front();
    const Value* name = first.find("name");
    return (name && name->isObject() && name->find("name") && first.find("sum")) ||
           has(first, {"instance_id", "stats"});
}

// garak's own calibration: {"probe/detector": {"mu": …, "sigma": …, "sw_p": …}}.
bool isCalibration(const Value& root) {
    return root.isObject() && !root.items.empty() &&
           has(root.items.front(), {"mu", "sigma", "sw_p"});
}

bool isAccuracyGateTree(const Value& root) {
    if (const Value* lmeval = root.find("lmeval"))
        return lmeval->find("metrics") || lmeval->find("recovery_threshold");
    const Value* tasks = root.find("tasks");
    if (!tasks || !tasks->isArray() || tasks->items.empty()) return false;
    const Value* metrics = tasks->items.front().find("metrics");
    return metrics && metrics->isArray() &&
           (root.find("num_fewshot") || root.find("rtol") || root.find("limit") ||
            root.find("model_name"));
}

} // namespace otherformats

std::string otherFormat(const Value& root) {
    using namespace otherformats;
    if (isAccuracyGateTree(root)) return "an accuracy gate: targets, not results";
    if (has(root, {"bomFormat"})) return "a CycloneDX bill of materials";
    if (has(root, {"@context", "@graph"})) return "an SPDX document";
    if (textHolds(root, "$schema", "sarif") || has(root, {"runs", "version", "$schema"}))
        return "a SARIF report";
    if (has(root, {"runs", "version"}) && root.find("runs")->isArray() &&
        !root.find("runs")->items.empty() && root.find("runs")->items.front().find("tool"))
        return "a SARIF report";
    if (has(root, {"prompts"}) && (root.find("providers") || root.find("targets")) &&
        !root.find("results"))
        return "a promptfoo configuration: what is asked, not what came out";
    if (has(root, {"$schema"}) && (has(root, {"properties"}) || has(root, {"definitions"})))
        return "a JSON schema";
    if (textBegins(root, "apiVersion", "openslo")) return "an OpenSLO objective";
    if (textBegins(root, "apiVersion", "pyrra")) return "a Pyrra objective";
    if (textBegins(root, "apiVersion", "sloth") || textBegins(root, "version", "prometheus/"))
        return "a Sloth objective";
    if (has(root, {"spec_version", "objectives"})) return "a Keptn objective";
    if (has(root, {"groups"}) && root.find("groups")->isArray() &&
        !root.find("groups")->items.empty() && root.find("groups")->items.front().find("rules"))
        return "Prometheus rules";
    if (has(root, {"model_details"}) &&
        (root.find("quantitative_analysis") || root.find("model_parameters") ||
         root.find("considerations")))
        return "a Model Card Toolkit card";
    if (has(root, {"adapter_spec"}) || isHelmStats(root)) return "a HELM run";
    if (has(root, {"data_type", "data_version"})) return "an AVID report";
    if (has(root, {"dsseEnvelope"}) || has(root, {"predicateType"}) ||
        has(root, {"payload", "payloadType"}))
        return "an attestation";
    if (has(root, {"goal", "trigger", "probe", "detector"}))
        return "garak's list of hits: the attacks that worked, without those that did not";
    if (has(root, {"assessment-results"}) || has(root, {"catalog"})) return "an OSCAL document";
    if (has(root, {"monai_version"}) || textHolds(root, "schema", "MONAI")) return "MONAI metadata";
    if (has(root, {"_metadata", "standards"})) return "an MLCommons standard";
    if (isCalibration(root)) return "garak's calibration of its detectors";
    if (has(root, {"log_history", "best_model_checkpoint"})) return "a trainer's log of steps";
    return {};
}

} // namespace countersign::format
