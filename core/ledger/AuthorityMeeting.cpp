// Meetings: what each record may say about what was said before.
#include "core/format/SealedVote.h"
#include "core/ledger/AuthorityKinds.h"

#include <algorithm>
#include <set>

namespace countersign::ledger {

namespace authoritymeeting {

const model::Meeting* earlierPlan(const Standing& standing, const model::RecordId& id) {
    const model::Record* old = standing.before.record(id);
    const auto* meeting = old ? std::get_if<model::Meeting>(&old->body) : nullptr;
    return meeting && meeting->phase == "planned" ? meeting : nullptr;
}

bool reached(const Standing& standing, const model::RecordId& plan, const char* phase) {
    const auto all = standing.before.all(model::Meeting::kKind);
    return std::any_of(all.begin(), all.end(), [&](const Precedents::Named& each) {
        const auto& meeting = std::get<model::Meeting>(each.record->body);
        return meeting.phase == phase && meeting.meeting == plan;
    });
}

bool named(const Standing& standing, std::string_view kind,
           const std::function<bool(const model::RecordBody&)>& names) {
    const auto all = standing.before.all(kind);
    return std::any_of(all.begin(), all.end(),
                       [&](const Precedents::Named& each) { return names(each.record->body); });
}

bool isRevealed(const Standing& standing, const model::RecordId& ballot) {
    return named(standing, model::Reveal::kKind, [&](const model::RecordBody& body) {
        return std::get<model::Reveal>(body).ballot == ballot;
    });
}

bool isWithdrawn(const Standing& standing, const model::RecordId& ballot) {
    return named(standing, model::Withdraw::kKind, [&](const model::RecordBody& body) {
        return std::get<model::Withdraw>(body).record == ballot;
    });
}

Refusal whyNotPresent(const Standing& standing, const model::Meeting& meeting) {
    std::set<std::string> people;
    for (const model::Attendance& each : meeting.present) {
        const model::Person* person = standing.roster.byPrincipal(each.principal);
        if (!person || person->machine)
            return base::said("it names %1, who is no person on the roster", each.principal);
        if (!people.insert(each.principal).second)
            return base::said("it names %1 twice", each.principal);
    }
    std::set<model::ReleaseId> releases;
    for (const model::AgendaItem& item : meeting.agenda)
        if (!releases.insert(item.release).second)
            return base::said("its agenda names %1 twice", item.release.text());
    return {};
}

} // namespace authoritymeeting

using namespace authoritymeeting;

bool holdsSealedBallot(const Standing& standing) {
    const auto all = standing.before.all(model::Ballot::kKind);
    return std::any_of(all.begin(), all.end(), [&](const Precedents::Named& each) {
        return standing.isOwn(*each.record) && standing.whyNotTheRelease(*each.record).empty() &&
               !isRevealed(standing, each.id) && !isWithdrawn(standing, each.id);
    });
}

Refusal ruleOf(const Standing& standing, const model::Meeting& meeting) {
    if (Refusal wrong = whyNotPresent(standing, meeting); !wrong.none()) return wrong;
    if (meeting.phase == "planned") return {};
    if (!earlierPlan(standing, *meeting.meeting))
        return base::said("it names no earlier plan of a meeting");
    const bool started = reached(standing, *meeting.meeting, "started");
    if (meeting.phase == "started")
        return started ? Refusal(base::said("this meeting was started before")) : Refusal();
    if (!started) return base::said("it closes a meeting that was not started");
    if (reached(standing, *meeting.meeting, "closed"))
        return base::said("this meeting was closed before");
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Preread& preread) {
    if (earlierPlan(standing, preread.meeting)) return {};
    return base::said("it names no earlier plan of a meeting");
}

Refusal ruleOf(const Standing& standing, const model::Minutes& minutes) {
    if (!earlierPlan(standing, minutes.meeting))
        return base::said("it names no earlier plan of a meeting");
    if (!reached(standing, minutes.meeting, "started"))
        return base::said("these are minutes of a meeting that was not started");
    for (const model::RecordId& id : minutes.records)
        if (!standing.before.record(id))
            return base::said("it names %1, which is no earlier record", id.shortHex());
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Ballot& ballot) {
    if (ballot.meeting && !earlierPlan(standing, *ballot.meeting))
        return base::said("it names no earlier plan of a meeting");
    const auto copies = [&](const model::RecordBody& body) {
        return std::get<model::Ballot>(body).sha256 == ballot.sha256;
    };
    if (named(standing, model::Ballot::kKind, copies))
        return base::said("it repeats an earlier ballot");
    if (holdsSealedBallot(standing))
        return base::said("an own ballot about this release is neither revealed nor withdrawn");
    return {};
}

Refusal ruleOf(const Standing& standing, const model::Reveal& reveal) {
    const model::Record* old = standing.before.record(reveal.ballot);
    const auto* ballot = old ? std::get_if<model::Ballot>(&old->body) : nullptr;
    if (!ballot || !standing.isOwn(*old))
        return base::said("it reveals what is not an own earlier ballot");
    if (base::Sentence wrong = standing.whyNotTheRelease(*old); !wrong.empty()) return wrong;
    if (isRevealed(standing, reveal.ballot)) return base::said("this ballot was revealed before");
    if (isWithdrawn(standing, reveal.ballot)) return base::said("this ballot was withdrawn");
    if (format::sealOf(reveal) != ballot->sha256)
        return base::said("it is not what the ballot sealed");
    return {};
}

} // namespace countersign::ledger
