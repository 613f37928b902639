// Values → words for people: the text of cli.md's example, sentences shared by window and terminal.
#pragma once

#include "core/model/Gate.h"

#include <string>

namespace countersign::report {

// The three blocks, verdict first, the line that reproduces it last. Escaped for terminals.
std::string gateText(const model::GateReport& report, bool colour);
std::string gateMarkdown(const model::GateReport& report);
// "412 records, each signed and joined. Whether these are all, only an outside copy…"
std::string shieldSentence(const model::VerifyReport& report);

} // namespace countersign::report
