// A complete release, policy, roster and log in which everything passes, to be spoiled by tests.
#pragma once

#include "tests/rules/RuleSamples.h"

#include "core/format/Library.h"
#include "core/model/Gate.h"
#include "core/rules/Evaluate.h"

#include <functional>
#include <map>

namespace gatesamples {

using namespace rulesamples;

inline const char* const kFolder = "models/claims-triage";
inline base::UtcTime time(const char* text) { return *base::UtcTime::parse(text); }
inline base::CommitId commitOf(char digit) {
    return *base::CommitId::fromHex(std::string(40, digit));
}

inline model::Policy samplePolicy() {
    model::Policy policy;
    policy.name = "Sample";
    for (const char* role : {"root", "chair", "peer", "legal"})
        policy.roles.push_back({role, role, {}});
    policy.classification.id = "sum-1";
    policy.classification.dimensions = {{"stakes", {{"low", 0}, {"high", 3}}},
                                        {"scale", {{"few", 0}, {"some", 1}, {"many", 2}}}};
    policy.classification.overrides = {{"scale", "many", "high", {}}};
    model::TierRule low;
    low.id = "low";
    low.name = "Low risk";
    low.matrix.push_back({{}, all({seat("peer")})});
    model::TierRule high;
    high.id = "high";
    high.name = "High risk";
    high.minScore = 4;
    high.matrix.push_back({{}, all({seat("legal"), seat("peer")})});
    high.approvalDays = 90;
    for (const char* check : {"objective", "proxies", "never-events", "card-questions"})
        high.checks[check] = model::Strictness::Block;
    for (const char* kind : {"card", "note", "slos", "results", "release", "runbook"}) {
        model::RequiredDocument document;
        document.kind = kind;
        high.documents.push_back(document);
    }
    policy.tiers = {low, high};
    return policy;
}

inline model::Roster sampleRoster() {
    model::Roster roster;
    roster.people = {person("ana", {"legal"}), person("tom", {"legal", "peer"}),
                     person("pia", {"peer"}), person("maya", {"chair", "root"})};
    roster.people[0].name = "Ana Ruiz";
    roster.people[1].name = "Tom Weiss";
    roster.people[3].name = "Maya Chen";
    return roster;
}

inline model::Target target(const std::string& text, model::Comparison comparison, double value) {
    model::Target one;
    one.text = text;
    one.comparison = comparison;
    one.value = value;
    return one;
}

inline model::Slo slo(const std::string& name, const std::string& objective,
                      const model::Target& goal) {
    model::Slo one;
    one.name = name;
    one.objective = objective;
    one.target = goal;
    one.window = "7d";
    one.place = {std::string(kFolder) + "/safety-slos.yaml", 3, 3, {}};
    one.targetPlace = {one.place.path, 5, 13, {}};
    return one;
}

inline model::Metric metric(const std::string& name, std::optional<double> value) {
    model::Metric one;
    one.name = name;
    one.value = value;
    one.time = time("2026-11-20T00:00:00Z");
    one.source.place = {std::string(kFolder) + "/results/ood.json", 14, 5, {}};
    return one;
}

inline model::ManifestEntry entry(model::EvidenceClass cls, const std::string& path, char blob) {
    model::ManifestEntry one;
    one.cls = cls;
    one.path = std::string(kFolder) + "/" + path;
    one.blob = *base::BlobId::fromHex(std::string(40, blob));
    one.size = 10;
    return one;
}

inline model::ReleaseSnapshot sampleRelease(const std::string& version = "1.2") {
    model::ReleaseSnapshot release;
    release.release = {"claims-triage", version};
    release.folder = kFolder;
    release.commit = commitOf('a');
    release.manifestDigest = digestOf("manifest of " + version);
    release.manifest.release = release.release;
    release.manifest.entries = {entry(model::EvidenceClass::Card, "MODEL_CARD.md", '1'),
                                entry(model::EvidenceClass::Documents, "runbook.md", '2'),
                                entry(model::EvidenceClass::Steering, "metrics.yaml", '3')};
    model::ModelCard card;
    card.path = std::string(kFolder) + "/MODEL_CARD.md";
    card.humanObjective = model::Located{"Route risky claims to experts", {card.path, 2, 1, {}}};
    card.proxies = {{"AUROC", "auroc", "rare claims vanish in the average", {card.path, 5, 1, {}}}};
    card.neverEvents = {
        {"auto-deny", "Never deny when unsure", "never_events", "maya", "triage-off", {}}};
    for (auto& answer : card.answers)
        answer.answered = true;
    release.card = card;
    release.documents = {
        {"runbook", std::string(kFolder) + "/runbook.md", "Runbook", true, "2026-10-01", {}, {}}};
    model::DeliberationNote note;
    note.path = std::string(kFolder) + "/deliberation-note.md";
    for (auto* part : {&note.change, &note.alternatives, &note.affected, &note.feedback})
        *part = model::NotePart{"", "text", {note.path, 9, 1, {}}, true};
    release.note = note;
    model::ReleaseFile file;
    file.path = std::string(kFolder) + "/release.yaml";
    file.change = "weights";
    file.classification.values = {{"stakes", {"high", {}}}, {"scale", {"some", {}}}};
    file.classification.place = {file.path, 4, 1, {}};
    release.releaseFile = file;
    model::SloSet slos;
    slos.path = std::string(kFolder) + "/safety-slos.yaml";
    slos.slos = {slo("ood_recall_7d", "Detect distribution shift before harm.",
                     target(">= 0.90", model::Comparison::AtLeast, 0.9)),
                 slo("decision_ece_p95_24h", "Keep calibration error low.",
                     target("<= 0.05", model::Comparison::AtMost, 0.05))};
    release.slos = slos;
    release.metrics = {metric("ood_recall_7d", 0.94), metric("decision_ece_p95_24h", 0.03),
                       metric("never_events", 0)};
    return release;
}

// The log's side: an open, the votes, a decision about `release`.
struct World {
    model::ReleaseSnapshot release = sampleRelease();
    std::optional<model::ReleaseSnapshot> baseline = sampleRelease("1.1");
    std::optional<model::ReleaseSnapshot> decided;
    model::LedgerState ledger;
    model::Purpose purpose = model::Purpose::Release;
    base::UtcTime at = time("2026-11-21T09:00:00Z");
    std::optional<std::string> whatIfTier;
    int records = 0;

    World() {
        ledger.present = true;
        ledger.logId = digestOf("log");
        ledger.head = commitOf('7');
        ledger.policy = samplePolicy();
        ledger.roster = sampleRoster();
        ledger.policyDigest = {1, digestOf("policy")};
        ledger.rosterDigest = {1, digestOf("roster")};
        open({{"author", "Rob", "rob@example.org"}});
        vote("ana", "legal");
        vote("pia", "peer");
        decide(model::Outcome::Approved);
    }

    model::ReleaseHistory& history() { return ledger.releases[release.release]; }
    model::TierRule& tier() { return ledger.policy.tiers[1]; }

    std::shared_ptr<model::Record> record(const std::string& kind, const std::string& who,
                                          model::RecordBody body) {
        auto one = std::make_shared<model::Record>();
        one->kind = kind;
        one->signer.principal = who;
        const auto* person = ledger.roster.byPrincipal(who);
        one->signer.name = person ? person->name : who;
        one->signedAt = time("2026-11-20T12:00:00Z");
        one->reason = "A reason";
        one->policy = ledger.policyDigest;
        model::Subject subject;
        subject.release = release.release;
        subject.tier = "high";
        subject.manifest = release.manifestDigest;
        one->subject = subject;
        one->body = std::move(body);
        return one;
    }
    model::LogEntry& log(std::shared_ptr<const model::Record> record,
                         model::Verdict verdict = model::Verdict::Valid) {
        model::LogEntry one;
        one.verdict = verdict;
        one.id = digestOf("record " + std::to_string(records++));
        one.record = std::move(record);
        ledger.entries.push_back(one);
        return ledger.entries.back();
    }
    void open(std::vector<model::Contributor> contributors) {
        history().opens.push_back(
            log(record("open", "maya", model::Open{std::move(contributors), "weights", ""})));
    }
    model::LiveVote& vote(const std::string& who, const std::string& hat,
                          model::VoteValue value = model::VoteValue::Approve) {
        model::Vote body;
        body.vote = value;
        auto one = record("vote", who, body);
        one->signer.hat = hat;
        model::LiveVote live;
        live.id = log(one).id;
        live.record = one;
        history().votes.push_back(live);
        return history().votes.back();
    }
    model::Objection& object(model::DissentLevel level, const std::string& who = "tom") {
        model::Vote body;
        body.vote = model::VoteValue::Dissent;
        body.level = level;
        auto one = record("vote", who, body);
        model::Objection objection;
        objection.id = log(one).id;
        objection.record = one;
        history().objections.push_back(objection);
        return history().objections.back();
    }
    // Something else that was signed about the release; the record may still be changed.
    model::Record& fact(const std::string& kind, const std::string& who, const std::string& hat,
                        model::RecordBody body) {
        auto one = record(kind, who, std::move(body));
        one->signer.hat = hat;
        model::Fact made;
        made.id = log(one).id;
        made.record = one;
        made.position = static_cast<std::uint64_t>(records);
        history().facts.push_back(made);
        return *one;
    }
    model::RecordId lastFact() const { return ledger.entries.back().id; }
    void answer(model::Objection& objection, const std::string& disposition,
                model::Verdict verdict = model::Verdict::Valid) {
        const auto body = model::Answer{objection.id, disposition};
        objection.answers.push_back(log(record("answer", "maya", body), verdict).id);
    }
    model::Decide& decide(model::Outcome outcome) {
        model::Decide body;
        body.outcome = outcome;
        for (const auto& cast : history().votes)
            body.counted.push_back(cast.id);
        auto one = record("decide", "maya", body);
        model::DecisionEntry decision;
        decision.id = log(one).id;
        decision.record = one;
        decision.supported = true;
        for (auto& before : history().decisions)
            before.superseded = true;
        history().decisions.push_back(decision);
        return std::get<model::Decide>(one->body);
    }

    model::GateReport judge() const {
        rules::GateInput input;
        input.candidate = &release;
        input.baseline = baseline ? &*baseline : nullptr;
        input.decided = decided ? &*decided : nullptr;
        input.ledger = &ledger;
        input.purpose = purpose;
        input.at = at;
        input.trust = model::Trust::FirstUse;
        input.whatIfTier = whatIfTier;
        input.library = &format::shippedLibrary();
        return rules::evaluate(input);
    }
};

inline const model::Check* checkOf(const model::GateReport& report, const std::string& id) {
    for (const auto& check : report.checks) {
        if (check.id == id) return &check;
    }
    return nullptr;
}

inline std::string listing(const model::GateReport& report) {
    std::string text = report.sentence + "\n";
    for (const auto& check : report.checks)
        text += check.id + " " + model::name(check.state) + " " + model::name(check.strictness) +
                ": " + check.sentence() + "\n";
    return text;
}

} // namespace gatesamples
