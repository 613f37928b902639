#include "tests/support/TempFolder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace countersign::support {

namespace fs = std::filesystem;

TempFolder::TempFolder() {
    std::string pattern = (fs::temp_directory_path() / "countersign-test-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("cannot make a temporary folder");
    m_path = fs::canonical(pattern);
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    // A test may have taken away the right to write; removal wants it back.
    for (fs::recursive_directory_iterator at(m_path, ignored), end; at != end;
         at.increment(ignored)) {
        if (at->is_directory(ignored) && !at->is_symlink(ignored))
            fs::permissions(at->path(), fs::perms::owner_all, fs::perm_options::add, ignored);
    }
    fs::remove_all(m_path, ignored);
}

void isolateEnvironment(const fs::path& home) {
    fs::create_directories(home);
    const auto set = [](const char* key, const std::string& value) {
        setenv(key, value.c_str(), 1);
    };
    set("HOME", home.string());
    set("XDG_STATE_HOME", (home / "state").string());
    set("XDG_CACHE_HOME", (home / "cache").string());
    set("XDG_CONFIG_HOME", (home / "config").string());
    set("GIT_CONFIG_GLOBAL", "/dev/null");
    set("GIT_CONFIG_SYSTEM", "/dev/null");
    set("GIT_CONFIG_NOSYSTEM", "1");
    set("GIT_TERMINAL_PROMPT", "0");
    set("TZ", "UTC");
    set("LC_ALL", "C.UTF-8");
    for (const char* key : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
                            "SSH_AUTH_SOCK", "SSH_ASKPASS", "COUNTERSIGN_GENESIS"})
        unsetenv(key);
}

} // namespace countersign::support
