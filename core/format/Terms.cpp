#include "core/format/Terms.h"

namespace countersign::format {

void writeTerms(GateWriter& json, const model::ReleaseScope& scope,
                const std::vector<model::ConditionStatus>& conditions) {
    json.beginObject("scope");
    json.texts("tenants", scope.tenants);
    json.texts("regions", scope.regions);
    json.textOrNull("share", scope.share);
    json.endObject();
    json.beginList("conditions");
    for (const model::ConditionStatus& each : conditions) {
        json.beginObject();
        json.text("text", each.condition.text);
        json.textOrNull("owner", each.condition.owner);
        json.textOrNull("due", each.condition.due);
        json.textOrNull("check", each.condition.check);
        json.text("set_by", each.from);
        json.text("state", model::name(each.state));
        json.text("reason", each.reason);
        json.endObject();
    }
    json.endList();
}

} // namespace countersign::format
