// Where things lie in the log's tree and how its commits are addressed (core/format/LOG.md).
#pragma once

#include "core/git/Commit.h"
#include "core/model/Ledger.h"

#include <string>

namespace countersign::ledger {

inline constexpr const char* kGenesisPath = "genesis.yaml";
inline constexpr std::size_t kMaxPinnedFiles = 2000;
inline constexpr std::uint64_t kMaxPinnedBytes = 64u << 20;

// records/YYYY/MM/DD/<id>.yaml; the date is the record's own claim.
std::string recordPath(const model::Record& record, const model::RecordId& id);
// evidence/YYYY/MM/<manifest>/, with the record that is the first to name the manifest.
std::string pinFolder(base::UtcTime signedAt, const base::Sha256& manifest);
std::string policyPath(const model::VersionDigest& policy);
std::string rosterPath(const model::VersionDigest& roster);

// The e-mail a person's log commits carry: the one on the roster, else
// <principal>@<first 12 hex digits of the log id>.invalid; for the genesis, which has no log id
// yet, twelve zeros.
std::string commitEmail(const model::Person& person, const base::Sha256& logId);
// Author and committer of a log commit: always UTC.
git::Identity identityOf(const model::Person& person, const base::Sha256& logId, base::UtcTime at);

} // namespace countersign::ledger
