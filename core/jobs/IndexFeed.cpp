#include "core/jobs/IndexFeed.h"

#include <utility>

namespace countersign::jobs {

IndexFeed::IndexFeed(Open open) : m_open(std::move(open)), m_thread([this] { work(); }) {}

IndexFeed::~IndexFeed() {
    {
        const std::lock_guard lock(m_guard);
        m_ending = m_dropped = true;
    }
    m_moved.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

base::Result<void> IndexFeed::give(std::vector<index::Document> batch) {
    constexpr std::size_t kMostWaiting = 2;
    std::unique_lock lock(m_guard);
    m_moved.wait(lock, [this] { return m_waiting.size() < kMostWaiting || !m_state; });
    if (!m_state) return m_state;
    m_waiting.push_back(std::move(batch));
    lock.unlock();
    m_moved.notify_all();
    return {};
}

base::Result<void> IndexFeed::finish() {
    {
        const std::lock_guard lock(m_guard);
        m_ending = true;
    }
    m_moved.notify_all();
    if (m_thread.joinable()) m_thread.join();
    return m_state;
}

void IndexFeed::work() {
    auto index = m_open();
    std::unique_lock lock(m_guard);
    if (!index) m_state = base::fail(index.error());
    while (m_state) {
        m_moved.wait(lock, [this] { return !m_waiting.empty() || m_ending; });
        if (m_dropped || m_waiting.empty()) break;
        const auto batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_moved.notify_all();
        auto put = (*index)->put(batch);
        lock.lock();
        if (!put) m_state = std::move(put);
    }
    lock.unlock();
    m_moved.notify_all();
}

} // namespace countersign::jobs
