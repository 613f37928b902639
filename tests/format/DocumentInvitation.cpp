#include "core/base/EightWords.h"
#include "core/format/Invitation.h"

#include <catch2/catch.hpp>

using namespace countersign;

namespace {

model::Invitation sampleInvitation() {
    model::Invitation made;
    made.to = "Tom Weiss";
    made.from = "Ana \"A\" Ruiz";
    made.roles = {"chair", "legal"};
    made.logName = "Meridian Mutual";
    made.address = "https://git.example.org/acme/models.git";
    made.branch = "refs/heads/countersign/log";
    made.log = base::sha256("log");
    made.genesis = *base::CommitId::fromHex(std::string(40, '1'));
    made.head = *base::CommitId::fromHex(std::string(40, '2'));
    made.fingerprint = base::sha256("head");
    made.madeAt = *base::UtcTime::parse("2026-11-21T09:00:00Z");
    return made;
}

model::RosterRequest sampleRequest() {
    return {base::sha256("log"), "tom.weiss",        "Tom Weiss",
            {"legal"},           "ssh-ed25519 AAAA", *base::UtcTime::parse("2026-11-21T09:00:00Z")};
}

const char* kSampleArmor = "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n";

std::string bentText(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("An invitation reads back as it was written, and says its eight words") {
    const std::string text = format::writeInvitation(sampleInvitation());
    const auto read = format::readInvitation(text, "i");
    REQUIRE(read);
    CHECK(format::writeInvitation(*read) == text);
    CHECK(text.find("words: \"" + base::eightWords(base::sha256("head")) + "\"") !=
          std::string::npos);
}

TEST_CASE("One byte changed in an invitation is found, or changes what it says", "[threat-5]") {
    const std::string text = format::writeInvitation(sampleInvitation());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string bent = text;
        bent[i] = static_cast<char>(bent[i] ^ 1);
        const auto read = format::readInvitation(bent, "i");
        if (read) CHECK(format::writeInvitation(*read) == bent);
        bent = text;
        bent.erase(i, 1);
        const auto shorter = format::readInvitation(bent, "i");
        if (shorter) CHECK(format::writeInvitation(*shorter) == bent);
    }
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"version: 1", "version: 2"},
             {"words: \"", "words: \"acid "},
             {"for: \"Tom Weiss\"", "for: \"\""},
             {"\"chair\", \"legal\"", "\"legal\", \"chair\""},
             {"\"chair\", \"legal\"", "\"chair\", \"../x\""},
             {"refs/heads/", "refs/tags/"},
             {"name: ", "extra: \"x\"\nname: "},
             {"from: ", "from:  "},
             {std::string(40, '1'), "short"},
             {"\n", "\r\n"}}) {
        INFO(to);
        CHECK_FALSE(format::readInvitation(bentText(text, from, to), "i"));
    }
    CHECK_FALSE(format::readInvitation(text + "more: \"x\"\n", "i"));
    CHECK_FALSE(format::readInvitation(std::string(70'000, 'x'), "i"));
    CHECK_FALSE(format::readInvitation("", "i"));
}

TEST_CASE("A request reads back with the bytes that were signed") {
    const std::string text = format::writeRosterRequest(sampleRequest());
    const auto read = format::readRosterRequest(text + kSampleArmor, "r");
    REQUIRE(read);
    CHECK(read->payload == text);
    CHECK(read->armor == kSampleArmor);
    CHECK(format::writeRosterRequest(read->request) == text);
    CHECK_FALSE(format::readRosterRequest(text, "r")); // not signed
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"tom.weiss", "Tom"},
             {"tom.weiss", ".x"},
             {"name: \"Tom Weiss\"", "name: \"\xE2\x80\x8B\""},
             {"name: \"Tom Weiss\"", "name: \"Tom\xE2\x80\xAEWeiss\""},
             {"[\"legal\"]", "[\"legal\", \"legal\"]"},
             {"say: ", "also: \"x\"\nsay: "}}) {
        INFO(to);
        CHECK_FALSE(format::readRosterRequest(bentText(text, from, to) + kSampleArmor, "r"));
    }
}
