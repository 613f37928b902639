#include "core/ledger/Paths.h"

namespace countersign::ledger {

namespace {

std::string dateFolders(base::UtcTime time, std::size_t length) { // "2026/11/21"
    std::string date = time.date();
    for (char& c : date)
        if (c == '-') c = '/';
    return date.substr(0, length);
}

} // namespace

std::string recordPath(const model::Record& record, const model::RecordId& id) {
    return "records/" + dateFolders(record.signedAt, 10) + "/" + id.hex() + ".yaml";
}

std::string pinFolder(base::UtcTime signedAt, const base::Sha256& manifest) {
    return "evidence/" + dateFolders(signedAt, 7) + "/" + manifest.hex() + "/";
}

std::string policyPath(const model::VersionDigest& policy) {
    return "policy/" + std::to_string(policy.version) + "-" + policy.sha256.hex() + ".yaml";
}

std::string rosterPath(const model::VersionDigest& roster) {
    return "roster/" + std::to_string(roster.version) + "-" + roster.sha256.hex() + ".yaml";
}

std::string commitEmail(const model::Person& person, const base::Sha256& logId) {
    if (!person.email.empty()) return person.email;
    return person.principal + "@" + logId.shortHex() + ".invalid";
}

git::Identity identityOf(const model::Person& person, const base::Sha256& logId, base::UtcTime at) {
    return {person.name, commitEmail(person, logId), at, "+0000"};
}

} // namespace countersign::ledger
