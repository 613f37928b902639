#include "core/git/Inner.h"

#include <array>
#include <fstream>

namespace countersign::git {

namespace packing {

struct WriterFree {
    void operator()(git_odb_writepack* writer) const { writer->free(writer); }
};
using Writer = std::unique_ptr<git_odb_writepack, WriterFree>;

} // namespace packing

base::Result<void> Repository::takePack(const std::filesystem::path& file) {
    if (auto ok = writable(); !ok) return base::fail(ok.error());
    const base::Place place{file.string(), 0, 0, {}};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return base::fail(base::ErrorCode::NotFound, base::said("this pack cannot be read"), place);
    git_odb_writepack* raw = nullptr;
    int code = git_odb_write_pack(&raw, m_inner->odb.get(), nullptr, nullptr);
    if (code != 0) return failed(code, base::said("cannot take objects in"), place);
    const packing::Writer writer(raw);
    git_indexer_progress progress{};
    std::array<char, 65536> chunk{};
    bool empty = true;
    while (in.read(chunk.data(), chunk.size()) || in.gcount() > 0) {
        const auto count = static_cast<std::size_t>(in.gcount());
        code = raw->append(raw, chunk.data(), count, &progress);
        if (code != 0) return failed(code, base::said("cannot take objects in"), place);
        empty = empty && progress.total_objects == 0;
    }
    if (empty) return {};
    code = raw->commit(raw, &progress);
    if (code != 0) return failed(code, base::said("cannot take objects in"), place);
    return {};
}

} // namespace countersign::git
