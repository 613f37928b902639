// A security key's signatures (OpenSSH PROTOCOL.u2f), made with a plain Ed25519 key of this
// process: a touch or a PIN is only a flag here.
#pragma once

#include <string>
#include <string_view>

namespace countersign::support {

class SoftSecurityKey {
public:
    SoftSecurityKey();
    std::string line; // "sk-ssh-ed25519@openssh.com AAAA…"
    // Armor; flags 1 touch, 4 PIN.
    std::string sign(std::string_view payload, unsigned flags, const std::string& nameSpace = "git",
                     const std::string& hash = "sha512") const;

private:
    std::string m_public, m_secret;
    std::string blob() const;
};

} // namespace countersign::support
