// measure-index DIR [RUNS]: the local index over a repository, beside git doing the same reading:
// `git log --raw` and `git cat-file --batch` over every blob of HEAD. Medians of RUNS (9).
//   cold      an index made from nothing, judging no model
//   follow    one commit later, its files changed (the last one-parent step, played again)
//   warm      nothing new: what a start costs
//   search    the first 50 of a common and of a rare word
// measure-index --documents N [RUNS]: search alone over N made-up documents.
// measure-index --jsonl FILE: a JSONL report through its parser, in pieces; peak memory is said.
#include "core/base/Text.h"
#include "core/format/MetricReaders.h"
#include "core/jobs/Browse.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

double msOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

// Processor time of this program or of those it started: on a busy machine the fairer measure.
double busyMs(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double median(int runs, const std::function<double()>& one) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(one());
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void must(bool fine, const char* what) {
    if (fine) return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(3);
}

std::unique_ptr<jobs::Workspace> opened(const fs::path& repository, const fs::path& cache) {
    jobs::WorkspaceOptions options;
    options.folder = repository;
    options.stateFolder = cache / "state";
    options.cacheFolder = cache / "cache";
    auto workspace = jobs::Workspace::open(options);
    must(workspace.has_value(), "opening the repository");
    return std::move(*workspace);
}

int measureRepository(const std::string& folder, int runs) {
    const fs::path cache = fs::temp_directory_path() / "countersign-measure-index";
    const std::string git = "git -C '" + folder + "' ";
    std::vector<double> busy;
    const double control = median(runs, [&] {
        const double before = busyMs(RUSAGE_CHILDREN);
        const double time = msOf([&] {
            must(std::system((git + "log --raw --no-abbrev > /dev/null").c_str()) == 0, "git log");
            must(std::system((git + "ls-tree -r HEAD | cut -d ' ' -f 3 | cut -f 1 | " + git +
                              "cat-file --batch > /dev/null")
                                 .c_str()) == 0,
                 "git cat-file");
        });
        busy.push_back(busyMs(RUSAGE_CHILDREN) - before);
        return time;
    });
    std::sort(busy.begin(), busy.end());
    const double controlBusy = busy[busy.size() / 2];
    busy.clear();
    const auto ask = [](jobs::Workspace& workspace, const char* query) {
        must(jobs::search(workspace, query).has_value(), "searching");
    };
    std::vector<double> asking;
    const double cold = median(runs, [&] {
        fs::remove_all(cache);
        auto workspace = opened(folder, cache);
        const double before = busyMs(RUSAGE_SELF), askingBefore = busyMs(RUSAGE_THREAD);
        const double time = msOf([&] { ask(*workspace, "nothingofthisname"); });
        busy.push_back(busyMs(RUSAGE_SELF) - before);
        asking.push_back(busyMs(RUSAGE_THREAD) - askingBefore);
        return time;
    });
    std::sort(busy.begin(), busy.end());
    std::sort(asking.begin(), asking.end());
    const double coldBusy = busy[busy.size() / 2];
    const double askingBusy = asking[asking.size() / 2];
    const double warm = median(runs, [&] {
        auto workspace = opened(folder, cache);
        return msOf([&] { ask(*workspace, "nothingofthisname"); });
    });
    auto workspace = opened(folder, cache);
    const double common = median(runs, [&] { return msOf([&] { ask(*workspace, "supplier"); }); });
    std::printf("control   %8.1f ms  (processor %.0f ms) git log --raw + git cat-file --batch\n",
                control, controlBusy);
    std::printf("cold      %8.1f ms  (processor %.0f ms) %.2f of it (processor %.2f)\n", cold,
                coldBusy, cold / control, coldBusy / controlBusy);
    std::printf("          of which on the thread that asks %.0f ms (%.2f), on those beside it, "
                "through history and into the index, %.0f ms (%.2f)\n",
                askingBusy, askingBusy / controlBusy, coldBusy - askingBusy,
                (coldBusy - askingBusy) / controlBusy);
    std::printf("warm      %8.1f ms\n", warm);
    std::printf("search    %8.2f ms  first 50 of a common word\n", common);
    // One commit at a time, on a branch of its own that is taken away again.
    const std::string file = "models/claims/claims-0/docs/runbook.md";
    std::vector<double> follows;
    for (int i = 0; i < runs; ++i) {
        std::ofstream(folder + "/" + file, std::ios::app) << "Measured " << i << ".\n";
        must(std::system((git + "-c user.name=m -c user.email=m@m commit -qam measure").c_str()) ==
                 0,
             "git commit");
        follows.push_back(msOf([&] { ask(*workspace, "nothingofthisname"); }));
    }
    must(std::system((git + "reset -q --hard HEAD~" + std::to_string(runs)).c_str()) == 0, "reset");
    std::sort(follows.begin(), follows.end());
    std::printf("follow    %8.1f ms  after one new commit\n", follows[follows.size() / 2]);
    fs::remove_all(cache);
    return 0;
}

int measureDocuments(int count, int runs) {
    const fs::path cache = fs::temp_directory_path() / "countersign-measure-documents";
    fs::remove_all(cache);
    auto index = index::Index::open(cache, "measure");
    must(index.has_value(), "opening the index");
    std::mt19937 random(1);
    std::vector<index::Document> batch;
    for (int i = 0; i < count; ++i) {
        index::Document document{"document",
                                 "f" + std::to_string(i),
                                 "m" + std::to_string(i % 500),
                                 "Title",
                                 "",
                                 "Person " + std::to_string(i % 40),
                                 "2026-01-01"};
        for (int word = 0; word < 60; ++word)
            document.body += "word" + std::to_string(random() % (word % 3 ? 9000u : 40u)) + " ";
        batch.push_back(std::move(document));
        if (batch.size() == 2000) must((*index)->put(batch).has_value(), "putting"), batch.clear();
    }
    must((*index)->put(batch).has_value(), "putting");
    for (const char* query : {"word7", "word7 word11", "word8765", "word7 model:m3", "wo", "wor",
                              "word", "word1", "word12", "word123"}) {
        std::size_t hits = 0;
        const double time = median(runs, [&] {
            return msOf([&] {
                auto found = (*index)->search(query);
                must(found.has_value(), "searching");
                hits = found->hits.size();
            });
        });
        std::printf("%-16s %8.2f ms  %zu shown of %d documents\n", query, time, hits, count);
    }
    fs::remove_all(cache);
    return 0;
}

int measureJsonl(const char* path) {
    std::ifstream file(path, std::ios::binary);
    must(file.good(), "opening the file");
    model::Metrics metrics;
    model::Findings findings;
    const std::string name = path;
    const base::BlobId none;
    format::MetricSink sink{name, none, format::shippedRegistry(), "garak", metrics, findings};
    std::size_t size = 0;
    const double time = msOf([&] {
        format::GarakReport report(sink);
        std::string piece(256u << 10, '\0');
        while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
               file.gcount() > 0) {
            size += static_cast<std::size_t>(file.gcount());
            report.feed(std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount())));
        }
        report.finish();
    });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f MB in %.0f ms, %zu metrics, peak %.1f MiB resident\n",
                static_cast<double>(size) / 1e6, time, metrics.size(),
                static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string first = argc > 1 ? argv[1] : "";
    const int runs = argc > (first.starts_with("--") ? 3 : 2) ? std::atoi(argv[argc - 1]) : 9;
    if (first == "--documents" && argc > 2) return measureDocuments(std::atoi(argv[2]), runs);
    if (first == "--jsonl" && argc > 2) return measureJsonl(argv[2]);
    if (!first.empty() && !first.starts_with("--")) return measureRepository(first, runs);
    std::fprintf(stderr, "usage: measure-index DIR [RUNS] | --documents N [RUNS] | --jsonl FILE\n");
    return 2;
}
