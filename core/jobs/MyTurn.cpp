#include "core/jobs/MyTurn.h"

#include "core/jobs/Judge.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace turn_detail {

void keep(Workspace& workspace, const MyTurn& mine); // RememberedTurn.cpp

std::string lookKey(const model::ReleaseId& release, const std::string& principal) {
    return "release/" + release.text() + "/" + principal;
}

// The list that was bound under a digest, from the pins; nullopt where nothing announced it.
std::optional<model::Manifest> manifestOf(Workspace& workspace, const base::TreeId& logTree,
                                          const model::ReleaseHistory& history,
                                          const std::string& digest) {
    for (const model::LogEntry& open : history.opens) {
        if (!open.record || !open.record->subject || open.record->subject->manifest.hex() != digest)
            continue;
        auto snapshot =
            evidence::pinnedSnapshot(workspace.repository(), logTree, *open.record->subject);
        if (snapshot) return snapshot->manifest;
    }
    return std::nullopt;
}

std::vector<model::EvidenceClass> changedClasses(const model::Manifest& before,
                                                 const model::Manifest& now) {
    std::set<model::EvidenceClass> changed;
    const auto lack = [&changed](const model::Manifest& some, const model::Manifest& others) {
        for (const model::ManifestEntry& entry : some.entries)
            if (std::find(others.entries.begin(), others.entries.end(), entry) ==
                others.entries.end())
                changed.insert(entry.cls);
    };
    lack(before, now);
    lack(now, before);
    return {changed.begin(), changed.end()};
}

SinceThen against(Workspace& workspace, const base::TreeId& logTree,
                  const model::ReleaseHistory& history, const std::string& digest,
                  const model::Manifest& now, const std::string& nowDigest) {
    SinceThen since;
    since.differs = digest != nowDigest;
    if (!since.differs) return since;
    if (auto before = manifestOf(workspace, logTree, history, digest))
        since.changed = changedClasses(*before, now);
    return since;
}

int recordsAfter(const model::LedgerState& ledger, const model::ReleaseHistory& history,
                 const std::string& head) {
    std::optional<std::uint64_t> seen;
    for (const model::LogEntry& entry : ledger.entries)
        if (entry.commit.hex() == head) seen = entry.position;
    if (!seen) return 0;
    int after = 0;
    for (const model::RecordId& id : history.records) {
        const model::LogEntry* entry = ledger.entry(id);
        after += entry && entry->position > *seen ? 1 : 0;
    }
    return after;
}

SinceThen sinceLook(Workspace& workspace, const model::VerifyReport& log,
                    const base::TreeId& logTree, const ReleaseTarget& target,
                    const std::string& principal) {
    auto state = workspace.state();
    if (!state) return {}; // what this computer forgot is "never", not an error
    auto last = (*state)->lastLook(lookKey(target.release, principal));
    if (!last || !*last) return {};
    static const model::ReleaseHistory none;
    auto it = log.ledger.releases.find(target.release);
    const model::ReleaseHistory& history = it == log.ledger.releases.end() ? none : it->second;
    SinceThen since = against(workspace, logTree, history, (*last)->manifest,
                              target.snapshot.manifest, target.snapshot.manifestDigest.hex());
    since.date = (*last)->at.date();
    since.newRecords = recordsAfter(log.ledger, history, (*last)->logHead);
    return since;
}

// The newest live signature of this person for (not against) a release.
const model::LiveVote* ownVote(const model::ReleaseHistory& history, const std::string& principal) {
    const model::LiveVote* own = nullptr;
    for (const model::LiveVote& vote : history.votes) {
        if (!vote.live() || !vote.record || vote.record->signer.principal != principal) continue;
        const auto* body = std::get_if<model::Vote>(&vote.record->body);
        if (body && (body->vote == model::VoteValue::Approve ||
                     body->vote == model::VoteValue::ApproveWithConditions))
            own = &vote;
    }
    return own;
}

struct Review { // one release in review, judged
    Workspace& workspace;
    const Standing& standing;
    const model::ReleaseHistory& history;
    const ReleaseTarget& target;
    const model::GateReport& report;
    const rules::MeetingFact* held; // the meeting that was about it last; may be null
    Turn start;                     // what every line about it has in common
};

void addMeeting(const Review& review, const std::string& principal, Turn& turn) {
    if (!review.held) return;
    turn.meeting = review.held->plan->id.hex();
    turn.meetingDate = review.held->newest().date;
    turn.said = meeting::reasonOf(*review.held, review.history, principal);
    turn.due = meeting::lateUntil(*review.held, review.standing.log->ledger.policy, turn.tier);
    turn.late = !turn.due.empty() && review.standing.where.at.date() > turn.due;
}

SinceThen sinceSigned(const Review& review, const model::LiveVote& vote) {
    SinceThen since;
    if (!vote.record->subject) return since;
    since = against(review.workspace, review.standing.logTree, review.history,
                    vote.record->subject->manifest.hex(), review.target.snapshot.manifest,
                    review.target.snapshot.manifestDigest.hex());
    since.date = vote.record->signedAt.date();
    return since;
}

void addSignatures(const Review& review, const std::string& principal, std::vector<Turn>& turns) {
    const model::LiveVote* own = ownVote(review.history, principal);
    for (const model::SeatStatus& seat : review.report.seats) {
        Turn turn = review.start;
        turn.role = seat.role;
        turn.roleName = seat.roleName;
        if (seat.filled) {
            if (!own || seat.vote != own->id) continue;
            turn.sinceSigned = sinceSigned(review, *own);
            if (!turn.sinceSigned.differs) continue;
            turn.kind = Turn::Kind::Counts;
        } else {
            if (seat.optional || std::find(seat.couldFill.begin(), seat.couldFill.end(),
                                           principal) == seat.couldFill.end())
                continue;
            turn.kind = Turn::Kind::Sign;
            if (own) turn.sinceSigned = sinceSigned(review, *own);
            if (own && turn.sinceSigned.differs) turn.kind = Turn::Kind::SignAgain;
            addMeeting(review, principal, turn);
        }
        turns.push_back(std::move(turn));
    }
}

void addForPerson(const Review& review, const std::string& principal, std::vector<Turn>& turns) {
    const model::LedgerState& ledger = review.standing.log->ledger;
    addSignatures(review, principal, turns);
    if (review.start.openObjections > 0 && mayDo(ledger, principal, "answer")) {
        turns.push_back(review.start);
        turns.back().kind = Turn::Kind::Answer;
    }
    if (review.report.pass && mayDo(ledger, principal, "decide")) {
        turns.push_back(review.start);
        turns.back().kind = Turn::Kind::Decide;
    }
}

void addForAll(const Review& review, std::vector<Turn>& turns) {
    Turn turn = review.start;
    for (const model::SeatStatus& seat : review.report.seats) {
        if (seat.filled || seat.optional) continue;
        base::Sentence line = seat.roleName;
        for (std::size_t i = 0; i < seat.couldFillNames.size(); ++i) {
            line += i == 0 ? ": " : ", ";
            line += seat.couldFillNames[i];
        }
        turn.waitsFor.push_back(std::move(line));
    }
    turns.push_back(std::move(turn));
}

void addConditions(const model::ReleaseHistory& history, const std::string& principal,
                   std::vector<Turn>& turns) {
    const model::DecisionEntry* live = history.liveDecision();
    const auto* body =
        live && live->record ? std::get_if<model::Decide>(&live->record->body) : nullptr;
    if (!body || body->outcome != model::Outcome::ApprovedWithConditions) return;
    for (const model::Condition& condition : body->conditions) {
        if (condition.owner != principal) continue;
        Turn turn;
        turn.kind = Turn::Kind::Condition;
        turn.release = history.release;
        turn.tier = live->record->subject ? live->record->subject->tier : std::string();
        turn.since = live->record->signedAt.date();
        turn.due = condition.due;
        turn.text = condition.text;
        turns.push_back(std::move(turn));
    }
}

bool earlier(const Turn& a, const Turn& b) {
    const auto rank = [](const Turn& turn) {
        return std::make_tuple(turn.kind == Turn::Kind::Counts, turn.due.empty(), turn.due,
                               turn.since, turn.release);
    };
    return rank(a) < rank(b);
}

Result<void> addReview(Workspace& workspace, const Standing& standing,
                       const model::ReleaseHistory& history, const rules::MeetingFact* held,
                       const std::string& principal, std::vector<Turn>& turns,
                       const base::CancelToken& cancel) {
    auto target = targetOf(workspace, standing, {history.release.model, history.release.version},
                           Side::Announced, cancel);
    if (!target) return fail(target.error());
    auto report = judge(*target, model::Purpose::Decision, standing.where.at);
    if (!report) return fail(report.error());
    Turn start;
    start.release = history.release;
    start.tier = report->tier.tier;
    start.tierName = report->tier.name;
    start.since = history.candidate()->signedAt.date();
    start.openObjections = int(report->openObjections.size());
    start.sinceLook = sinceLook(workspace, *standing.log, standing.logTree, *target, principal);
    const Review review{workspace, standing, history, *target, *report, held, start};
    if (principal.empty())
        addForAll(review, turns);
    else
        addForPerson(review, principal, turns);
    return {};
}

// Meetings to come or under way to which this person was invited. Whoever sent the papers round has
// them; a day that passed without a meeting asks nobody any more.
void addPapers(const std::vector<rules::MeetingFact>& meetings, const std::string& principal,
               const std::string& today, std::vector<Turn>& turns) {
    for (const rules::MeetingFact& each : meetings) {
        const model::Meeting& now = each.newest();
        const auto is = [&principal](const auto& one) { return one.principal == principal; };
        const auto said = [&principal](const model::Fact* fact) {
            return fact->record->signer.principal == principal;
        };
        if (each.closed || (!each.started && now.date < today) || said(each.plan) ||
            std::none_of(now.present.begin(), now.present.end(), is) ||
            std::any_of(each.papers.begin(), each.papers.end(), said))
            continue;
        Turn turn;
        turn.kind = Turn::Kind::Papers;
        turn.since = each.plan->record->signedAt.date();
        turn.due = turn.meetingDate = now.date;
        turn.meeting = each.plan->id.hex();
        turn.releases = int(now.agenda.size());
        turns.push_back(std::move(turn));
    }
}

} // namespace turn_detail

bool mayDo(const model::LedgerState& ledger, const std::string& principal,
           const std::string& kind) {
    const model::Person* person = ledger.roster.byPrincipal(principal);
    if (!person || person->machine) return false;
    for (const std::string& role : ledger.policy.rolesFor(kind))
        if (role == "*" || ledger.roster.hasRole(principal, role)) return true;
    return false;
}

Result<MyTurn> myTurn(Workspace& workspace, const std::string& principal, const AsOf& asOf,
                      const base::CancelToken& cancel, const base::ProgressSink& progress) {
    auto standing = standOnTime(workspace, asOf, cancel);
    if (!standing) return fail(standing.error());
    MyTurn mine;
    mine.principal = principal;
    mine.hasLog = standing->log->state != model::LogState::Missing;
    if (!mine.hasLog) return mine;
    if (!standing->log->inOrder())
        return fail(base::ErrorCode::Unavailable,
                    base::said("The decision log is not in order: %1", standing->log->reason), {},
                    "countersign verify");
    const auto& releases = standing->log->ledger.releases;
    const auto meetings = rules::meetings(standing->log->ledger);
    std::uint64_t done = 0;
    for (const auto& [release, history] : releases) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled,
                        base::said("Stopped while looking whose turn it is"));
        if (progress) progress({base::said("Looking whose turn it is"), ++done, releases.size()});
        const std::string status = history.candidate() ? statusOf(history) : std::string();
        const auto* held = meeting::heldAbout(meetings, history);
        // What a meeting put off waits for the signatures that it asked for.
        const bool putOff = status == "deferred" && held && !principal.empty();
        if (status == "in review" || putOff) {
            // The source is looked through only where something is in review.
            if (auto looked = lookThroughSource(workspace, *standing, cancel); !looked)
                return fail(looked.error());
            mine.inReview += putOff ? 0 : 1;
            auto added = turn_detail::addReview(workspace, *standing, history, held, principal,
                                                mine.turns, cancel);
            if (!added) return fail(added.error());
        }
        if (!principal.empty()) turn_detail::addConditions(history, principal, mine.turns);
    }
    if (!principal.empty())
        turn_detail::addPapers(meetings, principal, standing->where.at.date(), mine.turns);
    std::stable_sort(mine.turns.begin(), mine.turns.end(), turn_detail::earlier);
    if (asOf.revision.empty() && !asOf.at) turn_detail::keep(workspace, mine);
    return mine;
}

Result<SinceThen> sinceLastLook(Workspace& workspace, const ReleaseTarget& target,
                                const std::string& principal, bool remember) {
    base::TreeId logTree;
    if (target.log->ledger.present) {
        auto head = workspace.repository().commit(target.log->ledger.head, git::Strictness::Log);
        if (head) logTree = head->tree;
    }
    SinceThen since = turn_detail::sinceLook(workspace, *target.log, logTree, target, principal);
    if (!remember) return since;
    auto state = workspace.state();
    if (!state) return fail(state.error());
    local::State::LastLook look;
    look.at = workspace.now();
    look.logHead = target.log->ledger.head.hex();
    look.manifest = target.snapshot.manifestDigest.hex();
    auto kept = (*state)->setLastLook(turn_detail::lookKey(target.release, principal), look);
    if (!kept) return fail(kept.error());
    return since;
}

} // namespace countersign::jobs
