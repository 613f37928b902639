#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using tests::holds;
using tests::run;

namespace {

std::string logHead(const support::DemoPlaces& places) {
    return support::ScriptedGit(places.folder).run({"rev-parse", "refs/heads/countersign/log"});
}

// Everything under .git but objects, the log's branch and its reflog; and the work tree's status.
std::map<std::string, std::string> untouched(const support::DemoPlaces& places) {
    support::ScriptedGit git(places.folder);
    auto found = git.administration();
    for (auto it = found.begin(); it != found.end();)
        it = holds(it->first, "countersign/log") ? found.erase(it) : std::next(it);
    found["(status)"] = git.run({"--no-optional-locks", "status", "--porcelain"});
    return found;
}

std::string recordOf(const support::DemoPlaces& places, const std::string& sentence) {
    const std::string text = run(places, {"history"}).out;
    const std::size_t at = text.find(sentence);
    if (at == std::string::npos) return {};
    const std::size_t line = text.rfind('\n', at) + 1;
    return text.substr(text.find("UTC  ", line) + 5, 12);
}

} // namespace

TEST_CASE("A vote fills its seat and touches nothing but the log", "[cli][sign]") {
    const auto places = support::copiedDemo("vote");
    support::ScriptedGit git(places.folder);
    git.write("models/claims-triage/notes.txt", "mine");
    git.write("README.md", "changed, not staged");
    git.run({"add", "models/claims-triage/notes.txt"});
    const auto before = untouched(places);
    const std::string head = logHead(places);
    const auto vote = run(places, {"vote", "claims-triage", "approve", "--reason",
                                   "Nobody is denied without a person.", "--key",
                                   places.key("ana.ruiz").string()});
    INFO(vote.out << vote.err);
    CHECK(vote.code == 0);
    CHECK(vote.err.empty());
    for (const char* part : {"You sign as Ana Ruiz, Legal counsel", "It means: I reviewed",
                             "Signed. Not sent yet. Record"})
        CHECK(holds(vote.out, part));
    CHECK(untouched(places) == before);
    CHECK(logHead(places) != head);
    CHECK(git.run({"rev-parse", "refs/heads/countersign/log~1"}) == head);
    CHECK(run(places, {"seats", "claims-triage", "--trust-first-use"}).code == 0);
    CHECK(run(places, {"verify"}).code == 0);
    const auto gate = run(places, {"gate", "claims-triage", "--trust-first-use"});
    CHECK(gate.code == 1);
    CHECK_FALSE(holds(gate.out, "legal:"));
}

TEST_CASE("An approval is refused while the gate says no; deferring is always possible",
          "[cli][sign]") {
    const auto places = support::copiedDemo("decide");
    const std::string head = logHead(places);
    const std::string chair = places.key("helena.vogt").string();
    const auto refused = run(
        places, {"decide", "claims-triage", "approved", "--reason", "Let us go", "--key", chair});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "cannot be approved yet"));
    CHECK(holds(refused.err, "0.87, must be at least 0.90"));
    CHECK(logHead(places) == head);
    const auto deferred = run(places, {"decide", "claims-triage", "deferred", "--reason",
                                       "Until recall is back", "--key", chair});
    INFO(deferred.err);
    CHECK(deferred.code == 0);
    CHECK(holds(run(places, {"releases", "claims-triage"}).out, "deferred"));
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("A model of a lower tier goes from its last signature to a passing gate", "[cli][sign]") {
    const auto places = support::copiedDemo("road");
    const auto vote =
        run(places, {"vote", "call-summaries", "approve", "--reason", "The agents asked for it",
                     "--key", places.key("sam.adeyemi").string()});
    CHECK(vote.code == 0);
    const auto decide =
        run(places, {"decide", "call-summaries", "approved", "--reason",
                     "Read and signed by agents", "--key", places.key("helena.vogt").string()});
    INFO(decide.err);
    CHECK(decide.code == 0);
    CHECK(run(places, {"gate", "call-summaries", "--trust-first-use"}).code == 0);
}

TEST_CASE("An objection, its join, its answer and its withdrawal", "[cli][sign]") {
    const auto places = support::copiedDemo("objection");
    const std::string jonas = places.key("jonas.brandt-2").string();
    const auto objection =
        run(places, {"vote", "call-summaries", "dissent", "--level", "block", "--reason",
                     "Numbers spoken fast are wrong", "--key", jonas});
    INFO(objection.err);
    REQUIRE(objection.code == 0);
    const std::string id = recordOf(places, "Jonas Brandt, as senior engineer, objected, to block");
    REQUIRE(id.size() == 12);
    CHECK(run(places, {"join", id, "--key", places.key("karim.haddad").string()}).code == 0);
    CHECK(run(places, {"join", id, "--key", jonas}).code == 2);
    CHECK(holds(run(places, {"gate", "call-summaries", "--trust-first-use"}).out,
                "Numbers spoken fast"));
    const auto denied =
        run(places, {"answer", id, "--text", "Done", "--key", places.key("li.wei").string()});
    CHECK(denied.code == 1);
    CHECK(run(places, {"answer", id, "--text", "Numbers are left out of the draft", "--key",
                       places.key("helena.vogt").string()})
              .code == 0);
    CHECK(run(places,
              {"withdraw", id, "--reason", "Met", "--key", places.key("karim.haddad").string()})
              .code == 1);
    CHECK(run(places, {"withdraw", id, "--reason", "Met", "--key", jonas}).code == 0);
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("Who worked on a release cannot approve it, but can object", "[cli][sign]") {
    const auto places = support::copiedDemo("contributor");
    const std::string maya = places.key("maya.okafor").string();
    const auto refused = run(places, {"vote", "claims-triage", "approve", "--as", "senior",
                                      "--reason", "I built it", "--key", maya});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "cannot approve it"));
    CHECK(run(places, {"vote", "claims-triage", "dissent", "--level", "concern", "--reason",
                       "I would wait", "--key", maya})
              .code == 0);
}

TEST_CASE("Nothing is open: a vote opens the review first, with two signatures", "[cli][sign]") {
    const auto places = support::copiedDemo("opens");
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.setenv("GIT_AUTHOR_NAME", "Karim Haddad");
    std::string release = git.run({"show", "HEAD:models/mailroom-router/release.yaml"});
    release.replace(release.find("\"2.1\""), 5, "\"2.2\"");
    git.write("models/mailroom-router/release.yaml", release + "\n");
    std::string results = git.run({"show", "HEAD:models/mailroom-router/results/summary.json"});
    results.replace(results.find("\"2.1\""), 5, "\"2.2\"");
    git.write("models/mailroom-router/results/summary.json", results + "\n");
    git.commit("Candidate 2.2");
    const auto vote = run(places, {"vote", "mailroom-router", "approve", "--reason", "Tried it",
                                   "--key", places.key("li.wei").string()});
    INFO(vote.out << vote.err);
    CHECK(vote.code == 0);
    CHECK(holds(vote.out, "The review is opened first"));
    CHECK(holds(vote.out, "files become part of the log for ever"));
    CHECK(holds(vote.out, "Opened: record"));
    const auto history = run(places, {"history", "mailroom-router@2.2"});
    CHECK(holds(history.out, "Li Wei, as peer engineer, opened the review of mailroom-router 2.2"));
    CHECK(holds(history.out, "Li Wei, as peer engineer, approved mailroom-router 2.2"));
    CHECK(run(places, {"open", "mailroom-router", "--key", places.key("li.wei").string()}).code ==
          3);
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("Secrets do not get into the log, personal data is remarked on", "[cli][sign]") {
    const auto places = support::copiedDemo("secrets");
    const std::string head = logHead(places);
    const std::string key = places.key("ana.ruiz").string();
    const auto refused = run(places, {"vote", "claims-triage", "abstain", "--reason",
                                      "-----BEGIN OPENSSH PRIVATE KEY-----", "--key", key});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "private key"));
    CHECK(logHead(places) == head);
    const auto remarked = run(places, {"vote", "claims-triage", "abstain", "--reason",
                                       "Ask ana@example.org", "--key", key});
    CHECK(remarked.code == 0);
    CHECK(holds(remarked.out, "warning: The reason seems to hold an e-mail address"));
}

TEST_CASE("A stranger's key, a retired key and a missing key are each refused in words",
          "[cli][sign]") {
    const auto places = support::copiedDemo("keys");
    const std::string head = logHead(places);
    const auto stranger = support::makeEd25519Key(places.home, "stranger");
    const auto unknown = run(places, {"vote", "claims-triage", "abstain", "--reason", "x", "--key",
                                      stranger.file.string()});
    CHECK(unknown.code == 1);
    CHECK(holds(unknown.err, "belongs to nobody"));
    const auto retired = run(places, {"vote", "claims-triage", "abstain", "--reason", "x", "--key",
                                      places.key("jonas.brandt").string()});
    CHECK(retired.code == 1);
    CHECK(holds(retired.err, "retired"));
    CHECK(run(places, {"vote", "claims-triage", "abstain", "--reason", "x", "--key",
                       (places.home / "nowhere").string()})
              .code == 2);
    CHECK(run(places, {"vote", "claims-triage", "abstain", "--reason", "x"}).code == 2);
    CHECK(logHead(places) == head);
}

TEST_CASE("A key is retired by its owner and cannot sign afterwards", "[cli][sign]") {
    const auto places = support::copiedDemo("retire");
    const std::string key = places.key("tom.weiss").string();
    const std::string line = support::ScriptedGit(places.folder).folder().string();
    const auto roster = run(places, {"roster", "show"}).out;
    const std::size_t at = roster.find("SHA256:", roster.find("tom.weiss"));
    REQUIRE(at != std::string::npos);
    const std::string fingerprint = roster.substr(at, 50);
    const auto done = run(
        places, {"roster", "retire", fingerprint, "--reason", "Left the company", "--key", key});
    INFO(done.err);
    CHECK(done.code == 0);
    CHECK(holds(run(places, {"roster", "show"}).out, "retired by"));
    CHECK(run(places, {"vote", "claims-triage", "approve", "--reason", "x", "--key", key}).code ==
          1);
    CHECK(run(places, {"verify"}).code == 0);
}

TEST_CASE("Templates are written as new files, never over one that is there", "[cli][new]") {
    const auto places = support::copiedDemo("new");
    const auto there = run(places, {"new", "note", "claims-triage"});
    CHECK(there.code == 3);
    CHECK(holds(there.err, "there already"));
    const auto sections = run(places, {"new", "card-section", "claims-triage"});
    CHECK(sections.code == 3);
    std::filesystem::create_directories(places.folder / "models/new-one");
    for (const char* kind : {"note", "slos", "release", "card-section"}) {
        const auto made = run(places, {"new", kind, "models/new-one"});
        INFO(kind << made.err);
        CHECK(made.code == 0);
        CHECK(std::filesystem::exists(places.folder / made.out.substr(0, made.out.size() - 1)));
        CHECK(run(places, {"new", kind, "models/new-one"}).code == 3);
    }
    CHECK(run(places, {"new", "note", "../outside"}).code == 2);
    CHECK(run(places, {"new", "note", "models/not-there"}).code == 2);
    std::filesystem::create_directories(places.home / "outside");
    std::filesystem::create_directory_symlink(places.home / "outside", places.folder / "linked");
    const auto linked = run(places, {"new", "note", "linked"});
    CHECK(linked.code == 1);
    CHECK(std::filesystem::is_empty(places.home / "outside"));
    support::ScriptedGit git(places.folder);
    git.setTime(1'795'000'000);
    git.commit("Take the new files in");
    const auto lint = run(places, {"lint", "models/new-one"});
    CHECK(lint.code == 1); // nothing of a template counts as written
    CHECK(holds(lint.out, "note-affected"));
}

TEST_CASE("A log is started once, and never where a remote has one", "[cli][init]") {
    const auto& demo = support::sharedDemo();
    auto places = support::copiedDemo("init");
    std::filesystem::remove_all(places.folder);
    support::ScriptedGit git(places.folder);
    git.commitFile("models/m/MODEL_CARD.md", "# M\n\nA model.\n");
    const auto key = support::makeEd25519Key(places.home, "founder");
    const std::vector<std::string> init = {
        "init",  "--name",          "Here",   "--principal", "ada",    "--person", "Ada Byron",
        "--key", key.file.string(), "--role", "root",        "--role", "chair",    "--role",
        "peer",  "--mode",          "block"};
    const auto first = run(places, init);
    INFO(first.err);
    CHECK(first.code == 0);
    CHECK(run(places, {"verify"}).code == 0);
    CHECK(holds(run(places, {"roster", "show"}).out, "Ada Byron"));
    CHECK(run(places, init).code == 3);
    CHECK(run(places, {"gate", "models/m"}).code == 1); // the founder need not be asked for trust

    auto clone = places;
    clone.folder = places.home / "init-clone";
    git.run({"clone", "-q", demo.folder.string(), clone.folder.string()});
    const auto second = run(clone, init);
    CHECK(second.code == 3);
    CHECK(holds(second.err, "a remote has a decision log already"));
}
