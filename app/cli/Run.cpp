#include "app/cli/Context.h"

#include "core/base/Text.h"

namespace countersign::cli {

namespace run_detail {

void addGlobals(CLI::App& app, Globals& g) {
    app.add_option("-C", g.folder, "the repository (default: the current folder)");
    app.add_flag("--json", g.json, "one JSON document on stdout");
    app.add_option("--as-of", g.asOf, "source and log as they stood at REV, DATE or RECORD");
    app.add_option("--at", g.at, "the clock for windows, expiry and freshness (RFC 3339)");
    app.add_option("--genesis", g.genesis,
                   "the start of the log that is trusted (SHA-256 or commit)");
    app.add_flag("--trust-first-use", g.trustFirstUse,
                 "accept and remember a log never seen before");
    app.add_flag("--other-owner", g.otherOwner,
                 "look at a copy that belongs to another user, read-only");
    app.add_option("--log-ref", g.logRef, "full name of the log's ref");
    app.add_flag("--no-color", g.noColour, "no colours");
    app.add_flag("-q", g.quiet, "no text, only the exit code");
    app.add_flag("-v", g.verbose, "more detail");
}

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

} // namespace run_detail

int runCli(const std::vector<std::string>& args, std::ostream& out, std::ostream& err,
           std::istream& in, const Surroundings& surroundings) {
    CLI::App app("Decide, on the record, whether a model may be released", "countersign");
    Context context{{}, out, err, in, surroundings, &app, {}, std::make_shared<bool>(false)};
    run_detail::addGlobals(app, context.globals);
    app.require_subcommand(1);
    addStart(context);
    addReading(context);
    addContent(context);
    addEvidence(context);
    addGate(context);
    addTier(context);
    addSigning(context);
    addRegisters(context);
    addMeetings(context);
    addRules(context);
    addExceptions(context);
    addLog(context);
    addVerify(context);
    addPeople(context);
    addAudit(context);
    addExport(context);
    addExchange(context);
    addInvite(context);
    addDoctor(context);
    addRest(context);
    std::vector<std::string> reversed(args.rbegin(), args.rend()); // as CLI11 wants them
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        const CLI::App* shown = &app;
        while (!shown->get_subcommands().empty())
            shown = shown->get_subcommands().front();
        out << shown->help();
        return kYes;
    } catch (const CLI::ParseError& wrong) {
        err << "error: " << base::escaped(run_detail::firstLine(wrong.what()))
            << ": countersign --help\n";
        return kWords;
    }
    return context.action ? context.action() : kWords;
}

} // namespace countersign::cli
