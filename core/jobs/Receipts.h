// Which evidence somebody opened on this computer before signing: blob ids, no times, worded
// "opened". Nothing here says that it was understood.
#pragma once

#include "core/jobs/Browse.h"

#include <string>
#include <vector>

namespace countersign::jobs {

// Remembers on this computer that these files of the release's evidence were shown. Paths that are
// no evidence are left out. Nothing is remembered without a log.
base::Result<void> noteOpened(Workspace& workspace, const ReleaseTarget& target,
                              const std::vector<std::string>& paths);
// What was remembered of the evidence of a release, ascending: goes into the next vote.
base::Result<std::vector<base::BlobId>> openedHere(Workspace& workspace,
                                                   const model::Manifest& manifest);

// What the person who signed a vote had opened.
struct Opened {
    struct File {
        std::string path;
        base::BlobId blob;
        bool opened = false;
        bool stale = false; // the candidate holds other bytes under this path by now
    };
    std::vector<File> files; // all evidence that was signed, by path
    std::size_t opened = 0, stale = 0;
    base::Sentence sentence; // "opened 3 of 14 files before signing; 1 of them changed since"
};
// nullopt: the record is no vote. NotFound where its evidence is not in the log.
base::Result<std::optional<Opened>> openedFor(Workspace& workspace, const model::LogEntry& entry);

} // namespace countersign::jobs
