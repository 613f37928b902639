// How a long job is stopped and how it tells where it is.
#pragma once

#include "core/base/Sentence.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace countersign::base {

// Copies share one flag; safe to cancel from any thread.
class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

struct Progress {
    Sentence step; // plain words: "Checking signatures"
    std::uint64_t done = 0;
    std::uint64_t total = 0; // 0: not known yet
};
// Called on the job's own thread, at most every few milliseconds. May be empty.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace countersign::base
