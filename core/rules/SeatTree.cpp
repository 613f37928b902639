#include "core/rules/SeatTree.h"

#include "core/rules/Words.h"

#include <algorithm>
#include <limits>
#include <map>

namespace countersign::rules {

namespace seattree {

constexpr int kSteps = 200'000;

base::Sentence words(const model::SeatRule& rule) {
    if (rule.kind == model::SeatRule::Kind::Seat)
        return rule.count > 1 ? base::said("%1 × %2", rule.count, roleWords(rule.role))
                              : roleWords(rule.role);
    const base::Sentence between =
        rule.kind == model::SeatRule::Kind::Any ? base::said(" or ") : base::said(" and ");
    std::vector<base::Sentence> parts;
    for (const model::SeatRule& part : rule.parts)
        parts.push_back(words(part));
    return base::said("(%1)", base::joined(parts, between));
}

base::Sentence groupText(const model::SeatRule& any) {
    std::vector<base::Sentence> parts;
    for (const model::SeatRule& part : any.parts)
        parts.push_back(words(part));
    return parts.empty() ? base::Sentence() : base::said("one of %1", base::joined(parts, ", "));
}

struct Planter {
    SeatTree& tree;
    std::map<std::string, int> seen;

    SeatNode plant(const model::SeatRule& rule, const base::Sentence& group) {
        SeatNode node;
        node.kind = rule.kind;
        if (rule.kind == model::SeatRule::Kind::Seat) {
            for (int i = 0; i < std::max(rule.count, 1); ++i) {
                const int number = ++seen[rule.role];
                const std::string id =
                    number == 1 ? rule.role : rule.role + "#" + std::to_string(number);
                node.places.push_back(static_cast<int>(tree.places.size()));
                tree.places.push_back({&rule, id, group});
            }
        }
        const bool any = rule.kind == model::SeatRule::Kind::Any;
        for (const model::SeatRule& part : rule.parts)
            node.parts.push_back(plant(part, any ? groupText(rule) : group));
        return node;
    }
};

// Kuhn's augmenting paths; a place that cannot be filled now never can be by filling more places.
struct Matching {
    const SeatEdges& edges;
    std::vector<int> personOf, placeOf;
    std::vector<bool> visited;

    Matching(const SeatEdges& possible, int people)
        : edges(possible), personOf(possible.size(), -1),
          placeOf(static_cast<std::size_t>(people), -1) {}

    bool fill(int place) {
        visited.assign(placeOf.size(), false);
        return augment(place);
    }
    bool augment(int place) {
        for (const int person : edges[static_cast<std::size_t>(place)]) {
            const auto p = static_cast<std::size_t>(person);
            if (visited[p]) continue;
            visited[p] = true;
            if (placeOf[p] >= 0 && !augment(placeOf[p])) continue;
            placeOf[p] = place;
            personOf[static_cast<std::size_t>(place)] = person;
            return true;
        }
        return false;
    }
};

struct Search {
    Matching matching;
    std::vector<bool> asked;
    Seating best;
    int steps = 0;

    Search(const SeatEdges& edges, int people) : matching(edges, people), asked(edges.size()) {
        best.empty = std::numeric_limits<int>::max();
        best.personOf.assign(edges.size(), -1);
        best.asked.assign(edges.size(), true);
    }

    // `open` holds the groups still to be decided upon; everything else is seated at once.
    void run(std::vector<const SeatNode*> todo, std::vector<const SeatNode*> open, int empty) {
        while (!todo.empty()) {
            const SeatNode* node = todo.back();
            todo.pop_back();
            if (node->kind == model::SeatRule::Kind::Any) {
                open.insert(open.begin(), node);
                continue;
            }
            for (auto part = node->parts.rbegin(); part != node->parts.rend(); ++part)
                todo.push_back(&*part);
            for (const int place : node->places) {
                asked[static_cast<std::size_t>(place)] = true;
                if (!matching.fill(place)) ++empty;
            }
        }
        if (empty >= best.empty) return;
        if (open.empty()) return keep(empty);
        const SeatNode* group = open.back();
        open.pop_back();
        choose(*group, open, empty);
    }

    void choose(const SeatNode& group, const std::vector<const SeatNode*>& open, int empty) {
        if (group.parts.empty()) return run({}, open, empty + 1);
        const auto personOf = matching.personOf;
        const auto placeOf = matching.placeOf;
        const auto before = asked;
        for (const SeatNode& part : group.parts) {
            if (best.empty == 0) return;
            if (++steps > kSteps) {
                best.cut = true;
                return;
            }
            run({&part}, open, empty);
            matching.personOf = personOf;
            matching.placeOf = placeOf;
            asked = before;
        }
    }

    void keep(int empty) {
        best.personOf = matching.personOf;
        best.asked = asked;
        best.empty = empty;
    }
};

} // namespace seattree

SeatTree seatTree(const model::TierRule& tier, const std::vector<std::string>& knownChanges,
                  const std::string& change) {
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const bool every = change.empty() || (!knownChanges.empty() && !has(knownChanges, change));
    SeatTree tree;
    tree.root.kind = model::SeatRule::Kind::All;
    seattree::Planter planter{tree, {}};
    for (const model::MatrixRow& row : tier.matrix) {
        if (every || row.changes.empty() || has(row.changes, change))
            tree.root.parts.push_back(planter.plant(row.seats, {}));
    }
    return tree;
}

Seating seated(const SeatTree& tree, const SeatEdges& edges, int people) {
    seattree::Search search(edges, people);
    search.run({&tree.root}, {}, 0);
    return search.best;
}

bool wouldFill(const Seating& seating, const SeatEdges& edges, int people, int at, int person) {
    const auto& taken = seating.personOf;
    if (std::find(taken.begin(), taken.end(), person) == taken.end()) return true;
    seattree::Matching matching(edges, people);
    matching.personOf = taken;
    for (std::size_t place = 0; place < taken.size(); ++place) {
        if (const int who = taken[place]; who >= 0)
            matching.placeOf[static_cast<std::size_t>(who)] = static_cast<int>(place);
    }
    const int old = matching.placeOf[static_cast<std::size_t>(person)];
    matching.placeOf[static_cast<std::size_t>(person)] = at;
    matching.visited.assign(matching.placeOf.size(), false);
    matching.visited[static_cast<std::size_t>(person)] = true;
    return matching.augment(old);
}

} // namespace countersign::rules
