// The files of an audit pack, in a folder or a .tar, read and written alike. Private to jobs.
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"
#include "core/base/Time.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace countersign::jobs {

inline constexpr std::uint64_t kPackFileCap = 512u << 20;

class PackReader {
public:
    virtual ~PackReader() = default;
    // Names, ascending. A folder is read without following links.
    virtual const std::vector<std::string>& names() const = 0;
    virtual base::Result<std::string> read(const std::string& name) = 0;
    // NotFound, Corrupt (a damaged archive: says where).
    static base::Result<std::unique_ptr<PackReader>> open(const std::filesystem::path& path);
};

// What goes in: name → its bytes when asked for.
using PackContent = std::map<std::string, std::function<base::Result<std::string>()>>;

// Written beside and renamed when whole; an archive where `out` ends in ".tar". Conflict when it is
// there. The number of bytes.
base::Result<std::uint64_t> writePack(const PackContent& content, const std::filesystem::path& out,
                                      base::UtcTime time, const base::CancelToken& cancel);

} // namespace countersign::jobs
