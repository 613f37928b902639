#include "core/rules/Meetings.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace countersign;

namespace {

model::SeatStatus place(const std::string& role, const std::vector<std::string>& could) {
    model::SeatStatus seat;
    seat.id = seat.role = role;
    seat.couldFill = could;
    return seat;
}

// The most places that different people among `present` could fill, by trying everything.
std::size_t mostFilled(const std::vector<model::SeatStatus>& seats, std::size_t at,
                       std::set<std::string> present) {
    if (at == seats.size()) return 0;
    std::size_t best = mostFilled(seats, at + 1, present);
    for (const std::string& who : seats[at].couldFill) {
        if (!present.contains(who)) continue;
        std::set<std::string> rest = present;
        rest.erase(who);
        best = std::max(best, 1 + mostFilled(seats, at + 1, rest));
    }
    return best;
}

} // namespace

TEST_CASE("Quorum is there when those present could give every missing signature", "[rules][T4]") {
    const std::vector<model::SeatStatus> seats = {place("legal", {"ana", "ben"}),
                                                  place("security", {"ana"})};
    CHECK(rules::quorumOf(seats, {"ana", "ben"}).there);
    const model::Quorum alone = rules::quorumOf(seats, {"ana"});
    CHECK_FALSE(alone.there); // one person fills one place
    CHECK(alone.lacks == std::vector<std::string>{"security"});
    CHECK_FALSE(rules::quorumOf(seats, {}).there);
    CHECK(rules::quorumOf({}, {}).there);
    std::vector<model::SeatStatus> signedOne = seats;
    signedOne[1].filled = true;
    CHECK(rules::quorumOf(signedOne, {"ben"}).there);
}

TEST_CASE("Quorum agrees with trying every assignment", "[rules][T4]") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<model::SeatStatus> seats;
        std::set<std::string> present;
        for (int i = 0; i < 5; ++i)
            if (random() % 3) present.insert(std::string(1, static_cast<char>('a' + i)));
        for (std::size_t s = random() % 5; s > 0; --s) {
            std::vector<std::string> could;
            for (int i = 0; i < 5; ++i)
                if (random() % 3 == 0) could.push_back(std::string(1, static_cast<char>('a' + i)));
            seats.push_back(place("r" + std::to_string(s), could));
        }
        const model::Quorum quorum = rules::quorumOf(seats, present);
        const std::size_t most = mostFilled(seats, 0, present);
        CHECK(quorum.there == (most == seats.size()));
        CHECK(quorum.lacks.size() == seats.size() - most);
    }
}
