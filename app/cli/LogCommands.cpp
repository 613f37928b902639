// history, record, search.
#include "app/cli/Context.h"
#include "app/cli/Table.h"

#include "core/base/Text.h"
#include "core/jobs/Browse.h"
#include "core/jobs/Receipts.h"

namespace countersign::cli {

namespace log_detail {

void entryJson(Json& json, const model::LogEntry& entry, const std::string& sentence) {
    json.text("commit", entry.commit.hex()).text("record", entry.id.isZero() ? "" : entry.id.hex());
    json.text("verdict", model::name(entry.verdict)).text("reason", entry.reason);
    json.text("committed", entry.committed.text()).text("sentence", sentence);
    json.text("kind", entry.record ? entry.record->kind : "");
    json.array("warnings");
    for (const model::Remarked& warning : entry.warnings)
        json.object().text("code", warning.code).text("text", warning.text).end();
    json.end();
}

int history(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
            const std::string& release) {
    auto lines = jobs::history(workspace, asOf, release);
    if (!lines) return context.tell(lines.error());
    if (context.globals.json) {
        Json json("history");
        json.array("entries");
        for (const jobs::HistoryLine& line : *lines) {
            json.object();
            entryJson(json, line.entry, line.sentence);
            json.end();
        }
        return context.json(json, kYes);
    }
    Table table({"WHEN", "RECORD", "VERDICT", "WHAT"});
    for (const jobs::HistoryLine& line : *lines) {
        const std::string id =
            line.entry.id.isZero() ? line.entry.commit.shortHex() : line.entry.id.shortHex();
        table.row({when(line.entry.committed), id, model::name(line.entry.verdict), line.sentence});
        if (context.globals.verbose && line.entry.record && !line.entry.record->reason.empty())
            table.row({"", "", "", "  " + line.entry.record->reason});
    }
    context.say(table.empty() ? "Nothing is on record about this release.\n" : table.text());
    return kYes;
}

void openedJson(Json& json, const jobs::Opened& opened) {
    json.text("opened", opened.sentence).array("opened_files");
    for (const jobs::Opened::File& file : opened.files) {
        if (!file.opened) continue;
        json.object().text("path", file.path).text("blob", file.blob.hex());
        json.boolean("stale", file.stale).end();
    }
    json.end();
}

// What the approver saw, as far as it can be said: which files were opened, never that they were
// understood.
std::string openedText(const jobs::Opened& opened, bool all) {
    std::string text = "Opened   " + opened.sentence + "\n";
    for (const jobs::Opened::File& file : opened.files) {
        if (!file.opened && !all) continue;
        text += "         " + file.blob.shortHex() + "  " + base::escaped(file.path) +
                (!file.opened ? "  (not opened)"
                 : file.stale ? "  (stale: changed since)"
                              : "") +
                "\n";
    }
    return text;
}

int record(Context& context, jobs::Workspace& workspace, const std::string& id) {
    auto view = jobs::showRecord(workspace, id);
    if (!view) return context.tell(view.error());
    const model::LogEntry& entry = view->entry;
    auto opened = jobs::openedFor(workspace, entry);
    if (context.globals.json) {
        Json json("record");
        entryJson(json, entry, view->sentence);
        json.text("path", entry.path).text("bytes", view->bytes);
        json.text("commit_text", view->commitText);
        if (opened && *opened) openedJson(json, **opened);
        return context.json(json, kYes);
    }
    std::string text = base::escaped(view->sentence) + "\n";
    text += std::string("Verdict  ") + model::name(entry.verdict) +
            (entry.reason.empty() ? "" : ": " + base::escaped(entry.reason)) + "\n";
    for (const model::Remarked& warning : entry.warnings)
        text +=
            "Warning  " + base::escaped(warning.code) + ": " + base::escaped(warning.text) + "\n";
    if (entry.record) {
        const model::Record& r = *entry.record;
        text += "Signed   " + base::escaped(r.signer.name) + " (" + r.signer.principal + ")" +
                (r.signer.hat.empty() ? "" : ", as " + base::escaped(r.signer.hat)) + "\n";
        text += "Time     " + when(r.signedAt) + ", as claimed\n";
        text += "Meaning  " + base::escaped(r.meaning) + "\n";
        text += "Reason   " + base::escaped(r.reason) + "\n";
        text += "Key      " + r.signer.key + "\n";
    }
    text += "Commit   " + entry.commit.hex() + "\n";
    if (!entry.id.isZero()) text += "Record   " + entry.id.hex() + "\n";
    if (opened && *opened) text += openedText(**opened, context.globals.verbose);
    text += "\n" + base::escaped(view->bytes, true);
    if (context.globals.verbose) text += "\n" + base::escaped(view->commitText, true) + "\n";
    context.say(text);
    return kYes;
}

// The index marks matches with control characters; a terminal gets brackets instead.
std::string marked(const std::string& snippet, bool colour) {
    std::string out, piece;
    auto flush = [&] {
        out += base::escaped(piece);
        piece.clear();
    };
    for (char c : snippet) {
        if (c == '\x02' || c == '\x03') {
            flush();
            out += colour ? (c == '\x02' ? "\x1b[1m" : "\x1b[0m") : (c == '\x02' ? "[" : "]");
        } else {
            piece += c == '\n' ? ' ' : c;
        }
    }
    flush();
    return out;
}

int search(Context& context, jobs::Workspace& workspace, const std::vector<std::string>& words) {
    auto answer = jobs::search(workspace, base::joined(words, " "), context.surroundings.cancel);
    if (!answer) return context.tell(answer.error());
    const std::vector<index::Hit>& hits = answer->hits;
    if (context.globals.json) {
        Json json("search");
        json.boolean("only_newest", answer->onlyNewest).array("hits");
        for (const index::Hit& hit : hits) {
            std::string snippet;
            for (char c : hit.snippet) {
                if (c != '\x02' && c != '\x03') snippet += c;
            }
            json.object().text("kind", hit.kind).text("key", hit.key).text("model", hit.model);
            json.text("title", hit.title).text("snippet", snippet).end();
        }
        return context.json(json, hits.empty() ? kNo : kYes);
    }
    for (const index::Hit& hit : hits) {
        const std::string key = hit.kind == "record" ? hit.key.substr(0, 12) : hit.key;
        context.say(base::escaped(hit.title) + "  (" + base::escaped(hit.kind) + " " +
                    base::escaped(key) + ")\n    " + marked(hit.snippet, context.colour()) + "\n");
    }
    if (hits.empty()) context.say("Nothing was found.\n");
    if (answer->onlyNewest)
        context.say("Many texts hold these words: the newest " +
                    std::to_string(index::Index::kRanked) +
                    " were ranked. Another word, model: or before: finds older ones.\n");
    return hits.empty() ? kNo : kYes;
}

} // namespace log_detail

void addLog(Context& context) {
    using namespace log_detail;
    auto release = std::make_shared<std::string>();
    CLI::App* past = addCommand(*context.app, "history", "what was signed, in order");
    past->add_option("RELEASE", *release, "MODEL[@VERSION]; none: everything");
    runs(context, past, release, [](Context& c, std::string& r) {
        return withWorkspace(c, [&](auto& w, auto& asOf) { return history(c, w, asOf, r); });
    });
    auto id = std::make_shared<std::string>();
    CLI::App* one = addCommand(*context.app, "record", "one record with its exact bytes");
    one->add_option("ID", *id, "the record's or commit's id, or its beginning")->required();
    runs(context, one, id, [](Context& c, std::string& i) {
        return withWorkspace(c, [&](auto& w, auto&) { return record(c, w, i); });
    });
    auto words = std::make_shared<std::vector<std::string>>();
    CLI::App* find = addCommand(*context.app, "search", "cards, notes and records, full text");
    find->add_option("QUERY", *words, "what to look for")->required();
    runs(context, find, words, [](Context& c, std::vector<std::string>& q) {
        return withWorkspace(c, [&](auto& w, auto&) { return search(c, w, q); });
    });
}

} // namespace countersign::cli
