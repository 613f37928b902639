#include "app/cli/Context.h"

#include "core/base/Terminal.h"
#include "core/base/Text.h"

namespace countersign::cli {

bool Context::colour() const {
    return surroundings.outIsTerminal && !surroundings.plain && !globals.noColour;
}

void Context::clearProgress() const {
    if (*progressShown) err << "\r\x1b[K" << std::flush;
    *progressShown = false;
}

void Context::say(const std::string& text) {
    clearProgress();
    if (!globals.quiet) out << text;
}

int Context::json(Json& document, int code) {
    clearProgress();
    out << document.take();
    return code;
}

int Context::tell(const base::Error& error, int code) {
    clearProgress();
    err << "error: " << base::escaped(error.sentence()) << "\n";
    return code;
}

int Context::codeOf(const base::Error& error) {
    switch (error.code) {
    case base::ErrorCode::Invalid:
    case base::ErrorCode::NotFound:
        return kWords;
    case base::ErrorCode::Denied:
        return kNo;
    default:
        return kCannot;
    }
}

base::ProgressSink Context::progress() const {
    if (!surroundings.errIsTerminal || globals.quiet || globals.json) return {};
    std::ostream* stream = &err;
    auto last = std::make_shared<std::string>();
    return [stream, last, shown = progressShown](const base::Progress& at) {
        std::string line = base::escaped(at.step);
        if (at.total > 0) line += " " + std::to_string(at.done * 100 / at.total) + " %";
        if (line == *last) return;
        *last = line;
        *shown = true;
        *stream << "\r\x1b[K" << line << "\r" << std::flush;
    };
}

sign::PromptHandler Context::prompt() const {
    if (!interactive()) return {};
    return [](const std::string& question) {
        sign::PromptAnswer answer;
        auto text = base::askHidden(base::escaped(question) + " ");
        if (text) {
            answer.kind = sign::PromptAnswer::Kind::Text;
            answer.text = std::move(*text);
        } else if (text.error().code == base::ErrorCode::Cancelled) {
            answer.kind = sign::PromptAnswer::Kind::Cancel;
        }
        return answer;
    };
}

base::Result<jobs::AsOf> Context::asOf() const {
    jobs::AsOf asOf;
    asOf.revision = globals.asOf;
    if (!globals.at.empty()) {
        asOf.at = base::UtcTime::parse(globals.at);
        if (!asOf.at)
            return base::fail(base::ErrorCode::Invalid, "--at is not a time", {},
                              "write it like 2026-11-21T09:00:00Z");
    }
    return asOf;
}

jobs::WorkspaceOptions workspaceOptions(const Context& context) {
    jobs::WorkspaceOptions options;
    options.folder = context.globals.folder;
    options.logRef = context.globals.logRef;
    options.genesis =
        context.globals.genesis.empty() ? context.surroundings.genesis : context.globals.genesis;
    options.stateFolder = context.surroundings.stateFolder;
    options.cacheFolder = context.surroundings.cacheFolder;
    options.clock = context.surroundings.clock;
    options.quarantine = context.surroundings.quarantine;
    options.allowOtherOwner = context.globals.otherOwner;
    options.rememberFirstUse = context.globals.trustFirstUse || context.interactive();
    return options;
}

namespace {

bool belongsToOther(const base::Error& error) { return error.code == base::ErrorCode::Denied; }

// One plain question (decisions.md §4.4); a script says --other-owner.
bool trustsOther(Context& context, const base::Error& error) {
    if (!context.interactive()) return false;
    context.clearProgress();
    context.err << base::escaped(error.what + ": " + error.place.path)
                << "\nLook at it, read-only? y = yes: " << std::flush;
    std::string line;
    std::getline(context.in, line);
    const std::string_view said = base::trimmed(line);
    return said == "y" || said == "yes";
}

} // namespace

int withWorkspace(Context& context,
                  const std::function<int(jobs::Workspace&, const jobs::AsOf&)>& work) {
    auto asOf = context.asOf();
    if (!asOf) return context.tell(asOf.error());
    jobs::WorkspaceOptions options = workspaceOptions(context);
    auto workspace = jobs::Workspace::open(options);
    if (!workspace && belongsToOther(workspace.error()) &&
        trustsOther(context, workspace.error())) {
        options.allowOtherOwner = true;
        workspace = jobs::Workspace::open(options);
    }
    if (!workspace) return context.tell(workspace.error(), kCannot);
    const int code = work(**workspace, *asOf);
    context.clearProgress();
    return code;
}

CLI::App* addCommand(CLI::App& parent, const std::string& name, const std::string& what) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->fallthrough();
    return command;
}

std::string when(base::UtcTime time) {
    std::string text = time.text();
    return text.substr(0, 10) + " " + text.substr(11, 5) + " UTC";
}

} // namespace countersign::cli
