// What lives in the lane, and how a job gets at it: for Session, and for the places that call
// Session::run(). Only values leave the lane.
#pragma once

#include "ui/bridge/Session.h"

namespace countersign::bridge {

struct Session::Lane {
    std::unique_ptr<jobs::Workspace> workspace;
};

template <typename T, typename Job>
tasks::TaskId Session::run(QObject* context, const QString& name, tasks::Kind kind, Job job,
                           Done<T> done) {
    return m_tasks.run(
        context, name, kind,
        [lane = m_lane,
         job = std::move(job)](const base::CancelToken& cancel,
                               const base::ProgressSink& progress) mutable -> base::Result<T> {
            if (!lane->workspace)
                return base::fail(base::ErrorCode::Unavailable, "no repository is open");
            return job(*lane->workspace, cancel, progress);
        },
        [done = std::move(done)](base::Result<T> result) {
            if (done) done(std::move(result));
        });
}

} // namespace countersign::bridge
