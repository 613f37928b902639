#include "ui/tasks/TaskRunner.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>

namespace countersign::tasks {

TaskRunner::TaskRunner(QObject* parent) : QObject(parent), m_thread([this] { loop(); }) {}

TaskRunner::~TaskRunner() { close(); }

TaskId TaskRunner::start(QObject* context, const QString& name, Kind kind, Work work) {
    auto task = std::make_shared<Task>();
    task->id = ++m_lastId;
    task->kind = kind;
    task->work = std::move(work);
    const TaskId id = task->id;
    if (m_closingToken.isCancelled()) return id;
    m_entries[id] =
        Entry{TaskInfo{id, name, kind, false, {}, {}}, context,
              connect(context, &QObject::destroyed, this, [this, id] { cancel(id); }), false, task};
    {
        const std::lock_guard lock(m_mutex);
        (kind == Kind::Background ? m_background : m_queue).push_back(task);
        if (kind != Kind::Background && m_current && m_current->kind == Kind::Background) {
            m_current->steppedAside = true;
            m_current->cancel.cancel();
        }
    }
    m_wake.notify_one();
    emit started(id);
    return id;
}

void TaskRunner::cancel(TaskId id) {
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.cancelled) return;
    // A record that is being written is finished and told, whoever asked for it has gone or not.
    if (found->second.info.kind == Kind::Write) {
        if (found->second.context) found->second.task->cancel.cancel();
        return;
    }
    found->second.cancelled = true;
    bool waiting = false;
    {
        const std::lock_guard lock(m_mutex);
        found->second.task->steppedAside = false;
        found->second.task->cancel.cancel();
        for (auto* queue : {&m_queue, &m_background})
            waiting = std::erase(*queue, found->second.task) > 0 || waiting;
    }
    if (!waiting) return;
    disconnect(found->second.watch);
    m_entries.erase(found);
    emit finished(id, false);
}

std::vector<TaskInfo> TaskRunner::tasks() const {
    std::vector<TaskInfo> list;
    for (const auto& [id, entry] : m_entries)
        list.push_back(entry.info);
    return list;
}

void TaskRunner::setAtEnd(std::function<void()> atEnd) {
    const std::lock_guard lock(m_mutex);
    m_atEnd = std::move(atEnd);
}

void TaskRunner::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_closingToken.cancel();
        m_background.clear();
        std::erase_if(m_queue, [](const auto& task) { return task->kind != Kind::Write; });
        if (m_current && m_current->kind != Kind::Write) {
            m_current->steppedAside = false;
            m_current->cancel.cancel();
        }
    }
    m_wake.notify_one();
    if (m_thread.joinable()) m_thread.join();
    m_entries.clear();
}

std::shared_ptr<TaskRunner::Task> TaskRunner::next() {
    std::unique_lock lock(m_mutex);
    m_current.reset();
    m_wake.wait(lock, [this] { return m_closing || !m_queue.empty() || !m_background.empty(); });
    auto& queue = m_queue.empty() ? m_background : m_queue;
    if (queue.empty()) return nullptr;
    m_current = queue.front();
    queue.pop_front();
    return m_current;
}

bool TaskRunner::stepAside(const std::shared_ptr<Task>& task) {
    const std::lock_guard lock(m_mutex);
    if (!task->steppedAside || m_closing) return false;
    task->steppedAside = false;
    task->cancel = base::CancelToken();
    m_background.push_back(task);
    return true;
}

void TaskRunner::loop() {
    while (const auto task = next()) {
        const TaskId id = task->id;
        base::CancelToken cancelToken;
        {
            const std::lock_guard lock(m_mutex);
            cancelToken = task->cancel;
        }
        QMetaObject::invokeMethod(
            this, [this, id] { began(id); }, Qt::QueuedConnection);
        auto delivery = task->work(cancelToken, sink(id));
        if (stepAside(task)) continue;
        QMetaObject::invokeMethod(
            this, [this, id, delivery = std::move(delivery)] { ended(id, delivery); },
            Qt::QueuedConnection);
    }
    std::function<void()> atEnd;
    {
        const std::lock_guard lock(m_mutex);
        atEnd = std::move(m_atEnd);
    }
    if (atEnd) atEnd();
}

base::ProgressSink TaskRunner::sink(TaskId id) {
    auto last = std::make_shared<std::chrono::steady_clock::time_point>();
    return [this, id, last](const base::Progress& progress) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *last < std::chrono::milliseconds(50)) return;
        *last = now;
        QMetaObject::invokeMethod(
            this,
            [this, id, progress] {
                const auto found = m_entries.find(id);
                if (found == m_entries.end()) return;
                found->second.info.progress = progress;
                emit progressed(id);
            },
            Qt::QueuedConnection);
    };
}

void TaskRunner::began(TaskId id) {
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    found->second.info.running = true;
    if (!found->second.info.since.isValid()) found->second.info.since.start();
    emit progressed(id);
}

void TaskRunner::ended(TaskId id, const Delivery& delivery) {
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    const bool deliver = !found->second.cancelled && found->second.context;
    disconnect(found->second.watch);
    m_entries.erase(found);
    if (deliver) delivery();
    emit finished(id, deliver);
}

} // namespace countersign::tasks
