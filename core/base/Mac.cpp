#include "core/base/Mac.h"

#include <sodium.h>

namespace countersign::base {

Sha256 keyedDigest(const Sha256& key, std::string_view bytes) {
    Sha256 digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       key.bytes.data(), key.bytes.size());
    return digest;
}

Sha256 randomKey() {
    Sha256 key;
    randombytes_buf(key.bytes.data(), key.bytes.size());
    return key;
}

} // namespace countersign::base
