// Signing with OpenPGP, through the person's own gpg and its agent: the passphrase is asked for by
// gpg's pinentry and never passes through this program.
#pragma once

#include "core/sign/Signer.h"

namespace countersign::sign {

// Secret keys of the person's gpg that can sign; empty where there is no gpg or no key ring. The
// path of each is "openpgp:" and its fingerprint.
std::vector<KeyChoice> findOpenPgpKeys();
inline constexpr std::string_view kOpenPgpPath = "openpgp:";
base::Result<KeyChoice> openPgpKeyAt(const std::string& name); // fingerprint, long id or address

std::unique_ptr<Signer> gpgSigner(KeyChoice key);

// The signer that belongs to the key, for records of the log.
std::unique_ptr<Signer> signerOf(KeyChoice key, PromptHandler prompt);

} // namespace countersign::sign
