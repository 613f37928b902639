// models, releases, show.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Browse.h"
#include "core/jobs/Receipts.h"
#include "core/jobs/Scan.h"

#include <algorithm>

namespace countersign::cli {

namespace reading_detail {

constexpr const char* kNoModels = "No models were found at this commit. A model is a folder with a "
                                  "model card (MODEL_CARD.md, or a\n"
                                  "README.md with the front matter of one), release.yaml or "
                                  "safety-slos.yaml; others can be named in\n"
                                  "countersign.yaml, which countersign init --scan proposes.\n";

using base::escaped;

std::string orDash(const std::string& text) { return text.empty() ? "-" : text; }

std::string packageTable(const model::GateReport& gate) {
    Table table({"PART OF THE PACKAGE", "ASKED", "STATE", "WHERE"});
    int asked = 0, there = 0;
    for (const model::PackageStatus& part : gate.package) {
        asked += part.asked;
        there += part.asked && part.there;
        table.row({part.title, part.asked ? "yes" : "no",
                   part.there            ? "there"
                   : !part.place.empty() ? "not in order"
                                         : "missing",
                   part.place.path});
    }
    if (table.empty()) return {};
    return "\nRelease package: " + std::to_string(there) + " of " + std::to_string(asked) +
           " parts that this tier asks for\n" + table.text();
}

int models(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf) {
    auto listed =
        jobs::listModels(workspace, asOf, true, context.surroundings.cancel, context.progress());
    if (!listed) return context.tell(listed.error());
    if (context.globals.json) {
        Json json("models");
        json.array("models");
        for (const jobs::ModelSummary& m : listed->models) {
            json.object().text("id", m.id).text("folder", m.folder).text("title", m.title);
            json.text("version", m.version).text("tier", m.tier).text("owner", m.owner);
            json.text("stage", m.stage).text("gate", m.gate).text("sentence", m.sentence);
            json.text("last_decision", m.lastDecision);
            json.text("last_decision_date", m.lastDecisionDate).text("next_due", m.nextDue);
            json.boolean("announced", m.announced).end();
        }
        json.end().texts("unattributed", listed->unattributed);
        return context.json(json, kYes);
    }
    Table table(
        {"MODEL", "VERSION", "TIER", "RELEASE CHECK", "OWNER", "LAST DECISION", "NEXT DUE"});
    for (const jobs::ModelSummary& m : listed->models) {
        table.row({m.id, m.version, orDash(m.tier), m.gate, m.owner.empty() ? "no owner!" : m.owner,
                   m.lastDecision.empty() ? "-" : m.lastDecision + ", " + m.lastDecisionDate,
                   orDash(m.nextDue)});
    }
    context.say(table.empty() ? kNoModels : table.text());
    if (!listed->unattributed.empty())
        context.say("\n" + std::to_string(listed->unattributed.size()) +
                    " result files belong to no model; -v lists them\n");
    tellTriage(context, workspace, asOf, "\n");
    if (context.globals.verbose) {
        for (const std::string& path : listed->unattributed)
            context.say("  " + escaped(path) + "\n");
        for (const jobs::ModelSummary& m : listed->models)
            context.say("  " + escaped(m.id) + ": " + escaped(m.sentence) + "\n");
    }
    return kYes;
}

int releases(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
             const std::string& model) {
    auto listed = jobs::listReleases(workspace, asOf, model);
    if (!listed) return context.tell(listed.error());
    if (context.globals.json) {
        Json json("releases");
        json.array("releases");
        for (const jobs::ReleaseSummary& r : *listed) {
            json.object().text("model", r.release.model).text("version", r.release.version);
            json.text("status", r.status).text("date", r.date).text("commit", r.commit);
            json.integer("votes", r.votes).integer("open_objections", r.openObjections).end();
        }
        return context.json(json, kYes);
    }
    Table table({"RELEASE", "STATUS", "ANNOUNCED", "VOTES", "OPEN OBJECTIONS", "COMMIT"});
    for (const jobs::ReleaseSummary& r : *listed) {
        table.row({r.release.text(), r.status, orDash(r.date), std::to_string(r.votes),
                   std::to_string(r.openObjections), r.commit.substr(0, 12)});
    }
    context.say(table.empty() ? "No releases were found.\n" : table.text());
    return kYes;
}

struct ShowOptions {
    std::string release;
    bool card = false, note = false, slos = false, artifacts = false;
};

std::string markdown(const std::string& text) { return escaped(text, true) + "\n"; }

std::string sloTable(const model::ReleaseSnapshot& snapshot) {
    Table table({"SLO", "TARGET", "WINDOW", "ON BREACH", "OBJECTIVE"});
    if (snapshot.slos) {
        for (const model::Slo& slo : snapshot.slos->slos)
            table.row(
                {slo.name, slo.target.text, slo.window, model::name(slo.action), slo.objective});
    }
    return table.empty() ? "There is no safety-slos.yaml.\n" : table.text();
}

std::string artifactTable(const model::ReleaseSnapshot& snapshot) {
    Table table({"CLASS", "BYTES", "SHA-256", "PATH"});
    for (const model::ManifestEntry& entry : snapshot.manifest.entries)
        table.row({model::name(entry.cls), std::to_string(entry.size), entry.sha256.shortHex(),
                   entry.path});
    Table facts({"LINEAGE", "NAME", "DIGEST", "STATE", "WHAT IS KNOWN", "SOURCE"});
    for (const model::LineageFact& fact : snapshot.lineage)
        facts.row({fact.kind, fact.name, orDash(fact.digest.substr(0, 19)), model::name(fact.state),
                   fact.text, fact.place.text()});
    return table.text() + (facts.empty() ? "" : "\n" + facts.text());
}

std::string seatLines(const model::GateReport& gate) {
    std::string text;
    for (const model::SeatStatus& seat : gate.seats) {
        text += std::string("  ") + (seat.filled ? "[x] " : seat.optional ? "[-] " : "[ ] ");
        text += escaped(seat.roleName.empty() ? seat.role : seat.roleName) + ": ";
        text += seat.filled ? escaped(seat.person)
                            : escaped(base::joined(seat.couldFillNames, " or ")) + " could sign";
        text += "\n";
    }
    return text;
}

std::string overview(const jobs::ReleaseView& view) {
    const model::ReleaseSnapshot& s = view.target.snapshot;
    std::string text = escaped(view.target.release.text()) + "  " + escaped(s.folder) + "\n";
    text += escaped(view.gate.sentence) + "\n";
    if (!view.gate.tier.sentence.empty()) text += "Tier " + escaped(view.gate.tier.sentence) + "\n";
    text += std::string(view.target.announced ? "Announced at commit " : "Not announced; commit ") +
            s.commit.shortHex() + ", evidence " + s.manifestDigest.shortHex() + " (" +
            std::to_string(s.manifest.entries.size()) + " files)" +
            (view.target.fromLog ? ", read from the log" : "") + "\n";
    if (view.target.sourceDiffers)
        text += "The source has changed since this was announced: countersign open " +
                escaped(view.target.release.text()) + "\n";
    if (s.card && s.card->humanObjective)
        text += "\nHuman objective: " + escaped(s.card->humanObjective->text) + "\n";
    if (s.card) {
        for (const model::Proxy& proxy : s.card->proxies)
            text += "  proxy " + escaped(proxy.name) + ": fails when " +
                    escaped(proxy.failsWhen.empty() ? "(not said)" : proxy.failsWhen) + "\n";
    }
    if (s.note && s.note->feedback)
        text +=
            "\nWhat feedback changed: " + escaped(base::trimmed(s.note->feedback->markdown), true) +
            "\n";
    if (!view.gate.seats.empty()) text += "\nRequired signatures\n" + seatLines(view.gate);
    if (!view.history.votes.empty()) text += "\nSaid so far\n";
    for (const model::LiveVote& vote : view.history.votes) {
        const auto* body = std::get_if<model::Vote>(&vote.record->body);
        if (!body) continue;
        text += "  " + when(vote.record->signedAt) + "  " + escaped(vote.record->signer.name) +
                ": " + model::name(body->vote) +
                (body->level == model::DissentLevel::None
                     ? std::string()
                     : std::string(" (") + model::name(body->level) + ")") +
                (vote.live()      ? ""
                 : vote.withdrawn ? " [withdrawn]"
                                  : " [superseded]") +
                ". " + escaped(vote.record->reason) + "\n";
    }
    for (const model::DecisionEntry& decision : view.history.decisions) {
        const auto* body = std::get_if<model::Decide>(&decision.record->body);
        if (!body) continue;
        text += "  " + when(decision.record->signedAt) + "  DECISION " +
                model::name(body->outcome) + " by " + escaped(decision.record->signer.name) +
                (decision.supported ? "" : " [not supported: " + escaped(decision.why) + "]") +
                ". " + escaped(decision.record->reason) + "\n";
    }
    if (const auto before = jobs::precedentsOf(view.target, view.gate, 5); !before.empty())
        text += "\nDecided before\n" + precedentLines(before);
    if (!s.findings.empty())
        text += "\n" + std::to_string(s.findings.size()) +
                (s.findings.size() == 1 ? " finding" : " findings") + ": countersign lint " +
                escaped(view.target.release.model) + "\n";
    text += packageTable(view.gate);
    return text;
}

void trendsJson(Json& json, const std::vector<jobs::SloHistory>& trends) {
    json.array("trends");
    for (const jobs::SloHistory& trend : trends) {
        json.object().text("slo", trend.slo).array("points");
        for (const auto& p : trend.points) {
            json.object().text("version", p.version).text("date", p.date);
            json.text("decision", p.decision).number("value", p.value).number("target", p.target);
            json.text("place", p.place).end();
        }
        json.end().end();
    }
    json.end();
}

int showJson(Context& context, const jobs::ReleaseView& view) {
    const model::ReleaseSnapshot& s = view.target.snapshot;
    Json json("show");
    json.text("model", view.target.release.model).text("version", view.target.release.version);
    json.text("folder", s.folder).text("owner", s.owner).text("commit", s.commit.hex());
    json.text("manifest_sha256", s.manifestDigest.hex());
    json.boolean("announced", view.target.announced).boolean("from_log", view.target.fromLog);
    json.boolean("source_differs", view.target.sourceDiffers);
    json.boolean("pass", view.gate.pass).text("sentence", view.gate.sentence);
    json.text("tier", view.gate.tier.tier);
    if (s.card && s.card->humanObjective)
        json.text("human_objective", s.card->humanObjective->text);
    if (s.card) json.text("card", s.card->markdown);
    if (s.note) json.text("note", s.note->markdown);
    json.array("slos");
    if (s.slos) {
        for (const model::Slo& slo : s.slos->slos) {
            json.object().text("name", slo.name).text("objective", slo.objective);
            json.text("target", slo.target.text).text("window", slo.window);
            json.text("action_on_breach", model::name(slo.action)).end();
        }
    }
    json.end().array("files");
    for (const model::ManifestEntry& entry : s.manifest.entries) {
        json.object().text("class", model::name(entry.cls)).text("path", entry.path);
        json.text("blob", entry.blob.hex()).text("sha256", entry.sha256.hex());
        json.integer("size", static_cast<std::int64_t>(entry.size)).end();
    }
    json.end();
    trendsJson(json, view.trends);
    json.integer("findings", static_cast<std::int64_t>(s.findings.size()));
    return context.json(json, kYes);
}

// What was shown on this computer goes into the receipt of the next signature made here.
void noteShown(jobs::Workspace& workspace, const jobs::ReleaseView& view,
               const ShowOptions& options) {
    const model::ReleaseSnapshot& s = view.target.snapshot;
    std::vector<std::string> paths;
    if (options.card && s.card) paths.push_back(s.card->path);
    if (options.note && s.note) paths.push_back(s.note->path);
    if (options.slos && s.slos) paths.push_back(s.slos->path);
    // A receipt that cannot be kept is one less; it is no reason to show nothing.
    if (!jobs::noteOpened(workspace, view.target, paths)) return;
}

int show(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const ShowOptions& options) {
    auto view = jobs::showRelease(workspace, options.release, asOf, model::Purpose::Release,
                                  context.surroundings.cancel);
    if (!view) return context.tell(view.error());
    if (context.globals.json) return showJson(context, *view);
    const model::ReleaseSnapshot& s = view->target.snapshot;
    if (!(options.card || options.note || options.slos || options.artifacts)) {
        context.say(overview(*view));
        return kYes;
    }
    noteShown(workspace, *view, options);
    if (options.card)
        context.say(s.card ? markdown(s.card->markdown) : "There is no model card.\n");
    if (options.note)
        context.say(s.note ? markdown(s.note->markdown) : "There is no deliberation note.\n");
    if (options.slos) context.say(sloTable(s));
    if (options.artifacts) context.say(artifactTable(s));
    return kYes;
}

} // namespace reading_detail

void tellTriage(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
                const std::string& before, const std::string& after) {
    auto log = workspace.verified(asOf);
    if (!log) return;
    const auto& tiers = (*log)->ledger.policy.tiers;
    const bool stops = std::any_of(tiers.begin(), tiers.end(), [](const model::TierRule& tier) {
        return tier.mode != model::Mode::Observe && !tier.unacceptable;
    });
    if ((*log)->ledger.present && stops) return;
    using base::escaped;
    auto lines = jobs::triage(workspace, asOf, context.surroundings.cancel);
    if (!lines || lines->empty()) return;
    context.say(before + "To begin with (nothing is stopped for it):\n");
    for (const jobs::TriageLine& line : *lines) {
        context.say("  " + escaped(line.text) + ": " + escaped(line.help) + "\n");
        for (const std::string& place : line.where)
            context.say("      " + escaped(place) + "\n");
    }
    context.say(after);
}

std::string precedentLines(const std::vector<jobs::Precedent>& list) {
    std::string text;
    for (const jobs::Precedent& one : list)
        text += "  " + one.date + "  " + base::escaped(one.sentence) + " [" + one.why + ", " +
                one.record.shortHex() + "]. " + base::escaped(one.reason) + "\n";
    return text;
}

void addReading(Context& context) {
    using namespace reading_detail;
    auto none = std::make_shared<int>(0);
    runs(context, addCommand(*context.app, "models", "the models and where each stands"), none,
         [](Context& c, int&) {
             return withWorkspace(c, [&](auto& w, auto& asOf) { return models(c, w, asOf); });
         });
    auto model = std::make_shared<std::string>();
    CLI::App* list = addCommand(*context.app, "releases", "releases of one model or of all");
    list->add_option("MODEL", *model, "the model");
    runs(context, list, model, [](Context& c, std::string& name) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return releases(c, w, asOf, name); });
    });
    auto options = std::make_shared<ShowOptions>();
    CLI::App* one = addCommand(*context.app, "show", "one release with all that is known");
    one->add_option("RELEASE", options->release, "MODEL[@VERSION]")->required();
    one->add_flag("--card", options->card, "the model card");
    one->add_flag("--note", options->note, "the deliberation note");
    one->add_flag("--slos", options->slos, "the safety SLOs");
    one->add_flag("--artifacts", options->artifacts, "the evidence files and artifacts");
    runs(context, one, options, [](Context& c, ShowOptions& o) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return show(c, w, asOf, o); });
    });
}

} // namespace countersign::cli
