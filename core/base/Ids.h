// Identities of bytes: git object ids (SHA-1 or SHA-256) and SHA-256 digests.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::base {

// A git object id, 20 or 32 bytes; size 0 is "none". Ordered by bytes.
class ObjectId {
public:
    ObjectId() = default;
    // Exactly 40 or 64 lower-case digits.
    static std::optional<ObjectId> fromHex(std::string_view hex);
    static ObjectId fromRaw(const std::uint8_t* bytes, std::size_t size);

    bool isNone() const { return m_size == 0; }
    const std::uint8_t* data() const { return m_bytes.data(); }
    std::size_t size() const { return m_size; }
    std::string hex() const;
    std::string shortHex() const { return hex().substr(0, 12); }
    friend auto operator<=>(const ObjectId&, const ObjectId&) = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
    std::uint8_t m_size = 0;
};

// The same bytes under three names, so that a blob's id cannot be passed where a commit's is meant.
template <typename Tag> class TypedId : public ObjectId {
public:
    TypedId() = default;
    explicit TypedId(const ObjectId& id) : ObjectId(id) {}
    static std::optional<TypedId> fromHex(std::string_view hex) {
        auto id = ObjectId::fromHex(hex);
        return id ? std::optional<TypedId>(TypedId(*id)) : std::nullopt;
    }
    friend auto operator<=>(const TypedId&, const TypedId&) = default;
};
using CommitId = TypedId<struct CommitTag>;
using TreeId = TypedId<struct TreeTag>;
using BlobId = TypedId<struct BlobTag>;

// A SHA-256 digest (FIPS 180-4).
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};

    static std::optional<Sha256> fromHex(std::string_view hex); // exactly 64 lower-case digits
    std::string hex() const;
    std::string shortHex() const { return hex().substr(0, 12); }
    bool isZero() const { return *this == Sha256{}; }
    friend auto operator<=>(const Sha256&, const Sha256&) = default;
};

Sha256 sha256(std::string_view bytes);

} // namespace countersign::base

template <> struct std::hash<countersign::base::ObjectId> {
    std::size_t operator()(const countersign::base::ObjectId& id) const noexcept;
};
template <typename Tag> struct std::hash<countersign::base::TypedId<Tag>> {
    std::size_t operator()(const countersign::base::TypedId<Tag>& id) const noexcept {
        return std::hash<countersign::base::ObjectId>()(id);
    }
};
template <> struct std::hash<countersign::base::Sha256> {
    std::size_t operator()(const countersign::base::Sha256& digest) const noexcept;
};
