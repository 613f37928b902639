// Two people, two homes, two clones: what they signed apart comes together, and nothing else does.
#include "tests/cli/Cli.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>

using namespace countersign;
using support::DemoPlaces;
using support::ScriptedGit;
using tests::CliAnswer;
using tests::holds;
using tests::run;
namespace fs = std::filesystem;

namespace {

const char* kLog = "refs/heads/countersign/log";

std::string headOf(const fs::path& folder) { return ScriptedGit(folder).run({"rev-parse", kLog}); }

// Everything under .git but objects, where the log may not have moved either.
std::map<std::string, std::string> stateOf(const DemoPlaces& places) {
    return ScriptedGit(places.folder).administration();
}

// Ana and Tom, each with a clone and a memory of their own, and a bare repository between them.
struct Two {
    DemoPlaces ana, tom;
    fs::path remote;
    std::string start;

    explicit Two(const std::string& name)
        : ana(support::copiedDemo(name + "-ana")), tom(support::copiedDemo(name + "-tom")),
          remote(ana.home / (name + "-remote.git")) {
        fs::remove_all(remote);
        ScriptedGit bare(remote, {"--bare"});
        start = headOf(ana.folder);
        ScriptedGit(ana.folder).run({"push", "-q", remote.string(), kLog, "main"});
        for (const DemoPlaces* each : {&ana, &tom}) {
            ScriptedGit(each->folder).run({"remote", "add", "origin", remote.string()});
            const auto first = run(*each, {"sync", "--trust-first-use"});
            INFO(first.err);
            REQUIRE(first.code == 0);
        }
    }
    CliAnswer approve(const std::string& reason = "seen") const {
        return run(ana, {"vote", "claims-triage@1.2", "approve", "--as", "legal", "--reason",
                         reason, "--key", key("ana.ruiz")});
    }
    CliAnswer object(const std::string& reason = "Not for people without a phone") const {
        return run(tom, {"vote", "claims-triage@1.2", "dissent", "--level", "object", "--reason",
                         reason, "--key", key("tom.weiss")});
    }
    std::string key(const std::string& who) const { return ana.key(who).string(); }
};

std::string recordIn(const std::string& out) {
    const std::size_t at = out.find("Record ");
    return at == std::string::npos ? "" : out.substr(at + 7, 12);
}

// A server that this computer reaches as if by ssh: git's own programs behind a script.
class PretendedSsh {
public:
    explicit PretendedSsh(const fs::path& home) : m_script(home / "pretended-ssh") {
        std::ofstream(m_script) << "#!/bin/sh\nfor last; do :; done\nexec sh -c \"$last\"\n";
        fs::permissions(m_script, fs::perms::owner_all);
        setenv("GIT_SSH", m_script.c_str(), 1);
        setenv("GIT_SSH_VARIANT", "simple", 1);
    }
    ~PretendedSsh() {
        unsetenv("GIT_SSH");
        unsetenv("GIT_SSH_VARIANT");
    }
    static std::string address(const fs::path& repository) {
        return "ssh://server" + repository.string();
    }

private:
    fs::path m_script;
};

} // namespace

TEST_CASE("Two people sign offline at once; both signatures survive as they were",
          "[cli][exchange]") {
    const Two two("union");
    const auto yes = two.approve(), no = two.object();
    INFO(yes.err << no.err);
    REQUIRE(yes.code == 0);
    REQUIRE(no.code == 0);
    const std::string voted = headOf(two.ana.folder), objected = headOf(two.tom.folder);
    REQUIRE(run(two.ana, {"sync"}).code == 0);
    CHECK(headOf(two.remote) == voted);

    const auto unsigned_ = run(two.tom, {"sync"});
    CHECK(unsigned_.code != 0); // several keys could sign, none was named: nothing happens
    CHECK(headOf(two.tom.folder) == objected);
    const auto joined = run(two.tom, {"sync", "--key", two.key("tom.weiss")});
    INFO(joined.out << joined.err);
    REQUIRE(joined.code == 0);
    CHECK(holds(joined.out, "united in one signed entry"));
    CHECK(headOf(two.tom.folder) == headOf(two.remote));
    ScriptedGit git(two.tom.folder);
    CHECK(git.run({"rev-parse", std::string(kLog) + "^1"}) == voted); // theirs first
    CHECK(git.run({"rev-parse", std::string(kLog) + "^2"}) == objected);

    REQUIRE(run(two.ana, {"sync"}).code == 0);
    CHECK(headOf(two.ana.folder) == headOf(two.tom.folder));
    for (const DemoPlaces* each : {&two.ana, &two.tom}) {
        CHECK(run(*each, {"verify"}).code == 0);
        const std::string past = run(*each, {"history"}).out;
        CHECK(holds(past, recordIn(yes.out)));
        CHECK(holds(past, recordIn(no.out)));
        CHECK(holds(past, "VALID_MERGE"));
    }
    CHECK(git.attempt({"fsck", "--strict", "--no-dangling"}).code == 0);
}

TEST_CASE("The exchange moves the log's ref and nothing else", "[cli][exchange]") {
    const Two two("only");
    REQUIRE(two.approve().code == 0);
    REQUIRE(run(two.ana, {"sync"}).code == 0);
    auto before = stateOf(two.tom);
    const auto taken = run(two.tom, {"sync"});
    REQUIRE(taken.code == 0);
    auto after = stateOf(two.tom);
    const auto drop = [](std::map<std::string, std::string>& files) {
        for (auto it = files.begin(); it != files.end();)
            it = holds(it->first, "countersign/log") ? files.erase(it) : std::next(it);
    };
    drop(before);
    drop(after);
    CHECK(before == after);
    CHECK(headOf(two.tom.folder) == headOf(two.remote));
    CHECK(fs::is_empty(two.tom.state / "exchange"));
}

TEST_CASE("A log that was pushed back is refused, and what is missing there is kept here",
          "[cli][exchange][threat-4]") {
    const Two two("rewritten");
    REQUIRE(two.approve().code == 0);
    REQUIRE(run(two.ana, {"sync"}).code == 0);
    const std::string kept = headOf(two.ana.folder);
    ScriptedGit(two.remote).run({"update-ref", kLog, two.start + "~2"});
    const auto refused = run(two.ana, {"sync"});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "REWRITTEN"));
    CHECK(headOf(two.ana.folder) == kept);
    CHECK(ScriptedGit(two.remote).run({"rev-parse", kLog}) ==
          ScriptedGit(two.ana.folder).run({"rev-parse", two.start + "~2"}));
    // Somebody puts another record on the shortened log: still not the log that was there.
    const auto bare = ScriptedGit(two.remote);
    ScriptedGit(two.tom.folder).run({"update-ref", kLog, two.start + "~2"});
    fs::remove_all(two.tom.state);
    const auto other = run(two.tom, {"vote", "claims-triage@1.2", "dissent", "--reason", "late",
                                     "--key", two.key("tom.weiss")});
    INFO(other.err);
    REQUIRE(other.code == 0);
    ScriptedGit(two.tom.folder).run({"push", "-q", "-f", two.remote.string(), kLog});
    const auto again = run(two.ana, {"sync", "--yes", "--key", two.key("ana.ruiz")});
    CHECK(again.code == 1);
    CHECK(holds(again.err, "REWRITTEN"));
    CHECK(headOf(two.ana.folder) == kept);
    bare.run({"update-ref", "-d", kLog});
    const auto gone = run(two.ana, {"sync", "--yes"});
    CHECK(gone.code == 1);
    CHECK(holds(gone.err, "REWRITTEN"));
    CHECK(bare.attempt({"rev-parse", "-q", "--verify", kLog}).code != 0);
}

TEST_CASE("Another log under the same name is never taken", "[cli][exchange][threat-5]") {
    const Two two("other");
    const auto other = two.ana.home / "other-log";
    fs::remove_all(other);
    ScriptedGit git(other);
    git.commitFile("README.md", "x");
    auto places = two.ana;
    places.folder = other;
    places.state = two.ana.home / "other-log-state";
    REQUIRE(run(places, {"init", "--name", "Another", "--principal", "mallory", "--role", "chair",
                         "--key", two.key("li.wei")})
                .code == 0);
    const std::string kept = headOf(two.ana.folder);
    const auto before = stateOf(two.ana);
    const auto refused = run(two.ana, {"sync", other.string(), "--yes"});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "UNKNOWN_GENESIS"));
    CHECK(stateOf(two.ana) == before);
    CHECK(headOf(two.ana.folder) == kept);
}

TEST_CASE("A squashed or foreign commit at the remote is not taken unless it is asked for",
          "[cli][exchange][threat-37]") {
    const Two two("foreign");
    const ScriptedGit bare(two.remote);
    const std::string tree = bare.run({"rev-parse", two.start + "^{tree}"});
    const std::string added = bare.run({"-c", "user.name=F", "-c", "user.email=f@example.org",
                                        "commit-tree", tree, "-p", two.start, "-m", "Squashed"});
    bare.run({"update-ref", kLog, added});
    const auto before = stateOf(two.ana);
    const auto refused = run(two.ana, {"sync"});
    CHECK(refused.code == 1);
    CHECK(holds(refused.err, "UNSIGNED"));
    CHECK(stateOf(two.ana) == before);
    const auto taken = run(two.ana, {"sync", "--with-wrong"});
    INFO(taken.err);
    CHECK(taken.code == 0);
    CHECK(holds(taken.out, "wrong (UNSIGNED)"));
    CHECK(headOf(two.ana.folder) == added);
    CHECK(run(two.ana, {"verify"}).code == 1);
}

TEST_CASE("An objection that arrives against what a script would send holds it back",
          "[cli][exchange]") {
    const Two two("held");
    REQUIRE(two.object().code == 0);
    REQUIRE(run(two.tom, {"sync"}).code == 0);
    REQUIRE(two.approve().code == 0);
    const std::string mine = headOf(two.ana.folder), theirs = headOf(two.remote);
    const auto held = run(two.ana, {"sync", "--key", two.key("ana.ruiz")});
    CHECK(held.code == 1);
    CHECK(holds(held.out, "objected to claims-triage 1.2  <- objection"));
    CHECK(holds(held.out, "Look first: Tom Weiss"));
    CHECK(holds(held.err, "--yes"));
    CHECK(headOf(two.ana.folder) == mine);
    CHECK(headOf(two.remote) == theirs);
    const auto looked = run(two.ana, {"sync", "--take-only", "--key", two.key("ana.ruiz")});
    CHECK(looked.code == 0);
    CHECK(headOf(two.remote) == theirs);
    CHECK(holds(run(two.ana, {"history"}).out, "objected to claims-triage 1.2"));
    CHECK(holds(run(two.ana, {"outbox"}).out, "Signed. Not sent yet."));
    const auto sent = run(two.ana, {"sync", "--yes", "--key", two.key("ana.ruiz")});
    CHECK(sent.code == 0);
    CHECK(headOf(two.remote) == headOf(two.ana.folder));
    CHECK(holds(run(two.ana, {"outbox"}).out, "Nothing is waiting"));
}

TEST_CASE("A log never seen before is taken on a pin or on somebody's word only",
          "[cli][exchange]") {
    const Two two("first");
    auto fresh = two.tom;
    fresh.folder = two.ana.home / "first-clone";
    fresh.state = two.ana.home / "first-clone-state";
    fs::remove_all(fresh.folder);
    ScriptedGit(two.ana.folder).run({"clone", "-q", two.remote.string(), fresh.folder.string()});
    const auto before = stateOf(fresh);
    CHECK(run(fresh, {"sync"}).code == 3);
    CHECK(stateOf(fresh) == before);
    const auto wrong = run(fresh, {"sync", "--genesis", std::string(64, 'a')});
    CHECK(wrong.code == 1);
    CHECK(holds(wrong.err, "UNKNOWN_GENESIS"));
    CHECK(stateOf(fresh) == before);
    const std::string id = tests::jsonText(run(two.ana, {"verify", "--json"}).out, "log");
    const auto pinned = run(fresh, {"sync", "--genesis", id});
    INFO(pinned.err);
    CHECK(pinned.code == 0);
    CHECK(headOf(fresh.folder) == two.start);
    CHECK(run(fresh, {"sync"}).code == 0); // remembered now
}

TEST_CASE("Addresses that would start a program or hold a password are refused",
          "[cli][exchange][threat-27]") {
    const Two two("addresses");
    const auto before = stateOf(two.ana);
    const fs::path sentinel = two.ana.home / "address-sentinel";
    for (const std::string& address :
         {"ext::touch " + sentinel.string(), std::string("--upload-pack=touch x"),
          std::string("http://example.org/x"), std::string("https://me:secret@example.org/x"),
          std::string("ssh://-oProxyCommand=touch/x"), std::string("-oProxyCommand=x:y"),
          std::string("ftp://example.org/x"), std::string("a\nb")}) {
        INFO(address);
        const auto refused = run(two.ana, {"sync", "--", address});
        CHECK(refused.code == 2);
        CHECK_FALSE(holds(refused.err, "secret"));
        ScriptedGit(two.ana.folder).run({"config", "remote.bad.url", address});
        CHECK(run(two.ana, {"sync", "bad"}).code == 2);
        ScriptedGit(two.ana.folder).run({"config", "--remove-section", "remote.bad"});
    }
    CHECK_FALSE(fs::exists(sentinel));
    CHECK(stateOf(two.ana) == before);
}

TEST_CASE("A server is reached by git, its refusal is told, and a refused exchange loses nothing",
          "[cli][exchange]") {
    const Two two("server");
    const PretendedSsh ssh(two.ana.home);
    const std::string there = PretendedSsh::address(two.remote);
    REQUIRE(two.approve().code == 0);
    REQUIRE(two.object().code == 0);
    const auto hook = two.remote / "hooks" / "pre-receive";
    fs::create_directories(hook.parent_path());
    std::ofstream(hook) << "#!/bin/sh\necho 'closed for today' >&2\nexit 1\n";
    fs::permissions(hook, fs::perms::owner_all);
    const auto mine = headOf(two.ana.folder);
    const auto closed = run(two.ana, {"sync", there});
    CHECK(closed.code == 1);
    CHECK(holds(closed.err, "closed for today"));
    CHECK(headOf(two.ana.folder) == mine);
    CHECK(holds(run(two.ana, {"outbox"}).out, "Signed. Not sent yet."));
    fs::remove(hook);
    const auto sent = run(two.ana, {"sync", there});
    INFO(sent.err);
    CHECK(sent.code == 0);
    CHECK(headOf(two.remote) == mine);
    const auto joined = run(two.tom, {"sync", there, "--key", two.key("tom.weiss"), "--yes"});
    INFO(joined.err);
    CHECK(joined.code == 0);
    CHECK(headOf(two.remote) == headOf(two.tom.folder));
    CHECK(run(two.tom, {"verify"}).code == 0);
    const auto nowhere = run(two.tom, {"sync", PretendedSsh::address(two.ana.home / "nothing")});
    CHECK(nowhere.code == 3);
    CHECK_FALSE(tests::hasRawControl(nowhere.err));
}

TEST_CASE("Nothing of the user's repository and nothing of a stick's runs in an exchange",
          "[cli][exchange][threat-27]") {
    const Two two("traps");
    const PretendedSsh ssh(two.ana.home);
    const fs::path sentinel = two.ana.home / "exchange-sentinel";
    const fs::path script = two.ana.home / "exchange-trap.sh";
    std::ofstream(script) << "#!/bin/sh\necho \"$0 $*\" >>'" << sentinel.string() << "'\nexit 0\n";
    fs::permissions(script, fs::perms::owner_all);
    const auto trap = [&](const fs::path& folder, const fs::path& administration) {
        const ScriptedGit git(folder);
        for (const char* key :
             {"core.fsmonitor", "core.sshCommand", "core.editor", "core.pager", "core.askPass",
              "core.alternateRefsCommand", "gpg.program", "gpg.ssh.program",
              "gpg.ssh.defaultKeyCommand", "diff.external", "filter.trap.smudge",
              "credential.helper", "remote.origin.uploadpack", "remote.origin.receivepack",
              "uploadpack.packObjectsHook", "core.gitProxy", "sequence.editor"})
            git.run({"config", key, script.string()});
        fs::create_directories(administration / "hooks");
        for (const char* hook : {"pre-receive", "update", "post-receive", "post-update", "pre-push",
                                 "reference-transaction", "post-checkout", "pre-auto-gc",
                                 "proc-receive", "push-to-checkout"})
            fs::copy_file(script, administration / "hooks" / hook,
                          fs::copy_options::overwrite_existing);
    };
    const fs::path stick = two.ana.home / "traps-stick.git";
    fs::remove_all(stick);
    fs::copy(two.remote, stick, fs::copy_options::recursive);
    REQUIRE(two.approve().code == 0);
    REQUIRE(two.object().code == 0);
    trap(two.ana.folder, two.ana.folder / ".git");
    trap(two.tom.folder, two.tom.folder / ".git");
    trap(stick, stick);
    fs::remove(sentinel); // git itself walked into the trap while it was set
    const auto carried = run(two.ana, {"sync", stick.string()});
    INFO(carried.err);
    CHECK(carried.code == 0);
    CHECK_FALSE(fs::exists(sentinel));
    CHECK(run(two.tom, {"sync", stick.string(), "--yes", "--key", two.key("tom.weiss")}).code == 0);
    CHECK(headOf(stick) == headOf(two.tom.folder));
    fs::remove(sentinel); // headOf asked git
    const auto sent = run(two.tom, {"sync", PretendedSsh::address(two.remote)});
    INFO(sent.err);
    CHECK(sent.code == 0);
    const auto file = two.ana.home / "traps.bundle";
    fs::remove(file);
    CHECK(run(two.tom, {"outbox", "export", file.string(), "--whole"}).code == 0);
    CHECK(run(two.ana, {"outbox", "import", file.string()}).code == 0);
    CHECK_FALSE(fs::exists(sentinel));
    ScriptedGit(two.ana.folder).attempt({"status"}); // the trap is a real one
    CHECK(fs::exists(sentinel));
}

TEST_CASE(
    "A stick that is empty becomes a repository only when it is said; a file carries the rest",
    "[cli][exchange]") {
    const Two two("stick");
    const fs::path stick = two.ana.home / "the-stick", file = two.ana.home / "outbox.bundle";
    fs::remove_all(stick);
    fs::remove(file);
    fs::create_directories(stick);
    CHECK(run(two.ana, {"sync", stick.string()}).code == 3);
    CHECK(fs::is_empty(stick));
    REQUIRE(two.approve().code == 0);
    CHECK(run(two.ana, {"sync", stick.string(), "--create"}).code == 0);
    CHECK(headOf(stick) == headOf(two.ana.folder));
    CHECK(ScriptedGit(stick).attempt({"fsck", "--strict"}).code == 0);

    const std::string waiting = run(two.ana, {"outbox"}).out; // origin has not heard of it
    CHECK(holds(waiting, "Signed. Not sent yet."));
    CHECK(holds(waiting, "Ana Ruiz, as legal counsel, approved claims-triage 1.2"));
    REQUIRE(run(two.ana, {"outbox", "export", file.string()}).code == 0);
    CHECK(run(two.ana, {"outbox", "export", file.string()}).code == 1); // never over a file
    REQUIRE(two.object().code == 0);
    const auto taken =
        run(two.tom, {"outbox", "import", file.string(), "--key", two.key("tom.weiss")});
    INFO(taken.out << taken.err);
    CHECK(taken.code == 0);
    CHECK(run(two.tom, {"verify"}).code == 0);
    CHECK(holds(run(two.tom, {"history"}).out, "VALID_MERGE"));
    CHECK(run(two.tom, {"outbox", "import", file.string()}).code == 0); // twice is once

    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(fs::file_size(file) / 2));
    bytes.put('\x55');
    bytes.close();
    auto third = support::copiedDemo("stick-third");
    const auto before = stateOf(third);
    const auto broken = run(third, {"outbox", "import", file.string(), "--trust-first-use"});
    CHECK(broken.code == 2);
    CHECK(stateOf(third) == before);
    auto none = third;
    none.folder = two.ana.home / "stick-none";
    fs::remove_all(none.folder);
    ScriptedGit(none.folder).commitFile("a", "b");
    const auto lacks = run(none, {"outbox", "import", two.ana.folder.string()});
    CHECK(lacks.code == 3);
}

TEST_CASE("Two remotes that differ are both named, and nothing is judged on either",
          "[cli][exchange][threat-5]") {
    const Two two("forked");
    REQUIRE(two.approve().code == 0);
    REQUIRE(two.object().code == 0);
    auto fresh = two.tom;
    fresh.folder = two.ana.home / "forked-clone";
    fresh.state = two.ana.home / "forked-clone-state";
    fs::remove_all(fresh.folder);
    ScriptedGit git(fresh.folder);
    git.commitFile("a", "b");
    for (const auto& [name, from] : {std::pair("north", two.ana), std::pair("south", two.tom)}) {
        git.run({"remote", "add", name, from.folder.string()});
        git.run({"fetch", "-q", name,
                 std::string(kLog) + ":refs/remotes/" + name + "/countersign/log"});
    }
    const auto forked = run(fresh, {"verify"});
    CHECK(forked.code == 1);
    CHECK(holds(forked.out, "FORKED"));
    CHECK(holds(forked.out, "north"));
    CHECK(holds(forked.out, "south"));
    CHECK(run(fresh, {"gate", "claims-triage@1.1", "--trust-first-use"}).code == 3);
    CHECK(run(fresh, {"sync"}).code == 3); // which one?
    REQUIRE(run(fresh, {"sync", "north", "--take-only", "--trust-first-use"}).code == 0);
    REQUIRE(run(fresh, {"sync", "south", "--take-only", "--key", two.key("tom.weiss")}).code == 0);
    CHECK(run(fresh, {"verify"}).code == 0);
}

TEST_CASE("A folder that only the git program could read is not exchanged with",
          "[cli][exchange][threat-27]") {
    const Two two("sha256");
    const fs::path other = two.ana.home / "sha256-stick";
    fs::remove_all(other);
    ScriptedGit(other, {"--bare", "--object-format=sha256"});
    const auto before = stateOf(two.ana);
    const auto refused = run(two.ana, {"sync", other.string()});
    CHECK(refused.code == 3);
    CHECK(stateOf(two.ana) == before);
}
