// read-all DIR [PREFIX]: every file below DIR through the reader its name and bytes ask for, one
// line each: file, what it is, how many metrics (with a value), which findings. PREFIX (results/)
// is put before the names, so that a folder of samples stands where results are looked for.
#include "core/base/Text.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Telemetry.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

struct Line {
    std::string what = "no result of a known format (said: nothing-read)";
    std::size_t metrics = 0, valued = 0;
    std::map<std::string, int> findings;

    void take(const model::Findings& all) {
        for (const model::Finding& one : all)
            ++findings[std::string(model::name(one.level)) + " " + one.rule];
    }
    void take(const model::Metrics& all) {
        metrics += all.size();
        valued += static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(),
                          [](const model::Metric& one) { return one.value.has_value(); }));
    }
    void refuse(const base::Error& error) {
        what = "not read: " + error.what;
        ++findings["error unreadable"];
    }
};

template <typename T> bool taken(Line& line, const base::Result<format::Read<T>>& read) {
    if (!read) line.refuse(read.error());
    if (read) line.take(read->findings);
    return read.has_value();
}

bool endsWith(const std::string& path, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return path.ends_with(ending); });
}

Line lineOf(const std::string& bytes, const std::string& path) {
    Line line;
    if (endsWith(path, {"CODEOWNERS"})) {
        if (auto read = format::readCodeOwners(bytes, path); taken(line, read))
            line.what = "CODEOWNERS, " + std::to_string(read->value.rules.size()) + " rules";
        return line;
    }
    if (path.ends_with("dvc.yaml")) {
        if (auto read = format::readDvc(bytes, path); taken(line, read))
            line.what =
                "dvc.yaml, " + std::to_string(read->value.metrics.size()) + " metric files named";
        return line;
    }
    if (endsWith(path, {"dvc.lock", ".dvc"})) {
        if (auto read = format::readDvcLock(bytes, path); taken(line, read))
            line.what = "DVC outputs, " + std::to_string(read->value.size());
        return line;
    }
    if (path.ends_with(".md")) {
        if (path.find("model_cards/") == std::string::npos && format::mayBeDecision(path)) {
            if (auto read = format::readDecision(bytes, path); taken(line, read))
                line.what = "decision document: " +
                            (read->value.status.empty() ? "no status" : read->value.status);
            return line;
        }
        auto card = format::readModelCard(bytes, path);
        if (!taken(line, card)) return line;
        const auto has = [&](const char* key) { return card->value.field(key) != nullptr; };
        const bool marked = has("model-index") || has("pipeline_tag") || has("library_name") ||
                            has("base_model") || (has("license") && has("tags"));
        line.what = marked                            ? "model card"
                    : card->value.frontMatter.empty() ? "text (as a card)"
                                                      : "text with front matter (as a card)";
        if (auto index = format::readModelIndex(bytes, path); taken(line, index))
            line.take(index->value);
        return line;
    }
    if (const auto gate = format::readAccuracyGate(bytes, path);
        gate && !gate->value.slos.empty()) {
        line.what = "accuracy gate, " + std::to_string(gate->value.slos.size()) + " targets";
        line.take(gate->findings);
        return line;
    }
    if (format::mayBeSignature(path)) {
        if (auto read = format::readModelSignature(bytes, path); taken(line, read))
            line.what = "signature over " + std::to_string(read->value.files.size()) + " files";
        return line;
    }
    if (!format::mayBeResults(path)) {
        line.what = "not looked at for results: its name says something else";
        return line;
    }
    auto read = format::readResults(bytes, path, {}, format::shippedRegistry());
    if (!taken(line, read)) return line;
    line.take(read->value.metrics);
    if (!read->value.format.empty()) {
        line.what = read->value.format;
        if (!read->value.scenarios.empty())
            line.what += ", " + std::to_string(read->value.scenarios.size()) + " cases";
        return line;
    }
    for (const model::Finding& one : read->findings) {
        if (one.rule == "other-format") line.what = "known, not read: " + one.text;
        if (one.rule == "unreadable") line.what = "damaged: " + one.text;
    }
    return line;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: read-all DIR [PREFIX]\n");
        return 2;
    }
    const fs::path folder = argv[1];
    const std::string prefix = argc > 2 ? argv[2] : "results/";
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::size_t metrics = 0, read = 0;
    std::printf("| file | format | metrics (with value) | findings |\n|---|---|---|---|\n");
    for (const fs::path& file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(in)), {});
        const std::string name = fs::relative(file, folder).string();
        const Line line = lineOf(bytes, prefix + name);
        std::string findings;
        for (const auto& [rule, count] : line.findings)
            findings += (findings.empty() ? "" : ", ") + rule +
                        (count > 1 ? " ×" + std::to_string(count) : "");
        std::printf("| %s | %s | %zu (%zu) | %s |\n", base::escaped(name).c_str(),
                    base::escaped(line.what).c_str(), line.metrics, line.valued,
                    findings.empty() ? "–" : base::escaped(findings).c_str());
        metrics += line.metrics;
        read += line.metrics > 0 ? 1 : 0;
    }
    std::printf("\n%zu files, %zu with metrics, %zu metrics\n", files.size(), read, metrics);
    return 0;
}
