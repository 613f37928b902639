#include "core/base/Ids.h"
#include "core/base/Error.h"
#include "core/base/Resources.h"

#include <catch2/catch.hpp>
#include <unordered_set>

using namespace countersign::base;

TEST_CASE("An object id reads and writes its lower-case hexadecimal form and nothing else") {
    const std::string sha1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    REQUIRE(ObjectId::fromHex(sha1));
    CHECK(ObjectId::fromHex(sha1)->hex() == sha1);
    CHECK(ObjectId::fromHex(sha1)->size() == 20);
    CHECK(ObjectId::fromHex(std::string(64, 'a'))->size() == 32);
    for (const std::string& bad :
         {std::string(), sha1.substr(1), sha1 + "0", "4B" + sha1.substr(2), "g" + sha1.substr(1),
          sha1.substr(0, 39) + " ", std::string(63, 'a'), std::string(41, '0')}) {
        CAPTURE(bad);
        CHECK_FALSE(ObjectId::fromHex(bad));
    }
    CHECK(ObjectId().isNone());
    CHECK(ObjectId().hex().empty());
}

TEST_CASE("Object ids are ordered and told apart by their bytes") {
    const auto low = *CommitId::fromHex(std::string(39, '0') + "1");
    const auto high = *CommitId::fromHex("1" + std::string(39, '0'));
    CHECK(low < high);
    CHECK(low != high);
    CHECK(CommitId(low) == low);
    std::unordered_set<CommitId> seen{low, high, low};
    CHECK(seen.size() == 2);
}

TEST_CASE("SHA-256 gives the digests of FIPS 180-4") {
    CHECK(sha256("").hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc").hex() ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256(std::string(1000000, 'a')).hex() ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(Sha256::fromHex(sha256("abc").hex()) == sha256("abc"));
    CHECK_FALSE(Sha256::fromHex("BA" + sha256("abc").hex().substr(2)));
    CHECK(Sha256{}.isZero());
    CHECK_FALSE(sha256("").isZero());
}

TEST_CASE("An error says what, where and what to do, leaving out what is not known") {
    CHECK(Error{ErrorCode::Invalid, "wrong", {"a.yaml", 3, 7, {}}, "mend it"}.sentence() ==
          "wrong: a.yaml:3:7: mend it");
    CHECK(Error{ErrorCode::Invalid, "wrong", {"a.json", 0, 0, "/x/0"}, {}}.sentence() ==
          "wrong: a.json#/x/0");
    CHECK(Error{ErrorCode::Invalid, "wrong", {}, {}}.sentence() == "wrong");
    CHECK(Place{"a", 3, 0, {}}.text() == "a:3");
}

TEST_CASE("A resource that is not built in is an empty view with null data") {
    CHECK(resource("no/such/file").data() == nullptr);
    CHECK(resource("").data() == nullptr);
}
