// A folder that is gone when the test is over.
#pragma once

#include <filesystem>
#include <string_view>

namespace countersign::support {

class TempFolder {
public:
    TempFolder(); // below $TMPDIR or /tmp, canonical path
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

// HOME, XDG_* and GIT_CONFIG_* of this process into `home`, TZ=UTC, LC_ALL=C.UTF-8; GIT_DIR and its
// kin unset. Call it once, before anything reads them.
void isolateEnvironment(const std::filesystem::path& home);

} // namespace countersign::support
