// OpenSSH public keys (RFC 4253 §6.6, RFC 8709, OpenSSH PROTOCOL.u2f): parsed, named, never
// private.
#pragma once

#include "core/base/Error.h"

#include <string>
#include <string_view>

namespace countersign::sign {

enum class KeyType { Ed25519, EcdsaP256, EcdsaP384, EcdsaP521, Rsa, SkEd25519, OpenPgp };

struct PublicKey {
    KeyType type = KeyType::Ed25519;
    std::string blob;        // wire bytes; of an OpenPGP key what gpg exports
    std::string fingerprint; // "SHA256:…" without padding
    std::string line;        // "ssh-ed25519 AAAA…" "openpgp mDME…"
};

// One line of a .pub file (comment ignored) or the wire bytes. Invalid; Unavailable for types that
// are refused (DSA, certificates, sk-ecdsa, RSA below 2048 bits), saying why.
base::Result<PublicKey> parsePublicKeyLine(std::string_view line);
base::Result<PublicKey> parsePublicKeyBlob(std::string_view blob);
std::string fingerprintOf(std::string_view bytes); // "SHA256:…" of them

} // namespace countersign::sign
