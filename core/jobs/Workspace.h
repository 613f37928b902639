// One opened repository with its log and what this computer remembers of it. Every job takes one.
// Lives and dies in one lane (thread); only values leave it.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/evidence/Discover.h"
#include "core/git/Repository.h"
#include "core/index/Index.h"
#include "core/jobs/VerifyCache.h"
#include "core/ledger/Verify.h"
#include "core/local/State.h"
#include "core/model/Ledger.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace countersign::jobs {

struct WorkspaceOptions {
    std::filesystem::path folder = ".";
    bool allowOtherOwner = false;
    std::string logRef;                       // empty = find it
    std::string genesis;                      // --genesis or COUNTERSIGN_GENESIS
    std::filesystem::path stateFolder;        // empty = base::stateHome()
    std::filesystem::path cacheFolder;        // empty = base::cacheHome()
    std::shared_ptr<const base::Clock> clock; // null = system clock
    std::filesystem::path quarantine;         // objects that git holds back while a hook runs
    bool rememberFirstUse = true;             // false: a first use is judged and forgotten
    // A verification that read so many commits is kept (VerifyCache.h); 0: the cache is bypassed.
    std::size_t keepFrom = 256;
};

// Where one stands in time: source and log together (decisions.md §3.10). Empty = now.
struct AsOf {
    std::string revision;            // REV, DATE or RECORD as typed
    std::optional<base::UtcTime> at; // --at
};

// What an AsOf stands for: a source commit, a place in the log, a clock (decisions.md §3.10).
struct Position {
    enum class Kind { Now, Date, Record, Revision } kind = Kind::Now;
    std::optional<base::CommitId> source; // nullopt: no commit yet, or none so early
    std::optional<base::CommitId> log;    // nullopt: the log's own head
    bool beforeLog = false;               // the log did not exist yet then
    base::UtcTime at;                     // --at, else the position's time, else the clock's
    base::Sentence said;                  // "by claimed time" and the like; empty for Now
};

struct WorkspaceInfo {
    git::RepositoryFacts facts;
    std::string name; // folder's last part
    bool hasLog = false;
    std::string logRef;
    bool logIsRemote = false; // found in remote-tracking refs only
    std::string logHead;
    std::string sourceHead; // commit shown, hex; empty when unborn
    std::string logTrouble; // why the log could not be told (several that differ); else empty
    std::string fetchLine;  // command that would bring the log of a known remote; else empty
};

class Workspace {
public:
    static base::Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options);

    base::Result<WorkspaceInfo> info();
    git::Repository& repository() { return *m_repository; }
    const WorkspaceOptions& options() const { return m_options; }
    base::UtcTime now() const;

    // The log as it stands at `asOf`, verified; cached per head within this workspace. A missing
    // log is a report with state Missing. Remembers head and pin on first use when `remember`.
    base::Result<std::shared_ptr<const model::VerifyReport>>
    verified(const AsOf& asOf = {}, const base::CancelToken& cancel = {},
             const base::ProgressSink& progress = {}, bool remember = true);
    base::Result<Position> position(const AsOf& asOf);
    // Source commit at `asOf`; nullopt when unborn.
    base::Result<std::optional<base::CommitId>> source(const AsOf& asOf = {});
    // Models at a commit; cached for the newest one asked.
    base::Result<std::shared_ptr<const evidence::Inventory>>
    inventory(const base::CommitId& commit, const base::CancelToken& cancel = {});
    base::Result<local::State*> state(); // of this log; created on demand
    base::Result<index::Index*> index(); // opened on demand
    // For one other thread; may be called there: a second handle on the repository, a second
    // connection to the index's file.
    std::function<base::Result<std::unique_ptr<git::Repository>>()> anotherRepository() const;
    std::function<base::Result<std::unique_ptr<index::Index>>()> anotherIndex() const;

    // Threads for checking signatures; 0 = as many as the machine has.
    void useThreads(int threads) { m_threads = threads; }
    int threads() const { return m_threads; }
    // What is trusted of the log of that id at this place: the pin, and the heads seen before.
    base::Result<ledger::TrustAnchor> anchorFor(const std::string& logId);
    local::State stateOf(const std::string& logId) const;
    std::filesystem::path stateFolder() const;
    std::string repositoryKey() const; // under which this place is remembered
    // From now on the log is read from its start, as an audit does.
    void bypassCache() { m_options.keepFrom = 0; }
    // Remembers the start of the log at this path, in the place of any other: what the person
    // founded or pinned.
    void trustGenesis(const base::CommitId& genesis, const std::string& how);
    // Forgets what was cached of the log; called after a signature was written.
    void logChanged();

private:
    Workspace() = default;
    base::Result<std::shared_ptr<const model::VerifyReport>>
    verifiedNow(const base::CancelToken& cancel, const base::ProgressSink& progress, bool remember);
    base::Result<std::shared_ptr<const model::VerifyReport>>
    verifiedThen(const Position& position, const base::CancelToken& cancel,
                 const base::ProgressSink& progress);
    base::Result<Position> positionInLog(const AsOf& asOf);
    base::Result<ledger::TrustAnchor> anchor();
    base::Result<model::VerifyReport> verify(ledger::VerifyOptions options);
    void keep(const model::VerifyReport& report, std::string_view log,
              std::vector<base::ObjectId> loose, std::int64_t begun);
    const KeptVerification* kept();
    std::optional<VerifyCache> verifyCache() const;
    // SHA-256 of the raw commit in which the first parents of `head` end; empty if unknown.
    std::string logIdOf(const base::CommitId& head);
    void rememberTrust(const model::VerifyReport& report);
    bool hasPathMemory(const base::CommitId& genesis);

    WorkspaceOptions m_options;
    std::unique_ptr<git::Repository> m_repository;
    std::unique_ptr<local::State> m_state;
    std::unique_ptr<index::Index> m_index;
    std::shared_ptr<const model::VerifyReport> m_report;
    std::string m_reportKey;
    std::shared_ptr<const model::VerifyReport> m_past; // as of an earlier place
    std::string m_pastKey;
    std::string m_stateId;
    std::optional<KeptVerification> m_kept;
    bool m_keptRead = false;
    std::string m_recent; // what the last verification found, for the next one of this workspace
    std::pair<base::CommitId, std::string> m_logId; // of the head asked for last
    int m_threads = 0;
    std::shared_ptr<const evidence::Inventory> m_inventory;
};

} // namespace countersign::jobs
