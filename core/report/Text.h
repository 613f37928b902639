// Values → words for people: the text of cli.md's example, sentences shared by window and terminal.
#pragma once

#include "core/model/Gate.h"

#include <string>
#include <vector>

namespace countersign::report {

// "BLOCKED" "PASS" "WARNED" "OBSERVED": the last two would be blocked in another mode of the tier.
std::string verdictWord(const model::GateReport& report);
// The three blocks, verdict first, the line that reproduces it last. Escaped for terminals.
std::string gateText(const model::GateReport& report, bool colour);
std::string gateMarkdown(const model::GateReport& report);
// One document for all reports: JUnit XML; SARIF 2.1.0 with `version` of the program.
std::string gateJUnit(const std::vector<model::GateReport>& reports);
std::string gateSarif(const std::vector<model::GateReport>& reports, const std::string& version);
// "countersign gate claims-triage@1.2 --at … --as-of …".
std::string reproducingLine(const model::GateReport& report);
// "412 records, each signed and joined. Whether these are all, only an outside copy…"
std::string shieldSentence(const model::VerifyReport& report);

} // namespace countersign::report
