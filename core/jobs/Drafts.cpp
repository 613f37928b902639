#include "core/jobs/Drafts.h"

#include <utility>

namespace countersign::jobs {

std::string draftKey(const std::string& what, const std::string& release, const std::string& who) {
    return what + "/" + release + (who.empty() ? std::string() : "/" + who);
}

base::Result<std::optional<local::Draft>> loadDraft(Workspace& workspace, const std::string& key) {
    auto state = workspace.state();
    if (!state) {
        return base::fail(state.error());
    }
    return (*state)->draft(key);
}

base::Result<void> saveDraft(Workspace& workspace, local::Draft draft) {
    auto state = workspace.state();
    if (!state) {
        return base::fail(state.error());
    }
    draft.saved = workspace.now();
    return (*state)->saveDraft(draft);
}

base::Result<void> dropDraft(Workspace& workspace, const std::string& key) {
    auto state = workspace.state();
    if (!state) {
        return base::fail(state.error());
    }
    return (*state)->dropDraft(key);
}

} // namespace countersign::jobs
