#include "core/model/Finding.h"

#include <algorithm>

namespace countersign::model {

const char* name(Level level) {
    switch (level) {
    case Level::Note:
        return "note";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "error";
}

bool hasError(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.level == Level::Error; });
}

} // namespace countersign::model
