#include "core/sign/EvpCheck.h"

#include "core/sign/Wire.h"

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <vector>

namespace countersign::sign {

namespace {

using base::ErrorCode;
using base::fail;

template <auto Free> struct OpenSslFree {
    template <typename T> void operator()(T* pointer) const { Free(pointer); }
};
using BigNumber = std::unique_ptr<BIGNUM, OpenSslFree<BN_free>>;
using EvpKey = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, OpenSslFree<EVP_PKEY_CTX_free>>;
using EvpDigest = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, OpenSslFree<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, OpenSslFree<OSSL_PARAM_free>>;
struct DerFree {
    void operator()(unsigned char* bytes) const { OPENSSL_free(bytes); }
};
using DerBytes = std::unique_ptr<unsigned char, DerFree>; // what i2d_… made
using EcdsaSig = std::unique_ptr<ECDSA_SIG, OpenSslFree<ECDSA_SIG_free>>;

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

BigNumber bigNumber(std::string_view bytes) {
    return BigNumber(BN_bin2bn(raw(bytes), static_cast<int>(bytes.size()), nullptr));
}

EvpKey keyFromParams(const char* type, OSSL_PARAM_BLD* builder) {
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return EvpKey(key);
}

EvpKey rsaKey(std::string_view blob) {
    WireReader reader(blob);
    reader.string();
    const auto exponent = reader.positive();
    const auto modulus = reader.positive();
    if (!exponent || !modulus) return nullptr;
    const BigNumber e = bigNumber(*exponent), n = bigNumber(*modulus);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!e || !n || !builder ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return keyFromParams("RSA", builder.get());
}

struct Curve {
    const char* group;
    const EVP_MD* digest;
};
Curve curveOf(KeyType type) { // RFC 5656 §6.2.1 fixes the hash per curve
    if (type == KeyType::EcdsaP256) return {"prime256v1", EVP_sha256()};
    if (type == KeyType::EcdsaP384) return {"secp384r1", EVP_sha384()};
    return {"secp521r1", EVP_sha512()};
}

EvpKey ecdsaKey(const PublicKey& key) {
    WireReader reader(key.blob);
    reader.string();
    reader.string();
    const auto point = reader.string();
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!point || !builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                        curveOf(key.type).group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point->data(),
                                         point->size()) != 1)
        return nullptr;
    EvpKey made = keyFromParams("EC", builder.get());
    if (!made) return nullptr;
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, made.get(), nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1 ? std::move(made) : nullptr;
}

base::Result<void> digestVerify(EVP_PKEY* key, const EVP_MD* digest, std::string_view signature,
                                std::string_view data) {
    const EvpDigest context(EVP_MD_CTX_new());
    if (!context || EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) != 1)
        return fail(ErrorCode::Internal,
                    base::said("OpenSSL could not start checking a signature"));
    if (EVP_DigestVerify(context.get(), raw(signature), signature.size(), raw(data), data.size()) !=
        1)
        return fail(ErrorCode::Invalid,
                    base::said("the signature does not match the signed bytes"));
    return {};
}

} // namespace

base::Result<void> checkRsa(const PublicKey& key, std::string_view algorithm,
                            std::string_view signature, std::string_view data) {
    const EvpKey evp = rsaKey(key.blob);
    if (!evp) return fail(ErrorCode::Invalid, base::said("the RSA public key is damaged"));
    // A signature without its leading zero bytes would verify elsewhere: one form only.
    if (signature.size() != static_cast<std::size_t>(EVP_PKEY_get_size(evp.get())))
        return fail(ErrorCode::Invalid, base::said("the RSA signature has the wrong length"));
    const EVP_MD* digest = algorithm == "rsa-sha2-256" ? EVP_sha256() : EVP_sha512();
    return digestVerify(evp.get(), digest, signature, data);
}

base::Result<void> checkEcdsa(const PublicKey& key, std::string_view signature,
                              std::string_view data) {
    const EvpKey evp = ecdsaKey(key);
    if (!evp)
        return fail(ErrorCode::Invalid,
                    base::said("the ECDSA public key is not a point of its curve"));
    WireReader reader(signature);
    const auto r = reader.positive();
    const auto s = reader.positive();
    if (!r || !s || !reader.done())
        return fail(ErrorCode::Invalid, base::said("the ECDSA signature is damaged"));
    const EcdsaSig sig(ECDSA_SIG_new());
    BigNumber rNumber = bigNumber(*r), sNumber = bigNumber(*s);
    if (!sig || !rNumber || !sNumber)
        return fail(ErrorCode::Internal, base::said("out of memory while checking a signature"));
    ECDSA_SIG_set0(sig.get(), rNumber.release(), sNumber.release());
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(sig.get(), &der);
    if (length <= 0)
        return fail(ErrorCode::Internal, base::said("OpenSSL could not encode a signature"));
    const DerBytes held(der);
    const std::string_view encoded(reinterpret_cast<char*>(der), static_cast<std::size_t>(length));
    return digestVerify(evp.get(), curveOf(key.type).digest, encoded, data);
}

namespace pem {

EVP_PKEY* keyOf(const std::shared_ptr<void>& held) { return static_cast<EVP_PKEY*>(held.get()); }

// Whether it is of a kind and length that is taken.
bool isTaken(EVP_PKEY* key) {
    const int kind = EVP_PKEY_get_base_id(key), bits = EVP_PKEY_get_bits(key);
    if (kind == EVP_PKEY_ED25519) return true;
    if (kind == EVP_PKEY_EC) return bits == 256 || bits == 384 || bits == 521;
    return kind == EVP_PKEY_RSA && bits >= 2048;
}

// Ed25519 hashes by itself; a curve may be used with the hash of its own length.
std::vector<const EVP_MD*> hashesOf(EVP_PKEY* key) {
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519) return {nullptr};
    std::vector<const EVP_MD*> hashes{EVP_sha256()};
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) == 384)
        hashes.push_back(EVP_sha384());
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) == 521)
        hashes.push_back(EVP_sha512());
    return hashes;
}

} // namespace pem

base::Result<PemKey> PemKey::read(std::string_view text) {
    constexpr std::size_t kMost = 64u << 10;
    if (text.size() > kMost || text.find("-----BEGIN PUBLIC KEY-----") == std::string_view::npos)
        return fail(ErrorCode::Invalid, base::said("this is not a public key in PEM"));
    const std::unique_ptr<BIO, OpenSslFree<BIO_free>> bio(
        BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    EVP_PKEY* key = bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr;
    if (!key) return fail(ErrorCode::Invalid, base::said("this public key is damaged"));
    std::shared_ptr<void> held(key, [](void* k) { EVP_PKEY_free(static_cast<EVP_PKEY*>(k)); });
    if (!pem::isTaken(key))
        return fail(ErrorCode::Unavailable,
                    base::said("keys of this kind or length are not taken"));
    return PemKey(std::move(held));
}

std::string PemKey::der() const {
    unsigned char* bytes = nullptr;
    const int size = i2d_PUBKEY(pem::keyOf(m_key), &bytes);
    const DerBytes held(bytes);
    return std::string(reinterpret_cast<char*>(bytes),
                       size > 0 ? static_cast<std::size_t>(size) : 0);
}

base::Result<void> PemKey::check(std::string_view signature, std::string_view data) const {
    auto answer =
        base::Result<void>(fail(ErrorCode::Invalid, base::said("the signature does not match")));
    for (const EVP_MD* hash : pem::hashesOf(pem::keyOf(m_key))) {
        answer = digestVerify(pem::keyOf(m_key), hash, signature, data);
        if (answer) break;
    }
    return answer;
}

std::string sha1Hex(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha1(), nullptr) != 1) return {};
    static const char* digits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

} // namespace countersign::sign
