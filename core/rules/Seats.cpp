#include "core/rules/SeatPeople.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::rules {

namespace seats {

struct Describer {
    const SeatsInput& input;
    const SeatPeople& people;
    const SeatTree& tree;
    const SeatEdges& edges;
    const Seating& seating;

    std::string roleName(const std::string& id) const {
        const model::Role* role = input.policy->role(id);
        return role ? role->name : id;
    }

    void filledBy(model::SeatStatus& seat, const model::SeatRule& rule, int person) const {
        const model::LiveVote* vote = people.voteFor(person, rule);
        seat.filled = true;
        seat.principal = people.person(person).principal;
        seat.person = vote->record->signer.name;
        seat.vote = vote->id;
        seat.why = "signed as " + rule.role;
        if (rule.external) seat.why += ", from outside the organisation";
    }

    // Why people who hold the role and signed, or would have to sign, do not count.
    void empty(model::SeatStatus& seat, const model::SeatRule& rule, int at) const {
        std::vector<std::string> reasons;
        bool anyone = false;
        for (int i = 0; i < static_cast<int>(people.size()); ++i) {
            const model::Person& person = people.person(i);
            const std::string why = people.whyNot(i, rule);
            const bool holds = std::find(person.roles.begin(), person.roles.end(), rule.role) !=
                               person.roles.end();
            anyone |= holds;
            if (!why.empty()) {
                if (holds) reasons.push_back(person.name + " " + why);
                continue;
            }
            if (!wouldFill(seating, edges, static_cast<int>(people.size()), at, i)) {
                reasons.push_back(person.name + " fills another required signature");
                continue;
            }
            seat.couldFill.push_back(person.principal);
            seat.couldFillNames.push_back(person.name);
        }
        if (!anyone)
            seat.why = "nobody listed under people and keys has the role " + rule.role;
        else if (seat.couldFill.empty())
            seat.why = "nobody can sign: " + base::joined(reasons, "; ");
        else if (!reasons.empty())
            seat.why = "not signed yet; " + base::joined(reasons, "; ");
        else
            seat.why = "not signed yet";
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
            seat.why = "another signature of this group was chosen";
        else if (seating.personOf[at] >= 0)
            filledBy(seat, rule, seating.personOf[at]);
        else
            empty(seat, rule, static_cast<int>(at));
        return seat;
    }
};

} // namespace seats

SeatsResult matchSeats(const SeatsInput& input) {
    SeatsResult result;
    if (!input.tier || !input.policy || !input.roster) return result;
    const SeatTree tree = seatTree(*input.tier, input.policy->changes, input.change);
    const SeatPeople people(input);
    const SeatEdges edges = people.edges(tree);
    const Seating seating = seated(tree, edges, static_cast<int>(people.size()));
    const seats::Describer describer{input, people, tree, edges, seating};
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
