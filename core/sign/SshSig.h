// SSH signatures (OpenSSH PROTOCOL.sshsig), checked in this process, stricter than ssh-keygen: the
// reserved field must be empty, nothing may follow the armor, S+L and small-order keys are refused.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/sign/PublicKey.h"

#include <string>
#include <string_view>

namespace countersign::sign {

struct SshSignature {
    PublicKey key;
    std::string nameSpace;     // "git"
    std::string hashAlgorithm; // "sha512"
    std::string algorithm;     // "ssh-ed25519", "rsa-sha2-512"…
    std::string signature;     // raw signature bytes
    unsigned skFlags = 0;      // security keys: 0x01 touch, 0x04 PIN
    std::uint32_t skCounter = 0;
};

// Invalid for a broken armor or blob; Unavailable for algorithms we refuse.
base::Result<SshSignature> parseSshSignature(std::string_view armor);

// Ok, or Invalid with the reason. Never a bool: an error means not verified.
base::Result<void> verifySshSignature(const SshSignature& signature, std::string_view payload,
                                      std::string_view nameSpace = "git");

} // namespace countersign::sign
