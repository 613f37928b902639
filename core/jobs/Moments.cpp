#include "core/jobs/Moments.h"

#include "core/jobs/Sentences.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace moment_detail {

constexpr std::string_view kTags = "refs/tags/";

std::vector<Moment> decisions(const model::LedgerState& ledger) {
    std::vector<Moment> found;
    for (const model::LogEntry& entry : ledger.entries) {
        if (!entry.record || !std::holds_alternative<model::Decide>(entry.record->body)) continue;
        found.push_back({Moment::Kind::Decision, entry.id.hex(), sentenceOf(entry, ledger),
                         entry.record->signedAt.date()});
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<Moment> tags(git::Repository& repository) {
    std::vector<Moment> found;
    auto refs = repository.refs(std::string(kTags));
    if (!refs) return found;
    for (const git::Ref& ref : *refs) {
        auto id = repository.resolve(ref.name);
        if (!id) continue;
        auto commit = repository.commit(*id, git::Strictness::Source);
        if (!commit) continue;
        found.push_back({Moment::Kind::Tag, ref.name.substr(kTags.size()),
                         ref.name.substr(kTags.size()), commit->committer.time.date()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Moment& a, const Moment& b) { return a.date > b.date; });
    return found;
}

} // namespace moment_detail

Result<std::vector<Moment>> moments(Workspace& workspace, std::size_t most) {
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    auto found = moment_detail::decisions((*log)->ledger);
    if (found.size() > most) found.resize(most);
    auto tags = moment_detail::tags(workspace.repository());
    if (tags.size() > most) tags.resize(most);
    found.insert(found.end(), tags.begin(), tags.end());
    return found;
}

} // namespace countersign::jobs
