#include "core/format/Documents.h"
#include "core/format/GateWriter.h"
#include "core/format/Terms.h"

// PERMIT.md. Keys are never renamed or reordered.
namespace countersign::format {

std::string permitJson(const model::Permit& permit) {
    GateWriter json;
    json.beginObject();
    json.text("schema", "countersign.permit/1");
    json.beginObject("release");
    json.text("model", permit.release.model);
    json.text("version", permit.release.version);
    json.endObject();
    json.flag("granted", permit.granted);
    json.text("standing", permit.standing);
    json.text("sentence", permit.sentence);
    json.text("at", permit.at.text());
    json.textOrNull("valid_until", permit.validUntil);
    writeTerms(json, permit.scope, permit.conditions);
    json.beginList("artifacts");
    for (const model::Permit::Artifact& each : permit.artifacts) {
        json.beginObject();
        json.text("path", each.path);
        json.text("sha256", each.sha256.hex());
        json.endObject();
    }
    json.endList();
    json.beginObject("bound_to");
    json.text("record", permit.record.hex());
    json.text("signed_by", permit.signedBy);
    json.text("signed_at", permit.signedAt);
    json.text("manifest_sha256", permit.manifest.hex());
    json.text("log", permit.logId.hex());
    json.text("log_head", permit.logHead.hex());
    json.whole("policy", permit.policy.version);
    json.text("policy_sha256", permit.policy.sha256.hex());
    json.text("gate_sha256", permit.gate);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace countersign::format
