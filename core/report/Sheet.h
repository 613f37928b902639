// One release on paper: who signed what, in which role, when and meaning what (21 CFR 11.50), as a
// self-contained page, and as rows for a spreadsheet.
#pragma once

#include "core/model/Gate.h"
#include "core/model/Ledger.h"

#include <string>
#include <vector>

namespace countersign::report {

struct SheetRow { // one signature
    const model::LedgerState* ledger = nullptr;
    const model::LogEntry* entry = nullptr;
    std::string sentence; // what was said, in plain words
    std::string standing; // "live", "withdrawn", "answered", "superseded"…
};
struct Sheet {
    model::ReleaseId release;
    std::string status; // "approved"…
    const model::GateReport* gate = nullptr;
    const model::VerifyReport* log = nullptr;
    std::vector<SheetRow> rows; // in log order
};
std::string sheetHtml(const Sheet& sheet);
// Every cell quoted; one that a spreadsheet would take for a formula begins with an apostrophe.
std::string sheetCsv(const Sheet& sheet);
std::string csvCell(const std::string& text);

} // namespace countersign::report
