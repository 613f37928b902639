#include "core/sign/Wire.h"

namespace countersign::sign {

std::optional<std::string_view> WireReader::bytes(std::size_t count) {
    if (m_failed || m_rest.size() < count) {
        m_failed = true;
        return std::nullopt;
    }
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
}

std::optional<std::uint8_t> WireReader::byte() {
    const auto taken = bytes(1);
    if (!taken) return std::nullopt;
    return static_cast<std::uint8_t>(taken->front());
}

std::optional<std::uint32_t> WireReader::uint32() {
    const auto taken = bytes(4);
    if (!taken) return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : *taken)
        value = (value << 8) | static_cast<std::uint8_t>(c);
    return value;
}

std::optional<std::string_view> WireReader::string() {
    const auto length = uint32();
    if (!length) return std::nullopt;
    return bytes(*length);
}

std::optional<std::string_view> WireReader::positive() {
    auto number = string();
    if (!number || number->empty()) {
        m_failed = true;
        return std::nullopt;
    }
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>((*number)[i]); };
    const bool negative = (at(0) & 0x80) != 0;
    const bool padded = at(0) == 0;
    const bool needless = padded && (number->size() == 1 || (at(1) & 0x80) == 0);
    if (negative || needless) {
        m_failed = true;
        return std::nullopt;
    }
    if (padded) number->remove_prefix(1);
    return number;
}

bool WireReader::take(std::string_view expected) {
    const auto taken = bytes(expected.size());
    if (!taken || *taken != expected) {
        m_failed = true;
        return false;
    }
    return true;
}

std::string wireUint32(std::uint32_t value) {
    std::string bytes(4, '\0');
    for (int i = 3; i >= 0; --i, value >>= 8)
        bytes[static_cast<std::size_t>(i)] = static_cast<char>(value & 0xff);
    return bytes;
}

std::string wireString(std::string_view bytes) {
    std::string out = wireUint32(static_cast<std::uint32_t>(bytes.size()));
    out.append(bytes);
    return out;
}

} // namespace countersign::sign
