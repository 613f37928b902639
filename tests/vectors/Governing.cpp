// Policy, people and keys changed on the way, by those who may and by those who may not.
#include "tests/ledger/Governing.h"
#include "tests/vectors/Moves.h"

#include <catch2/catch.hpp>

namespace countersign::tests {

namespace {

const model::Person& now(Course& course, const std::string& who) {
    static model::Roster roster;
    roster = course.world.reportAt(course.world.head()).ledger.roster;
    const model::Person* person = roster.byPrincipal(who);
    REQUIRE(person);
    return *person;
}

// The hat of a chair comes and goes; nothing else in these logs depends on it.
RosterEdit turned(Course& course, const std::string& who) {
    const auto& roles = now(course, who).roles;
    const bool has = std::find(roles.begin(), roles.end(), "chair") != roles.end();
    return has ? taking(who, "chair") : giving(who, "chair");
}

std::string anybody(Course& course) { return course.pick(2) ? "ana" : "cai"; }

void people(Course& course) {
    enactRoster(course.world, "root", "root", turned(course, anybody(course)));
}

void policy(Course& course) {
    const auto proposal = course.world.say(
        "ben", proposePolicy(course.world, "max_result_mib: ", "max_result_mib: 1"));
    std::vector<model::RecordId> approvals;
    if (course.pick(2))
        approvals.push_back(
            course.world.say("root", answer(course.world, proposal.id, false, "root")).id);
    course.world.say("root", enact(course.world, proposal.id, false, "root", approvals));
}

// Two changes that know nothing of each other void each other where they meet.
void peopleBeside(Course& course) {
    const base::CommitId fork = course.world.head();
    std::vector<base::CommitId> heads;
    for (const char* who : {"ana", "cai"})
        heads.push_back(enactRosterBeside(course.world, fork, "root", "root", turned(course, who)));
    course.world.setLog(course.world.joinOf(heads, "root"));
}

// What is signed in a role beside the change that takes the role away.
void roleTakenBeside(Course& course) {
    const std::string who = course.retired.contains("ana") ? "cai" : "ana";
    if (course.retired.contains(who)) return people(course);
    const auto& roles = now(course, who).roles;
    if (std::find(roles.begin(), roles.end(), "chair") == roles.end())
        enactRoster(course.world, "root", "root", giving(who, "chair"));
    const base::CommitId fork = course.world.head();
    const base::CommitId taken =
        enactRosterBeside(course.world, fork, "root", "root", taking(who, "chair"));
    const base::CommitId decided = course.world.sayBeside(
        fork, who, course.world.decide(course.version(), model::Outcome::Deferred));
    course.world.setLog(course.world.joinOf({taken, decided}, "ben"));
}

void compromised(Course& course) {
    const std::string who = std::array{"ana2", "cai", "ana"}[course.pick(3)];
    if (course.retired.contains(who) || course.retired.size() > 1) return people(course);
    std::optional<model::RecordId> since;
    if (!course.said.empty() && course.pick(3))
        since = course.said[course.pick(course.said.size())].id;
    const auto ledger = course.world.reportAt(course.world.head()).ledger;
    if (since && (!ledger.entry(*since) || ledger.entry(*since)->verdict != model::Verdict::Valid))
        since.reset();
    course.world.say("root", compromise(course.world, who, "root", since));
    course.retired.insert(who);
}

void acknowledged(Course& course) {
    if (course.foreign.empty()) return people(course);
    const base::CommitId commit = course.foreign[course.pick(course.foreign.size())];
    course.world.setLog(force(course.world, "root", acknowledge(course.world, commit, "root")));
}

// By whom it may not be, of the wrong version, or twice.
Move forcedEnact(const std::string& who, const std::string& hat, int back) {
    return [=](Course& course) {
        const auto proposal =
            course.world.say("ana2", proposeRoster(course.world, turned(course, "cai")));
        if (back > 0) people(course);
        course.world.setLog(force(course.world, who, enact(course.world, proposal.id, true, hat)));
    };
}

Move freshKey(Move move) {
    return [move](Course& course) {
        if (course.retired.contains("ana2")) return people(course);
        move(course);
    };
}

void selfGrant(Course& course) {
    if (course.retired.contains("cai")) return people(course);
    const auto proposal =
        course.world.say("cai", proposeRoster(course.world, giving("cai", "root")));
    course.world.setLog(force(course.world, "cai", enact(course.world, proposal.id, true, "peer")));
}

} // namespace

std::vector<NamedMove> governingMoves() {
    return {{"people", people},
            {"policy", policy},
            {"people beside people", peopleBeside},
            {"a role taken beside", roleTakenBeside},
            {"compromised", compromised},
            {"acknowledged", acknowledged},
            {"enacted by who may not", freshKey(forcedEnact("ben", "chair", 0))},
            {"enacted out of turn", freshKey(forcedEnact("root", "root", 1))},
            {"granted to oneself", selfGrant}};
}

} // namespace countersign::tests
