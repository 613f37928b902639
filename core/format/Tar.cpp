#include "core/format/Tar.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <istream>

namespace countersign::format {

namespace tarfile {

constexpr std::size_t kBlock = 512, kRecord = 10240;
constexpr std::uint64_t kLargest = 077777777777; // eleven octal digits

void put(std::string& block, std::size_t at, std::string_view text) {
    block.replace(at, text.size(), text);
}

std::string octal(std::uint64_t value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
    return text;
}

std::uint64_t fromOctal(std::string_view text) {
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '7') break;
        value = value << 3 | static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

bool isZero(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

// Numbers are read as they stand; that they stand as they should is seen by writing them again.
class Reader {
public:
    Reader(std::istream& in, const std::string& path) : m_in(in), m_path(path) {}

    base::Result<std::vector<TarEntry>> all() {
        while (true) {
            const std::string block = take(kBlock);
            if (block.size() != kBlock) return damaged("it is cut short");
            if (isZero(block)) break;
            const std::string name(block.data(), strnlen(block.data(), 100));
            const std::uint64_t size = fromOctal({block.data() + 124, 11});
            const base::UtcTime time{
                static_cast<std::int64_t>(fromOctal({block.data() + 136, 11}))};
            if (name.empty() || tarHeader(name, size, time) != block)
                return damaged("the head of a file is damaged: " + name);
            if (!m_entries.empty() && (m_entries.back().name >= name || time != m_time))
                return damaged("its files are out of order: " + name);
            m_time = time;
            m_entries.push_back({name, m_at, size});
            m_in.seekg(static_cast<std::streamoff>(size), std::ios::cur);
            m_at += size;
            const std::string padding = tarPadding(size);
            if (take(padding.size()) != padding)
                return damaged("what fills up the last block of " + name + " is damaged");
        }
        std::string rest((std::istreambuf_iterator<char>(m_in)), std::istreambuf_iterator<char>());
        if (tarEnd(m_at - kBlock) != std::string(kBlock, '\0') + rest)
            return damaged("its end is damaged");
        return std::move(m_entries);
    }

private:
    tl::unexpected<base::Error> damaged(const std::string& why) const {
        return base::fail(base::ErrorCode::Corrupt, base::said("This archive is damaged: %1", why),
                          {m_path, 0, 0, {}});
    }
    std::string take(std::size_t size) {
        std::string bytes(size, '\0');
        m_in.read(bytes.data(), static_cast<std::streamsize>(size));
        bytes.resize(static_cast<std::size_t>(m_in.gcount()));
        m_at += bytes.size();
        return bytes;
    }

    std::istream& m_in;
    const std::string& m_path;
    std::uint64_t m_at = 0;
    base::UtcTime m_time;
    std::vector<TarEntry> m_entries;
};

} // namespace tarfile

std::string tarHeader(std::string_view name, std::uint64_t size, base::UtcTime time) {
    using namespace tarfile;
    std::string block(kBlock, '\0');
    put(block, 0, name.substr(0, 100));
    put(block, 100, "0000644");
    put(block, 108, "0000000");
    put(block, 116, "0000000");
    put(block, 124, octal(std::min(size, kLargest), 11));
    put(block, 136, octal(static_cast<std::uint64_t>(std::max<std::int64_t>(time.seconds, 0)), 11));
    put(block, 148, "        ");
    put(block, 156, "0");
    put(block, 257, std::string_view("ustar\00000", 8));
    put(block, 329, "0000000");
    put(block, 337, "0000000");
    unsigned sum = 0;
    for (const char c : block)
        sum += static_cast<unsigned char>(c);
    put(block, 148, octal(sum, 6) + std::string("\0 ", 2));
    return block;
}

std::string tarPadding(std::uint64_t size) {
    return std::string((tarfile::kBlock - size % tarfile::kBlock) % tarfile::kBlock, '\0');
}

std::string tarEnd(std::uint64_t written) {
    using namespace tarfile;
    const std::uint64_t bare = written + 2 * kBlock;
    return std::string(2 * kBlock + (kRecord - bare % kRecord) % kRecord, '\0');
}

base::Result<std::vector<TarEntry>> readTar(std::istream& in, const std::string& path) {
    return tarfile::Reader(in, path).all();
}

} // namespace countersign::format
