// Models, releases, what evidence they bind, and all of it read at one commit.
#pragma once

#include "core/base/Ids.h"
#include "core/model/Finding.h"
#include "core/model/Library.h"
#include "core/model/Lineage.h"
#include "core/model/Metric.h"
#include "core/model/ModelCard.h"
#include "core/model/Scenario.h"
#include "core/model/Slo.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct ReleaseId {
    std::string model; // model id: release.yaml `model:`, else countersign.yaml, else the folder
    std::string version;
    std::string text() const { return model + "@" + version; }
    friend auto operator<=>(const ReleaseId&, const ReleaseId&) = default;
};

enum class EvidenceClass {
    Card,
    Note,
    Slos,
    Release,
    Results,
    Scenarios,
    Artifacts,
    Data,
    Documents,
    Steering
};
inline constexpr int kEvidenceClasses = 10;
const char* name(EvidenceClass cls); // "card" "note" …
std::optional<EvidenceClass> evidenceClass(const std::string& text);

struct ManifestEntry {
    EvidenceClass cls = EvidenceClass::Documents;
    std::string path; // bytes as in the tree
    unsigned mode = 0100644;
    base::BlobId blob;
    std::uint64_t size = 0;
    base::Sha256 sha256;
    std::optional<base::Sha256> lfs; // digest named by a git LFS pointer
    // A submodule (`blob` is its commit) or a folder that is not looked into (its tree): bound by
    // that id, without bytes, so size 0 and the SHA-256 of nothing. Always an artifact.
    bool isWhole() const { return mode == kSubmodule || mode == kFolder; }
    static constexpr unsigned kSubmodule = 0160000, kFolder = 0040000;
    friend bool operator==(const ManifestEntry&, const ManifestEntry&) = default;
};

// The list of bound evidence. Canonical bytes: core/format/MANIFEST.md. A vote names its SHA-256.
struct Manifest {
    ReleaseId release;
    std::vector<ManifestEntry> entries; // sorted by path bytes, no path twice
    friend bool operator==(const Manifest&, const Manifest&) = default;
};

struct Artifact {
    std::string path;
    std::optional<base::Sha256> sha256;
    std::string signature;
    base::Place place;
};

// The five dimensions of the classification; empty = not stated.
struct Classification {
    std::map<std::string, Located> values; // "stakes" "scale" "reversibility" "automation" "domain"
    base::Place place;
};

struct RolloutStage {
    std::string name; // "shadow" "canary" "5%"…
    double share = 0; // percent of traffic
    std::string soak; // "48h"
    std::string guardrail;
    base::Place place;
};

// release.yaml
struct ReleaseFile {
    std::string path;
    std::string model;
    std::string version;
    std::string owner;
    std::string summary;
    std::string change; // change kind: "weights" "data" "prompt" "scope"…
    Classification classification;
    std::vector<Artifact> artifacts;
    std::vector<Located> data;
    std::vector<RolloutStage> rollout;
    std::vector<Located> contributors;
    std::vector<std::pair<std::string, std::string>> lineage; // run, seed, code…
    std::optional<Located> fallback;           // what happens when it fails: one of kFallbacks
    std::map<std::string, Located> regulation; // regulation pack → class, as the team states it
};

// Ways to fall back, best first; the last is flagged wherever it stands.
inline constexpr const char* kFallbacks[] = {"previous-version", "baseline-rule",
                                             "graceful-degradation", "hard-failure"};

// Every evidence file of one release at one commit, read. Copyable and comparable by manifest.
struct ReleaseSnapshot {
    ReleaseId release;
    std::string folder; // model folder, "" for the root
    base::CommitId commit;
    base::CommitId rootCommit;
    base::TreeId tree;
    Manifest manifest;
    std::string manifestText; // canonical bytes
    base::Sha256 manifestDigest;
    std::string owner;
    std::optional<ModelCard> card;
    std::optional<DeliberationNote> note;
    std::optional<SloSet> slos;
    std::optional<ReleaseFile> releaseFile;
    Metrics metrics;
    MetricRegistry registry;                 // as steered at this commit
    std::vector<EvidenceDocument> documents; // by path
    std::vector<Scenario> scenarios;
    std::vector<ScenarioResult> scenarioResults; // of this version, all files
    Lineage lineage;
    Findings findings; // of all files, located
};

} // namespace countersign::model
