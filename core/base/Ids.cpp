#include "core/base/Ids.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <sodium.h>

namespace countersign::base {

namespace hex {

constexpr char kDigits[] = "0123456789abcdef";

std::string text(const std::uint8_t* bytes, std::size_t size) {
    std::string text(size * 2, '0');
    for (std::size_t i = 0; i < size; ++i) {
        text[2 * i] = kDigits[bytes[i] >> 4];
        text[2 * i + 1] = kDigits[bytes[i] & 15];
    }
    return text;
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

bool read(std::string_view text, std::uint8_t* bytes) {
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        const int high = digit(text[i]), low = digit(text[i + 1]);
        if (high < 0 || low < 0) return false;
        bytes[i / 2] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return true;
}

} // namespace hex

std::optional<ObjectId> ObjectId::fromHex(std::string_view text) {
    if (text.size() != 40 && text.size() != 64) return std::nullopt;
    ObjectId id;
    if (!hex::read(text, id.m_bytes.data())) return std::nullopt;
    id.m_size = static_cast<std::uint8_t>(text.size() / 2);
    return id;
}

ObjectId ObjectId::fromRaw(const std::uint8_t* bytes, std::size_t size) {
    ObjectId id;
    const std::size_t kept = std::min(size, id.m_bytes.size());
    std::memcpy(id.m_bytes.data(), bytes, kept);
    id.m_size = static_cast<std::uint8_t>(kept);
    return id;
}

std::string ObjectId::hex() const { return hex::text(m_bytes.data(), m_size); }

std::optional<Sha256> Sha256::fromHex(std::string_view text) {
    Sha256 digest;
    if (text.size() != 64 || !hex::read(text, digest.bytes.data())) return std::nullopt;
    return digest;
}

std::string Sha256::hex() const { return hex::text(bytes.data(), bytes.size()); }

Sha256 sha256(std::string_view bytes) {
    // sodium_init picks the fastest implementation and is safe to race (libsodium >= 1.0.11).
    static const int ready = sodium_init();
    if (ready < 0) std::abort();
    Sha256 digest;
    crypto_hash_sha256(digest.bytes.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return digest;
}

} // namespace countersign::base

// Ids are digests already: their first bytes are as good as any hash of them.
std::size_t std::hash<countersign::base::ObjectId>::operator()(
    const countersign::base::ObjectId& id) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, id.data(), sizeof value);
    return value;
}

std::size_t std::hash<countersign::base::Sha256>::operator()(
    const countersign::base::Sha256& digest) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, digest.bytes.data(), sizeof value);
    return value;
}
