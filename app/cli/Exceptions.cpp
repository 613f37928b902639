// waive, break-glass, obligation-close, delegate, recuse, spoken, loosen, suspend, deployed,
// baseline, not-under-review, permit: departures from the rules, each signed.
#include "app/cli/Signing.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Permits.h"

#include <algorithm>
#include <iterator>

namespace countersign::cli {

namespace exceptions_detail {

struct Words { // every option of every command of this file
    std::string release, hat, key, reason, check, owner, until, confirm, record, to, from, model;
    std::string by, vote = "dissent", level = "object", text, item, before, after, back, stage,
                    seen;
    std::string share, output, principal;
    std::vector<std::string> tenants, regions, roles;
    bool narrow = false, returned = false;

    model::ReleaseScope scope() const {
        model::ReleaseScope scope{tenants, regions, share};
        for (auto* list : {&scope.tenants, &scope.regions}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        return scope;
    }
};
using Options = std::shared_ptr<Words>;
using Body = std::function<base::Result<model::RecordBody>(jobs::Workspace&, const Words&)>;

CLI::App* command(Context& context, const Options& o, const char* name, const char* what,
                  Body body) {
    CLI::App* made = addCommand(*context.app, name, what);
    made->add_option("--as", o->hat, "the role signed as");
    made->add_option("--key", o->key, "private key, or the .pub of an agent's key");
    runs(context, made, o, [body](Context& c, Words& words) {
        return withSigning(c, [&](jobs::Workspace& workspace) {
            auto said = body(workspace, words);
            if (!said) return c.tell(said.error());
            jobs::Statement statement;
            statement.kind = jobs::Statement::Kind::Other;
            statement.release = words.release;
            statement.hat = words.hat;
            statement.reason = words.reason;
            statement.body = std::move(*said);
            return signStatement(c, workspace, statement, words.key);
        });
    });
    return made;
}

void about(CLI::App* command, const Options& o) {
    command->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
}
void reasoned(CLI::App* command, const Options& o) {
    command->add_option("--reason", o->reason, "why")->required();
}
void scoped(CLI::App* command, const Options& o) {
    command->add_option("--tenant", o->tenants, "only for this tenant (repeatable)");
    command->add_option("--region", o->regions, "only for this region (repeatable)");
    command->add_option("--share", o->share, "at most so many percent of traffic");
}

void addWaive(Context& context) {
    auto o = std::make_shared<Words>();
    CLI::App* made = command(context, o, "waive", "skip one check of a release, on record",
                             [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                                 const std::size_t colon = w.check.find(':');
                                 model::Waive body{w.check.substr(0, colon), {}, w.owner, w.until};
                                 if (colon != std::string::npos)
                                     body.item = w.check.substr(colon + 1);
                                 return body;
                             });
    about(made, o);
    made->add_option("CHECK", o->check, "the check, or CHECK:ITEM for one item of it")->required();
    made->add_option("--owner", o->owner, "who sees to it (principal)")->required();
    made->add_option("--until", o->until, "last day, like 2026-11-21")->required();
    reasoned(made, o);
}

void addEmergency(Context& context) {
    auto o = std::make_shared<Words>();
    CLI::App* made =
        command(context, o, "break-glass", "emergency release: one person asks, another confirms",
                [](jobs::Workspace& workspace, const Words& w) -> base::Result<model::RecordBody> {
                    model::BreakGlass body{w.scope(), w.until, {}};
                    if (w.confirm.empty()) {
                        if (w.release.empty() || w.until.empty())
                            return base::fail(base::ErrorCode::Invalid,
                                              "Name the release and --until, or --confirm RECORD");
                        return body;
                    }
                    auto id = jobs::recordNamed(workspace, w.confirm);
                    if (!id) return base::fail(id.error());
                    body.confirms = *id;
                    return body;
                });
    made->add_option("RELEASE", o->release, "MODEL[@VERSION]");
    made->add_option("--confirm", o->confirm, "confirm what another person asked for");
    made->add_option("--until", o->until, "when it ends, like 2026-11-21T09:00:00Z");
    scoped(made, o);
    reasoned(made, o);

    o = std::make_shared<Words>();
    made =
        command(context, o, "obligation-close", "say that an emergency release was reviewed",
                [](jobs::Workspace& workspace, const Words& w) -> base::Result<model::RecordBody> {
                    auto id = jobs::recordNamed(workspace, w.record);
                    if (!id) return base::fail(id.error());
                    return model::ObligationClose{*id};
                });
    made->add_option("RECORD", o->record, "the emergency release's record")->required();
    made->add_option("--reason", o->reason, "what the review found")->required();
}

void addPeopleExceptions(Context& context) {
    auto o = std::make_shared<Words>();
    CLI::App* made =
        command(context, o, "delegate", "ask somebody to sign in one's place for a time",
                [](jobs::Workspace& workspace, const Words& w) -> base::Result<model::RecordBody> {
                    model::Delegate body{w.to, w.roles, w.model, w.from, w.until};
                    if (body.from.empty()) body.from = workspace.now().date();
                    std::sort(body.roles.begin(), body.roles.end());
                    return body;
                });
    made->add_option("PERSON", o->to, "who stands in (principal)")->required();
    made->add_option("--role", o->roles, "the role passed on (repeatable)")->required();
    made->add_option("--model", o->model, "only for this model");
    made->add_option("--from", o->from, "first day (default today)");
    made->add_option("--until", o->until, "last day")->required();
    reasoned(made, o);

    o = std::make_shared<Words>();
    made = command(
        context, o, "recuse", "take no part in judging a release",
        [](auto&, const Words&) -> base::Result<model::RecordBody> { return model::Recuse{}; });
    about(made, o);
    reasoned(made, o);

    o = std::make_shared<Words>();
    made = command(context, o, "spoken", "write down what somebody said who cannot sign now",
                   [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                       const auto vote = model::voteValue(w.vote);
                       const auto level = model::dissentLevel(w.level);
                       if (!vote || !level)
                           return base::fail(base::ErrorCode::Invalid, "No such vote or level", {},
                                             "--vote dissent --level concern, object or block");
                       const bool dissent = *vote == model::VoteValue::Dissent;
                       return model::Spoken{
                           w.by, *vote, dissent ? *level : model::DissentLevel::None, w.text, {}};
                   });
    about(made, o);
    made->add_option("--by", o->by, "who said it (principal)")->required();
    made->add_option("--vote", o->vote, "dissent (default), approve, abstain…");
    made->add_option("--level", o->level, "of a dissent: concern, object (default) or block");
    made->add_option("--text", o->text, "what was said")->required();
}

void addReleaseExceptions(Context& context) {
    auto o = std::make_shared<Words>();
    CLI::App* made =
        command(context, o, "loosen", "accept one loosened SLO or one changed steering file",
                [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                    return model::Loosen{"slo", w.item, w.before, w.after};
                });
    about(made, o);
    made->add_option("ITEM", o->item, "name of the SLO, or path of the file")->required();
    made->add_option("--before", o->before, "where several things of it changed: from what");
    made->add_option("--after", o->after, "and to what");
    reasoned(made, o);

    o = std::make_shared<Words>();
    made = command(context, o, "suspend", "take a release out of service, narrow it, bring it back",
                   [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                       const int several = w.narrow + w.returned + !w.back.empty();
                       if (several > 1)
                           return base::fail(base::ErrorCode::Invalid,
                                             "One of --narrow, --roll-back and --return");
                       model::Suspend body;
                       body.action = w.narrow          ? "narrow"
                                     : w.returned      ? "return"
                                     : !w.back.empty() ? "roll-back"
                                                       : "suspend";
                       body.to = w.back;
                       body.scope = w.scope();
                       body.until = w.until;
                       return body;
                   });
    about(made, o);
    made->add_flag("--narrow", o->narrow, "only to the scope named");
    made->add_option("--roll-back", o->back, "to this version");
    made->add_flag("--return", o->returned, "back to service");
    made->add_option("--until", o->until, "day on which it is looked at again");
    scoped(made, o);
    reasoned(made, o);

    o = std::make_shared<Words>();
    made =
        command(context, o, "deployed", "report what runs where (the pipeline's machine key)",
                [](jobs::Workspace& workspace, const Words& w) -> base::Result<model::RecordBody> {
                    return model::Deployed{w.stage, w.scope(),
                                           w.seen.empty() ? workspace.now().text() : w.seen};
                });
    about(made, o);
    made->add_option("--stage", o->stage, "shadow, canary, 25%…")->required();
    made->add_option("--seen", o->seen, "when, like 2026-11-21T09:00:00Z (default now)");
    made->add_option("--reason", o->reason, "a remark");
    scoped(made, o);
}

void addModelExceptions(Context& context) {
    auto o = std::make_shared<Words>();
    CLI::App* made = command(context, o, "baseline", "mark what was live before this log began",
                             [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                                 return model::Baseline{w.release, {}};
                             });
    made->add_option("MODEL", o->release, "the model as it lies in the source")->required();
    reasoned(made, o);

    o = std::make_shared<Words>();
    made = command(context, o, "not-under-review", "say why a model is not reviewed",
                   [](auto&, const Words& w) -> base::Result<model::RecordBody> {
                       return model::NotUnderReview{w.model, w.until};
                   });
    made->add_option("MODEL", o->model, "the model")->required();
    made->add_option("--until", o->until, "last day")->required();
    reasoned(made, o);
}

int permit(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
           const Words& words) {
    auto made = jobs::permit(workspace, words.release, asOf, context.surroundings.cancel);
    if (!made) return context.tell(made.error());
    const std::string text = jobs::permitJson(*made);
    const int code = made->granted ? kYes : kNo;
    if (words.output.empty() || words.output == "-") {
        context.out << text;
        return code;
    }
    if (auto written = base::writeNewFile(words.output, text); !written)
        return context.tell(written.error(), kCannot);
    context.say("Permit for " + base::escaped(made->release.text()) + ": " + made->standing +
                (made->granted ? "" : ", grants nothing") + ". Written to " +
                base::escaped(words.output) + "\n");
    return code;
}

} // namespace exceptions_detail

void addExceptions(Context& context) {
    using namespace exceptions_detail;
    addWaive(context);
    addEmergency(context);
    addPeopleExceptions(context);
    addReleaseExceptions(context);
    addModelExceptions(context);
    auto o = std::make_shared<Words>();
    CLI::App* made = addCommand(*context.app, "permit", "what a deployer may do, as a file");
    made->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    made->add_option("-o,--output", o->output, "a new file; without it standard output");
    runs(context, made, o, [](Context& c, Words& words) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return permit(c, w, asOf, words); });
    });
}

} // namespace countersign::cli
