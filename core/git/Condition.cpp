#include "core/git/Condition.h"

#include "core/git/Inner.h"

#include <chrono>

namespace countersign::git {

namespace fs = std::filesystem;

base::Result<std::optional<std::string>> setting(Repository& repository, const std::string& key) {
    if (!Inner::of(repository).repository) return std::optional<std::string>(); // through git
    git_config* raw = nullptr;
    int code = git_repository_config_snapshot(&raw, Inner::of(repository).repository.get());
    if (code != 0) return failed(code, base::said("cannot read the repository's configuration"));
    const ConfigHandle config(raw);
    const char* value = nullptr;
    code = git_config_get_string(&value, raw, key.c_str());
    if (code == GIT_ENOTFOUND) return std::optional<std::string>();
    if (code != 0) return failed(code, base::said("cannot read the repository's configuration"));
    return std::optional<std::string>(value);
}

bool isSwitchedOn(Repository& repository, const std::string& key) {
    const auto value = setting(repository, key);
    if (!value || !*value) return false;
    int on = 0;
    return git_config_parse_bool(&on, (*value)->c_str()) == 0 && on != 0;
}

std::uint64_t looseObjectsAbout(const Repository& repository) {
    std::error_code failed;
    std::uint64_t count = 0;
    const fs::path sample = repository.facts().gitFolder / "objects" / "17";
    for (fs::directory_iterator it(sample, failed), end; !failed && it != end; it.increment(failed))
        ++count;
    return count * 256;
}

std::optional<std::int64_t> lockAgeMinutes(const Repository& repository, const std::string& ref) {
    std::error_code failed;
    const auto written =
        fs::last_write_time(repository.facts().gitFolder / (ref + ".lock"), failed);
    if (failed) return std::nullopt;
    const auto age = fs::file_time_type::clock::now() - written;
    return std::chrono::duration_cast<std::chrono::minutes>(age).count();
}

} // namespace countersign::git
