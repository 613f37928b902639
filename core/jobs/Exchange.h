// Exchanging the log with others: through a server, a folder or stick, or a file. What arrives is
// verified before anything moves and told before anything is sent; nothing is ever forced; the one
// ref that moves is the log's, by compare-and-swap. See core/jobs/README.md, "Exchange".
#pragma once

#include "core/git/Transport.h"
#include "core/jobs/Browse.h"
#include "core/sign/Signer.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace countersign::jobs {

struct Peer {
    std::string name; // as the person calls it: "origin", "/media/stick"
    git::Address address;
    // The log's heads there as this computer last saw them: remembered, or remote-tracking.
    std::vector<base::CommitId> seen;
};
// A remote's name, an address or a folder; empty: origin, else the only remote. NotFound, Invalid.
base::Result<Peer> findPeer(Workspace& workspace, const std::string& where);

struct Arrival {
    model::LogEntry entry;
    base::Sentence sentence;
    // Why a reader should look twice: "objection" "policy" "people" "key" "refused" "wrong"; else
    // empty.
    std::string callOut;
};

// What was found there. Nothing has moved yet.
struct News {
    std::string where;
    std::vector<Arrival> arrived;
    std::vector<HistoryLine> unsent; // yours, which they lack
    // What arrived against what would be sent (an objection to what you approved, another policy).
    std::vector<base::Sentence> warnings;
    bool first = false;          // there is no log here yet
    bool needsSignature = false; // both sides have something: their union is signed
};
enum class GoOn {
    Send,     // take what arrived and send what they lack
    TakeOnly, // take what arrived, send nothing
    Stop      // leave everything as it is
};

struct SyncRequest {
    std::string where;      // as of findPeer
    bool create = false;    // a repository may be made in an empty or absent folder
    bool withWrong = false; // take commits that are not in order, so that they can be acknowledged
    bool trustFirstUse = false;                         // a log never seen before may be taken
    std::vector<base::CommitId> mustHold;               // heads that the log there must hold
    std::function<GoOn(const News&)> ask;               // null: Send. Again whenever more arrived.
    std::function<base::Result<sign::KeyChoice>()> key; // for a union; asked only if one is needed
    sign::PromptHandler prompt;                         // for passphrases, of the key and of ssh
};

struct SyncResult {
    std::string where;
    std::vector<Arrival> arrived; // taken; where it was stopped: found there
    std::vector<HistoryLine> sent;
    std::vector<base::Sentence> warnings;
    std::vector<base::CommitId> unions; // signed on the way
    bool stopped = false;               // GoOn::Stop: nothing changed
    bool unsentLeft = false;            // taken only
    base::CommitId head;                // of the log here, now
    std::string fingerprint;            // SHA-256 of it
    base::Sentence sentence;
};
// Errors: Conflict (the log there was rewritten, is another one, or is not in order: ours is kept),
// Denied (the server refuses; no key for the union), Unavailable (no way there, first use),
// Invalid.
base::Result<SyncResult> sync(Workspace& workspace, const SyncRequest& request,
                              const base::CancelToken& cancel = {},
                              const base::ProgressSink& progress = {});
// The same out of a file made by exportOutbox(); nothing is sent.
base::Result<SyncResult> importOutbox(Workspace& workspace, const std::filesystem::path& file,
                                      const SyncRequest& request,
                                      const base::CancelToken& cancel = {});

struct Outbox {
    std::string where; // whose knowledge it is held against; empty: nothing is known of anybody
    std::vector<HistoryLine> entries;
    base::CommitId head;
};
// What they lack, as far as this computer knows. Empty `where`: as of findPeer; without any remote,
// what nobody has.
base::Result<Outbox> outbox(Workspace& workspace, const std::string& where = {});
// A git bundle of it, or of the whole log. Conflict when the file is there; NotFound when nothing
// is unsent.
base::Result<Outbox> exportOutbox(Workspace& workspace, const std::filesystem::path& file,
                                  const std::string& where, bool whole,
                                  const base::CancelToken& cancel = {});

// A program run so that its questions reach the person; without a handler, none is asked.
git::RunProgram askingProgram(const sign::PromptHandler& prompt);
// The log's ref that is written here: a branch.
std::string localLogRef(const Workspace& workspace);

} // namespace countersign::jobs
