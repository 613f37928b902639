// measure-vote DEMO [--runs N]: what a vote costs where the log is open already, as in the window
// or in a meeting: from the press of the button (prepare) to the receipt, every fsync and the log
// judged anew with it included, beside `ssh-keygen -Y sign` alone with the same key, one after the
// other. DEMO is what `countersign demo` made; its keys lie in DEMO.keys.
#include "core/base/Process.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace countersign;

namespace {

using Moment = std::chrono::steady_clock;

[[noreturn]] void endWith(const std::string& why) {
    std::fprintf(stderr, "error: %s\n", why.c_str());
    std::exit(3);
}

template <typename T> T got(base::Result<T> result) {
    if (!result) endWith(result.error().sentence());
    return std::move(*result);
}

double millisecondsSince(Moment::time_point begun) {
    return std::chrono::duration<double, std::milli>(Moment::now() - begun).count();
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2 && !(argc == 4 && std::strcmp(argv[2], "--runs") == 0))
        endWith("usage: measure-vote DEMO [--runs N]");
    const std::size_t runs = argc == 4 ? std::strtoul(argv[3], nullptr, 10) : 9;
    const std::string demo = argv[1], keyFile = demo + ".keys/ana.ruiz";
    jobs::WorkspaceOptions options;
    options.folder = demo;
    const auto workspace = got(jobs::Workspace::open(options));
    got(workspace->verified());
    const sign::KeyChoice key = got(sign::keyAt(keyFile));
    std::vector<double> prepared, votes, alone;
    for (std::size_t run = 0; run < runs; ++run) {
        jobs::Statement statement;
        statement.release = "claims-triage";
        statement.hat = "legal";
        statement.vote = model::VoteValue::Abstain;
        statement.reason = "run " + std::to_string(run);
        auto begun = Moment::now();
        const jobs::Prospect prospect = got(jobs::prepare(*workspace, statement, key));
        prepared.push_back(millisecondsSince(begun));
        got(jobs::sign(*workspace, statement, prospect, key, {}));
        votes.push_back(millisecondsSince(begun));
        const base::ProcessRequest tool{
            .argv = {"ssh-keygen", "-Y", "sign", "-n", "git", "-f", keyFile},
            .input = std::string(700, 'x')};
        begun = Moment::now();
        if (got(base::run(tool)).exitCode != 0) endWith("ssh-keygen did not sign");
        alone.push_back(millisecondsSince(begun));
    }
    std::printf("prepare %.1f ms\nvote, prepare included %.1f ms\nssh-keygen alone %.1f ms\n"
                "beside it %.1f ms (wanted: at most 60)\n",
                median(prepared), median(votes), median(alone), median(votes) - median(alone));
    return median(votes) - median(alone) <= 60 ? 0 : 1;
}
