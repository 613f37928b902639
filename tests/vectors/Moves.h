// What random people do to a log, honest and not: each move adds commits that are properly signed
// unless its name says otherwise.
#pragma once

#include "tests/ledger/LogWorld.h"

#include <functional>
#include <random>
#include <set>

namespace countersign::tests {

// A log under way, with what was said in it so far.
struct Course {
    explicit Course(unsigned seed, const std::map<std::string, std::string>& policy,
                    const std::string& keyType)
        : world(policy, keyType), random(seed) {}

    LogWorld world;
    std::mt19937 random;
    struct Said {
        model::Record record;
        model::RecordId id;
        base::CommitId commit;
        std::string who;
    };
    std::vector<Said> said;
    std::set<std::string> retired;                 // keys by name
    std::map<model::RecordId, base::Sha256> salts; // of ballots
    std::vector<base::CommitId> foreign;           // heads that dishonest moves left

    std::size_t pick(std::size_t count) { return random() % count; }
    std::string version() { return std::to_string(1 + pick(3)); }
    std::string person(); // one who may vote, with a key that still signs
    const Said* earlier(const std::string& kind);
    // Prepared for whoever is free; `who` is told.
    ledger::Prepared anyVote(std::string& who);
    void keep(const ledger::Prepared& prepared, const base::CommitId& commit,
              const std::string& who);
};

using Move = std::function<void(Course&)>;
struct NamedMove {
    const char* name;
    Move move;
};
// Moves that leave a log one can go on with.
std::vector<NamedMove> honestMoves();
std::vector<NamedMove> dishonestMoves();
std::vector<NamedMove> governingMoves(); // policy, people and keys
// Moves after which only judging is possible.
std::vector<NamedMove> lastMoves();

} // namespace countersign::tests
