// Writes texts into the index on a thread of its own, with a connection of its own, while the
// caller goes on reading git: made for one call and gone after it. Only values cross.
#pragma once

#include "core/index/Index.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::jobs {

class IndexFeed {
public:
    using Open = std::function<base::Result<std::unique_ptr<index::Index>>()>;
    // `open` is called on the feed's thread and makes a second connection to the same file.
    explicit IndexFeed(Open open);
    ~IndexFeed(); // what was given and not yet written is dropped
    IndexFeed(const IndexFeed&) = delete;
    IndexFeed& operator=(const IndexFeed&) = delete;

    // Waits while two batches wait. The failure of an earlier batch.
    base::Result<void> give(std::vector<index::Document> batch);
    // Waits until all is written.
    base::Result<void> finish();

private:
    void work();

    Open m_open;
    std::mutex m_guard;
    std::condition_variable m_moved;
    std::deque<std::vector<index::Document>> m_waiting;
    base::Result<void> m_state;
    bool m_ending = false, m_dropped = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace countersign::jobs
