// Ed25519 keys made from a seed and used in this process, for sample logs only: the program itself
// never holds a private key.
#pragma once

#include "core/sign/Signer.h"

#include <filesystem>
#include <string>

namespace countersign::bench {

class ThrowawayKey final : public sign::Signer {
public:
    ThrowawayKey(const std::string& name, unsigned seed);
    const sign::PublicKey& key() const override { return m_key; }
    const std::string& name() const { return m_name; }
    base::Result<std::string> sign(std::string_view payload,
                                   const base::CancelToken& cancel) override;
    // folder/name and folder/name.pub, as ssh-keygen writes them, without passphrase.
    base::Result<void> writeTo(const std::filesystem::path& folder) const;

private:
    std::string m_name, m_public, m_secret;
    sign::PublicKey m_key;
};

} // namespace countersign::bench
