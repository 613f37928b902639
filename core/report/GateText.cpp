#include "core/report/Text.h"

#include "core/base/Text.h"

#include <vector>

// The verdict for a terminal: one line, then what can be mended, what waits for others, what could
// not be judged, and the line that gives the same answer again.
namespace countersign::report {

namespace gatetext {

constexpr const char* kGap = "      ";

struct Paint {
    bool on;
    std::string operator()(const char* code, const std::string& text) const {
        return on ? "\x1b[" + std::string(code) + "m" + text + "\x1b[0m" : text;
    }
};

std::string lowered(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

// A record by the start of its id, as `countersign record` takes it.
std::string recordText(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    if (!path.starts_with("records/") || path.size() != name + 64 + 5) return {};
    return "record " + path.substr(name, 12);
}

std::string placeText(const base::Place& place) {
    if (const std::string record = recordText(place.path); !record.empty()) return record;
    if (place.line == 0 && !place.pointer.empty()) return place.path + "#" + place.pointer;
    return place.line > 0 ? place.path + ":" + std::to_string(place.line) : place.path;
}

std::string lineOf(const model::Check& check) {
    std::string where = placeText(check.place);
    const bool slo = check.rule == "slo" || check.rule == "slo-worse";
    const bool judged = check.state != model::CheckState::Inconclusive;
    if (const std::size_t colon = check.id.find(':'); slo && judged && colon != std::string::npos)
        where = check.id.substr(colon + 1) + (where.empty() ? "" : "  " + where);
    std::string text = "  " + check.sentence();
    if (!where.empty()) text += kGap + where;
    if (!check.help.empty() && !slo) text += kGap + check.help;
    return base::escaped(text) + "\n";
}

// 0 mend, 1 others, 2 could not be judged, 3 does not block; -1 is not shown.
int blockOf(const model::Check& check) {
    if (check.holds()) return -1;
    if (!check.blocks()) return 3;
    switch (check.remedy) {
    case model::Remedy::Mend:
        return 0;
    case model::Remedy::Others:
        return 1;
    case model::Remedy::CannotJudge:
        break;
    }
    return 2;
}

std::string logText(const model::GateReport& report) {
    if (report.logHead.isNone()) return "no log";
    return "log " + report.logHead.hex().substr(0, 8) + "…, " + model::name(report.trust);
}

// For a POSIX shell, in quotes only where it needs them.
std::string shellWord(const std::string& text) {
    static constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789=:,._-+/@";
    if (text.find_first_not_of(kPlain) == std::string::npos) return text;
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

} // namespace gatetext

std::string verdictWord(const model::GateReport& report) {
    if (!report.pass) return "BLOCKED";
    if (!report.wouldBlock) return "PASS";
    return report.mode == model::Mode::Warn ? "WARNED" : "OBSERVED";
}

std::string reproducingLine(const model::GateReport& report) {
    std::string line = "countersign gate " + base::escaped(report.release.text());
    if (report.purpose != model::Purpose::Release)
        line += std::string(" --for ") + model::name(report.purpose);
    line += " --at " + report.at.text();
    if (!report.logHead.isNone()) line += " --as-of " + report.logHead.shortHex();
    if (!report.announced && !report.commit.isNone())
        line += " --commit " + report.commit.shortHex();
    for (const std::string& each : report.supposed)
        line += " --what-if " + gatetext::shellWord(base::escaped(each));
    return line;
}

std::string gateText(const model::GateReport& report, bool colour) {
    using namespace gatetext;
    const Paint paint{colour};
    const char* code = !report.pass ? "1;31" : report.wouldBlock ? "1;33" : "1;32";
    const std::string tier = report.tier.name.empty() ? "tier unknown" : lowered(report.tier.name);
    std::string text = paint(code, verdictWord(report)) + "  " +
                       base::escaped(report.release.model + " " + report.release.version) + " · " +
                       base::escaped(tier) + " · for: " + model::name(report.purpose) + " · " +
                       logText(report);
    if (report.mode != model::Mode::Block || !report.modeSince.empty()) {
        text += std::string(" · mode: ") + model::name(report.mode);
        if (!report.modeSince.empty()) text += " since " + report.modeSince;
    }
    if (!report.supposed.empty())
        text += " · supposed: " + base::escaped(base::joined(report.supposed, ", "));
    text += "\n";
    if (!report.notUnderReview.empty()) text += "  Not" + report.notUnderReview.substr(3) + "\n";
    if (report.pass) text += "  " + base::escaped(report.sentence) + "\n";
    const char* titles[] = {"You can mend", "Waits for others", "Could not be judged",
                            "Does not block"};
    for (int block = 0; block < 4; ++block) {
        // A failed SLO comes first: it speaks in the words of the objective.
        std::string first, rest;
        for (const model::Check& check : report.checks) {
            if (blockOf(check) != block) continue;
            (check.rule == "slo" ? first : rest) += lineOf(check);
        }
        const std::string lines = first + rest;
        if (!lines.empty()) text += paint("1", titles[block]) + "\n" + lines;
    }
    return text + "Same answer again:  " + reproducingLine(report) + "\n";
}

} // namespace countersign::report
