#include "core/git/AllocationCap.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <git2.h>
#include <git2/sys/alloc.h>

namespace countersign::git {

namespace allocation {

thread_local std::size_t largest = SIZE_MAX;

void* checked(void* block) {
    if (!block) git_error_set_oom();
    return block;
}

void* resized(void* block, std::size_t size, const char*, int) {
    return checked(size > largest ? nullptr : std::realloc(block, size));
}

void* resizedArray(void* block, std::size_t count, std::size_t each, const char* file, int line) {
    std::size_t size = 0;
    if (__builtin_mul_overflow(count, each, &size)) return checked(nullptr);
    return resized(block, size, file, line);
}

void* taken(std::size_t size, const char* file, int line) {
    return resized(nullptr, size == 0 ? 1 : size, file, line);
}

void* takenArray(std::size_t count, std::size_t each, const char* file, int line) {
    return resizedArray(nullptr, count, each, file, line);
}

void* zeroed(std::size_t count, std::size_t each, const char*, int) {
    std::size_t size = 0;
    if (__builtin_mul_overflow(count, each, &size) || size > largest) return checked(nullptr);
    return checked(std::calloc(count, each));
}

char* copiedBytes(const char* text, std::size_t size, const char* file, int line) {
    if (size == SIZE_MAX) return nullptr;
    auto* copy = static_cast<char*>(taken(size + 1, file, line));
    if (!copy) return nullptr;
    std::memcpy(copy, text, size);
    copy[size] = '\0';
    return copy;
}

char* copiedUpTo(const char* text, std::size_t most, const char* file, int line) {
    return copiedBytes(text, strnlen(text, most), file, line);
}

char* copied(const char* text, const char* file, int line) {
    return copiedBytes(text, std::strlen(text), file, line);
}

void returned(void* block) { std::free(block); }

} // namespace allocation

void installAllocator() {
    using namespace allocation;
    static git_allocator allocator{taken,   zeroed,       copied,     copiedUpTo, copiedBytes,
                                   resized, resizedArray, takenArray, returned};
    git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

AllocationCap::AllocationCap(std::size_t bytes) { allocation::largest = bytes; }
AllocationCap::~AllocationCap() { allocation::largest = SIZE_MAX; }

} // namespace countersign::git
