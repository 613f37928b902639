// What the release check and the matching of signatures cost, in process: `bench-gate [RUNS]`.
// Prints the median of RUNS (9) and, beside it, a control: SHA-256 of 256 MiB.
#include "core/format/Documents.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <set>
#include <string>

using namespace countersign;

namespace {

using Clock = std::chrono::steady_clock;

double medianMs(int runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::string numbered(const char* word, int number) { return word + std::to_string(number); }

// People who hold several roles, a tier that asks for many signatures, half of them given.
struct Crowd {
    model::Policy policy;
    model::Roster roster;
    std::vector<model::LiveVote> votes;

    Crowd(int people, int seats, const base::Sha256& manifest, const model::ReleaseId& release,
          std::mt19937& random) {
        const int roles = std::max(4, seats / 4);
        for (int i = 0; i < roles; ++i)
            policy.roles.push_back({numbered("role", i), numbered("Role ", i), {}});
        model::TierRule tier;
        tier.id = "high";
        tier.name = "High";
        model::SeatRule all;
        all.kind = model::SeatRule::Kind::All;
        for (int i = 0; i < seats; ++i) {
            model::SeatRule seat;
            seat.role = numbered("role", int(random() % unsigned(roles)));
            all.parts.push_back(seat);
        }
        tier.matrix.push_back({{}, all});
        for (const char* kind : {"slo", "slo-worse", "note"})
            tier.checks[kind] = model::Strictness::Block;
        policy.tiers.push_back(tier);
        for (int i = 0; i < people; ++i) {
            model::Person person;
            person.principal = numbered("person", i);
            person.name = numbered("Person ", i);
            person.email = person.principal + "@example.org";
            person.aliases = {numbered("alias", i)};
            for (int k = 0; k < 3; ++k)
                person.roles.push_back(numbered("role", int(random() % unsigned(roles))));
            roster.people.push_back(person);
        }
        for (int i = 0; i < people; i += 2) {
            auto record = std::make_shared<model::Record>();
            record->kind = "vote";
            record->signer.principal = roster.people[std::size_t(i)].principal;
            record->signer.name = roster.people[std::size_t(i)].name;
            record->signer.hat = roster.people[std::size_t(i)].roles.front();
            record->signedAt = {1'790'000'000};
            record->reason = "looked at it";
            record->body = model::Vote{};
            record->subject = model::Subject{release, "high", {}, {}, {}, manifest};
            model::LiveVote vote;
            vote.id = base::sha256(numbered("vote", i));
            vote.record = record;
            votes.push_back(vote);
        }
    }
};

model::ReleaseSnapshot sample(const std::string& version, int slos, int metrics,
                              std::mt19937& random) {
    model::ReleaseSnapshot release;
    release.release = {"bench", version};
    release.folder = "models/bench";
    release.manifestDigest = base::sha256("manifest " + version);
    release.manifest.release = release.release;
    model::SloSet set;
    set.path = "models/bench/safety-slos.yaml";
    for (int i = 0; i < slos; ++i) {
        model::Slo slo;
        slo.name = numbered("metric_", i);
        slo.objective = numbered("Hold ", i);
        slo.target = {model::Comparison::AtLeast, 0.5, false, ">= 0.5"};
        slo.window = "7d";
        set.slos.push_back(slo);
    }
    release.slos = set;
    for (int i = 0; i < metrics; ++i) {
        model::Metric metric;
        metric.name = numbered("metric_", i % (metrics / 2));
        if (i >= metrics / 2) metric.slice = {{"group", numbered("g", i)}};
        metric.value = 0.6 + double(random() % 1000) / 10000;
        metric.time = base::UtcTime{1'790'000'000};
        metric.source.place = {"models/bench/results.json", i + 1, 1, {}};
        release.metrics.push_back(metric);
    }
    return release;
}

} // namespace

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    std::mt19937 random(20261121);
    const std::string block(1u << 20, 'x');
    std::printf("control, sha-256 of 256 MiB      %9.2f ms\n", medianMs(3, [&] {
                    for (int i = 0; i < 256; ++i)
                        if (base::sha256(block).isZero()) std::abort();
                }));

    model::ReleaseSnapshot candidate = sample("2", 200, 5000, random);
    const model::ReleaseSnapshot baseline = sample("1", 200, 5000, random);
    Crowd crowd(60, 40, candidate.manifestDigest, candidate.release, random);
    model::LedgerState ledger;
    ledger.present = true;
    ledger.policy = crowd.policy;
    ledger.roster = crowd.roster;
    model::ReleaseHistory& history = ledger.releases[candidate.release];
    history.release = candidate.release;
    const auto log = [&](std::shared_ptr<const model::Record> record, const std::string& name) {
        model::LogEntry entry;
        entry.verdict = model::Verdict::Valid;
        entry.id = base::sha256(name);
        entry.record = std::move(record);
        entry.position = ledger.entries.size();
        ledger.entries.push_back(entry);
        return entry;
    };
    auto open = std::make_shared<model::Record>(*crowd.votes.front().record);
    open->kind = "open";
    open->body = model::Open{{{"author", "Somebody", "some@example.org"}}, "", ""};
    history.opens.push_back(log(open, "open"));
    for (const model::LiveVote& vote : crowd.votes) {
        log(vote.record, vote.id.hex());
        history.votes.push_back(vote);
    }
    for (int i = int(ledger.entries.size()); i < 500; ++i) {
        auto remark = std::make_shared<model::Record>(*open);
        remark->kind = "remark";
        remark->body = model::Remark{};
        log(remark, numbered("remark", i));
    }
    rules::GateInput input;
    input.candidate = &candidate;
    input.baseline = &baseline;
    input.ledger = &ledger;
    input.purpose = model::Purpose::Release;
    input.at = {1'790'100'000};
    std::printf("gate, 200 SLOs, 5,000 metrics, 60 people, 40 seats, 500 records: %.2f ms\n",
                medianMs(runs, [&] {
                    if (rules::evaluate(input).checks.empty()) std::abort();
                }));

    std::set<std::string> texts;
    for (int i = 0; i < 1000; ++i) {
        std::shuffle(candidate.metrics.begin(), candidate.metrics.end(), random);
        std::shuffle(history.votes.begin(), history.votes.end(), random);
        std::shuffle(ledger.roster.people.begin(), ledger.roster.people.end(), random);
        texts.insert(format::gateJson(rules::evaluate(input)));
    }
    std::printf("1,000 runs with metrics, votes and people shuffled: %zu different texts\n",
                texts.size());

    Crowd many(500, 100, candidate.manifestDigest, candidate.release, random);
    rules::SeatsInput seats;
    seats.tier = &many.policy.tiers.front();
    seats.policy = &many.policy;
    seats.roster = &many.roster;
    seats.contributors = {{"author", "Somebody", "some@example.org"}};
    for (const model::LiveVote& vote : many.votes)
        seats.votes.push_back(&vote);
    std::printf("seats, 500 people, 100 seats: %.2f ms\n", medianMs(runs, [&] {
                    if (rules::matchSeats(seats).seats.size() != 100) std::abort();
                }));
    return texts.size() == 1 ? 0 : 1;
}
