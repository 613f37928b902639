// A public key for the length of one signature in a private temporary folder: how ssh-keygen is
// told which of the agent's keys to use.
#pragma once

#include "core/base/Error.h"
#include "core/sign/PublicKey.h"

#include <filesystem>

namespace countersign::sign {

class PublicKeyFile {
public:
    static base::Result<PublicKeyFile> write(const PublicKey& key);
    PublicKeyFile(PublicKeyFile&& other) noexcept;
    PublicKeyFile(const PublicKeyFile&) = delete;
    PublicKeyFile& operator=(const PublicKeyFile&) = delete;
    PublicKeyFile& operator=(PublicKeyFile&&) = delete;
    ~PublicKeyFile();
    std::filesystem::path path() const { return m_folder / "agent.pub"; }

private:
    PublicKeyFile() = default;
    std::filesystem::path m_folder;
};

} // namespace countersign::sign
