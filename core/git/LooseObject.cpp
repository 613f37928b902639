#include "core/git/LooseObject.h"

#include "core/base/File.h"
#include "core/base/Text.h"

#include <algorithm>
#include <fstream>
#include <zlib.h>

namespace countersign::git {

namespace looseobject {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderBytes = 64; // "commit 18446744073709551615\0" and to spare
constexpr int kDeepestAlternates = 5;    // as git

tl::unexpected<base::Error> broken(const base::ObjectId& id, const base::Sentence& why) {
    return base::fail(base::ErrorCode::Corrupt,
                      base::said("this stored object is damaged: %1", why),
                      {"object " + id.hex(), 0, 0, {}});
}

class Inflater {
public:
    explicit Inflater(std::string_view packed) {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_ok = inflateInit(&m_stream) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    // Up to `room` bytes into `into`; how many came.
    std::size_t take(char* into, std::size_t room) {
        if (!m_ok || m_ended) return 0;
        m_stream.next_out = reinterpret_cast<Bytef*>(into);
        m_stream.avail_out = static_cast<uInt>(room);
        const int code = inflate(&m_stream, Z_SYNC_FLUSH);
        m_ended = code == Z_STREAM_END;
        m_ok = m_ended || code == Z_OK || code == Z_BUF_ERROR;
        return room - m_stream.avail_out;
    }
    // The stream's own end and checksum were reached, and nothing stands behind them.
    bool isComplete() const { return m_ok && m_ended && m_stream.avail_in == 0; }

private:
    z_stream m_stream{};
    bool m_ok = false;
    bool m_ended = false;
};

// "blob 12\0"; its length in the stream is returned beside it.
std::optional<std::pair<ObjectHeader, std::size_t>> parseHeader(std::string_view text) {
    const std::size_t end = text.find('\0');
    const std::size_t blank = text.find(' ');
    if (end == std::string_view::npos || blank > end) return std::nullopt;
    const auto size = text.substr(blank + 1, end - blank - 1);
    const auto number = base::parseInteger(size);
    const bool canonical = !size.empty() && size[0] != '+' && (size[0] != '0' || size == "0");
    if (!number || *number < 0 || !canonical) return std::nullopt;
    ObjectHeader header;
    header.size = static_cast<std::uint64_t>(*number);
    const auto kind = text.substr(0, blank);
    if (kind == "commit")
        header.kind = ObjectKind::Commit;
    else if (kind == "tree")
        header.kind = ObjectKind::Tree;
    else if (kind == "blob")
        header.kind = ObjectKind::Blob;
    else if (kind == "tag")
        header.kind = ObjectKind::Tag;
    else
        return std::nullopt;
    return std::pair(header, end + 1);
}

// First `most` bytes of the object's file; nullopt when no folder has it.
std::optional<std::string> fileBytes(const std::vector<fs::path>& folders, const base::ObjectId& id,
                                     std::uint64_t most) {
    const auto file = looseFile(folders, id);
    std::error_code failed;
    const std::uintmax_t size = file ? fs::file_size(*file, failed) : 0;
    if (!file || failed) return std::nullopt;
    std::ifstream in(*file, std::ios::binary);
    if (!in && !fs::exists(*file, failed)) return std::nullopt; // a repack was faster
    std::string bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(size, most)), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

void addFolders(const fs::path& objects, int depth, std::vector<fs::path>& folders) {
    std::error_code ignored;
    fs::path folder = fs::weakly_canonical(objects, ignored);
    if (depth > kDeepestAlternates || !fs::is_directory(folder, ignored) ||
        std::find(folders.begin(), folders.end(), folder) != folders.end())
        return;
    folders.push_back(folder);
    const auto text = base::readFile(folder / "info" / "alternates", 1u << 20);
    if (!text) return;
    for (const std::string_view line : base::lines(*text)) {
        if (line.empty() || line.front() == '#') continue;
        addFolders(folder / fs::path(line), depth + 1, folders);
    }
}

} // namespace looseobject

std::vector<std::filesystem::path> objectFolders(const std::filesystem::path& objects) {
    std::vector<std::filesystem::path> folders;
    looseobject::addFolders(objects, 0, folders);
    return folders;
}

std::optional<std::filesystem::path> looseFile(const std::vector<std::filesystem::path>& folders,
                                               const base::ObjectId& id) {
    const std::string hex = id.hex();
    for (const std::filesystem::path& folder : folders) {
        std::filesystem::path file = folder / hex.substr(0, 2) / hex.substr(2);
        std::error_code failed;
        // Not whatever is no plain file: opening a pipe would wait for ever.
        if (std::filesystem::is_regular_file(file, failed)) return file;
    }
    return std::nullopt;
}

base::Result<std::optional<ObjectHeader>>
looseHeader(const std::vector<std::filesystem::path>& folders, const base::ObjectId& id) {
    const auto packed = looseobject::fileBytes(folders, id, 4096);
    if (!packed) return std::nullopt;
    looseobject::Inflater inflater(*packed);
    char start[looseobject::kHeaderBytes];
    const std::size_t count = inflater.take(start, sizeof start);
    const auto header = looseobject::parseHeader({start, count});
    if (!header) return looseobject::broken(id, base::said("its header cannot be read"));
    return header->first;
}

base::Result<std::optional<LooseObject>>
readLoose(const std::vector<std::filesystem::path>& folders, const base::ObjectId& id,
          std::uint64_t cap) {
    using looseobject::broken;
    // Incompressible content is stored with a few bytes per block; what is longer is not honest.
    const auto packed = looseobject::fileBytes(folders, id, cap + cap / 64 + 65536);
    if (!packed) return std::nullopt;
    looseobject::Inflater inflater(*packed);
    char start[looseobject::kHeaderBytes];
    const std::size_t count = inflater.take(start, sizeof start);
    const auto header = looseobject::parseHeader({start, count});
    if (!header) return broken(id, base::said("its header cannot be read"));
    LooseObject object{header->first, {}};
    if (object.header.size > cap) return object;
    const std::size_t begun = count - header->second;
    if (begun > object.header.size)
        return broken(id, base::said("it is longer than its header says"));
    object.bytes.assign(start + header->second, begun);
    object.bytes.resize(object.header.size);
    for (std::size_t at = begun; at < object.bytes.size();) {
        const std::size_t more = inflater.take(object.bytes.data() + at, object.bytes.size() - at);
        if (more == 0) return broken(id, base::said("it is cut off"));
        at += more;
    }
    char beyond = 0;
    if (inflater.take(&beyond, 1) != 0 || !inflater.isComplete())
        return broken(id, base::said("it does not end where its header says"));
    return object;
}

} // namespace countersign::git
