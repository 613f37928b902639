#include "core/jobs/IndexFeed.h"

#include "core/base/Text.h"
#include "core/format/Readers.h"

#include <chrono>
#include <utility>

namespace countersign::jobs {

namespace indexfeed {

constexpr std::uint64_t kTextCap = 1u << 20;
// Few and large: each batch is a transaction, and a part of the index to be merged later.
constexpr std::size_t kBatch = 10'000, kBatchBytes = 12u << 20;
// The thread is woken for so many at once.
constexpr std::size_t kHandful = 64;

} // namespace indexfeed

base::Result<void> TextWriter::add(TextToIndex text) {
    auto bytes = m_repository.read(text.blob, git::ObjectKind::Blob, indexfeed::kTextCap);
    if (!bytes || format::looksBinary(*bytes) || !base::isUtf8(*bytes)) return {};
    m_bytes += bytes->size();
    text.document.body = std::move(*bytes);
    m_batch.push_back(std::move(text.document));
    const bool few = m_batch.size() < indexfeed::kBatch && m_bytes < indexfeed::kBatchBytes;
    return few ? base::Result<void>{} : flush();
}

base::Result<void> TextWriter::flush() {
    auto put = m_index.put(m_batch);
    m_batch.clear();
    m_bytes = 0;
    return put;
}

IndexFeed::IndexFeed(Open open) : m_open(std::move(open)), m_thread([this] { work(); }) {}

IndexFeed::~IndexFeed() {
    {
        const std::lock_guard lock(m_guard);
        m_ending = m_dropped = true;
    }
    m_moved.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

base::Result<void> IndexFeed::give(TextToIndex text) {
    bool wake = false;
    {
        const std::lock_guard lock(m_guard);
        if (!m_state) return m_state;
        m_waiting.push_back(std::move(text));
        wake = m_waiting.size() >= indexfeed::kHandful;
    }
    if (wake) m_moved.notify_one();
    return {};
}

base::Result<void> IndexFeed::finish(const base::CancelToken& cancel) {
    constexpr std::chrono::milliseconds kLook{50};
    {
        std::unique_lock lock(m_guard);
        m_ending = true;
        m_moved.notify_all();
        while (!m_moved.wait_for(lock, kLook, [this] { return m_done; }))
            m_dropped = m_dropped || cancel.isCancelled();
    }
    m_thread.join();
    if (m_dropped) return base::fail(base::ErrorCode::Cancelled, "Stopped while indexing");
    return m_state;
}

void IndexFeed::work() {
    auto done = writeAll();
    {
        const std::lock_guard lock(m_guard);
        m_state = std::move(done);
        m_done = true;
    }
    m_moved.notify_all();
}

base::Result<void> IndexFeed::writeAll() {
    auto handles = m_open();
    if (!handles) return base::fail(handles.error());
    TextWriter writer(*handles->repository, *handles->index);
    std::deque<TextToIndex> texts;
    while (true) {
        {
            std::unique_lock lock(m_guard);
            m_moved.wait(lock,
                         [this] { return m_waiting.size() >= indexfeed::kHandful || m_ending; });
            if (m_waiting.empty()) break;
            texts.swap(m_waiting);
        }
        for (TextToIndex& text : texts) {
            if (m_dropped) return {};
            if (auto added = writer.add(std::move(text)); !added) return added;
        }
        texts.clear();
    }
    return writer.flush();
}

} // namespace countersign::jobs
