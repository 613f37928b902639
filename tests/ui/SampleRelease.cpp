#include "tests/ui/SampleRelease.h"

namespace countersign::tests {
namespace {

using namespace model;

base::UtcTime at(const char* text) { return *base::UtcTime::parse(text); }

struct Log {
    jobs::ReleaseView& view;
    LedgerState& ledger;
    int next = 1;

    std::shared_ptr<const Record> add(const char* principal, const char* name, const char* hat,
                                      const char* when, const char* kind, const char* meaning,
                                      const char* reason, RecordBody body) {
        auto record = std::make_shared<Record>();
        record->kind = kind;
        record->signer = {principal, name, hat, "SHA256:abc"};
        record->signedAt = at(when);
        record->meaning = meaning;
        record->reason = reason;
        record->body = std::move(body);
        record->subject = Subject{};
        record->subject->release = view.target.release;
        LogEntry entry;
        entry.verdict = Verdict::Valid;
        entry.id = sampleId(next++);
        entry.record = record;
        entry.committed = record->signedAt;
        entry.position = ledger.entries.size();
        ledger.entries.push_back(entry);
        view.history.records.push_back(entry.id);
        return record;
    }
};

void fillPolicy(Policy& policy) {
    policy.roles = {{"safety-lead", "Safety lead", {}},
                    {"legal", "Legal counsel", {}},
                    {"security", "Security", {}},
                    {"chair", "Chair of the review", {}}};
}

void fillHistory(jobs::ReleaseView& view, LedgerState& ledger) {
    Log log{view, ledger};
    Open open;
    open.change = "weights";
    open.summary = "Retrained on supplier codes seen in the canary";
    log.add("mia", "Mia Berg", "owner", "2026-11-10T09:00:00Z", "open", "I announce this release",
            "New weights after the canary", open);
    view.history.opens.push_back(ledger.entries.back());
    Vote first;
    auto one =
        log.add("ana", "Ana Ruiz", "safety-lead", "2026-11-11T10:00:00Z", "vote",
                "I reviewed this release and approve it", "Looks fine on a first reading", first);
    Vote object;
    object.vote = VoteValue::Dissent;
    object.level = DissentLevel::Object;
    object.wouldRemove = "A result on unfamiliar supplier codes";
    auto two = log.add("tom", "Tom Weiss", "security", "2026-11-12T11:00:00Z", "vote",
                       "I object to this release", kHostile, object);
    Answer answer;
    answer.record = sampleId(3);
    log.add("li", "Li Chen", "chair", "2026-11-13T12:00:00Z", "answer", "I answer this objection",
            "The pack of supplier codes was added to the evaluation", answer);
    Vote second;
    second.supersedes = sampleId(2);
    second.reviewed = "Card and note";
    auto three = log.add("ana", "Ana Ruiz", "safety-lead", "2026-11-14T10:00:00Z", "vote",
                         "I reviewed this release and approve it",
                         "Read again after the answer: detection is the only thing short", second);
    Vote concern;
    concern.vote = VoteValue::Dissent;
    concern.level = DissentLevel::Block;
    auto four = log.add("eve", "Eve Stone", "legal", "2026-11-15T10:00:00Z", "vote",
                        "I object to this release", "Two jurisdictions are not covered", concern);
    view.history.votes = {{sampleId(2), one, false, true, sampleId(5), {}},
                          {sampleId(3), two, false, false, {}, {}},
                          {sampleId(5), three, false, false, {}, {}},
                          {sampleId(6), four, false, false, {}, {}}};
    view.history.objections = {{sampleId(3), two, {}, {sampleId(4)}, false, false},
                               {sampleId(6), four, {}, {}, false, false}};
}

void fillSnapshot(ReleaseSnapshot& snapshot) {
    snapshot.folder = "models/claims-triage";
    snapshot.owner = "mia";
    ModelCard card;
    card.path = "models/claims-triage/MODEL_CARD.md";
    card.title = "Claims triage";
    card.humanObjective = Located{
        "Route risky claims to expert review without delaying legitimate claims", {card.path, 3}};
    card.proxies = {{"AUROC", "auroc", "rare claim types vanish in the average", {card.path, 5}},
                    {"review rate", "", "", {card.path, 6}}};
    card.neverEvents = {
        {"auto-deny", "auto-deny when uncertainty exceeds Z", "nev", "mia", "k", {}}};
    card.answers[0] = {true, {card.path, 14}};
    card.answers[1] = {true, {card.path, 18}};
    card.answers[2] = {false, {card.path, 22}};
    card.bodyLine = 10;
    card.markdown = "# Claims triage\n\nRoutes claims.\n\n## Intended use\n\nExperts.\n\n"
                    "## Training data\n\nClaims of 2024. See [data](https://example.com/data).\n\n"
                    "## Performance\n\n";
    for (int i = 0; i < 40; ++i)
        card.markdown += "A paragraph about performance in plain words.\n\n";
    card.markdown += "## Contact\n\nmia\n";
    snapshot.card = card;
    DeliberationNote note;
    note.path = "models/claims-triage/deliberation-note.md";
    note.change = NotePart{"The change", "New weights.", {note.path, 3}, true};
    note.feedback = NotePart{"What feedback changed",
                             "Support asked for a slower rollout; it starts at 5 %.",
                             {note.path, 12},
                             true};
    note.markdown =
        "# Note\n\n## The change\n\nNew weights.\n\n## What feedback changed\n\nSupport "
        "asked for a slower rollout; it starts at 5 %.\n";
    snapshot.note = note;
    snapshot.findings = {
        {Level::Warning,
         "proxy-without-failure-mode",
         "The proxy review rate does not say how it fails",
         {card.path, 12},
         "Write fails_when"},
        {Level::Error, "card-question", "Nobody says how well it performs", {card.path, 22}, ""},
        {Level::Note, "elsewhere", "Another file", {"models/claims-triage/release.yaml", 1}, ""}};
    const auto blob = [](char c) { return *base::BlobId::fromHex(std::string(40, c)); };
    snapshot.manifest.entries = {
        {EvidenceClass::Card, card.path, 0100644, blob('a'), 2048, base::sha256("card"), {}},
        {EvidenceClass::Note, note.path, 0100644, blob('b'), 812, base::sha256("note"), {}},
        {EvidenceClass::Results,
         "models/claims-triage/results/ood.json",
         0100644,
         blob('c'),
         400,
         base::sha256("ood"),
         {}}};
}

Metric metric(const char* name, std::optional<double> value, int line) {
    Metric made;
    made.name = name;
    made.value = value;
    made.unit = "proportion";
    made.direction = Direction::Up;
    made.samples = 4800;
    if (value) {
        made.lower = *value - 0.02;
        made.upper = *value + 0.02;
    }
    made.slice = {{"region", "north"}};
    made.source.place = {"models/claims-triage/results/ood.json", line};
    return made;
}

void fillNumbers(jobs::ReleaseView& view) {
    auto& snapshot = view.target.snapshot;
    snapshot.metrics = {metric("ood_recall_7d", 0.87, 14), metric("decision_ece", 0.031, 20),
                        metric("auroc", std::nullopt, 22)};
    snapshot.metrics[2].raw = "NaN";
    SloStatus failing;
    failing.slo.name = "ood_recall_7d";
    failing.slo.objective = "Detect distribution shift before harm";
    failing.slo.target = {Comparison::AtLeast, 0.9, false, ">= 0.90"};
    failing.slo.window = "7d";
    failing.slo.warn = Target{Comparison::AtLeast, 0.92, false, ">= 0.92"};
    failing.state = CheckState::Fail;
    failing.metric = snapshot.metrics[0];
    failing.value = 0.87;
    failing.baseline = 0.93;
    failing.effectiveTarget = 0.9;
    SloStatus unbound;
    unbound.slo.name = "decision_ece_p95_24h";
    unbound.slo.objective = "Keep calibration error low on high-impact endpoints";
    unbound.slo.target = {Comparison::AtMost, 0.05, false, "<= 0.05"};
    unbound.state = CheckState::Inconclusive;
    view.gate.slos = {failing, unbound};
    jobs::SloHistory trend{"ood_recall_7d", {}};
    const auto point = [](const char* version, const char* date, const char* decision,
                          std::optional<double> value) {
        jobs::SloHistory::Point made{version, date, decision, value, {}, {}, 0.9, {}, {}};
        if (value) made.lower = *value - 0.02;
        if (value) made.upper = *value + 0.02;
        if (value) made.samples = 4800;
        made.place = "models/claims-triage/results/ood.json:14";
        return made;
    };
    trend.points = {point("1.0", "2026-02-10", "rejected", 0.885),
                    point("1.0.1", "2026-03-01", "deferred", std::nullopt),
                    point("1.1", "2026-05-20", "approved", 0.93),
                    point("1.2", "2026-11-10", "in review", 0.87)};
    view.trends = {trend, {"decision_ece_p95_24h", {}}};
}

void fillGate(GateReport& gate) {
    gate.at = at("2026-11-21T09:00:00Z");
    gate.sentence = "Detect distribution shift before harm: 0.87, must be at least 0.90 (was 0.93)";
    gate.tier = {"high",
                 "High risk",
                 9,
                 "sum-1",
                 {{"domain", "insurance", 3, ""}},
                 "high: score 9, at least high because domain is insurance",
                 true};
    const auto check = [](const char* id, const char* clause, const char* title, CheckState state,
                          Remedy remedy, const char* reason, base::Place place) {
        Check made;
        made.id = id;
        made.clause = clause;
        made.title = title;
        made.state = state;
        made.remedy = remedy;
        made.reason = reason;
        made.place = place;
        return made;
    };
    gate.checks = {
        check("slo:ood_recall_7d", "monitoring", "Detect distribution shift before harm",
              CheckState::Fail, Remedy::Mend, "0.87, must be at least 0.90 (was 0.93)",
              {"models/claims-triage/results/ood.json", 14}),
        check("note-complete", "alignment", "The note does not say who might be affected",
              CheckState::Fail, Remedy::Mend, "A required part is missing",
              {"models/claims-triage/deliberation-note.md", 1}),
        check("seat:legal", "decision", "Legal counsel has not signed", CheckState::Fail,
              Remedy::Others, "Eve Stone or Tom Weiss", {}),
        check("slo:decision_ece_p95_24h", "monitoring",
              "Keep calibration error low on high-impact endpoints", CheckState::Inconclusive,
              Remedy::CannotJudge, "no result of that name; nearest: decision_ece", {}),
        check("card", "alignment", "A model card is there", CheckState::Pass, Remedy::Mend, "found",
              {"models/claims-triage/MODEL_CARD.md", 1})};
    SeatStatus safety;
    safety.id = safety.role = "safety-lead";
    safety.roleName = "Safety lead";
    safety.filled = true;
    safety.principal = "ana";
    safety.person = "Ana Ruiz";
    safety.vote = sampleId(5);
    SeatStatus legal;
    legal.id = legal.role = "legal";
    legal.roleName = "Legal counsel";
    legal.couldFill = {"eve", "zoe"};
    legal.couldFillNames = {"Eve Stone", "Zoe Park"};
    legal.asks = {"Are all jurisdictions of the rollout covered?",
                  "Does the card name who may not be affected?"};
    legal.documents = {"note", "card"};
    gate.seats = {safety, legal};
    gate.announced = true;
    gate.logHead = *base::CommitId::fromHex(std::string(40, '7'));
    gate.baseline = ReleaseId{"claims-triage", "1.1"};
    gate.digest = std::string(64, 'd');
}

} // namespace

model::RecordId sampleId(int number) { return base::sha256("record " + std::to_string(number)); }

jobs::ReleaseView sampleRelease() {
    jobs::ReleaseView view;
    view.target.release = {"claims-triage", "1.2"};
    view.history.release = view.target.release;
    view.gate.release = view.target.release;
    view.target.snapshot.release = view.target.release;
    auto log = std::make_shared<VerifyReport>();
    log->state = LogState::Complete;
    log->exitCode = 0;
    log->trust = Trust::Remembered;
    log->ledger.present = true;
    log->ledger.records = 6;
    log->ledger.head = *base::CommitId::fromHex(std::string(40, '7'));
    fillPolicy(log->ledger.policy);
    fillSnapshot(view.target.snapshot);
    fillNumbers(view);
    fillGate(view.gate);
    fillHistory(view, log->ledger);
    view.target.log = log;
    return view;
}

std::shared_ptr<const jobs::ReleaseView> sharedSample() {
    return std::make_shared<const jobs::ReleaseView>(sampleRelease());
}

} // namespace countersign::tests
