#include "core/jobs/TextDates.h"

#include "core/git/TreeWalk.h"

#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace textdates {

struct Step { // a commit of the line
    base::TreeId tree;
    base::UtcTime time;
};

// Newest first. Where a parent is not at hand the line ends: its last commit brings all it holds.
Result<std::vector<Step>> lineOf(git::Repository& repository, const base::CommitId& from,
                                 const base::CancelToken& cancel) {
    std::vector<Step> line;
    for (auto commit = repository.commit(from, git::Strictness::Source); commit;) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        line.push_back({commit->tree, commit->committer.time});
        if (commit->parents.empty()) break;
        commit = repository.commit(commit->parents.front(), git::Strictness::Source);
    }
    return line;
}

class Walk {
public:
    Walk(const std::vector<Step>& line, const TextDates& wanted, const base::CancelToken& cancel)
        : m_line(line), m_unknown(wanted.size()), m_cancel(cancel) {
        m_newest.reserve(wanted.size());
        for (const auto& [path, day] : wanted)
            m_newest.emplace(path, kNever);
    }

    // Pieces are taken from the newest on: what is not begun when all are known is older than all.
    void work(git::Repository& repository) {
        for (;;) {
            const std::size_t first = m_next.fetch_add(kPiece);
            if (first >= m_line.size() || m_stopped) return;
            for (std::size_t at = first; at < std::min(first + kPiece, m_line.size()); ++at) {
                if (auto done = step(repository, at); !done) return stop(std::move(done));
            }
        }
    }

    Result<void> take(TextDates& dates) {
        if (!m_failure) return m_failure;
        for (auto& [path, day] : dates) {
            const std::size_t at = m_newest.at(path);
            if (at != kNever) day = m_line[at].time.date();
        }
        return {};
    }

private:
    static constexpr std::size_t kPiece = 64, kNever = SIZE_MAX;

    Result<void> step(git::Repository& repository, std::size_t at) {
        if (m_cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled, base::said("Stopped while indexing"));
        const base::TreeId before = at + 1 < m_line.size() ? m_line[at + 1].tree : base::TreeId();
        auto deltas = git::treeDelta(repository, before, m_line[at].tree);
        if (!deltas) return fail(deltas.error());
        const std::lock_guard lock(m_guard);
        for (const git::Delta& delta : *deltas) {
            const auto found = m_newest.find(delta.path);
            if (found == m_newest.end() || found->second <= at) continue;
            if (found->second == kNever && --m_unknown == 0) m_stopped = true;
            found->second = at;
        }
        return {};
    }
    void stop(Result<void> why) {
        const std::lock_guard lock(m_guard);
        m_failure = std::move(why);
        m_stopped = true;
    }

    const std::vector<Step>& m_line;
    std::unordered_map<std::string, std::size_t> m_newest; // place in the line
    std::size_t m_unknown;
    const base::CancelToken& m_cancel;
    std::mutex m_guard;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
    Result<void> m_failure;
};

} // namespace textdates

Result<void> findTextDates(git::Repository& repository,
                           const std::function<Result<std::unique_ptr<git::Repository>>()>& another,
                           const base::CommitId& from, TextDates& dates,
                           const base::CancelToken& cancel, std::size_t most) {
    if (dates.empty()) return {};
    auto line = textdates::lineOf(repository, from, cancel);
    if (!line) return fail(line.error());
    textdates::Walk walk(*line, dates, cancel);
    std::thread second;
    try {
        if (line->size() > most)
            second = std::thread([&] {
                auto own = another();
                if (own) walk.work(**own);
            });
    } catch (const std::system_error&) {
        // Without a second thread, or a handle for it, the first one does it all.
    }
    walk.work(repository);
    if (second.joinable()) second.join();
    return walk.take(dates);
}

} // namespace countersign::jobs
