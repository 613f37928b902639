// Readers of what lies around results: mapping files, DVC, decisions in prose, owners, signatures,
// accuracy gates, scenarios. As in Readers.h: the value and all findings, an Error only where there
// is nothing to show.
#pragma once

#include "core/format/Readers.h"
#include "core/model/Scenario.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

// A mapping file (MAPPING.md): how files of a shape nobody else reads become metrics. Steering:
// judged as it stood at the last approved release.
struct ResultMapping {
    enum class Kind { Metrics, Ignore };
    struct Rule {
        std::string at; // JSON pointer, '*' for every member
        std::string name, unit, dataset, task, filter, window, model, version, time;
        std::string samples, lower, upper, standardError, of; // pointers, from the value's object
        model::Direction direction = model::Direction::Unknown;
        std::optional<double> targetValue;
        std::vector<std::pair<std::string, std::string>> slice;
        base::Place place;
    };
    Kind kind = Kind::Metrics;
    std::string files; // glob
    std::vector<Rule> rules;
    base::Place place;
};
base::Result<Read<std::vector<ResultMapping>>> readMappings(std::string_view bytes,
                                                            const std::string& path);

// dvc.yaml: the metric files it names, relative to its own folder, and whether git has them.
struct DvcFile {
    struct Metric {
        std::string path;
        bool cached = true; // only its digest is in git
        base::Place place;
    };
    std::vector<Metric> metrics;
};
base::Result<Read<DvcFile>> readDvc(std::string_view bytes, const std::string& path);
// dvc.lock, and the one output of a .dvc file: paths with the digest of their bytes.
struct DvcOutput {
    std::string stage, path, md5; // md5 of a folder ends in ".dir"
    base::Place place;
};
base::Result<Read<std::vector<DvcOutput>>> readDvcLock(std::string_view bytes,
                                                       const std::string& path);

// A decision in prose: MADR (front matter) or Nygard (a Status section).
struct DecisionDocument {
    std::string title, status, date, supersededBy;
    std::vector<std::string> deciders;
    base::Place place;
};
// Whether a path looks like one: in a folder adr, decisions, architecture-decisions….
bool mayBeDecision(std::string_view path);
base::Result<Read<DecisionDocument>> readDecision(std::string_view bytes, const std::string& path);

// CODEOWNERS as GitHub reads it: the last rule that matches wins, one without owners frees a path.
struct CodeOwners {
    struct Rule {
        std::string pattern;
        std::vector<std::string> owners;
        base::Place place;
    };
    std::vector<Rule> rules;
    // Null: no rule matches.
    const Rule* ruleFor(std::string_view path) const;
};
base::Result<Read<CodeOwners>> readCodeOwners(std::string_view bytes, const std::string& path);

// model.sig of OpenSSF model signing (a Sigstore bundle with a DSSE envelope) and in-toto
// statements: which files it names with which digest. What it says; its signature is not checked.
struct SignedFiles {
    std::string predicateType;
    std::string subject; // name of the first subject
    std::vector<std::pair<std::string, base::Sha256>> files;
    // Of the envelope, decoded: what is signed, its signatures, and the key in PEM that a bundle
    // brings; each empty where there is none.
    std::string payloadType, payload, publicKey;
    std::vector<std::string> signatures;
    bool byFile = true; // false: the resources are shards or a digest of digests, not one a file
    base::Place place;
};
bool mayBeSignature(std::string_view path); // *.sig, *.sig.json, *.sigstore.json
base::Result<Read<SignedFiles>> readModelSignature(std::string_view bytes, const std::string& path);

// Targets kept for tests: vLLM's and llm-compressor's lm-eval configurations. Never results.
base::Result<Read<model::SloSet>> readAccuracyGate(std::string_view bytes, const std::string& path);

// scenarios/*.yaml (SCENARIO.md): one scenario, or a list below `scenarios:`.
base::Result<Read<std::vector<model::Scenario>>> readScenarios(std::string_view bytes,
                                                               const std::string& path);

// An Inspect log as archive (.eval): header.json alone is taken out of it, at most 32 MiB.
bool isInspectArchive(std::string_view path);
base::Result<Read<ResultFile>> readInspectArchive(std::string_view bytes, const std::string& path,
                                                  const base::BlobId& blob,
                                                  const model::MetricRegistry& registry);

} // namespace countersign::format
