// A private temporary folder for the length of one call of a signing tool.
#pragma once

#include "core/base/Error.h"

#include <filesystem>

namespace countersign::sign {

class ScratchFolder {
public:
    static base::Result<ScratchFolder> make();
    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder();
    const std::filesystem::path& path() const { return m_path; }

private:
    ScratchFolder() = default;
    std::filesystem::path m_path;
};

} // namespace countersign::sign
