// A question that a job asks the person: the lane waits, the window answers. Each is answered once.
#pragma once

#include "core/base/Cancel.h"

#include <chrono>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace countersign::tasks {

template <typename Answer> class Question {
public:
    // GUI thread. Only the first answer counts.
    void answer(Answer answer) {
        std::call_once(m_once, [&] { m_promise.set_value(std::move(answer)); });
    }
    // Lane. Blocks until answered, or until one of `stops` is cancelled: then `otherwise`.
    Answer wait(const std::vector<base::CancelToken>& stops, Answer otherwise) {
        auto future = m_promise.get_future();
        while (future.wait_for(std::chrono::milliseconds(40)) != std::future_status::ready)
            for (const auto& stop : stops)
                if (stop.isCancelled()) return otherwise;
        return future.get();
    }

private:
    std::promise<Answer> m_promise;
    std::once_flag m_once;
};

} // namespace countersign::tasks
