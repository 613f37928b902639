#include "core/git/Scratch.h"

#include "core/git/Inner.h"

#include <fstream>
#include <random>
#include <zlib.h>

namespace countersign::git {

namespace scratch {

using base::ErrorCode;

constexpr int kTries = 16;

base::Result<std::filesystem::path> newFolder() {
    std::error_code failed;
    const auto parent = std::filesystem::temp_directory_path(failed);
    std::random_device random;
    for (int i = 0; !failed && i < kTries; ++i) {
        const auto folder =
            parent / ("countersign-" + std::to_string(random()) + "-" + std::to_string(random()));
        if (!std::filesystem::create_directory(folder, failed)) continue;
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
        return folder;
    }
    return base::fail(ErrorCode::Unavailable,
                      base::said("Nothing can be written to the temporary folder"),
                      {parent.string(), 0, 0, {}}, failed ? failed.message() : "");
}

base::Result<std::string> deflated(const std::string& bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string out(size, '\0');
    const int code = compress2(reinterpret_cast<Bytef*>(out.data()), &size,
                               reinterpret_cast<const Bytef*>(bytes.data()),
                               static_cast<uLong>(bytes.size()), 1);
    if (code != Z_OK)
        return base::fail(ErrorCode::Internal, base::said("an object could not be packed"));
    out.resize(size);
    return out;
}

} // namespace scratch

base::Result<std::unique_ptr<Scratch>> Scratch::make() {
    auto folder = scratch::newFolder();
    if (!folder) return base::fail(folder.error());
    std::unique_ptr<Scratch> scratch(new Scratch());
    scratch->m_folder = *folder;
    auto repository = Repository::init(*folder / "log.git", true, "main");
    if (!repository) return base::fail(repository.error());
    scratch->m_repository = std::move(*repository);
    return scratch;
}

Scratch::~Scratch() {
    m_repository.reset();
    std::error_code ignored;
    if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

base::Result<void> Scratch::put(ObjectKind kind, const base::ObjectId& id, std::string_view bytes) {
    const std::string hex = id.hex();
    const auto folder = m_folder / "log.git" / "objects" / hex.substr(0, 2);
    const auto packed = scratch::deflated(std::string(name(kind)) + " " +
                                          std::to_string(bytes.size()) + '\0' + std::string(bytes));
    if (!packed) return base::fail(packed.error());
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    std::ofstream file(folder / hex.substr(2), std::ios::binary);
    file.write(packed->data(), static_cast<std::streamsize>(packed->size()));
    file.close();
    if (failed || !file)
        return base::fail(base::ErrorCode::Unavailable, base::said("the temporary folder is full"),
                          {m_folder.string(), 0, 0, {}});
    return {};
}

base::ObjectId objectIdOf(ObjectKind kind, std::string_view bytes) {
    const git_object_t type = kind == ObjectKind::Commit ? GIT_OBJECT_COMMIT
                              : kind == ObjectKind::Tree ? GIT_OBJECT_TREE
                              : kind == ObjectKind::Blob ? GIT_OBJECT_BLOB
                                                         : GIT_OBJECT_TAG;
    git_oid oid;
    startLibrary();
    if (git_odb_hash(&oid, bytes.data(), bytes.size(), type) != 0) return {};
    return fromOid(oid);
}

} // namespace countersign::git
