#include "core/base/Redact.h"
#include "core/base/Text.h"
#include "core/format/Content.h"
#include "core/format/Csv.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Fields.h"
#include "core/format/LineFeed.h"
#include "core/format/MetricReaders.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign::format {

namespace results {

using model::Level;

std::string_view extensionOf(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash))
        return {};
    return path.substr(dot + 1);
}

enum class Syntax { None, Json, Yaml, Csv, Jsonl, Xml, Mlflow };
Syntax syntaxOf(std::string_view path) {
    if (isMlflowMetric(path)) return Syntax::Mlflow;
    const std::string extension = base::lowerAscii(extensionOf(path));
    if (extension == "json") return Syntax::Json;
    if (extension == "yaml" || extension == "yml") return Syntax::Yaml;
    if (extension == "csv" || extension == "tsv") return Syntax::Csv;
    if (extension == "jsonl") return Syntax::Jsonl;
    if (extension == "xml") return Syntax::Xml;
    return Syntax::None;
}

// Files that hold numbers but never measurements.
bool isOtherwiseKnown(const std::string& lowerName) {
    static constexpr std::array<std::string_view, 22> kNames = {"package.json",
                                                                "package-lock.json",
                                                                "config.json",
                                                                "tokenizer.json",
                                                                "tsconfig.json",
                                                                "params.yaml",
                                                                "dvc.yaml",
                                                                "release.yaml",
                                                                "safety-slos.yaml",
                                                                "countersign.yaml",
                                                                "mkdocs.yml",
                                                                "environment.yml",
                                                                "meta.yaml",
                                                                "generation_config.json",
                                                                "tokenizer_config.json",
                                                                "special_tokens_map.json",
                                                                "preprocessor_config.json",
                                                                "model.safetensors.index.json",
                                                                "trainer_state.json",
                                                                "vocab.json",
                                                                "docker-compose.yml",
                                                                "mlmodel.yaml"};
    return lowerName.starts_with('.') || lowerName.ends_with(".schema.json") ||
           std::find(kNames.begin(), kNames.end(), lowerName) != kNames.end();
}

// A word of its own ("lm_eval", "evaluation"), not the end of another ("retrieval").
bool holdsWord(std::string_view text) {
    static constexpr std::array<std::string_view, 12> kWords = {
        "result", "metric",   "eval",        "score", "report",     "benchmark",
        "output", "fairness", "performance", "drift", "robustness", "calibration"};
    const auto begins = [&](std::size_t at) {
        return at == 0 || text[at - 1] < 'a' || text[at - 1] > 'z';
    };
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
        // Long words have no other that ends in them, and are written together: "testresults".
        const bool anywhere = word.size() > 5;
        for (std::size_t at = text.find(word); at != std::string_view::npos;
             at = text.find(word, at + 1))
            if (anywhere || begins(at)) return true;
        return false;
    });
}

// What wrote a tree is told by its own marks; anything else is read as a tree of numbers.
void readTree(const Value& root, MetricSink& sink) {
    struct Reader {
        const char* format;
        bool (*is)(const Value&);
        void (*read)(const Value&, MetricSink&);
    };
    static constexpr std::array<Reader, 5> kReaders = {
        Reader{"scenario-results", isScenarioResults, readScenarioResults},
        Reader{"inspect", isInspectLog, readInspectLog},
        Reader{"every-eval-ever", isEveryEval, readEveryEval},
        Reader{"hub-results", isHubResults, readHubResults},
        Reader{"promptfoo", isPromptfoo, readPromptfoo}};
    for (const Reader& reader : kReaders) {
        if (!reader.is(root)) continue;
        sink.format = reader.format;
        return reader.read(root, sink);
    }
    if (const std::string format = lmEvalFormat(root); !format.empty()) {
        sink.format = format;
        return readLmEval(root, sink);
    }
    readMetricTree(root, sink);
}

// What a person could take over from an accuracy gate; where it is none, how to have it read.
std::string asTargets(std::string_view text, const std::string& path) {
    constexpr std::size_t kMost = 5;
    const auto gate = readAccuracyGate(text, path);
    std::vector<std::string> lines;
    for (std::size_t i = 0; gate && i < std::min(kMost, gate->value.slos.size()); ++i)
        lines.push_back(base::escaped(gate->value.slos[i].name) + " \"" +
                        gate->value.slos[i].target.text + "\"");
    if (!lines.empty()) return "as safety SLOs: " + base::joined(lines, ", ");
    return "if it holds results, describe it in a mapping file (countersign schema mapping)";
}

bool isScenarioTable(std::string_view text) {
    const CsvTable table = parseCsv(text.substr(0, 64u << 10), {1, 200});
    bool scenario = false, outcome = false;
    for (const CsvCell& cell : table.rows.empty() ? std::vector<CsvCell>{} : table.rows[0].cells) {
        scenario = scenario || foldedName(cell.text) == "scenario";
        outcome = outcome || foldedName(cell.text) == "outcome";
    }
    return scenario && outcome;
}

bool isScenarioLines(std::string_view text) {
    const std::string_view first = text.substr(0, std::min(text.find('\n'), std::size_t{4096}));
    return first.find("\"scenario\"") != std::string_view::npos &&
           first.find("\"outcome\"") != std::string_view::npos;
}

base::Result<Value> treeOf(std::string_view text, Syntax syntax, MetricSink& sink) {
    if (syntax == Syntax::Csv) return tableValue(text);
    if (syntax == Syntax::Jsonl) return linesValue(text, sink);
    if (syntax == Syntax::Json) {
        ValueLimits limits; // the caller's limit of bytes was asked already
        limits.bytes = std::max(limits.bytes, text.size());
        return parseJson(text, sink.path, sink.findings, limits);
    }
    auto parsed = parseYaml(text, sink.path, YamlLimits{8u << 20, 32, 400'000});
    if (!parsed) return base::fail(parsed.error());
    return fromYaml(*parsed);
}

// True: it is of a known format that holds no results, and was named. In a list, and in lines, the
// first speaks for all.
bool sayOther(const base::Result<Value>& root, std::string_view text, MetricSink& sink) {
    if (!root) return false;
    std::string other = otherFormat(*root);
    if (other.empty() && root->isArray() && !root->items.empty())
        other = otherFormat(root->items.front());
    if (other.empty()) return false;
    sink.remark(model::Level::Note, "other-format",
                base::said("This is %1, and none of its numbers is taken for a result", other),
                *root, asTargets(text, sink.path));
    return true;
}

base::Result<void> readInto(std::string_view text, Syntax syntax, const ResultMapping* mapping,
                            MetricSink& sink) {
    if (mapping) {
        if (mapping->kind == ResultMapping::Kind::Ignore) return {};
        sink.format = "mapped";
        const bool tree = syntax == Syntax::Csv || syntax == Syntax::Jsonl ||
                          syntax == Syntax::Json || syntax == Syntax::Yaml;
        if (!tree)
            return base::fail(
                base::ErrorCode::Invalid, base::said("a mapping cannot read this kind of file"),
                base::Place{sink.path, 1, 1, {}}, base::said("JSON, JSONL, YAML and CSV are read"));
        auto root = treeOf(text, syntax, sink);
        if (!root) return base::fail(root.error());
        readMapped(*root, *mapping, sink);
        return {};
    }
    if (syntax == Syntax::Csv) {
        if (isScenarioTable(text)) {
            sink.format = "scenario-results";
            readScenarioResults(tableValue(text), sink);
            return {};
        }
        sink.format = "metric-csv";
        readMetricTable(text, sink);
        return {};
    }
    if (syntax == Syntax::Mlflow) {
        sink.format = "mlflow";
        readMlflowMetric(text, sink);
        return {};
    }
    if (syntax == Syntax::Jsonl) {
        if (isScenarioLines(text)) {
            sink.format = "scenario-results";
            readScenarioResults(linesValue(text, sink), sink);
            return {};
        }
        sink.format = "garak";
        if (isGarakReport(text)) {
            readGarakReport(text, sink);
        } else {
            model::Findings unused;
            sayOther(parseJson(text.substr(0, text.find('\n')), sink.path, unused), text, sink);
        }
        return {};
    }
    if (syntax == Syntax::Xml) {
        sink.format = "junit";
        return isJUnit(text) ? readJUnit(text, sink) : base::Result<void>{};
    }
    sink.format = syntax == Syntax::Json ? "metric-json" : "metric-yaml";
    auto root = treeOf(text, syntax, sink);
    if (!root) {
        // Of several YAML documents the first says what the file is.
        const std::size_t next = syntax == Syntax::Yaml ? text.find("\n---", 3) : text.npos;
        if (next != text.npos && sayOther(treeOf(text.substr(0, next), syntax, sink), text, sink))
            return {};
        return base::fail(root.error());
    }
    if (!sayOther(root, text, sink)) readTree(*root, sink);
    return {};
}

// Said once a file: its bytes go wherever the repository goes.
void sayHome(std::string_view text, const std::string& path, model::Findings& findings) {
    const auto at = base::firstHome(text);
    if (!at) return;
    const auto line =
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*at), '\n');
    findings.push_back(
        {Level::Note, "home-folder",
         base::said("The home folder of a person's computer is named here"),
         base::Place{path, static_cast<int>(line), 0, {}},
         base::said("it is left out of tables and sheets that leave the program; the file "
                    "itself goes where the repository goes")});
}

} // namespace results

Value linesValue(std::string_view text, MetricSink& sink) {
    constexpr std::size_t kMost = 200'000;
    Value root;
    root.kind = Value::Kind::Array;
    root.line = 1;
    int wrong = 0;
    LineFeed lines([&](std::string_view line, int number, bool whole) {
        if (base::trimmed(line).empty() || root.items.size() >= kMost) return;
        model::Findings remarks;
        auto parsed =
            whole
                ? parseJson(line, sink.path, remarks)
                : base::Result<Value>(base::fail(base::ErrorCode::Invalid, base::said("too long")));
        if (!parsed) {
            Value at;
            at.line = number;
            if (++wrong <= 20)
                sink.remark(model::Level::Warning, "unreadable", base::said("This line is no JSON"),
                            at, base::said("write one object a line"));
            return;
        }
        const auto numbered = [number](Value& value, auto&& self) -> void {
            value.line = number;
            for (Value& each : value.items)
                self(each, self);
        };
        numbered(*parsed, numbered);
        root.items.push_back(std::move(*parsed));
    });
    lines.feed(text);
    lines.finish();
    return root;
}

bool mayBeResults(std::string_view path) {
    if (isInspectArchive(path) || isMlflowRun(path)) return true;
    const results::Syntax syntax = results::syntaxOf(path);
    if (syntax == results::Syntax::None) return false;
    const std::string lower = base::lowerAscii(path);
    const std::size_t slash = lower.rfind('/');
    const std::string name = slash == std::string::npos ? lower : lower.substr(slash + 1);
    if (syntax == results::Syntax::Mlflow) return true;
    if (results::isOtherwiseKnown(name)) return false;
    if (results::holdsWord(name)) return true;
    if (syntax == results::Syntax::Xml &&
        (name.starts_with("test-") || name.find("junit") != std::string::npos))
        return true;
    // Only the two nearest folders speak for a file.
    std::string_view folder =
        slash == std::string::npos ? "" : std::string_view(lower).substr(0, slash);
    for (int i = 0; i < 2 && !folder.empty(); ++i) {
        const std::size_t at = folder.rfind('/');
        if (results::holdsWord(at == std::string_view::npos ? folder : folder.substr(at + 1))) {
            return true;
        }
        folder = at == std::string_view::npos ? "" : folder.substr(0, at);
    }
    return false;
}

base::Result<Read<ResultFile>> readResults(std::string_view bytes, const std::string& path,
                                           const base::BlobId& blob,
                                           const model::MetricRegistry& registry,
                                           const ResultMapping* mapping, std::uint64_t mostBytes) {
    Read<ResultFile> read;
    if (isInspectArchive(path)) return readInspectArchive(bytes, path, blob, registry);
    const results::Syntax syntax = results::syntaxOf(path);
    if (syntax == results::Syntax::None && !mapping) return read;
    const auto text = checkedText(bytes, path, mostBytes);
    if (!text) return base::fail(text.error());
    MetricSink sink{
        path, blob, registry, {}, read.value.metrics, read.findings, false, &read.value.scenarios};
    if (isMlflowRun(path)) {
        auto root = results::treeOf(*text, syntax, sink);
        if (root) readMlflowRun(*root, sink);
        if (!root) read.findings.push_back(asFinding(root.error()));
        return read;
    }
    if (auto done = results::readInto(*text, syntax, mapping, sink); !done) {
        read.findings.push_back({model::Level::Error, "unreadable", done.error().what,
                                 done.error().place, done.error().hint});
        return read;
    }
    results::sayHome(*text, path, read.findings);
    if (read.value.metrics.empty() && read.value.scenarios.empty()) return read;
    read.value.format = sink.format;
    resolve(read.value.metrics, registry);
    remarkOnMetrics(read.value.metrics, registry, read.findings);
    return read;
}

} // namespace countersign::format
