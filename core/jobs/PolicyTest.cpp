#include "core/jobs/PolicyTest.h"

#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/format/Library.h"
#include "core/format/PolicyTests.h"
#include "core/rules/Evaluate.h"
#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace policytest_detail {

constexpr const char* kModel = "supposed";
constexpr const char* kFolder = "models/supposed";

base::Place at(const std::string& file) { return {std::string(kFolder) + "/" + file, 1, 0, {}}; }

// A release in which nothing is missing; what a test leaves out is taken away.
class SupposedRelease {
public:
    SupposedRelease(const model::PolicyCase& test, const std::string& version)
        : m_test(test), m_isCandidate(version == "2") {
        m_release.release = {kModel, version};
        m_release.folder = kFolder;
        m_release.registry = format::shippedRegistry();
        if (has("card")) card();
        if (has("note")) note();
        if (has("slos")) slos();
        if (has("release")) releaseFile();
        documents();
        seal();
    }
    model::ReleaseSnapshot take() { return std::move(m_release); }

private:
    bool has(const char* part) const { return !m_isCandidate || !m_test.without.contains(part); }
    std::optional<base::UtcTime> measured() const {
        const std::string text = m_test.measured.empty() ? m_test.at.date() : m_test.measured;
        return base::UtcTime::parse(text);
    }
    void entry(model::EvidenceClass cls, const std::string& file, const std::string& content) {
        model::ManifestEntry one;
        one.cls = cls;
        one.path = at(file).path;
        one.size = content.size() + 1;
        one.sha256 = base::sha256(content);
        one.blob = base::BlobId(*base::ObjectId::fromHex(one.sha256.hex()));
        m_release.manifest.entries.push_back(one);
    }
    void card() {
        model::ModelCard card;
        card.path = at("MODEL_CARD.md").path;
        if (has("objective"))
            card.humanObjective = model::Located{"Serve people well", at("MODEL_CARD.md")};
        if (has("proxies"))
            card.proxies = {{"AUROC", "auroc", "rare cases vanish", at("MODEL_CARD.md")}};
        if (has("never-events"))
            card.neverEvents = {{"never", "Never harm", "never_event_violations", "the team",
                                 "the switch", at("MODEL_CARD.md")}};
        for (auto& answer : card.answers)
            answer.answered = has("questions");
        m_release.card = card;
        entry(model::EvidenceClass::Card, "MODEL_CARD.md", "card");
    }
    void note() {
        model::DeliberationNote note;
        note.path = at("deliberation-note.md").path;
        for (auto* part : {&note.change, &note.alternatives, &note.affected, &note.feedback})
            *part = model::NotePart{"", "text", at("deliberation-note.md"), true};
        if (!has("feedback")) note.feedback.reset();
        m_release.note = note;
        entry(model::EvidenceClass::Note, "deliberation-note.md", m_release.release.version);
    }
    void slos() {
        model::SloSet set;
        set.path = at("safety-slos.yaml").path;
        std::vector<model::PolicyCase::Number> numbers = m_test.slos;
        if (numbers.empty())
            numbers = {{"recall", ">= 0.9", 0.95, 0.95},
                       {"never_event_violations", "== 0", 0.0, 0.0}};
        for (const model::PolicyCase::Number& number : numbers) {
            model::Slo slo;
            slo.name = number.name;
            slo.objective = number.name;
            slo.target = format::parseTarget(number.target).value_or(model::Target{});
            slo.window = "7d";
            slo.clause = "robustness";
            slo.severity = "SEV-2";
            slo.runbook = "runbook.md";
            slo.place = slo.targetPlace = at("safety-slos.yaml");
            const auto value = m_isCandidate ? number.value : number.before;
            if (value && has("results")) metric(number.name, *value);
            set.slos.push_back(std::move(slo));
        }
        m_release.slos = set;
        entry(model::EvidenceClass::Slos, "safety-slos.yaml", "slos");
        const bool named = std::any_of(numbers.begin(), numbers.end(), [](const auto& number) {
            return number.name == "never_event_violations";
        });
        if (!named && has("results")) metric("never_event_violations", 0);
    }
    void metric(const std::string& name, double value) {
        model::Metric one;
        one.name = name;
        one.value = value;
        one.time = measured();
        one.modelVersion = m_release.release.version;
        one.source.place = at("results/summary.json");
        m_release.metrics.push_back(one);
        format::resolve(m_release.metrics, m_release.registry);
    }
    void releaseFile() {
        model::ReleaseFile file;
        file.path = at("release.yaml").path;
        file.change = m_test.change;
        if (has("classification")) {
            for (const auto& [dimension, value] : m_test.classification)
                file.classification.values[dimension] = {value, at("release.yaml")};
        }
        file.classification.place = at("release.yaml");
        if (!m_test.fallback.empty())
            file.fallback = model::Located{m_test.fallback, at("release.yaml")};
        for (const auto& [pack, word] : m_test.regulation)
            file.regulation[pack] = {word, at("release.yaml")};
        file.artifacts = {{"weights.bin", base::sha256("weights"), "", at("release.yaml")}};
        file.data = {{"data sha256:" + base::sha256("data").hex(), at("release.yaml")}};
        m_release.releaseFile = file;
        entry(model::EvidenceClass::Release, "release.yaml", "release");
    }
    void documents() {
        for (const auto& [kind, looked] : m_test.documents) {
            model::EvidenceDocument document;
            document.kind = kind;
            document.path = at(kind + ".md").path;
            document.readable = true;
            document.date = looked;
            document.datePlace = at(kind + ".md");
            m_release.documents.push_back(document);
            entry(model::EvidenceClass::Documents, kind + ".md", kind);
        }
    }
    void seal() {
        auto& entries = m_release.manifest.entries;
        std::sort(entries.begin(), entries.end(),
                  [](const auto& a, const auto& b) { return a.path < b.path; });
        m_release.manifest.release = m_release.release;
        m_release.manifestText = format::writeManifest(m_release.manifest);
        m_release.manifestDigest = base::sha256(m_release.manifestText);
        m_release.commit = base::CommitId(*base::ObjectId::fromHex(m_release.manifestDigest.hex()));
    }

    const model::PolicyCase& m_test;
    bool m_isCandidate;
    model::ReleaseSnapshot m_release;
};

// The log of the test: what was signed when.
class SupposedLog {
public:
    SupposedLog(const model::PolicyCase& test, const model::Policy& policy,
                const model::ReleaseSnapshot& release, const model::ReleaseSnapshot* before)
        : m_test(test), m_release(release) {
        m_ledger.present = true;
        m_ledger.policy = policy;
        m_ledger.policyDigest.version = policy.version;
        for (const auto& [who, roles] : test.people) {
            model::Person person;
            person.principal = who;
            person.name = who;
            for (const std::string& role : roles) {
                if (role == "external")
                    person.external = true;
                else
                    person.roles.push_back(role);
            }
            m_ledger.roster.people.push_back(std::move(person));
        }
        m_tier = rules::tierOf(release, policy).tier;
        if (before) approveBefore(*before);
        if (!test.without.contains("announcement")) open();
        facts();
        for (const auto& vote : test.votes)
            cast(vote);
        for (const auto& objection : test.objections)
            object(objection);
        if (!test.decision.empty()) decide();
    }
    model::LedgerState take() { return std::move(m_ledger); }

private:
    std::shared_ptr<model::Record> record(const std::string& kind, const std::string& who,
                                          model::RecordBody body, bool about = true) {
        auto one = std::make_shared<model::Record>();
        one->kind = kind;
        one->signer.principal = one->signer.name = who;
        one->signedAt = {m_test.at.seconds - 1};
        one->reason = "supposed";
        if (about) {
            model::Subject subject;
            subject.release = m_release.release;
            subject.tier = m_tier;
            subject.manifest = m_release.manifestDigest;
            one->subject = subject;
        }
        one->body = std::move(body);
        return one;
    }
    model::LogEntry log(std::shared_ptr<const model::Record> one) {
        model::LogEntry entry;
        entry.verdict = model::Verdict::Valid;
        entry.id = base::sha256("supposed " + std::to_string(m_ledger.entries.size()));
        entry.path = "records/supposed";
        entry.record = std::move(one);
        entry.position = m_ledger.entries.size();
        m_ledger.entries.push_back(entry);
        return entry;
    }
    model::ReleaseHistory& history() {
        auto& history = m_ledger.releases[m_release.release];
        history.release = m_release.release;
        return history;
    }
    void open() {
        std::vector<model::Contributor> contributors;
        for (const std::string& who : m_test.authors)
            contributors.push_back({"author", who, {}});
        history().opens.push_back(
            log(record("open", "opener", model::Open{contributors, m_test.change, ""})));
    }
    void cast(const model::PolicyCase::Signed& vote) {
        model::Vote body;
        body.vote = model::voteValue(vote.vote).value_or(model::VoteValue::Abstain);
        auto one = record("vote", vote.who, body);
        one->signer.hat = vote.as;
        model::LiveVote live;
        live.record = one;
        live.id = log(one).id;
        history().votes.push_back(live);
    }
    void object(const model::PolicyCase::Objecting& objection) {
        model::Vote body;
        body.vote = model::VoteValue::Dissent;
        body.level = model::dissentLevel(objection.level).value_or(model::DissentLevel::Block);
        auto one = record("vote", objection.who, body);
        model::Objection entry;
        entry.record = one;
        entry.id = log(one).id;
        if (objection.answered)
            entry.answers.push_back(
                log(record("answer", "chair", model::Answer{entry.id, "addressed"})).id);
        model::LiveVote live;
        live.record = one;
        live.id = entry.id;
        history().votes.push_back(live);
        history().objections.push_back(entry);
    }
    void facts() {
        for (const auto& drill : m_test.drills) {
            const auto when = base::UtcTime::parse(drill.at).value_or(m_test.at);
            auto one = record("drill", drill.who,
                              model::Drill{drill.kind, kModel, drill.who, when.text(),
                                           static_cast<std::uint64_t>(drill.seconds), drill.result},
                              false);
            log(one);
        }
        for (const auto& [severity, started] : m_test.incidents) {
            model::Incident body;
            body.severity = severity;
            body.title = "supposed";
            body.started = base::UtcTime::parse(started).value_or(m_test.at).text();
            body.releases = {{kModel, "1"}};
            log(record("incident", "anybody", body, false));
        }
        for (const auto& [severity, due] : m_test.actions) {
            model::Action body;
            body.what = "supposed";
            body.owner = "anybody";
            body.severity = severity;
            body.due = due;
            log(record("action", "anybody", body));
        }
        for (const auto& [item, answer] : m_test.answers)
            log(record("attest", "anybody", model::Attest{item, answer, "supposed", {}}));
    }
    void approveBefore(const model::ReleaseSnapshot& before) {
        model::Decide body;
        body.outcome = model::Outcome::Approved;
        auto one = record("decide", "chair", body);
        one->signedAt = m_test.at.plusDays(-100);
        one->subject->release = before.release;
        one->subject->manifest = before.manifestDigest;
        model::DecisionEntry decision;
        decision.record = one;
        decision.id = log(one).id;
        decision.supported = true;
        m_ledger.releases[before.release].decisions.push_back(decision);
    }
    void decide() {
        model::Decide body;
        body.outcome = model::outcome(m_test.decision).value_or(model::Outcome::Deferred);
        for (const model::LiveVote& vote : history().votes)
            body.counted.push_back(vote.id);
        auto one = record("decide", "chair", body);
        one->signedAt = base::UtcTime::parse(m_test.decidedOn).value_or(m_test.at);
        model::DecisionEntry decision;
        decision.record = one;
        decision.id = log(one).id;
        decision.supported = true;
        history().decisions.push_back(decision);
    }

    const model::PolicyCase& m_test;
    const model::ReleaseSnapshot& m_release;
    model::LedgerState m_ledger;
    std::string m_tier;
};

bool isMeant(const model::Check& check, const std::string& name) {
    return check.id == name || check.rule == name;
}

base::Sentence rolesOrNobody(const std::vector<std::string>& roles) {
    return roles.empty() ? base::said("nobody") : rules::rolesWords(roles);
}

std::vector<base::Sentence> faultsOf(const model::PolicyCase& test,
                                     const model::GateReport& report) {
    std::vector<base::Sentence> faults;
    if (!test.tier.empty() && report.tier.tier != test.tier)
        faults.push_back(base::said("the tier is %1, expected %2", report.tier.tier, test.tier));
    if (test.pass && report.pass != *test.pass)
        faults.push_back(report.pass ? base::said("the verdict is pass: %1", report.sentence)
                                     : base::said("the verdict is blocked: %1", report.sentence));
    for (const std::string& name : test.blocks) {
        const bool blocks =
            std::any_of(report.checks.begin(), report.checks.end(),
                        [&](const auto& check) { return isMeant(check, name) && check.blocks(); });
        if (!blocks) faults.push_back(base::said("%1 does not block", name));
    }
    for (const std::string& name : test.holds) {
        bool any = false;
        for (const model::Check& check : report.checks) {
            if (!isMeant(check, name)) continue;
            any = true;
            if (!check.holds())
                faults.push_back(base::said("%1 does not hold: %2", check.id, check.sentence()));
        }
        if (!any) faults.push_back(base::said("%1 was not judged", name));
    }
    if (!test.open) return faults;
    std::vector<std::string> open, wanted = *test.open;
    for (const model::SeatStatus& seat : report.seats) {
        if (!seat.filled && !seat.optional) open.push_back(seat.role);
    }
    std::sort(open.begin(), open.end());
    std::sort(wanted.begin(), wanted.end());
    if (open != wanted)
        faults.push_back(base::said("still to sign: %1; expected %2", rolesOrNobody(open),
                                    rolesOrNobody(wanted)));
    return faults;
}

model::GateReport judged(const model::PolicyCase& test, const model::Policy& policy) {
    const bool before = std::any_of(test.slos.begin(), test.slos.end(),
                                    [](const auto& slo) { return slo.before.has_value(); });
    const model::ReleaseSnapshot candidate = SupposedRelease(test, "2").take();
    std::optional<model::ReleaseSnapshot> baseline;
    if (before) baseline = SupposedRelease(test, "1").take();
    const model::LedgerState ledger =
        SupposedLog(test, policy, candidate, baseline ? &*baseline : nullptr).take();
    rules::GateInput input;
    input.candidate = &candidate;
    input.baseline = baseline ? &*baseline : nullptr;
    input.ledger = &ledger;
    input.purpose = test.purpose;
    input.at = test.at;
    input.library = &format::shippedLibrary();
    return rules::evaluate(input);
}

} // namespace policytest_detail

std::string policyNamedBy(const std::string& testText, const std::string& testPath) {
    auto read = format::readPolicyTests(testText, testPath);
    return read ? read->value.policy : std::string();
}

Result<PolicyTestRun> testPolicy(Workspace* workspace, const std::string& testText,
                                 const std::string& testPath, const std::string& policyText,
                                 const std::string& policyPath) {
    auto read = format::readPolicyTests(testText, testPath);
    if (!read) return fail(read.error());
    PolicyTestRun run;
    run.findings = read->findings;
    model::Policy policy;
    if (!policyText.empty()) {
        auto written = format::readPolicy(policyText, policyPath);
        if (!written) return fail(written.error());
        policy = std::move(written->policy);
        std::move(written->findings.begin(), written->findings.end(),
                  std::back_inserter(run.findings));
    } else {
        if (!workspace)
            return fail(ErrorCode::Invalid, base::said("The test names no policy"), {},
                        base::said("write policy: default.yaml"));
        auto log = workspace->verified();
        if (!log) return fail(log.error());
        if (!(*log)->ledger.present)
            return fail(ErrorCode::Unavailable, base::said("There is no policy in force here"), {},
                        base::said("name one: policy: in the test file, or --policy FILE"));
        policy = (*log)->ledger.policy;
    }
    run.policy = policy.name + ", version " + std::to_string(policy.version);
    if (model::hasError(run.findings)) return run;
    for (const model::PolicyCase& test : read->value.cases) {
        PolicyTestResult result{test.name, test.place, {}};
        for (const auto& [who, roles] : test.people) {
            for (const std::string& role : roles) {
                if (role != "external" && !policy.role(role))
                    result.faults.push_back(base::said(
                        "%1 has the role %2, which the policy does not know", who, role));
            }
        }
        const model::GateReport report = policytest_detail::judged(test, policy);
        for (base::Sentence& fault : policytest_detail::faultsOf(test, report))
            result.faults.push_back(std::move(fault));
        run.results.push_back(std::move(result));
    }
    return run;
}

} // namespace countersign::jobs
