#include "core/rules/Gate.h"

#include "core/base/Text.h"

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

// As the review announced them and as the release file names them: both can only exclude.
std::vector<model::Contributor> contributorsOf(const GateContext& gate) {
    std::vector<model::Contributor> all;
    if (const model::Record* open = openOf(gate)) {
        if (const auto* body = std::get_if<model::Open>(&open->body)) all = body->contributors;
    }
    if (gate.release.releaseFile) {
        for (const model::Located& each : gate.release.releaseFile->contributors)
            all.push_back({"contributor", each.text, {}});
    }
    return all;
}

// What is said to change; two different answers count as none, and that as every change.
std::string changeOf(const GateContext& gate) {
    const std::string filed = gate.release.releaseFile ? gate.release.releaseFile->change : "";
    const model::Record* open = openOf(gate);
    const auto* body = open ? std::get_if<model::Open>(&open->body) : nullptr;
    if (!body || body->change.empty() || body->change == filed) return filed;
    return filed.empty() ? body->change : std::string();
}

SeatsResult matched(const GateContext& gate) {
    SeatsInput seats;
    seats.tier = &gate.tier;
    seats.policy = gate.policy;
    seats.roster = &gate.input.ledger->roster;
    seats.contributors = contributorsOf(gate);
    seats.change = changeOf(gate);
    seats.at = gate.input.at;
    if (gate.history) {
        for (const model::LiveVote& vote : gate.history->votes) {
            const bool about = vote.record && vote.record->subject &&
                               vote.record->subject->manifest == gate.release.manifestDigest;
            if (vote.live() && about) seats.votes.push_back(&vote);
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
    return !body->counted.empty() &&
           std::all_of(body->counted.begin(), body->counted.end(), [&](const auto& id) {
               return std::any_of(gate.history->votes.begin(), gate.history->votes.end(),
                                  [&](const model::LiveVote& vote) {
                                      return vote.id == id && vote.live() && vote.record &&
                                             vote.record->subject &&
                                             vote.record->subject->manifest ==
                                                 gate.release.manifestDigest;
                                  });
           });
}

void open(GateContext& gate, const model::SeatStatus& seat) {
    const std::string who = base::joined(seat.couldFillNames, " or ");
    model::Check& check =
        gate.add("seats", "seat:" + seat.id, CheckState::Fail, who.empty() ? seat.why : who);
    check.title = seat.id;
    if (!seat.group.empty()) check.title += " (" + seat.group + ")";
    check.remedy = Remedy::Others;
    if (!who.empty()) check.help = "countersign ask " + gate.modelName();
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

void objection(GateContext& gate, const model::Objection& each, const model::Vote& vote) {
    const model::Record& record = *each.record;
    std::string reason = base::escaped(record.signer.name) + " " +
                         (vote.level == model::DissentLevel::Concern  ? "is concerned"
                          : vote.level == model::DissentLevel::Object ? "objects"
                                                                      : "blocks") +
                         ": " + shortened(record.reason);
    if (!each.joinedBy.empty())
        reason += " (joined by " + std::to_string(each.joinedBy.size()) + ")";
    model::Check& check =
        gate.add("dissent", "dissent:" + each.id.shortHex(), CheckState::Fail, reason);
    check.strictness = effectOf(gate.tier.dissent, vote.level);
    check.title = std::string("Open objection (") + model::name(vote.level) + ")";
    check.remedy = Remedy::Others;
    check.help = "countersign answer " + each.id.shortHex();
}

} // namespace gatepeople

void checkSeats(GateContext& gate) {
    using namespace gatepeople;
    if (!gate.policy) return;
    const SeatsResult result = matched(gate);
    gate.report.seats = result.seats;
    gate.report.seatsComplete = result.complete;
    if (result.complete) {
        gate.add("seats", "seats", CheckState::Pass,
                 "All required signatures are there: " + std::to_string(result.counted.size()));
        return;
    }
    if (completeWhenDecided(gate)) {
        gate.report.seatsComplete = true;
        gate.add("seats", "seats", CheckState::Pass,
                 "The required signatures were complete when this was decided");
        return;
    }
    bool named = false;
    for (const model::SeatStatus& seat : result.seats) {
        if (seat.filled || seat.optional) continue;
        open(gate, seat);
        named = true;
    }
    if (named) return;
    model::Check& check = gate.add("seats", "seats", CheckState::Error,
                                   "this tier names no signature that could be complete");
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
    if (!any) gate.add("dissent", "dissent", CheckState::Pass, "No objection is open");
}

} // namespace countersign::rules
