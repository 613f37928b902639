// The library that comes with the program: readable, whole, and pointing at what exists.
#include "core/format/Library.h"
#include "core/base/Resources.h"
#include "core/format/PolicyTests.h"
#include "core/format/RecordKinds.h"
#include "core/model/Checks.h"

#include <catch2/catch.hpp>

#include <set>

using namespace countersign;
using format::shippedLibrary;

namespace {

template <typename T> void noFindings(const base::Result<format::Read<T>>& read) {
    if (!read) FAIL(read.error().sentence());
    for (const auto& finding : read->findings)
        FAIL(finding.place.text() + " " + finding.text);
}

bool isEvidence(const std::string& id) {
    static const std::set<std::string> known{"card",      "note",      "slos",    "results",
                                             "release",   "subgroups", "lineage", "rollout",
                                             "scenarios", "artifacts", "data"};
    return known.count(id) == 1 || shippedLibrary().kind(id);
}

std::string document(const std::string& body, const std::string& path = "m/runbook.md") {
    const auto read = format::readDocument(body, path, shippedLibrary().kind("runbook")).value;
    std::string text = read.date + "|";
    for (const auto& each : read.missing)
        text += each + ",";
    return text;
}

} // namespace

TEST_CASE("Every file of the library is read without a finding") {
    for (const auto path : base::resourcesBelow("resources/kinds"))
        noFindings(format::readKind(base::resource(path), std::string(path)));
    for (const auto path : base::resourcesBelow("resources/frameworks"))
        noFindings(format::readFramework(base::resource(path), std::string(path)));
    for (const auto path : base::resourcesBelow("resources/lists")) {
        if (path == "resources/lists/package.yaml")
            noFindings(format::readPackage(base::resource(path), std::string(path)));
        else
            noFindings(format::readItems(base::resource(path), std::string(path)));
    }
    CHECK(shippedLibrary().kinds.size() >= 18);
    CHECK(shippedLibrary().lists.size() >= 7);
    CHECK(shippedLibrary().packs.size() == 5);
    CHECK(shippedLibrary().package.size() == 13);
}

TEST_CASE("Whatever the library points at exists") {
    for (const auto& list : shippedLibrary().lists) {
        for (const auto& item : list.items) {
            INFO(list.id + "/" + item.id);
            for (const auto& rule : item.checks)
                CHECK(model::checkRule(rule));
            for (const auto& kind : item.evidence)
                CHECK(isEvidence(kind));
        }
    }
    for (const auto& part : shippedLibrary().package) {
        for (const auto& kind : part.kinds)
            CHECK(isEvidence(kind));
    }
    for (const auto& pack : shippedLibrary().packs) {
        CHECK(base::UtcTime::parse(pack.asOf));
        for (const auto& clause : pack.clauses) {
            INFO(pack.id + " " + clause.id);
            for (const auto& support : clause.supports) {
                const auto colon = support.find(':');
                const auto kind = support.substr(0, colon), what = support.substr(colon + 1);
                INFO(support);
                CHECK(((kind == "check" && model::checkRule(what)) ||
                       (kind == "document" && shippedLibrary().kind(what)) ||
                       (kind == "list" && shippedLibrary().list(what)) ||
                       (kind == "record" && format::recordKind(what)) ||
                       support == "seat:external"));
            }
        }
        for (const auto& word : pack.prohibited)
            CHECK(std::find(pack.classes.begin(), pack.classes.end(), word) != pack.classes.end());
    }
}

TEST_CASE(
    "The moved dates of the EU AI Act and the letter that replaced SR 11-7 are in the packs") {
    const auto* act = shippedLibrary().pack("eu-ai-act");
    REQUIRE(act);
    bool annex = false;
    for (const auto& clause : act->clauses) {
        if (clause.id == "Art. 9") annex = clause.since == "2027-12-02";
    }
    CHECK(annex);
    REQUIRE(shippedLibrary().pack("sr-26-2"));
    CHECK(shippedLibrary().pack("sr-26-2")->replaces.find("SR 11-7") != std::string::npos);
    for (const auto& pack : shippedLibrary().packs) {
        for (const char* word : {"compliant", "complies", "compliance with"})
            CHECK(pack.note.find(word) == std::string::npos);
    }
}

TEST_CASE("Every kind of document has a template, which as it comes says nothing yet") {
    for (const auto& kind : shippedLibrary().kinds) {
        const std::string path = "templates/artifacts/" + kind.id + ".md";
        INFO(path);
        const auto bytes = base::resource(path);
        REQUIRE_FALSE(bytes.empty());
        const auto read = format::readDocument(bytes, "m/" + kind.id + ".md", &kind);
        CHECK(read.value.missing.size() == kind.sections.size());
        CHECK(read.value.date.empty());
        REQUIRE(format::kindOf(shippedLibrary(), kind.id + ".md") == &kind);
    }
}

TEST_CASE("A document says its sections and the day it was last looked at") {
    const std::string sections = "## Symptoms\nx\n## Diagnosis\nx\n## Mitigation\nx\n"
                                 "## Escalation\nx\n";
    CHECK(document("# R\n" + sections) == "|");
    CHECK(document("---\nreviewed: 2026-10-01\n---\n# R\n" + sections) == "2026-10-01|");
    CHECK(document("# R\nReviewed: 2026-10-02\n" + sections) == "2026-10-02|");
    CHECK(document("# R\n**Last reviewed on** 2026-10-03 by Ana\n" + sections) == "2026-10-03|");
    CHECK(document("---\ndate: 2026-10-01\nupdated: 2026-11-01\n---\n" + sections) ==
          "2026-11-01|");
    CHECK(document("---\nreviewed: soon\n---\n" + sections) == "|");
    CHECK(document("# Symptoms\n\n## Diagnosis\n\n[More Information Needed]\n\n## Mitigation\n"
                   "Stop it\n") == "|Symptoms,Diagnosis,Escalation,");
    CHECK_FALSE(format::readDocument("x", "m/runbook.pdf", shippedLibrary().kind("runbook"))
                    .value.readable);
    CHECK(format::kindOf(shippedLibrary(), "docs/Risk_Assessment.md")->id == "risk-assessment");
    CHECK(format::kindOf(shippedLibrary(), "runbooks/degrade.md")->id == "runbook");
    CHECK(format::kindOf(shippedLibrary(), "docs/adr/0001-use-trees.md")->id == "adr");
    CHECK_FALSE(format::kindOf(shippedLibrary(), "notes.md"));
}

TEST_CASE("Slips in a kind, a list, a pack or a policy test are located") {
    const auto findingOf = [](const auto& read) {
        REQUIRE(read);
        REQUIRE_FALSE(read->findings.empty());
        return read->findings.front().place.text() + " " + read->findings.front().text;
    };
    CHECK(findingOf(format::readKind("id: x\ntitle: X\nwhy: y\nfiles: [x]\nmax_age_days: never\n",
                                     "k.yaml"))
              .rfind("k.yaml:5:", 0) == 0);
    CHECK(findingOf(format::readItems("id: x\ntitle: X\nitems:\n- {id: a, txt: b}\n", "l.yaml"))
              .rfind("l.yaml:4:", 0) == 0);
    CHECK(findingOf(format::readFramework(
                        "id: x\ntitle: X\nas_of: yesterday\nnote: n\nclauses: []\n", "f.yaml"))
              .rfind("f.yaml:3:", 0) == 0);
    const auto test = [&](const std::string& text) {
        return findingOf(format::readPolicyTests("kind: policy-test\ntests:\n" + text, "t.yaml"));
    };
    CHECK(test("- {name: a, then: {}}\n").find("expects nothing") != std::string::npos);
    CHECK(test("- {name: a, given: {without: [soul]}, then: {verdict: pass}}\n")
              .find("no part 'soul'") != std::string::npos);
    CHECK(test("- {name: a, then: {verdict: maybe}}\n").find("'verdict' is 'maybe'") !=
          std::string::npos);
    CHECK(test("- {name: a, whn: {}, then: {verdict: pass}}\n").find("unknown key 'whn'") !=
          std::string::npos);
}
