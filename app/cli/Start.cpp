// init, new, demo.
#include "app/cli/Context.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Make.h"
#include "core/jobs/Scan.h"

namespace countersign::cli {

namespace start_detail {

struct InitOptions {
    std::string name, principal, personName, key, policy, roster, mode, succeeds;
    std::vector<std::string> roles;
    bool scan = false;
};

// The configuration that is proposed, and what there is to mend; nothing is signed for it.
int scan(Context& context, jobs::Workspace& workspace) {
    auto path = jobs::proposeConfig(workspace);
    if (!path) return context.tell(path.error(), kCannot);
    auto lines = jobs::triage(workspace, {}, context.surroundings.cancel);
    if (!lines) return context.tell(lines.error(), kCannot);
    if (context.globals.json) {
        Json json("scan");
        json.text("path", *path).array("triage");
        for (const jobs::TriageLine& line : *lines) {
            json.object().text("text", line.text).integer("count", line.count);
            json.text("help", line.help).texts("where", line.where).end();
        }
        return context.json(json, kYes);
    }
    context.say(base::escaped(*path) + "\n");
    for (const jobs::TriageLine& line : *lines)
        context.say("  " + base::escaped(line.text) + "      " + base::escaped(line.help) + "\n");
    return kYes;
}

int init(Context& context, jobs::Workspace& workspace, const InitOptions& o) {
    if (o.scan) {
        const int code = scan(context, workspace);
        if (code != kYes || (o.name.empty() && o.key.empty())) return code;
    }
    if (o.name.empty() || o.principal.empty() || o.key.empty() || o.roles.empty())
        return context.tell({base::ErrorCode::Invalid,
                             "init needs --name, --principal, --key and --role",
                             {},
                             "countersign init --help"},
                            kWords);
    jobs::InitRequest request;
    request.name = o.name;
    request.principal = o.principal;
    request.personName = o.personName;
    request.key = o.key;
    request.roles = o.roles;
    // Who brings no policy of their own looks first at what would be stopped.
    request.mode = o.mode.empty() && o.policy.empty() ? "observe" : o.mode;
    request.succeeds = o.succeeds;
    for (const auto& [path, text] :
         {std::pair(o.policy, &request.policyText), std::pair(o.roster, &request.rosterText)}) {
        if (path.empty()) continue;
        auto bytes = base::readFile(path, 1u << 20);
        if (!bytes) return context.tell(bytes.error(), kCannot);
        *text = std::move(*bytes);
    }
    auto receipt = jobs::init(workspace, request, context.prompt(), context.surroundings.cancel);
    if (!receipt) {
        const bool words = receipt.error().code == base::ErrorCode::Invalid;
        return context.tell(receipt.error(), words ? kWords : kCannot);
    }
    auto log = workspace.verified();
    if (!log) return context.tell(log.error(), kCannot);
    const std::string id = (*log)->ledger.logId.hex();
    if (context.globals.json) {
        Json json("init");
        json.text("commit", receipt->commit).text("log", id);
        return context.json(json, kYes);
    }
    context.say("Signed. The log " + id +
                " has started.\nGive this line to the others: "
                "countersign --genesis " +
                id + " verify\n" +
                (request.mode == "observe"
                     ? "Nothing is stopped yet: every tier is in mode observe since today. "
                       "`countersign gate --all` shows what would be.\n"
                     : ""));
    return kYes;
}

struct NewOptions {
    std::string kind, model, incident;
};

int make(Context& context, jobs::Workspace& workspace, const NewOptions& o) {
    if (!o.incident.empty() && o.kind != "post-mortem")
        return context.tell({base::ErrorCode::Invalid,
                             "Only a post-mortem is about an incident",
                             {},
                             "countersign scenario add MODEL --id ID --incident RECORD"});
    if (o.incident.empty() && o.model.empty())
        return context.tell({base::ErrorCode::Invalid,
                             "Which model?",
                             {},
                             "countersign new " + base::escaped(o.kind) + " MODEL"});
    auto paths = o.incident.empty() ? jobs::makeArtifact(workspace, o.kind, o.model)
                                    : jobs::makePostMortem(workspace, o.incident);
    if (!paths) return context.tell(paths.error());
    if (context.globals.json) {
        Json json("new");
        json.texts("paths", *paths);
        return context.json(json, kYes);
    }
    for (const std::string& path : *paths)
        context.say(base::escaped(path) + "\n");
    return kYes;
}

int demo(Context& context, const std::string& folder) {
    auto asOf = context.asOf();
    if (!asOf) return context.tell(asOf.error());
    jobs::DemoRequest request;
    request.folder = folder;
    request.stateFolder = context.surroundings.stateFolder;
    request.cacheFolder = context.surroundings.cacheFolder;
    const base::SystemClock system;
    const base::Clock& clock = context.surroundings.clock ? *context.surroundings.clock
                                                          : static_cast<const base::Clock&>(system);
    request.now = asOf->at.value_or(clock.now());
    auto made = jobs::makeDemo(request, context.surroundings.cancel, context.progress());
    context.clearProgress();
    if (!made) return context.tell(made.error(), kCannot);
    if (context.globals.json) {
        Json json("demo");
        json.text("folder", made->folder.string()).text("keys", made->keys.string());
        json.integer("source_commits", static_cast<std::int64_t>(made->sourceCommits));
        json.integer("log_commits", static_cast<std::int64_t>(made->logCommits));
        return context.json(json, kYes);
    }
    const std::string at = base::escaped(made->folder.string());
    context.say("A year of claims triage in " + at + ": " + std::to_string(made->sourceCommits) +
                " source commits, " + std::to_string(made->logCommits) + " in the log.\n" +
                "Private keys of its people: " + base::escaped(made->keys.string()) + "\n" +
                "Look around:  countersign -C " + at + " models\n" +
                "              countersign -C " + at + " gate claims-triage@1.2\n");
    return kYes;
}

} // namespace start_detail

void addStart(Context& context) {
    using namespace start_detail;
    auto options = std::make_shared<InitOptions>();
    CLI::App* start =
        addCommand(*context.app, "init", "start the log: policy, people, keys; signed");
    start->add_flag("--scan", options->scan,
                    "first write a countersign.yaml from what lies here (alone: only that)");
    start->add_option("--name", options->name, "name of the organisation or repository");
    start->add_option("--principal", options->principal, "your short name in the log");
    start->add_option("--person", options->personName, "your name as it is printed");
    start->add_option("--key", options->key, "your SSH key");
    start->add_option("--role", options->roles, "your roles (repeatable)");
    start
        ->add_option("--mode", options->mode,
                     "observe, warn or block, from today (default: observe, or as --policy says)")
        ->check(CLI::IsMember({"observe", "warn", "block"}));
    start->add_option("--policy", options->policy, "policy file (default: four tiers)");
    start->add_option("--roster", options->roster, "people and keys (default: you alone)");
    start->add_option("--succeeds", options->succeeds,
                      "head of the log that this one replaces, lost or forked; it is kept");
    runs(context, start, options, [](Context& c, InitOptions& o) {
        return withWorkspace(c, [&](auto& w, auto&) { return init(c, w, o); });
    });
    auto artifact = std::make_shared<NewOptions>();
    CLI::App* fresh = addCommand(*context.app, "new", "write an artifact from its template");
    fresh
        ->add_option(
            "KIND", artifact->kind,
            "note, slos, release, card-section, or a kind of document (countersign rules --kinds)")
        ->required();
    fresh->add_option("MODEL", artifact->model, "a model, or a folder that is there");
    fresh->add_option("--incident", artifact->incident,
                      "of a post-mortem: the incident on record it is about");
    runs(context, fresh, artifact, [](Context& c, NewOptions& o) {
        return withWorkspace(c, [&](auto& w, auto&) { return make(c, w, o); });
    });
    auto folder = std::make_shared<std::string>();
    CLI::App* story =
        addCommand(*context.app, "demo", "a realistic repository with a year of history");
    story->add_option("DIR", *folder, "a folder that is not there yet, or empty")->required();
    runs(context, story, folder, [](Context& c, std::string& dir) { return demo(c, dir); });
}

} // namespace countersign::cli
