#include "tests/rules/GateSamples.h"

#include "core/format/Documents.h"
#include "core/format/Yaml.h"
#include "core/report/Text.h"

#include <catch2/catch.hpp>

using namespace gatesamples;

namespace {

// The blocked candidate of the design's example.
World blocked() {
    World world;
    world.ledger.head = *base::CommitId::fromHex("7f3a19c2aa00" + std::string(28, '0'));
    world.release.metrics = {metric("ood_recall_7d", 0.87), metric("decision_ece", 0.03),
                             metric("never_events", 0)};
    world.baseline->metrics[0].value = 0.93;
    world.release.note->affected.reset();
    world.history().votes[0].withdrawn = true;
    return world;
}

} // namespace

TEST_CASE("A blocked release reads like the example") {
    World world = blocked();
    world.purpose = model::Purpose::Decision;
    auto report = world.judge();
    report.purpose = model::Purpose::Release;
    CHECK(report::gateText(report, false) ==
          "BLOCKED  claims-triage 1.2 · high risk · for: release · log 7f3a19c2…, first use\n"
          "You can mend\n"
          "  Detect distribution shift before harm: 0.87, must be at least 0.90 (was 0.93)      "
          "ood_recall_7d  models/claims-triage/results/ood.json:14\n"
          "  The note does not say who might be affected      "
          "models/claims-triage/deliberation-note.md:1      countersign new note claims-triage\n"
          "Waits for others\n"
          "  legal: Ana Ruiz or Tom Weiss      countersign ask claims-triage\n"
          "Could not be judged\n"
          "  decision_ece_p95_24h: no result of that name; nearest: decision_ece\n"
          "Same answer again:  countersign gate claims-triage@1.2 --at 2026-11-21T09:00:00Z "
          "--as-of 7f3a19c2aa00\n");
}

TEST_CASE("A release that passes says so in one sentence and warns of the rest") {
    World world;
    world.object(model::DissentLevel::Concern);
    const std::string text = report::gateText(world.judge(), false);
    CHECK(text.starts_with("PASS  claims-triage 1.2 · high risk · for: release · log 77777777…"));
    CHECK(text.find("\n  This may be released. It was approved on 2026-11-20 by Maya Chen\n") !=
          std::string::npos);
    CHECK(text.find("Does not block\n  Tom Weiss is concerned: A reason") != std::string::npos);
    CHECK(text.find("You can mend") == std::string::npos);
    const std::string coloured = report::gateText(world.judge(), true);
    CHECK(coloured.find("\x1b[1;32mPASS\x1b[0m") != std::string::npos);
}

TEST_CASE("Modes that do not block are printed with their date") {
    World world = blocked();
    world.tier().mode = model::Mode::Observe;
    world.tier().modeSince = "2026-10-01";
    const std::string text = report::gateText(world.judge(), false);
    CHECK(text.starts_with("OBSERVED  "));
    CHECK(text.find(" · mode: observe since 2026-10-01\n") != std::string::npos);
    world.tier().mode = model::Mode::Warn;
    CHECK(report::gateText(world.judge(), false).starts_with("WARNED  "));
    world.ledger = {};
    const std::string bare = report::gateText(world.judge(), false);
    CHECK(bare.starts_with("BLOCKED  claims-triage 1.2 · tier unknown · for: release · no log\n"));
    CHECK(bare.find("There is no decision log      countersign init") != std::string::npos);
    CHECK(bare.find("--as-of") == std::string::npos);
    CHECK(bare.find("--commit aaaaaaaaaaaa") != std::string::npos);
}

TEST_CASE("Nothing from the repository reaches the terminal or the comment as more than text") {
    World world = blocked();
    world.release.slos->slos[0].objective =
        "Evil \x1b[2J\xE2\x80\xAE <img src=x> @team [a](http://b)";
    world.release.metrics[0].source.place.path = "a\nb`c.json";
    const auto report = world.judge();
    const std::string text = report::gateText(report, false);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
    const std::string markdown = report::gateMarkdown(report);
    for (const char* raw : {"\x1b", "<img", "@team", "[a](", "http://", "b`c"})
        CHECK(markdown.find(raw) == std::string::npos);
    CHECK(markdown.starts_with("### BLOCKED: claims-triage&#64;1.2\n"));
    CHECK(markdown.find("**Waits for others**\n\n- legal&#58; Ana Ruiz or Tom Weiss — "
                        "`countersign ask claims-triage`\n") != std::string::npos);
}

TEST_CASE("The JSON of a check is stable, complete and YAML besides") {
    World world = blocked();
    auto report = world.judge();
    const std::string text = format::gateJson(report);
    CHECK(text.starts_with("{\n  \"schema\": \"countersign.gate/1\",\n  \"release\": {\n"
                           "    \"model\": \"claims-triage\",\n    \"version\": \"1.2\","));
    format::YamlLimits limits;
    limits.bytes = 1u << 20;
    limits.depth = 12;
    const auto parsed = format::parseYaml(text, "gate.json", limits);
    if (!parsed) FAIL(parsed.error().sentence());
    CHECK(parsed->find("checks")->items.size() == report.checks.size());
    CHECK(parsed->find("slos")->items.at(0).find("value")->number() == 0.87);
    CHECK(parsed->find("inputs")->find("manifest_sha256")->text == report.manifest.hex());
    CHECK_FALSE(parsed->find("sha256"));
    CHECK_FALSE(parsed->find("inputs")->find("trust"));

    // How this computer trusts the log changes no digest.
    auto pinned = report;
    pinned.trust = model::Trust::Pinned;
    CHECK(format::gateJson(pinned) == text);
    pinned.digest = base::sha256(text).hex();
    CHECK(format::gateJson(pinned).find("\"trust\": \"pinned\"") != std::string::npos);
    CHECK(format::gateJson(pinned).find("\"sha256\": \"" + pinned.digest + "\"\n}\n") !=
          std::string::npos);

    report.sentence = "a\x01\"b\\c\n\xFF";
    CHECK(format::gateJson(report).find("\"sentence\": \"a\\u0001\\\"b\\\\c\\n\xEF\xBF\xBD\"") !=
          std::string::npos);
    report.slos[0].value = std::numeric_limits<double>::infinity();
    CHECK(format::gateJson(report).find("\"value\": null") != std::string::npos);
}

TEST_CASE("The shield says what is known of the log and what is not") {
    model::VerifyReport report;
    report.state = model::LogState::Complete;
    report.exitCode = 0;
    report.trust = model::Trust::FirstUse;
    report.ledger.records = 412;
    CHECK(report::shieldSentence(report) ==
          "412 records, each signed and joined. Whether these are all, only an outside copy of "
          "the fingerprint can say.");
    report.refused = 1;
    CHECK(report::shieldSentence(report).find("1 entry is listed and not counted.") !=
          std::string::npos);
    report.trust = model::Trust::Pinned;
    CHECK(report::shieldSentence(report).find("begins where you said") != std::string::npos);
    report.exitCode = 1;
    report.wrong = 2;
    CHECK(report::shieldSentence(report).starts_with("Not in order, 2 entries"));
    for (const auto state :
         {model::LogState::Incomplete, model::LogState::Rewritten, model::LogState::Behind,
          model::LogState::Forked, model::LogState::UnknownGenesis, model::LogState::Corrupt,
          model::LogState::Unsupported, model::LogState::Missing}) {
        report.state = state;
        report.exitCode = 0; // even then
        report.reason = "because\x1b";
        const std::string sentence = report::shieldSentence(report);
        CHECK(sentence.find("each signed") == std::string::npos);
        CHECK(sentence.find('\x1b') == std::string::npos);
        CHECK(sentence.back() == '.');
    }
}
