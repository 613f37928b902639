// How found files become evidence: classes, heads, bytes to values. Private to this room.
#pragma once

#include "core/evidence/Discover.h"
#include "core/git/TreeWalk.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::evidence {

inline constexpr std::uint64_t kHeadCap = 1u << 20;      // files read while looking for models
inline constexpr std::uint64_t kEvidenceCap = 64u << 20; // larger files are bound by blob id alone

// Said the same of the source and of the pins: the verdict on both has the same bytes.
inline base::Sentence isTooLarge() { return base::said("it is too large to be read"); }
inline base::Sentence isLink() { return base::said("a symbolic link, which is not followed"); }
// Of an entry that is bound whole.
inline base::Sentence isWhole(const model::ManifestEntry& entry) {
    return entry.mode == model::ManifestEntry::kSubmodule
               ? base::said("a submodule, which is not entered")
               : base::said("a hidden folder or one of packages, which is not entered");
}

std::string folderOf(std::string_view path); // "" at the root
std::string_view nameOf(std::string_view path);
bool isBelow(std::string_view path, std::string_view folder); // "" holds everything
// '*' and '?' within a part, "**" across parts.
bool matchesGlob(std::string_view glob, std::string_view path);
bool isHidden(std::string_view path); // a part begins with '.'

bool isCardName(std::string_view name);
bool isReadme(std::string_view name);

// The class of a file of a model's folder; nullopt where it is not bound (MANIFEST.md: observed, or
// elsewhere in a repository whose root is the model). What no name tells is an artifact.
std::optional<model::EvidenceClass> classOf(const FoundModel& model, const FoundFile& file);
bool hasArtifactName(std::string_view path); // weights and their like, by the end of the name

// What the head of a card says of its model.
struct CardHead {
    bool marked = false;   // front matter as of a model card
    bool tooLarge = false; // the card itself is not read, being larger than format::kCardCap
    std::string version, owner, title;
};
CardHead readCardHead(std::string_view bytes, const std::string& path);

// A file of a manifest with its bytes; empty where they were not loaded, `problem` says why.
struct EvidenceFile {
    model::ManifestEntry entry;
    std::string bytes;
    base::Sentence problem;
    bool left = false; // a result file beyond the limits: bound, its numbers not read
};
// Fills card, note, slos, release file, metrics, registry and findings from the files.
void readEvidence(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot);
// The documents among them, held against their kinds; part of readEvidence.
void readDocuments(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot);
model::Manifest manifestOf(const std::vector<EvidenceFile>& files, const model::ReleaseId& id);
// "c-" and 12 digits: the SHA-256 of the manifest without version.
std::string contentVersion(const std::vector<EvidenceFile>& files, const std::string& modelId);
base::Result<std::vector<EvidenceFile>>
loadEvidence(git::Repository& repository, const Inventory& inventory, const FoundModel& model,
             const base::CancelToken& cancel, const ReadLimits& limits = {});

// Version named by a tag "<model>/v1.2" or "v1.2" whose tree holds the same folder; or empty.
std::string taggedVersion(git::Repository& repository, const std::vector<git::Ref>& tags,
                          const base::TreeId& tree, const FoundModel& model);

// Whether a path lies in a folder of observations (telemetry, drills, incidents, deployments…).
bool isObservation(std::string_view path);
// The first mapping whose glob holds the path; null if none does.
const format::ResultMapping* mappingFor(const std::vector<format::ResultMapping>& mappings,
                                        std::string_view path);
// Result files named by dvc.yaml files, and findings on those that git does not have.
std::vector<std::string> dvcMetrics(git::Repository& repository,
                                    const std::vector<FoundFile>& files, model::Findings& findings);
// The owners CODEOWNERS names for a path, as written; empty if none.
std::string codeOwnersOf(git::Repository& repository, const base::TreeId& tree,
                         const std::string& path);
// Whether a file of another class than those read anyway tells where the release comes from.
bool tellsLineage(const std::string& path);
// Data ids, runs, seeds, code, artifacts with their digests and what signs them: snapshot.lineage.
void readLineage(const std::vector<EvidenceFile>& files, model::ReleaseSnapshot& snapshot);

// An SSH signature over a file (`ssh-keygen -Y sign -n file`), FILE.sig beside FILE.
bool isSshSignature(const EvidenceFile& file);
// The bytes of files that such a signature is about; of artifacts only the digest is kept else.
void readSignedFiles(git::Repository& repository, std::vector<EvidenceFile>& files);
void checkSshSignature(const EvidenceFile& sig, const std::vector<EvidenceFile>& files,
                       model::ReleaseSnapshot& snapshot);
// The signatures of an envelope, with the key that the bundle itself brings.
void checkEnvelope(const EvidenceFile& sig, const format::SignedFiles& statement,
                   model::ReleaseSnapshot& snapshot);

// Gives every result file to a model, or lists it as unattributed (decisions.md §1.7).
void attribute(git::Repository& repository, const std::vector<FoundFile>& files,
               const std::vector<std::string>& named, Inventory& inventory);

} // namespace countersign::evidence
