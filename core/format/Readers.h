// Bytes of the repository's files → values. A reader returns the value and all findings; it fails
// with an Error only where there is nothing to show (not UTF-8, too large, LFS pointer, binary).
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/model/Finding.h"
#include "core/model/Metric.h"
#include "core/model/ModelCard.h"
#include "core/model/Release.h"
#include "core/model/Slo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

template <typename T> struct Read {
    T value;
    model::Findings findings;
};

base::Result<Read<model::ModelCard>> readModelCard(std::string_view bytes, const std::string& path);
// Front matter's `model-index` as metrics (format "model-index").
base::Result<Read<model::Metrics>> readModelIndex(std::string_view bytes, const std::string& path);
base::Result<Read<model::DeliberationNote>> readNote(std::string_view bytes,
                                                     const std::string& path);
base::Result<Read<model::SloSet>> readSlos(std::string_view bytes, const std::string& path);
base::Result<Read<model::ReleaseFile>> readRelease(std::string_view bytes, const std::string& path);
base::Result<Read<model::MetricRegistry>> readRegistry(std::string_view bytes,
                                                       const std::string& path);
// The registry shipped with the program.
const model::MetricRegistry& shippedRegistry();
// Overrides win by id; aliases are added.
model::MetricRegistry overlaid(const model::MetricRegistry& base,
                               const model::MetricRegistry& overrides);

// Any result file: the reader is chosen by content, then by name. `Read::value` is empty and
// `format` "" when it is not a result file. Metrics come resolved against `registry`.
struct ResultFile {
    // "lm-eval" "lm-eval-old" "inspect" "every-eval-ever" "hub-results" "promptfoo" "garak" "junit"
    // "mlflow" "scenario-results" "mapped" "metric-json" "metric-yaml" "metric-csv"
    std::string format;
    model::Metrics metrics;
    std::vector<model::ScenarioResult> scenarios; // what the file says of single cases
};
struct ResultMapping;
// `mapping` (EvidenceReaders.h) reads the file as the repository says; null: by its own marks.
base::Result<Read<ResultFile>> readResults(std::string_view bytes, const std::string& path,
                                           const base::BlobId& blob,
                                           const model::MetricRegistry& registry,
                                           const ResultMapping* mapping = nullptr,
                                           std::uint64_t mostBytes = 32u << 20);
// Whether a path looks like a result file worth reading (extension and folder only).
bool mayBeResults(std::string_view path);

// Fills metricId, unit, direction from the registry where the file did not say.
void resolve(model::Metrics& metrics, const model::MetricRegistry& registry);

std::optional<model::Target> parseTarget(std::string_view text); // ">= 0.90"

// countersign.yaml at the root of a repository.
struct RepositoryConfig {
    struct Model {
        std::string id, path, owner;
    };
    struct Results {
        std::string glob, model, version;
    };
    std::vector<Model> models;
    std::vector<Results> results;
    std::vector<std::string> ignore;
    std::string metrics;               // path of registry overrides
    std::vector<std::string> mappings; // paths of mapping files
};
base::Result<Read<RepositoryConfig>> readConfig(std::string_view bytes, const std::string& path);

struct LfsPointer {
    base::Sha256 sha256;
    std::uint64_t size = 0;
};
std::optional<LfsPointer> lfsPointer(std::string_view bytes);
bool looksBinary(std::string_view bytes); // NUL in the first 8,000 bytes

} // namespace countersign::format
