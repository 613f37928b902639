#include "ui/tasks/TaskRunner.h"
#include "tests/ui/Wait.h"
#include "ui/tasks/Question.h"

#include <catch2/catch.hpp>

#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

using namespace countersign;
using tasks::Kind;
using tasks::TaskRunner;
using uitest::comesTrue;

namespace {

using IntResult = base::Result<int>;

// A job that runs until it is cancelled.
auto untilCancelled(std::shared_ptr<std::atomic<int>> begun) {
    return [begun](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
        ++*begun;
        while (!cancel.isCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return base::fail(base::ErrorCode::Cancelled, "stopped");
    };
}

auto counter() { return std::make_shared<std::atomic<int>>(0); }

} // namespace

TEST_CASE("A job runs in the lane and its result arrives in the window's thread", "[ui][tasks]") {
    TaskRunner runner;
    QObject context;
    QThread* jobThread = nullptr;
    QThread* doneThread = nullptr;
    int answer = 0;
    runner.run(
        &context, "answer", Kind::Read,
        [&](const base::CancelToken&, const base::ProgressSink&) -> IntResult {
            jobThread = QThread::currentThread();
            return 42;
        },
        [&](IntResult result) {
            doneThread = QThread::currentThread();
            answer = *result;
        });
    REQUIRE(comesTrue([&] { return answer == 42; }));
    CHECK(doneThread == QThread::currentThread());
    CHECK(jobThread != doneThread);
    CHECK(runner.tasks().empty());
}

TEST_CASE("Jobs of one lane run one after the other in the order they were asked", "[ui][tasks]") {
    TaskRunner runner;
    QObject context;
    std::vector<int> order;
    std::atomic<int> inside = 0;
    bool alone = true;
    for (int i = 0; i < 20; ++i)
        runner.run(
            &context, "n", Kind::Read,
            [&, i](const base::CancelToken&, const base::ProgressSink&) -> IntResult {
                alone = ++inside == 1 && alone;
                --inside;
                return i;
            },
            [&](IntResult result) { order.push_back(*result); });
    REQUIRE(comesTrue([&] { return order.size() == 20; }));
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(alone);
}

TEST_CASE("A result is dropped when who asked for it has gone, and the job is cancelled",
          "[ui][tasks]") {
    TaskRunner runner;
    auto context = std::make_unique<QObject>();
    const auto begun = counter();
    bool delivered = false, ended = false;
    QObject::connect(&runner, &TaskRunner::finished,
                     [&](tasks::TaskId, bool given) { ended = !given; });
    runner.run(context.get(), "long", Kind::Read, untilCancelled(begun),
               [&](const IntResult&) { delivered = true; });
    REQUIRE(comesTrue([&] { return begun->load() == 1; }));
    context.reset();
    REQUIRE(comesTrue([&] { return ended; }));
    CHECK_FALSE(delivered);
}

TEST_CASE("A cancelled task delivers nothing, whether it runs or still waits", "[ui][tasks]") {
    TaskRunner runner;
    QObject context;
    const auto begun = counter();
    int delivered = 0, ended = 0;
    QObject::connect(&runner, &TaskRunner::finished, [&](tasks::TaskId, bool) { ++ended; });
    const auto count = [&](const IntResult&) { ++delivered; };
    const auto running = runner.run(&context, "runs", Kind::Read, untilCancelled(begun), count);
    const auto waiting = runner.run(&context, "waits", Kind::Read, untilCancelled(begun), count);
    REQUIRE(comesTrue([&] { return begun->load() == 1; }));
    runner.cancel(waiting);
    CHECK(runner.tasks().size() == 1);
    runner.cancel(running);
    REQUIRE(comesTrue([&] { return ended == 2; }));
    CHECK(delivered == 0);
    CHECK(begun->load() == 1);
}

TEST_CASE("Background work steps aside for a read and is begun again", "[ui][tasks]") {
    TaskRunner runner;
    QObject context;
    const auto begun = counter();
    std::vector<std::string> order;
    runner.run(
        &context, "background", Kind::Background,
        [begun](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
            if (++*begun > 1) return 1;
            while (!cancel.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return base::fail(base::ErrorCode::Cancelled, "stepped aside");
        },
        [&](const IntResult& result) { order.push_back(result ? "background" : "lost"); });
    REQUIRE(comesTrue([&] { return begun->load() == 1; }));
    runner.run(
        &context, "read", Kind::Read,
        [](const base::CancelToken&, const base::ProgressSink&) -> IntResult { return 2; },
        [&](const IntResult&) { order.push_back("read"); });
    REQUIRE(comesTrue([&] { return order.size() == 2; }));
    CHECK(order == std::vector<std::string>{"read", "background"});
}

TEST_CASE("Closing drops what only reads, finishes what writes, and ends in the lane",
          "[ui][tasks]") {
    QObject context;
    const auto begun = counter();
    std::atomic<int> written = 0;
    std::atomic<bool> endedInLane = false;
    bool delivered = false;
    {
        TaskRunner runner;
        runner.setAtEnd([&, window = std::this_thread::get_id()] {
            endedInLane = std::this_thread::get_id() != window;
        });
        runner.run(&context, "read", Kind::Read, untilCancelled(begun),
                   [&](const IntResult&) { delivered = true; });
        for (int i = 0; i < 3; ++i)
            runner.run(
                &context, "write", Kind::Write,
                [&](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
                    if (!cancel.isCancelled()) ++written;
                    return 0;
                },
                [&](const IntResult&) { delivered = true; });
        REQUIRE(comesTrue([&] { return begun->load() == 1; }));
    }
    CHECK(written == 3);
    CHECK(endedInLane);
    QTest::qWait(10);
    CHECK_FALSE(delivered);
}

TEST_CASE("A write is finished and not cancelled when who asked has gone", "[ui][tasks]") {
    TaskRunner runner;
    auto context = std::make_unique<QObject>();
    std::atomic<bool> go = false, begun = false, cancelled = true;
    bool ended = false;
    QObject::connect(&runner, &TaskRunner::finished, [&] { ended = true; });
    runner.run(
        context.get(), "write", Kind::Write,
        [&](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
            begun = true;
            while (!go)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            cancelled = cancel.isCancelled();
            return 0;
        },
        [](const IntResult&) {});
    REQUIRE(comesTrue([&] { return begun.load(); }));
    context.reset();
    go = true;
    REQUIRE(comesTrue([&] { return ended; }));
    CHECK_FALSE(cancelled);
}

TEST_CASE("A question holds the lane until it is answered, and only once", "[ui][tasks]") {
    TaskRunner runner;
    QObject context;
    auto question = std::make_shared<tasks::Question<int>>();
    int answer = 0;
    runner.run(
        &context, "ask", Kind::Write,
        [&](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
            return question->wait({cancel, runner.closing()}, -1);
        },
        [&](IntResult result) { answer = *result; });
    question->answer(7);
    question->answer(8);
    REQUIRE(comesTrue([&] { return answer != 0; }));
    CHECK(answer == 7);
}

TEST_CASE("Closing answers an open question with no", "[ui][tasks]") {
    QObject context;
    auto question = std::make_shared<tasks::Question<int>>();
    std::atomic<int> answer = 0;
    std::atomic<bool> begun = false;
    {
        TaskRunner runner;
        runner.run(
            &context, "ask", Kind::Write,
            [&](const base::CancelToken& cancel, const base::ProgressSink&) -> IntResult {
                begun = true;
                answer = question->wait({cancel, runner.closing()}, -1);
                return 0;
            },
            [](const IntResult&) {});
        REQUIRE(comesTrue([&] { return begun.load(); }));
    }
    CHECK(answer == -1);
}
