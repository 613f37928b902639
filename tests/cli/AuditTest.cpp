// Trust outside the repository: checkpoints, packs, gaps, samples, documents that leave the
// program.
#include "tests/cli/Cli.h"

#include "core/base/File.h"
#include "core/base/Ids.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "tests/support/ScriptedGit.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <rapidjson/document.h>
#include <set>

using namespace countersign;
using tests::CliAnswer;
using tests::holds;
using tests::run;
using tests::runBare;

namespace audit_test {

constexpr const char* kAuditedLog = "refs/heads/countersign/log";

std::string bytesOf(const std::filesystem::path& path) {
    auto text = base::readFile(path, 256u << 20);
    INFO(path.string());
    REQUIRE(text);
    return *text;
}

void put(const std::filesystem::path& path, const std::string& bytes) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

base::ProcessResult process(const std::vector<std::string>& argv, const std::string& input = {}) {
    base::ProcessRequest request;
    request.argv = argv;
    request.input = input;
    auto done = base::run(request);
    REQUIRE(done);
    return *done;
}

// The stand-alone verifier, alone with Python.
base::ProcessResult secondVerifier(const std::filesystem::path& pack) {
    return process(
        {"python3", "-I", COUNTERSIGN_SOURCE_DIR "/templates/audit/verify.py", pack.string()});
}

bool hasPython() {
    base::ProcessRequest request;
    request.argv = {"python3", "--version"};
    const auto done = base::run(request);
    if (done && done->exitCode == 0) return true;
    WARN("python3 is not here: the second verifier was NOT run");
    return false;
}

// A signature on the demonstration's log, so that it moves.
void object(const support::DemoPlaces& places, const char* why) {
    const auto said = run(places, {"vote", "claims-triage", "dissent", "--reason", why, "--key",
                                   places.key("tom.weiss").string()});
    INFO(said.err);
    REQUIRE(said.code == 0);
}

} // namespace audit_test

using namespace audit_test;

TEST_CASE("a checkpoint tells a log that lost a record from one that grew",
          "[cli][audit][threat-4]") {
    const auto places = support::copiedDemo("checkpoint");
    support::ScriptedGit git(places.folder);
    const std::string start = git.run({"rev-parse", kAuditedLog});
    const auto first = places.home / "first.checkpoint", second = places.home / "second.checkpoint";
    const auto made = run(places, {"checkpoint", "-o", first.string()});
    INFO(made.err);
    REQUIRE(made.code == 0);
    CHECK(holds(made.out, "words "));
    CHECK(holds(made.out, bytesOf(first)));
    const auto same = run(places, {"verify", "--trust", first.string()});
    CHECK(same.code == 0);
    CHECK(holds(same.out, "the same as the checkpoint saw it"));
    CHECK(tests::jsonText(run(places, {"verify", "--json", "--trust", first.string()}).out,
                          "compared") == "same");

    object(places, "Recall fell on the newest suppliers");
    CHECK(holds(run(places, {"verify", "--trust", first.string()}).out,
                "ahead of the checkpoint by 1 record"));
    REQUIRE(run(places, {"checkpoint", "-o", second.string()}).code == 0);

    // The objection is cut off: at another computer, which remembers nothing.
    git.run({"update-ref", kAuditedLog, start});
    auto stranger = places;
    stranger.state = places.home / "stranger-state";
    const auto behind = run(stranger, {"verify", "--trust", second.string()});
    CHECK(behind.code == 1);
    CHECK(holds(behind.out, "behind the checkpoint"));
    CHECK(run(stranger, {"verify"}).code == 0); // nothing else could tell
}

TEST_CASE("a checkpoint tells a log that went another way, and one of another start",
          "[cli][audit][threat-5]") {
    const auto places = support::copiedDemo("fork");
    support::ScriptedGit git(places.folder);
    const std::string start = git.run({"rev-parse", kAuditedLog});
    object(places, "One view");
    const auto one = places.home / "one.checkpoint";
    REQUIRE(run(places, {"checkpoint", "-o", one.string()}).code == 0);
    git.run({"update-ref", kAuditedLog, start});
    auto stranger = places;
    stranger.state = places.home / "stranger-state";
    object(stranger, "Another view");
    object(stranger, "And one more, so that it is no shorter");
    const auto forked = run(stranger, {"verify", "--trust", one.string()});
    CHECK(forked.code == 1);
    CHECK(holds(forked.out, "The log forked"));

    const std::string text = bytesOf(one);
    const auto changed = places.home / "changed.checkpoint";
    for (const std::size_t at : {std::size_t{30}, text.find("head ") + 8, text.find("chain ") + 9,
                                 text.find("words ") + 7, text.size() - 1}) {
        std::string bent = text;
        bent[at] = bent[at] == 'a' ? 'b' : 'a';
        put(changed, bent);
        CHECK(run(stranger, {"verify", "--trust", changed.string()}).code != 0);
    }
    std::string other = text;
    std::swap(other[text.find("log ") + 4], other[text.find("log ") + 5]);
    put(changed, other);
    CHECK(run(stranger, {"verify", "--trust", changed.string()}).code == 1);
}

TEST_CASE("a boundary named within a whole log is said, not stumbled over", "[cli][audit]") {
    const auto places = support::copiedDemo("checkpoint-cut");
    support::ScriptedGit git(places.folder);
    std::ofstream(places.folder / ".git/shallow")
        << git.run({"rev-parse", std::string(kAuditedLog) + "~30"});
    const auto made = run(places, {"checkpoint"});
    CHECK(made.code == 3);
    CHECK(holds(made.err, "cuts the history of the log short"));
}

TEST_CASE("a checkpoint can be put on record", "[cli][audit]") {
    const auto places = support::copiedDemo("checkpoint-record");
    const auto file = places.home / "signed.checkpoint";
    const auto said = run(places, {"checkpoint", "--sign", "-o", file.string(), "--key",
                                   places.key("helena.vogt").string()});
    INFO(said.err << said.out);
    REQUIRE(said.code == 0);
    CHECK(holds(run(places, {"verify", "--trust", file.string()}).out, "ahead of the checkpoint"));
}

TEST_CASE("a pack is checked by both verifiers without repository, git or network",
          "[cli][audit][threat-11]") {
    const auto& demo = support::sharedDemo();
    const auto home = demo.home / "packs";
    std::filesystem::create_directories(home);
    const auto tar = home / "all.tar", folder = home / "all", again = home / "again.tar";
    const auto made = run(demo, {"audit", "pack", "--all", "-o", tar.string()});
    INFO(made.err);
    REQUIRE(made.code == 0);
    REQUIRE(run(demo, {"audit", "pack", "--all", "-o", folder.string()}).code == 0);
    REQUIRE(run(demo, {"audit", "pack", "--all", "-o", again.string()}).code == 0);
    CHECK(bytesOf(tar) == bytesOf(again));
    CHECK(run(demo, {"audit", "pack", "--all", "-o", tar.string()}).code == 2); // never over one

    for (const auto& pack : {tar, folder}) {
        const auto ours = runBare(demo, {"audit", "verify", pack.string()});
        INFO(ours.out << ours.err);
        CHECK(ours.code == 0);
        CHECK(holds(ours.out, "Every byte is as it was packed"));
        if (!hasPython()) continue;
        const auto theirs = secondVerifier(pack);
        INFO(theirs.out << theirs.err);
        CHECK(theirs.exitCode == 0);
        CHECK(holds(theirs.out, "COMPLETE"));
    }
    const std::string page = bytesOf(folder / "index.html");
    for (const char* never : {"<script", "javascript:", "http://", "https://", "<img", "onload"})
        CHECK_FALSE(holds(page, never));
    CHECK(holds(page, "Helena Vogt"));
    CHECK(bytesOf(folder / "verify.py") ==
          bytesOf(COUNTERSIGN_SOURCE_DIR "/templates/audit/verify.py"));

    // What README.txt says about git alone is what git does.
    const auto bare = home / "log.git";
    REQUIRE(process({"git", "init", "-q", "--bare", bare.string()}).exitCode == 0);
    for (const auto& [part, kind] :
         {std::pair{"blobs", "blob"}, std::pair{"trees", "tree"}, std::pair{"commits", "commit"}})
        for (const auto& file : std::filesystem::directory_iterator(folder / part))
            REQUIRE(process({"git", "--git-dir", bare.string(), "hash-object", "-w", "-t", kind,
                             file.path().string()})
                        .out == file.path().filename().string() + "\n");
    const std::string head = support::ScriptedGit(demo.folder).run({"rev-parse", kAuditedLog});
    CHECK(process({"git", "--git-dir", bare.string(), "-c",
                   "gpg.ssh.allowedSignersFile=" + (folder / "allowed_signers").string(),
                   "verify-commit", head})
              .exitCode == 0);
}

TEST_CASE("a rotated and a compromised key are judged alike from a pack",
          "[cli][audit][threat-18][threat-19]") {
    const auto places = support::copiedDemo("keys"); // one key was retired in it
    const std::string told =
        process({"ssh-keygen", "-l", "-f", places.key("tom.weiss").string() + ".pub"}).out;
    const std::string stolen = told.substr(told.find(' ') + 1, 50);
    const auto said = run(places, {"roster", "compromise", stolen, "--reason", "stolen", "--key",
                                   places.key("helena.vogt").string()});
    INFO(said.err << said.out);
    REQUIRE(said.code == 0);
    const auto pack = places.home / "keys.tar";
    REQUIRE(run(places, {"audit", "pack", "--all", "-o", pack.string()}).code == 0);
    const auto ours = runBare(places, {"audit", "verify", "--json", pack.string()});
    CHECK(ours.code == 0);
    CHECK(holds(ours.out, "SUSPECT"));
    if (!hasPython()) return;
    const auto theirs =
        process({"python3", "-I", COUNTERSIGN_SOURCE_DIR "/templates/audit/verify.py", "--json",
                 pack.string()});
    CHECK(theirs.exitCode == 0);
    rapidjson::Document a, b;
    a.Parse(ours.out.data(), ours.out.size());
    b.Parse(theirs.out.data(), theirs.out.size());
    REQUIRE_FALSE((a.HasParseError() || b.HasParseError()));
    REQUIRE(a["entries"].Size() == b["entries"].Size());
    for (rapidjson::SizeType at = 0; at < a["entries"].Size(); ++at) {
        const auto &mine = a["entries"][at], &other = b["entries"][at];
        CHECK(std::string(mine["commit"].GetString()) == other["commit"].GetString());
        CHECK(std::string(mine["verdict"].GetString()) == other["verdict"].GetString());
    }
}

TEST_CASE("a pack of one release holds the whole log and its own evidence only", "[cli][audit]") {
    const auto& demo = support::sharedDemo();
    const auto folder = demo.home / "one-release", all = demo.home / "every-release";
    REQUIRE(run(demo, {"audit", "pack", "claims-triage@1.1", "-o", folder.string()}).code == 0);
    REQUIRE(run(demo, {"audit", "pack", "--all", "-o", all.string()}).code == 0);
    const auto count = [](const std::filesystem::path& at) {
        return std::distance(std::filesystem::directory_iterator(at),
                             std::filesystem::directory_iterator());
    };
    CHECK(count(folder / "commits") == count(all / "commits"));
    CHECK(count(folder / "trees") == count(all / "trees"));
    CHECK(count(folder / "blobs") < count(all / "blobs"));
    CHECK(holds(bytesOf(folder / "README.txt"), "only that of\nclaims-triage@1.1"));
    const auto ours = runBare(demo, {"audit", "verify", folder.string()});
    INFO(ours.out << ours.err);
    CHECK(ours.code == 0);
    CHECK(holds(ours.out, "claims-triage@1.1 only"));
    if (hasPython()) CHECK(secondVerifier(folder).exitCode == 0);
}

TEST_CASE("a flipped byte of a pack is found and named by both verifiers",
          "[cli][audit][threat-10][threat-12][threat-24]") {
    const auto& demo = support::sharedDemo();
    const auto home = demo.home / "flips";
    std::filesystem::create_directories(home);
    const auto whole = home / "whole", bent = home / "bent";
    REQUIRE(run(demo, {"audit", "pack", "claims-triage@1.1", "-o", whole.string()}).code == 0);
    std::vector<std::string> names{"PACK",       "DIGESTS",   "README.txt",
                                   "index.html", "verify.py", "allowed_signers"};
    for (const char* part : {"commits", "trees", "blobs"})
        names.push_back(
            std::string(part) + "/" +
            std::filesystem::directory_iterator(whole / part)->path().filename().string());
    const bool python = hasPython();
    for (const std::string& name : names) {
        INFO(name);
        std::filesystem::remove_all(bent);
        std::filesystem::copy(whole, bent, std::filesystem::copy_options::recursive);
        std::string bytes = bytesOf(bent / name);
        bytes[bytes.size() / 2] ^= 1;
        put(bent / name, bytes);
        const auto ours = runBare(demo, {"audit", "verify", bent.string()});
        CHECK(ours.code != 0);
        // A digest that was changed is told by the file it no longer fits.
        const bool named = holds(ours.out + ours.err, name) || name == "DIGESTS";
        CHECK(named);
        if (!python) continue;
        const auto theirs = secondVerifier(bent);
        INFO(theirs.out << theirs.err);
        CHECK(theirs.exitCode != 0);
        CHECK((holds(theirs.out + theirs.err, name) || name == "DIGESTS"));
    }
    // A file too many, a file too few.
    std::filesystem::remove_all(bent);
    std::filesystem::copy(whole, bent, std::filesystem::copy_options::recursive);
    put(bent / "commits" / "more", "x");
    CHECK(holds(runBare(demo, {"audit", "verify", bent.string()}).out, "commits/more"));
    std::filesystem::remove(bent / "commits" / "more");
    std::filesystem::remove(bent / names.back());
    CHECK(holds(runBare(demo, {"audit", "verify", bent.string()}).out, names.back()));
    if (python) CHECK(holds(secondVerifier(bent).out, names.back()));
}

TEST_CASE("no byte of an archived pack is unwatched", "[cli][audit]") {
    const auto& demo = support::sharedDemo();
    const auto tar = demo.home / "watched.tar", bent = demo.home / "bent.tar";
    REQUIRE(run(demo, {"audit", "pack", "claims-triage@1.1", "-o", tar.string()}).code == 0);
    const std::string whole = bytesOf(tar);
    const bool python = hasPython();
    // Heads, contents, what fills up blocks, the end.
    std::vector<std::size_t> places{0, 100, 257, 400, 511, whole.size() - 1, whole.size() - 1025};
    for (std::size_t i = 1; i < 12; ++i)
        places.push_back(whole.size() / 12 * i + 7 * i);
    for (const std::size_t at : places) {
        INFO(at);
        std::string bytes = whole;
        bytes[at] ^= 1;
        put(bent, bytes);
        CHECK(runBare(demo, {"audit", "verify", bent.string()}).code != 0);
        if (python) CHECK(secondVerifier(bent).exitCode != 0);
    }
    put(bent, whole.substr(0, whole.size() - 512));
    CHECK(runBare(demo, {"audit", "verify", bent.string()}).code == 3);
}

TEST_CASE("the gaps of the demonstration are found, and its decisions judged again",
          "[cli][audit]") {
    const auto places = support::copiedDemo("gaps");
    support::ScriptedGit git(places.folder);
    const auto answer = run(places, {"audit", "gaps", "--json", "--trust-first-use"});
    INFO(answer.out << answer.err);
    REQUIRE((answer.code == 0 || answer.code == 1));
    rapidjson::Document document;
    document.Parse(answer.out.data(), answer.out.size());
    REQUIRE_FALSE(document.HasParseError());
    CHECK(document["decisions"].GetInt() >= 5);
    CHECK(document["judged_again"].GetInt() == document["decisions"].GetInt());
    CHECK_FALSE(holds(answer.out, "gate-differs"));

    git.run({"tag", "claims-triage/v1.2"});
    git.run({"tag", "claims-triage/v7.7"});
    const auto tagged = run(places, {"audit", "gaps", "--trust-first-use"});
    CHECK(tagged.code == 1);
    CHECK(holds(tagged.out, "The tag claims-triage/v7.7 releases"));
    CHECK(holds(tagged.out, "tag-without-decision"));

    const auto later =
        run(places, {"audit", "gaps", "--trust-first-use", "--at", "2029-01-01T00:00:00Z"});
    CHECK(later.code == 1);
    CHECK(holds(later.out, "[lapsed]"));
}

TEST_CASE("a sample can be drawn again by hand", "[cli][audit]") {
    const auto places = support::copiedDemo("sample");
    const auto file = places.home / "paper.txt";
    const auto drawn = run(places, {"audit", "sample", "--seed", "autumn", "--size", "2", "-o",
                                    file.string(), "--json"});
    INFO(drawn.err);
    REQUIRE(drawn.code == 0);
    rapidjson::Document document;
    document.Parse(drawn.out.data(), drawn.out.size());
    REQUIRE_FALSE(document.HasParseError());
    const auto history = run(places, {"history", "--json"});
    rapidjson::Document log;
    log.Parse(history.out.data(), history.out.size());
    std::map<std::string, std::set<std::string>> tiers;
    std::map<std::string, std::size_t> sampled;
    for (const auto& each : document["sample"].GetArray())
        ++sampled[each["tier"].GetString()];
    // By hand: the lowest two digests of each tier.
    for (const auto& entry : log["entries"].GetArray()) {
        if (std::string(entry["kind"].GetString()) != "decide") continue;
        const std::string id = entry["record"].GetString();
        const auto text = run(places, {"record", id}).out;
        const std::size_t at = text.find("tier: \"") + 7;
        tiers[text.substr(at, text.find('"', at) - at)].insert(base::sha256("autumn\n" + id).hex() +
                                                               id);
    }
    for (const auto& [tier, digests] : tiers) {
        std::set<std::string> expected;
        for (auto it = digests.begin(); it != digests.end() && expected.size() < 2; ++it)
            expected.insert(it->substr(64));
        CHECK(sampled[tier] == expected.size());
        for (const auto& each : document["sample"].GetArray())
            if (each["tier"].GetString() == tier)
                CHECK(expected.contains(each["record"].GetString()));
    }
    const auto another = run(places, {"audit", "sample", "--seed", "winter", "--size", "1"});
    CHECK(another.code == 0);

    put(file, bytesOf(file) + "Two approvals within a minute.\n");
    const auto said = run(places, {"audit", "sample", "--record", file.string(), "--key",
                                   places.key("ines.moreau").string()});
    INFO(said.err << said.out);
    CHECK(said.code == 0);
    std::string bent = bytesOf(file);
    bent.replace(bent.find("size 2"), 6, "size 1");
    put(file, bent);
    CHECK(run(places, {"audit", "sample", "--record", file.string(), "--key",
                       places.key("ines.moreau").string()})
              .code == 2);
}

TEST_CASE("a decision leaves as in-toto statements that ssh-keygen can check", "[cli][audit]") {
    const auto places = support::copiedDemo("in-toto");
    const auto bare = places.home / "bare.jsonl", file = places.home / "signed.jsonl";
    const auto key = places.key("helena.vogt");
    REQUIRE(run(places, {"export", "claims-triage@1.1", "--as", "in-toto", "-o", bare.string(),
                         "--trust-first-use"})
                .code == 0);
    const auto made = run(places, {"export", "claims-triage@1.1", "--as", "in-toto", "-o",
                                   file.string(), "--key", key.string(), "--trust-first-use"});
    INFO(made.err);
    REQUIRE(made.code == 0);
    CHECK(holds(made.out, "signed"));
    std::set<std::string> kinds;
    std::size_t lines = 0;
    const std::string all = bytesOf(bare);
    for (const auto line : base::lines(all)) {
        ++lines;
        rapidjson::Document statement;
        statement.Parse(line.data(), line.size());
        REQUIRE_FALSE(statement.HasParseError());
        CHECK(std::string(statement["_type"].GetString()) == "https://in-toto.io/Statement/v1");
        const auto& predicate = statement["predicate"];
        kinds.insert(predicate["kind"].GetString());
        const auto record = base::fromBase64(predicate["record"]["bytes"].GetString());
        REQUIRE(record);
        CHECK(base::sha256(*record).hex() == predicate["record"]["id"].GetString());
        CHECK(statement["subject"].Size() >= 1);
    }
    CHECK(kinds.contains("decision"));
    CHECK(kinds.contains("approval"));

    const std::string envelopes = bytesOf(file);
    CHECK(base::lines(envelopes).size() == lines);
    const auto signers = places.home / "signers", armor = places.home / "armor";
    put(signers, "helena.vogt " + bytesOf(key.string() + ".pub"));
    for (const auto line : base::lines(envelopes)) {
        rapidjson::Document envelope;
        envelope.Parse(line.data(), line.size());
        REQUIRE_FALSE(envelope.HasParseError());
        const auto payload = base::fromBase64(envelope["payload"].GetString());
        REQUIRE(payload);
        CHECK(holds(all, *payload));
        put(armor, base::fromBase64(envelope["signatures"][0]["sig"].GetString()).value());
        const std::string type = envelope["payloadType"].GetString();
        std::string signedBytes = "DSSEv1 " + std::to_string(type.size()) + " " + type + " " +
                                  std::to_string(payload->size()) + " " + *payload;
        const std::vector<std::string> check{"ssh-keygen",       "-Y", "verify",      "-f",
                                             signers.string(),   "-I", "helena.vogt", "-n",
                                             "countersign-dsse", "-s", armor.string()};
        CHECK(process(check, signedBytes).exitCode == 0);
        signedBytes.back() ^= 1;
        CHECK(process(check, signedBytes).exitCode != 0);
    }
    const auto summary = places.home / "vsa.json";
    REQUIRE(run(places, {"export", "claims-triage@1.2", "--as", "vsa", "-o", summary.string(),
                         "--trust-first-use"})
                .code == 0);
    CHECK(holds(bytesOf(summary), "\"verificationResult\": \"FAILED\""));
}

TEST_CASE("a decision sheet leaves as a page and as rows without formulas",
          "[cli][audit][threat-34][threat-35]") {
    const auto places = support::copiedDemo("sheet");
    const auto said = run(places, {"vote", "claims-triage", "dissent", "--reason",
                                   "=HYPERLINK(\"http://evil.example\",\"<b>look</b>\")", "--key",
                                   places.key("tom.weiss").string()});
    INFO(said.err);
    REQUIRE(said.code == 0);
    const auto csv =
        run(places, {"export", "claims-triage", "--as", "csv", "-o", "-", "--trust-first-use"});
    INFO(csv.err);
    REQUIRE(csv.code == 0);
    CHECK(holds(csv.out, "\"'=HYPERLINK(\"\"http://evil.example\"\""));
    CHECK(holds(csv.out, "\"Printed name\""));
    CHECK_FALSE(tests::hasRawControl(csv.out));
    const auto page =
        run(places, {"export", "claims-triage", "--as", "html", "-o", "-", "--trust-first-use"});
    REQUIRE(page.code == 0);
    CHECK(holds(page.out, "&lt;b&gt;look&lt;/b&gt;"));
    for (const char* never : {"<script", "<b>look", "<img", "href="})
        CHECK_FALSE(holds(page.out, never));
    CHECK(holds(page.out, "Tom Weiss"));
}
