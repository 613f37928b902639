// Making signatures, always with the person's own tools: we never read a private key.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"
#include "core/sign/PublicKey.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace countersign::sign {

// What the person answered to a prompt of the signing tool.
struct PromptAnswer {
    enum class Kind { Text, Cancel, None } kind = Kind::None;
    std::string text; // wiped by the receiver
};
// Asks for a passphrase or PIN, or announces a touch. Called on the signing thread.
using PromptHandler = std::function<PromptAnswer(const std::string& prompt)>;

class Signer {
public:
    virtual ~Signer() = default;
    virtual const PublicKey& key() const = 0;
    // Armor ("-----BEGIN SSH SIGNATURE-----…"). Cancelled (the person said no), Denied (wrong
    // passphrase, key file mode), NotFound (key gone), Unavailable (agent locked, no tool).
    virtual base::Result<std::string> sign(std::string_view payload,
                                           const base::CancelToken& cancel) = 0;
};

// A key somebody could sign with here.
struct KeyChoice {
    std::filesystem::path path; // private key, or the .pub of an agent's key; empty for agent-only
    PublicKey key;
    std::string comment;
    bool inAgent = false;
    base::Sentence trouble; // why it cannot be used, in a sentence for IT; empty if it can
};

// Keys of ~/.ssh/*.pub, of the agent (ssh-add -L), and of `extra` folders or files. No prompt.
base::Result<std::vector<KeyChoice>> findKeys(const std::vector<std::filesystem::path>& extra = {});
base::Result<KeyChoice> keyAt(const std::filesystem::path& path); // private key path or its .pub

// Signs through `ssh-keygen -Y sign -n <nameSpace>`; records of the log are signed for "git". The
// askpass program is the running executable itself (decisions.md §4.6): see Askpass.h. The armor is
// checked against the key before it is returned.
std::unique_ptr<Signer> sshSigner(KeyChoice key, PromptHandler prompt,
                                  std::string nameSpace = "git");

} // namespace countersign::sign
