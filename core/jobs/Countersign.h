// Signing: the same road for window and command line. draft → prepared (exact bytes, shown) →
// signed → receipt. Nothing is kept of a signature that was not written to the log.
#pragma once

#include "core/jobs/Browse.h"
#include "core/ledger/Append.h"
#include "core/sign/Signer.h"

#include <string>
#include <vector>

namespace countersign::jobs {

struct Statement { // what a person wants to say, in the words of the form
    enum class Kind { Open, Vote, Withdraw, Join, Answer, Decide, Retire, Other } kind = Kind::Vote;
    std::string release; // MODEL[@VERSION]; empty where a record names it
    std::string hat;     // role; empty = the only one that fits, else Invalid names them
    std::string reason;  // or the answer's text
    model::VoteValue vote = model::VoteValue::Approve;
    model::DissentLevel level = model::DissentLevel::None;
    std::string wouldRemove;
    std::string concurs;               // of a dissent: what it agrees with
    std::vector<std::string> evidence; // of a dissent: what it points at
    std::string onBehalfOf;            // principal who passed the place on, or empty
    model::ReleaseScope scope;         // of an approving decision
    std::vector<model::Condition> conditions;
    std::string reviewed, notReviewed;
    std::vector<base::BlobId> opened;
    std::string record; // id (or unique start) for withdraw, join, answer
    std::string disposition = "addressed";
    model::Outcome outcome = model::Outcome::Deferred;
    std::string context, options, consequences, validUntil;
    std::string retireKey; // fingerprint
    // Kind::Other, every kind that needs no form of its own: the body as it will be signed and the
    // text of the policy or roster file that a …-propose brings. `release` where it is about one.
    model::RecordBody body;
    std::string document;
};

struct Prospect { // exactly what will be signed
    // With `opensFirst`, `opening` is signed first; `prepared` then differs from what is shown only
    // in the lines that name the entry before it (prev, seen), and in nothing else.
    ledger::Prepared prepared;
    std::optional<ledger::Prepared> opening;
    std::vector<base::Sentence>
        words;                     // plain sentences, one a line: who, as what, about what, meaning
    std::vector<std::string> pins; // paths that become permanent with it
    std::vector<model::Finding> remarks; // secrets, personal data, stale evidence…
    bool opensFirst = false;             // an `open` record is signed before it (two signatures)
};

// "TEXT; owner=WHO; due=2026-11-21; check=ood_recall_7d >= 0.90", the last three in any order, ':'
// as good as '='; what else stands between semicolons belongs to the text.
model::Condition conditionOf(const std::string& text);

// The counted record whose id begins with `start` (four digits at least). NotFound, Conflict.
base::Result<model::RecordId> recordNamed(Workspace& workspace, const std::string& start);

// Denied (no role, recused, contributor, decision refused: reasons in the sentence), Invalid
// (missing reason…), Unavailable (log not in order, read-only).
base::Result<Prospect> prepare(Workspace& workspace, const Statement& statement,
                               const sign::KeyChoice& key, const base::CancelToken& cancel = {});

struct Receipt {
    std::string commit, record;    // hex
    std::vector<std::string> also; // an `open` signed first
    base::Sentence sentence;       // "Signed. Not sent yet."
};
// Conflict when the log moved since `prospect` was shown: prepare again and show what changed.
base::Result<Receipt> sign(Workspace& workspace, const Statement& statement,
                           const Prospect& prospect, const sign::KeyChoice& key,
                           const sign::PromptHandler& prompt, const base::CancelToken& cancel = {});

// Keys on this computer, those on the roster first, with the person they stand for.
struct Identity {
    sign::KeyChoice key;
    std::string principal, name; // empty when not on the roster
    std::vector<std::string> roles;
};
base::Result<std::vector<Identity>>
identities(Workspace& workspace, const std::vector<std::filesystem::path>& extra = {});

struct InitRequest {
    std::string name, principal, personName;
    std::filesystem::path key;
    std::vector<std::string> roles;
    std::string policyText; // empty = templates/policy/default.yaml
    std::string mode;       // of its tiers, since today: observe, warn; empty: as the policy says
    std::string rosterText; // empty = the founder alone
    std::string succeeds;   // head of the log that this one replaces: lost, or forked
};
base::Result<Receipt> init(Workspace& workspace, const InitRequest& request,
                           const sign::PromptHandler& prompt, const base::CancelToken& cancel = {});

} // namespace countersign::jobs
