// Bounds what libgit2 may allocate at once on this thread, so that an object can be read from a
// pack without asking for its size first: asking costs as much as reading a small one. Private to
// this room.
#pragma once

#include <cstddef>

namespace countersign::git {

// Once, before git_libgit2_init.
void installAllocator();

// While one lives, libgit2 gets no block of more than `bytes` on this thread; the call in progress
// then fails as if memory had run out.
class AllocationCap {
public:
    explicit AllocationCap(std::size_t bytes);
    ~AllocationCap();
    AllocationCap(const AllocationCap&) = delete;
    AllocationCap& operator=(const AllocationCap&) = delete;
};

} // namespace countersign::git
