// Reading a repository: our walks beside whole runs of git over the same objects. The repository is
// named by COUNTERSIGN_BENCH_REPO.
#include "core/base/Process.h"
#include "core/git/TreeWalk.h"

#include <benchmark/benchmark.h>
#include <cstdlib>

using namespace countersign;

namespace gitbench {

std::string folder() {
    const char* named = std::getenv("COUNTERSIGN_BENCH_REPO");
    return named ? named : "";
}

std::unique_ptr<git::Repository> open(benchmark::State& state) {
    auto opened = git::Repository::open(folder());
    if (opened) return std::move(*opened);
    state.SkipWithError(opened.error().sentence().c_str());
    return nullptr;
}

void history(benchmark::State& state) {
    std::size_t commits = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto repository = open(state);
        if (!repository) return;
        const auto head = repository->head();
        const auto all = repository->history({head->value()}, {});
        commits = all ? all->size() : 0;
    }
    state.counters["commits"] = static_cast<double>(commits);
}

void walk(benchmark::State& state) {
    std::size_t files = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto repository = open(state);
        if (!repository) return;
        const auto commit =
            repository->commit(repository->head()->value(), git::Strictness::Source);
        files = 0;
        const auto done = git::walkTree(*repository, commit->tree, [&files](const git::FileAt&) {
            ++files;
            return git::Walk::Continue;
        });
        if (!done) state.SkipWithError(done.error().sentence().c_str());
    }
    state.counters["files"] = static_cast<double>(files);
}

// What changed in each commit of the whole history, as `git log --raw` says it.
void deltas(benchmark::State& state) {
    std::size_t changes = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto repository = open(state);
        if (!repository) return;
        changes = 0;
        const auto all = repository->history({repository->head()->value()}, {});
        for (const base::CommitId& id : *all) {
            const auto commit = repository->commit(id, git::Strictness::Source);
            base::TreeId before;
            if (!commit->parents.empty())
                before = repository->commit(commit->parents.front(), git::Strictness::Source)->tree;
            changes += git::treeDelta(*repository, before, commit->tree)->size();
        }
    }
    state.counters["changes"] = static_cast<double>(changes);
}

void gitRun(benchmark::State& state, const std::vector<std::string>& arguments) {
    std::vector<std::string> argv{"git", "-C", folder()};
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    for ([[maybe_unused]] auto _ : state) {
        const auto done = base::run({.argv = argv, .deadline = {}, .outputCap = 1u << 30});
        if (!done || done->exitCode != 0) state.SkipWithError("git failed");
    }
}

void gitRevList(benchmark::State& state) { gitRun(state, {"rev-list", "--topo-order", "HEAD"}); }
void gitLsTree(benchmark::State& state) { gitRun(state, {"ls-tree", "-r", "HEAD"}); }
void gitLogRaw(benchmark::State& state) { gitRun(state, {"log", "--raw", "--format=%H", "HEAD"}); }

} // namespace gitbench

BENCHMARK(gitbench::history)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitbench::gitRevList)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitbench::walk)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitbench::gitLsTree)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitbench::deltas)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(gitbench::gitLogRaw)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
