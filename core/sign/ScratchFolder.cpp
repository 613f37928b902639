#include "core/sign/ScratchFolder.h"

#include <cstdlib>
#include <string>
#include <utility>

namespace countersign::sign {

base::Result<ScratchFolder> ScratchFolder::make() {
    std::error_code failed;
    const auto parent = std::filesystem::temp_directory_path(failed);
    std::string pattern = (parent / "countersign-key-XXXXXX").string();
    if (failed || !::mkdtemp(pattern.data()))
        return base::fail(base::ErrorCode::Unavailable,
                          base::said("cannot make a temporary folder"), {parent.string()});
    ScratchFolder made;
    made.m_path = pattern;
    return made;
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {})) {}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
}

} // namespace countersign::sign
