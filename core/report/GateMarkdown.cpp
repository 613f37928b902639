#include "core/report/Text.h"

#include "core/base/Text.h"

// The verdict for a comment on a pull request. Text from the repository is shown as text: no
// markup, links or mentions of its own.
namespace countersign::report {

namespace gatemarkdown {

std::string plain(const std::string& text) {
    std::string out;
    for (const char c : base::escaped(text)) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '@':
            out += "&#64;";
            break;
        case ':':
            out += "&#58;";
            break; // no bare links
        case '\\':
        case '`':
        case '*':
        case '_':
        case '[':
        case ']':
        case '#':
        case '|':
        case '~':
        case '!':
            out += '\\';
            out += c;
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string code(const std::string& text) {
    std::string inner = base::escaped(text);
    for (char& c : inner) {
        if (c == '`') c = '\'';
    }
    return "`" + inner + "`";
}

std::string item(const model::Check& check) {
    std::string line = "- " + plain(check.sentence());
    if (!check.place.empty()) line += " — " + code(check.place.text());
    if (check.help.starts_with("countersign "))
        line += " — " + code(check.help);
    else if (!check.help.empty())
        line += " — " + plain(check.help);
    return line + "\n";
}

std::string list(const model::GateReport& report, const char* title, model::Remedy remedy) {
    std::string lines;
    for (const model::Check& check : report.checks) {
        if (check.blocks() && check.remedy == remedy) lines += item(check);
    }
    return lines.empty() ? lines : "\n**" + std::string(title) + "**\n\n" + lines;
}

} // namespace gatemarkdown

std::string gateMarkdown(const model::GateReport& report) {
    using namespace gatemarkdown;
    std::string text =
        "### " + verdictWord(report) + ": " + plain(report.release.text()) + "\n\n" +
        plain(report.sentence) + "\n\n" +
        plain(report.tier.name.empty() ? "tier unknown" : report.tier.name) + ", for " +
        model::name(report.purpose) + ", mode " + model::name(report.mode) +
        (report.modeSince.empty() ? "" : " since " + plain(report.modeSince)) +
        (report.supposed.empty() ? ""
                                 : ", supposed: " + plain(base::joined(report.supposed, ", "))) +
        "\n";
    text += list(report, "You can mend", model::Remedy::Mend);
    text += list(report, "Waits for others", model::Remedy::Others);
    text += list(report, "Could not be judged", model::Remedy::CannotJudge);
    std::string soft;
    for (const model::Check& check : report.checks) {
        if (!check.holds() && !check.blocks()) soft += item(check);
    }
    if (!soft.empty()) text += "\n**Does not block**\n\n" + soft;
    return text + "\nSame answer again: " + code(reproducingLine(report)) + "\n";
}

} // namespace countersign::report
