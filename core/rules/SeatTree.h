// Required signatures as a tree of places, and the choice of alternatives and people that leaves
// the fewest places empty.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Tier.h"

#include <string>
#include <vector>

namespace countersign::rules {

struct SeatPlace { // one signature of one person
    const model::SeatRule* rule = nullptr;
    std::string id;       // "legal", "legal#2": numbered in the order of the policy
    base::Sentence group; // "one of legal, privacy", empty outside alternatives
};

struct SeatNode {
    model::SeatRule::Kind kind = model::SeatRule::Kind::Seat;
    std::vector<int> places; // of a Seat
    std::vector<SeatNode> parts;
};

struct SeatTree {
    std::vector<SeatPlace> places;
    SeatNode root;
};

// The rows that apply to a change. One the policy does not list, or none, is judged as every
// change.
SeatTree seatTree(const model::TierRule& tier, const std::vector<std::string>& knownChanges,
                  const std::string& change);

// people[place] = indices of the people who could take it, ascending.
using SeatEdges = std::vector<std::vector<int>>;

struct Seating {
    std::vector<int> personOf; // per place, -1 = empty
    std::vector<bool> asked;   // per place: part of the alternatives chosen
    int empty = 0;             // asked places without a person
    bool cut = false;          // the search was cut short; a better choice may exist
};

// A seating without empty places whenever one exists (exact up to a very large number of
// alternatives; cut short it only ever reports too few). The first in policy order among equals.
Seating seated(const SeatTree& tree, const SeatEdges& edges, int people);

// Whether `person` would fill the empty place `at` if they signed for it, others moving if needed.
bool wouldFill(const Seating& seating, const SeatEdges& edges, int people, int at, int person);

} // namespace countersign::rules
