#include "core/rules/SeatPeople.h"

#include "core/base/Text.h"
#include "core/rules/Delegations.h"

#include <algorithm>
#include <map>

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
    std::multimap<std::string_view, const model::LiveVote*> cast;
    for (const model::LiveVote* vote : input.votes) {
        if (vote && vote->live() && seatpeople::voteOf(*vote))
            cast.emplace(vote->record->signer.principal, vote);
    }
    for (const model::Person& person : input.roster->people) {
        Entry entry;
        entry.person = &person;
        entry.contributed =
            isContributor(person, input.contributors, input.tier->excludeContributors);
        const auto [first, last] = cast.equal_range(person.principal);
        for (auto at = first; at != last; ++at) {
            const model::LiveVote* vote = at->second;
            const model::Vote* body = seatpeople::voteOf(*vote);
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

int SeatPeople::indexOf(const std::string& principal) const {
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Entry& entry) {
        return entry.person->principal == principal;
    });
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

// What holds of everybody who is seated, whose place it may ever be.
base::Sentence SeatPeople::whyNotSeated(int index, const model::SeatRule& rule) const {
    const Entry& entry = m_people[std::size_t(index)];
    const model::Person& person = *entry.person;
    if (person.machine) return base::said("is a machine");
    if (rule.external && !person.external)
        return base::said("is not from outside the organisation");
    if (entry.recused || m_input.recused.contains(person.principal))
        return base::said("takes no part in judging this release");
    if (rule.independent && entry.contributed) return base::said("is recorded as a contributor");
    if (!person.trainedUntil.empty() && m_input.at.seconds != 0 &&
        m_input.at.date() > person.trainedUntil)
        return base::said("was trained only until %1", person.trainedUntil);
    if (entry.objects) return base::said("objects");
    return {};
}

base::Sentence SeatPeople::whyNot(int index, const model::SeatRule& rule) const {
    if (!seatpeople::has(m_people[std::size_t(index)].person->roles, rule.role))
        return base::said("does not have the role");
    return whyNotSeated(index, rule);
}

// Both are held to the rule: whoever signs, and the person whose place it is.
base::Sentence SeatPeople::whyNotFor(int index, const std::string& from,
                                     const model::SeatRule& rule) const {
    const int owner = indexOf(from);
    if (owner < 0) return base::said("%1 is not listed under people and keys", from);
    if (const base::Sentence why = whyNot(owner, rule); !why.empty())
        return base::said("%1 %2", m_people[std::size_t(owner)].person->name, why);
    return whyNotSeated(index, rule);
}

base::Sentence SeatPeople::whyNotOnBehalf(int index, const model::LiveVote& vote,
                                          const model::SeatRule& rule) const {
    const auto* delegation =
        vote.delegation ? std::get_if<model::Delegate>(&vote.delegation->body) : nullptr;
    if (!delegation)
        return base::said("was not asked to sign for %1", seatpeople::voteOf(vote)->onBehalfOf);
    if (const base::Sentence why = whyNotDelegable(*m_input.tier, rule.role, *delegation);
        !why.empty())
        return why;
    return whyNotFor(index, seatpeople::voteOf(vote)->onBehalfOf, rule);
}

bool SeatPeople::fills(const model::LiveVote& vote, const model::SeatRule& rule) const {
    if (vote.record->signer.hat != rule.role ||
        !seatpeople::has(m_input.tier->fills, model::name(seatpeople::voteOf(vote)->vote)))
        return false;
    // Whoever approved at a lower tier has not approved at this one.
    return m_input.leastTier.empty() || !vote.record->subject ||
           m_input.policy->tierRank(vote.record->subject->tier) >=
               m_input.policy->tierRank(m_input.leastTier);
}

const model::LiveVote* SeatPeople::voteFor(int index, const model::SeatRule& rule,
                                           const std::set<model::RecordId>& without) const {
    const model::LiveVote* onBehalf = nullptr;
    for (const model::LiveVote* vote : m_people[std::size_t(index)].votes) {
        if (!fills(*vote, rule) || without.contains(vote->id)) continue;
        if (seatpeople::voteOf(*vote)->onBehalfOf.empty()) {
            if (whyNot(index, rule).empty()) return vote;
        } else if (!onBehalf && whyNotOnBehalf(index, *vote, rule).empty()) {
            onBehalf = vote;
        }
    }
    return onBehalf;
}

SeatEdges SeatPeople::edges(const SeatTree& tree, const std::set<model::RecordId>& without) const {
    SeatEdges edges(tree.places.size());
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        if (m_people[std::size_t(i)].votes.empty()) continue;
        for (std::size_t place = 0; place < edges.size(); ++place) {
            if (voteFor(i, *tree.places[place].rule, without)) edges[place].push_back(i);
        }
    }
    return edges;
}

std::vector<std::vector<model::RecordId>> SeatPeople::voices(const SeatTree& tree) const {
    std::map<std::pair<std::string, std::string>, std::set<model::RecordId>> all;
    for (int i = 0; i < static_cast<int>(m_people.size()); ++i) {
        for (const model::LiveVote* vote : m_people[std::size_t(i)].votes) {
            const std::string& behalf = seatpeople::voteOf(*vote)->onBehalfOf;
            const std::string& voice =
                behalf.empty() ? m_people[std::size_t(i)].person->principal : behalf;
            const bool counts =
                std::any_of(tree.places.begin(), tree.places.end(), [&](const auto& place) {
                    return fills(*vote, *place.rule) &&
                           (behalf.empty() ? whyNot(i, *place.rule)
                                           : whyNotOnBehalf(i, *vote, *place.rule))
                               .empty();
                });
            if (counts) all[{voice, vote->record->signer.hat}].insert(vote->id);
        }
    }
    std::vector<std::vector<model::RecordId>> several;
    for (const auto& [voice, votes] : all) {
        const bool differ = std::any_of(votes.begin(), votes.end(), [&](const auto& id) {
            return signerOf(id) != signerOf(*votes.begin());
        });
        if (differ) several.emplace_back(votes.begin(), votes.end());
    }
    return several;
}

std::vector<std::pair<int, std::string>>
SeatPeople::substitutes(const model::SeatRule& rule) const {
    std::vector<std::pair<int, std::string>> found;
    if (!m_input.delegations) return found;
    for (const model::Fact& fact : *m_input.delegations) {
        const auto* body = fact.live() ? fact.as<model::Delegate>() : nullptr;
        if (!body || !whyNotDelegable(*m_input.tier, rule.role, *body).empty()) continue;
        const std::string& from = fact.record->signer.principal;
        const int index = indexOf(body->to);
        if (index < 0 || coveringDelegation(*m_input.delegations, from, body->to, rule.role,
                                            m_input.modelId, m_input.at) != &fact)
            continue;
        if (whyNotFor(index, from, rule).empty()) found.emplace_back(index, from);
    }
    return found;
}

base::Sentence SeatPeople::circleOf(const model::SeatRule& rule) const {
    if (!m_input.delegations) return {};
    for (const Entry& entry : m_people) {
        std::vector<std::string> names;
        if (!leadsInACircle(*m_input.delegations, entry.person->principal, rule.role,
                            m_input.modelId, m_input.at, &names))
            continue;
        for (std::string& name : names)
            name = m_people[std::size_t(std::max(indexOf(name), 0))].person->name;
        return base::said("%1 passed this signature on in a circle: none of it counts",
                          base::joined(names, ", "));
    }
    return {};
}

bool SeatPeople::saidYes(int index) const {
    return m_input.saidYes.contains(m_people[std::size_t(index)].person->principal);
}

std::string SeatPeople::signerOf(const model::RecordId& id) const {
    for (const Entry& entry : m_people) {
        for (const model::LiveVote* vote : entry.votes) {
            if (vote->id == id) return entry.person->principal;
        }
    }
    return {};
}

} // namespace countersign::rules
