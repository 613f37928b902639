#include "core/base/Process.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace countersign::base;
using countersign::support::TempFolder;

namespace processtest {

Result<ProcessResult> shell(const std::string& script, ProcessRequest request = {},
                            const CancelToken& cancel = {}) {
    request.argv = {"/bin/sh", "-c", script};
    return run(request, cancel);
}

} // namespace processtest
using processtest::shell;

TEST_CASE("A child gets its arguments as they are and answers with both streams and its code") {
    const auto done = run({.argv = {"printf", "%s|", "a b", "$HOME", ";ls"}});
    REQUIRE(done);
    CHECK(done->out == "a b|$HOME|;ls|");
    CHECK(done->exitCode == 0);
    const auto failed = shell("echo out; echo err >&2; exit 3");
    REQUIRE(failed);
    CHECK(failed->exitCode == 3);
    CHECK(failed->out == "out\n");
    CHECK(failed->err == "err\n");
    CHECK(shell("kill -9 $$")->exitCode == 137);
}

TEST_CASE("Input larger than a pipe passes through without a deadlock") {
    std::string input(3'000'000, 'x');
    input += "end";
    CHECK(run({.argv = {"cat"}, .input = input})->out == input);
    // A child that never reads must not end this program with SIGPIPE.
    CHECK(run({.argv = {"true"}, .input = input})->exitCode == 0);
}

TEST_CASE("A child that is not there is not found") {
    CHECK(run({.argv = {"no-such-program-here"}}).error().code == ErrorCode::NotFound);
    CHECK(run({.argv = {"/no/such/program"}}).error().code == ErrorCode::NotFound);
    CHECK(run({.argv = {}}).error().code == ErrorCode::Internal);
    CHECK(run({.argv = {"true"}, .folder = "/no/such/folder"}).error().code == ErrorCode::NotFound);
    CHECK(findProgram("sh").is_absolute());
    CHECK(findProgram("./sh").empty());
    CHECK(std::filesystem::exists(selfPath()));
}

TEST_CASE("The environment holds what was asked for and nothing else") {
    setenv("COUNTERSIGN_SECRET", "hidden", 1);
    setenv("GIT_DIR", "/somewhere", 1);
    const auto usual = run({.argv = {"env"}, .setenv = {{"ADDED", "1"}, {"HOME", "/h"}}});
    REQUIRE(usual);
    CHECK(usual->out.find("COUNTERSIGN_SECRET") == std::string::npos);
    CHECK(usual->out.find("GIT_DIR") == std::string::npos);
    CHECK(usual->out.find("ADDED=1\n") != std::string::npos);
    CHECK(usual->out.find("HOME=/h\n") != std::string::npos);
    CHECK(usual->out.find("PATH=") != std::string::npos);
    CHECK(run({.argv = {"env"}, .keepenv = {"COUNTERSIGN_SECRET"}})->out ==
          "COUNTERSIGN_SECRET=hidden\n");
    unsetenv("GIT_DIR");
}

TEST_CASE("A child runs in its own session and in the folder named") {
    const TempFolder temp;
    const auto done = shell("pwd; ps -o sid= -p $$ | tr -d ' '; echo $$", {.folder = temp.path()});
    REQUIRE(done);
    const auto said = lines(done->out);
    REQUIRE(said.size() == 3);
    CHECK(said[0] == temp.path().string());
    CHECK(said[1] == said[2]);
}

TEST_CASE("Only named descriptors reach the child") {
    const int kept = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int leaked = ::open("/dev/null", O_RDONLY); // careless code elsewhere in the program
    const std::string test = "test -e /proc/$$/fd/" + std::to_string(kept) +
                             " && echo kept; test -e /proc/$$/fd/" + std::to_string(leaked) +
                             " && echo leaked; true";
    CHECK(shell(test, {.inherit = {kept}})->out == "kept\n");
    ::close(kept);
    ::close(leaked);
}

TEST_CASE("A deadline ends the child and everything it started") {
    const TempFolder temp;
    const auto late = shell("(sleep 60; touch late) & echo $! > pid; sleep 60",
                            {.folder = temp.path(), .deadline = std::chrono::milliseconds(300)});
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Unavailable);
    const auto pid = parseInteger(trimmed(*readFile(temp.path() / "pid")));
    REQUIRE(pid);
    for (int i = 0; i < 200 && ::kill(static_cast<pid_t>(*pid), 0) == 0; ++i)
        ::usleep(10000);
    // A zombie waiting for init still has a number; it must at least not be sleeping any more.
    const auto state = readFile("/proc/" + std::to_string(*pid) + "/stat");
    CHECK((!state || state->find(") Z ") != std::string::npos));
}

TEST_CASE("Cancelling stops a child that ignores polite signals") {
    CancelToken cancel;
    std::thread later([&] {
        ::usleep(150000);
        cancel.cancel();
    });
    const auto stopped = shell("trap '' TERM; while :; do sleep 1; done", {.deadline = {}}, cancel);
    later.join();
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("A child that floods its output is stopped") {
    const auto flood = shell("yes", {.outputCap = 100000});
    REQUIRE_FALSE(flood);
    CHECK(flood.error().code == ErrorCode::Unavailable);
}

TEST_CASE("A process left behind that holds the pipes does not hold us") {
    const auto done = shell("sleep 5 & echo started", {.deadline = std::chrono::seconds(4)});
    REQUIRE(done);
    CHECK(done->out == "started\n");
}

TEST_CASE("The last words of a child that was silent for long are heard") {
    // Long enough for the wait to have counted its silence, and ending around a tick of it.
    std::vector<std::thread> threads;
    std::vector<int> lost(16);
    for (std::size_t i = 0; i < lost.size(); ++i) {
        threads.emplace_back([i, &lost] {
            for (std::size_t round = 0; round < 15; ++round) {
                const std::string pause = "0.1" + std::to_string(40 + (i * 15 + round) % 25);
                const auto done = shell("sleep " + pause + "; printf last");
                lost[i] += !done || done->out != "last";
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(lost == std::vector<int>(lost.size(), 0));
}

TEST_CASE("Children started from several threads do not mix their pipes") {
    std::vector<std::thread> threads;
    std::vector<std::string> outs(6);
    for (std::size_t i = 0; i < outs.size(); ++i) {
        threads.emplace_back([i, &outs] {
            for (int round = 0; round < 5; ++round) {
                const std::string text(100000, static_cast<char>('a' + i));
                const auto done = run({.argv = {"cat"}, .input = text});
                outs[i] += done && done->out == text ? "." : "X";
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& out : outs)
        CHECK(out == ".....");
}
