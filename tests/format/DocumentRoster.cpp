#include "tests/format/DocumentSamples.h"

#include <catch2/catch.hpp>

using namespace countersign;

namespace {

// Fingerprint as `ssh-keygen -lf` prints it for this key.
const char* kKey =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

std::string people(const std::string& lines) {
    return "countersign: 1\nkind: \"roster\"\nversion: 1\npeople:\n" + lines;
}

} // namespace

TEST_CASE("A roster reads back what was written") {
    model::Roster roster;
    model::Person ana;
    ana.principal = "ana.ruiz";
    ana.name = "Ana \"the pen\" Ruiz";
    ana.email = "ana@example.org";
    ana.team = "Legal";
    ana.external = true;
    ana.trainedUntil = "2027-01-01";
    ana.roles = {"legal", "chair"};
    ana.aliases = {"ana@old.example.org", "Ana R."};
    ana.keys = {{"", kKey, model::UserPresence::Touch}};
    model::Person robot;
    robot.principal = "pipeline";
    robot.name = "Pipeline";
    robot.machine = true;
    roster.people = {ana, robot};
    const std::string text = format::writeRoster(roster);
    const auto read = format::readRoster(text, "roster.yaml");
    if (!read) FAIL(read.error().sentence());
    for (const auto& finding : read->findings)
        FAIL(finding.text);
    CHECK(format::writeRoster(read->roster) == text);
    REQUIRE(read->roster.people.size() == 2);
    const model::PersonKey& key = read->roster.people[0].keys.at(0);
    CHECK(key.fingerprint.size() == 50);
    CHECK(key.fingerprint.starts_with("SHA256:"));
    CHECK(read->roster.byKey(key.fingerprint) == &read->roster.people[0]);
}

TEST_CASE("What is wrong in a roster is found at its place") {
    struct Case {
        std::string text, says;
        int line;
    };
    const std::string ana = "  - {principal: \"ana\", name: \"Ana\"}\n";
    const std::vector<Case> cases{
        {people(ana + "  - {principal: \"ana\", name: \"Other\"}\n"), "stands twice", 6},
        {people("  - {principal: \"Ana Ruiz\", name: \"Ana\"}\n"), "'principal' must be a word", 5},
        {people("  - {principal: \"ana\", name: \"A\xE2\x80\x8Bna\"}\n"), "cannot be printed", 5},
        {people("  - {principal: \"ana\", name: \"A\xE2\x80\xAEna\"}\n"), "one line of text", 5},
        {people("  - {principal: \"ana\", name: \"An\xD0\xB0 Ruiz\"}\n"), "several alphabets", 5},
        {people("  - {principal: \"ana\", name: \"Ana\xE3\x85\xA4Ruiz\"}\n"), "cannot be seen", 5},
        {people("  - {principal: \"arn\", name: \"Arnold\"}\n  - {principal: \"am\", name: "
                "\"Amold\"}\n"),
         "looks like that of 'arn'", 6},
        {people("  - {principal: \"ana\"}\n"), "no 'name'", 5},
        {people("  - {principal: \"ana\", name: \"Ana\", role: [\"x\"]}\n"), "unknown key 'role'",
         5},
        {people("  - {principal: \"ci\", name: \"CI\", machine: true, roles: [\"peer\"]}\n"),
         "machine cannot have roles", 5},
        {people("  - {principal: \"ana\", name: \"Ana\", machine: yes}\n"), "true or false", 5},
        {people("  - {principal: \"ana\", name: \"Ana\", keys: [{key: \"ssh-rsa AAAA\"}]}\n"),
         "not an SSH or OpenPGP public key", 5},
        {people("  - {principal: \"ana\", name: \"Ana\", keys: [{key: \"" + std::string(kKey) +
                "\"}]}\n  - {principal: \"tom\", name: \"Tom\", keys: [{key: \"" + kKey +
                "\"}]}\n"),
         "is also ana's", 6},
        {"countersign: 1\nkind: \"roster\"\nversion: 2\npeople:\n" + ana, "previous_sha256", 1},
        {"countersign: 1\nkind: \"policy\"\nversion: 1\npeople:\n" + ana, "not a roster", 2},
        {"countersign: 1\nkind: \"roster\"\nversion: 1\npeople: []\n", "names nobody", 4},
    };
    for (const Case& each : cases) {
        INFO(each.text);
        const auto read = format::readRoster(each.text, "roster.yaml");
        REQUIRE(read);
        const auto found = std::find_if(
            read->findings.begin(), read->findings.end(), [&](const model::Finding& finding) {
                return finding.text.find(each.says) != std::string::npos;
            });
        for (const auto& finding : read->findings)
            UNSCOPED_INFO(finding.place.text() + " " + finding.text);
        REQUIRE(found != read->findings.end());
        CHECK(found->level == model::Level::Error);
        CHECK(found->place.line == each.line);
    }
    CHECK_FALSE(format::readRoster("a: 1\na: 2\n", "roster.yaml"));
}
