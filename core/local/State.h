// What this computer remembers, outside every repository: trust, remembered heads, drafts, when
// somebody last looked. Atomic 0600 files below $XDG_STATE_HOME/countersign/<log id>/.
#pragma once

#include "core/base/Error.h"
#include "core/base/Ids.h"
#include "core/base/Time.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::local {

struct RememberedHead {
    std::string repository; // canonical path
    std::string ref;
    base::CommitId head;
    base::UtcTime seen;
};

struct Draft {       // a review being written; never signed, never in the repository
    std::string key; // "vote/claims-triage@1.2/ana"
    std::map<std::string, std::string> fields;
    base::UtcTime saved;
};

// Thread: any one at a time. A damaged file is set aside as "<name>.damaged" and read as empty,
// but for the genesis pin: that is Corrupt, because a lost pin would be a silent first use.
class State {
public:
    // `folder` is normally base::stateHome(); tests pass their own.
    State(std::filesystem::path folder, std::string logId);

    base::Result<std::optional<std::string>> genesisPin() const; // hex commit id
    base::Result<void> setGenesisPin(const std::string& genesis, const std::string& how);

    base::Result<std::vector<RememberedHead>> heads() const;
    base::Result<void> rememberHead(const RememberedHead& head);

    base::Result<std::optional<Draft>> draft(const std::string& key) const;
    base::Result<void> saveDraft(const Draft& draft);
    base::Result<void> dropDraft(const std::string& key);
    base::Result<std::vector<Draft>> drafts() const;

    // When `who` last looked at `what`, and at which log head.
    struct LastLook {
        base::UtcTime at;
        std::string logHead;
        std::string manifest;
    };
    base::Result<std::optional<LastLook>> lastLook(const std::string& what) const;
    base::Result<void> setLastLook(const std::string& what, const LastLook& look);

    // Evidence that was shown on this computer, by release: blob ids, no times.
    base::Result<std::vector<base::BlobId>> opened(const std::string& release) const; // ascending
    base::Result<void> rememberOpened(const std::string& release,
                                      const std::vector<base::BlobId>& blobs);
    // A key that only this user can read, made on first use: what is kept elsewhere on this
    // computer is known by it as this program's own. Of `folder`, not of one log.
    static base::Result<base::Sha256> cacheKey(const std::filesystem::path& folder);

private:
    using Lines = std::vector<std::vector<std::string>>;
    base::Result<Lines> read(const std::filesystem::path& path, const char* heading,
                             std::size_t fields) const;
    base::Result<void> write(const std::filesystem::path& path, const char* heading,
                             const Lines& lines) const;
    std::filesystem::path draftPath(const std::string& key) const;

    std::filesystem::path m_folder;
};

} // namespace countersign::local
