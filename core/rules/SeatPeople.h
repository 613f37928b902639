// Who may take which place: roles, independence, recusal, training, machines.
#pragma once

#include "core/rules/Evaluate.h"
#include "core/rules/SeatTree.h"

#include <string>
#include <vector>

namespace countersign::rules {

class SeatPeople {
public:
    explicit SeatPeople(const SeatsInput& input);

    std::size_t size() const { return m_people.size(); }
    const model::Person& person(int index) const { return *m_people[std::size_t(index)].person; }

    // Empty if this person may take a place under `rule`, else why not ("contributed to it").
    std::string whyNot(int index, const model::SeatRule& rule) const;
    // The vote with which the person signed in this role so that it fills a place; null if none.
    const model::LiveVote* voteFor(int index, const model::SeatRule& rule) const;
    // Places → people who may take them and have signed for them.
    SeatEdges edges(const SeatTree& tree) const;

private:
    struct Entry {
        const model::Person* person = nullptr;
        std::vector<const model::LiveVote*> votes; // by record id
        bool recused = false;
        bool objects = false; // an objection stronger than a concern stands
        bool contributed = false;
    };
    const SeatsInput& m_input;
    std::vector<Entry> m_people; // by principal
};

} // namespace countersign::rules
