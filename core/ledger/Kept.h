// What a verification found of each commit of a log, kept so that the next one reads only what is
// newer. Holds the verdict of each commit among its ancestors; what depends on commits beside or
// after it (late arrivals, decisions, releases) is judged anew each time from these.
#pragma once

#include "core/ledger/Judge.h"

namespace countersign::ledger {

struct KeptLog {
    History history; // one root; the last node is an heir of all others
    std::vector<Judged> judged;
};

// Whether a log is fit to be kept: one start, judged GENESIS, everything readable.
bool isKeepable(const History& history, const std::vector<Judged>& judged, const Damage& damage);
std::string packLog(const History& history, const std::vector<Judged>& judged);
// Corrupt for anything that packLog of this very program did not make. Whether the bytes are the
// ones packed is the caller's to know.
base::Result<KeptLog> unpackLog(std::string_view bytes, const Parallel& parallel);

} // namespace countersign::ledger
