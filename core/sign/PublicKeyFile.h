// A public key for the length of one signature in a private temporary folder: how ssh-keygen is
// told which of the agent's keys to use.
#pragma once

#include "core/sign/PublicKey.h"
#include "core/sign/ScratchFolder.h"

namespace countersign::sign {

class PublicKeyFile {
public:
    static base::Result<PublicKeyFile> write(const PublicKey& key);
    std::filesystem::path path() const { return m_folder.path() / "agent.pub"; }

private:
    explicit PublicKeyFile(ScratchFolder folder) : m_folder(std::move(folder)) {}
    ScratchFolder m_folder;
};

} // namespace countersign::sign
