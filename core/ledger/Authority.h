// Who may sign which record, by the policy and roster in force where it stands and the table of
// kinds (core/format/LOG.md). Used alike before a record is written and when it is judged. What a
// kind asks beyond that is in AuthorityKinds.h.
#pragma once

#include "core/model/Ledger.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::ledger {

// What counts among the ancestors of a record.
struct Precedents {
    struct Named {
        model::RecordId id;
        const model::Record* record;
    };
    // The counted record of that id; null if there is none.
    std::function<const model::Record*(const model::RecordId&)> record;
    // Every counted record of a kind, in the order of verification. For rare kinds: the cost is
    // their number.
    std::function<std::vector<Named>(std::string_view kind)> all;
    // The file that a counted proposal brought; a zero id: that of the record itself. Null if none.
    std::function<const model::Document*(const model::RecordId& proposal)> document;
    // The people whose newest answer to the proposal is an approval among `approvals`.
    std::function<std::set<std::string>(const std::vector<model::RecordId>& approvals,
                                        const model::RecordId& proposal)>
        approving;
    // Empty if that commit is an ancestor, wrong, and took nothing from the log.
    std::function<base::Sentence(const base::CommitId&)> whyNotAcknowledged;
};

// A record where it stands.
struct Standing {
    const model::Record& record;
    const model::Person& person; // whose key signs it
    const model::Policy& policy; // in force there
    const model::Roster& roster; // in force there
    const Precedents& before;

    bool isOwn(const model::Record& old) const { return old.signer.principal == person.principal; }
    // The release of this record is that of `old`: the sentence that says it is not, or empty.
    base::Sentence whyNotTheRelease(const model::Record& old) const;
};

// Why a record does not count; empty where nothing stands against it.
struct Refusal {
    base::Sentence why;
    model::Verdict verdict = model::Verdict::NotAuthorised;

    Refusal() = default;
    Refusal(base::Sentence sentence) : why(std::move(sentence)) {}
    Refusal(model::Verdict word, base::Sentence sentence)
        : why(std::move(sentence)), verdict(word) {}
    bool none() const { return why.empty(); }
};

// Whether `standing.person` may sign the record: hat and rights first, then the kind's own rule.
Refusal whyNotAuthorised(const Standing& standing);

// Roles of which one may sign a record: the policy's `rights` where they name its kind, else what
// the tier or the policy says of it, else the default of LOG.md's table. "*" is every person.
std::vector<std::string> rolesThatMay(const model::Record& record, const model::Policy& policy);
// Records that whoever signed them can take back.
bool mayBeWithdrawn(const model::Record& record);

// The vote if `record` is a dissent, null otherwise.
const model::Vote* dissentOf(const model::Record& record);
bool isApproval(const model::Vote& vote);
bool holdsWord(const std::vector<std::string>& words, const std::string& word);

} // namespace countersign::ledger
