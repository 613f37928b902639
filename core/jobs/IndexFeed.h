// Texts on their way into the index: read from git, gathered into large batches, written. On the
// caller's thread (TextWriter), or on one thread more with handles of its own (IndexFeed) while the
// caller goes on walking git: made for one call and gone after it. Only values cross.
#pragma once

#include "core/base/Cancel.h"
#include "core/git/Repository.h"
#include "core/index/Index.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::jobs {

struct TextToIndex {
    index::Document document; // all but the body
    base::ObjectId blob;      // the body
};

class TextWriter {
public:
    TextWriter(git::Repository& repository, index::Index& index)
        : m_repository(repository), m_index(index) {}

    // What is too large, binary or not UTF-8 holds nothing to search and is passed over.
    base::Result<void> add(TextToIndex text);
    base::Result<void> flush(); // what is not flushed is not written

private:
    git::Repository& m_repository;
    index::Index& m_index;
    std::vector<index::Document> m_batch;
    std::size_t m_bytes = 0;
};

class IndexFeed {
public:
    struct Handles {
        std::unique_ptr<git::Repository> repository;
        std::unique_ptr<index::Index> index;
    };
    using Open = std::function<base::Result<Handles>()>;
    // `open` is called on the feed's thread, for the same repository and the same file.
    explicit IndexFeed(Open open);
    ~IndexFeed(); // what was given and not yet written is dropped
    IndexFeed(const IndexFeed&) = delete;
    IndexFeed& operator=(const IndexFeed&) = delete;

    // Never waits: what waits are paths, not their bytes. The failure of an earlier text.
    base::Result<void> give(TextToIndex text);
    // Waits until all is written; Cancelled: the rest was dropped.
    base::Result<void> finish(const base::CancelToken& cancel);

private:
    void work();
    base::Result<void> writeAll(); // until the end, or until it is dropped

    Open m_open;
    std::mutex m_guard;
    std::condition_variable m_moved;
    std::deque<TextToIndex> m_waiting;
    base::Result<void> m_state;
    bool m_ending = false, m_done = false;
    std::atomic<bool> m_dropped = false; // asked between two texts
    std::thread m_thread;                // last: it uses the others
};

} // namespace countersign::jobs
