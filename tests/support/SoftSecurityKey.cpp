#include "tests/support/SoftSecurityKey.h"

#include "core/base/Ids.h"
#include "core/base/Text.h"
#include "core/sign/Wire.h"

#include <sodium.h>

namespace countersign::support {

using sign::wireString;
using sign::wireUint32;

namespace {

std::string softDigest(std::string_view text) {
    const auto digest = base::sha256(text);
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

std::string softHash(std::string_view payload, const std::string& hash) {
    if (hash == "sha256") return softDigest(payload);
    std::string digest(crypto_hash_sha512_BYTES, '\0');
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(digest.data()),
                       reinterpret_cast<const unsigned char*>(payload.data()), payload.size());
    return digest;
}

} // namespace

SoftSecurityKey::SoftSecurityKey()
    : m_public(crypto_sign_PUBLICKEYBYTES, '\0'), m_secret(crypto_sign_SECRETKEYBYTES, '\0') {
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(m_public.data()),
                        reinterpret_cast<unsigned char*>(m_secret.data()));
    line = "sk-ssh-ed25519@openssh.com " + base::base64(blob());
}

std::string SoftSecurityKey::blob() const {
    return wireString("sk-ssh-ed25519@openssh.com") + wireString(m_public) + wireString("ssh:");
}

std::string SoftSecurityKey::sign(std::string_view payload, unsigned flags,
                                  const std::string& nameSpace, const std::string& hash) const {
    const std::string head = wireString(nameSpace) + wireString("") + wireString(hash);
    const std::string data = "SSHSIG" + head + wireString(softHash(payload, hash));
    const std::string tail = static_cast<char>(flags) + wireUint32(7);
    const std::string whole = softDigest("ssh:") + tail + softDigest(data);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(whole.data()), whole.size(),
                         reinterpret_cast<const unsigned char*>(m_secret.data()));
    const std::string text = base::base64(
        "SSHSIG" + wireUint32(1) + wireString(blob()) + head +
        wireString(wireString("sk-ssh-ed25519@openssh.com") + wireString(signature) + tail));
    std::string armor = "-----BEGIN SSH SIGNATURE-----\n";
    for (std::size_t at = 0; at < text.size(); at += 70)
        armor += text.substr(at, 70) + "\n";
    return armor + "-----END SSH SIGNATURE-----\n";
}

} // namespace countersign::support
