// What somebody is writing and has not signed: kept on this computer only, never in the repository.
#pragma once

#include "core/jobs/Workspace.h"

#include <optional>
#include <string>

namespace countersign::jobs {

// A draft's key: what is being written, about which release, signed by whom ("" = not chosen yet).
std::string draftKey(const std::string& what, const std::string& release, const std::string& who);

base::Result<std::optional<local::Draft>> loadDraft(Workspace& workspace, const std::string& key);
// Stamps the draft with the workspace's clock. Old or new text after a crash, never a torn one.
base::Result<void> saveDraft(Workspace& workspace, local::Draft draft);
// Nothing happens if there is none.
base::Result<void> dropDraft(Workspace& workspace, const std::string& key);

} // namespace countersign::jobs
