// The binary language of SSH (RFC 4251 §5), read strictly: lengths must fit, integers are minimal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::sign {

// Reads from the front; the first failure makes every later read fail, too.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}

    std::optional<std::uint8_t> byte();
    std::optional<std::uint32_t> uint32();
    std::optional<std::string_view> string();
    // A positive mpint in its shortest form, without its sign byte.
    std::optional<std::string_view> positive();
    bool take(std::string_view expected); // these very bytes
    bool done() const { return !m_failed && m_rest.empty(); }

private:
    std::optional<std::string_view> bytes(std::size_t count);
    std::string_view m_rest;
    bool m_failed = false;
};

std::string wireUint32(std::uint32_t value);
std::string wireString(std::string_view bytes);

} // namespace countersign::sign
