#include "core/format/Documents.h"
#include "core/format/GateWriter.h"
#include "core/format/Terms.h"

// The release check as JSON, schema countersign.gate/1. Keys are never renamed or reordered: the
// digest in a decision is taken over this text.
namespace countersign::format {

namespace gatejson {

void place(GateWriter& json, const base::Place& place) {
    if (place.empty()) return json.textOrNull("place", "");
    json.beginObject("place");
    json.text("path", place.path);
    json.whole("line", place.line);
    json.whole("column", place.column);
    json.textOrNull("pointer", place.pointer);
    json.endObject();
}

const char* remedyWord(model::Remedy remedy) {
    switch (remedy) {
    case model::Remedy::Mend:
        return "mend";
    case model::Remedy::Others:
        return "others";
    case model::Remedy::CannotJudge:
        break;
    }
    return "cannot-judge";
}

std::string idOf(const base::ObjectId& id) { return id.isNone() ? "" : id.hex(); }
std::string digestOf(const base::Sha256& digest) { return digest.isZero() ? "" : digest.hex(); }

void tier(GateWriter& json, const model::TierResult& tier) {
    json.beginObject("tier");
    json.textOrNull("id", tier.tier);
    json.textOrNull("name", tier.name);
    json.whole("score", tier.score);
    json.textOrNull("method", tier.method);
    json.flag("complete", tier.complete);
    json.text("sentence", tier.sentence);
    json.beginList("points");
    for (const model::TierPoint& point : tier.points) {
        json.beginObject();
        json.text("dimension", point.dimension);
        json.textOrNull("value", point.value);
        json.whole("points", point.points);
        json.textOrNull("note", point.note);
        json.endObject();
    }
    json.endList();
    json.endObject();
}

void checks(GateWriter& json, const std::vector<model::Check>& list) {
    json.beginList("checks");
    for (const model::Check& check : list) {
        json.beginObject();
        json.text("id", check.id);
        json.text("rule", check.rule);
        json.text("clause", check.clause);
        json.text("title", check.title);
        json.text("state", model::name(check.state));
        json.text("strictness", model::name(check.strictness));
        json.flag("blocks", check.blocks());
        json.text("remedy", remedyWord(check.remedy));
        json.text("reason", check.reason);
        place(json, check.place);
        json.textOrNull("help", check.help);
        json.endObject();
    }
    json.endList();
}

void slos(GateWriter& json, const std::vector<model::SloStatus>& list) {
    json.beginList("slos");
    for (const model::SloStatus& status : list) {
        json.beginObject();
        json.text("name", status.slo.name);
        json.text("objective", status.slo.objective);
        json.text("target", status.slo.target.text);
        json.text("window", status.slo.window);
        json.text("state", model::name(status.state));
        json.number("value", status.value);
        json.number("was", status.baseline);
        json.number("effective_target", status.effectiveTarget);
        json.flag("warning", status.warning);
        json.flag("worse", status.worseThanBaseline);
        json.text("reason", status.reason);
        place(json, status.metric ? status.metric->source.place : base::Place{});
        json.texts("nearest", status.nearest);
        json.endObject();
    }
    json.endList();
}

void changes(GateWriter& json, const std::vector<model::SloDifference>& list) {
    json.beginList("slo_changes");
    for (const model::SloDifference& change : list) {
        json.beginObject();
        json.text("name", change.name);
        json.text("change", model::name(change.change));
        json.textOrNull("before", change.before);
        json.textOrNull("after", change.after);
        json.flag("loosening", change.loosening);
        json.flag("after_results", change.afterResults);
        json.textOrNull("decided_by", change.decidedBy);
        json.text("sentence", change.sentence);
        place(json, change.place);
        json.endObject();
    }
    json.endList();
}

void seats(GateWriter& json, const model::GateReport& report) {
    json.flag("seats_complete", report.seatsComplete);
    json.beginList("seats");
    for (const model::SeatStatus& seat : report.seats) {
        json.beginObject();
        json.text("id", seat.id);
        json.text("role", seat.role);
        json.text("role_name", seat.roleName);
        json.textOrNull("group", seat.group);
        json.flag("optional", seat.optional);
        json.flag("filled", seat.filled);
        json.textOrNull("principal", seat.principal);
        json.textOrNull("person", seat.person);
        json.textOrNull("vote", seat.vote ? seat.vote->hex() : "");
        json.textOrNull("on_behalf_of", seat.onBehalfOf);
        json.textOrNull("carried", seat.carried);
        json.texts("could_fill", seat.couldFill);
        json.text("why", seat.why);
        json.texts("asks", seat.asks);
        json.texts("documents", seat.documents);
        json.endObject();
    }
    json.endList();
}

void objections(GateWriter& json, const std::vector<model::Objection>& list) {
    json.beginList("open_objections");
    for (const model::Objection& each : list) {
        const auto* vote = each.record ? std::get_if<model::Vote>(&each.record->body) : nullptr;
        if (!vote) continue;
        json.beginObject();
        json.text("record", each.id.hex());
        json.text("principal", each.record->signer.principal);
        json.text("person", each.record->signer.name);
        json.text("level", model::name(vote->level));
        json.text("reason", each.record->reason);
        json.textOrNull("would_remove", vote->wouldRemove);
        json.whole("joined_by", static_cast<std::int64_t>(each.joinedBy.size()));
        json.endObject();
    }
    json.endList();
}

void package(GateWriter& json, const std::vector<model::PackageStatus>& parts) {
    json.beginList("package");
    for (const model::PackageStatus& part : parts) {
        json.beginObject();
        json.text("id", part.id);
        json.text("title", part.title);
        json.flag("asked", part.asked);
        json.flag("there", part.there);
        place(json, part.place);
        json.endObject();
    }
    json.endList();
}

void lapsed(GateWriter& json, const std::vector<model::LapsedVote>& list) {
    json.beginList("lapsed_votes");
    for (const model::LapsedVote& each : list) {
        json.beginObject();
        json.text("vote", each.vote.hex());
        json.text("principal", each.principal);
        json.text("person", each.person);
        json.text("role", each.role);
        json.text("why", each.why);
        json.endObject();
    }
    json.endList();
}

void approval(GateWriter& json, const model::GateReport& report) {
    json.textOrNull("not_under_review", report.notUnderReview);
    json.textOrNull("approved_until", report.approvedUntil);
    writeTerms(json, report.scope, report.conditions);
    if (!report.emergency) return json.textOrNull("emergency", "");
    json.beginObject("emergency");
    json.text("record", report.emergency->record.hex());
    json.text("person", report.emergency->person);
    json.text("second", report.emergency->second);
    json.text("until", report.emergency->until);
    json.text("reason", report.emergency->reason);
    json.endObject();
}

void version(GateWriter& json, const char* key, const model::VersionDigest& digest) {
    json.beginObject(key);
    json.whole("version", digest.version);
    json.textOrNull("sha256", digestOf(digest.sha256));
    json.endObject();
}

// How this computer came to trust the log is no input of the judgement: left out of the digest.
void inputs(GateWriter& json, const model::GateReport& report, bool digested) {
    json.beginObject("inputs");
    json.textOrNull("commit", idOf(report.commit));
    json.textOrNull("manifest_sha256", digestOf(report.manifest));
    json.textOrNull("baseline", report.baseline ? report.baseline->text() : "");
    json.textOrNull("log", digestOf(report.logId));
    json.textOrNull("log_head", idOf(report.logHead));
    version(json, "policy", report.policy);
    version(json, "roster", report.roster);
    json.textOrNull("library_sha256", digestOf(report.library));
    json.flag("announced", report.announced);
    if (digested) json.text("trust", model::name(report.trust));
    json.endObject();
}

} // namespace gatejson

std::string gateJson(const model::GateReport& report) {
    using namespace gatejson;
    const bool digested = !report.digest.empty();
    GateWriter json;
    json.beginObject();
    json.text("schema", "countersign.gate/1");
    json.beginObject("release");
    json.text("model", report.release.model);
    json.text("version", report.release.version);
    json.text("folder", report.folder);
    json.endObject();
    json.text("for", model::name(report.purpose));
    json.text("at", report.at.text());
    json.flag("pass", report.pass);
    json.flag("would_block", report.wouldBlock);
    json.text("mode", model::name(report.mode));
    json.textOrNull("mode_since", report.modeSince);
    json.text("sentence", report.sentence);
    tier(json, report.tier);
    checks(json, report.checks);
    slos(json, report.slos);
    changes(json, report.sloChanges);
    seats(json, report);
    lapsed(json, report.lapsedVotes);
    objections(json, report.openObjections);
    package(json, report.package);
    json.texts("supposed", report.supposed);
    approval(json, report);
    inputs(json, report, digested);
    if (digested) json.text("sha256", report.digest);
    json.endObject();
    return json.take();
}

} // namespace countersign::format
