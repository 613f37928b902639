#include "core/jobs/Pool.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <thread>
#include <vector>

namespace countersign::jobs {

ledger::Parallel parallelOver(int threads) {
    int wanted = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    const std::size_t most = static_cast<std::size_t>(std::clamp(wanted, 1, 8));
    return [most](std::size_t count, const std::function<void(std::size_t)>& work) {
        constexpr std::size_t kPiece = 64; // starting a thread costs about as much as 2 signatures
        const std::size_t helpers = std::min(most, count / kPiece + 1) - 1;
        std::atomic<std::size_t> next{0};
        std::atomic<bool> outOfMemory{false};
        auto loop = [&] {
            try {
                for (;;) {
                    std::size_t first = next.fetch_add(kPiece, std::memory_order_relaxed);
                    if (first >= count || outOfMemory) return;
                    for (std::size_t i = first; i < std::min(first + kPiece, count); ++i)
                        work(i);
                }
            } catch (const std::bad_alloc&) {
                outOfMemory = true; // told on the caller's thread, where it can be caught
            }
        };
        std::vector<std::thread> pool;
        pool.reserve(helpers);
        try {
            for (std::size_t i = 0; i < helpers; ++i)
                pool.emplace_back(loop);
        } catch (const std::exception&) {
            // Fewer threads do the same work.
        }
        loop();
        for (std::thread& thread : pool)
            thread.join();
        if (outOfMemory) throw std::bad_alloc();
    };
}

} // namespace countersign::jobs
