// Proof that bytes were written by whoever has the key (keyed BLAKE2b, RFC 7693).
#pragma once

#include "core/base/Ids.h"

namespace countersign::base {

Sha256 keyedDigest(const Sha256& key, std::string_view bytes);
// 32 bytes nobody can guess.
Sha256 randomKey();

} // namespace countersign::base
