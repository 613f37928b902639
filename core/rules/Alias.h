// Whether models under two ids are one: the newest counted `model-alias` that names both says so.
// Renaming a model sheds no obligation (core/format/LOG.md, "The same model").
#pragma once

#include "core/model/Ledger.h"
#include "core/model/Release.h"

#include <optional>
#include <set>
#include <string>

namespace countersign::rules {

// What the log says of the two: joined (true), kept apart (false), or nothing.
std::optional<bool> saidSame(const model::LedgerState& ledger, const std::string& one,
                             const std::string& other);
// `id` and every id that is joined with it, directly or through others.
std::set<std::string> sameModel(const model::LedgerState& ledger, const std::string& id);

// Whether at least half of the files of `now` are files of `former`, by content. Files without
// content do not count.
bool carriesOn(const model::Manifest& now, const model::Manifest& former);

} // namespace countersign::rules
