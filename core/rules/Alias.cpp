#include "core/rules/Alias.h"

namespace countersign::rules {

namespace alias {

// Every counted word on two ids, in the order of the log.
template <typename Use> void each(const model::LedgerState& ledger, const Use& use) {
    for (const model::LogEntry& entry : ledger.entries) {
        if (!model::isCounted(entry.verdict) || !entry.record) continue;
        if (const auto* body = std::get_if<model::ModelAlias>(&entry.record->body)) use(*body);
    }
}

} // namespace alias

std::optional<bool> saidSame(const model::LedgerState& ledger, const std::string& one,
                             const std::string& other) {
    std::optional<bool> said;
    alias::each(ledger, [&](const model::ModelAlias& body) {
        if ((body.from == one && body.to == other) || (body.from == other && body.to == one))
            said = body.relation == "same";
    });
    return said;
}

std::set<std::string> sameModel(const model::LedgerState& ledger, const std::string& id) {
    std::map<std::pair<std::string, std::string>, bool> newest;
    alias::each(ledger, [&](const model::ModelAlias& body) {
        newest[std::minmax(body.from, body.to)] = body.relation == "same";
    });
    std::set<std::string> ids{id};
    for (std::size_t before = 0; before != ids.size();) {
        before = ids.size();
        for (const auto& [pair, same] : newest) {
            if (!same) continue;
            if (ids.contains(pair.first)) ids.insert(pair.second);
            if (ids.contains(pair.second)) ids.insert(pair.first);
        }
    }
    return ids;
}

bool carriesOn(const model::Manifest& now, const model::Manifest& former) {
    std::set<base::Sha256> theirs;
    for (const model::ManifestEntry& entry : former.entries)
        theirs.insert(entry.sha256);
    std::size_t all = 0, shared = 0;
    for (const model::ManifestEntry& entry : now.entries) {
        if (entry.size == 0) continue;
        ++all;
        shared += theirs.contains(entry.sha256);
    }
    return all > 0 && 2 * shared >= all;
}

} // namespace countersign::rules
