// lint, metrics, slo.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Redact.h"
#include "core/base/Text.h"
#include "core/jobs/Boards.h"
#include "core/jobs/Judge.h"
#include "core/jobs/UnknownMetrics.h"

#include <algorithm>

namespace countersign::cli {

namespace content_detail {

std::string number(const std::optional<double>& value) {
    return value ? base::numberText(*value) : std::string("-");
}

int lint(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const std::vector<std::string>& targets) {
    auto result = jobs::lint(workspace, targets, asOf, context.surroundings.cancel);
    if (!result) return context.tell(result.error());
    // First what they have in common, where nothing is stopped yet: a list to begin with, no wall.
    if (targets.empty() && !context.globals.json)
        tellTriage(context, workspace, asOf, {}, "\nPlace by place:\n");
    return tellFindings(context, "lint", *result);
}

std::vector<std::string> cells(const model::Metric& m) {
    const std::string interval =
        m.lower && m.upper ? number(m.lower) + ".." + number(m.upper)
                           : (m.standardError ? "+-" + number(m.standardError) : std::string());
    return {m.name,
            m.value ? number(m.value) : m.raw,
            m.unit.empty() ? "unknown" : m.unit,
            model::name(m.direction),
            m.sliceText(),
            m.dataset.empty() ? m.task : m.dataset,
            m.samples ? std::to_string(*m.samples) : "",
            interval,
            m.time ? m.time->text() : "",
            m.source.place.text()};
}

int metrics(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
            const std::string& release, bool csv, const std::string& large) {
    auto target = jobs::resolveRelease(workspace, release, asOf, {}, context.surroundings.cancel);
    if (!target) return context.tell(target.error());
    jobs::ResultsRead asked;
    if (!large.empty()) {
        auto read = jobs::readLarge(workspace, *target, large, context.surroundings.cancel);
        if (!read) return context.tell(read.error());
        asked = std::move(*read);
    }
    const model::Metrics& metrics = large.empty() ? target->snapshot.metrics : asked.metrics;
    if (context.globals.json) {
        Json json("metrics");
        json.text("release", target->release.text()).array("metrics");
        for (const model::Metric& m : metrics) {
            json.object().text("name", m.name).text("metric_id", m.metricId).text("task", m.task);
            json.number("value", m.value).text("raw", m.raw).text("unit", m.unit);
            json.text("direction", model::name(m.direction)).object("slice");
            for (const auto& [attribute, value] : m.slice)
                json.text(attribute, value);
            json.end().text("dataset", m.dataset);
            json.number("n", m.samples ? std::optional<double>(static_cast<double>(*m.samples))
                                       : std::nullopt);
            json.number("standard_error", m.standardError).number("lower", m.lower);
            json.number("upper", m.upper).text("window", m.window);
            json.text("time", m.time ? m.time->text() : "").text("format", m.format);
            json.text("blob", m.source.blob.hex()).text("path", m.source.place.path);
            json.integer("line", m.source.place.line).text("pointer", m.source.place.pointer).end();
        }
        return context.json(json, kYes);
    }
    Table table({"METRIC", "VALUE", "UNIT", "DIRECTION", "SLICE", "DATASET", "N", "INTERVAL",
                 "TIME", "SOURCE"});
    for (const model::Metric& metric : metrics)
        table.row(cells(metric));
    if (csv) {
        context.say(base::redacted(table.csv()));
        return kYes;
    }
    context.say(table.empty() ? "No results were found for this release.\n" : table.text());
    for (const model::Finding& finding : asked.findings)
        context.say(base::escaped(finding.place.text()) + ": " + base::escaped(finding.text) +
                    "\n");
    if (!large.empty())
        context.say("Read because you asked: none of these numbers is judged.\n");
    else
        for (const auto& [path, size] : jobs::leftUnread(*target))
            context.say("Not read: " + base::escaped(path) + " (" +
                        std::to_string((size + (1u << 20) - 1) >> 20) +
                        " MiB). Add --read and its path to see its numbers.\n");
    return kYes;
}

int unknown(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
            const std::vector<std::string>& settled) {
    if (!settled.empty()) {
        std::vector<model::MetricDefinition> definitions;
        for (const std::string& text : settled) {
            auto one = jobs::parseSettled(text);
            if (!one) return context.tell(one.error(), kWords);
            definitions.push_back(std::move(*one));
        }
        auto file = jobs::settleMetrics(workspace, definitions);
        if (!file) return context.tell(file.error());
        context.say("Wrote " + base::escaped(file->path) + ".\n" +
                    (file->replaces.empty()
                         ? "Name it in countersign.yaml (metrics: " + base::escaped(file->path) +
                               ") and commit both.\n"
                         : "Look at it, put it in the place of " + base::escaped(file->replaces) +
                               " and commit it.\n"));
        return kYes;
    }
    auto found = jobs::unknownMetrics(workspace, asOf, context.surroundings.cancel);
    if (!found) return context.tell(found.error());
    if (context.globals.json) {
        Json json("metrics");
        json.array("unknown");
        for (const jobs::UnknownMetric& one : *found) {
            json.object().text("name", one.name).boolean("direction_unknown", one.direction);
            json.boolean("unit_unknown", one.unit);
            json.integer("values", static_cast<std::int64_t>(one.values));
            json.number("low", one.low).number("high", one.high).text("place", one.place);
            json.text("nearest", one.nearest).end();
        }
        return context.json(json, kYes);
    }
    Table table(
        {"METRIC", "NOT KNOWN", "NUMBERS", "LOWEST", "HIGHEST", "NEAREST KNOWN", "FIRST AT"});
    for (const jobs::UnknownMetric& one : *found)
        table.row({one.name,
                   one.direction && one.unit ? "direction, unit"
                   : one.direction           ? "direction"
                                             : "unit",
                   std::to_string(one.values), number(one.low), number(one.high),
                   one.nearest.empty() ? "-" : one.nearest, one.place});
    context.say(table.empty() ? "Unit and direction of every metric are known.\n"
                              : table.text() + "Settle them once: countersign metrics --unknown "
                                               "--settle NAME=up:proportion\n");
    return kYes;
}

void sloJson(Json& json, const jobs::SloView& view) {
    json.text("release", view.release.text());
    json.text("against", view.against ? view.against->text() : "").array("slos");
    for (const model::SloStatus& s : view.statuses) {
        json.object().text("name", s.slo.name).text("objective", s.slo.objective);
        json.text("target", s.slo.target.text).text("state", model::name(s.state));
        json.number("value", s.value).number("before", s.baseline);
        json.boolean("worse_than_before", s.worseThanBaseline).text("reason", s.reason);
        json.text("source", s.metric ? s.metric->source.place.text() : "");
        json.texts("nearest", s.nearest).end();
    }
    json.end().array("changes");
    for (const model::SloDifference& d : view.differences) {
        json.object().text("name", d.name).text("change", model::name(d.change));
        json.text("before", d.before).text("after", d.after).text("sentence", d.sentence);
        json.boolean("loosening", d.loosening).end();
    }
    json.end().array("changed_when_known");
    for (const jobs::KnownResult& k : view.known) {
        json.object().text("name", k.slo).text("change", model::name(k.change));
        json.text("commit", k.changed.hex()).text("by", k.by).text("time", k.when.text());
        json.text("known_in", k.known.hex()).text("known_time", k.since.text());
        json.text("result", k.result).end();
    }
    json.end();
}

int slo(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
        const std::string& release, const std::string& against) {
    auto view = jobs::slos(workspace, release, against, asOf, context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    const bool good = std::all_of(view->statuses.begin(), view->statuses.end(), [](const auto& s) {
        return s.state == model::CheckState::Pass || s.state == model::CheckState::NotApplicable;
    });
    const int code = good && !view->statuses.empty() ? kYes : kNo;
    if (context.globals.json) {
        Json json("slo");
        sloJson(json, *view);
        return context.json(json, code);
    }
    Table table({"STATE", "SLO", "VALUE", "TARGET", "BEFORE", "REASON", "SOURCE"});
    for (const model::SloStatus& s : view->statuses) {
        table.row({model::name(s.state), s.slo.name, number(s.value), s.slo.target.text,
                   number(s.baseline), s.reason, s.metric ? s.metric->source.place.text() : ""});
    }
    context.say(table.empty() ? "This release has no safety SLOs.\n" : table.text());
    bool head = false;
    for (const model::SloDifference& d : view->differences) {
        if (d.change == model::SloChange::Same) continue;
        if (!head)
            context.say(view->against ? "\nSince " + base::escaped(view->against->text()) + "\n"
                                      : "\nNothing was approved before\n");
        head = true;
        context.say("  " + base::escaped(d.sentence) +
                    (d.loosening ? "  [loosened: wants a decision of its own]" : "") + "\n");
        for (const jobs::KnownResult& k : view->known) {
            if (k.slo == d.name && k.change == d.change) context.say("    " + k.sentence() + "\n");
        }
    }
    return code;
}

struct MetricsOptions {
    std::string release, board, history, large;
    bool csv = false, unknown = false;
    std::vector<std::string> settled;
};
struct SloOptions {
    std::string release, against;
};

} // namespace content_detail

int tellFindings(Context& context, const char* command, const jobs::LintResult& result) {
    const int code = model::hasError(result.findings) ? kNo : kYes;
    if (context.globals.json) {
        Json json(command);
        json.integer("files", result.files).array("findings");
        for (const model::Finding& f : result.findings) {
            json.object().text("level", model::name(f.level)).text("rule", f.rule);
            json.text("text", f.text).text("path", f.place.path).integer("line", f.place.line);
            json.integer("column", f.place.column).text("help", f.help).end();
        }
        return context.json(json, code);
    }
    for (const model::Finding& f : result.findings) {
        context.say(base::escaped(f.place.path) + ":" + std::to_string(f.place.line) + ":" +
                    std::to_string(f.place.column) + ": " + model::name(f.level) + ": " +
                    base::escaped(f.text) + " [" + base::escaped(f.rule) + "]\n");
        const bool helps = context.globals.verbose || f.level == model::Level::Error;
        if (helps && !f.help.empty()) context.say("    " + base::escaped(f.help) + "\n");
    }
    return code;
}

void addContent(Context& context) {
    using namespace content_detail;
    auto targets = std::make_shared<std::vector<std::string>>();
    CLI::App* check = addCommand(*context.app, "lint", "findings over cards, notes, SLOs, results");
    check->add_option("RELEASE", *targets, "releases or paths; none: everything");
    runs(context, check, targets, [](Context& c, std::vector<std::string>& t) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return lint(c, w, asOf, t); });
    });
    auto table = std::make_shared<MetricsOptions>();
    CLI::App* list = addCommand(*context.app, "metrics", "every number with where it was found");
    list->add_option("RELEASE", table->release, "MODEL[@VERSION]");
    list->add_flag("--csv", table->csv, "comma-separated");
    list->add_option("--board", table->board, "one of trend, groups, scenarios, burn, claims")
        ->check(CLI::IsMember({"trend", "groups", "scenarios", "burn", "claims"}));
    list->add_option("--history", table->history, "a result file's numbers over its commits")
        ->type_name("PATH");
    list->add_option("--read", table->large, "a result file that is too large to be read unasked")
        ->type_name("PATH");
    list->add_flag("--unknown", table->unknown,
                   "metrics of all models whose unit or direction nobody has said");
    list->add_option("--settle", table->settled,
                     "with --unknown: NAME=up|down|\"target N\"[:UNIT] into a new registry file")
        ->type_name("WHAT");
    runs(context, list, table, [](Context& c, MetricsOptions& o) {
        if (!o.settled.empty() && !o.unknown)
            return c.tell({base::ErrorCode::Invalid, "--settle goes with --unknown", {}, {}},
                          kWords);
        if (o.unknown && o.release.empty() && o.history.empty())
            return withWorkspace(
                c, [&](auto& w, auto& asOf) { return unknown(c, w, asOf, o.settled); });
        if (o.release.empty() == o.history.empty())
            return c.tell({base::ErrorCode::Invalid,
                           "Name a release, or a path with --history",
                           {},
                           "countersign metrics MODEL"},
                          kWords);
        return withWorkspace(c, [&](auto& w, auto& asOf) {
            if (!o.history.empty()) return tellPathHistory(c, w, asOf, o.history, o.csv);
            if (!o.board.empty()) return tellBoard(c, w, asOf, o.release, o.board);
            return metrics(c, w, asOf, o.release, o.csv, o.large);
        });
    });
    auto slos = std::make_shared<SloOptions>();
    CLI::App* status =
        addCommand(*context.app, "slo", "status of each safety SLO and what changed");
    status->add_option("RELEASE", slos->release, "MODEL[@VERSION]")->required();
    status->add_option("--against", slos->against, "the version to compare with");
    runs(context, status, slos, [](Context& c, SloOptions& o) {
        return withWorkspace(
            c, [&](auto& w, auto& asOf) { return slo(c, w, asOf, o.release, o.against); });
    });
}

} // namespace countersign::cli
