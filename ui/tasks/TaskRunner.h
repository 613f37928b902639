// One lane: a thread with a queue, in which everything of one opened repository happens, one job
// after the other. The only thread code of the window (architecture.md, "Threads").
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Error.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

namespace countersign::tasks {

// Read: dropped on close. Background: a read that steps aside (cancelled and begun again later)
// whenever a Read or Write is waiting. Write: never dropped, close waits for it.
enum class Kind { Read, Background, Write };
using TaskId = std::uint64_t;

struct TaskInfo {
    TaskId id = 0;
    QString name; // what the person sees: "Checking the log"; empty: never shown
    Kind kind = Kind::Read;
    bool running = false;
    base::Progress progress;
    QElapsedTimer since; // it began to run
};

class TaskRunner final : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override; // close()

    // GUI thread. `job(const CancelToken&, const ProgressSink&) -> Result<T>` runs in the lane;
    // `done(Result<T>)` in the GUI thread, unless `context` died or the task was cancelled: then it
    // is dropped. The death of `context` cancels the job, but not a Write.
    template <typename Job, typename Done>
    TaskId run(QObject* context, const QString& name, Kind kind, Job job, Done done) {
        using Outcome =
            std::invoke_result_t<Job&, const base::CancelToken&, const base::ProgressSink&>;
        return start(context, name, kind,
                     [job = std::move(job), done = std::move(done)](
                         const base::CancelToken& cancel,
                         const base::ProgressSink& progress) mutable -> Delivery {
                         auto outcome = std::make_shared<Outcome>(job(cancel, progress));
                         return [outcome, done] { done(std::move(*outcome)); };
                     });
    }

    void cancel(TaskId id); // also one that is still waiting; a Write only while it waits or asks
    std::vector<TaskInfo> tasks() const; // waiting and running, oldest first
    // Cancelled when the lane is being closed: for jobs that wait for a person.
    base::CancelToken closing() const { return m_closingToken; }
    // Run in the lane as its last act: what lives in the lane dies there.
    void setAtEnd(std::function<void()> atEnd);
    // Drops what only reads, waits for writes, ends the thread. No result is delivered afterwards.
    void close();

signals:
    void started(countersign::tasks::TaskId id); // queued
    void progressed(countersign::tasks::TaskId id);
    void finished(countersign::tasks::TaskId id, bool delivered);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const base::CancelToken&, const base::ProgressSink&)>;
    struct Task { // shared with the lane, guarded by m_mutex
        TaskId id = 0;
        Kind kind = Kind::Read;
        base::CancelToken cancel;
        bool steppedAside = false;
        Work work;
    };
    struct Entry { // GUI thread only
        TaskInfo info;
        QPointer<QObject> context;
        QMetaObject::Connection watch; // of the context's death
        bool cancelled = false;
        std::shared_ptr<Task> task;
    };

    TaskId start(QObject* context, const QString& name, Kind kind, Work work);
    void loop();
    std::shared_ptr<Task> next();
    bool stepAside(const std::shared_ptr<Task>& task);
    base::ProgressSink sink(TaskId id);
    void began(TaskId id);
    void ended(TaskId id, const Delivery& delivery);

    std::map<TaskId, Entry> m_entries;
    TaskId m_lastId = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Task>> m_queue, m_background;
    std::shared_ptr<Task> m_current;
    bool m_closing = false;
    base::CancelToken m_closingToken;
    std::function<void()> m_atEnd;
    std::thread m_thread;
};

} // namespace countersign::tasks
