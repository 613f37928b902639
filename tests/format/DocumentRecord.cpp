#include "tests/format/DocumentSamples.h"

#include "core/format/RecordKinds.h"
#include "core/format/Yaml.h"

#include <catch2/catch.hpp>

#include <set>

using namespace countersign;
using namespace documentsamples;

namespace {

// Whatever the reader takes must come out of the writer byte for byte.
void refusedOrCanonical(const std::string& bytes) {
    const auto read = format::readRecord(bytes, "r.yaml");
    if (!read || std::holds_alternative<model::OtherKind>(read->body)) return;
    CHECK(format::writeRecord(*read) == bytes);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("A vote is written in exactly these bytes") {
    const std::string a(64, '1');
    const std::string expected =
        "countersign: 1\nlog: \"" + std::string(64, '1') +
        "\"\nkind: \"vote\"\nsigner: {principal: \"ana.ruiz\", name: \"Ana Ruiz\", hat: \"legal\", "
        "key: \"SHA256:" +
        std::string(42, 'A') +
        "E\"}\nsigned_at: \"2026-11-21T09:00:00Z\"\nmeaning: \"I reviewed the evidence bound "
        "below\"\nreason: \"Two \\\"lines\\\"\\nwith a\\ttab, a \\\\ and Zoë’s 数\"\n"
        "release: {id: \"claims-triage\", version: \"1.2\", tier: \"high\"}\n"
        "subject: {repo_root: \"" +
        std::string(40, 'b') + "\", commit: \"" + std::string(40, 'c') + "\", tree: \"" +
        std::string(40, 'd') + "\", manifest_sha256: \"" + std::string(64, '7') +
        "\"}\npolicy: {version: 4, sha256: \"" + std::string(64, '2') +
        "\"}\nroster: {version: 9, sha256: \"" + std::string(64, '3') + "\"}\nprev: [{commit: \"" +
        std::string(40, 'a') + "\", sha256: \"" + std::string(64, '4') +
        "\"}]\nseen: {records: 412, open_dissents: [\"" + std::string(64, '5') + "\", \"" +
        std::string(64, '6') +
        "\"]}\nvote: \"dissent\"\nlevel: \"block\"\nwould_remove: \"A canary in both regions\"\n"
        "concurs: \"The card is clear\"\nevidence: [\"models/claims-triage/results/ood.json\"]\n"
        "conditions: []\nreviewed: \"card\"\nnot_reviewed: \"\"\nopened: [\"" +
        std::string(40, 'e') + "\", \"" + std::string(40, 'f') +
        "\"]\non_behalf_of: \"\"\nsupersedes: \"" + std::string(64, '8') + "\"\n";
    CHECK(format::writeRecord(records().at("vote")) == expected);
}

TEST_CASE("Every acted kind reads back to the same bytes and is YAML with the same texts") {
    for (const auto& [label, record] : records()) {
        INFO(label);
        const std::string bytes = format::writeRecord(record);
        const auto read = format::readRecord(bytes, "r.yaml");
        if (!read) FAIL(read.error().sentence());
        CHECK(format::writeRecord(*read) == bytes);
        CHECK(read->kind == record.kind);
        CHECK(read->body.index() == record.body.index());
        const auto yaml = format::parseYaml(bytes, "r.yaml");
        if (!yaml) FAIL(yaml.error().sentence());
        REQUIRE(yaml->find("reason"));
        CHECK(yaml->find("reason")->text == record.reason);
        CHECK(yaml->find("signer")->find("name")->text == record.signer.name);
        CHECK(yaml->find("log")->text == record.log.hex());
        CHECK(yaml->find("seen")->find("records")->integer() == 412);
    }
}

TEST_CASE("A flipped, dropped or added byte never gives a record with other bytes") {
    for (const auto& [label, record] : records()) {
        INFO(label);
        const std::string bytes = format::writeRecord(record);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (const char other :
                 {char(bytes[i] ^ 1), char(bytes[i] ^ 0x20), char(bytes[i] ^ 0x80)}) {
                std::string changed = bytes;
                changed[i] = other;
                refusedOrCanonical(changed);
            }
            refusedOrCanonical(bytes.substr(0, i) + bytes.substr(i + 1));
            refusedOrCanonical(bytes.substr(0, i) + ' ' + bytes.substr(i));
            CHECK_FALSE(format::readRecord(bytes.substr(0, i), "r.yaml"));
        }
    }
}

TEST_CASE("What is not canonical is refused with its place") {
    const std::string vote = format::writeRecord(records().at("vote"));
    const std::vector<std::pair<std::string, std::string>> edits{
        {"kind: \"vote\"", "kind: vote"},
        {"kind: \"vote\"", "kind: 'vote'"},
        {"kind: \"vote\"", "kind:  \"vote\""},
        {"kind: \"vote\"\n", "kind: \"vote\"\r\n"},
        {"kind: \"vote\"\n", "kind: \"vote\" # a comment\n"},
        {"records: 412", "records: 0412"},
        {"records: 412", "records: +412"},
        {"version: 4,", "version: 4.0,"},
        {"Ana Ruiz", "Ana\\u0020Ruiz"},
        {"Ana Ruiz", "Ana\xE2\x80\xAERuiz"},
        {"Zoë’s", "Zoe\xCC\x88’s"},
        {"Two ", "Two \x7F"},
        {"Two ", "Two \xFF"},
        {"Two ", "Two\t"},
        {"09:00:00Z", "09:00:00+00:00"},
        {std::string(64, '7'), std::string(64, 'A')},
        {"level: \"block\"", "level: \"none\""},
        {"vote: \"dissent\"", "vote: \"maybe\""},
        {"opened: [\"" + std::string(40, 'e'), "opened: [\"" + std::string(40, 'f')},
        {"principal: \"ana.ruiz\"", "principal: \"Ana\""},
        {"prev: [{", "prev: [], x: [{"},
    };
    for (const auto& [from, to] : edits) {
        INFO(to);
        const auto read = format::readRecord(replaced(vote, from, to), "records/r.yaml");
        REQUIRE_FALSE(read);
        CHECK(read.error().code == base::ErrorCode::Invalid);
        CHECK(read.error().place.path == "records/r.yaml");
    }
    const auto read = format::readRecord(replaced(vote, "kind: \"", "kind: "), "r.yaml");
    REQUIRE_FALSE(read);
    CHECK(read.error().place.line == 3);
    CHECK(read.error().place.column == 7);
    CHECK_FALSE(format::readRecord(vote + vote, "r.yaml"));
    CHECK_FALSE(format::readRecord(vote + "\n", "r.yaml"));
    CHECK_FALSE(format::readRecord(std::string(70'000, 'x'), "r.yaml"));
    CHECK_FALSE(format::readRecord("", "r.yaml"));
}

TEST_CASE("Fields that the table of kinds does not allow are refused") {
    auto all = records();
    const auto refused = [](model::Record record) {
        return !format::readRecord(format::writeRecord(record), "r.yaml");
    };
    auto noReason = all.at("vote");
    noReason.reason = " \n";
    CHECK(refused(noReason));
    auto noMeaning = all.at("decide");
    noMeaning.meaning = "";
    CHECK(refused(noMeaning));
    auto noHat = all.at("approve");
    noHat.signer.hat = "";
    CHECK(refused(noHat));
    auto noSubject = all.at("open");
    noSubject.subject.reset();
    CHECK(refused(noSubject));
    auto subjectOnRetire = all.at("retire");
    subjectOnRetire.subject = all.at("open").subject;
    CHECK(refused(subjectOnRetire));
    auto twoParents = all.at("vote");
    twoParents.prev.push_back(twoParents.prev.front());
    CHECK(refused(twoParents));
    auto noCondition = all.at("approve");
    std::get<model::Vote>(noCondition.body).conditions.clear();
    CHECK(refused(noCondition));
    auto hidden = all.at("vote");
    hidden.reason = "fine\x1b[2K";
    CHECK(refused(hidden));
    auto wrongKind = all.at("join");
    wrongKind.kind = "withdraw-all";
    CHECK(refused(wrongKind));
}

TEST_CASE("The writer puts ids in order and contributors of any bytes into one line") {
    auto decide = records().at("decide");
    auto& body = std::get<model::Decide>(decide.body);
    std::reverse(body.counted.begin(), body.counted.end());
    CHECK(format::writeRecord(decide) == format::writeRecord(records().at("decide")));

    auto open = records().at("open");
    std::get<model::Open>(open.body).contributors = {{"committer", "a\nb\xFF\xE2\x80\xAE", "x\ty"}};
    const auto read = format::readRecord(format::writeRecord(open), "r.yaml");
    if (!read) FAIL(read.error().sentence());
    const auto& contributor = std::get<model::Open>(read->body).contributors.at(0);
    CHECK(contributor.name.find('\n') == std::string::npos);
    CHECK(contributor.name.find("b") != std::string::npos);
}

TEST_CASE("Every kind of the table has a sample, and its body answers to its word") {
    std::set<std::string> sampled;
    for (const auto& [label, record] : records())
        sampled.insert(record.kind);
    for (const format::RecordKind& kind : format::recordKinds()) {
        INFO(kind.word);
        CHECK(sampled.count(std::string(kind.word)) == 1);
        CHECK(format::kindWord(format::emptyBody(kind)) == kind.word);
    }
    CHECK(sampled.size() == format::recordKinds().size());
    CHECK(format::recordKinds().size() + 1 == std::variant_size_v<model::RecordBody>);
}

TEST_CASE("A word outside the table is no record") {
    const std::string bytes = format::writeRecord(records().at("withdraw"));
    CHECK_FALSE(format::readRecord(replaced(bytes, "\"withdraw\"", "\"frobnicate\""), "r.yaml"));
    CHECK_FALSE(format::readRecord(replaced(bytes, "\"withdraw\"", "\"waive\""), "r.yaml"));
}

TEST_CASE("A record of a newer schema is listed with what can be seen of its head") {
    std::string bytes = format::writeRecord(records().at("vote"));
    bytes = replaced(bytes, "countersign: 1", "countersign: 7") + "novel: !yes\n";
    const auto read = format::readRecord(bytes, "r.yaml");
    REQUIRE(read);
    CHECK(read->schema == 7);
    CHECK(std::get<model::OtherKind>(read->body).kind == "vote");
    CHECK(read->kind == "vote");
    CHECK(read->log == digest('1'));
    CHECK_FALSE(format::readRecord("countersign: 7\n\xFF", "r.yaml"));
    CHECK(format::readRecord("countersign: 7\nanything\n", "r.yaml"));
}

TEST_CASE("Drafts of the format are refused with a sentence") {
    const auto draft = [](const std::string& bytes) {
        return replaced(bytes, "countersign: 1", "countersign: 0");
    };
    const auto record = format::readRecord(draft(format::writeRecord(records().at("vote"))), "r");
    REQUIRE_FALSE(record);
    CHECK(record.error().what.find("was a draft of the format") != std::string::npos);
    const auto start = format::readGenesis(draft(format::writeGenesis(genesis())), "g");
    REQUIRE_FALSE(start);
    CHECK(start.error().what.find("was a draft of the format") != std::string::npos);
}

TEST_CASE("Commit messages name kind, verdict, release, person and the record") {
    const auto vote = records().at("vote");
    const std::string path = "records/2026/11/21/" + std::string(64, '9') + ".yaml";
    CHECK(format::commitMessage(vote, path, digest('9')) ==
          "countersign: vote dissent claims-triage@1.2 by Ana Ruiz\n\nCountersign-Log: " +
              std::string(64, '1') + "\nCountersign-Record: " + path +
              "\nCountersign-Record-SHA256: " + std::string(64, '9') + "\n");
    CHECK(format::commitMessage(records().at("retire"), path, digest('9'))
              .starts_with("countersign: retire by Ana Ruiz\n"));
    CHECK(format::genesisMessage(genesis(), digest('9')) ==
          "countersign: genesis Acme Insurance by Ana Ruiz\n\nCountersign-Genesis-SHA256: " +
              std::string(64, '9') + "\n");
    CHECK(format::joinMessage("Ana Ruiz", digest('1')) ==
          "countersign: union by Ana Ruiz\n\nCountersign-Log: " + std::string(64, '1') + "\n");
}

TEST_CASE("The start of a log reads back to the same bytes and nothing else") {
    model::Genesis start = genesis();
    const std::string bytes = format::writeGenesis(start);
    const auto read = format::readGenesis(bytes, "genesis.yaml");
    if (!read) FAIL(read.error().sentence());
    CHECK(format::writeGenesis(*read) == bytes);
    CHECK(format::parseYaml(bytes, "genesis.yaml"));
    start.repoRoot = {};
    start.succeeds = std::string(40, 'e');
    CHECK(format::readGenesis(format::writeGenesis(start), "genesis.yaml"));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto other = format::readGenesis(changed, "genesis.yaml");
        if (other) CHECK(format::writeGenesis(*other) == changed);
        CHECK_FALSE(format::readGenesis(bytes.substr(0, i), "genesis.yaml"));
    }
    const auto newer =
        format::readGenesis(replaced(bytes, "countersign: 1", "countersign: 3"), "g");
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == base::ErrorCode::Unavailable);
}
