// RSA and ECDSA through OpenSSL's EVP interface; the only file of the room that includes OpenSSL.
#pragma once

#include "core/base/Error.h"
#include "core/sign/PublicKey.h"

#include <memory>
#include <string>
#include <string_view>

namespace countersign::sign {

// `algorithm` and `signature` as in the SSH signature blob, `data` the bytes signed. Invalid with
// the reason when it does not verify.
base::Result<void> checkRsa(const PublicKey& key, std::string_view algorithm,
                            std::string_view signature, std::string_view data);
base::Result<void> checkEcdsa(const PublicKey& key, std::string_view signature,
                              std::string_view data);

// A public key as PEM holds it ("BEGIN PUBLIC KEY").
class PemKey {
public:
    // Invalid, or Unavailable for a kind or length that is not taken.
    static base::Result<PemKey> read(std::string_view pem);
    std::string der() const; // SubjectPublicKeyInfo
    // Invalid with the reason when it does not verify. Hashes: see Dsse.h.
    base::Result<void> check(std::string_view signature, std::string_view data) const;

private:
    explicit PemKey(std::shared_ptr<void> key) : m_key(std::move(key)) {}
    std::shared_ptr<void> m_key; // EVP_PKEY
};

// SHA-1 (FIPS 180-4), in lower-case digits: the name of an OpenPGP key, which proves nothing.
std::string sha1Hex(std::string_view bytes);

} // namespace countersign::sign
