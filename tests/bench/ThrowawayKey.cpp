#include "tests/bench/ThrowawayKey.h"

#include "core/base/File.h"
#include "core/base/Ids.h"
#include "core/base/Text.h"
#include "core/sign/Wire.h"

#include <sodium.h>

namespace countersign::bench {

using sign::wireString;
using sign::wireUint32;

namespace {

std::string wrapped(const std::string& label, const std::string& bytes) {
    const std::string text = base::base64(bytes);
    std::string armor = "-----BEGIN " + label + "-----\n";
    for (std::size_t at = 0; at < text.size(); at += 70)
        armor += text.substr(at, 70) + "\n";
    return armor + "-----END " + label + "-----\n";
}

unsigned char* mutableBytes(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

ThrowawayKey::ThrowawayKey(const std::string& name, unsigned seed)
    : m_name(name), m_public(crypto_sign_PUBLICKEYBYTES, '\0'),
      m_secret(crypto_sign_SECRETKEYBYTES, '\0') {
    const base::Sha256 from = base::sha256(name + " " + std::to_string(seed));
    crypto_sign_seed_keypair(mutableBytes(m_public), mutableBytes(m_secret), from.bytes.data());
    if (auto key = sign::parsePublicKeyBlob(wireString("ssh-ed25519") + wireString(m_public)))
        m_key = std::move(*key);
}

base::Result<std::string> ThrowawayKey::sign(std::string_view payload, const base::CancelToken&) {
    std::string digest(crypto_hash_sha512_BYTES, '\0');
    crypto_hash_sha512(mutableBytes(digest), reinterpret_cast<const unsigned char*>(payload.data()),
                       payload.size());
    const std::string head = wireString("git") + wireString("") + wireString("sha512");
    const std::string data = "SSHSIG" + head + wireString(digest);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(mutableBytes(signature), nullptr,
                         reinterpret_cast<const unsigned char*>(data.data()), data.size(),
                         mutableBytes(m_secret));
    return wrapped("SSH SIGNATURE",
                   "SSHSIG" + wireUint32(1) + wireString(m_key.blob) + head +
                       wireString(wireString("ssh-ed25519") + wireString(signature)));
}

// OpenSSH PROTOCOL.key
base::Result<void> ThrowawayKey::writeTo(const std::filesystem::path& folder) const {
    std::string inner = wireUint32(7) + wireUint32(7) + wireString("ssh-ed25519") +
                        wireString(m_public) + wireString(m_secret) + wireString(m_name);
    for (char pad = 1; inner.size() % 8 != 0; ++pad)
        inner += pad;
    const std::string bytes = std::string("openssh-key-v1") + '\0' + wireString("none") +
                              wireString("none") + wireString("") + wireUint32(1) +
                              wireString(m_key.blob) + wireString(inner);
    if (auto done =
            base::writeFileAtomically(folder / m_name, wrapped("OPENSSH PRIVATE KEY", bytes), 0600);
        !done)
        return done;
    return base::writeFileAtomically(folder / (m_name + ".pub"), m_key.line + " " + m_name + "\n",
                                     0644);
}

} // namespace countersign::bench
