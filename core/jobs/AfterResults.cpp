#include "core/jobs/AfterResults.h"

#include "core/base/Text.h"
#include "core/format/Readers.h"
#include "core/jobs/TreePath.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace after_results {

constexpr int kMostCommits = 5'000;

struct Wanted {
    const model::SloDifference* difference;
    std::string result;      // path of the file it is judged on
    base::ObjectId blob;     // its content now
    bool reachesBack = true; // the result was the same all the way so far
};

bool isAChange(const model::SloDifference& difference) {
    return difference.change != model::SloChange::Same &&
           (difference.change != model::SloChange::MetaChanged || difference.loosening);
}

// What the SLO file of another commit differs by from that of the release.
class Sets {
public:
    Sets(git::Repository& repository, const model::ReleaseSnapshot& release)
        : m_repository(repository), m_release(release) {}

    bool differs(const base::ObjectId& blob, const model::SloDifference& wanted) {
        auto known = m_known.find(blob);
        if (known == m_known.end()) known = m_known.emplace(blob, differences(blob)).first;
        // Compared with no release everything is "added": then any other target will do.
        const bool anyChange = wanted.change == model::SloChange::Added;
        return std::any_of(known->second.begin(), known->second.end(), [&](const auto& each) {
            return each.name == wanted.name &&
                   (each.change == wanted.change || (anyChange && isAChange(each)));
        });
    }

private:
    std::vector<model::SloDifference> differences(const base::ObjectId& blob) {
        constexpr std::uint64_t kCap = 4u << 20;
        auto bytes = m_repository.read(blob, git::ObjectKind::Blob, kCap);
        if (!bytes) return {};
        auto read = format::readSlos(*bytes, m_release.slos->path);
        if (!read) return {};
        return rules::sloDifference(&read->value, &*m_release.slos, m_release.registry);
    }

    git::Repository& m_repository;
    const model::ReleaseSnapshot& m_release;
    std::map<base::ObjectId, std::vector<model::SloDifference>> m_known;
};

std::vector<Wanted> wantedOf(const model::ReleaseSnapshot& release,
                             const std::vector<model::SloStatus>& statuses,
                             const std::vector<model::SloDifference>& differences) {
    std::vector<Wanted> all;
    for (const model::SloDifference& each : differences) {
        if (!isAChange(each)) continue;
        const auto status = std::find_if(statuses.begin(), statuses.end(), [&](const auto& one) {
            return one.slo.name == each.name && one.metric;
        });
        if (status == statuses.end()) continue; // judged on nothing: nothing was known
        const std::string& path = status->metric->source.place.path;
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (entry.path == path) all.push_back({&each, path, entry.blob});
        }
    }
    return all;
}

} // namespace after_results

base::Sentence KnownResult::sentence() const {
    return base::said("changed in %1 (%2, %3) when its result was known: %4 lay so in %5 (%6) "
                      "beside another target",
                      changed.hex().substr(0, 12), base::escaped(by), when.date(),
                      base::escaped(result), known.hex().substr(0, 12), since.date());
}

Result<std::vector<KnownResult>>
changedAfterResults(Workspace& workspace, const ReleaseTarget& target,
                    const std::vector<model::SloStatus>& statuses,
                    const std::vector<model::SloDifference>& differences,
                    const base::CancelToken& cancel) {
    using namespace after_results;
    std::vector<KnownResult> found;
    const model::ReleaseSnapshot& release = target.snapshot;
    if (!release.slos) return found;
    std::vector<Wanted> wanted = wantedOf(release, statuses, differences);
    git::Repository& repository = workspace.repository();
    Sets sets(repository, release);
    TreePath slos(repository, release.slos->path);
    std::map<std::string, TreePath> results;
    for (const Wanted& each : wanted)
        results.try_emplace(each.result, repository, each.result);
    base::CommitId next = release.commit;
    git::Commit after; // the commit walked before: one step newer
    base::CommitId afterId;
    for (int steps = 0; steps < kMostCommits && !wanted.empty() && !next.isNone(); ++steps) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        auto commit = repository.commit(next, git::Strictness::Source);
        if (!commit) break; // the source is not at hand, or no further
        auto set = slos.at(commit->tree);
        if (!set) break;
        for (Wanted& each : wanted) {
            auto blob = results.at(each.result).at(commit->tree);
            each.reachesBack = blob && *blob == each.blob;
            // Where there was no such file yet, nobody had set another target.
            if (!each.reachesBack || set->isNone() || afterId.isNone() ||
                !sets.differs(*set, *each.difference))
                continue;
            found.push_back({each.difference->name, each.difference->change, afterId,
                             after.author.name, after.committer.time, next, commit->committer.time,
                             each.result});
            each.reachesBack = false;
        }
        std::erase_if(wanted, [](const Wanted& each) { return !each.reachesBack; });
        afterId = next;
        next = commit->parents.empty() ? base::CommitId() : commit->parents.front();
        after = std::move(*commit);
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.slo, a.change) < std::tie(b.slo, b.change);
    });
    return found;
}

} // namespace countersign::jobs
