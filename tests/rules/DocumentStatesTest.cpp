#include "tests/rules/StateCases.h"

using namespace gatesamples;
using model::CheckState;
using model::Strictness;

namespace {

model::RequiredDocument asked(const std::string& kind, std::optional<int> days = {}) {
    model::RequiredDocument document;
    document.kind = kind;
    document.maxAgeDays = days;
    return document;
}

model::EvidenceDocument document(const std::string& kind, const std::string& date = "2026-10-01") {
    return {kind, std::string(kFolder) + "/" + kind + ".md", kind, true, date, {}, {}};
}

std::string reasonOf(World& world, const std::string& id) {
    const auto report = world.judge();
    const model::Check* check = checkOf(report, id);
    return check ? check->reason : base::Sentence();
}

} // namespace

TEST_CASE("A required document: there, incomplete, unreadable, too old, undated, from the future") {
    const auto needs = [](World& w, std::optional<int> days = {}) {
        w.tier().documents.push_back(asked("risk-assessment", days));
        w.release.documents.push_back(document("risk-assessment"));
    };
    run({
        {"missing", [](World& w) { w.tier().documents.push_back(asked("risk-assessment")); },
         "document:risk-assessment", CheckState::Fail, false, "asks for the risk assessment"},
        {"missing one that only warns",
         [](World& w) {
             w.tier().documents.push_back(asked("risk-assessment"));
             w.tier().documents.back().strictness = Strictness::Warn;
         },
         "document:risk-assessment", CheckState::Fail, true, "asks for"},
        {"there", [&](World& w) { needs(w); }, "document:risk-assessment", CheckState::Pass, true,
         "is there"},
        {"a section missing",
         [&](World& w) {
             needs(w);
             w.release.documents.back().missing = {"What risk is left"};
         },
         "document:risk-assessment", CheckState::Fail, false, "does not say: What risk is left"},
        {"unreadable",
         [&](World& w) {
             needs(w);
             w.release.documents.back().readable = false;
         },
         "document:risk-assessment", CheckState::Inconclusive, false, "cannot be read"},
        {"one of two incomplete",
         [&](World& w) {
             needs(w);
             w.release.documents.push_back(document("risk-assessment"));
             w.release.documents.back().missing = {"What can go wrong"};
         },
         "document:risk-assessment", CheckState::Fail, false, "What can go wrong"},
        {"a day too old",
         [&](World& w) {
             needs(w, 30);
             w.release.documents.back().date = "2026-10-21";
         },
         "document:risk-assessment:age", CheckState::Stale, false, "more than 30 days ago"},
        {"just fresh",
         [&](World& w) {
             needs(w, 30);
             w.release.documents.back().date = "2026-10-22";
             w.at = time("2026-11-21T23:59:59Z");
         },
         "document:risk-assessment:age", CheckState::Pass, true, "was looked at on 2026-10-22"},
        {"undated",
         [&](World& w) {
             needs(w, 30);
             w.release.documents.back().date = "";
         },
         "document:risk-assessment:age", CheckState::Inconclusive, false, "does not say when"},
        {"from the future",
         [&](World& w) {
             needs(w, 30);
             w.release.documents.back().date = "2027-01-01";
         },
         "document:risk-assessment:age", CheckState::Inconclusive, false, "in the future"},
        {"old by the library's own age only warns",
         [&](World& w) {
             needs(w);
             w.release.documents.back().date = "2024-01-01";
         },
         "document:risk-assessment:age", CheckState::Stale, true, "more than 365 days ago"},
        {"groups", [](World& w) { w.tier().documents.push_back(asked("subgroups")); },
         "document:subgroups", CheckState::Fail, false, "subgroups"},
        {"lineage without digest",
         [](World& w) {
             w.tier().documents.push_back(asked("lineage"));
             w.release.releaseFile->data = {{"claims", {}}};
             w.release.releaseFile->artifacts = {{"weights.bin", {}, "", {}}};
         },
         "document:lineage", CheckState::Fail, false, "lineage"},
    });
}

TEST_CASE("The package says which part is asked for, which is there, and where") {
    World world;
    world.tier().documents.push_back(asked("monitoring"));
    world.release.documents.push_back(document("communication-plan"));
    const auto report = world.judge();
    REQUIRE(report.package.size() == 13);
    const auto part = [&](const std::string& id) {
        for (const auto& each : report.package) {
            if (each.id == id) return each;
        }
        FAIL("no part " + id);
        return model::PackageStatus{};
    };
    CHECK((part("card").asked && part("card").there));
    CHECK(part("card").place.path == std::string(kFolder) + "/MODEL_CARD.md");
    CHECK((part("monitoring").asked && !part("monitoring").there));
    CHECK((!part("communication-plan").asked && part("communication-plan").there));
    CHECK(part("incident-plan").there); // a runbook is one
    CHECK_FALSE(part("scenarios").there);
    CHECK_FALSE(part("subgroups").there);
}

TEST_CASE("A document opens first with the signature of whoever must look at it") {
    World world;
    world.release.documents.push_back(document("user-documentation"));
    const auto report = world.judge();
    for (const auto& seat : report.seats) {
        const bool named = std::find(seat.documents.begin(), seat.documents.end(),
                                     "user-documentation") != seat.documents.end();
        CHECK(named == (seat.role == "legal"));
    }
}

TEST_CASE("Checklists and questions: each of their states") {
    const auto list = [](World& w, const std::string& id) { w.tier().checklists = {id}; };
    const auto attest = [](World& w, const std::string& who, const std::string& item,
                           const std::string& answer, const std::string& text = "") {
        return &w.log(w.record("attest", who, model::Attest{item, answer, text, {}}));
    };
    const std::string item = "list:canary/representative";
    run({
        {"none asked for", [](World&) {}, "checklists", CheckState::NotApplicable, true,
         "no checklist"},
        {"a list that does not exist", [&](World& w) { list(w, "prod"); }, "list:prod",
         CheckState::Error, false, "does not exist"},
        {"not answered", [&](World& w) { list(w, "canary"); }, item, CheckState::Fail, false,
         "nobody has answered"},
        {"a yes that says nothing",
         [&](World& w) {
             list(w, "canary");
             attest(w, "pia", "canary/representative", "yes");
         },
         item, CheckState::Fail, false, "says nothing more"},
        {"yes",
         [&](World& w) {
             list(w, "canary");
             for (const char* id : {"representative", "silent", "worst-placed"})
                 attest(w, "pia", std::string("canary/") + id, "yes", "Two tenants of six");
         },
         item, CheckState::Pass, true, "answered by Pia on 2026-11-20: Two tenants of six"},
        {"one no outweighs another's yes",
         [&](World& w) {
             list(w, "canary");
             attest(w, "pia", "canary/representative", "yes", "It is");
             attest(w, "tom", "canary/representative", "no", "Not for rural");
             attest(w, "pia", "canary/representative", "yes", "It is, still");
         },
         item, CheckState::Fail, false, "answered no by Tom Weiss"},
        {"the no taken back",
         [&](World& w) {
             list(w, "canary");
             for (const char* id : {"silent", "worst-placed"})
                 attest(w, "pia", std::string("canary/") + id, "yes", "Known");
             attest(w, "tom", "canary/representative", "no", "Not for rural");
             attest(w, "tom", "canary/representative", "yes", "Rural is in now");
         },
         item, CheckState::Pass, true, "Rural is in now"},
        {"not applicable",
         [&](World& w) {
             list(w, "canary");
             attest(w, "pia", "canary/representative", "not-applicable", "No canary");
         },
         item, CheckState::NotApplicable, false, "No canary"},
        {"about other evidence",
         [&](World& w) {
             list(w, "canary");
             auto record = w.record("attest", "pia",
                                    model::Attest{"canary/representative", "yes", "It is", {}});
             record->subject->manifest = digestOf("another");
             w.log(record);
         },
         item, CheckState::Fail, false, "nobody has answered"},
        {"by a record that does not count",
         [&](World& w) {
             list(w, "canary");
             attest(w, "pia", "canary/representative", "yes", "It is")->verdict =
                 model::Verdict::NotAuthorised;
         },
         item, CheckState::Fail, false, "nobody has answered"},
        {"shown by checks", [&](World& w) { list(w, "pre-production"); },
         "list:pre-production/objective", CheckState::Pass, false, "shown by the check objective"},
        {"checks that do not hold",
         [&](World& w) {
             list(w, "pre-production");
             w.release.card->proxies.clear();
         },
         "list:pre-production/objective", CheckState::Fail, false, "proxies does not hold"},
        {"a check that asked nothing shows nothing",
         [&](World& w) { list(w, "production-readiness"); },
         "list:production-readiness/kill-switch", CheckState::Fail, false, "nobody has answered"},
        {"shown by evidence", [&](World& w) { list(w, "production-readiness"); },
         "list:production-readiness/runbook", CheckState::Pass, false, "shown by runbook"},
        {"evidence that is too old shows nothing",
         [&](World& w) {
             list(w, "production-readiness");
             w.release.documents[0].date = "2025-01-01";
         },
         "list:production-readiness/runbook", CheckState::Fail, false, "nobody has answered"},
    });
    World merge;
    list(merge, "canary");
    merge.purpose = model::Purpose::Merge;
    CHECK(merge.judge().pass); // an author cannot sign for others
    World questions;
    questions.tier().questions = {"rollback"};
    CHECK(reasonOf(questions, "list:rollback/side-effects").find("nobody") != std::string::npos);
}
