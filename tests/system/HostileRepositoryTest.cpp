// A repository whose configuration and hooks are a trap, and what the program starts and opens.
#include "tests/support/RealProgram.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

// Every key by which git is known to start a program, and every hook.
fs::path setTrap(const support::DemoPlaces& places) {
    const fs::path sentinel = places.home / (places.folder.filename().string() + "-sentinel");
    const fs::path script = places.home / (places.folder.filename().string() + "-trap.sh");
    std::ofstream(script) << "#!/bin/sh\necho \"$0 $*\" >>'" << sentinel.string() << "'\nexit 0\n";
    fs::permissions(script, fs::perms::owner_all);
    const support::ScriptedGit git(places.folder);
    for (const char* key :
         {"core.fsmonitor", "core.sshCommand", "core.editor", "core.pager", "core.askPass",
          "gpg.program", "gpg.ssh.program", "gpg.x509.program", "gpg.ssh.defaultKeyCommand",
          "diff.external", "filter.trap.clean", "filter.trap.smudge", "diff.trap.textconv",
          "diff.trap.command", "credential.helper", "remote.origin.uploadpack"})
        git.run({"config", key, script.string()});
    git.run({"config", "remote.origin.url", "ext::" + script.string()});
    const fs::path hooks = places.folder / ".git" / "trap-hooks";
    fs::create_directories(hooks);
    for (const char* hook : {"reference-transaction", "post-index-change", "pre-commit",
                             "post-commit", "commit-msg", "prepare-commit-msg", "post-checkout"})
        fs::copy_file(script, hooks / hook);
    git.run({"config", "core.hooksPath", hooks.string()});
    std::ofstream(places.folder / ".git" / "info" / "attributes") << "* filter=trap diff=trap\n";
    fs::remove(sentinel); // git itself may have walked into the trap while it was set
    return sentinel;
}

} // namespace

TEST_CASE("A hostile repository is read, judged, verified and signed in without running its traps",
          "[system][threat-27]") {
    const auto places = support::copiedDemo("hostile");
    const fs::path sentinel = setTrap(places);
    const std::vector<std::string> at = {"--at", support::kDemoTime, "--trust-first-use"};
    const auto run = [&](std::vector<std::string> args, bool timed) {
        if (timed) args.insert(args.end(), at.begin(), at.end());
        const auto done = support::runIn(places, support::realCall(places, args));
        INFO(args.front() << ": " << done.out << done.err);
        CHECK(done.exitCode <= 1);
        CHECK_FALSE(fs::exists(sentinel));
    };
    run({"models"}, true);
    run({"lint"}, false);
    run({"gate", "claims-triage@1.2"}, true);
    run({"verify"}, false);
    run({"search", "supplier"}, false);
    run({"vote", "claims-triage@1.2", "approve", "--as", "legal", "--reason", "seen", "--key",
         places.key("ana.ruiz").string()},
        false);
    run({"verify"}, false);

    support::ScriptedGit(places.folder).attempt({"status"}); // the trap is a real one
    CHECK(fs::exists(sentinel));
}

TEST_CASE("Opening, judging and verifying start no program and open no connection",
          "[system][strace]") {
    const auto places = support::copiedDemo("traced");
    const fs::path trace = places.home / "trace.txt";
    const std::string calls = "execve,execveat,connect,sendto,fork,vfork";
    const auto traced = [&](const std::vector<std::string>& args) {
        // The leak checker of a build under sanitizers cannot work there.
        std::vector<std::string> argv = {
            "strace",         "-f", "-qq",         "-E", "ASAN_OPTIONS=detect_leaks=0", "-e",
            "trace=" + calls, "-o", trace.string()};
        for (const std::string& word : support::realCall(places, args))
            argv.push_back(word);
        return support::runIn(places, argv);
    };
    const auto probe = support::runIn(places, {"strace", "-o", trace.string(), "true"});
    if (probe.exitCode != 0) {
        WARN("SKIPPED: strace cannot trace here: " << probe.err);
        return;
    }
    for (const auto& args : std::vector<std::vector<std::string>>{
             {"verify"},
             {"models", "--at", support::kDemoTime},
             {"gate", "claims-triage@1.2", "--at", support::kDemoTime, "--trust-first-use"},
             {"show", "claims-triage@1.1", "--card"}}) {
        const auto done = traced(args);
        INFO(args.front() << ": " << done.err);
        CHECK(done.exitCode <= 1);
        std::ifstream file(trace);
        std::string line;
        int started = 0;
        while (std::getline(file, line)) {
            INFO(line);
            if (line.find("execve(") != std::string::npos) ++started;
            CHECK(line.find("connect(") == std::string::npos);
            CHECK(line.find("fork(") == std::string::npos);
        }
        CHECK(started == 1); // the program itself
    }
}
