// Finds models and releases at a commit, by convention or countersign.yaml (decisions.md §1.1–1.3),
// and reads one release's evidence. Content is data: nothing here fails because a file is bad.
#pragma once

#include "core/base/Cancel.h"
#include "core/format/EvidenceReaders.h"
#include "core/format/Readers.h"
#include "core/git/TreeWalk.h"
#include "core/model/Record.h"
#include "core/model/Release.h"

#include <memory>
#include <string>
#include <vector>

namespace countersign::evidence {

struct FoundFile {
    std::string path;
    unsigned mode;
    base::BlobId blob;
};

struct FoundModel {
    std::string id;
    std::string folder;  // "" for the root
    std::string version; // of the release at this commit; "c-…" when nothing names one
    std::string owner;   // empty = a finding
    std::string title;
    std::string cardPath, notePath, slosPath, releasePath; // empty if absent
    std::vector<FoundFile> files;   // below the folder, nested models excluded
    std::vector<FoundFile> results; // attributed result files, also from outside the folder
};

struct Inventory {
    base::CommitId commit;
    std::vector<FoundModel> models;      // by id
    std::vector<FoundFile> unattributed; // result files nobody claims: listed, never judged
    format::RepositoryConfig config;
    std::vector<FoundFile> steering; // countersign.yaml, registry overrides, mapping files
    std::vector<format::ResultMapping> mappings;
    std::vector<FoundFile> loose;     // markdown that lies in no model's folder
    std::vector<FoundFile> telemetry; // observations: read at a time, never bound
    model::Findings findings;
    // Root of the first-parent line, filled by the first snapshot (same thread as the repository).
    std::shared_ptr<base::CommitId> root = std::make_shared<base::CommitId>();
    const FoundModel* find(const std::string& name) const; // id, folder or unique last part
    std::vector<std::string> matches(const std::string& name) const;
};

// Whether models are looked for below a folder (its path): not in hidden ones, nor where packages
// of others lie.
git::Walk entersFolder(const std::string& folder);
base::Result<Inventory> discover(git::Repository& repository, const base::CommitId& commit,
                                 const base::CancelToken& cancel = {});

// Result files beyond this are bound and not read, which is a finding `result-too-large`: they are
// judged by nobody and shown on request (readResultFile). Files that cannot be pinned, beyond
// 64 MiB, are never judged, whatever a policy says.
struct ReadLimits {
    std::uint64_t resultBytes = 32u << 20; // the policy's max_result_mib
};

// All evidence of one model, read and bound.
base::Result<model::ReleaseSnapshot> snapshot(git::Repository& repository,
                                              const Inventory& inventory, const FoundModel& model,
                                              const base::CancelToken& cancel = {},
                                              const ReadLimits& limits = {});
// The same from the evidence pinned in the log (an approver needs the log alone).
base::Result<model::ReleaseSnapshot> pinnedSnapshot(git::Repository& repository,
                                                    const base::TreeId& logTree,
                                                    const model::Subject& subject,
                                                    const base::CancelToken& cancel = {},
                                                    const ReadLimits& limits = {});
// One result file of a release, because somebody asked for it: up to 1 GiB, held against the
// release's registry and the mappings of `inventory` (null: none). NotFound where the release binds
// no result file of that path.
base::Result<format::Read<format::ResultFile>>
readResultFile(git::Repository& repository, const model::ReleaseSnapshot& snapshot,
               const std::string& path, const Inventory* inventory);

// Contributors of baseline..candidate: author, committer, co-author, trailers, release.yaml.
// `known` false where the source history is not at hand.
struct Contributors {
    bool known = false;
    std::vector<model::Contributor> people;
};
base::Result<Contributors> contributors(git::Repository& repository,
                                        const base::CommitId& candidate,
                                        const base::CommitId& baseline, const std::string& folder,
                                        const base::CancelToken& cancel = {});

} // namespace countersign::evidence
