// A compact binary form of values, for files this computer makes for itself (a cache): numbers in
// seven-bit groups, every distinct text once. Not a format for others and never signed.
#pragma once

#include "core/base/Ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace countersign::base {

class Packer {
public:
    void number(std::uint64_t value);
    void integer(std::int64_t value); // any sign
    void text(std::string_view bytes);
    void bytes(std::string_view bytes); // that will hardly come again: not among the texts
    void digest(const Sha256& value);
    void object(const ObjectId& value);
    std::string take();

private:
    std::string m_out;
    std::unordered_map<std::string, std::uint64_t> m_texts;
};

// The first thing that does not fit makes every later answer empty; look at failed() at the end.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : m_bytes(bytes) {}

    std::uint64_t number();
    std::int64_t integer();
    std::string_view text(); // valid as long as the bytes are
    std::string string() { return std::string(text()); }
    std::string_view bytes();
    Sha256 digest();
    ObjectId object();
    bool failed() const { return m_failed; }
    bool done() const { return !m_failed && m_at == m_bytes.size(); }
    void fail() { m_failed = true; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
    std::vector<std::string_view> m_texts;
};

} // namespace countersign::base
