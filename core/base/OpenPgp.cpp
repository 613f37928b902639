#include "core/base/OpenPgp.h"

#include <cstdint>

namespace countersign::base {

namespace {

constexpr int kSecretKey = 5, kPublicKey = 6, kSecretSubkey = 7;

class Packets {
public:
    explicit Packets(std::string_view bytes) : m_rest(bytes) {}
    bool atEnd() const { return m_rest.empty(); }

    std::optional<OpenPgpPacket> next() {
        const auto first = number(1);
        if (!first || (*first & 0x80) == 0) return std::nullopt;
        const bool recent = (*first & 0x40) != 0;
        const auto length = recent ? recentLength() : oldLength(*first & 3);
        if (!length || *length > m_rest.size()) return std::nullopt;
        const OpenPgpPacket packet{static_cast<int>(recent ? *first & 0x3F : (*first >> 2) & 0xF),
                                   m_rest.substr(0, *length)};
        m_rest.remove_prefix(*length);
        return packet;
    }

private:
    std::optional<std::size_t> number(std::size_t bytes) {
        if (m_rest.size() < bytes) return std::nullopt;
        std::size_t value = 0;
        for (const char c : m_rest.substr(0, bytes))
            value = (value << 8) | static_cast<std::uint8_t>(c);
        m_rest.remove_prefix(bytes);
        return value;
    }
    std::optional<std::size_t> oldLength(std::size_t type) {
        return type == 3 ? std::nullopt : number(std::size_t{1} << type);
    }
    std::optional<std::size_t> recentLength() {
        const auto first = number(1);
        if (!first || *first < 192) return first;
        if (*first == 255) return number(4);
        const auto second = *first < 224 ? number(1) : std::nullopt;
        if (!second) return std::nullopt;
        return ((*first - 192) << 8) + *second + 192;
    }
    std::string_view m_rest;
};

} // namespace

std::optional<std::vector<OpenPgpPacket>> openPgpPackets(std::string_view bytes) {
    Packets packets(bytes);
    std::vector<OpenPgpPacket> all;
    while (!packets.atEnd()) {
        const auto packet = packets.next();
        if (!packet) return std::nullopt;
        all.push_back(*packet);
    }
    return all;
}

std::optional<std::string_view> openPgpPrimary(std::string_view bytes) {
    const auto packets = openPgpPackets(bytes);
    if (!packets || packets->empty() || packets->front().tag != kPublicKey) return std::nullopt;
    for (std::size_t i = 1; i < packets->size(); ++i)
        if ((*packets)[i].tag == kPublicKey) return std::nullopt;
    for (const OpenPgpPacket& packet : *packets)
        if (packet.tag == kSecretKey || packet.tag == kSecretSubkey) return std::nullopt;
    const std::string_view body = packets->front().body;
    if (body.size() < 6 || body.front() != 4) return std::nullopt;
    return body;
}

} // namespace countersign::base
