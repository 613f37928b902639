#include "core/base/Mac.h"

#include <cstdlib>
#include <sodium.h>

namespace countersign::base {

namespace mac {

// Picks the fastest implementations; safe to race (libsodium >= 1.0.11).
void startSodium() {
    static const int ready = sodium_init();
    if (ready < 0) std::abort();
}

} // namespace mac

Sha256 keyedDigest(const Sha256& key, std::string_view bytes) {
    mac::startSodium();
    Sha256 digest;
    crypto_generichash(digest.bytes.data(), digest.bytes.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       key.bytes.data(), key.bytes.size());
    return digest;
}

Sha256 randomKey() {
    mac::startSodium();
    Sha256 key;
    randombytes_buf(key.bytes.data(), key.bytes.size());
    return key;
}

} // namespace countersign::base
