#include "core/jobs/VerifyRange.h"

#include "core/jobs/ExchangeParts.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace range_detail {

bool isZeros(const std::string& text) {
    return text.size() >= 40 && text.find_first_not_of('0') == std::string::npos;
}

// As hooks name them, whole; else whatever names a commit.
Result<base::CommitId> commitOf(Workspace& workspace, const std::string& text) {
    if (auto id = base::CommitId::fromHex(text)) return *id;
    return workspace.repository().resolve(text);
}

} // namespace range_detail

Result<RangeReport> verifyRange(Workspace& workspace, const std::string& range, int threads,
                                const base::CancelToken& cancel,
                                const base::ProgressSink& progress) {
    const std::size_t dots = range.find("..");
    if (dots == std::string::npos || dots == 0 || dots + 2 >= range.size())
        return fail(ErrorCode::Invalid, base::said("A range is written OLD..NEW"),
                    {range, 0, 0, {}});
    const std::string from = range.substr(0, dots), to = range.substr(dots + 2);
    if (range_detail::isZeros(to))
        return fail(ErrorCode::Denied, base::said("This would delete the decision log"));
    auto head = range_detail::commitOf(workspace, to);
    if (!head) return fail(head.error());
    workspace.useThreads(threads);
    auto id = exchange::logIdOf(workspace.repository(), *head);
    if (!id) return fail(id.error());
    auto trust = workspace.anchorFor(*id);
    if (!trust) return fail(trust.error());
    trust->heads.clear();
    std::set<base::CommitId> before;
    if (!range_detail::isZeros(from)) {
        auto old = range_detail::commitOf(workspace, from);
        if (!old) return fail(old.error());
        trust->heads.push_back({*old, true});
        auto commits = workspace.repository().history({*old}, {}, cancel);
        if (!commits) return fail(commits.error());
        before.insert(commits->begin(), commits->end());
    }
    auto report =
        exchange::judge(workspace, workspace.repository(), *trust, *head, cancel, progress);
    if (!report) return fail(report.error());
    RangeReport result;
    result.report = std::move(*report);
    for (std::size_t i = 0; i < result.report.ledger.entries.size(); ++i) {
        const model::LogEntry& entry = result.report.ledger.entries[i];
        const bool added = !before.contains(entry.commit);
        if (added) result.added.push_back(i);
        if (!model::isHarmless(entry.verdict)) ++(added ? result.wrong : result.olderWrong);
    }
    const bool complete = result.report.state == model::LogState::Complete;
    result.exitCode = complete ? (result.wrong == 0 ? 0 : 1) : result.report.exitCode;
    return result;
}

} // namespace countersign::jobs
