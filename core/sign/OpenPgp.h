// OpenPGP signatures, judged by gpgv from its status lines (GnuPG doc/DETAILS), never from its exit
// code, against one key alone: no keyring and no configuration of the person's own is looked at.
// How long the key counts is the log's to say; gpgv's word on expiry is passed on.
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"
#include "core/sign/PublicKey.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::sign {

inline constexpr std::string_view kOpenPgpArmor = "-----BEGIN PGP SIGNATURE-----";

// The key behind "openpgp <base64 of gpg --export>". Its fingerprint, "SHA256:…", is over the body
// of the primary key packet, so that it outlives a new expiry or subkey.
base::Result<PublicKey> parseOpenPgpMaterial(std::string_view bytes);
// As gpg prints it: 40 digits.
std::string openPgpFingerprint(const PublicKey& key);

struct OpenPgpGood {
    std::optional<base::UtcTime> expired; // the key is no longer valid by its own word, since then
};
// Invalid: not one good, binary, SHA-2 signature of this key, or a key that its owner revoked.
// Unavailable: gpgv is not here.
base::Result<OpenPgpGood> verifyOpenPgp(const PublicKey& key, std::string_view payload,
                                        std::string_view armor);

// What gpgv's status lines say of one detached signature that must be of `fingerprint` (primary).
base::Result<OpenPgpGood> judgeOpenPgpStatus(std::string_view lines,
                                             const std::string& fingerprint);

} // namespace countersign::sign
