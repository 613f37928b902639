// The reader of signatures where memory runs out at each place in turn: it says so or refuses,
// never falls over, and never takes a forged signature for a good one.
#include "core/sign/SshSig.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <new>

using namespace countersign;
using namespace countersign::tests;

namespace {

// Blocks until the one that is not given; below zero: all are.
thread_local long blocksLeft = -1;

bool isGiven() {
    if (blocksLeft < 0) return true;
    return blocksLeft-- > 0;
}

class OutOfMemoryAfter {
public:
    explicit OutOfMemoryAfter(long blocks) { blocksLeft = blocks; }
    ~OutOfMemoryAfter() { blocksLeft = -1; }
    OutOfMemoryAfter(const OutOfMemoryAfter&) = delete;
    OutOfMemoryAfter& operator=(const OutOfMemoryAfter&) = delete;
    // The block that was not given was asked for.
    bool happened() const { return blocksLeft < 0; }
};

enum class Answer { Good, Refused, NoMemory };

Answer answerTo(std::string_view armor, std::string_view payload) {
    try {
        const auto signature = sign::parseSshSignature(armor);
        if (!signature) return Answer::Refused;
        return sign::verifySshSignature(*signature, payload, "git") ? Answer::Good
                                                                    : Answer::Refused;
    } catch (const std::bad_alloc&) {
        return Answer::NoMemory;
    }
}

} // namespace

// Not inlined, or the compiler sees a malloc that a delete gives back.
[[gnu::noinline]] void* operator new(std::size_t size) {
    void* block = isGiven() ? std::malloc(size == 0 ? 1 : size) : nullptr;
    if (!block) throw std::bad_alloc();
    return block;
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return isGiven() ? std::malloc(size == 0 ? 1 : size) : nullptr;
}
[[gnu::noinline]] void operator delete(void* block) noexcept { std::free(block); }
[[gnu::noinline]] void operator delete(void* block, std::size_t) noexcept { std::free(block); }

TEST_CASE("The reader of signatures survives memory running out at every block", "[sign][memory]") {
    const support::TempFolder folder;
    for (const auto& [type, bits] :
         {std::pair("ed25519", ""), std::pair("rsa", "2048"), std::pair("ecdsa", "256")}) {
        const auto key = makeKey(folder, type, type, bits);
        const std::string armor = signWithTool(key, kPayload);
        const std::string other(kPayload.rbegin(), kPayload.rend());
        REQUIRE(answerTo(armor, kPayload) == Answer::Good);
        REQUIRE(answerTo(armor, other) == Answer::Refused);
        long failures = 0;
        for (const std::string_view payload : {kPayload, std::string_view(other)}) {
            for (long blocks = 0;; ++blocks) {
                Answer answer = Answer::Good;
                bool happened = false;
                {
                    const OutOfMemoryAfter short_(blocks);
                    answer = answerTo(armor, payload);
                    happened = short_.happened();
                }
                if (!happened) break;
                REQUIRE(answer == Answer::NoMemory);
                ++failures;
            }
        }
        INFO(type);
        CHECK(failures > 8);
        CHECK(answerTo(armor, kPayload) == Answer::Good);
    }
}
