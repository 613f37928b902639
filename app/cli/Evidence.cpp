// diff; the boards and the history of metrics.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Redact.h"
#include "core/base/Text.h"
#include "core/jobs/Boards.h"
#include "core/jobs/Diff.h"

#include <algorithm>

namespace countersign::cli {

namespace evidence_detail {

using base::escaped;

std::string number(const std::optional<double>& value) {
    return value ? base::numberText(*value) : std::string("-");
}
// Rounded for people; JSON and CSV keep every digit.
std::string rounded(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}
std::string range(const std::optional<model::Interval>& interval) {
    if (!interval) return "-";
    return rounded(interval->lower) + ".." + rounded(interval->upper) +
           (interval->derived ? "*" : "");
}
std::string count(const std::optional<std::int64_t>& n) { return n ? std::to_string(*n) : "-"; }

void diffJson(Json& json, const jobs::DiffView& view) {
    json.text("release", view.release.text());
    json.text("against", view.against ? view.against->text() : "");
    json.array("changes");
    for (const model::Change& change : view.changes) {
        json.object().text("area", model::name(change.area)).text("kind", model::name(change.kind));
        json.text("what", change.what).text("before", change.before).text("after", change.after);
        json.text("sentence", change.sentence).boolean("loosening", change.loosening);
        if (change.worse) json.boolean("worse", *change.worse);
        json.text("place", change.place.text()).end();
    }
    json.end().array("texts");
    for (const model::TextDifference& text : view.texts) {
        json.object().text("path", text.path).text("refusal", text.refusal);
        json.integer("lines", static_cast<std::int64_t>(text.lines.size())).end();
    }
    json.end();
}

std::string sentenceOf(const model::Change& change) {
    std::string text = std::string("  ") + model::name(change.kind) + "  " + escaped(change.what);
    if (change.kind == model::ChangeKind::Changed && !change.before.empty())
        text += ": " + escaped(change.before) + " → " + escaped(change.after);
    else if (!change.after.empty() || !change.before.empty())
        text += ": " + escaped(change.after.empty() ? change.before : change.after);
    if (!change.sentence.empty()) text += "; " + escaped(change.sentence);
    if (change.worse) text += *change.worse ? " (worse)" : " (no worse)";
    if (change.loosening) text += " (loosening)";
    return text + "\n";
}

int diff(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const std::string& release, const std::string& against) {
    auto view = jobs::diff(workspace, release, against, asOf, context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    if (context.globals.json) {
        Json json("diff");
        diffJson(json, *view);
        return context.json(json, kYes);
    }
    context.say(escaped(view->release.text()) + " since " +
                (view->against ? escaped(view->against->text()) : "nothing was approved") + "\n");
    for (int i = 0; i < model::kChangeAreas; ++i) {
        const auto area = static_cast<model::ChangeArea>(i);
        bool head = false;
        for (const model::Change& change : view->changes) {
            if (change.area != area) continue;
            if (!head) context.say(std::string("\n") + model::name(area) + "\n");
            head = true;
            context.say(sentenceOf(change));
        }
    }
    if (view->changes.empty()) context.say("Nothing changed in meaning.\n");
    for (const model::TextDifference& text : view->texts) {
        context.say("\n--- " + escaped(text.path) +
                    (text.refusal.empty() ? "" : ": " + escaped(text.refusal)) + "\n");
        for (const model::DiffLine& line : text.lines)
            context.say(line.kind == '@' ? std::string("@@\n")
                                         : std::string(1, line.kind) + escaped(line.text) + "\n");
    }
    return kYes;
}

Table subgroupTable(const jobs::Boards& boards) {
    Table table({"METRIC", "GROUP", "VALUE", "INTERVAL", "N", "GAP TO BEST", "NOTE", "SOURCE"});
    for (const model::SubgroupBoard& board : boards.subgroups) {
        for (const auto& row : board.rows)
            table.row({board.metric, row.metric.sliceText(), number(row.metric.value),
                       range(row.interval), count(row.metric.samples),
                       row.gap ? rounded(*row.gap) : "-",
                       row.small ? (row.metric.samples ? "few cases" : "n not stated") : "",
                       row.metric.source.place.text()});
    }
    return table;
}

Table scenarioTable(const jobs::Boards& boards) {
    std::vector<std::string> head{"SCENARIO", "CATEGORY", "SEED", "PROVENANCE"};
    for (const std::string& version : boards.scenarios.versions)
        head.push_back(version);
    head.insert(head.end(), {"REPLAY", "GOT", "EXPECTED"});
    Table table(head);
    for (const auto& row : boards.scenarios.rows) {
        const model::Scenario& one = row.scenario;
        std::vector<std::string> cells{one.id, model::name(one.category),
                                       one.seed.empty() ? "-" : one.seed,
                                       one.provenance.empty() ? "-" : one.provenance};
        for (const auto& cell : row.cells)
            cells.push_back(model::name(cell.outcome));
        const auto& last = row.cells.back();
        cells.insert(cells.end(),
                     {model::name(last.replay), last.got.empty() ? "-" : last.got, one.expected});
        table.row(cells);
    }
    return table;
}

Table burnTable(const jobs::Boards& boards) {
    Table table({"SLO", "SLICE", "BUDGET", "LEFT", "ALERT", "LONG", "SHORT", "STATE", "NEWEST"});
    for (const model::BurnBoard& board : boards.burn) {
        const std::string newest = board.newest ? board.newest->text() : "-";
        if (!board.why.empty())
            table.row({board.slo, board.slice, "-", "-", "-", "-", "-", board.why, newest});
        for (const auto& alert : board.alerts)
            table.row({board.slo, board.slice, rounded(board.budget),
                       board.remaining ? rounded(*board.remaining * 100) + " %" : "-", alert.name,
                       alert.longRate ? rounded(*alert.longRate) : "no data",
                       alert.shortSeconds == 0 ? "-"
                       : alert.shortRate       ? rounded(*alert.shortRate)
                                               : "no data",
                       alert.fires      ? "FIRES: " + alert.action
                       : alert.longRate ? "quiet"
                                        : "cannot tell",
                       newest});
    }
    return table;
}

Table claimTable(const jobs::Boards& boards) {
    Table table({"STATE", "STATED", "WHERE", "WHAT IS KNOWN"});
    for (const model::Claim& claim : boards.claims)
        table.row({model::name(claim.state), claim.stated.text, claim.stated.place.text(),
                   claim.sentence.empty() ? "no metric is named beside it" : claim.sentence});
    return table;
}

Table trendTable(const jobs::Boards& boards) {
    Table table(
        {"METRIC", "SLICE", "RELEASE", "DATE", "VALUE", "INTERVAL", "N", "STATUS", "SOURCE"});
    for (const jobs::MetricTrend& trend : boards.trends) {
        for (const auto& point : trend.points)
            table.row({trend.metric, trend.slice, point.version, point.date, number(point.value),
                       range(point.interval), count(point.samples),
                       point.decision + (point.lastApproved ? ", last approved" : ""),
                       point.place});
    }
    return table;
}

int board(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
          const std::string& release, const std::string& name) {
    auto boards = jobs::boards(workspace, release, asOf, context.surroundings.cancel);
    if (!boards) return context.tell(boards.error());
    const Table table = name == "groups"      ? subgroupTable(*boards)
                        : name == "scenarios" ? scenarioTable(*boards)
                        : name == "burn"      ? burnTable(*boards)
                        : name == "claims"    ? claimTable(*boards)
                                              : trendTable(*boards);
    if (context.globals.json) {
        Json json("metrics");
        json.text("release", boards->release.text()).text("board", name);
        json.text("csv", table.csv());
        return context.json(json, kYes);
    }
    context.say(table.empty()
                    ? "There is nothing of this kind in " + escaped(boards->release.text()) + ".\n"
                    : table.text());
    for (const model::Finding& finding : boards->findings)
        context.say(escaped(finding.place.text()) + ": " + escaped(finding.text) + "\n");
    return kYes;
}

int history(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
            const std::string& path, bool csv) {
    auto points = jobs::pathHistory(workspace, path, asOf, 500, context.surroundings.cancel);
    if (!points) return context.tell(points.error());
    Table table({"TIME", "COMMIT", "METRIC", "SLICE", "VALUE", "N", "SOURCE"});
    for (const jobs::PathPoint& point : *points) {
        if (point.removed)
            table.row({point.time.text(), point.commit.shortHex(), "(file taken away)", "", "", "",
                       path});
        for (const model::Metric& metric : point.metrics)
            table.row({point.time.text(), point.commit.shortHex(),
                       metric.task.empty() ? metric.name : metric.task + "/" + metric.name,
                       metric.sliceText(), metric.value ? number(metric.value) : metric.raw,
                       count(metric.samples), metric.source.place.text()});
    }
    if (context.globals.json) {
        Json json("metrics");
        json.text("path", path).array("points");
        for (const jobs::PathPoint& point : *points) {
            json.object().text("commit", point.commit.hex()).text("time", point.time.text());
            json.boolean("removed", point.removed).array("metrics");
            for (const model::Metric& metric : point.metrics)
                json.object()
                    .text("name", metric.name)
                    .text("task", metric.task)
                    .text("slice", metric.sliceText())
                    .number("value", metric.value)
                    .text("source", metric.source.place.text())
                    .end();
            json.end().end();
        }
        return context.json(json, kYes);
    }
    context.say(csv ? base::redacted(table.csv()) : table.text());
    return kYes;
}

struct DiffOptions {
    std::string release, against;
};

} // namespace evidence_detail

int tellBoard(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
              const std::string& release, const std::string& name) {
    return evidence_detail::board(context, workspace, asOf, release, name);
}

int tellPathHistory(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                    const std::string& path, bool csv) {
    return evidence_detail::history(context, workspace, asOf, path, csv);
}

void addEvidence(Context& context) {
    using namespace evidence_detail;
    auto options = std::make_shared<DiffOptions>();
    CLI::App* command =
        addCommand(*context.app, "diff", "what changed between two releases: meaning, then text");
    command->add_option("RELEASE", options->release, "MODEL[@VERSION]")->required();
    command->add_option("--against", options->against,
                        "the version to compare with; else the last approved one");
    runs(context, command, options, [](Context& c, DiffOptions& o) {
        return withWorkspace(
            c, [&](auto& w, auto& asOf) { return diff(c, w, asOf, o.release, o.against); });
    });
}

} // namespace countersign::cli
