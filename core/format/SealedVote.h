// What a sealed ballot is the SHA-256 of (LOG.md, "The other kinds"): never change.
#pragma once

#include "core/base/Ids.h"
#include "core/model/RecordLearning.h"

namespace countersign::format {

// Of 32 bytes of salt and the three lines `vote`, `level`, `text` of the record that reveals it.
base::Sha256 sealOf(const model::Reveal& reveal);

} // namespace countersign::format
