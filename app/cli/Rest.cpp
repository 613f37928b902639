// index, completion, schema, version.
#include "app/cli/Context.h"

#include "core/base/Resources.h"
#include "core/base/Text.h"
#include "core/jobs/Browse.h"

#include <string_view>

namespace countersign::cli {

namespace rest_detail {

int rebuild(Context& context, jobs::Workspace& workspace) {
    auto done = jobs::rebuildIndex(workspace, context.surroundings.cancel, context.progress());
    if (!done) return context.tell(done.error(), kCannot);
    if (!context.globals.json) return kYes;
    Json json("index");
    return context.json(json.boolean("rebuilt", true), kYes);
}

int status(Context& context, jobs::Workspace& workspace) {
    auto status = jobs::indexStatus(workspace);
    if (!status) return context.tell(status.error(), kCannot);
    if (context.globals.json) {
        Json json("index");
        json.text("source", status->source).text("log", status->log);
        json.integer("models", static_cast<std::int64_t>(status->models));
        json.boolean("current", status->current).boolean("in_memory", status->inMemory);
        return context.json(json, kYes);
    }
    auto read = [](const std::string& id) { return id.empty() ? "never" : id.substr(0, 12); };
    context.say(std::string(status->current ? "up to date" : "behind; it follows by itself") +
                "\nsource " + read(status->source) + ", log " + read(status->log) + ", " +
                std::to_string(status->models) + " models" +
                (status->inMemory ? ", kept in memory only" : "") + "\n");
    return kYes;
}

// The format texts stand beside the code that reads them; "LOG.md" is called "log".
int schema(Context& context, const std::string& name) {
    std::vector<std::string> names;
    for (std::string_view path : base::resourcesBelow("core/format")) {
        const std::string file(path.substr(path.rfind('/') + 1));
        const std::string known = base::lowerAscii(file.substr(0, file.rfind('.')));
        if (known == "readme") continue;
        names.push_back(known);
        if (name != known) continue;
        const std::string text(base::resource(path));
        if (context.globals.json) {
            Json json("schema");
            return context.json(json.text("name", name).text("text", text), kYes);
        }
        context.say(text);
        return kYes;
    }
    return context.tell({base::ErrorCode::Invalid,
                         "There is no format called " + base::escaped(name),
                         {},
                         "one of " + base::joined(names, ", ")},
                        kWords);
}

std::vector<std::string> optionsOf(const CLI::App& app) {
    std::vector<std::string> words;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            words.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            words.push_back("-" + name);
    }
    return words;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
    auto listed = app.get_subcommands([](const CLI::App*) { return true; });
    return {listed.begin(), listed.end()};
}

std::string namesOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : commandsOf(app))
        names.push_back(command->get_name());
    return base::joined(names, " ");
}

// One table for both shells: words that may follow a command.
std::string cases(const CLI::App& app, const std::string& variable) {
    const std::string globals = base::joined(optionsOf(app), " ");
    std::string text;
    for (const CLI::App* command : commandsOf(app)) {
        const std::string own = base::joined(optionsOf(*command), " ");
        const std::string below = namesOf(*command);
        text += "        " + command->get_name() + ") " + variable + "=\"" + below +
                (below.empty() ? "" : " ") + own + " " + globals + "\" ;;\n";
    }
    return text;
}

std::string bash(const CLI::App& app) {
    return "_countersign() {\n"
           "    local words=\"" +
           namesOf(app) + " " + base::joined(optionsOf(app), " ") +
           "\" i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        case \"${COMP_WORDS[i]}\" in\n" +
           cases(app, "words") +
           "        esac\n"
           "    done\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
           "}\n"
           "complete -o default -F _countersign countersign git-countersign\n";
}

std::string zsh(const CLI::App& app) {
    return "#compdef countersign git-countersign\n"
           "_countersign() {\n"
           "    local choices=\"" +
           namesOf(app) + " " + base::joined(optionsOf(app), " ") +
           "\" word\n"
           "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
           "        case \"$word\" in\n" +
           cases(app, "choices") +
           "        esac\n"
           "    done\n"
           "    compadd -- ${=choices}\n"
           "    _files\n"
           "}\n"
           "compdef _countersign countersign git-countersign\n";
}

std::string fishOptions(const CLI::App& app, const std::string& condition) {
    std::string text;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            text += "complete -c countersign" + condition + " -l " + name + "\n";
        for (const std::string& name : option->get_snames())
            text += "complete -c countersign" + condition + " -s " + name + "\n";
    }
    return text;
}

std::string fish(const CLI::App& app) {
    std::string text = fishOptions(app, "");
    for (const CLI::App* command : commandsOf(app)) {
        const std::string name = command->get_name();
        const std::string within = " -n '__fish_seen_subcommand_from " + name + "'";
        text += "complete -c countersign -f -n __fish_use_subcommand -a " + name + " -d '" +
                command->get_description() + "'\n" + fishOptions(*command, within);
        for (const CLI::App* below : commandsOf(*command))
            text += "complete -c countersign -f" + within + " -a " + below->get_name() + "\n";
    }
    return text;
}

int completionOf(Context& context, const std::string& shell) {
    const CLI::App& app = *context.app;
    context.out << (shell == "bash" ? bash(app) : shell == "zsh" ? zsh(app) : fish(app));
    return kYes;
}

int version(Context& context) {
    if (context.globals.json) {
        Json json("version");
        return context.json(json.text("version", COUNTERSIGN_VERSION).integer("records", 0), kYes);
    }
    context.say("countersign " COUNTERSIGN_VERSION " (records: 0)\n");
    return kYes;
}

} // namespace rest_detail

void addRest(Context& context) {
    using namespace rest_detail;
    CLI::App* index =
        addCommand(*context.app, "index", "the local index; it may be deleted any time");
    index->require_subcommand(1);
    auto none = std::make_shared<int>(0);
    runs(context, addCommand(*index, "rebuild", "read everything again"), none,
         [](Context& c, int&) {
             return withWorkspace(c, [&](auto& w, auto&) { return rebuild(c, w); });
         });
    runs(context, addCommand(*index, "status", "how far it has read"), none, [](Context& c, int&) {
        return withWorkspace(c, [&](auto& w, auto&) { return status(c, w); });
    });
    auto shell = std::make_shared<std::string>();
    CLI::App* completion = addCommand(*context.app, "completion", "completion for a shell");
    completion->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    runs(context, completion, shell, [](Context& c, std::string& s) { return completionOf(c, s); });
    auto name = std::make_shared<std::string>();
    CLI::App* format = addCommand(*context.app, "schema", "the text of a format");
    format->add_option("NAME", *name, "log, manifest, metrics, policy or roster")->required();
    runs(context, format, name, [](Context& c, std::string& n) { return schema(c, n); });
    runs(context, addCommand(*context.app, "version", "what this program is"), none,
         [](Context& c, int&) { return version(c); });
}

} // namespace countersign::cli
