#include "core/base/Pack.h"

#include <algorithm>

namespace countersign::base {

namespace {

std::string_view view(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}
const std::uint8_t* raw(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

} // namespace

void Packer::number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        m_out += static_cast<char>(value | 0x80);
    m_out += static_cast<char>(value);
}

void Packer::integer(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    number((bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

// 0, length and bytes the first time; afterwards one more than its place among the texts.
void Packer::text(std::string_view bytes) {
    const auto [at, fresh] = m_texts.try_emplace(std::string(bytes), m_texts.size() + 1);
    number(fresh ? 0 : at->second);
    if (fresh) this->bytes(bytes);
}

void Packer::bytes(std::string_view bytes) {
    number(bytes.size());
    m_out += bytes;
}

void Packer::digest(const Sha256& value) { text(view(value.bytes.data(), value.bytes.size())); }
void Packer::object(const ObjectId& value) { text(view(value.data(), value.size())); }

std::string Packer::take() {
    m_texts.clear();
    return std::move(m_out);
}

std::uint64_t Unpacker::number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; !m_failed && shift < 64; shift += 7) {
        if (m_at == m_bytes.size()) break;
        const auto byte = static_cast<std::uint8_t>(m_bytes[m_at++]);
        value |= std::uint64_t{byte & 0x7Fu} << shift;
        if (byte < 0x80) return value;
    }
    m_failed = true;
    return 0;
}

std::int64_t Unpacker::integer() {
    const std::uint64_t bits = number();
    return static_cast<std::int64_t>((bits >> 1) ^ ((bits & 1) != 0 ? ~std::uint64_t{0} : 0));
}

std::string_view Unpacker::text() {
    const std::uint64_t place = number();
    if (place > m_texts.size()) m_failed = true;
    if (m_failed) return {};
    if (place > 0) return m_texts[place - 1];
    const std::string_view fresh = bytes();
    if (!m_failed) m_texts.push_back(fresh);
    return fresh;
}

std::string_view Unpacker::bytes() {
    const std::uint64_t size = number();
    if (size > m_bytes.size() - m_at) m_failed = true;
    if (m_failed) return {};
    m_at += size;
    return m_bytes.substr(m_at - size, size);
}

Sha256 Unpacker::digest() {
    Sha256 value;
    const std::string_view bytes = text();
    if (bytes.size() != value.bytes.size()) m_failed = true;
    if (!m_failed) std::copy_n(raw(bytes), value.bytes.size(), value.bytes.begin());
    return value;
}

ObjectId Unpacker::object() {
    const std::string_view bytes = text();
    if (bytes.size() != 0 && bytes.size() != 20 && bytes.size() != 32) m_failed = true;
    return m_failed || bytes.empty() ? ObjectId() : ObjectId::fromRaw(raw(bytes), bytes.size());
}

} // namespace countersign::base
