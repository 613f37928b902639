// What every command has: the global options, the streams, the way errors are told.
#pragma once

#include "app/cli/Json.h"
#include "app/cli/Run.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Precedents.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <functional>
#include <istream>
#include <ostream>

namespace countersign::cli {

enum ExitCode { kYes = 0, kNo = 1, kWords = 2, kCannot = 3 };

struct Globals {
    std::string folder = ".", asOf, at, genesis, logRef;
    bool otherOwner = false;
    bool json = false, trustFirstUse = false, noColour = false, quiet = false, verbose = false;
};

struct Context {
    Globals globals;
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    const Surroundings& surroundings;
    CLI::App* app = nullptr;
    std::function<int()> action;         // of the command that was named
    std::shared_ptr<bool> progressShown; // never null

    bool colour() const;
    bool interactive() const { return surroundings.inIsTerminal && surroundings.errIsTerminal; }
    void clearProgress() const; // before anything else is written
    // Text for people; nothing with -q.
    void say(const std::string& text);
    int json(Json& document, int code);
    // "error: what: where: what to do"
    int tell(const base::Error& error, int code);
    // The exit code a question's error stands for: words that name nothing are the call's fault.
    static int codeOf(const base::Error& error);
    int tell(const base::Error& error) { return tell(error, codeOf(error)); }

    base::ProgressSink progress() const;
    sign::PromptHandler prompt() const;
    base::Result<jobs::AsOf> asOf() const;
};

// As the global options and the surroundings say.
jobs::WorkspaceOptions workspaceOptions(const Context& context);
using WorkspacePtr = std::unique_ptr<jobs::Workspace>;
// Runs `work` with the opened workspace and the as-of position; errors of opening are exit 3.
int withWorkspace(Context& context,
                  const std::function<int(jobs::Workspace&, const jobs::AsOf&)>& work);

// A sub-command that takes the global options after its own words, too.
CLI::App* addCommand(CLI::App& parent, const std::string& name, const std::string& what);
// Adds a sub-command whose work is `run`.
template <typename Options, typename Run>
void runs(Context& context, CLI::App* command, std::shared_ptr<Options> options, Run run) {
    command->callback([&context, options, run] {
        context.action = [&context, options, run] { return run(context, *options); };
    });
}

// Findings as "file:line:col: level: text [rule]"; 1 when one is an error.
int tellFindings(Context& context, const char* command, const jobs::LintResult& result);

// What is missing, told once for all models; only where nothing is stopped for it yet.
void tellTriage(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                const std::string& before = {}, const std::string& after = {});

// The verdict on a log: every member of `verify --json`, and the lines that `verify` shows.
void verifyJson(Json& json, const model::VerifyReport& report);
void tellReport(Context& context, const model::VerifyReport& report);

// A board of a release (groups, scenarios, burn, claims, trend) or a file's numbers over history.
int tellBoard(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
              const std::string& release, const std::string& name);
int tellPathHistory(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                    const std::string& path, bool csv);

std::string precedentLines(const std::vector<jobs::Precedent>& list);
std::string when(base::UtcTime time); // "2026-11-21 09:00 UTC"

void addReading(Context& context);                    // models releases show
void addContent(Context& context);                    // lint metrics slo
void addEvidence(Context& context);                   // diff
void addGate(Context& context);                       // gate seats ask
void addTier(Context& context);                       // tier
void addSigning(Context& context);                    // open vote withdraw answer join decide
void addExceptions(Context& context);                 // waive break-glass delegate suspend…
void addRegisters(Context& context);                  // attest drill incident scenario action
void addMeetings(Context& context);                   // meeting
void addRules(Context& context);                      // rules framework
void addLog(Context& context);                        // history record search
void addVerify(Context& context);                     // verify
void addPeople(Context& context);                     // roster policy
void addStart(Context& context);                      // init new demo
void addExchange(Context& context);                   // sync outbox
void addInvite(Context& context);                     // invite accept, roster request
void addAudit(Context& context);                      // checkpoint audit
void addAuditWork(Context& context, CLI::App& audit); // its gaps and sample
void addExport(Context& context);                     // export
void addDoctor(Context& context);                     // doctor
void addRest(Context& context);                       // index completion schema version

} // namespace countersign::cli
