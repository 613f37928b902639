#include "core/report/Text.h"

#include "core/base/Text.h"
#include "core/format/GateWriter.h"
#include "core/model/Checks.h"

#include <map>
#include <set>

// The verdict for other programs: JUnit XML, as test runners write it, and SARIF 2.1.0 (OASIS).
// Every check is listed, whatever its state; only what blocks is a failure or an error there.
namespace countersign::report {

namespace gatemachine {

// XML 1.0 holds no control characters but tab and line ends; content is escaped before it is
// quoted.
std::string xml(const std::string& text) {
    std::string out;
    for (const char c : base::escaped(text, true)) {
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
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string tagOf(const model::Check& check) {
    using model::CheckState;
    if (check.blocks())
        return check.state == CheckState::Fail || check.state == CheckState::Stale ? "failure"
                                                                                   : "error";
    return check.state == CheckState::Pass ? "" : "skipped";
}

std::string caseOf(const model::GateReport& report, const model::Check& check) {
    const std::string tag = tagOf(check);
    std::string text = "    <testcase classname=\"" + xml("countersign." + check.rule) +
                       "\" name=\"" + xml(report.release.text() + " " + check.id) + "\"";
    if (!check.place.path.empty()) text += " file=\"" + xml(check.place.path) + "\"";
    if (check.place.line > 0) text += " line=\"" + std::to_string(check.place.line) + "\"";
    text += " time=\"0\"";
    const std::string state = model::name(check.state);
    if (tag.empty()) return text + "/>\n";
    std::string body = check.place.empty() ? "" : check.place.text() + "\n";
    body += check.sentence();
    if (!check.help.empty()) body += "\n" + check.help;
    const std::string type = tag == "skipped" ? "" : " type=\"" + state + "\"";
    return text + ">\n      <" + tag + " message=\"" +
           xml(check.sentence() + (tag == "skipped" ? " (" + state + ")" : "")) + "\"" + type +
           ">" + xml(body) + "</" + tag + ">\n    </testcase>\n";
}

const char* levelOf(const model::Check& check) {
    if (check.blocks()) return "error";
    return check.holds() ? "none" : "warning";
}

// https://docs.oasis-open.org/sarif/sarif/v2.1.0: "pass", "fail", "open" (not evaluated),
// "notApplicable"; a kind other than "fail" goes with level "none".
const char* kindOf(const model::Check& check) {
    switch (check.state) {
    case model::CheckState::Pass:
        return "pass";
    case model::CheckState::NotApplicable:
        return "notApplicable";
    case model::CheckState::Waived:
    case model::CheckState::Bypassed:
        return "informational";
    default:
        return "fail";
    }
}

// A relative reference as RFC 3986 has it: bytes other than unreserved ones and '/' in percent.
std::string uri(const std::string& path) {
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~' ||
                           c == '/';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        }
    }
    return out;
}

void rulesOf(format::GateWriter& json, const std::set<std::string>& used) {
    json.beginList("rules");
    for (const model::CheckRule& rule : model::checkRules()) {
        if (!used.contains(rule.id)) continue;
        json.beginObject();
        json.text("id", rule.id);
        json.beginObject("shortDescription");
        json.text("text", rule.asks);
        json.endObject();
        json.beginObject("fullDescription");
        json.text("text", rule.why);
        json.endObject();
        json.beginObject("help");
        json.text("text", rule.help);
        json.endObject();
        json.endObject();
    }
    json.endList();
}

void resultOf(format::GateWriter& json, const model::GateReport& report,
              const model::Check& check) {
    json.beginObject();
    json.text("ruleId", check.rule);
    json.text("kind", kindOf(check));
    json.text("level", std::string(kindOf(check)) == "fail" ? levelOf(check) : "none");
    json.beginObject("message");
    json.text("text", base::escaped(report.release.text() + ": " + check.sentence() +
                                    (check.help.empty() ? "" : " (" + check.help + ")")));
    json.endObject();
    if (!check.place.path.empty()) {
        json.beginList("locations");
        json.beginObject();
        json.beginObject("physicalLocation");
        json.beginObject("artifactLocation");
        json.text("uri", uri(check.place.path));
        json.endObject();
        if (check.place.line > 0) {
            json.beginObject("region");
            json.whole("startLine", check.place.line);
            if (check.place.column > 0) json.whole("startColumn", check.place.column);
            json.endObject();
        }
        json.endObject();
        json.endObject();
        json.endList();
    }
    json.beginObject("partialFingerprints");
    json.text("countersignCheck/v1", report.release.model + "/" + check.id);
    json.endObject();
    json.beginObject("properties");
    json.text("release", report.release.text());
    json.text("check", check.id);
    json.text("state", model::name(check.state));
    json.text("for", model::name(report.purpose));
    json.endObject();
    json.endObject();
}

} // namespace gatemachine

std::string gateJUnit(const std::vector<model::GateReport>& reports) {
    using namespace gatemachine;
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"countersign\">\n";
    for (const model::GateReport& report : reports) {
        std::map<std::string, int> count;
        std::string cases;
        for (const model::Check& check : report.checks) {
            ++count[tagOf(check)];
            cases += caseOf(report, check);
        }
        text += "  <testsuite name=\"" + xml(report.release.text()) + "\" tests=\"" +
                std::to_string(report.checks.size()) + "\" failures=\"" +
                std::to_string(count["failure"]) + "\" errors=\"" + std::to_string(count["error"]) +
                "\" skipped=\"" + std::to_string(count["skipped"]) + "\" timestamp=\"" +
                report.at.text().substr(0, 19) + "\" time=\"0\">\n    <properties>\n";
        for (const auto& [name, value] :
             {std::pair<std::string, std::string>{"verdict", verdictWord(report)},
              {"for", model::name(report.purpose)},
              {"tier", report.tier.tier},
              {"mode", model::name(report.mode)},
              {"sha256", report.digest},
              {"again", reproducingLine(report)}})
            text += "      <property name=\"" + name + "\" value=\"" + xml(value) + "\"/>\n";
        text += "    </properties>\n" + cases + "  </testsuite>\n";
    }
    return text + "</testsuites>\n";
}

std::string gateSarif(const std::vector<model::GateReport>& reports, const std::string& version) {
    using namespace gatemachine;
    std::set<std::string> used;
    for (const model::GateReport& report : reports) {
        for (const model::Check& check : report.checks)
            used.insert(check.rule);
    }
    format::GateWriter json;
    json.beginObject();
    json.text("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                         "sarif-schema-2.1.0.json");
    json.text("version", "2.1.0");
    json.beginList("runs");
    json.beginObject();
    json.beginObject("tool");
    json.beginObject("driver");
    json.text("name", "countersign");
    json.text("semanticVersion", version);
    rulesOf(json, used);
    json.endObject();
    json.endObject();
    json.beginList("results");
    for (const model::GateReport& report : reports) {
        for (const model::Check& check : report.checks)
            resultOf(json, report, check);
    }
    json.endList();
    json.text("columnKind", "utf16CodeUnits");
    json.endObject();
    json.endList();
    json.endObject();
    return json.take();
}

} // namespace countersign::report
