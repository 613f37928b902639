#include "core/rules/SeatPeople.h"

#include "core/base/Text.h"
#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::rules {

namespace seats {

struct Describer {
    const SeatsInput& input;
    const SeatPeople& people;
    const SeatTree& tree;
    const SeatEdges& edges;
    const Seating& seating;
    const std::set<model::RecordId>& without;

    std::string roleName(const std::string& id) const {
        const model::Role* role = input.policy->role(id);
        return role ? role->name : id;
    }

    void filledBy(model::SeatStatus& seat, const model::SeatRule& rule, int person) const {
        const model::LiveVote* vote = people.voteFor(person, rule, without);
        seat.filled = true;
        seat.principal = people.person(person).principal;
        seat.person = vote->record->signer.name;
        seat.vote = vote->id;
        seat.why = base::said("signed as %1", rule.role);
        const std::string& behalf = std::get<model::Vote>(vote->record->body).onBehalfOf;
        if (!behalf.empty()) {
            const model::Person* owner = input.roster->byPrincipal(behalf);
            seat.onBehalfOf = owner ? owner->name : behalf;
            seat.why += base::said(" on behalf of %1", seat.onBehalfOf);
        }
        if (rule.external) seat.why += base::said(", from outside the organisation");
        if (const auto old = input.carried.find(vote->id); old != input.carried.end()) {
            seat.carried = old->second;
            seat.why += base::said("; %1", seat.carried);
        }
    }

    // Why people who hold the role and signed, or would have to sign, do not count.
    void empty(model::SeatStatus& seat, const model::SeatRule& rule, int at) const {
        std::vector<base::Sentence> reasons;
        bool anyone = false;
        for (int i = 0; i < static_cast<int>(people.size()); ++i) {
            const model::Person& person = people.person(i);
            const base::Sentence why = people.whyNot(i, rule);
            const bool holds = std::find(person.roles.begin(), person.roles.end(), rule.role) !=
                               person.roles.end();
            anyone |= holds;
            if (!why.empty()) {
                if (holds) reasons.push_back(base::said("%1 %2", person.name, why));
                continue;
            }
            if (!wouldFill(seating, edges, static_cast<int>(people.size()), at, i)) {
                reasons.push_back(base::said("%1 fills another required signature", person.name));
                continue;
            }
            seat.couldFill.push_back(person.principal);
            seat.couldFillNames.push_back(person.name);
            if (people.saidYes(i))
                reasons.push_back(
                    base::said("%1 spoke for it, which is no signature", person.name));
        }
        for (const auto& [i, from] : people.substitutes(rule)) {
            if (!wouldFill(seating, edges, static_cast<int>(people.size()), at, i)) continue;
            const model::Person* owner = input.roster->byPrincipal(from);
            seat.couldFill.push_back(people.person(i).principal);
            seat.couldFillNames.push_back(
                base::said("%1 for %2", people.person(i).name, owner ? owner->name : from));
        }
        if (const std::string circle = people.circleOf(rule); !circle.empty())
            reasons.push_back(circle);
        if (!anyone)
            seat.why = base::said("nobody listed under people and keys has the role %1",
                                  roleWords(rule.role));
        else if (seat.couldFill.empty())
            seat.why = base::said("nobody can sign: %1", base::joined(reasons, "; "));
        else if (!reasons.empty())
            seat.why = base::said("not signed yet; %1", base::joined(reasons, "; "));
        else
            seat.why = base::said("not signed yet");
    }

    model::SeatStatus describe(std::size_t at) const {
        const SeatPlace& place = tree.places[at];
        const model::SeatRule& rule = *place.rule;
        model::SeatStatus seat;
        seat.id = place.id;
        seat.role = rule.role;
        seat.roleName = roleName(rule.role);
        seat.group = place.group;
        seat.asks = rule.asks;
        seat.documents = rule.documents;
        seat.optional = !seating.asked[at];
        if (seat.optional)
            seat.why = base::said("another signature of this group was chosen");
        else if (seating.personOf[at] >= 0)
            filledBy(seat, rule, seating.personOf[at]);
        else
            empty(seat, rule, static_cast<int>(at));
        return seat;
    }
};

constexpr std::size_t kMostSeatings = 512;

// Where several people signed for one and the same place of one person, each choice is tried: the
// first that leaves the fewest places empty. Cut short, it only ever reports too few.
Seating bestOf(const SeatPeople& people, const SeatTree& tree, SeatEdges& edges,
               std::set<model::RecordId>& without) {
    const auto voices = people.voices(tree);
    const int count = static_cast<int>(people.size());
    std::vector<std::size_t> chosen(voices.size(), 0);
    Seating best;
    for (std::size_t tried = 0; tried < kMostSeatings; ++tried) {
        std::set<model::RecordId> out;
        for (std::size_t v = 0; v < voices.size(); ++v) {
            for (std::size_t i = 0; i < voices[v].size(); ++i)
                if (i != chosen[v]) out.insert(voices[v][i]);
        }
        SeatEdges now = people.edges(tree, out);
        Seating seating = seated(tree, now, count);
        if (tried == 0 || seating.empty < best.empty) {
            best = std::move(seating);
            edges = std::move(now);
            without = std::move(out);
        }
        std::size_t v = 0;
        while (v < voices.size() && ++chosen[v] == voices[v].size())
            chosen[v++] = 0;
        if (v == voices.size() || best.empty == 0) break;
    }
    return best;
}

} // namespace seats

SeatsResult matchSeats(const SeatsInput& input) {
    SeatsResult result;
    if (!input.tier || !input.policy || !input.roster) return result;
    const SeatTree tree = seatTree(*input.tier, input.policy->changes, input.change);
    const SeatPeople people(input);
    SeatEdges edges;
    std::set<model::RecordId> without;
    const Seating seating = seats::bestOf(people, tree, edges, without);
    const seats::Describer describer{input, people, tree, edges, seating, without};
    for (std::size_t at = 0; at < tree.places.size(); ++at) {
        result.seats.push_back(describer.describe(at));
        if (const auto& vote = result.seats.back().vote) result.counted.push_back(*vote);
    }
    std::sort(result.counted.begin(), result.counted.end());
    // A tier that asks for no signature at all is a mistake of the policy, never a yes.
    const bool asksAny =
        std::any_of(seating.asked.begin(), seating.asked.end(), [](bool asked) { return asked; });
    result.complete = asksAny && seating.empty == 0;
    return result;
}

} // namespace countersign::rules
