// gate, seats, ask.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Ask.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Suppose.h"
#include "core/jobs/Vanished.h"
#include "core/report/Text.h"

namespace countersign::cli {

namespace gate_detail {

struct GateOptions {
    std::string release, purpose = "release", commit, format = "text", changedSince;
    std::vector<std::string> whatIf;
    bool all = false;
};

// A program must say which log it trusts; only a person can be asked.
base::Result<void> demandTrust(Context& context, jobs::Workspace& workspace,
                               const jobs::AsOf& asOf) {
    auto log = workspace.verified(asOf, context.surroundings.cancel, context.progress());
    if (!log) return base::fail(log.error());
    const bool first = (*log)->ledger.present && (*log)->trust == model::Trust::FirstUse;
    if (first && !context.globals.trustFirstUse && !context.interactive())
        return base::fail(base::ErrorCode::Unavailable, "This log was never seen here before", {},
                          "give --genesis " + (*log)->ledger.logId.hex() +
                              " after comparing it with somebody, or --trust-first-use");
    return {};
}

std::string shown(Context& context, const GateOptions& options,
                  const std::vector<model::GateReport>& reports) {
    if (options.format == "junit") return report::gateJUnit(reports);
    if (options.format == "sarif") return report::gateSarif(reports, COUNTERSIGN_VERSION);
    const bool json = options.format == "json" || context.globals.json;
    std::string text;
    for (const model::GateReport& each : reports) {
        if (!text.empty()) text += "\n";
        text += json                           ? jobs::gateJson(each)
                : options.format == "markdown" ? report::gateMarkdown(each)
                                               : report::gateText(each, context.colour());
    }
    return text;
}

void tellReports(Context& context, const GateOptions& options,
                 const std::vector<model::GateReport>& reports) {
    std::string text = shown(context, options, reports);
    if (!text.ends_with("\n")) text += "\n";
    if (options.format != "text" || context.globals.json)
        context.out << text;
    else
        context.say(text);
}

// What was decided in like cases, before the verdict: -v.
void tellPrecedents(Context& context, jobs::Workspace& workspace,
                    const jobs::GateRequest& request) {
    auto found = jobs::precedents(workspace, request.release, request.asOf);
    if (!found || found->empty()) return;
    context.say("Decided before\n" + precedentLines(*found) + "\n");
}

int one(Context& context, jobs::Workspace& workspace, const GateOptions& options,
        const jobs::GateRequest& request) {
    auto report = jobs::gate(workspace, request, context.surroundings.cancel);
    if (!report) return context.tell(report.error());
    if (options.format == "text" && !context.globals.json && context.globals.verbose)
        tellPrecedents(context, workspace, request);
    tellReports(context, options, {*report});
    return report->pass ? kYes : kNo;
}

base::Result<jobs::ChangedModels> modelsOf(Context& context, jobs::Workspace& workspace,
                                           const GateOptions& options,
                                           const jobs::GateRequest& request) {
    if (!options.changedSince.empty())
        return jobs::changedModels(workspace, request.asOf, options.changedSince, options.commit,
                                   context.surroundings.cancel);
    auto models = jobs::listModels(workspace, request.asOf, false, context.surroundings.cancel);
    if (!models) return base::fail(models.error());
    jobs::ChangedModels all;
    for (const jobs::ModelSummary& model : models->models)
        all.models.push_back(model.id);
    return all;
}

// Each model's newest candidate. Red as soon as one is; "could not be judged" is redder still.
int all(Context& context, jobs::Workspace& workspace, const GateOptions& options,
        jobs::GateRequest request) {
    auto asked = modelsOf(context, workspace, options, request);
    if (!asked) return context.tell(asked.error());
    int worst = kYes;
    std::vector<model::GateReport> reports;
    for (const std::string& id : asked->models) {
        request.release = id;
        auto report = jobs::gate(workspace, request, context.surroundings.cancel);
        if (!report) {
            worst = kCannot;
            context.tell(report.error(), kCannot);
            continue;
        }
        if (!report->pass && report->notUnderReview.empty()) worst = std::max<int>(worst, kNo);
        reports.push_back(std::move(*report));
    }
    if (options.format == "json" || context.globals.json) {
        Json document("gate-all");
        document.array("releases");
        for (const model::GateReport& report : reports)
            document.raw({}, jobs::gateJson(report));
        return context.json(document, worst);
    }
    if (options.format == "text") {
        for (const std::string& id : asked->gone)
            context.say("The model " + base::escaped(id) + " is gone, with all of its folder.\n");
    }
    if (asked->models.empty() && options.format == "text")
        context.say(options.changedSince.empty()
                        ? "There is no model here.\n"
                        : "No model changed since " + base::escaped(options.changedSince) + ".\n");
    else
        tellReports(context, options, reports);
    return worst;
}

int gate(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const GateOptions& options) {
    jobs::GateRequest request;
    request.release = options.release;
    request.asOf = asOf;
    request.commit = options.commit;
    auto purpose = model::purpose(options.purpose);
    if (!purpose)
        return context.tell({base::ErrorCode::Invalid,
                             "--for " + base::escaped(options.purpose),
                             {},
                             "one of merge, decision, release, rollback"});
    request.purpose = *purpose;
    auto whatIf = jobs::parseWhatIf(options.whatIf);
    if (!whatIf) return context.tell(whatIf.error());
    request.whatIf = *whatIf;
    const int named =
        int(!options.release.empty()) + int(options.all) + int(!options.changedSince.empty());
    if (named != 1)
        return context.tell({base::ErrorCode::Invalid,
                             "Name one release, --all, or --changed-since BASE",
                             {},
                             "countersign models"});
    auto trusted = demandTrust(context, workspace, asOf);
    if (!trusted) return context.tell(trusted.error(), kCannot);
    return options.release.empty() ? all(context, workspace, options, request)
                                   : one(context, workspace, options, request);
}

base::Result<model::GateReport> judged(Context& context, jobs::Workspace& workspace,
                                       const jobs::AsOf& asOf, const std::string& release) {
    jobs::GateRequest request;
    request.release = release;
    request.asOf = asOf;
    request.purpose = model::Purpose::Decision;
    return jobs::gate(workspace, request, context.surroundings.cancel);
}

// What each open signature is asked, and what it opens first.
void tellQuestions(Context& context, const std::vector<model::SeatStatus>& seats) {
    for (const model::SeatStatus& seat : seats) {
        if (seat.filled || seat.optional || (seat.asks.empty() && seat.documents.empty())) continue;
        context.say("\n" + base::escaped(seat.roleName.empty() ? seat.role : seat.roleName) +
                    " is asked:\n");
        for (std::size_t i = 0; i < seat.asks.size(); ++i)
            context.say("  " + std::to_string(i + 1) + ". " + base::escaped(seat.asks[i]) + "\n");
        if (!seat.documents.empty())
            context.say("  Open first: " + base::escaped(base::joined(seat.documents, ", ")) +
                        "\n");
    }
}

int seats(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
          const std::string& release) {
    auto report = judged(context, workspace, asOf, release);
    if (!report) return context.tell(report.error());
    const int code = report->seatsComplete ? kYes : kNo;
    if (context.globals.json) {
        Json json("seats");
        json.text("release", report->release.text()).text("tier", report->tier.tier);
        json.boolean("complete", report->seatsComplete).array("seats");
        for (const model::SeatStatus& seat : report->seats) {
            json.object()
                .text("id", seat.id)
                .text("role", seat.role)
                .boolean("filled", seat.filled);
            json.text("principal", seat.principal).text("person", seat.person);
            json.text("vote", seat.vote ? seat.vote->hex() : "").boolean("optional", seat.optional);
            json.text("on_behalf_of", seat.onBehalfOf).text("carried", seat.carried);
            json.texts("could_fill", seat.couldFill).text("why", seat.why);
            json.texts("asks", seat.asks).texts("documents", seat.documents).end();
        }
        json.end().array("lapsed");
        for (const model::LapsedVote& lapsed : report->lapsedVotes) {
            json.object().text("vote", lapsed.vote.hex()).text("principal", lapsed.principal);
            json.text("person", lapsed.person).text("role", lapsed.role).text("why", lapsed.why);
            json.end();
        }
        return context.json(json, code);
    }
    Table table({"SIGNATURE", "STATE", "WHO", "WHY"});
    for (const model::SeatStatus& seat : report->seats) {
        table.row({seat.roleName.empty() ? seat.role : seat.roleName,
                   !seat.carried.empty() ? "still counts"
                   : seat.filled         ? "signed"
                   : seat.optional       ? "not needed"
                                         : "open",
                   !seat.filled              ? base::joined(seat.couldFillNames, " or ")
                   : seat.onBehalfOf.empty() ? seat.person
                                             : seat.person + " for " + seat.onBehalfOf,
                   seat.why});
    }
    for (const model::LapsedVote& lapsed : report->lapsedVotes)
        table.row({lapsed.role, "lapsed", lapsed.person, lapsed.why});
    context.say(table.empty() ? "No signature is required at this tier.\n" : table.text());
    tellQuestions(context, report->seats);
    return code;
}

struct AskOptions {
    std::string release;
    bool mailto = false;
};

int ask(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
        const AskOptions& options) {
    auto request = jobs::ask(workspace, options.release, asOf, context.surroundings.cancel);
    if (!request) return context.tell(request.error());
    if (context.globals.json) {
        Json json("ask");
        json.text("subject", request->subject).text("markdown", request->markdown);
        json.text("mailto", request->mailto).array("wanted");
        for (const jobs::Request::Wanted& wanted : request->wanted)
            json.object().text("role", wanted.role).texts("people", wanted.people).end();
        return context.json(json, kYes);
    }
    if (request->wanted.empty())
        context.say("No signature is missing.\n");
    else
        context.say(options.mailto ? request->mailto + "\n" : request->markdown);
    return kYes;
}

} // namespace gate_detail

void addGate(Context& context) {
    using namespace gate_detail;
    auto options = std::make_shared<GateOptions>();
    CLI::App* verdict = addCommand(*context.app, "gate", "the verdict on a release");
    verdict->add_option("RELEASE", options->release, "MODEL[@VERSION]");
    verdict->add_flag("--all", options->all, "every model's newest candidate");
    verdict->add_option("--changed-since", options->changedSince,
                        "every model whose files changed since this commit");
    verdict->add_option("--for", options->purpose, "merge, decision, release (default), rollback");
    verdict->add_option("--commit", options->commit, "judge the files of this commit");
    verdict->add_option("--what-if", options->whatIf,
                        "tier=NAME, leave=NAME, join=NAME:role,role or METRIC=NUMBER (repeatable)");
    verdict->add_option("--format", options->format, "text, json, markdown, junit or sarif")
        ->check(CLI::IsMember({"text", "json", "markdown", "junit", "sarif"}));
    runs(context, verdict, options, [](Context& c, GateOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return gate(c, w, asOf, o); });
    });
    using Asked = int (*)(Context&, jobs::Workspace&, const jobs::AsOf&, const std::string&);
    auto simple = [&](const char* name, const char* what, Asked asked) {
        auto release = std::make_shared<std::string>();
        CLI::App* command = addCommand(*context.app, name, what);
        command->add_option("RELEASE", *release, "MODEL[@VERSION]")->required();
        runs(context, command, release, [asked](Context& c, std::string& r) {
            return withWorkspace(c, [&](auto& w, auto& asOf) { return asked(c, w, asOf, r); });
        });
    };
    auto asked = std::make_shared<AskOptions>();
    CLI::App* asking = addCommand(*context.app, "ask", "ready text for whoever must still sign");
    asking->add_option("RELEASE", asked->release, "MODEL[@VERSION]")->required();
    asking->add_flag("--mailto", asked->mailto, "as a mailto: address instead of markdown");
    runs(context, asking, asked, [](Context& c, AskOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return ask(c, w, asOf, o); });
    });
    simple("seats", "required signatures: who signed, who could", seats);
}

} // namespace countersign::cli
