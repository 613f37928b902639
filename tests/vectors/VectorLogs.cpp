// Many small logs, genuine and tampered with, for two verifiers to judge: compare.py runs this with
// COUNTERSIGN_KEEP_LOGS and compares. Seeded: COUNTERSIGN_VECTOR_SEED, COUNTERSIGN_VECTOR_LOGS.
#include "tests/vectors/Moves.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace countersign;
using namespace countersign::tests;

namespace {

unsigned setting(const char* name, unsigned absent) {
    const char* text = std::getenv(name);
    return text ? static_cast<unsigned>(std::strtoul(text, nullptr, 10)) : absent;
}

void step(Course& course, const NamedMove& move) {
    INFO(move.name);
    move.move(course);
}

} // namespace

TEST_CASE(
    "logs of honest and dishonest people can be made and judged",
    "[vectors][threat-1][threat-2][threat-3][threat-8][threat-9][threat-10][threat-12][threat-13]"
    "[threat-17][threat-22][threat-23]") {
    const unsigned seed = setting("COUNTERSIGN_VECTOR_SEED", 1);
    const unsigned logs = setting("COUNTERSIGN_VECTOR_LOGS", 8);
    const std::vector<std::string> keys{"ed25519", "ecdsa",       "ed25519",      "ecdsa -b 384",
                                        "ed25519", "rsa -b 2048", "ecdsa -b 521", "ed25519"};
    const auto honest = honestMoves(), dishonest = dishonestMoves(), last = lastMoves();
    const auto governing = governingMoves();
    for (unsigned i = 0; i < logs; ++i) {
        const bool any = i % 4 == 3;
        Course course(seed * 1000 + i,
                      any ? std::map<std::string, std::string>{{"joins: signed", "joins: any"}}
                          : std::map<std::string, std::string>{},
                      keys[i % keys.size()]);
        for (const char* version : {"1", "2", "3"})
            course.world.say("ben", course.world.open(version));
        // Every dishonest move has its turn in some log, whatever the dice say.
        std::size_t turn = i * 12;
        for (int steps = 0; steps < 12; ++steps, ++turn) {
            step(course, honest[course.pick(honest.size())]);
            step(course, honest[course.pick(honest.size())]);
            if (steps % 2 == 1) step(course, governing[(turn / 2) % governing.size()]);
            step(course, dishonest[turn % dishonest.size()]);
            course.foreign.push_back(course.world.head());
            if (any && steps % 4 == 0)
                for (const NamedMove& move : dishonest)
                    if (std::string(move.name).starts_with("a join by")) step(course, move);
        }
        course.world.report();
        step(course, last[i % last.size()]);
        const model::VerifyReport report = course.world.report();
        CHECK(report.exitCode != 0);
    }
}
