// Facts of the demonstration's story: drills, incidents, promotions, links, actions, answers.
#include "core/base/Text.h"
#include "core/jobs/DemoStory.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace demofacts_detail {

std::string fact(const DemoStep& step, const char* key) {
    const auto found = step.facts.find(key);
    return found == step.facts.end() ? std::string() : found->second;
}

// "-301 10:12": a day counted back from now, and a time of that day.
std::string time(const DemoStep& step, const char* key, base::UtcTime now) {
    const std::string text = fact(step, key);
    const std::size_t blank = text.find(' ');
    const auto days = base::parseInteger(text.substr(0, blank));
    if (!days) return {};
    const base::UtcTime midnight{now.seconds - now.seconds % 86400 + *days * 86400};
    if (blank == std::string::npos) return midnight.date();
    return midnight.date() + "T" + text.substr(blank + 1) + ":00Z";
}

// The newest counted record of a kind that says `part`.
model::RecordId newest(const model::LedgerState& ledger, const std::string& kind,
                       const std::string& part, const std::string& who = {}) {
    model::RecordId found;
    for (const model::LogEntry& entry : ledger.entries) {
        if (!entry.record || entry.record->kind != kind || !model::isCounted(entry.verdict))
            continue;
        const auto* incident = std::get_if<model::Incident>(&entry.record->body);
        const auto* action = std::get_if<model::Action>(&entry.record->body);
        const std::string text = incident ? incident->title : action ? action->what : "";
        const bool release =
            !entry.record->subject || part.empty() || entry.record->subject->release.text() == part;
        if (text.empty() ? !release : text.find(part) == std::string::npos) continue;
        if (who.empty() || entry.record->signer.principal == who) found = entry.id;
    }
    return found;
}

model::ReleaseId releaseOf(const std::string& text) {
    const std::size_t at = text.rfind('@');
    return {text.substr(0, at), at == std::string::npos ? "" : text.substr(at + 1)};
}

} // namespace demofacts_detail

bool isDemoFact(const DemoStep& step) {
    static const std::vector<std::string> kinds{"drill",  "incident",     "promote", "link",
                                                "action", "action-close", "attest",  "deployed"};
    return std::find(kinds.begin(), kinds.end(), step.what) != kinds.end();
}

Result<model::RecordBody> demoFact(const DemoStep& step, base::UtcTime now,
                                   const model::LedgerState& ledger) {
    using namespace demofacts_detail;
    if (step.what == "drill") {
        model::Drill body;
        body.drill = fact(step, "kind");
        body.model = fact(step, "model");
        body.person = fact(step, "person");
        body.at = time(step, "on", now);
        body.seconds =
            static_cast<std::uint64_t>(base::parseInteger(fact(step, "seconds")).value_or(0));
        body.result = "passed";
        return body;
    }
    if (step.what == "incident") {
        model::Incident body;
        body.severity = fact(step, "severity");
        body.title = fact(step, "title");
        body.started = time(step, "started", now);
        body.detected = time(step, "detected", now);
        body.contained = time(step, "contained", now);
        body.communicated = time(step, "communicated", now);
        body.recovered = time(step, "recovered", now);
        body.closed = time(step, "closed", now);
        body.commander = fact(step, "commander");
        body.releases = {releaseOf(fact(step, "about"))};
        body.causes = {fact(step, "cause")};
        body.silent = fact(step, "silent") == "yes" ? "yes" : "no";
        body.channel = fact(step, "channel");
        body.postMortem = fact(step, "post_mortem");
        return body;
    }
    if (step.what == "promote")
        return model::Promote{newest(ledger, "incident", fact(step, "about")),
                              fact(step, "scenario")};
    if (step.what == "link")
        return model::Link{newest(ledger, "incident", fact(step, "about")),
                           newest(ledger, "vote", fact(step, "vote_on"), fact(step, "vote_of")),
                           fact(step, "finding")};
    if (step.what == "action") {
        model::Action body;
        body.type = fact(step, "kind");
        body.what = step.text;
        body.owner = fact(step, "owner");
        body.due = time(step, "due", now);
        body.severity = fact(step, "severity");
        body.tracker = fact(step, "tracker");
        if (!fact(step, "source").empty())
            body.source = newest(ledger, "incident", fact(step, "source"));
        return body;
    }
    if (step.what == "deployed") {
        model::Deployed body;
        body.stage = fact(step, "stage");
        body.at = time(step, "on", now);
        body.scope.share = step.share;
        if (!fact(step, "tenant").empty()) body.scope.tenants = {fact(step, "tenant")};
        return body;
    }
    if (step.what == "action-close")
        return model::ActionClose{newest(ledger, "action", fact(step, "about")), step.text};
    if (step.what == "attest")
        return model::Attest{fact(step, "item"), fact(step, "answer"), step.text, {}};
    return fail(ErrorCode::Internal, "The story has no such fact: " + step.what);
}

} // namespace countersign::jobs
