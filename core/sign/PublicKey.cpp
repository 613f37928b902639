#include "core/sign/PublicKey.h"

#include "core/base/Ids.h"
#include "core/base/OpenPgp.h"
#include "core/base/Text.h"
#include "core/sign/OpenPgp.h"
#include "core/sign/Wire.h"

#include <bit>

namespace countersign::sign {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kMinRsaBits = 2048;
constexpr std::size_t kMaxRsaBits = 16384;

base::Result<KeyType> refusedType(std::string_view name) {
    const std::string quoted = "key type " + base::escaped(name);
    if (name.ends_with("-cert-v01@openssh.com"))
        return fail(ErrorCode::Unavailable, base::said("certificates are not accepted: %1", quoted),
                    {}, base::said("put the plain public key on the list of people and keys"));
    if (name == "ssh-dss")
        return fail(ErrorCode::Unavailable, base::said("DSA keys are too weak and not accepted"),
                    {}, base::said("make a new key: ssh-keygen -t ed25519"));
    if (name == "sk-ecdsa-sha2-nistp256@openssh.com")
        return fail(ErrorCode::Unavailable,
                    base::said("security keys of type ecdsa-sk are not accepted"), {},
                    base::said("make a new key: ssh-keygen -t ed25519-sk"));
    return fail(ErrorCode::Invalid, base::said("unknown %1", quoted));
}

base::Result<KeyType> readEd25519(WireReader& reader, bool securityKey) {
    const auto point = reader.string();
    const auto application = securityKey ? reader.string() : std::string_view("ssh:");
    if (!point || point->size() != 32 || !application || application->empty())
        return fail(ErrorCode::Invalid, base::said("the Ed25519 public key is damaged"));
    return securityKey ? KeyType::SkEd25519 : KeyType::Ed25519;
}

base::Result<KeyType> readEcdsa(WireReader& reader, std::string_view curve, std::size_t pointSize,
                                KeyType type) {
    const auto named = reader.string();
    const auto point = reader.string();
    if (!named || *named != curve || !point || point->size() != pointSize || point->front() != 4)
        return fail(ErrorCode::Invalid, base::said("the ECDSA public key is damaged"));
    return type;
}

base::Result<KeyType> readRsa(WireReader& reader) {
    const auto exponent = reader.positive();
    const auto modulus = reader.positive();
    if (!exponent || !modulus || exponent->size() > 8 || (exponent->back() & 1) == 0 ||
        *exponent == "\x01")
        return fail(ErrorCode::Invalid, base::said("the RSA public key is damaged"));
    const auto top = static_cast<std::uint8_t>(modulus->front());
    const std::size_t bits = (modulus->size() - 1) * 8 + std::bit_width(top);
    if (bits < kMinRsaBits || bits > kMaxRsaBits)
        return fail(ErrorCode::Unavailable,
                    base::said("an RSA key of %1 bits is not accepted", bits), {},
                    base::said("RSA keys need 2048 to 16384 bits; better: ssh-keygen -t ed25519"));
    return KeyType::Rsa;
}

base::Result<KeyType> readKeyBody(WireReader& reader, std::string_view name) {
    if (name == "ssh-ed25519") return readEd25519(reader, false);
    if (name == "sk-ssh-ed25519@openssh.com") return readEd25519(reader, true);
    if (name == "ecdsa-sha2-nistp256") return readEcdsa(reader, "nistp256", 65, KeyType::EcdsaP256);
    if (name == "ecdsa-sha2-nistp384") return readEcdsa(reader, "nistp384", 97, KeyType::EcdsaP384);
    if (name == "ecdsa-sha2-nistp521")
        return readEcdsa(reader, "nistp521", 133, KeyType::EcdsaP521);
    if (name == "ssh-rsa") return readRsa(reader);
    return refusedType(name);
}

std::string unpaddedBase64(std::string_view bytes) {
    std::string text = base::base64(bytes);
    while (text.ends_with('='))
        text.pop_back();
    return text;
}

} // namespace

std::string fingerprintOf(std::string_view bytes) {
    const base::Sha256 digest = base::sha256(bytes);
    return "SHA256:" + unpaddedBase64({reinterpret_cast<const char*>(digest.bytes.data()),
                                       digest.bytes.size()});
}

base::Result<PublicKey> parsePublicKeyBlob(std::string_view blob) {
    WireReader reader(blob);
    const auto name = reader.string();
    if (!name) return fail(ErrorCode::Invalid, base::said("the public key is cut short"));
    const auto type = readKeyBody(reader, *name);
    if (!type) return fail(type.error());
    if (!reader.done()) return fail(ErrorCode::Invalid, base::said("bytes follow the public key"));

    PublicKey key;
    key.type = *type;
    key.blob = std::string(blob);
    key.fingerprint = fingerprintOf(blob);
    key.line = std::string(*name) + " " + base::base64(blob);
    return key;
}

base::Result<PublicKey> parsePublicKeyLine(std::string_view line) {
    line = base::trimmed(line);
    const auto parts = base::split(line, ' ');
    if (parts.size() < 2 || line.find_first_of("\r\n") != std::string_view::npos)
        return fail(ErrorCode::Invalid, base::said("not one line of an OpenSSH public key"), {},
                    base::said("it reads like: ssh-ed25519 AAAA… comment"));
    const auto blob = base::fromBase64(parts[1]);
    if (!blob) return fail(ErrorCode::Invalid, base::said("the public key is not proper base64"));
    if (parts[0] == base::kOpenPgpWord) return parseOpenPgpMaterial(*blob);
    auto key = parsePublicKeyBlob(*blob);
    if (!key) return key;
    if (key->line.substr(0, key->line.find(' ')) != parts[0])
        return fail(ErrorCode::Invalid,
                    base::said("the line names another key type than the key itself"));
    return key;
}

} // namespace countersign::sign
