#include "core/base/Text.h"
#include "core/rules/CarryOver.h"
#include "core/rules/StandingFacts.h"
#include "core/rules/Words.h"

#include <algorithm>

// Required signatures and objections.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

namespace gatepeople {

const model::Record* openOf(const GateContext& gate) {
    if (!gate.history) return nullptr;
    for (auto entry = gate.history->opens.rbegin(); entry != gate.history->opens.rend(); ++entry) {
        const auto& record = entry->record;
        if (model::isCounted(entry->verdict) && record && record->subject &&
            record->subject->manifest == gate.release.manifestDigest)
            return record.get();
    }
    return nullptr;
}

// What is said to change; two different answers count as none, and that as every change.
std::string changeOf(const GateContext& gate) {
    const std::string filed = gate.release.releaseFile ? gate.release.releaseFile->change : "";
    const model::Record* open = openOf(gate);
    const auto* body = open ? std::get_if<model::Open>(&open->body) : nullptr;
    if (!body || body->change.empty() || body->change == filed) return filed;
    return filed.empty() ? body->change : std::string();
}

const model::ReleaseSnapshot* earlierEvidence(const GateContext& gate,
                                              const base::Sha256& manifest) {
    for (const model::ReleaseSnapshot* each : gate.input.earlier) {
        if (each->manifestDigest == manifest) return each;
    }
    return nullptr;
}

// Whoever stood aside from this release stays aside, whichever evidence was up then.
std::set<std::string> recused(const GateContext& gate) {
    std::set<std::string> all;
    for (const model::Fact* fact : standing<model::Recuse>(gate))
        all.insert(fact->record->signer.principal);
    for (const model::LiveVote& vote : gate.history->votes) {
        const auto* body = vote.record ? std::get_if<model::Vote>(&vote.record->body) : nullptr;
        if (vote.live() && body && body->vote == model::VoteValue::Recuse)
            all.insert(vote.record->signer.principal);
    }
    return all;
}

void sortVotes(GateContext& gate, SeatsInput& seats) {
    for (const model::LiveVote& vote : gate.history->votes) {
        if (!vote.live() || !vote.record || !vote.record->subject) continue;
        const auto& body = std::get<model::Vote>(vote.record->body);
        const Carried answer =
            carried(gate.tier, vote, earlierEvidence(gate, vote.record->subject->manifest),
                    gate.release, gate.input.ledger->policyDigest);
        // An objection excludes its author whatever changed since.
        if (answer.counts || body.vote == model::VoteValue::Dissent) {
            seats.votes.push_back(&vote);
            if (answer.counts && !answer.why.empty()) seats.carried[vote.id] = answer.why;
        } else if (body.vote != model::VoteValue::Recuse) {
            gate.report.lapsedVotes.push_back({vote.id, vote.record->signer.principal,
                                               vote.record->signer.name, vote.record->signer.hat,
                                               answer.why});
        }
    }
}

SeatsResult matched(GateContext& gate) {
    SeatsInput seats;
    seats.tier = &gate.tier;
    seats.policy = gate.policy;
    seats.roster = &gate.input.ledger->roster;
    seats.contributors = contributorsOf(gate);
    seats.change = changeOf(gate);
    seats.at = gate.input.at;
    seats.delegations = &gate.input.ledger->facts;
    seats.modelId = gate.release.release.model;
    if (!gate.input.whatIfTier) seats.leastTier = gate.tier.id;
    gate.report.lapsedVotes.clear();
    if (gate.history) {
        seats.recused = recused(gate);
        sortVotes(gate, seats);
        for (const model::Fact* fact : standing<model::Spoken>(gate)) {
            const auto& spoken = std::get<model::Spoken>(fact->record->body);
            if (spoken.vote != model::VoteValue::Dissent) seats.saidYes.insert(spoken.by);
        }
    }
    return matchSeats(seats);
}

// Signatures were complete under the policy and roster in force when this was decided; later
// changes of either do not undo that, a withdrawn signature does.
bool completeWhenDecided(const GateContext& gate) {
    if (gate.input.purpose == model::Purpose::Decision) return false;
    const model::DecisionEntry* decision = standingApproval(gate);
    const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
    if (!body || !decision->record->subject ||
        decision->record->subject->manifest != gate.release.manifestDigest)
        return false;
    const int then = gate.policy->tierRank(decision->record->subject->tier);
    if (then < gate.policy->tierRank(gate.tier.id)) return false; // it was a lower tier then
    const auto stands = [&](const model::RecordId& id) {
        return std::any_of(gate.history->votes.begin(), gate.history->votes.end(),
                           [&](const model::LiveVote& vote) {
                               return vote.id == id && vote.live() && vote.record &&
                                      vote.record->subject;
                           });
    };
    return !body->counted.empty() &&
           std::all_of(body->counted.begin(), body->counted.end(), stands);
}

// "legal", and "legal#2" for the second signature of one role.
base::Sentence placeWords(const model::SeatStatus& seat) {
    if (seat.id == seat.role) return roleWords(seat.role);
    if (!seat.id.starts_with(seat.role + "#")) return seat.id;
    return base::said("%1#%2", roleWords(seat.role), seat.id.substr(seat.role.size() + 1));
}

void open(GateContext& gate, const model::SeatStatus& seat) {
    const base::Sentence who = oneOf(seat.couldFillNames);
    model::Check& check =
        gate.add("seats", "seat:" + seat.id, CheckState::Fail, who.empty() ? seat.why : who);
    const base::Sentence place = gatepeople::placeWords(seat);
    check.title = seat.group.empty() ? place : base::said("%1 (%2)", place, seat.group);
    check.remedy = Remedy::Others;
    if (!who.empty()) check.help = "countersign ask " + gate.modelName();
    for (const model::LapsedVote& lapsed : gate.report.lapsedVotes) {
        if (lapsed.role == seat.role)
            check.reason += base::said("; the signature of %1 no longer counts: %2",
                                       base::escaped(lapsed.person), lapsed.why);
    }
}

std::string shortened(const std::string& text) {
    const std::string line = base::escaped(text.substr(0, text.find('\n')));
    if (line.size() <= 120) return line;
    std::size_t cut = 117;
    while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80)
        --cut;
    return line.substr(0, cut) + "…";
}

// A concern may be closed by "noted"; a stronger objection wants a written answer.
bool isAnswered(const GateContext& gate, const model::Objection& objection,
                model::DissentLevel level) {
    if (level == model::DissentLevel::Concern) return !objection.answers.empty();
    return std::any_of(objection.answers.begin(), objection.answers.end(), [&](const auto& id) {
        const model::LogEntry* entry = gate.input.ledger->entry(id);
        const auto* answer = entry && entry->record && model::isCounted(entry->verdict)
                                 ? std::get_if<model::Answer>(&entry->record->body)
                                 : nullptr;
        return answer && answer->disposition != "noted";
    });
}

model::Strictness effectOf(const model::DissentEffects& effects, model::DissentLevel level) {
    switch (level) {
    case model::DissentLevel::Concern:
        return effects.concern;
    case model::DissentLevel::Object:
        return effects.object;
    default:
        return model::Strictness::Block;
    }
}

bool holdsId(const std::vector<model::RecordId>& ids, const model::RecordId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The approval that names the objection and was signed in a role that may decide over it.
const model::DecisionEntry* decidedOver(const GateContext& gate, const model::RecordId& id) {
    if (gate.input.purpose == model::Purpose::Decision) return nullptr;
    const model::DecisionEntry* decision = standingApproval(gate);
    const auto* body = decision ? std::get_if<model::Decide>(&decision->record->body) : nullptr;
    const auto& roles = gate.tier.dissent.overrideRoles;
    const bool may =
        body && std::find(roles.begin(), roles.end(), decision->record->signer.hat) != roles.end();
    return may && holdsId(body->dissents, id) ? decision : nullptr;
}

base::Sentence verb(model::DissentLevel level) {
    return level == model::DissentLevel::Concern  ? base::said("is concerned")
           : level == model::DissentLevel::Object ? base::said("objects")
                                                  : base::said("blocks");
}

void objection(GateContext& gate, const model::Objection& each, const model::Vote& vote) {
    const model::Record& record = *each.record;
    base::Sentence reason = base::said("%1 %2: %3", base::escaped(record.signer.name),
                                       verb(vote.level), shortened(record.reason));
    if (!each.joinedBy.empty()) reason += base::said(" (joined by %1)", each.joinedBy.size());
    model::Check& check =
        gate.add("dissent", "dissent:" + each.id.shortHex(), CheckState::Fail, reason);
    check.strictness = effectOf(gate.tier.dissent, vote.level);
    check.title = base::said("Open objection (%1)", levelWords(vote.level));
    check.remedy = Remedy::Others;
    check.help = "countersign answer " + each.id.shortHex();
    if (const model::DecisionEntry* decision = decidedOver(gate, each.id)) {
        check.state = CheckState::Bypassed;
        check.reason += base::said(
            "; decided over by %1, as %2: %3", base::escaped(decision->record->signer.name),
            decision->record->signer.hat, shortened(decision->record->reason));
    } else if (check.blocks() && !gate.tier.dissent.overrideRoles.empty()) {
        check.reason +=
            base::said("; only %1 may decide over it", oneOf(gate.tier.dissent.overrideRoles));
    }
}

// An objection somebody could not sign holds the decision until it is signed, withdrawn or
// answered; what is spoken for a release counts for nothing.
bool spokenObjections(GateContext& gate) {
    bool any = false;
    for (const model::Fact* fact : standing<model::Spoken>(gate)) {
        const auto& spoken = std::get<model::Spoken>(fact->record->body);
        if (spoken.vote != model::VoteValue::Dissent) continue;
        const model::Person* person = gate.input.ledger->roster.byPrincipal(spoken.by);
        model::Check& check =
            gate.add("dissent", "spoken:" + fact->id.shortHex(), CheckState::Fail,
                     base::said("%1 %2, spoken and not signed, written down by %3: %4",
                                base::escaped(person ? person->name : spoken.by),
                                verb(spoken.level), signedBy(*fact), shortened(spoken.text)));
        check.strictness = effectOf(gate.tier.dissent, spoken.level);
        check.title = base::said("Spoken objection (%1)", levelWords(spoken.level));
        check.remedy = Remedy::Others;
        check.help = "countersign answer " + fact->id.shortHex();
        any = true;
    }
    return any;
}

} // namespace gatepeople

std::vector<model::Contributor> contributorsOf(const GateContext& gate) {
    std::vector<model::Contributor> all;
    if (const model::Record* open = gatepeople::openOf(gate)) {
        if (const auto* body = std::get_if<model::Open>(&open->body)) all = body->contributors;
    }
    if (gate.release.releaseFile) {
        for (const model::Located& each : gate.release.releaseFile->contributors)
            all.push_back({"contributor", each.text, {}});
    }
    return all;
}

void checkSeats(GateContext& gate) {
    using namespace gatepeople;
    if (!gate.policy) return;
    const SeatsResult result = matched(gate);
    gate.report.seats = result.seats;
    gate.report.seatsComplete = result.complete;
    if (result.complete) {
        gate.add("seats", "seats", CheckState::Pass,
                 base::said("All required signatures are there: %1", result.counted.size()));
        return;
    }
    if (completeWhenDecided(gate)) {
        gate.report.seatsComplete = true;
        gate.add("seats", "seats", CheckState::Pass,
                 base::said("The required signatures were complete when this was decided"));
        return;
    }
    bool named = false;
    for (const model::SeatStatus& seat : result.seats) {
        if (seat.filled || seat.optional) continue;
        open(gate, seat);
        named = true;
    }
    if (named) return;
    model::Check& check =
        gate.add("seats", "seats", CheckState::Error,
                 base::said("this tier names no signature that could be complete"));
    check.remedy = Remedy::CannotJudge;
}

void checkDissent(GateContext& gate) {
    bool any = false;
    if (gate.history) {
        for (const model::Objection& each : gate.history->objections) {
            const auto* vote = each.record ? std::get_if<model::Vote>(&each.record->body) : nullptr;
            if (!vote || each.withdrawn || each.superseded) continue;
            if (gatepeople::isAnswered(gate, each, vote->level)) continue;
            gatepeople::objection(gate, each, *vote);
            gate.report.openObjections.push_back(each);
            any = true;
        }
    }
    any |= gatepeople::spokenObjections(gate);
    if (!any) gate.add("dissent", "dissent", CheckState::Pass, base::said("No objection is open"));
}

} // namespace countersign::rules
