// Policy, people, keys and the log itself: bodies of the records that change or guard them. Fields,
// who may sign, effect: core/format/LOG.md, "Body".
#pragma once

#include "core/model/RecordReview.h"

#include <cstdint>

namespace countersign::model {

// The commit of a proposal adds the document: whoever approves it can read it in the log.
struct Proposal {
    int version = 0; // one more than the version in force
    base::Sha256 sha256;
};
struct PolicyPropose : Proposal {
    static constexpr std::string_view kKind = "policy-propose";
};
struct RosterPropose : Proposal {
    static constexpr std::string_view kKind = "roster-propose";
};
struct ProposalAnswer {
    RecordId record;         // the proposal
    std::string disposition; // "approve" "reject"
};
struct PolicyApprove : ProposalAnswer {
    static constexpr std::string_view kKind = "policy-approve";
};
struct RosterApprove : ProposalAnswer {
    static constexpr std::string_view kKind = "roster-approve";
};
struct Enactment {
    RecordId record;                 // the proposal
    std::vector<RecordId> approvals; // ascending
};
struct PolicyEnact : Enactment {
    static constexpr std::string_view kKind = "policy-enact";
};
struct RosterEnact : Enactment {
    static constexpr std::string_view kKind = "roster-enact";
};

struct Retire {
    static constexpr std::string_view kKind = "retire";
    std::string key;
    std::string principal;
};                  // old signatures stand
struct Compromise { // what the key signed after `since` is SUSPECT
    static constexpr std::string_view kKind = "compromise";
    std::string key;
    std::optional<RecordId> since; // last record that is surely genuine; none: from the start
};
struct Acknowledge { // a foreign commit without effect on the records
    static constexpr std::string_view kKind = "acknowledge";
    base::CommitId commit;
};
struct Delegate {
    static constexpr std::string_view kKind = "delegate";
    std::string to; // principal
    std::vector<std::string> roles;
    std::string scope;       // model id, or empty: all
    std::string from, until; // dates
};
struct ModelAlias { // whether a new model id carries on a vanished one
    static constexpr std::string_view kKind = "model-alias";
    std::string from, to;
    std::string relation; // "same" "separate"
};
struct Checkpoint { // a head as somebody saw it
    static constexpr std::string_view kKind = "checkpoint";
    base::CommitId head;
    std::uint64_t records = 0;
    base::Sha256 sha256; // of the checkpoint file (CHECKPOINT.md)
};
struct Workpaper { // an auditor's own
    static constexpr std::string_view kKind = "workpaper";
    std::string seed;
    base::Sha256 population;
    std::vector<RecordId> sample; // ascending
    std::string findings;
};
struct Remark {
    static constexpr std::string_view kKind = "remark";
    std::optional<RecordId> record;
};

} // namespace countersign::model
