// tier: what makes it, how it moved, what asks for judging it again; --raise and --lower.
#include "app/cli/Signing.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/TierHistory.h"

namespace countersign::cli {

namespace tier_detail {

struct Words {
    std::string release, raise, lower, reason, hat, key;
};

int shown(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
          const std::string& release) {
    auto view = jobs::tierHistory(workspace, release, asOf, context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    const model::TierResult& tier = view->tier;
    if (context.globals.json) {
        Json json("tier");
        json.text("release", release).text("tier", tier.tier).text("name", tier.name);
        json.integer("score", tier.score).text("method", tier.method);
        json.boolean("complete", tier.complete).text("sentence", tier.sentence).array("points");
        for (const model::TierPoint& point : tier.points) {
            json.object().text("dimension", point.dimension).text("value", point.value);
            json.integer("points", point.points).text("note", point.note).end();
        }
        json.end().array("history");
        for (const jobs::TierMove& move : view->moves) {
            json.object().text("date", move.date).text("version", move.version);
            json.text("tier", move.tier).text("what", move.what);
            json.boolean("up", move.upward).boolean("down", move.downward).end();
        }
        json.end().texts("reevaluate", view->triggers);
        return context.json(json, kYes);
    }
    context.say(base::escaped(tier.sentence) + "\n");
    Table table({"DIMENSION", "VALUE", "POINTS", "NOTE"});
    for (const model::TierPoint& point : tier.points)
        table.row({point.dimension, point.value, std::to_string(point.points), point.note});
    context.say(table.text());
    Table moves({"DATE", "VERSION", "TIER", "", "WHAT"});
    for (const jobs::TierMove& move : view->moves)
        moves.row({move.date, move.version, move.tier,
                   move.upward     ? "up"
                   : move.downward ? "down"
                                   : "",
                   move.what});
    if (!moves.empty()) context.say("\n" + moves.text());
    if (!view->triggers.empty()) context.say("\nWhat asks for judging it again\n");
    for (const std::string& trigger : view->triggers)
        context.say("  " + base::escaped(trigger) + "\n");
    return kYes;
}

int moved(Context& context, const Words& words) {
    if (!words.raise.empty() && !words.lower.empty())
        return context.tell({base::ErrorCode::Invalid, "Either --raise or --lower", {}, {}},
                            kWords);
    jobs::Statement statement;
    statement.kind = jobs::Statement::Kind::Other;
    statement.release = words.release;
    statement.hat = words.hat;
    statement.reason = words.reason;
    if (words.lower.empty())
        statement.body = model::Raise{words.raise};
    else
        statement.body = model::Lower{words.lower};
    return withSigning(context, [&](jobs::Workspace& workspace) {
        return signStatement(context, workspace, statement, words.key);
    });
}

} // namespace tier_detail

void addTier(Context& context) {
    using namespace tier_detail;
    auto o = std::make_shared<Words>();
    CLI::App* made = addCommand(*context.app, "tier", "the risk tier, what makes it, how it moved");
    made->add_option("RELEASE", o->release, "MODEL[@VERSION]")->required();
    made->add_option("--raise", o->raise, "judge it at this higher tier from now on");
    made->add_option("--lower", o->lower, "take a raise back, or what the last approval kept");
    made->add_option("--reason", o->reason, "why, with --raise or --lower");
    made->add_option("--as", o->hat, "the role signed as");
    made->add_option("--key", o->key, "private key, or the .pub of an agent's key");
    runs(context, made, o, [](Context& c, Words& words) {
        if (!words.raise.empty() || !words.lower.empty()) return moved(c, words);
        return withWorkspace(c,
                             [&](auto& w, auto& asOf) { return shown(c, w, asOf, words.release); });
    });
}

} // namespace countersign::cli
