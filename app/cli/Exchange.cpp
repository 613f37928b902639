// sync, outbox: the only commands, beside accept, that may touch a network.
#include "app/cli/Signing.h"
#include "app/cli/Table.h"

#include "core/base/EightWords.h"
#include "core/base/Text.h"
#include "core/jobs/Exchange.h"

namespace countersign::cli {

namespace exchange_detail {

struct SyncOptions {
    std::string where, file, key;
    bool create = false, withWrong = false, yes = false, takeOnly = false, whole = false;
};

std::string count(std::size_t n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string idOf(const model::LogEntry& entry) {
    return entry.id.isZero() ? entry.commit.shortHex() : entry.id.shortHex();
}

constexpr std::size_t kShown = 25; // lines of a long list; what calls for a look is always shown

std::string line(const model::LogEntry& entry, const std::string& sentence) {
    return "  " + when(entry.committed) + "  " + idOf(entry) + "  " + base::escaped(sentence);
}

void tellNews(Context& context, const jobs::News& news) {
    if (!news.arrived.empty())
        context.say("From " + base::escaped(news.where) + ": " +
                    count(news.arrived.size(), "entry", "entries") + "\n");
    const bool all = context.globals.verbose || news.arrived.size() <= kShown;
    std::size_t at = 0;
    for (const jobs::Arrival& arrival : news.arrived) {
        const bool recent = ++at + kShown > news.arrived.size();
        if (!all && !recent && (news.first || arrival.callOut.empty())) continue;
        std::string mark = arrival.callOut.empty() ? "" : "  <- " + arrival.callOut;
        if (arrival.callOut == "wrong" || arrival.callOut == "refused")
            mark += std::string(" (") + model::name(arrival.entry.verdict) +
                    "): " + base::escaped(arrival.entry.reason);
        context.say(line(arrival.entry, arrival.sentence) + mark + "\n");
    }
    if (!all) context.say("  … the last of them; -v shows all\n");
    if (!news.unsent.empty())
        context.say("Yours, not sent yet: " + count(news.unsent.size(), "entry", "entries") + "\n");
    const bool few = context.globals.verbose || news.unsent.size() <= kShown;
    for (const jobs::HistoryLine& mine : news.unsent) {
        if (few) context.say(line(mine.entry, mine.sentence) + "\n");
    }
    for (const std::string& warning : news.warnings)
        context.say("Look first: " + base::escaped(warning) + "\n");
}

// What a script may do by itself: everything but send past something that speaks against it.
jobs::GoOn answer(Context& context, const SyncOptions& o, const jobs::News& news,
                  std::vector<base::Sentence>& held) {
    if (!context.globals.json) tellNews(context, news);
    if (o.takeOnly) return jobs::GoOn::TakeOnly;
    if (o.yes || news.unsent.empty()) return jobs::GoOn::Send;
    if (context.interactive() && !context.globals.json) {
        context.clearProgress();
        context.err << "Send yours? y = send, t = only take what arrived, anything else = stop: "
                    << std::flush;
        std::string line;
        std::getline(context.in, line);
        const std::string_view said = base::trimmed(line);
        if (said == "y" || said == "yes") return jobs::GoOn::Send;
        if (said == "t") return jobs::GoOn::TakeOnly;
        return jobs::GoOn::Stop;
    }
    held = news.warnings;
    return news.warnings.empty() ? jobs::GoOn::Send : jobs::GoOn::Stop;
}

int codeOf(const base::Error& error) {
    switch (error.code) {
    case base::ErrorCode::Conflict:
    case base::ErrorCode::Denied:
        return kNo;
    case base::ErrorCode::Invalid:
        return kWords;
    default:
        return kCannot;
    }
}

void entriesJson(Json& json, const char* key, const std::vector<jobs::HistoryLine>& lines) {
    json.array(key);
    for (const jobs::HistoryLine& line : lines) {
        json.object().text("commit", line.entry.commit.hex());
        json.text("record", line.entry.id.isZero() ? "" : line.entry.id.hex());
        json.text("sentence", line.sentence).end();
    }
    json.end();
}

int tellResult(Context& context, const jobs::SyncResult& result,
               const std::vector<base::Sentence>& held) {
    const int code = result.stopped ? kNo : kYes;
    const auto digest = base::Sha256::fromHex(result.fingerprint);
    const std::string words = digest ? base::eightWords(*digest) : "";
    if (context.globals.json) {
        Json json("sync");
        json.text("where", result.where).boolean("stopped", result.stopped).array("arrived");
        for (const jobs::Arrival& arrival : result.arrived) {
            json.object().text("commit", arrival.entry.commit.hex());
            json.text("record", arrival.entry.id.isZero() ? "" : arrival.entry.id.hex());
            json.text("verdict", model::name(arrival.entry.verdict));
            json.text("sentence", arrival.sentence).text("call_out", arrival.callOut).end();
        }
        json.end();
        entriesJson(json, "sent", result.sent);
        json.array("unions");
        for (const base::CommitId& id : result.unions)
            json.item(id.hex());
        json.end().texts("held_because", held).texts("warnings", result.warnings);
        json.boolean("unsent_left", result.unsentLeft).text("head", result.head.hex());
        json.text("fingerprint", result.fingerprint).text("words", words);
        json.text("sentence", result.sentence);
        return context.json(json, code);
    }
    for (const base::CommitId& id : result.unions)
        context.say("Both sides united in one signed entry, " + id.shortHex() + "\n");
    for (const std::string& warning : result.warnings)
        context.say("Note: " + base::escaped(warning) + "\n");
    context.say(result.sentence + "\n");
    if (!result.stopped && !words.empty()) context.say("Log fingerprint  " + words + "\n");
    if (!held.empty())
        context.tell({base::ErrorCode::Denied,
                      "Something arrived that speaks against what would be sent",
                      {},
                      "look at it (countersign sync --take-only), withdraw or go on: --yes"},
                     kNo);
    return code;
}

jobs::SyncRequest requestOf(Context& context, jobs::Workspace& workspace, const SyncOptions& o,
                            std::vector<base::Sentence>& held) {
    jobs::SyncRequest request;
    request.where = o.where;
    request.create = o.create;
    request.withWrong = o.withWrong;
    request.trustFirstUse = context.globals.trustFirstUse;
    request.prompt = context.prompt();
    request.ask = [&](const jobs::News& news) { return answer(context, o, news, held); };
    request.key = [&] { return chooseKey(workspace, o.key); };
    return request;
}

int sync(Context& context, jobs::Workspace& workspace, const SyncOptions& o) {
    std::vector<base::Sentence> held;
    auto result = jobs::sync(workspace, requestOf(context, workspace, o, held),
                             context.surroundings.cancel, context.progress());
    if (!result) return context.tell(result.error(), codeOf(result.error()));
    return tellResult(context, *result, held);
}

int importFile(Context& context, jobs::Workspace& workspace, const SyncOptions& o) {
    std::vector<base::Sentence> held;
    auto request = requestOf(context, workspace, o, held);
    request.ask = [&](const jobs::News& news) {
        if (!context.globals.json) tellNews(context, news);
        return jobs::GoOn::TakeOnly;
    };
    auto result = jobs::importOutbox(workspace, o.file, request, context.surroundings.cancel);
    if (!result) return context.tell(result.error(), codeOf(result.error()));
    return tellResult(context, *result, held);
}

int tellOutbox(Context& context, const jobs::Outbox& outbox, const std::string& file) {
    if (context.globals.json) {
        Json json("outbox");
        json.text("where", outbox.where).text("head", outbox.head.hex()).text("file", file);
        entriesJson(json, "entries", outbox.entries);
        return context.json(json, kYes);
    }
    for (const jobs::HistoryLine& line : outbox.entries)
        context.say("Signed. Not sent yet.  " + when(line.entry.committed) + "  " +
                    idOf(line.entry) + "  " + base::escaped(line.sentence) + "\n");
    if (outbox.entries.empty() && file.empty())
        context.say("Nothing is waiting to be sent" +
                    (outbox.where.empty() ? std::string() : " to " + base::escaped(outbox.where)) +
                    ".\n");
    if (!file.empty())
        context.say("In " + base::escaped(file) +
                    ". Carry it; there: countersign outbox import FILE\n");
    return kYes;
}

int outbox(Context& context, jobs::Workspace& workspace, const SyncOptions& o) {
    auto found = jobs::outbox(workspace, o.where);
    if (!found) return context.tell(found.error(), codeOf(found.error()));
    return tellOutbox(context, *found, {});
}

int exportFile(Context& context, jobs::Workspace& workspace, const SyncOptions& o) {
    auto found =
        jobs::exportOutbox(workspace, o.file, o.where, o.whole, context.surroundings.cancel);
    if (!found) return context.tell(found.error(), codeOf(found.error()));
    return tellOutbox(context, *found, o.file);
}

using Work = int (*)(Context&, jobs::Workspace&, const SyncOptions&);

void does(Context& context, CLI::App* command, const std::shared_ptr<SyncOptions>& options,
          Work work) {
    runs(context, command, options, [work](Context& c, SyncOptions& o) {
        return withSigning(c, [&](jobs::Workspace& w) { return work(c, w, o); });
    });
}

} // namespace exchange_detail

void addExchange(Context& context) {
    using namespace exchange_detail;
    auto o = std::make_shared<SyncOptions>();
    CLI::App* both = addCommand(*context.app, "sync", "exchange the log: take, unite, send");
    both->add_option("WHERE", o->where, "a remote, an address or a folder (default: origin)");
    both->add_option("--key", o->key, "signs the union where both sides have something new");
    both->add_flag("--yes", o->yes, "send, whatever arrived");
    both->add_flag("--take-only", o->takeOnly, "take what arrived, send nothing");
    both->add_flag("--create", o->create, "make a repository in an empty folder");
    both->add_flag("--with-wrong", o->withWrong,
                   "take commits that are not in order, to acknowledge them");
    does(context, both, o, sync);

    auto box = std::make_shared<SyncOptions>();
    CLI::App* list = addCommand(*context.app, "outbox", "what is signed and not sent yet");
    list->require_subcommand(0, 1);
    list->add_option("--remote", box->where, "held against this remote (default: origin)");
    CLI::App* out = addCommand(*list, "export", "write it into a file that can be carried");
    out->add_option("FILE", box->file, "a new file (a git bundle)")->required();
    out->add_flag("--whole", box->whole, "the whole log, for somebody who has none of it");
    CLI::App* in = addCommand(*list, "import", "take what somebody carried here");
    in->add_option("FILE", box->file, "the file")->required();
    in->add_option("--key", box->key, "signs the union where both sides have something new");
    in->add_flag("--with-wrong", box->withWrong,
                 "take commits that are not in order, to acknowledge them");
    runs(context, list, box, [out, in](Context& c, SyncOptions& options) {
        const Work work = out->parsed() ? exportFile : in->parsed() ? importFile : outbox;
        return withSigning(c, [&](jobs::Workspace& w) { return work(c, w, options); });
    });
}

} // namespace countersign::cli
