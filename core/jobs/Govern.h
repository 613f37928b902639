// Policy and people changed through the log, keys declared compromised, foreign commits
// acknowledged: the same for window and command line. Each yields a Statement to prepare and sign.
#pragma once

#include "core/jobs/Countersign.h"

#include <string>
#include <vector>

namespace countersign::jobs {

enum class Governed { Policy, Roster };

struct ProposalView {   // as of the log's head
    std::string record; // hex
    Governed what = Governed::Policy;
    int version = 0;
    std::string by, reason;
    base::UtcTime at;
    std::vector<base::Sentence> changes; // plain sentences, what it asks less of is marked
    std::vector<std::string> approvedBy, rejectedBy; // printed names
    base::Sentence missing; // why it cannot be put into force yet; empty: it can
    bool open = false;      // could still follow what is in force
    std::string enacted;    // record that put it into force, hex
};
std::vector<ProposalView> proposals(const model::LedgerState& ledger, Governed what);
// A unique beginning of the id. NotFound, Conflict.
base::Result<ProposalView> proposal(const model::LedgerState& ledger, Governed what,
                                    const std::string& record);

struct Proposing {
    Statement statement;
    std::string text; // the file as it goes into the log: version and previous_sha256 are set here
    int version = 0;
    std::vector<base::Sentence> changes;
    model::Findings findings; // warnings; errors are Invalid
};
// Invalid with the first finding of level error, or where nothing would change.
base::Result<Proposing> propose(Workspace& workspace, Governed what, const std::string& text,
                                const std::string& path, const std::string& reason);
base::Result<Statement> answerProposal(const model::LedgerState& ledger, Governed what,
                                       const std::string& record, bool approves,
                                       const std::string& reason);
// With every approval that stands.
base::Result<Statement> enactProposal(const model::LedgerState& ledger, Governed what,
                                      const std::string& record);

// `since`: the beginning of the id of the last record surely genuine; empty: everything is doubted.
base::Result<Statement> compromiseKey(const model::LedgerState& ledger, const std::string& key,
                                      const std::string& since, const std::string& reason);
// `commit`: the beginning of a commit id of the log.
base::Result<Statement> acknowledgeCommit(const model::LedgerState& ledger,
                                          const std::string& commit, const std::string& reason);
base::Result<Statement> aliasModel(const std::string& from, const std::string& to, bool same,
                                   const std::string& reason);

} // namespace countersign::jobs
