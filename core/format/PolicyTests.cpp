#include "core/format/PolicyTests.h"

#include "core/format/PolicyFields.h"
#include "core/format/RecordForm.h"

#include <algorithm>

// Tests of a policy as people write them: POLICY-TEST.md.
namespace countersign::format {

namespace policytests {

constexpr std::size_t kTestCap = 1u << 20;

std::string date(PolicyFields& fields, const char* key, const std::string& absent = {}) {
    const std::string text = fields.text(key, absent);
    if (text.empty() || isDate(text) || base::UtcTime::parse(text)) return text;
    fields.error(base::said("'%1' must be a date or time", key), fields.placeOf(key),
                 base::said("write it like 2026-11-21"));
    return absent;
}

std::map<std::string, std::string> pairs(PolicyFields& fields, const char* key) {
    std::map<std::string, std::string> found;
    const YamlNode* node = fields.mapping(key);
    if (!node) return found;
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        if (node->items[i].isScalar())
            found[node->keys[i]] = node->items[i].text;
        else
            fields.error(base::said("'%1' must be a text", node->keys[i]), node->items[i].place);
    }
    return found;
}

std::map<std::string, std::vector<std::string>> people(PolicyFields& fields) {
    std::map<std::string, std::vector<std::string>> found;
    const YamlNode* node = fields.mapping("people");
    if (!node) return found;
    PolicyFields one(*node, "people", fields.rule(), fields.findings());
    for (const std::string& who : node->keys)
        found[who] = one.words(who);
    return found;
}

template <typename Each> void each(PolicyFields& fields, const char* key, Each read) {
    const YamlNode* list = fields.list(key);
    if (!list) return;
    for (const YamlNode& node : list->items) {
        PolicyFields one(node, std::string("an entry of ") + key, fields.rule(), fields.findings());
        read(one);
        one.finish();
    }
}

void readGiven(PolicyFields& fields, model::PolicyCase& test) {
    static const std::vector<std::string> parts{
        "card",    "note",      "slos",     "results",      "release",      "objective",
        "proxies", "questions", "feedback", "never-events", "announcement", "classification"};
    test.classification = pairs(fields, "classification");
    test.change = fields.text("change");
    for (const std::string& part : fields.words("without")) {
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            fields.error(
                base::said("there is no part '%1' to leave out", part), fields.placeOf("without"),
                base::said("write some of: card, note, slos, results, release, objective, proxies, "
                           "questions, feedback, never-events, announcement, classification"));
        test.without.insert(part);
    }
    for (const auto& [kind, looked] : pairs(fields, "documents"))
        test.documents.emplace_back(kind, looked);
    each(fields, "slos", [&](PolicyFields& one) {
        model::PolicyCase::Number number;
        one.require("name", base::said("name: recall"));
        number.name = one.text("name");
        number.target = one.text("target", ">= 0.9");
        number.value = one.number("value", -1e12, 1e12);
        number.before = one.number("before", -1e12, 1e12);
        test.slos.push_back(number);
    });
    test.authors = fields.words("authors");
    test.fallback = fields.text("fallback");
    test.measured = date(fields, "measured");
    test.regulation = pairs(fields, "regulation");
    if (fields.has("people")) test.people = people(fields);
    fields.finish();
}

void readWhen(PolicyFields& fields, model::PolicyCase& test) {
    const std::string at = date(fields, "at", "2026-11-21");
    test.at = base::UtcTime::parse(at).value_or(base::UtcTime{});
    test.purpose = *model::purpose(
        fields.oneOf("for", {"decision", "merge", "release", "rollback"}, "decision"));
    each(fields, "votes", [&](PolicyFields& one) {
        one.require("who", base::said("{who: ana, as: peer}"));
        model::PolicyCase::Signed vote{
            one.word("who"), one.word("as"),
            one.oneOf("vote", {"approve", "approve-with-conditions", "abstain", "recuse"},
                      "approve")};
        test.votes.push_back(vote);
    });
    each(fields, "objections", [&](PolicyFields& one) {
        one.require("who", base::said("{who: ana, level: object}"));
        model::PolicyCase::Objecting objection{
            one.word("who"), one.oneOf("level", {"concern", "object", "block"}, "object"), false};
        objection.answered = one.flag("answered", false);
        test.objections.push_back(objection);
    });
    each(fields, "drills", [&](PolicyFields& one) {
        model::PolicyCase::Drilled drill;
        one.require("kind",
                    base::said("{kind: kill-switch, who: ana, on: 2026-11-01, seconds: 40}"));
        drill.kind = one.word("kind");
        drill.who = one.word("who");
        drill.at = date(one, "on", "2026-11-20");
        drill.seconds = one.whole("seconds", 0, 86'400).value_or(1);
        drill.result = one.oneOf("result", {"passed", "failed"}, "passed");
        test.drills.push_back(drill);
    });
    each(fields, "incidents", [&](PolicyFields& one) {
        const std::string severity =
            one.oneOf("severity", {"SEV-1", "SEV-2", "SEV-3", "SEV-4"}, "SEV-2");
        test.incidents.emplace_back(severity, date(one, "started", "2026-11-10"));
    });
    each(fields, "actions", [&](PolicyFields& one) {
        const std::string severity = one.oneOf("severity", {"high", "medium", "low"}, "high");
        test.actions.emplace_back(severity, date(one, "due", "2026-11-01"));
    });
    test.answers = pairs(fields, "answers");
    test.decision = fields.oneOf(
        "decision", {"approved", "approved-with-conditions", "deferred", "rejected", "withdrawn"},
        "");
    test.decidedOn = date(fields, "decided_on", at);
    fields.finish();
}

void readThen(PolicyFields& fields, model::PolicyCase& test) {
    test.tier = fields.word("tier");
    if (fields.has("verdict"))
        test.pass = fields.oneOf("verdict", {"blocked", "pass"}, "blocked") == "pass";
    test.blocks = fields.sentences("blocks");
    test.holds = fields.sentences("holds");
    if (fields.has("open")) test.open = fields.words("open");
    if (test.tier.empty() && !test.pass && test.blocks.empty() && test.holds.empty() && !test.open)
        fields.error(base::said("this test expects nothing"), fields.place(),
                     base::said("write verdict: pass or verdict: blocked"));
    fields.finish();
}

} // namespace policytests

base::Result<Read<model::PolicyTestFile>> readPolicyTests(std::string_view bytes,
                                                          const std::string& path) {
    using namespace policytests;
    YamlLimits limits;
    limits.bytes = kTestCap;
    const auto root = parseYaml(bytes, path, limits);
    if (!root) return base::fail(root.error());
    Read<model::PolicyTestFile> read;
    PolicyFields fields(*root, "the policy test", "policy-test", read.findings);
    fields.require("kind", base::said("kind: policy-test"));
    if (fields.word("kind", "policy-test") != "policy-test")
        fields.error(base::said("this is no policy test"), fields.placeOf("kind"),
                     base::said("write kind: policy-test"));
    read.value.policy = fields.text("policy");
    const auto everybody = people(fields);
    fields.require("tests", base::said("tests: and a list"));
    if (const YamlNode* list = fields.list("tests")) {
        for (const YamlNode& node : list->items) {
            model::PolicyCase test;
            test.place = node.place;
            test.people = everybody;
            test.at = *base::UtcTime::parse("2026-11-21");
            PolicyFields one(node, "a test", "policy-test", read.findings);
            one.require("name", base::said("name: \"One signature is enough\""));
            test.name = one.text("name");
            if (const YamlNode* given = one.mapping("given")) {
                PolicyFields part(*given, "given", "policy-test", read.findings);
                readGiven(part, test);
            }
            if (const YamlNode* when = one.mapping("when")) {
                PolicyFields part(*when, "when", "policy-test", read.findings);
                readWhen(part, test);
            }
            one.require("then", base::said("then: {verdict: blocked}"));
            if (const YamlNode* then = one.mapping("then")) {
                PolicyFields part(*then, "then", "policy-test", read.findings);
                readThen(part, test);
            }
            one.finish();
            read.value.cases.push_back(std::move(test));
        }
    }
    if (read.value.cases.empty() && !model::hasError(read.findings))
        fields.error(base::said("there is no test"), root->place,
                     base::said("write at least one under tests:"));
    fields.finish();
    return read;
}

} // namespace countersign::format
