// The second person's road, and what a hook and a doctor say of it.
#include "core/base/File.h"
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
using support::DemoPlaces;
using support::ScriptedGit;
using tests::holds;
using tests::run;
using tests::runBare;
namespace fs = std::filesystem;

namespace {

const char* kLogBranch = "refs/heads/countersign/log";

struct Road {
    DemoPlaces host, guest;
    fs::path remote, file;

    explicit Road(const std::string& name)
        : host(support::copiedDemo(name + "-host")), guest(host),
          remote(host.home / (name + "-remote.git")), file(host.home / (name + ".invite")) {
        guest.folder = host.home / (name + "-guest");
        guest.state = host.home / (name + "-guest-state");
        for (const fs::path& old : {guest.folder, guest.state, remote, file})
            fs::remove_all(old);
        ScriptedGit bare(remote, {"--bare"});
        ScriptedGit(host.folder).run({"push", "-q", remote.string(), kLogBranch, "main"});
        ScriptedGit(host.folder).run({"remote", "add", "origin", remote.string()});
        REQUIRE(run(host, {"sync", "--trust-first-use"}).code == 0);
    }
    tests::CliAnswer invite() const {
        return run(host, {"invite", "Nina Berg", "--from", "Ana Ruiz", "--role", "legal", "-o",
                          file.string()});
    }
    tests::CliAnswer accept(std::vector<std::string> more = {}) const {
        std::vector<std::string> args = {"accept", file.string(), guest.folder.string()};
        args.insert(args.end(), more.begin(), more.end());
        return runBare(guest, args);
    }
};

std::string textOf(const fs::path& path) {
    const auto text = base::readFile(path);
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("An invitation is accepted: cloned, pinned, and the request to join is written",
          "[cli][invite]") {
    const Road road("invited");
    const auto invited = road.invite();
    INFO(invited.err);
    REQUIRE(invited.code == 0);
    const std::string paper = textOf(road.file);
    const std::size_t at = paper.find("words: \"") + 8;
    const std::string words = paper.substr(at, paper.find('"', at) - at);
    CHECK(holds(invited.out, words));
    CHECK(road.invite().code == 3); // never over a file

    const auto key = support::makeEd25519Key(road.host.home, "nina-invited");
    const fs::path request = road.host.home / "nina.request";
    fs::remove(request);
    const auto accepted = road.accept({"--key", key.file.string(), "--request", request.string()});
    INFO(accepted.out << accepted.err);
    REQUIRE(accepted.code == 0);
    CHECK(holds(accepted.out, words));
    CHECK(holds(accepted.out, "Nina Berg (nina.berg), roles legal"));
    ScriptedGit git(road.guest.folder);
    CHECK(git.run({"rev-parse", kLogBranch}) ==
          ScriptedGit(road.remote).run({"rev-parse", kLogBranch}));
    CHECK(git.run({"config", "remote.origin.url"}) == road.remote.string());
    CHECK(git.run({"status", "--porcelain"}).empty());
    CHECK(holds(run(road.guest, {"verify"}).out, "remembered"));
    CHECK(run(road.guest, {"gate", "claims-triage@1.1"}).code == 0); // pinned: no first use

    // With OpenSSH alone, as INVITATION.md says.
    const std::string signed_ = textOf(request);
    const std::size_t armor = signed_.find("-----BEGIN");
    std::ofstream(road.host.home / "request.sig") << signed_.substr(armor);
    const auto checked = [&](const std::string& text) {
        std::ofstream(road.host.home / "request.text") << text;
        return std::system(("ssh-keygen -Y check-novalidate -n countersign-request -s " +
                            (road.host.home / "request.sig").string() + " <" +
                            (road.host.home / "request.text").string() + " >/dev/null 2>&1")
                               .c_str());
    };
    CHECK(checked(signed_.substr(0, armor)) == 0);
    CHECK(checked(signed_.substr(0, armor) + " ") != 0);
}

TEST_CASE("A key that is on the people and keys is found, and nothing is asked for",
          "[cli][invite]") {
    const Road road("known");
    REQUIRE(road.invite().code == 0);
    const auto accepted = road.accept({"--key", road.host.key("tom.weiss").string()});
    CHECK(accepted.code == 0);
    CHECK(holds(accepted.out, "You can sign as Tom Weiss"));
    CHECK(run(road.guest, {"vote", "claims-triage@1.2", "dissent", "--reason", "read", "--key",
                           road.host.key("tom.weiss").string()})
              .code == 0);
    const auto twice = run(road.guest, {"roster", "request", "--name", "Tom Weiss", "--key",
                                        road.host.key("tom.weiss").string(), "-o",
                                        (road.host.home / "tom.request").string()});
    CHECK(twice.code == 1);
}

TEST_CASE("An invitation whose log was swapped or cut since is refused",
          "[cli][invite][threat-5]") {
    const Road road("swapped");
    REQUIRE(road.invite().code == 0);
    const ScriptedGit bare(road.remote);
    const std::string whole = bare.run({"rev-parse", kLogBranch});
    bare.run({"update-ref", kLogBranch, whole + "~2"});
    const auto cut = road.accept();
    CHECK(cut.code == 1);
    CHECK(holds(cut.err, "REWRITTEN"));
    CHECK(
        ScriptedGit(road.guest.folder).attempt({"rev-parse", "-q", "--verify", kLogBranch}).code !=
        0);

    fs::remove_all(road.guest.folder);
    bare.run({"update-ref", kLogBranch, "refs/heads/main"});
    CHECK(road.accept().code != 0);
    bare.run({"update-ref", kLogBranch, whole});
    std::string paper = textOf(road.file);
    const std::size_t log = paper.find("log: \"") + 6;
    paper[log] = paper[log] == '0' ? '1' : '0';
    std::ofstream(road.file) << paper;
    fs::remove_all(road.guest.folder);
    const auto other = road.accept();
    CHECK(other.code == 1);
    CHECK(holds(other.err, "UNKNOWN_GENESIS"));
}

TEST_CASE("A range is judged whole and answered for what it adds", "[cli][range][threat-37]") {
    const auto places = support::copiedDemo("range");
    const ScriptedGit git(places.folder);
    const std::string head = git.run({"rev-parse", kLogBranch}), zeros(40, '0');
    const auto verify = [&](const std::string& range) { return run(places, {"verify", range}); };
    CHECK(verify(zeros + ".." + head).code == 0);
    const auto two = verify(head + "~2.." + head);
    CHECK(two.code == 0);
    CHECK(holds(two.out, "COMPLETE  2 added, 0 wrong"));
    CHECK(verify(head + ".." + zeros).code == 1); // deletion
    const auto back = verify(head + ".." + head + "~2");
    CHECK(back.code == 1);
    CHECK(holds(back.out, "REWRITTEN"));
    CHECK(verify("x..y").code == 2);
    CHECK(verify(head).code == 2);

    const std::string tree = git.run({"rev-parse", head + "^{tree}"});
    const std::string foreign =
        git.run({"commit-tree", tree, "-p", head, "-m", "Merge pull request"});
    CHECK(verify(head + ".." + foreign).code == 1);
    // What is wrong before the range is named and not held against the push.
    git.run({"update-ref", kLogBranch, foreign});
    const std::string squashed = git.run({"commit-tree", tree, "-p", foreign, "-m", "again"});
    CHECK(verify(foreign + ".." + squashed).code == 1);
    const auto older = verify(foreign + ".." + foreign);
    CHECK(older.code == 0);
    CHECK(holds(older.out, "1 older ones are wrong"));
    CHECK(run(places, {"--genesis", std::string(64, 'b'), "verify", zeros + ".." + head}).code ==
          1);
}

TEST_CASE("The doctor names what stands in the way and what to do", "[cli][doctor]") {
    const Road road("doctor");
    const auto before = ScriptedGit(road.host.folder).administration();
    const auto well = run(road.host, {"doctor"});
    INFO(well.out);
    CHECK(well.code == 0);
    CHECK(holds(well.out, "The log is in order"));
    CHECK(holds(well.out, "git config receive.denyNonFastForwards true"));
    CHECK(ScriptedGit(road.host.folder).administration() == before);
    for (const char* key :
         {"receive.denyNonFastForwards", "receive.denyDeletes", "receive.fsckObjects"})
        ScriptedGit(road.remote).run({"config", key, "true"});
    CHECK(holds(run(road.host, {"doctor"}).out, "origin refuses force pushes"));

    const ScriptedGit git(road.host.folder);
    git.run({"checkout", "-q", "countersign/log"});
    CHECK(run(road.host, {"doctor"}).code == 1);
    git.run({"checkout", "-q", "main"});
    git.run({"remote", "add", "bad", "ext::sh -c x"});
    CHECK(holds(run(road.host, {"doctor"}).out, "git remote set-url bad"));
    auto nowhere = road.host;
    nowhere.folder = road.host.home;
    const auto lost = run(nowhere, {"doctor", "--json"});
    CHECK(lost.code == 1);
    CHECK(tests::jsonText(lost.out, "fine") == "false");
    const ScriptedGit clash(road.guest.folder);
    auto places = road.guest;
    ScriptedGit(road.guest.folder).run({"commit", "-q", "--allow-empty", "-m", "x"});
    clash.run({"branch", "countersign"});
    CHECK(holds(run(places, {"doctor"}).out, "git branch -m countersign another-name"));
}
