#include "core/sign/PublicKeyFile.h"

#include "core/base/File.h"

#include <cstdlib>
#include <string>
#include <utility>

namespace countersign::sign {

base::Result<PublicKeyFile> PublicKeyFile::write(const PublicKey& key) {
    std::error_code failed;
    const auto parent = std::filesystem::temp_directory_path(failed);
    std::string pattern = (parent / "countersign-key-XXXXXX").string();
    if (failed || !::mkdtemp(pattern.data()))
        return base::fail(base::ErrorCode::Unavailable, "cannot make a temporary folder",
                          {parent.string()});
    PublicKeyFile made;
    made.m_folder = pattern;
    if (auto written = base::writeNewFile(made.path(), key.line + "\n", 0600); !written)
        return base::fail(written.error());
    return made;
}

PublicKeyFile::PublicKeyFile(PublicKeyFile&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})) {}

PublicKeyFile::~PublicKeyFile() {
    std::error_code ignored;
    if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

} // namespace countersign::sign
