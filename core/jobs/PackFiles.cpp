#include "core/jobs/PackFiles.h"

#include "core/base/File.h"
#include "core/format/Tar.h"

#include <algorithm>
#include <fstream>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace pack_files_detail {

base::Place at(const std::filesystem::path& path) { return {path.string(), 0, 0, {}}; }

class FolderReader final : public PackReader {
public:
    explicit FolderReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    Result<void> list() {
        std::error_code failed;
        std::filesystem::recursive_directory_iterator each(m_folder, failed), end;
        for (; !failed && each != end; each.increment(failed)) {
            if (each->is_directory(failed) && !each->is_symlink(failed)) continue;
            const auto name = each->path().lexically_relative(m_folder).generic_string();
            if (!each->is_regular_file(failed) || each->is_symlink(failed))
                return fail(ErrorCode::Corrupt, base::said("A pack holds plain files only"),
                            at(each->path()));
            m_names.push_back(name);
        }
        if (failed) return fail(ErrorCode::Unavailable, failed.message(), at(m_folder));
        std::sort(m_names.begin(), m_names.end());
        return {};
    }
    const std::vector<std::string>& names() const override { return m_names; }
    Result<std::string> read(const std::string& name) override {
        return base::readFile(m_folder / name, kPackFileCap);
    }

private:
    std::filesystem::path m_folder;
    std::vector<std::string> m_names;
};

class ArchiveReader final : public PackReader {
public:
    explicit ArchiveReader(std::filesystem::path path)
        : m_path(std::move(path)), m_in(m_path, std::ios::binary) {}
    Result<void> list() {
        if (!m_in)
            return fail(ErrorCode::NotFound, base::said("There is no such file"), at(m_path));
        auto entries = format::readTar(m_in, m_path.string());
        if (!entries) return fail(entries.error());
        for (format::TarEntry& entry : *entries) {
            m_names.push_back(entry.name);
            m_entries.emplace(entry.name, std::move(entry));
        }
        return {};
    }
    const std::vector<std::string>& names() const override { return m_names; }
    Result<std::string> read(const std::string& name) override {
        const auto entry = m_entries.find(name);
        if (entry == m_entries.end())
            return fail(ErrorCode::NotFound, base::said("It is not in the archive"),
                        {name, 0, 0, {}});
        if (entry->second.size > kPackFileCap)
            return fail(ErrorCode::Unavailable, base::said("It is too large"), {name, 0, 0, {}});
        std::string bytes(entry->second.size, '\0');
        m_in.clear();
        m_in.seekg(static_cast<std::streamoff>(entry->second.offset));
        m_in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!m_in)
            return fail(ErrorCode::Corrupt, base::said("The archive is cut short"),
                        {name, 0, 0, {}});
        return bytes;
    }

private:
    std::filesystem::path m_path;
    std::ifstream m_in;
    std::vector<std::string> m_names;
    std::map<std::string, format::TarEntry> m_entries;
};

Result<std::uint64_t> writeArchive(const PackContent& content, const std::filesystem::path& file,
                                   base::UtcTime time, const base::CancelToken& cancel) {
    std::ofstream out(file, std::ios::binary);
    std::uint64_t written = 0;
    const auto put = [&](const std::string& bytes) {
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        written += bytes.size();
    };
    for (const auto& [name, bytes] : content) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("the pack was stopped"));
        auto read = bytes();
        if (!read) return fail(read.error());
        put(format::tarHeader(name, read->size(), time));
        put(*read);
        put(format::tarPadding(read->size()));
    }
    put(format::tarEnd(written));
    out.close();
    if (!out)
        return fail(ErrorCode::Unavailable, base::said("The pack could not be written"), at(file));
    return written;
}

Result<std::uint64_t> writeFolder(const PackContent& content, const std::filesystem::path& folder,
                                  const base::CancelToken& cancel) {
    std::uint64_t written = 0;
    for (const auto& [name, bytes] : content) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("the pack was stopped"));
        auto read = bytes();
        if (!read) return fail(read.error());
        const auto file = folder / name;
        if (auto made = base::makeFolders(file.parent_path(), 0755); !made)
            return fail(made.error());
        std::ofstream out(file, std::ios::binary);
        out.write(read->data(), static_cast<std::streamsize>(read->size()));
        out.close();
        if (!out)
            return fail(ErrorCode::Unavailable, base::said("The pack could not be written"),
                        at(file));
        written += read->size();
    }
    return written;
}

} // namespace pack_files_detail

Result<std::unique_ptr<PackReader>> PackReader::open(const std::filesystem::path& path) {
    using namespace pack_files_detail;
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) {
        auto reader = std::make_unique<FolderReader>(path);
        if (auto listed = reader->list(); !listed) return fail(listed.error());
        return reader;
    }
    auto reader = std::make_unique<ArchiveReader>(path);
    if (auto listed = reader->list(); !listed) return fail(listed.error());
    return reader;
}

Result<std::uint64_t> writePack(const PackContent& content, const std::filesystem::path& out,
                                base::UtcTime time, const base::CancelToken& cancel) {
    using namespace pack_files_detail;
    std::error_code failed;
    if (std::filesystem::exists(out, failed))
        return fail(ErrorCode::Conflict, base::said("There is something of that name already"),
                    at(out), base::said("name another file or folder"));
    std::filesystem::path beside = out;
    beside += ".part";
    std::filesystem::remove_all(beside, failed);
    const bool archive = out.extension() == ".tar";
    auto written = archive ? writeArchive(content, beside, time, cancel)
                           : writeFolder(content, beside, cancel);
    if (written) std::filesystem::rename(beside, out, failed);
    if (written && failed) return fail(ErrorCode::Unavailable, failed.message(), at(out));
    if (!written) std::filesystem::remove_all(beside, failed);
    return written;
}

} // namespace countersign::jobs
