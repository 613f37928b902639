// A DSSE envelope's signature (core/base/Dsse.h) held against a key in PEM. Says that the bytes are
// signed by that key, never whose key it is.
#pragma once

#include "core/base/Error.h"

#include <string>
#include <string_view>

namespace countersign::sign {

// "SHA256:…" over the key's own bytes (SubjectPublicKeyInfo, DER), as `openssl pkey` can tell it.
// Invalid where `pem` is no public key; Unavailable for kinds other than Ed25519, ECDSA on the
// curves P-256, P-384, P-521, and RSA of 2,048 bits and more.
base::Result<std::string> pemKeyName(std::string_view pem);

// ECDSA and RSA (PKCS #1 1.5) with SHA-256, or with the hash of the curve's length. Invalid with
// the reason when it does not verify.
base::Result<void> verifyDsse(std::string_view pem, std::string_view type, std::string_view payload,
                              std::string_view signature);

} // namespace countersign::sign
