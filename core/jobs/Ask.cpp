#include "core/jobs/Ask.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::jobs {

namespace asking {

std::string percentEncoded(const std::string& text) {
    static const char* digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') ||
                           std::string_view("-._~@").find(c) != std::string_view::npos;
        if (plain)
            out += c;
        else
            out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

std::string openPoints(const model::GateReport& report) {
    std::string out;
    for (const model::Check& check : report.checks) {
        if (!check.blocks() || check.remedy == model::Remedy::Others) continue;
        out += "- " + (check.title.empty() ? "" : check.title + ": ") + check.reason + "\n";
    }
    return out;
}

std::string text(const Request& request, const model::GateReport& report) {
    const std::string name = report.release.model + " " + report.release.version;
    std::string out = "**" + request.subject + "**\n\n";
    for (const Request::Wanted& wanted : request.wanted)
        out += "- " + wanted.role + ": " + base::joined(wanted.people, " or ") + "\n";
    out += "\nIt is judged as " + report.tier.name + " risk. ";
    const std::string open = openPoints(report);
    out += open.empty() ? "Nothing else stands open.\n" : "Still open beside it:\n\n" + open;
    out += "\nTo read it and answer, open " + name + " in the workbench, or:\n\n" +
           "    countersign show " + report.release.text() + "\n" + "    countersign vote " +
           report.release.text() + " approve --as ROLE --reason \"…\"\n" + "    countersign vote " +
           report.release.text() + " dissent --as ROLE --reason \"…\"\n\n" +
           "An objection is as welcome as an approval. " +
           "What is bound: " + report.manifest.hex() + "\n";
    return base::escaped(out, true);
}

} // namespace asking

base::Result<Request> ask(Workspace& workspace, const std::string& release, const AsOf& asOf,
                          const base::CancelToken& cancel) {
    GateRequest question;
    question.release = release;
    question.purpose = model::Purpose::Decision;
    question.asOf = asOf;
    auto report = gate(workspace, question, cancel);
    if (!report) return base::fail(report.error());
    auto log = workspace.verified(asOf, cancel);
    if (!log) return base::fail(log.error());

    Request request;
    std::vector<std::string> addresses;
    for (const model::SeatStatus& seat : report->seats) {
        if (seat.filled || seat.optional) continue;
        request.wanted.push_back(
            {seat.roleName.empty() ? seat.role : seat.roleName, seat.couldFillNames});
        for (const std::string& principal : seat.couldFill) {
            const model::Person* person = (*log)->ledger.roster.byPrincipal(principal);
            if (!person || person->email.empty()) continue;
            const std::string address = asking::percentEncoded(person->email);
            if (std::find(addresses.begin(), addresses.end(), address) == addresses.end())
                addresses.push_back(address);
        }
    }
    if (request.wanted.empty()) return request;
    request.subject =
        "Your signature is asked for: " + report->release.model + " " + report->release.version;
    request.markdown = asking::text(request, *report);
    request.mailto = "mailto:" + base::joined(addresses, ",") +
                     "?subject=" + asking::percentEncoded(request.subject) +
                     "&body=" + asking::percentEncoded(request.markdown);
    return request;
}

} // namespace countersign::jobs
