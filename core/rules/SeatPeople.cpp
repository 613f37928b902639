#include "core/rules/SeatPeople.h"

#include <algorithm>

namespace countersign::rules {

namespace seatpeople {

const model::Vote* voteOf(const model::LiveVote& vote) {
    return vote.record ? std::get_if<model::Vote>(&vote.record->body) : nullptr;
}

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace seatpeople

SeatPeople::SeatPeople(const SeatsInput& input) : m_input(input) {
    for (const model::Person& person : input.roster->people) {
        Entry entry;
        entry.person = &person;
        entry.contributed =
            isContributor(person, input.contributors, input.tier->excludeContributors);
        for (const model::LiveVote* vote : input.votes) {
            const model::Vote* body = vote && vote->live() ? seatpeople::voteOf(*vote) : nullptr;
            if (!body || vote->record->signer.principal != person.principal) continue;
            entry.votes.push_back(vote);
            entry.recused |= body->vote == model::VoteValue::Recuse;
            entry.objects |= body->vote == model::VoteValue::Dissent &&
                             body->level != model::DissentLevel::Concern;
        }
        std::sort(entry.votes.begin(), entry.votes.end(),
                  [](const auto* a, const auto* b) { return a->id < b->id; });
        m_people.push_back(std::move(entry));
    }
    std::sort(m_people.begin(), m_people.end(), [](const Entry& a, const Entry& b) {
        return a.person->principal < b.person->principal;
    });
    // A principal that stands twice is nobody: people are counted, not entries.
    for (std::size_t i = 0; i + 1 < m_people.size();) {
        const std::string& principal = m_people[i].person->principal;
        if (m_people[i + 1].person->principal != principal) {
            ++i;
            continue;
        }
        const std::string twin = principal;
        m_people.erase(std::remove_if(m_people.begin(), m_people.end(),
                                      [&](const Entry& e) { return e.person->principal == twin; }),
                       m_people.end());
    }
}

std::string SeatPeople::whyNot(int index, const model::SeatRule& rule) const {
    const Entry& entry = m_people[std::size_t(index)];
    const model::Person& person = *entry.person;
    if (!seatpeople::has(person.roles, rule.role)) return "does not have the role";
    if (person.machine) return "is a machine";
    if (rule.external && !person.external) return "is not from outside the organisation";
    if (entry.recused) return "takes no part in judging this release";
    if (rule.independent && entry.contributed) return "is recorded as a contributor";
    if (!person.trainedUntil.empty() && m_input.at.seconds != 0 &&
        m_input.at.date() > person.trainedUntil)
        return "was trained only until " + person.trainedUntil;
    if (entry.objects) return "objects";
    return {};
}

const model::LiveVote* SeatPeople::voteFor(int index, const model::SeatRule& rule) const {
    for (const model::LiveVote* vote : m_people[std::size_t(index)].votes) {
        if (vote->record->signer.hat == rule.role &&
            seatpeople::has(m_input.tier->fills, model::name(seatpeople::voteOf(*vote)->vote)))
            return vote;
    }
    return nullptr;
}

SeatEdges SeatPeople::edges(const SeatTree& tree) const {
    SeatEdges edges(tree.places.size());
    for (std::size_t place = 0; place < edges.size(); ++place) {
        const model::SeatRule& rule = *tree.places[place].rule;
        for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
            if (voteFor(i, rule) && whyNot(i, rule).empty()) edges[place].push_back(i);
        }
    }
    return edges;
}

} // namespace countersign::rules
