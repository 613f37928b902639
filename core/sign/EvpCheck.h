// RSA and ECDSA through OpenSSL's EVP interface; the only file of the room that includes OpenSSL.
#pragma once

#include "core/base/Error.h"
#include "core/sign/PublicKey.h"

#include <string>
#include <string_view>

namespace countersign::sign {

// `algorithm` and `signature` as in the SSH signature blob, `data` the bytes signed. Invalid with
// the reason when it does not verify.
base::Result<void> checkRsa(const PublicKey& key, std::string_view algorithm,
                            std::string_view signature, std::string_view data);
base::Result<void> checkEcdsa(const PublicKey& key, std::string_view signature,
                              std::string_view data);

// SHA-1 (FIPS 180-4), in lower-case digits: the name of an OpenPGP key, which proves nothing.
std::string sha1Hex(std::string_view bytes);

} // namespace countersign::sign
