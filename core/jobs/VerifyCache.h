// What verifications of this repository's log found, kept below the cache folder so that a long log
// is not replayed at every start. It can be deleted at any time, audits bypass it, and it is used
// only if all of this holds: it bears the mark of this computer's own key (a damaged or swapped
// file is none); this very program made it, for the repository at this path; and every file that
// the objects were read from stands as it stood.
#pragma once

#include "core/base/FileMark.h"
#include "core/base/Ids.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::jobs {

struct KeptVerification {
    base::CommitId head; // of the log when it was kept
    base::Sha256 logId;  // SHA-256 of the raw root of its first-parent line
    std::uint64_t commits = 0;
    std::vector<base::FileMark> files;
    std::string log; // core/ledger/Kept.h
};

class VerifyCache {
public:
    // `folder`: below which files of this kind lie; `key`: of local::State::cacheKey.
    VerifyCache(std::filesystem::path folder, const base::Sha256& key, std::string repository);

    std::optional<KeptVerification> load() const;
    // Failing to keep it changes nothing.
    void store(const KeptVerification& kept, std::string_view log) const; // `log`: its log
    const std::filesystem::path& path() const { return m_path; }

private:
    base::Sha256 m_key;
    std::string m_repository, m_program;
    std::filesystem::path m_path;
};

} // namespace countersign::jobs
