#include "core/report/Attestation.h"

#include "core/base/Text.h"
#include "core/format/GateWriter.h"

namespace countersign::report {

namespace attestation {

using Writer = format::GateWriter;

constexpr const char* kPredicate =
    "urn:uuid:0d7b2c7e-6a53-4a3e-9b1c-6e2f7f0a41d3#release-statement-v1";

// A text holds no raw line feed, so every one of them is layout.
std::string oneLine(const std::string& json) {
    std::string out;
    for (std::size_t at = 0; at < json.size(); ++at) {
        if (json[at] != '\n') {
            out += json[at];
            continue;
        }
        while (at + 1 < json.size() && json[at + 1] == ' ')
            ++at;
    }
    return out;
}

void digest(Writer& w, std::string_view name, const base::Sha256& sha256) {
    w.beginObject();
    w.text("name", name);
    w.beginObject("digest");
    w.text("sha256", sha256.hex());
    w.endObject();
    w.endObject();
}

void subjects(Writer& w, const model::Manifest& manifest, const base::Sha256& manifestDigest) {
    w.beginList("subject");
    for (const model::ManifestEntry& entry : manifest.entries)
        if (entry.cls == model::EvidenceClass::Artifacts && !entry.isWhole())
            digest(w, base::escaped(entry.path), entry.lfs ? *entry.lfs : entry.sha256);
    digest(w, "countersign-manifest", manifestDigest);
    w.endList();
}

void versionDigest(Writer& w, std::string_view key, const model::VersionDigest& version) {
    w.beginObject(key);
    w.whole("version", version.version);
    w.text("sha256", version.sha256.hex());
    w.endObject();
}

void ids(Writer& w, std::string_view key, const std::vector<model::RecordId>& list) {
    w.beginList(key);
    for (const model::RecordId& id : list)
        w.item(id.hex());
    w.endList();
}

void names(Writer& w, std::string_view key, const std::vector<std::string>& list) {
    w.beginList(key);
    for (const std::string& each : list)
        w.item(each);
    w.endList();
}

void decision(Writer& w, const model::Decide& body, const model::DecisionEntry* entry) {
    w.text("outcome", model::name(body.outcome));
    w.flag("supported", entry && entry->supported);
    w.flag("contested", entry && entry->contested);
    w.flag("superseded", !entry || entry->superseded);
    w.textOrNull("validUntil", body.validUntil);
    w.beginList("conditions");
    for (const model::Condition& condition : body.conditions) {
        w.beginObject();
        w.text("text", condition.text);
        w.textOrNull("owner", condition.owner);
        w.textOrNull("due", condition.due);
        w.textOrNull("check", condition.check);
        w.endObject();
    }
    w.endList();
    w.beginObject("scope");
    names(w, "tenants", body.scope.tenants);
    names(w, "regions", body.scope.regions);
    w.textOrNull("share", body.scope.share);
    w.endObject();
    w.text("gateSha256", body.gate.hex());
    ids(w, "counted", body.counted);
    ids(w, "dissents", body.dissents);
}

void vote(Writer& w, const model::Vote& body, const Quoted& quoted) {
    w.text("vote", model::name(body.vote));
    w.text("level", model::name(body.level));
    w.flag("live", quoted.live);
    if (body.vote == model::VoteValue::Dissent) w.flag("answered", quoted.answered);
}

const char* kindOf(const model::Record& record) {
    const auto* body = std::get_if<model::Vote>(&record.body);
    if (!body) return "decision";
    return body->vote == model::VoteValue::Dissent ? "dissent" : "approval";
}

void head(Writer& w, const Quoted& quoted, const model::LedgerState& ledger) {
    const model::Record& record = *quoted.entry->record;
    w.text("kind", kindOf(record));
    w.beginObject("release");
    w.text("model", record.subject->release.model);
    w.text("version", record.subject->release.version);
    w.text("tier", record.subject->tier);
    w.endObject();
    w.beginObject("log");
    w.text("id", ledger.logId.hex());
    w.text("start", ledger.genesis.hex());
    w.text("head", ledger.head.hex());
    w.endObject();
    w.beginObject("record");
    w.text("id", quoted.entry->id.hex());
    w.text("commit", quoted.entry->commit.hex());
    w.text("bytes", base::base64(quoted.bytes));
    w.endObject();
    w.beginObject("signer");
    w.text("principal", record.signer.principal);
    w.text("name", record.signer.name);
    w.text("hat", record.signer.hat);
    w.text("key", record.signer.key);
    w.endObject();
    w.text("signedAt", record.signedAt.text());
    w.text("meaning", record.meaning);
    w.text("reason", record.reason);
}

std::string purl(const model::ReleaseId& release) {
    const auto encoded = [](const std::string& text) {
        static const char* digits = "0123456789ABCDEF";
        std::string out;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                               (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' ||
                               c == '/';
            if (plain)
                out += c;
            else
                out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
        return out;
    };
    return "pkg:generic/" + encoded(release.model) + "@" + encoded(release.version);
}

std::string tierWord(const std::string& tier) {
    std::string word = "COUNTERSIGN_APPROVED_";
    for (const char c : tier)
        word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : (c == '-' || c == '.') ? '_' : c;
    return word;
}

} // namespace attestation

std::string inTotoStatement(const Quoted& quoted, const model::LedgerState& ledger,
                            const model::Manifest& manifest) {
    using namespace attestation;
    const model::Record& record = *quoted.entry->record;
    Writer w;
    w.beginObject();
    w.text("_type", "https://in-toto.io/Statement/v1");
    subjects(w, manifest, record.subject->manifest);
    w.text("predicateType", kPredicate);
    w.beginObject("predicate");
    head(w, quoted, ledger);
    if (const auto* body = std::get_if<model::Decide>(&record.body))
        decision(w, *body, quoted.decision);
    else
        vote(w, std::get<model::Vote>(record.body), quoted);
    versionDigest(w, "policy", record.policy);
    w.endObject();
    w.endObject();
    return oneLine(w.take());
}

std::string verificationSummary(const model::GateReport& gate, const model::LedgerState& ledger,
                                const model::Manifest& manifest,
                                const std::string& programVersion) {
    using namespace attestation;
    Writer w;
    w.beginObject();
    w.text("_type", "https://in-toto.io/Statement/v1");
    subjects(w, manifest, gate.manifest);
    w.text("predicateType", "https://slsa.dev/verification_summary/v1");
    w.beginObject("predicate");
    w.beginObject("verifier");
    w.text("id", "urn:uuid:0d7b2c7e-6a53-4a3e-9b1c-6e2f7f0a41d3");
    w.beginObject("version");
    w.text("countersign", programVersion);
    w.endObject();
    w.endObject();
    w.text("timeVerified", gate.at.text());
    w.text("resourceUri", purl(gate.release));
    w.beginObject("policy");
    w.text("uri", "urn:sha256:" + ledger.policyDigest.sha256.hex());
    w.beginObject("digest");
    w.text("sha256", ledger.policyDigest.sha256.hex());
    w.endObject();
    w.endObject();
    w.beginList("inputAttestations");
    w.beginObject();
    w.text("uri", "urn:sha256:" + ledger.logId.hex());
    w.beginObject("digest");
    w.text("gitCommit", ledger.head.hex());
    w.endObject();
    w.endObject();
    w.endList();
    const bool passed = gate.pass && !gate.wouldBlock; // a mode that only warns approves nothing
    w.text("verificationResult", passed ? "PASSED" : "FAILED");
    w.beginList("verifiedLevels");
    w.item(passed ? tierWord(gate.tier.tier) : std::string("FAILED"));
    w.endList();
    w.text("slsaVersion", "1.0");
    w.endObject();
    w.endObject();
    return oneLine(w.take());
}

std::string dsseEnvelope(std::string_view type, std::string_view payload, const std::string& keyId,
                         const std::string& armor) {
    format::GateWriter w;
    w.beginObject();
    w.text("payloadType", type);
    w.text("payload", base::base64(payload));
    w.beginList("signatures");
    w.beginObject();
    w.text("keyid", keyId);
    w.text("sig", base::base64(armor));
    w.endObject();
    w.endList();
    w.endObject();
    return attestation::oneLine(w.take());
}

} // namespace countersign::report
