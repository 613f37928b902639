#include "core/base/Dsse.h"

#include <catch2/catch.hpp>

using namespace countersign;

// The example of the protocol itself: an encoding of our own would agree with itself alone.
TEST_CASE("what a DSSE signature is over is encoded as the protocol's example is") {
    CHECK(base::preAuthentication("http://example.com/HelloWorld", "hello world") ==
          "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    CHECK(base::preAuthentication("", "") == "DSSEv1 0  0 ");
    CHECK(base::preAuthentication("t", "\xC3\xA4") ==
          "DSSEv1 1 t 2 \xC3\xA4"); // bytes, not letters
}
