#include "core/report/Meeting.h"

#include "core/base/Text.h"
#include "core/format/Html.h"

#include <algorithm>

namespace countersign::report {

namespace meeting_detail {

using Lines = std::vector<std::string>;

std::string safe(const std::string& text) { return format::htmlEscaped(base::escaped(text, true)); }

// What people wrote, so that it reads as they wrote it: in Markdown nothing of it is a mark.
std::string plain(const std::string& text, std::size_t most) {
    std::string out;
    for (const char c : text) {
        if (out.size() >= most && (static_cast<unsigned char>(c) & 0xC0) != 0x80) return out + "…";
        if (c == '\n' || c == '\t')
            out += ' ';
        else if (c == '<' || c == '[' || c == '*' || c == '`' || c == '\\')
            (out += '\\') += c;
        else
            out += c;
    }
    return out;
}

// "2026-11-23 14:05 UTC" of an RFC 3339 time.
std::string minute(const std::string& time) {
    return time.size() < 16 ? time : time.substr(0, 10) + " " + time.substr(11, 5) + " UTC";
}

std::string lastPart(const std::string& id) { return id.substr(id.rfind('/') + 1); }

std::string titleOf(const model::MeetingItem& item) {
    std::string title = lastPart(item.release.model) + " " + item.release.version;
    if (!item.tierName.empty()) title += " (" + item.tierName + ")";
    return title;
}

Lines people(const model::MeetingView& meeting, const std::string& how) {
    Lines names;
    for (const model::MeetingPerson& person : meeting.people) {
        if (person.how != how) continue;
        names.push_back(person.roles.empty()
                            ? person.name
                            : person.name + " (" + base::joined(person.roles, ", ") + ")");
    }
    return names;
}

Lines missing(const model::MeetingItem& item) {
    Lines roles;
    for (const model::SeatStatus& seat : item.seats) {
        if (seat.filled || seat.optional) continue;
        std::string line = seat.roleName.empty() ? seat.role : seat.roleName;
        if (!seat.couldFillNames.empty())
            line += " (" + base::joined(seat.couldFillNames, " or ") + ")";
        roles.push_back(line);
    }
    return roles;
}

class Writer {
public:
    Writer(const model::MeetingView& meeting, std::size_t most)
        : m_meeting(meeting), m_most(most) {}

    std::string write() {
        heading();
        part("consent", "Consent agenda");
        part("discussion", "Discussion");
        list("Actions", m_meeting.actions);
        pile();
        line("");
        line("Log: " + m_meeting.logLine);
        return std::move(m_out);
    }

private:
    void line(const std::string& text) { m_out += text + "\n"; }
    void said(const std::string& text) { line("- " + plain(text, m_most)); }

    void heading() {
        line("# Meeting of " + m_meeting.date);
        line("");
        line("Chair: " + plain(m_meeting.chairName, m_most));
        for (const auto& [how, title] :
             {std::pair("room", "In the room"), std::pair("remote", "Remote"),
              std::pair("absent", "Absent")}) {
            const Lines names = people(m_meeting, how);
            if (names.empty()) continue;
            line("");
            line(std::string(title) + ": " + plain(base::joined(names, ", "), m_most));
        }
        if (!m_meeting.startedAt.empty()) {
            line("");
            line("Begun " + minute(m_meeting.startedAt) +
                 (m_meeting.closedAt.empty() ? std::string()
                                             : ", closed " + minute(m_meeting.closedAt)));
        }
        if (!m_meeting.pack.empty()) {
            Lines had;
            for (const model::MeetingPerson& person : m_meeting.people)
                if (person.hasPapers) had.push_back(person.name);
            line("");
            line("Papers: SHA-256 " + m_meeting.pack +
                 (had.empty() ? "; nobody said to have them"
                              : "; " + plain(base::joined(had, ", "), m_most) + " had them"));
        }
        list("Questions asked before", m_meeting.questions);
    }

    template <typename T> void list(const std::string& title, const std::vector<T>& lines) {
        if (lines.empty()) return;
        line("");
        line("## " + title);
        line("");
        for (const std::string& each : lines)
            said(each);
    }

    void part(const std::string& name, const std::string& title) {
        bool any = false;
        for (const model::MeetingItem& item : m_meeting.items) {
            if (item.part != name) continue;
            if (!any) {
                line("");
                line("## " + title);
            }
            any = true;
            line("");
            line("### " + plain(titleOf(item), m_most));
            line("");
            if (!item.summary.empty()) said("What changes: " + item.summary);
            if (!item.aside.empty()) said("Stands aside: " + base::joined(item.aside, ", "));
            for (const std::string& each : item.said)
                said(each);
            for (const std::string& each : item.ballots)
                said("Sealed ballot of " + each);
            if (item.decision.empty()) said("Not decided: " + item.verdict);
            if (const Lines open = missing(item); !open.empty() && item.status == "in review")
                said("Not signed yet: " + base::joined(open, "; "));
            for (const std::string& each : item.later)
                said("After the meeting: " + each);
        }
    }

    void pile() {
        Lines lines;
        for (const model::PileRow& row : m_meeting.pile) {
            std::string text = row.name + ", as " + row.roleName + ", on " +
                               lastPart(row.release.model) + " " + row.release.version;
            if (!row.due.empty())
                text += row.late ? "; the time for it ended on " + row.due : ", until " + row.due;
            if (!row.reason.empty()) text += ". Said: " + row.reason;
            lines.push_back(text);
        }
        list("Could still be signed", lines);
        if (!lines.empty()) {
            line("");
            line("Whoever does not sign has not agreed.");
        }
    }

    const model::MeetingView& m_meeting;
    std::size_t m_most;
    std::string m_out;
};

std::string page(const std::string& title, const std::string& body) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
           "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n<title>" +
           safe(title) +
           "</title>\n<style>\nbody{font:16px/1.5 sans-serif;margin:2em auto;max-width:48em;"
           "padding:0 1em;color:#1b1b1b;background:#fff}\nh2{margin-top:1.6em}\n"
           "table{border-collapse:collapse;width:100%}\ntd,th{text-align:left;vertical-align:top;"
           "padding:.3em .8em .3em 0;border-bottom:1px solid #ccc;overflow-wrap:anywhere}\n"
           ".small{color:#555;font-size:13px;overflow-wrap:anywhere}\n</style>\n</head>\n<body>\n" +
           body + "</body>\n</html>\n";
}

std::string row(const std::string& name, const std::string& value) {
    return value.empty() ? std::string()
                         : "<tr><th>" + safe(name) + "</th><td>" + safe(value) + "</td></tr>\n";
}

std::string stateWord(model::CheckState state) {
    switch (state) {
    case model::CheckState::Pass:
        return "met";
    case model::CheckState::Fail:
        return "not met";
    case model::CheckState::Waived:
    case model::CheckState::Bypassed:
        return "skipped, on record";
    default:
        return "cannot tell";
    }
}

Lines numbers(const model::MeetingItem& item) {
    Lines lines;
    for (const model::MeetingNumber& each : item.numbers)
        lines.push_back(stateWord(each.state) + ": " + each.sentence);
    return lines;
}

// One line each; what people wrote stays text.
template <typename T> std::string lineRow(const std::string& name, const std::vector<T>& lines) {
    if (lines.empty()) return {};
    std::string cell;
    for (const std::string& each : lines)
        cell += (cell.empty() ? "" : "<br>") + safe(each);
    return "<tr><th>" + safe(name) + "</th><td>" + cell + "</td></tr>\n";
}

std::string paper(const model::MeetingItem& item) {
    std::string text = "<h2>" + safe(titleOf(item)) + "</h2>\n<table>\n";
    text += row("On the agenda",
                item.part == "consent" ? "by consent, if nobody objects" : "to be discussed");
    text += row("What changes", item.summary);
    text += row("Kind of change", item.change);
    text += row("What feedback changed", item.feedback);
    text += row("Who might be affected", item.affected);
    text += row("On that day", item.verdict);
    text += lineRow("Safety numbers", numbers(item));
    text += lineRow("Signed", item.said);
    text += lineRow("Not signed yet", missing(item));
    text += row("Stands aside", base::joined(item.aside, ", "));
    text += item.objections.empty() ? row("Open objections", "none")
                                    : lineRow("Open objections", item.objections);
    text += row("What was bound", item.manifest);
    return text + "</table>\n";
}

} // namespace meeting_detail

std::string papersHtml(const Papers& papers) {
    using namespace meeting_detail;
    std::string body = "<h1>Papers for the meeting of " + safe(papers.date) + "</h1>\n<p>" +
                       std::to_string(papers.items.size()) +
                       (papers.items.size() == 1 ? " release" : " releases") + "</p>\n";
    for (const model::MeetingItem& item : papers.items)
        body += paper(item);
    body += "<h2>What this was made from</h2>\n<p class=\"small\">Log " + safe(papers.logId) +
            "<br>as of commit " + safe(papers.head) + "<br>policy " + safe(papers.policy) +
            "</p>\n";
    return page("Papers for the meeting of " + papers.date, body);
}

std::string minutesText(const model::MeetingView& meeting, std::size_t most) {
    std::string text;
    for (std::size_t each = 2000; each >= 125; each /= 2) {
        text = meeting_detail::Writer(meeting, each).write();
        if (text.size() <= most) break;
    }
    return text;
}

std::string minutesHtml(const model::MeetingView& meeting) {
    using namespace meeting_detail;
    const bool isSigned = !meeting.minutes.empty();
    const std::string& text = isSigned ? meeting.minutes : meeting.draft;
    std::string body = format::renderMarkdown(text).body + "\n<h2>Signature</h2>\n";
    if (isSigned) {
        body += "<table>\n" + row("Signed by", meeting.minutesBy) +
                row("Signing as", meeting.minutesRole) +
                row("Time, as claimed", meeting.minutesAt) +
                row("Meaning", meeting.minutesMeaning) + row("Key", meeting.minutesKey) +
                row("Record", meeting.minutesRecord) + "</table>\n";
    } else {
        body += "<p>Not signed yet.</p>\n";
    }
    body += "<p class=\"small\">" + safe(meeting.logLine) + "</p>\n";
    return page("Minutes of the meeting of " + meeting.date, body);
}

} // namespace countersign::report
