// gate, tier, seats, ask.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Ask.h"
#include "core/jobs/Judge.h"
#include "core/report/Text.h"

namespace countersign::cli {

namespace gate_detail {

struct GateOptions {
    std::string release, purpose = "release", commit, format = "text";
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

base::Result<std::string> tierOfWhatIf(const std::vector<std::string>& whatIf) {
    std::string tier;
    for (const std::string& text : whatIf) {
        if (!text.starts_with("tier="))
            return base::fail(base::ErrorCode::Invalid, "--what-if " + base::escaped(text), {},
                              "write tier=NAME");
        tier = text.substr(5);
    }
    return tier;
}

std::string shown(Context& context, const GateOptions& options, const model::GateReport& report) {
    if (options.format == "json" || context.globals.json) return jobs::gateJson(report);
    if (options.format == "markdown") return report::gateMarkdown(report);
    return report::gateText(report, context.colour());
}

int one(Context& context, jobs::Workspace& workspace, const GateOptions& options,
        const jobs::GateRequest& request) {
    auto report = jobs::gate(workspace, request, context.surroundings.cancel);
    if (!report) return context.tell(report.error());
    const std::string text = shown(context, options, *report);
    const bool machine = options.format != "text" || context.globals.json;
    if (machine)
        context.out << text << (text.ends_with("\n") ? "" : "\n");
    else
        context.say(text + (text.ends_with("\n") ? "" : "\n"));
    return report->pass ? kYes : kNo;
}

// Each model's newest candidate. Red as soon as one is; "could not be judged" is redder still.
int all(Context& context, jobs::Workspace& workspace, const GateOptions& options,
        jobs::GateRequest request) {
    auto models = jobs::listModels(workspace, request.asOf, false, context.surroundings.cancel);
    if (!models) return context.tell(models.error());
    const bool json = options.format == "json" || context.globals.json;
    int worst = kYes;
    Json document("gate-all");
    document.array("releases");
    for (const jobs::ModelSummary& model : models->models) {
        request.release = model.id;
        auto report = jobs::gate(workspace, request, context.surroundings.cancel);
        if (!report) {
            worst = kCannot;
            context.tell(report.error(), kCannot);
            continue;
        }
        if (!report->pass) worst = std::max<int>(worst, kNo);
        const std::string text = shown(context, options, *report);
        if (json)
            document.raw({}, text);
        else
            context.say(text + "\n");
    }
    if (json) return context.json(document, worst);
    return worst;
}

int gate(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const GateOptions& options) {
    jobs::GateRequest request;
    request.release = options.release;
    request.asOf = asOf;
    request.commit = options.commit;
    auto purpose = model::purpose(options.purpose);
    if (!purpose || *purpose == model::Purpose::Rollback)
        return context.tell({base::ErrorCode::Invalid,
                             "--for " + base::escaped(options.purpose),
                             {},
                             "one of merge, decision, release"});
    request.purpose = *purpose;
    auto tier = tierOfWhatIf(options.whatIf);
    if (!tier) return context.tell(tier.error());
    request.whatIfTier = *tier;
    if (options.all == !options.release.empty())
        return context.tell(
            {base::ErrorCode::Invalid, "Name one release, or --all", {}, "countersign models"});
    auto trusted = demandTrust(context, workspace, asOf);
    if (!trusted) return context.tell(trusted.error(), kCannot);
    return options.all ? all(context, workspace, options, request)
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

int tier(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const std::string& release) {
    auto report = judged(context, workspace, asOf, release);
    if (!report) return context.tell(report.error());
    const model::TierResult& tier = report->tier;
    if (context.globals.json) {
        Json json("tier");
        json.text("release", report->release.text()).text("tier", tier.tier);
        json.text("name", tier.name).integer("score", tier.score).text("method", tier.method);
        json.boolean("complete", tier.complete).text("sentence", tier.sentence).array("points");
        for (const model::TierPoint& point : tier.points) {
            json.object().text("dimension", point.dimension).text("value", point.value);
            json.integer("points", point.points).text("note", point.note).end();
        }
        return context.json(json, kYes);
    }
    context.say(base::escaped(tier.sentence) + "\n");
    Table table({"DIMENSION", "VALUE", "POINTS", "NOTE"});
    for (const model::TierPoint& point : tier.points)
        table.row({point.dimension, point.value, std::to_string(point.points), point.note});
    context.say(table.text());
    return kYes;
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
            json.texts("could_fill", seat.couldFill).text("why", seat.why).end();
        }
        return context.json(json, code);
    }
    Table table({"SIGNATURE", "STATE", "WHO", "WHY"});
    for (const model::SeatStatus& seat : report->seats) {
        table.row({seat.roleName.empty() ? seat.role : seat.roleName,
                   seat.filled     ? "signed"
                   : seat.optional ? "not needed"
                                   : "open",
                   seat.filled ? seat.person : base::joined(seat.couldFillNames, " or "),
                   seat.why});
    }
    context.say(table.empty() ? "No signature is required at this tier.\n" : table.text());
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
    verdict->add_option("--for", options->purpose, "merge, decision or release (default)");
    verdict->add_option("--commit", options->commit, "judge the files of this commit");
    verdict->add_option("--what-if", options->whatIf, "tier=NAME: as if it were of that tier");
    verdict->add_option("--format", options->format, "text, json or markdown")
        ->check(CLI::IsMember({"text", "json", "markdown"}));
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
    simple("tier", "the risk tier and what makes it", tier);
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
