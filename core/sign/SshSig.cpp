#include "core/sign/SshSig.h"

#include "core/base/Text.h"
#include "core/sign/EvpCheck.h"
#include "core/sign/Wire.h"

#include <sodium.h>

namespace countersign::sign {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::string_view kSigBegin = "-----BEGIN SSH SIGNATURE-----\n";
constexpr std::string_view kSigEnd = "-----END SSH SIGNATURE-----";
constexpr std::string_view kSigMagic = "SSHSIG";
constexpr std::size_t kArmorCap = 64u << 10;
constexpr std::size_t kArmorWidth = 76; // OpenSSH writes 70, the format's text allows 76

const unsigned char* sigBytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

// Any width is accepted (a re-wrapped twin is found by its payload), but nothing besides the
// alphabet and single line feeds: what ssh-keygen skips over could differ unseen.
base::Result<std::string> dearmored(std::string_view armor) {
    if (armor.starts_with("-----BEGIN PGP"))
        return fail(ErrorCode::Unavailable, base::said("OpenPGP signatures are not supported"));
    if (armor.size() > kArmorCap || !armor.starts_with(kSigBegin))
        return fail(ErrorCode::Invalid, base::said("not an SSH signature"));
    armor.remove_prefix(kSigBegin.size());
    if (armor.ends_with('\n')) armor.remove_suffix(1);
    if (!armor.ends_with(kSigEnd))
        return fail(ErrorCode::Invalid, base::said("the SSH signature has no proper last line"));
    armor.remove_suffix(kSigEnd.size());
    std::string text;
    text.reserve(armor.size());
    while (!armor.empty()) {
        const std::size_t end = armor.find('\n');
        if (end == std::string_view::npos || end == 0 || end > kArmorWidth)
            return fail(ErrorCode::Invalid,
                        base::said("the SSH signature is not wrapped as it should be"));
        text.append(armor.substr(0, end));
        armor.remove_prefix(end + 1);
    }
    auto blob = base::fromBase64(text);
    if (!blob)
        return fail(ErrorCode::Invalid, base::said("the SSH signature is not proper base64"));
    return std::move(*blob);
}

bool algorithmFits(KeyType type, std::string_view algorithm) {
    switch (type) {
    case KeyType::Ed25519:
        return algorithm == "ssh-ed25519";
    case KeyType::EcdsaP256:
        return algorithm == "ecdsa-sha2-nistp256";
    case KeyType::EcdsaP384:
        return algorithm == "ecdsa-sha2-nistp384";
    case KeyType::EcdsaP521:
        return algorithm == "ecdsa-sha2-nistp521";
    case KeyType::Rsa:
        return algorithm == "rsa-sha2-256" || algorithm == "rsa-sha2-512";
    case KeyType::SkEd25519:
        return algorithm == "sk-ssh-ed25519@openssh.com";
    case KeyType::OpenPgp:
        return false;
    }
    return false;
}

base::Result<void> readInner(SshSignature& into, std::string_view inner) {
    WireReader reader(inner);
    const auto algorithm = reader.string();
    const auto signature = reader.string();
    if (!algorithm || !signature)
        return fail(ErrorCode::Invalid, base::said("the signature is cut short"));
    if (*algorithm == "ssh-rsa")
        return fail(ErrorCode::Unavailable,
                    base::said("RSA signatures over SHA-1 are not accepted"));
    if (!algorithmFits(into.key.type, *algorithm))
        return fail(ErrorCode::Invalid,
                    base::said("the signature's algorithm does not belong to its key"));
    if (into.key.type == KeyType::SkEd25519) {
        const auto flags = reader.byte();
        const auto counter = reader.uint32();
        if (!flags || !counter)
            return fail(ErrorCode::Invalid,
                        base::said("the security key's signature is cut short"));
        into.skFlags = *flags;
        into.skCounter = *counter;
    }
    if (!reader.done()) return fail(ErrorCode::Invalid, base::said("bytes follow the signature"));
    into.algorithm = std::string(*algorithm);
    into.signature = std::string(*signature);
    return {};
}

std::string digestBySignature(const SshSignature& signature, std::string_view payload) {
    if (signature.hashAlgorithm == "sha256") {
        const base::Sha256 digest = base::sha256(payload);
        return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
    }
    std::string digest(crypto_hash_sha512_BYTES, '\0');
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(digest.data()), sigBytes(payload),
                       payload.size());
    return digest;
}

// libsodium refuses S+L, keys of small order and non-canonical points, which ssh-keygen 9.2 and
// OpenSSL accept.
base::Result<void> checkEd25519(std::string_view point, std::string_view signature,
                                std::string_view data) {
    if (signature.size() != crypto_sign_BYTES)
        return fail(ErrorCode::Invalid, base::said("the Ed25519 signature has the wrong length"));
    if (crypto_sign_verify_detached(sigBytes(signature), sigBytes(data), data.size(),
                                    sigBytes(point)) != 0)
        return fail(ErrorCode::Invalid,
                    base::said("the signature does not match the signed bytes"));
    return {};
}

base::Result<void> checkEd25519Key(const SshSignature& signature, std::string_view data) {
    WireReader reader(signature.key.blob);
    reader.string();
    const auto point = reader.string();
    if (!point || point->size() != crypto_sign_PUBLICKEYBYTES)
        return fail(ErrorCode::Invalid, base::said("the Ed25519 public key is damaged"));
    if (signature.key.type == KeyType::Ed25519)
        return checkEd25519(*point, signature.signature, data);
    // OpenSSH PROTOCOL.u2f: SHA256(application) ‖ flags ‖ counter ‖ SHA256(data)
    const auto application = reader.string();
    if (!application)
        return fail(ErrorCode::Invalid, base::said("the security key's public key is damaged"));
    const base::Sha256 place = base::sha256(*application), message = base::sha256(data);
    std::string whole(reinterpret_cast<const char*>(place.bytes.data()), place.bytes.size());
    whole += static_cast<char>(signature.skFlags);
    whole += wireUint32(signature.skCounter);
    whole.append(reinterpret_cast<const char*>(message.bytes.data()), message.bytes.size());
    return checkEd25519(*point, signature.signature, whole);
}

} // namespace

base::Result<SshSignature> parseSshSignature(std::string_view armor) {
    const auto blob = dearmored(armor);
    if (!blob) return fail(blob.error());
    WireReader reader(*blob);
    if (!reader.take(kSigMagic))
        return fail(ErrorCode::Invalid, base::said("not an SSH signature"));
    const auto version = reader.uint32();
    if (!version || *version != 1)
        return fail(ErrorCode::Unavailable, base::said("unknown version of SSH signatures"));
    const auto key = reader.string();
    const auto nameSpace = reader.string();
    const auto reserved = reader.string();
    const auto hash = reader.string();
    const auto inner = reader.string();
    if (!key || !nameSpace || !reserved || !hash || !inner)
        return fail(ErrorCode::Invalid, base::said("the SSH signature is cut short"));
    if (!reader.done())
        return fail(ErrorCode::Invalid, base::said("bytes follow the SSH signature"));
    if (!reserved->empty())
        return fail(ErrorCode::Invalid,
                    base::said("the reserved field of the SSH signature is not empty"));
    if (*hash != "sha512" && *hash != "sha256")
        return fail(ErrorCode::Unavailable, base::said("unknown hash in the SSH signature"));

    auto parsed = parsePublicKeyBlob(*key);
    if (!parsed) return fail(parsed.error());
    SshSignature signature;
    signature.key = std::move(*parsed);
    signature.nameSpace = std::string(*nameSpace);
    signature.hashAlgorithm = std::string(*hash);
    if (auto read = readInner(signature, *inner); !read) return fail(read.error());
    return signature;
}

base::Result<void> verifySshSignature(const SshSignature& signature, std::string_view payload,
                                      std::string_view nameSpace) {
    if (signature.nameSpace != nameSpace || nameSpace.empty())
        return fail(ErrorCode::Invalid,
                    base::said("the signature was made for another purpose: %1, not %2",
                               base::escaped(signature.nameSpace), nameSpace));
    std::string data(kSigMagic);
    data += wireString(signature.nameSpace);
    data += wireString("");
    data += wireString(signature.hashAlgorithm);
    data += wireString(digestBySignature(signature, payload));
    switch (signature.key.type) {
    case KeyType::Ed25519:
    case KeyType::SkEd25519:
        return checkEd25519Key(signature, data);
    case KeyType::Rsa:
        return checkRsa(signature.key, signature.algorithm, signature.signature, data);
    case KeyType::EcdsaP256:
    case KeyType::EcdsaP384:
    case KeyType::EcdsaP521:
        return checkEcdsa(signature.key, signature.signature, data);
    case KeyType::OpenPgp:
        break;
    }
    return fail(ErrorCode::Internal, base::said("unknown key type"));
}

} // namespace countersign::sign
