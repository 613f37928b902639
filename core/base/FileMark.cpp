#include "core/base/FileMark.h"

#include <sys/stat.h>

namespace countersign::base {

std::optional<FileMark> markOf(const std::filesystem::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    const auto nanoseconds = [](const timespec& time) {
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    return FileMark{path.string(), static_cast<std::uint64_t>(info.st_size),
                    static_cast<std::uint64_t>(info.st_ino), nanoseconds(info.st_mtim),
                    nanoseconds(info.st_ctim)};
}

} // namespace countersign::base
