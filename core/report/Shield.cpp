#include "core/report/Text.h"

#include "core/base/Text.h"

namespace countersign::report {

namespace shield {

std::string counted(std::uint64_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string inOrder(const model::VerifyReport& report) {
    std::string text =
        counted(report.ledger.records, "record", "records") + ", each signed and joined. ";
    if (report.refused > 0)
        text += counted(report.refused, "entry is", "entries are") + " listed and not counted. ";
    if (report.trust == model::Trust::Pinned)
        return text + "It begins where you said it begins; whether these are all, only an outside "
                      "copy of the newest fingerprint can say.";
    return text + "Whether these are all, only an outside copy of the fingerprint can say.";
}

std::string because(const std::string& text, const model::VerifyReport& report) {
    return report.reason.empty() ? text + "." : text + ": " + base::escaped(report.reason) + ".";
}

} // namespace shield

std::string shieldSentence(const model::VerifyReport& report) {
    using model::LogState;
    switch (report.state) {
    case LogState::Complete:
        break;
    case LogState::Incomplete:
        return shield::because("Part of the log is not here", report);
    case LogState::Rewritten:
        return shield::because("The log lacks entries that this computer has seen", report);
    case LogState::Behind:
        return shield::because("This copy is older than one seen elsewhere on this computer",
                               report);
    case LogState::Forked:
        return shield::because("There are two different logs", report);
    case LogState::UnknownGenesis:
        return shield::because("The log does not begin where it should", report);
    case LogState::Corrupt:
        return shield::because("The log is damaged", report);
    case LogState::Unsupported:
        return shield::because("This version of the program cannot check the log", report);
    case LogState::Missing:
        return "There is no decision log here.";
    }
    if (report.inOrder()) return shield::inOrder(report);
    const std::string wrong = shield::counted(report.wrong, "entry", "entries");
    return shield::because("Not in order, " + wrong + " of the log must not be there as they are",
                           report);
}

} // namespace countersign::report
