// Keys and signatures of every supported type, genuine and broken, for the tests of core/sign.
#pragma once

#include "tests/support/SoftSecurityKey.h"
#include "tests/support/TempFolder.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::tests {

using support::SoftSecurityKey;

inline constexpr std::string_view kPayload = "tree 1234\nauthor Ana\n\nI approve.\n";

// `ssh-keygen -t type …` into folder/name, returning the private key's path.
std::filesystem::path makeKey(const support::TempFolder& folder, const std::string& name,
                              const std::string& type, const std::string& bits = {},
                              const std::string& passphrase = {});
std::string publicLine(const std::filesystem::path& privateKey);
// What `ssh-keygen -Y sign` answers.
std::string signWithTool(const std::filesystem::path& privateKey, std::string_view payload,
                         const std::string& nameSpace = "git", const std::string& hash = "sha512");
// True when `ssh-keygen -Y verify` accepts it for the key of `publicKeyLine`.
bool toolAccepts(const support::TempFolder& folder, const std::string& publicKeyLine,
                 std::string_view armor, std::string_view payload);

// The fields of a signature, to be taken apart, bent and put together again.
struct SignatureParts {
    std::string key, nameSpace, reserved, hash, algorithm, signature, tail;
    std::string after; // bytes behind the last field
};
SignatureParts takeApart(std::string_view armor);
std::string putTogether(const SignatureParts& parts, std::size_t width = 70);

std::string plusGroupOrder(std::string signature); // the S+L twin of an Ed25519 signature

} // namespace countersign::tests
