// Documents for auditors: what a verified log proves and what it does not, and the pages of an
// audit pack. Plain values in, text out; whatever came from the log is escaped here.
#pragma once

#include "core/format/Pack.h"
#include "core/model/Ledger.h"

#include <string>
#include <vector>

namespace countersign::report {

// Whether the log was held against something that came another way (CHECKPOINT.md).
enum class Outside { NotCompared, Same, Ahead };

struct Proof { // plain sentences
    std::vector<std::string> proved, notProved;
};
// Of a log in order; of any other nothing is proved and `notProved` says so.
// `trust`: where the start is known from; for a document that others will read, Unknown.
Proof whatIsProved(const model::VerifyReport& report, Outside outside, model::Trust trust);
// Both lists as text for terminal and print.
std::string proofText(const model::VerifyReport& report, Outside outside);

struct PackFile { // evidence, as the page lists it
    model::ReleaseId release;
    std::string path, cls, blob; // blob empty: not in this pack
    std::uint64_t size = 0;
    base::Sha256 sha256;
};
struct PackPage {
    const model::VerifyReport* report = nullptr;
    format::PackHead head;
    base::Sha256 fingerprint;
    std::vector<std::string> sentences; // one an entry of the log, in its order
    std::vector<std::string> blobs;     // blob id of each entry's record, or empty
    std::vector<PackFile> evidence;
};
std::string packIndex(const PackPage& page); // index.html
std::string packReadme(const PackPage& page);

} // namespace countersign::report
