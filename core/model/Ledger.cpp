#include "core/model/Ledger.h"

#include <algorithm>

namespace countersign::model {

const char* name(Verdict verdict) {
    switch (verdict) {
    case Verdict::Valid:
        return "VALID";
    case Verdict::ValidMerge:
        return "VALID_MERGE";
    case Verdict::Genesis:
        return "GENESIS";
    case Verdict::LateArrival:
        return "LATE_ARRIVAL";
    case Verdict::Retired:
        return "RETIRED";
    case Verdict::NotAuthorised:
        return "NOT_AUTHORISED";
    case Verdict::StalePolicy:
        return "STALE_POLICY";
    case Verdict::Suspect:
        return "SUSPECT";
    case Verdict::Twin:
        return "TWIN";
    case Verdict::UnknownKind:
        return "UNKNOWN_KIND";
    case Verdict::Acknowledged:
        return "ACKNOWLEDGED";
    case Verdict::ForgeJoin:
        return "FORGE_JOIN";
    case Verdict::Malformed:
        return "MALFORMED";
    case Verdict::Unsigned:
        return "UNSIGNED";
    case Verdict::BadSignature:
        return "BAD_SIGNATURE";
    case Verdict::UnsupportedAlgorithm:
        return "UNSUPPORTED_ALG";
    case Verdict::UnknownKey:
        return "UNKNOWN_KEY";
    case Verdict::NotAppendOnly:
        return "NOT_APPEND_ONLY";
    case Verdict::BadRecord:
        return "BAD_RECORD";
    case Verdict::RecordDigestMismatch:
        return "RECORD_DIGEST_MISMATCH";
    case Verdict::WrongLog:
        return "WRONG_LOG";
    case Verdict::PrevMismatch:
        return "PREV_MISMATCH";
    case Verdict::SignerMismatch:
        return "SIGNER_MISMATCH";
    case Verdict::Replay:
        return "REPLAY";
    case Verdict::NotYetValid:
        return "NOT_YET_VALID";
    case Verdict::Expired:
        return "EXPIRED";
    case Verdict::NoUserPresence:
        return "NO_USER_PRESENCE";
    case Verdict::SelfApproval:
        return "SELF_APPROVAL";
    case Verdict::PolicyViolation:
        return "POLICY_VIOLATION";
    case Verdict::PolicyRollback:
        return "POLICY_ROLLBACK";
    case Verdict::BadMerge:
        return "BAD_MERGE";
    case Verdict::BadPin:
        return "BAD_PIN";
    case Verdict::UnknownGenesis:
        return "UNKNOWN_GENESIS";
    case Verdict::OmitsDissent:
        return "OMITS_DISSENT";
    case Verdict::Corrupt:
        return "CORRUPT";
    }
    return "CORRUPT";
}

bool isCounted(Verdict verdict) {
    return verdict == Verdict::Valid || verdict == Verdict::ValidMerge ||
           verdict == Verdict::Genesis;
}

bool isHarmless(Verdict verdict) {
    switch (verdict) {
    case Verdict::Valid:
    case Verdict::ValidMerge:
    case Verdict::Genesis:
    case Verdict::LateArrival:
    case Verdict::Retired:
    case Verdict::NotAuthorised:
    case Verdict::StalePolicy:
    case Verdict::Suspect:
    case Verdict::Twin:
    case Verdict::UnknownKind:
    case Verdict::Acknowledged:
    case Verdict::ForgeJoin:
        return true;
    default:
        return false;
    }
}

const char* name(LogState state) {
    switch (state) {
    case LogState::Complete:
        return "COMPLETE";
    case LogState::Incomplete:
        return "INCOMPLETE";
    case LogState::Rewritten:
        return "REWRITTEN";
    case LogState::Behind:
        return "BEHIND";
    case LogState::Forked:
        return "FORKED";
    case LogState::UnknownGenesis:
        return "UNKNOWN_GENESIS";
    case LogState::Corrupt:
        return "CORRUPT";
    case LogState::Unsupported:
        return "UNSUPPORTED";
    case LogState::Missing:
        return "MISSING";
    }
    return "CORRUPT";
}

const char* name(Trust trust) {
    switch (trust) {
    case Trust::Pinned:
        return "pinned";
    case Trust::Remembered:
        return "remembered";
    case Trust::FirstUse:
        return "first use";
    case Trust::Unknown:
        return "unknown";
    }
    return "unknown";
}

const Record* ReleaseHistory::candidate() const {
    for (auto open = opens.rbegin(); open != opens.rend(); ++open) {
        if (isCounted(open->verdict) && open->record) return open->record.get();
    }
    return nullptr;
}

const DecisionEntry* ReleaseHistory::liveDecision() const {
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(),
                                    [](const DecisionEntry& one) { return !one.superseded; });
    return found == decisions.rend() ? nullptr : &*found;
}

const Policy* LedgerState::policyAt(const Record& record) const {
    for (const auto& one : policies)
        if (one->digest == record.policy) return &one->policy;
    return nullptr;
}

const Roster* LedgerState::rosterAt(const Record& record) const {
    for (const auto& one : rosters)
        if (one->digest == record.roster) return &one->roster;
    return nullptr;
}

// A twin has the id of the record it repeats: the counted one is meant.
const LogEntry* LedgerState::entry(const RecordId& id) const {
    const LogEntry* first = nullptr;
    if (id.isZero()) return first;
    for (const LogEntry& one : entries) {
        if (one.id != id) continue;
        if (isCounted(one.verdict)) return &one;
        if (!first) first = &one;
    }
    return first;
}

} // namespace countersign::model
