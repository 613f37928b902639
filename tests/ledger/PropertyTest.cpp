// The same statements made in the same places of the log are judged alike, whatever the clocks say,
// whatever the ids of the commits are, in whatever order heads are joined.
#include "tests/ledger/Governing.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace countersign;
using namespace countersign::tests;
using model::Verdict;

namespace {

// One play: what was signed where follows from the seed alone; the clock from `clock`.
class Play {
public:
    Play(unsigned seed, int clock)
        : m_choice(seed), m_clock(static_cast<unsigned>(clock)), m_kind(clock) {
        m_heads.push_back(m_world.head());
    }

    void act(int steps) {
        for (int i = 0; i < steps; ++i) {
            const base::CommitId at = m_heads[pick(m_heads.size())];
            const std::size_t what = pick(12);
            const std::size_t who = pick(3);
            disturb();
            step(at, what, who);
        }
    }
    // Everything joined; verdicts in the order of the play, and what is in force.
    std::vector<std::string> outcome(bool reversed) {
        std::vector<base::CommitId> tips = m_heads;
        if (reversed) std::reverse(tips.begin(), tips.end());
        m_world.setLog(m_world.genesis());
        m_world.setLog(tips.size() > 1 ? m_world.joinOf(tips, "root") : tips.front());
        const auto report = m_world.report();
        std::vector<std::string> words = m_skipped;
        for (const base::CommitId& commit : m_commits)
            words.push_back(model::name(verdictOf(report, commit)));
        words.push_back("policy " + std::to_string(report.ledger.policyDigest.version));
        words.push_back("roster " + std::to_string(report.ledger.rosterDigest.version));
        for (const model::Person& person : report.ledger.roster.people)
            for (const std::string& role : person.roles)
                words.push_back(person.principal + " is " + role);
        words.push_back("exit " + std::to_string(report.exitCode));
        for (const auto& [release, history] : report.ledger.releases)
            for (const auto& objection : history.objections)
                words.push_back(objection.open() ? "objects" : "objected");
        return words;
    }

private:
    std::size_t pick(std::size_t count) { return m_choice() % count; }
    void disturb() {
        if (m_kind == 1) m_world.tick(static_cast<int>(m_clock() % 4000) - 2000);
        if (m_kind == 2) m_world.tick(-61); // backwards
    }
    void say(const base::CommitId& at, const std::string& who, const model::Record& record) {
        const auto seen = m_world.reportAt(at);
        ledger::Intent intent;
        intent.record = record;
        if (record.subject) {
            intent.manifest = &m_world.manifest("1");
            intent.manifestText = m_world.manifestText("1");
        }
        const auto key = sign::parsePublicKeyLine(m_world.key(who).publicLine);
        if (!ledger::prepare(m_world.repository(), seen.ledger, intent, *key, m_world.tick())) {
            m_skipped.push_back("skipped " + std::to_string(m_commits.size()));
            return;
        }
        follow(at, m_world.sayBeside(at, who, record));
    }
    void follow(const base::CommitId& at, const base::CommitId& commit) {
        m_commits.push_back(commit);
        const auto head = std::find(m_heads.begin(), m_heads.end(), at);
        // Half of the time the old head stays: another branch begins there.
        if (head != m_heads.end() && pick(2) == 0)
            *head = commit;
        else
            m_heads.push_back(commit);
    }
    void enactAt(const base::CommitId& at, const RosterEdit& edit) {
        const auto roster = m_world.reportAt(at).ledger.roster;
        model::Roster next = roster;
        edit(next);
        if (next.byPrincipal("cai")->roles == roster.byPrincipal("cai")->roles) {
            m_skipped.push_back("no change " + std::to_string(m_commits.size()));
            return;
        }
        follow(at, enactRosterBeside(m_world, at, "root", "root", edit));
    }
    void step(const base::CommitId& at, std::size_t what, std::size_t who) {
        const char* const people[] = {"ana", "ben", "cai"};
        switch (what) {
        case 0:
        case 1:
            return say(at, people[who], m_world.open("1"));
        case 2:
        case 3:
            return say(at, people[who], m_world.vote("1", "peer"));
        case 4:
            return say(at, people[who], m_world.dissent("1", "peer"));
        case 5:
            return say(at, "ana2", m_world.retire("ana", "peer"));
        case 6:
            return say(at, "root", m_world.retire(people[who], "root"));
        case 7:
            return enactAt(at, taking("cai", "peer"));
        case 8:
            return enactAt(at, giving("cai", "chair"));
        case 9:
            return say(at, "root", compromise(m_world, people[who], "root"));
        case 10:
            return say(at, "cai", m_world.decide("1", model::Outcome::Deferred));
        default:
            break;
        }
        const base::CommitId other = m_heads[pick(m_heads.size())];
        if (other == at) return;
        m_world.setLog(m_world.genesis());
        const base::CommitId joined = m_world.joinOf({at, other}, "root");
        m_heads.erase(std::remove(m_heads.begin(), m_heads.end(), other), m_heads.end());
        follow(at, joined);
    }

    LogWorld m_world;
    std::mt19937 m_choice, m_clock;
    int m_kind;
    std::vector<base::CommitId> m_heads, m_commits;
    std::vector<std::string> m_skipped;
};

} // namespace

TEST_CASE("verdicts depend on the place in the log, never on a date, an id or the order of parents",
          "[ledger][threat-6][threat-7][threat-8]") {
    for (const unsigned seed : {3u, 7u, 19u, 42u, 77u}) {
        INFO("seed " + std::to_string(seed));
        std::vector<std::string> first;
        for (const int clock : {0, 1, 2}) {
            Play play(seed, clock);
            play.act(14);
            const auto forward = play.outcome(false), backward = play.outcome(true);
            CHECK(forward == backward);
            if (first.empty()) first = forward;
            CHECK(forward == first);
        }
    }
}
