// The head and the digests of an audit pack: PACK.md.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/model/Release.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::format {

struct PackHead {
    base::Sha256 log;
    base::CommitId start, head;
    std::uint64_t commits = 0;
    std::optional<model::ReleaseId> release; // none: all
};
std::string writePackHead(const PackHead& head);
base::Result<PackHead> readPackHead(std::string_view bytes);

using Digests = std::map<std::string, base::Sha256>; // name → SHA-256
std::string writeDigests(const Digests& digests);
base::Result<Digests> readDigests(std::string_view bytes);

// The quoting of MANIFEST.md; nullopt for what it would not have written.
std::string manifestQuoted(std::string_view bytes);
std::optional<std::string> manifestUnquoted(std::string_view text);

} // namespace countersign::format
