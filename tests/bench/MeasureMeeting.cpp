// measure-meeting DIR: a review meeting of thirty releases, eight people and sixty votes, made in
// DIR (keys in DIR.keys) and replayed through the jobs that the window and the command line call,
// without network. Each interaction from the press of a key to the meeting read anew, as the window
// does: median and worst, in time and in processor time of the process and the signing tool; the
// latter is what a busy machine does not change. Beside it: SHA-256 of 256 MiB and `ssh-keygen -Y
// sign` alone. tests/bench/meeting.sh adds the minutes as PDF.
#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Meetings.h"
#include "core/jobs/Render.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <sys/resource.h>

using namespace countersign;

namespace {

constexpr int kReleases = 30;
constexpr int kByConsent = 10;
constexpr double kWantedMs = 100;
constexpr const char* kDay = "2026-11-30";
struct Seat {
    const char *principal, *name, *role;
};
constexpr std::array<Seat, 8> kPeople{{{"helena", "Helena Vogt", "chair"},
                                       {"ana", "Ana Ruiz", "legal"},
                                       {"tom", "Tom Weiss", "legal"},
                                       {"ines", "Ines Moreau", "legal"},
                                       {"sam", "Sam Adeyemi", "peer"},
                                       {"li", "Li Wei", "peer"},
                                       {"maya", "Maya Okafor", "peer"},
                                       {"karim", "Karim Haddad", "peer"}}};

[[noreturn]] void endWith(const std::string& why) {
    std::fprintf(stderr, "error: %s\n", why.c_str());
    std::exit(3);
}
template <typename T> T got(base::Result<T> result) {
    if (!result) endWith(result.error().sentence());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

double processorMs() {
    double all = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage use{};
        getrusage(who, &use);
        for (const timeval& each : {use.ru_utime, use.ru_stime})
            all += double(each.tv_sec) * 1e3 + double(each.tv_usec) / 1e3;
    }
    return all;
}

struct Taken {
    std::vector<double> time, processor;
};
double medianOf(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

class Clocks {
public:
    template <typename Work> auto of(const std::string& what, Work work) {
        const auto begun = std::chrono::steady_clock::now();
        const double used = processorMs();
        struct Note {
            Clocks& clocks;
            const std::string& what;
            std::chrono::steady_clock::time_point begun;
            double used;
            ~Note() {
                Taken& taken = clocks.m_taken[what];
                if (taken.time.empty()) clocks.m_order.push_back(what);
                taken.time.push_back(std::chrono::duration<double, std::milli>(
                                         std::chrono::steady_clock::now() - begun)
                                         .count());
                taken.processor.push_back(processorMs() - used);
            }
        } note{*this, what, begun, used};
        return work();
    }
    // Whether everything but what begins with "control" stayed within `wanted` of processor time.
    bool say(double wanted) const {
        bool all = true;
        std::printf("%-34s %4s  %16s  %16s\n", "", "", "time, ms", "processor, ms");
        std::printf("%-34s %4s  %7s %8s  %7s %8s\n", "interaction", "n", "median", "worst",
                    "median", "worst");
        for (const std::string& what : m_order) {
            const Taken& taken = m_taken.at(what);
            const double worst = *std::max_element(taken.processor.begin(), taken.processor.end());
            std::printf("%-34s %4zu  %7.1f %8.1f  %7.1f %8.1f\n", what.c_str(), taken.time.size(),
                        medianOf(taken.time),
                        *std::max_element(taken.time.begin(), taken.time.end()),
                        medianOf(taken.processor), worst);
            all = all && (what.starts_with("control") || worst <= wanted);
        }
        std::printf("%s: every interaction within %.0f ms\n", all ? "yes" : "NO", wanted);
        return all;
    }

private:
    std::map<std::string, Taken> m_taken;
    std::vector<std::string> m_order;
};

class Hall {
public:
    explicit Hall(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    void build();
    int replay();

private:
    void makeModels();
    std::string sentence(const jobs::Statement& statement, const std::string& who);
    void signed_(const std::string& what, const jobs::Statement& statement, const std::string& who);
    // What the window reads after every step (ui/pages/MeetingDesk.cpp).
    model::MeetingView look();
    std::string release(int number) const { return "model-" + std::to_string(number) + "@1.0"; }

    std::filesystem::path m_folder;
    std::map<std::string, sign::KeyChoice> m_keys;
    std::unique_ptr<jobs::Workspace> m_workspace;
    std::shared_ptr<base::FixedClock> m_clock =
        std::make_shared<base::FixedClock>(*base::UtcTime::parse("2026-11-30T09:00:00Z"));
    Clocks m_clocks;
};

std::string policyText() {
    std::string text(base::resource("templates/policy/small-team.yaml"));
    const auto swap = [&](const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        if (at == std::string::npos) endWith("the policy of small teams has no " + from);
        text.replace(at, from.size(), to);
    };
    swap("  peer: \"Colleague\"", "  peer: \"Colleague\"\n  legal: \"Legal counsel\"");
    swap("          - {role: peer} ", "          - {role: legal}\n          - {role: peer} ");
    return text;
}

void Hall::makeModels() {
    git::Repository& repository = m_workspace->repository();
    std::vector<git::TreeAddition> files;
    const auto put = [&](const std::string& path, const std::string& text) {
        files.push_back({path, 0100644, got(repository.writeBlob(text))});
    };
    std::string prose;
    for (int i = 0; i < 40; ++i)
        prose += "It was tried on letters of the last year, and by people who were not asked to.\n";
    for (int number = 0; number < kReleases; ++number) {
        const std::string id = "model-" + std::to_string(number), in = "models/" + id + "/";
        put(in + "MODEL_CARD.md",
            "---\nowner: \"Claims ML\"\nlicense: \"apache-2.0\"\ntags: [text]\n"
            "human_objective: \"Letters reach a person within the hour.\"\n---\n# " +
                id + "\n\n## Intended use\n\n" + prose + "\n## Limits\n\n" + prose);
        put(in + "deliberation-note.md",
            "# Note\n\n## The change\n\nNew weights.\n\n## Alternatives considered\n\n" + prose +
                "\n## Who might be affected\n\nThose who write, and those who are written about.\n"
                "\n## Feedback that changed the plan\n\nSmall shops asked for a second choice.\n");
        put(in + "release.yaml",
            "model: \"" + id +
                "\"\nversion: \"1.0\"\nowner: \"Claims ML\"\nsummary: \"New weights "
                "of model " +
                std::to_string(number) +
                "\"\nchange: weights\nclassification: {stakes: "
                "minor, scale: department, reversibility: easy, automation: reviewed, domain: "
                "commercial}\n");
        std::string slos = "slos:\n", metrics;
        for (int slo = 0; slo < 6; ++slo) {
            const std::string name = "recall_" + std::to_string(slo);
            slos += "  - name: " + name + "\n    objective: \"Find what matters, kind " +
                    std::to_string(slo) +
                    ".\"\n    target: \">= 0.80\"\n    window: \"24h\"\n"
                    "    action_on_breach: route_to_human_review\n    severity: \"SEV-3\"\n"
                    "    runbook: \"runbooks/fall-back.md\"\n";
            metrics +=
                (metrics.empty() ? "" : ",") + ("\"" + name + "\": 0.9" + std::to_string(slo));
        }
        put(in + "safety-slos.yaml", slos);
        put(in + "results/summary.json", "{\"model\": \"" + id +
                                             "\", \"version\": \"1.0\", "
                                             "\"metrics\": {" +
                                             metrics + "}}\n");
    }
    const git::Identity who{"Mia Maker", "mia@example.org", m_clock->now(), "+0000"};
    const auto tree = got(repository.writeTree({}, files));
    const auto bytes = got(repository.commitBytes(tree, {}, who, who, "Thirty models\n"));
    got(repository.moveRef("refs/heads/main", got(repository.writeCommit(bytes)), {}, "commit"));
}

void Hall::build() {
    std::filesystem::path keys = m_folder;
    keys += ".keys";
    if (std::filesystem::exists(m_folder) || std::filesystem::exists(keys))
        endWith(m_folder.string() + " is there already");
    got(base::makeFolders(keys, 0700));
    model::Roster roster;
    for (const Seat& seat : kPeople) {
        const auto path = keys / seat.principal;
        const auto made = got(base::run({.argv = {"ssh-keygen", "-q", "-t", "ed25519", "-N", "",
                                                  "-C", seat.principal, "-f", path.string()}}));
        if (made.exitCode != 0) endWith(made.err);
        const auto key = got(sign::keyAt(path));
        model::Person person;
        person.principal = seat.principal;
        person.name = seat.name;
        person.roles = {seat.role};
        if (seat.role == std::string("chair")) person.roles.push_back("root");
        person.keys = {{key.key.fingerprint, key.key.line, model::UserPresence::None}};
        roster.people.push_back(person);
        m_keys.emplace(seat.principal, key);
    }
    got(git::Repository::init(m_folder, false, "main"));
    jobs::WorkspaceOptions options;
    options.folder = m_folder;
    options.stateFolder = keys / "state";
    options.cacheFolder = keys / "cache";
    options.clock = m_clock;
    m_workspace = got(jobs::Workspace::open(options));
    makeModels();
    jobs::InitRequest request;
    request.name = "Thirty releases";
    request.principal = "helena";
    request.key = keys / "helena";
    request.policyText = policyText();
    request.rosterText = format::writeRoster(roster);
    got(jobs::init(*m_workspace, request, {}));
    for (int number = 0; number < kReleases; ++number) {
        jobs::Statement open;
        open.kind = jobs::Statement::Kind::Open;
        open.release = release(number);
        signed_("", open, "karim");
    }
}

void Hall::signed_(const std::string& what, const jobs::Statement& statement,
                   const std::string& who) {
    m_clock->set({m_clock->now().seconds + 20});
    const sign::KeyChoice& key = m_keys.at(who);
    const auto prepare = [&] { return got(jobs::prepare(*m_workspace, statement, key)); };
    const auto sign = [&](const jobs::Prospect& prospect) {
        const auto receipt = got(jobs::sign(*m_workspace, statement, prospect, key, {}));
        if (!receipt.sentence.starts_with("Signed.")) endWith(receipt.sentence);
    };
    if (what.empty()) return sign(prepare());
    const auto prospect = m_clocks.of(what + ": shown", prepare);
    m_clocks.of(what + ": signed", [&] { sign(prospect); });
    look();
}

model::MeetingView Hall::look() {
    return m_clocks.of("the meeting, shown anew", [&] {
        auto view = got(jobs::showMeeting(*m_workspace, {}, {}));
        got(jobs::listMeetings(*m_workspace, {}));
        static_cast<void>(jobs::renderText(view.minutes.empty() ? view.draft : view.minutes));
        return view;
    });
}

int Hall::replay() {
    jobs::PlanRequest plan;
    plan.date = kDay;
    for (int number = 0; number < kReleases; ++number)
        plan.agenda.push_back({{"model-" + std::to_string(number), "1.0"},
                               number < kByConsent ? "consent" : "discussion"});
    for (const Seat& seat : kPeople)
        plan.invited.push_back(seat.principal);
    m_clocks.of("agenda proposed", [&] { got(jobs::proposeMeeting(*m_workspace)); });
    const auto planned = m_clocks.of("planned, papers made",
                                     [&] { return got(jobs::planMeeting(*m_workspace, plan)); });
    signed_("planned", planned.statement, "helena");
    for (const Seat& seat : kPeople)
        signed_("papers acknowledged", got(jobs::preread(*m_workspace, {}, "")), seat.principal);
    for (const Seat& seat : kPeople) {
        m_clocks.of("presence", [&] {
            got(jobs::attend(*m_workspace, {}, seat.principal,
                             seat.principal == std::string("ines") ? "remote" : "room"));
        });
        look();
    }
    const auto begun =
        m_clocks.of("begun: quorum", [&] { return got(jobs::startMeeting(*m_workspace, {})); });
    signed_("begun", begun, "helena");
    constexpr std::array<const char*, 3> legal{"ana", "tom", "ines"}, peers{"sam", "li", "maya"};
    for (std::size_t number = 0; number < kReleases; ++number) {
        const std::string name = release(int(number));
        m_clocks.of("a release opened", [&] {
            got(jobs::showRelease(*m_workspace, name, {}, model::Purpose::Decision));
        });
        if (number >= kByConsent && number % 3 == 0) {
            jobs::Statement spoken;
            spoken.kind = jobs::Statement::Kind::Other;
            spoken.release = name;
            spoken.body = model::Spoken{"karim", model::VoteValue::Approve, {}, "Fine by me", {}};
            signed_("spoken position", spoken, "helena");
        }
        for (const char* who : {legal[number % 3], peers[number % 3]}) {
            jobs::Statement vote;
            vote.release = name;
            vote.reason =
                "I compared the results with what the card claims and found them to agree";
            signed_("vote", vote, who);
        }
    }
    for (std::size_t number = kByConsent; number < kReleases; number += 4) {
        const auto action = m_clocks.of("action, as it is said", [&] {
            return got(jobs::actionSaid(*m_workspace, {},
                                        "add test: supplier codes, owner Li, in 2 weeks",
                                        release(int(number))));
        });
        signed_("action", action, "helena");
    }
    for (int number = kByConsent; number < kReleases; ++number) {
        jobs::Statement decide;
        decide.kind = jobs::Statement::Kind::Decide;
        decide.release = release(number);
        decide.outcome = number % 5 == 4 ? model::Outcome::Deferred : model::Outcome::Approved;
        decide.reason = "The evidence carries it, and nobody objected";
        signed_("typed decision", decide, "helena");
    }
    for (int number = 0; number < kByConsent; ++number) {
        const auto decide = m_clocks.of("consent asked", [&] {
            return got(jobs::consentTo(*m_workspace, {}, release(number)));
        });
        signed_("decision by consent", decide, "helena");
    }
    signed_("closed", got(jobs::closeMeeting(*m_workspace, {})), "helena");
    const auto minutes =
        m_clocks.of("minutes made", [&] { return got(jobs::minutesOf(*m_workspace, {})); });
    signed_("minutes", minutes, "helena");

    const std::string block(256u << 20, 'x');
    for (int i = 0; i < 5; ++i) {
        m_clocks.of("control: sha256 of 256 MiB", [&] { static_cast<void>(base::sha256(block)); });
        m_clocks.of("control: ssh-keygen -Y sign", [&] {
            got(base::run({.argv = {"ssh-keygen", "-Y", "sign", "-n", "git", "-f",
                                    m_keys.at("ana").path.string()},
                           .input = std::string(700, 'x')}));
        });
    }
    const model::MeetingView view = got(jobs::showMeeting(*m_workspace, {}, {}));
    const auto decided = std::count_if(view.items.begin(), view.items.end(),
                                       [](const auto& item) { return !item.decision.empty(); });
    std::printf("%s\n%zu releases, %ld decided, %zu people, minutes of %zu bytes\n",
                view.logLine.c_str(), view.items.size(), long(decided), view.people.size(),
                view.minutes.size());
    if (decided != kReleases || view.minutes.empty())
        endWith("the meeting was not played to its end");
    return m_clocks.say(kWantedMs) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: measure-meeting DIR\n");
        return 2;
    }
    Hall hall(argv[1]);
    hall.build();
    return hall.replay();
}
