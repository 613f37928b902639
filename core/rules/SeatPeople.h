// Who may take which place: roles, independence, recusal, training, machines.
#pragma once

#include "core/rules/Evaluate.h"
#include "core/rules/SeatTree.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace countersign::rules {

class SeatPeople {
public:
    explicit SeatPeople(const SeatsInput& input);

    std::size_t size() const { return m_people.size(); }
    const model::Person& person(int index) const { return *m_people[std::size_t(index)].person; }

    // Empty if this person may take a place under `rule`, else why not ("contributed to it").
    base::Sentence whyNot(int index, const model::SeatRule& rule) const;
    // The same of somebody who would sign in the place of `from`.
    base::Sentence whyNotFor(int index, const std::string& from, const model::SeatRule& rule) const;
    // The vote with which the person signed in this role so that it fills a place, own before any
    // on behalf of somebody; null if none. `without`: votes left out of account.
    const model::LiveVote* voteFor(int index, const model::SeatRule& rule,
                                   const std::set<model::RecordId>& without = {}) const;
    // Places → people who may take them and have signed for them.
    SeatEdges edges(const SeatTree& tree, const std::set<model::RecordId>& without = {}) const;
    // Sets of votes of which at most one may fill a place: a person's own and those given for that
    // person in the same role.
    std::vector<std::vector<model::RecordId>> voices(const SeatTree& tree) const;
    // People who could sign in the place of somebody else: index and whose.
    std::vector<std::pair<int, std::string>> substitutes(const model::SeatRule& rule) const;
    // Circles of delegations of this role, in words; empty if there is none.
    base::Sentence circleOf(const model::SeatRule& rule) const;
    bool saidYes(int index) const;

private:
    int indexOf(const std::string& principal) const;
    std::string signerOf(const model::RecordId& vote) const;
    bool fills(const model::LiveVote& vote, const model::SeatRule& rule) const;
    base::Sentence whyNotSeated(int index, const model::SeatRule& rule) const;
    base::Sentence whyNotOnBehalf(int index, const model::LiveVote& vote,
                                  const model::SeatRule& rule) const;
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
