#include "tests/sign/SshKeys.h"

#include "core/base/File.h"
#include "core/base/Ids.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/Wire.h"

#include <catch2/catch.hpp>
#include <sodium.h>

namespace countersign::tests {

using sign::wireString;
using sign::wireUint32;

namespace {

std::string run(const std::vector<std::string>& argv, std::string_view input = {},
                int expected = 0) {
    base::ProcessRequest request;
    request.argv = argv;
    request.input = std::string(input);
    const auto result = base::run(request);
    REQUIRE(result);
    INFO(result->err);
    REQUIRE(result->exitCode == expected);
    return result->out;
}

} // namespace

std::filesystem::path makeKey(const support::TempFolder& folder, const std::string& name,
                              const std::string& type, const std::string& bits,
                              const std::string& passphrase) {
    std::vector<std::string> argv{"ssh-keygen", "-q", "-t", type, "-N",
                                  passphrase,   "-C", name, "-f", (folder / name).string()};
    if (!bits.empty()) argv.insert(argv.end(), {"-b", bits});
    run(argv);
    return folder / name;
}

std::string publicLine(const std::filesystem::path& privateKey) {
    const auto text = base::readFile(privateKey.string() + ".pub");
    REQUIRE(text);
    return std::string(base::trimmed(*text));
}

std::string signWithTool(const std::filesystem::path& privateKey, std::string_view payload,
                         const std::string& nameSpace, const std::string& hash) {
    return run({"ssh-keygen", "-Y", "sign", "-n", nameSpace, "-O", "hashalg=" + hash, "-f",
                privateKey.string()},
               payload);
}

bool toolAccepts(const support::TempFolder& folder, const std::string& publicKeyLine,
                 std::string_view armor, std::string_view payload) {
    const auto signers = folder / "allowed", signature = folder / "signature";
    REQUIRE(base::writeFileAtomically(signers, "who " + publicKeyLine + "\n"));
    REQUIRE(base::writeFileAtomically(signature, armor));
    base::ProcessRequest request;
    request.argv = {"ssh-keygen", "-Y", "verify", "-f", signers.string(),  "-I",
                    "who",        "-n", "git",    "-s", signature.string()};
    request.input = std::string(payload);
    const auto result = base::run(request);
    REQUIRE(result);
    return result->exitCode == 0;
}

SignatureParts takeApart(std::string_view armor) {
    std::string body;
    for (const auto line : base::lines(armor))
        if (!line.starts_with("-----")) body += line;
    const auto blob = base::fromBase64(body);
    REQUIRE(blob);
    sign::WireReader reader(*blob);
    REQUIRE(reader.take("SSHSIG"));
    REQUIRE(reader.uint32() == 1u);
    const auto next = [](sign::WireReader& from) {
        const auto field = from.string();
        REQUIRE(field);
        return std::string(*field);
    };
    SignatureParts parts;
    parts.key = next(reader);
    parts.nameSpace = next(reader);
    parts.reserved = next(reader);
    parts.hash = next(reader);
    const std::string inner = next(reader);
    sign::WireReader innerReader(inner);
    parts.algorithm = next(innerReader);
    parts.signature = next(innerReader);
    parts.tail = inner.substr(8 + parts.algorithm.size() + parts.signature.size());
    return parts;
}

std::string putTogether(const SignatureParts& parts, std::size_t width) {
    const std::string blob =
        "SSHSIG" + wireUint32(1) + wireString(parts.key) + wireString(parts.nameSpace) +
        wireString(parts.reserved) + wireString(parts.hash) +
        wireString(wireString(parts.algorithm) + wireString(parts.signature) + parts.tail) +
        parts.after;
    const std::string text = base::base64(blob);
    std::string armor = "-----BEGIN SSH SIGNATURE-----\n";
    for (std::size_t at = 0; at < text.size(); at += width)
        armor += text.substr(at, width) + "\n";
    return armor + "-----END SSH SIGNATURE-----\n";
}

std::string plusGroupOrder(std::string signature) {
    // L = 2^252 + 27742317777372353535851937790883648493, little endian (RFC 8032 §5.1)
    const unsigned char order[32] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58,
                                     0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
                                     0,    0,    0,    0,    0,    0,    0,    0,
                                     0,    0,    0,    0,    0,    0,    0,    0x10};
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += static_cast<unsigned char>(signature[32 + i]) + order[i];
        signature[32 + i] = static_cast<char>(carry & 0xff);
        carry >>= 8;
    }
    return signature;
}

} // namespace countersign::tests
