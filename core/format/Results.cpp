#include "core/base/Text.h"
#include "core/format/Content.h"
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

bool holdsWord(std::string_view text) {
    static constexpr std::array<std::string_view, 12> kWords = {
        "result", "metric",   "eval",        "score", "report",     "benchmark",
        "output", "fairness", "performance", "drift", "robustness", "calibration"};
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

// The words a number may be known by: itself, its last part, without the split, without the window.
std::vector<std::string> candidates(const std::string& name) {
    std::vector<std::string> found{name};
    const std::size_t dot = name.rfind('.');
    std::string leaf = dot == std::string::npos ? name : name.substr(dot + 1);
    found.push_back(leaf);
    const std::string folded = foldedName(leaf);
    static constexpr std::array<std::string_view, 9> kSplits = {"eval_",    "train_", "test_",
                                                                "val_",     "valid_", "validation_",
                                                                "predict_", "dev_",   "holdout_"};
    for (const std::string_view split : kSplits) {
        if (folded.starts_with(split)) {
            leaf = folded.substr(split.size());
            found.push_back(leaf);
            break;
        }
    }
    // ood_recall_7d, decision_ece_p95_24h
    std::string_view rest = leaf;
    for (int i = 0; i < 2; ++i) {
        const std::size_t at = rest.rfind('_');
        if (at == std::string_view::npos || at + 2 >= rest.size()) break;
        const std::string_view last = rest.substr(at + 1);
        const bool window = std::string_view("dhms").find(last.back()) != std::string_view::npos &&
                            base::parseInteger(last.substr(0, last.size() - 1)).has_value();
        const bool percentile = last[0] == 'p' && base::parseInteger(last.substr(1)).has_value();
        if (!window && !percentile) break;
        rest = rest.substr(0, at);
        found.emplace_back(rest);
    }
    return found;
}

const model::MetricDefinition* definitionOf(const std::string& name,
                                            const model::MetricRegistry& registry) {
    for (const std::string& candidate : candidates(name)) {
        if (const auto* found = registry.find(candidate)) return found;
    }
    return nullptr;
}

bool isOutside(const model::MetricDefinition& definition, double value) {
    return (definition.low && value < *definition.low) ||
           (definition.high && value > *definition.high);
}

// The same name is a fraction in one file and percent in the next: what does not fit the range has
// no unit here rather than a guessed one.
void resolveOne(model::Metric& metric, const model::MetricRegistry& registry) {
    const auto* definition = registry.find(metric.metricId);
    if (!definition) definition = definitionOf(metric.name, registry);
    if (!definition) return;
    metric.metricId = definition->id;
    const bool outside = metric.value && isOutside(*definition, *metric.value);
    if (metric.unit.empty() && !outside) metric.unit = definition->unit;
    if (metric.direction == model::Direction::Unknown) metric.direction = definition->direction;
    if (metric.direction == model::Direction::Target && !metric.targetValue && !outside) {
        metric.targetValue = definition->targetValue;
    }
}

void remarkOn(const model::Metrics& metrics, const model::MetricRegistry& registry,
              model::Findings& findings) {
    constexpr std::size_t kMost = 100;
    std::size_t said = 0;
    for (const model::Metric& metric : metrics) {
        if (said >= kMost) return;
        const std::string shown = base::escaped(metric.name);
        if (!metric.value) {
            ++said;
            findings.push_back({Level::Warning, "no-value",
                                "\"" + shown + "\" holds no usable number: \"" +
                                    base::escaped(metric.raw.substr(0, 40)) + "\"",
                                metric.source.place, "measure it again, or take the entry out"});
        } else if (const auto* definition = definitionOf(metric.name, registry);
                   definition && metric.unit.empty() && isOutside(*definition, *metric.value)) {
            ++said;
            findings.push_back({Level::Warning, "unit-unclear",
                                "\"" + shown + "\" is " + base::numberText(*metric.value) +
                                    ", outside what " + definition->id + " can be as " +
                                    definition->unit,
                                metric.source.place, "state the unit beside the number"});
        }
    }
}

// What wrote a tree is told by its own marks; anything else is read as a tree of numbers.
void readTree(const Value& root, MetricSink& sink) {
    struct Reader {
        const char* format;
        bool (*is)(const Value&);
        void (*read)(const Value&, MetricSink&);
    };
    static constexpr std::array<Reader, 4> kReaders = {
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

base::Result<void> readInto(std::string_view text, Syntax syntax, MetricSink& sink) {
    if (syntax == Syntax::Csv) {
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
        sink.format = "garak";
        if (isGarakReport(text)) readGarakReport(text, sink);
        return {};
    }
    if (syntax == Syntax::Xml) {
        sink.format = "junit";
        return isJUnit(text) ? readJUnit(text, sink) : base::Result<void>{};
    }
    Value root;
    if (syntax == Syntax::Json) {
        sink.format = "metric-json";
        auto parsed = parseJson(text, sink.path, sink.findings);
        if (!parsed) return base::fail(parsed.error());
        root = std::move(*parsed);
    } else {
        sink.format = "metric-yaml";
        auto parsed = parseYaml(text, sink.path, YamlLimits{8u << 20, 32, 400'000});
        if (!parsed) return base::fail(parsed.error());
        root = fromYaml(*parsed);
    }
    readTree(root, sink);
    return {};
}

} // namespace results

bool mayBeResults(std::string_view path) {
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

void resolve(model::Metrics& metrics, const model::MetricRegistry& registry) {
    for (model::Metric& metric : metrics)
        results::resolveOne(metric, registry);
}

base::Result<Read<ResultFile>> readResults(std::string_view bytes, const std::string& path,
                                           const base::BlobId& blob,
                                           const model::MetricRegistry& registry) {
    Read<ResultFile> read;
    const results::Syntax syntax = results::syntaxOf(path);
    if (syntax == results::Syntax::None) return read;
    const auto text = checkedText(bytes, path, kResultsCap);
    if (!text) return base::fail(text.error());
    MetricSink sink{path, blob, registry, {}, read.value.metrics, read.findings};
    if (auto done = results::readInto(*text, syntax, sink); !done) {
        read.findings.push_back({model::Level::Error, "unreadable", done.error().what,
                                 done.error().place, done.error().hint});
        return read;
    }
    if (read.value.metrics.empty()) return read;
    read.value.format = sink.format;
    resolve(read.value.metrics, registry);
    results::remarkOn(read.value.metrics, registry, read.findings);
    return read;
}

} // namespace countersign::format
