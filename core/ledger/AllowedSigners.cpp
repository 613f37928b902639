#include "core/ledger/Append.h"
#include "core/ledger/Paths.h"

#include <algorithm>

namespace countersign::ledger {

namespace {

// 20261121030000Z: without the Z ssh-keygen would read it in the reader's own zone.
std::string signersTime(base::UtcTime time) {
    std::string text;
    for (const char c : time.text())
        if ((c >= '0' && c <= '9') || c == 'Z') text += c;
    return text;
}

// ssh-keygen knows times only, the log knows positions: a retired key stays good up to the latest
// time that a counted commit of its owner claims.
base::UtcTime lastGood(const model::LedgerState& state, const model::Person& person,
                       const base::CommitId& retirement) {
    base::UtcTime last;
    for (const model::LogEntry& entry : state.entries)
        if (entry.commit == retirement ||
            (model::isCounted(entry.verdict) && entry.committer == person.name))
            last = std::max(last, entry.committed);
    return last;
}

} // namespace

std::string allowedSigners(const model::LedgerState& state) {
    std::string text;
    for (const model::Person& person : state.roster.people) {
        for (const model::PersonKey& key : person.keys) {
            if (key.publicKey.starts_with("openpgp ")) continue; // git asks gpg about these
            text += commitEmail(person, state.logId) + " namespaces=\"git\"";
            if (const auto retired = state.retiredKeys.find(key.fingerprint);
                retired != state.retiredKeys.end())
                text += ",valid-before=\"" + signersTime(lastGood(state, person, retired->second)) +
                        "\"";
            text += " " + key.publicKey + "\n";
        }
    }
    return text;
}

} // namespace countersign::ledger
