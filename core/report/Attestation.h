// in-toto statements, SLSA verification summaries and DSSE envelopes: core/format/ATTESTATION.md.
// One line of JSON each, members in a fixed order: same input, same bytes.
#pragma once

#include "core/model/Gate.h"
#include "core/model/Ledger.h"
#include "core/model/Release.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::report {

struct Quoted { // one record of the log, to be repeated
    const model::LogEntry* entry = nullptr;
    std::string bytes; // of the record file
    // of a decision
    const model::DecisionEntry* decision = nullptr;
    // of a vote
    bool live = false, answered = false;
};
std::string inTotoStatement(const Quoted& quoted, const model::LedgerState& ledger,
                            const model::Manifest& manifest);

// `gate` judged for `release`.
std::string verificationSummary(const model::GateReport& gate, const model::LedgerState& ledger,
                                const model::Manifest& manifest, const std::string& programVersion);

inline constexpr std::string_view kInTotoType = "application/vnd.in-toto+json";
inline constexpr const char* kDsseNamespace = "countersign-dsse";
// `armor`: over base::preAuthentication of the two.
std::string dsseEnvelope(std::string_view type, std::string_view payload, const std::string& keyId,
                         const std::string& armor);

} // namespace countersign::report
