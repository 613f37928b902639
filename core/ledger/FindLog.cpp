#include "core/ledger/Append.h"
#include "core/ledger/Verify.h"

namespace countersign::ledger {

base::Result<std::optional<LogRef>> findLog(git::Repository& repository,
                                            const std::string& wanted) {
    const std::string local = wanted.empty() ? std::string(kLogRef) : wanted;
    const auto head = repository.ref(local);
    if (!head) return base::fail(head.error());
    if (*head) return LogRef{local, local.starts_with("refs/remotes/"), **head};
    if (!wanted.empty()) return std::optional<LogRef>();

    constexpr std::string_view remotes = "refs/remotes/", branch = "/countersign/log";
    const auto refs = repository.refs(std::string(remotes));
    if (!refs) return base::fail(refs.error());
    std::optional<LogRef> found;
    for (const git::Ref& ref : *refs) {
        if (!ref.name.ends_with(branch)) continue;
        const base::CommitId target(ref.target);
        if (found && found->head != target)
            return base::fail(base::ErrorCode::Conflict,
                              base::said("two remotes hold different decision logs: %1 and %2",
                                         found->name, ref.name),
                              {}, base::said("name one with --log-ref"));
        if (!found) found = LogRef{ref.name, true, target};
    }
    return found;
}

} // namespace countersign::ledger
