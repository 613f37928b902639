#include "core/format/Documents.h"
#include "core/format/PolicyReader.h"

#include "core/format/RecordKinds.h"

#include <algorithm>
#include <set>

// The written policy: POLICY.md.
namespace countersign::format {

namespace policyfile {

constexpr std::size_t kPolicyCap = 1u << 20;

std::vector<model::Role> rolesOf(PolicyFields& fields) {
    std::vector<model::Role> roles;
    fields.require("roles", base::said("roles: {peer: \"Peer engineer\"}"));
    const YamlNode* node = fields.mapping("roles");
    if (!node) return roles;
    PolicyFields one(*node, "roles", "policy", fields.findings());
    for (const std::string& id : node->keys) {
        const std::string title = one.text(id, id);
        if (!isPolicyWord(id))
            one.error(base::said("the role '%1' must be a word of a-z, 0-9, '.', '_' and '-'", id),
                      one.placeOf(id));
        roles.push_back({id, title, one.placeOf(id)});
    }
    if (roles.empty()) one.error(base::said("there is no role"), node->place);
    return roles;
}

model::Rights rightsOf(PolicyFields& fields) {
    model::Rights rights;
    const YamlNode* node = fields.mapping("rights");
    if (!node) return rights;
    PolicyFields one(*node, "rights", "policy", fields.findings());
    for (const std::string& kind : node->keys) {
        const std::vector<std::string> roles = one.words(kind);
        if (!recordKind(kind))
            one.error(base::said("there is no kind of record '%1'", kind), one.placeOf(kind),
                      base::said("the kinds stand in LOG.md: open, vote, answer, decide…"));
        else if (roles.empty())
            one.error(base::said("nobody may sign '%1'", kind), one.placeOf(kind),
                      base::said("write [chair] or [\"*\"]"));
        else
            rights[kind] = roles;
    }
    return rights;
}

void readRest(PolicyFields& fields, model::Policy& policy) {
    if (const YamlNode* node = fields.mapping("enact")) {
        PolicyFields one(*node, "enact", "policy", fields.findings());
        policy.enact.role = one.word("role", "root");
        policy.enact.count = one.whole("count", 1, 100).value_or(1);
        one.finish();
    }
    policy.joinsAny = fields.oneOf("joins", {"signed", "any"}, "signed") == "any";
    policy.sensitive = fields.words("sensitive");
    for (const std::string& cls : policy.sensitive) {
        if (!model::evidenceClass(cls))
            fields.error(base::said("there is no class of evidence '%1'", cls),
                         fields.placeOf("sensitive"),
                         base::said("the classes stand in MANIFEST.md: data, results, artifacts…"));
    }
    policy.maxResultMib = fields.whole("max_result_mib", 1, 1024).value_or(32);
    if (const YamlNode* node = fields.mapping("not_under_review")) {
        PolicyFields one(*node, "not_under_review", "policy", fields.findings());
        policy.unreviewedRoles = one.words("roles");
        policy.unreviewedDays = one.whole("max_days", 1, 3650).value_or(365);
        one.finish();
    }
}

} // namespace policyfile

model::ClassificationMethod readClassification(const YamlNode& node, model::Findings& findings) {
    model::ClassificationMethod method;
    PolicyFields fields(node, "classification", "policy", findings);
    fields.require("method", base::said("method: sum-1"));
    method.id = fields.oneOf("method", {"sum-1"}, "sum-1");
    fields.require("dimensions", base::said("dimensions: {stakes: {low: 0, high: 3}}"));
    if (const YamlNode* dimensions = fields.mapping("dimensions")) {
        for (std::size_t i = 0; i < dimensions->keys.size(); ++i) {
            const std::string& dimension = dimensions->keys[i];
            PolicyFields values(dimensions->items[i], "the dimension " + dimension, "policy",
                                findings);
            auto& row = method.dimensions.emplace_back(dimension,
                                                       std::vector<std::pair<std::string, int>>());
            for (const std::string& value : dimensions->items[i].keys)
                row.second.emplace_back(value, values.whole(value, 0, 1000).value_or(0));
            if (row.second.empty() && dimensions->items[i].isMapping())
                values.error(base::said("the dimension %1 has no value", dimension),
                             values.place());
        }
    }
    if (const YamlNode* list = fields.list("at_least")) {
        for (const YamlNode& each : list->items) {
            PolicyFields one(each, "at_least", "policy", findings);
            model::ClassificationMethod::Override rule;
            for (const char* key : {"dimension", "value", "tier"})
                one.require(key, base::said("{dimension: domain, value: insurance, tier: high}"));
            rule.dimension = one.text("dimension");
            rule.value = one.text("value");
            rule.tier = one.word("tier");
            rule.place = each.place;
            one.finish();
            method.overrides.push_back(rule);
        }
    }
    fields.finish();
    return method;
}

YamlLimits policyLimits() {
    YamlLimits limits;
    limits.bytes = policyfile::kPolicyCap;
    limits.depth = 16;
    return limits;
}

base::Result<PolicyRead> readPolicy(std::string_view bytes, const std::string& path) {
    using namespace policyfile;
    const auto root = parseYaml(bytes, path, policyLimits());
    if (!root) return base::fail(root.error());
    PolicyRead read;
    model::Policy& policy = read.policy;
    PolicyFields fields(*root, "the policy", "policy", read.findings);
    readHeading(fields, "policy", policy.version, policy.previousSha256);
    fields.require("name", "name: \"Default\"");
    policy.name = fields.text("name");
    policy.roles = rolesOf(fields);
    policy.meanings = readMeanings(fields, "meanings");
    policy.changes = fields.words("changes");
    fields.require("classification", base::said("classification: with method and dimensions"));
    if (const YamlNode* node = fields.mapping("classification"))
        policy.classification = readClassification(*node, read.findings);
    fields.require("tiers", base::said("tiers: and a list"));
    if (const YamlNode* list = fields.list("tiers")) {
        for (const YamlNode& each : list->items)
            policy.tiers.push_back(readTier(each, read.findings));
    }
    policy.rights = rightsOf(fields);
    readRest(fields, policy);
    fields.finish();
    checkReferences(policy, root->place, read.findings);
    return read;
}

} // namespace countersign::format
