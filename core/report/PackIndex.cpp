#include "core/report/Audit.h"

#include "core/base/EightWords.h"
#include "core/base/Text.h"
#include "core/format/Html.h"

// index.html of an audit pack: one self-contained page. No script, no style or picture from
// elsewhere, no link but to files of the pack; text of the log is shown, never interpreted.
namespace countersign::report {

namespace packindex {

constexpr const char* kHead =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Decision log</title>\n"
    "<style>\nbody{font:16px/1.5 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;"
    "color:#1b1b1b;background:#fff}\ntable{border-collapse:collapse;width:100%}\n"
    "td,th{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid "
    "#ccc}\ncode{font-size:85%;overflow-wrap:anywhere}\n.no{font-weight:bold}\n"
    "h1,h2,h3{line-height:1.2}\n</style>\n</head>\n<body>\n";

std::string shown(const std::string& text) { return format::htmlEscaped(base::escaped(text)); }

std::string code(const std::string& text) { return "<code>" + shown(text) + "</code>"; }

// Only digits of an id stand in a link.
std::string linked(const char* folder, const std::string& id, const std::string& text) {
    return "<a href=\"" + std::string(folder) + "/" + id + "\">" + shown(text) + "</a>";
}

std::string row(const std::string& key, const std::string& value) {
    return "<tr><th scope=\"row\">" + key + "</th><td>" + value + "</td></tr>\n";
}

std::string list(const std::string& title, const std::vector<std::string>& lines) {
    if (lines.empty()) return {};
    std::string text = "<h3>" + title + "</h3>\n<ul>\n";
    for (const std::string& line : lines)
        text += "<li>" + shown(line) + "</li>\n";
    return text + "</ul>\n";
}

std::string about(const PackPage& page) {
    const model::LedgerState& ledger = page.report->ledger;
    return "<h1>Decision log: " + shown(ledger.start.name) + "</h1>\n<table>\n" +
           row("Verified as",
               model::name(page.report->state) +
                   (page.report->inOrder() ? std::string(", in order")
                                           : ", <span class=\"no\">not in order</span>: " +
                                                 shown(page.report->reason))) +
           row("Holds", page.head.release ? "the whole log; evidence of " +
                                                shown(page.head.release->text()) + " only"
                                          : std::string("the whole log with its evidence")) +
           row("Records that count", std::to_string(ledger.records)) +
           row("Log", code(ledger.logId.hex())) +
           row("Start", linked("commits", ledger.genesis.hex(), ledger.genesis.hex())) +
           row("Head", linked("commits", ledger.head.hex(), ledger.head.hex())) +
           row("Fingerprint",
               code(page.fingerprint.hex()) + "<br>" + shown(base::eightWords(page.fingerprint))) +
           "</table>\n";
}

std::string decisions(const PackPage& page) {
    std::string text;
    for (const auto& [release, history] : page.report->ledger.releases) {
        for (const model::DecisionEntry& decision : history.decisions) {
            const auto& body = std::get<model::Decide>(decision.record->body);
            std::string notes = decision.supported ? "" : "not supported: " + decision.why + ". ";
            if (decision.contested) notes += "Contested. ";
            if (decision.superseded) notes += "Superseded by a later one. ";
            text += "<tr><td>" + shown(release.text()) + "</td><td>" + model::name(body.outcome) +
                    "</td><td>" + shown(decision.record->signer.name) + ", as " +
                    shown(decision.record->signer.hat) + "</td><td>" +
                    decision.record->signedAt.text() + "</td><td>" +
                    shown(decision.record->meaning) + "</td><td>" + shown(decision.record->reason) +
                    "</td><td>" + shown(notes) + "</td></tr>\n";
        }
    }
    if (text.empty()) return "<p>Nothing was decided.</p>\n";
    return "<table>\n<tr><th>Release</th><th>Outcome</th><th>By</th><th>Time, as claimed</th>"
           "<th>Meaning</th><th>Reason</th><th>Remarks</th></tr>\n" +
           text + "</table>\n";
}

std::string entries(const PackPage& page) {
    std::string text = "<table>\n<tr><th>No.</th><th>Time, as claimed</th><th>Verdict</th><th>What"
                       "</th><th>Meaning</th><th>Reason</th><th>Files</th></tr>\n";
    const auto& all = page.report->ledger.entries;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const model::LogEntry& entry = all[i];
        std::string why = entry.reason;
        for (const model::Remarked& warning : entry.warnings)
            why += (why.empty() ? "" : "; ") + warning.code + ": " + warning.text;
        text +=
            "<tr><td>" + std::to_string(i + 1) + "</td><td>" + entry.committed.text() +
            "</td><td>" +
            (model::isCounted(entry.verdict)
                 ? model::name(entry.verdict)
                 : "<span class=\"no\">" + std::string(model::name(entry.verdict)) + "</span>") +
            (why.empty() ? "" : "<br>" + shown(why)) + "</td><td>" + shown(page.sentences[i]) +
            "</td><td>" + (entry.record ? shown(entry.record->meaning) : "") + "</td><td>" +
            (entry.record ? shown(entry.record->reason) : "") + "</td><td>" +
            linked("commits", entry.commit.hex(), "commit") +
            (page.blobs[i].empty() ? "" : " " + linked("blobs", page.blobs[i], "record")) +
            "</td></tr>\n";
    }
    return text + "</table>\n";
}

std::string evidence(const PackPage& page) {
    if (page.evidence.empty()) return "<p>No evidence is bound.</p>\n";
    std::string text = "<table>\n<tr><th>Release</th><th>File</th><th>Class</th><th>Bytes</th><th>"
                       "SHA-256</th></tr>\n";
    for (const PackFile& file : page.evidence)
        text += "<tr><td>" + shown(file.release.text()) + "</td><td>" +
                (file.blob.empty() ? shown(file.path) + " (not in this pack)"
                                   : linked("blobs", file.blob, file.path)) +
                "</td><td>" + file.cls + "</td><td>" + std::to_string(file.size) + "</td><td>" +
                code(file.sha256.hex()) + "</td></tr>\n";
    return text + "</table>\n";
}

} // namespace packindex

std::string packIndex(const PackPage& page) {
    using namespace packindex;
    const Proof proof = whatIsProved(*page.report, Outside::NotCompared, model::Trust::Unknown);
    return std::string(kHead) + about(page) + "<h2>What this shows</h2>\n" +
           list("Proved, once verified", proof.proved) + list("Not proved", proof.notProved) +
           "<h2>Decisions</h2>\n" + decisions(page) +
           "<h2>Every entry of the log, in order</h2>\n" + entries(page) + "<h2>Evidence</h2>\n" +
           evidence(page) + "</body>\n</html>\n";
}

} // namespace countersign::report
