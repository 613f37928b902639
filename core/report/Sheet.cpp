#include "core/report/Sheet.h"

#include "core/base/Text.h"
#include "core/format/Html.h"
#include "core/report/Text.h"

namespace countersign::report {

namespace sheet_detail {

std::string shown(const std::string& text) {
    return format::htmlEscaped(base::escaped(text, true));
}

std::string cells(const std::vector<std::string>& texts, const char* tag) {
    std::string row = "<tr>";
    for (const std::string& text : texts)
        row += "<" + std::string(tag) + ">" + shown(text) + "</" + tag + ">";
    return row + "</tr>\n";
}

const std::vector<std::string> kColumns{
    "Record", "Time, as claimed",     "Printed name", "Signing as", "What", "Meaning",
    "Reason", "What would remove it", "Standing",     "Verdict",    "Key"};

std::vector<std::string> columns(const SheetRow& row) {
    const model::LogEntry& entry = *row.entry;
    const model::Record& record = *entry.record;
    const auto* vote = std::get_if<model::Vote>(&record.body);
    const model::Role* role = row.ledger->policy.role(record.signer.hat);
    return {entry.id.hex(),     record.signedAt.text(),
            record.signer.name, role ? role->name : record.signer.hat,
            row.sentence,       record.meaning,
            record.reason,      vote ? vote->wouldRemove : std::string(),
            row.standing,       model::name(entry.verdict),
            record.signer.key};
}

} // namespace sheet_detail

std::string sheetHtml(const Sheet& sheet) {
    using namespace sheet_detail;
    std::string text =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
        "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n<title>Decision sheet</title>\n<style>\nbody{font:16px/1.5 "
        "sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#1b1b1b;background:#fff}\n"
        "table{border-collapse:collapse;width:100%}\ntd,th{text-align:left;vertical-align:top;"
        "padding:.3em .8em .3em 0;border-bottom:1px solid #ccc;overflow-wrap:anywhere}\n"
        "pre{white-space:pre-wrap}\n</style>\n</head>\n<body>\n<h1>" +
        shown(sheet.release.text()) + ": " + shown(sheet.status) + "</h1>\n<pre>" +
        shown(gateText(*sheet.gate, false)) + "</pre>\n<h2>Signatures</h2>\n<table>\n";
    text += cells(kColumns, "th");
    for (const SheetRow& row : sheet.rows)
        text += cells(columns(row), "td");
    text += "</table>\n<h2>The log</h2>\n<p>" + shown(shieldSentence(*sheet.log)) +
            "</p>\n<p>Log " + sheet.log->ledger.logId.hex() + "<br>Head " +
            sheet.log->ledger.head.hex() + "<br>Evidence, by its manifest " +
            sheet.gate->manifest.hex() + "<br>Release check " + shown(sheet.gate->digest) +
            "</p>\n</body>\n</html>\n";
    return text;
}

std::string csvCell(const std::string& text) {
    std::string cell = "\"";
    // Where a spreadsheet looks for a formula (OWASP, "CSV Injection"), also behind blanks.
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const char c = first == text.npos ? ' ' : text[first];
    const bool formula = c == '=' || c == '+' || c == '-' || c == '@' ||
                         (!text.empty() && (text[0] == '\t' || text[0] == '\r'));
    if (formula) cell += '\'';
    for (const char each : base::escaped(text, true)) {
        if (each == '"') cell += '"';
        cell += each == '\t' ? ' ' : each;
    }
    return cell + "\"";
}

std::string sheetCsv(const Sheet& sheet) {
    using namespace sheet_detail;
    std::string text;
    const auto line = [&](const std::vector<std::string>& texts) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            text += (i ? "," : "") + csvCell(texts[i]);
        text += "\r\n"; // RFC 4180
    };
    line(kColumns);
    for (const SheetRow& row : sheet.rows)
        line(columns(row));
    return text;
}

} // namespace countersign::report
