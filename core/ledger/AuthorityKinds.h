// What a kind of record asks beyond hat and rights: one function a kind, found by its body. A kind
// without a function here asks nothing more than its form (core/format) and its rights. The words
// stand in LOG.md; add a kind in the file of its family, its rule to the text.
#pragma once

#include "core/ledger/Authority.h"

namespace countersign::ledger {

template <typename Body> Refusal ruleOf(const Standing&, const Body&) { return {}; }

// The review of a release: AuthorityReview.cpp
Refusal ruleOf(const Standing&, const model::Vote&);
Refusal ruleOf(const Standing&, const model::Withdraw&);
Refusal ruleOf(const Standing&, const model::Join&);
Refusal ruleOf(const Standing&, const model::Answer&);
Refusal ruleOf(const Standing&, const model::Remark&);

// Departures from the rules of a tier: AuthorityExceptions.cpp
Refusal ruleOf(const Standing&, const model::Spoken&);
Refusal ruleOf(const Standing&, const model::Raise&);
Refusal ruleOf(const Standing&, const model::Lower&);
Refusal ruleOf(const Standing&, const model::Waive&);
Refusal ruleOf(const Standing&, const model::BreakGlass&);
Refusal ruleOf(const Standing&, const model::ObligationClose&);
Refusal ruleOf(const Standing&, const model::NotUnderReview&);
Refusal ruleOf(const Standing&, const model::Delegate&);

// Policy, people, keys, the log itself: AuthorityPeople.cpp
Refusal ruleOf(const Standing&, const model::PolicyPropose&);
Refusal ruleOf(const Standing&, const model::PolicyApprove&);
Refusal ruleOf(const Standing&, const model::PolicyEnact&);
Refusal ruleOf(const Standing&, const model::RosterPropose&);
Refusal ruleOf(const Standing&, const model::RosterApprove&);
Refusal ruleOf(const Standing&, const model::RosterEnact&);
Refusal ruleOf(const Standing&, const model::Retire&);
Refusal ruleOf(const Standing&, const model::Compromise&);
Refusal ruleOf(const Standing&, const model::Acknowledge&);
Refusal ruleOf(const Standing&, const model::ModelAlias&);

// Facts, incidents, actions: AuthorityLearning.cpp
Refusal ruleOf(const Standing&, const model::Drill&);
Refusal ruleOf(const Standing&, const model::Incident&);
Refusal ruleOf(const Standing&, const model::Promote&);
Refusal ruleOf(const Standing&, const model::Link&);
Refusal ruleOf(const Standing&, const model::Action&);
Refusal ruleOf(const Standing&, const model::ActionClose&);

// Meetings: AuthorityMeeting.cpp
Refusal ruleOf(const Standing&, const model::Meeting&);
Refusal ruleOf(const Standing&, const model::Preread&);
Refusal ruleOf(const Standing&, const model::Minutes&);
Refusal ruleOf(const Standing&, const model::Ballot&);
Refusal ruleOf(const Standing&, const model::Reveal&);
// Whether the signer cast a ballot about this release that is neither revealed nor withdrawn.
bool holdsSealedBallot(const Standing& standing);

// Kinds that somebody may always sign, whatever the policy's rights say: an objection, taking back
// the own word, guarding the own key. Called before the rights are asked.
bool isEverybodysRight(const Standing& standing);
// Facts, which machines deposit.
bool isFact(const model::RecordBody& body);

} // namespace countersign::ledger
