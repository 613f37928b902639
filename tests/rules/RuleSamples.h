// Small people, votes and policies for tests of core/rules.
#pragma once

#include "core/rules/Evaluate.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rulesamples {

using namespace countersign;

inline base::Sha256 digestOf(const std::string& text) { return base::sha256(text); }

inline model::SeatRule seat(const std::string& role, int count = 1) {
    model::SeatRule rule;
    rule.role = role;
    rule.count = count;
    return rule;
}
inline model::SeatRule group(model::SeatRule::Kind kind, std::vector<model::SeatRule> parts) {
    model::SeatRule rule;
    rule.kind = kind;
    rule.parts = std::move(parts);
    return rule;
}
inline model::SeatRule any(std::vector<model::SeatRule> parts) {
    return group(model::SeatRule::Kind::Any, std::move(parts));
}
inline model::SeatRule all(std::vector<model::SeatRule> parts) {
    return group(model::SeatRule::Kind::All, std::move(parts));
}

inline model::Person person(const std::string& principal, std::vector<std::string> roles) {
    model::Person one;
    one.principal = principal;
    one.name = principal;
    one.name[0] = static_cast<char>(one.name[0] - 'a' + 'A');
    one.email = principal + "@example.org";
    one.roles = std::move(roles);
    return one;
}

// Votes of one release; keeps what LiveVote points at.
class Votes {
public:
    model::LiveVote& cast(const std::string& principal, const std::string& hat,
                          model::VoteValue value = model::VoteValue::Approve,
                          model::DissentLevel level = model::DissentLevel::None) {
        auto record = std::make_shared<model::Record>();
        record->kind = "vote";
        record->signer.principal = principal;
        record->signer.name = principal;
        record->signer.hat = hat;
        model::Vote vote;
        vote.vote = value;
        vote.level = level;
        record->body = vote;
        model::LiveVote live;
        live.id = digestOf(principal + "/" + hat + "/" + std::to_string(m_votes.size()));
        live.record = record;
        m_votes.push_back(live);
        return m_votes.back();
    }
    std::vector<const model::LiveVote*> all() const {
        std::vector<const model::LiveVote*> pointers;
        for (const auto& vote : m_votes)
            pointers.push_back(&vote);
        return pointers;
    }

private:
    std::deque<model::LiveVote> m_votes;
};

struct Table { // a tier, its policy and people, ready for matchSeats
    model::Policy policy;
    model::Roster roster;
    Votes votes;
    std::vector<model::Contributor> contributors;
    std::string change;
    base::UtcTime at;

    Table(std::vector<model::SeatRule> seats, std::vector<model::Person> people) {
        model::TierRule tier;
        tier.id = "high";
        tier.matrix.push_back({{}, rulesamples::all(std::move(seats))});
        policy.tiers.push_back(tier);
        for (const char* role : {"peer", "legal", "security", "board", "chair"})
            policy.roles.push_back({role, role, {}});
        roster.people = std::move(people);
    }
    model::TierRule& tier() { return policy.tiers.front(); }
    rules::SeatsResult match(std::vector<const model::LiveVote*> cast) const {
        rules::SeatsInput input;
        input.tier = &policy.tiers.front();
        input.policy = &policy;
        input.roster = &roster;
        input.votes = std::move(cast);
        input.contributors = contributors;
        input.change = change;
        input.at = at;
        return rules::matchSeats(input);
    }
    rules::SeatsResult match() const { return match(votes.all()); }
};

} // namespace rulesamples
