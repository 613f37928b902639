#include "core/git/ObjectStore.h"
#include "core/git/TreeBytes.h"

#include <catch2/catch.hpp>
#include <random>

using namespace countersign;

namespace treetest {

const std::string kId(20, '\x11');

std::string entry(const std::string& mode, const std::string& name) {
    return mode + " " + name + '\0' + kId;
}

} // namespace treetest
using treetest::entry;

TEST_CASE("A tree is read in git's order with every mode git knows") {
    const auto tree =
        git::parseTree(entry("100644", "a") + entry("100755", "a-b") + entry("40000", "a.d") +
                       entry("120000", "link") + entry("160000", "module") + entry("40000", "z"));
    REQUIRE(tree);
    REQUIRE(tree->size() == 6);
    CHECK((*tree)[0].isFile());
    CHECK((*tree)[2].isTree());
    CHECK((*tree)[4].mode == 0160000);
    CHECK((*tree)[5].id.hex() == "1111111111111111111111111111111111111111");
    CHECK(git::parseTree("")->empty());
    // A folder sorts as if its name ended in '/': "a-b" stands before the folder "a".
    CHECK(git::parseTree(entry("100644", "a-b") + entry("40000", "a") + entry("100644", "a0")));
}

TEST_CASE("Old spellings of the usual modes are read as these") {
    CHECK((*git::parseTree(entry("100664", "a")))[0].mode == 0100644);
    CHECK((*git::parseTree(entry("040000", "a")))[0].mode == 040000);
}

TEST_CASE("Hostile names are data, but none can make up a path or stand there twice",
          "[threat-28]") {
    const auto tree =
        git::parseTree(entry("100644", "..") + entry("100644", ".git") + entry("100644", "a\\b") +
                       entry("100644", "a\nb\x1b") + entry("100644", "\xFF"));
    // "a\nb" sorts before "a\\b".
    CHECK_FALSE(tree);
    CHECK(git::parseTree(entry("100644", "..") + entry("100644", ".git") +
                         entry("100644", "a\nb\x1b") + entry("100644", "a\\b") +
                         entry("100644", "\xFF")));
    for (const std::string& bad :
         {entry("100644", "a/b"), entry("100644", ""), entry("100644", "b") + entry("100644", "a"),
          entry("100644", "a") + entry("100644", "a"), entry("40000", "a") + entry("40000", "a"),
          entry("100644", "a") + entry("40000", "a"),
          entry("100644", "a") + entry("100644", "a-b") + entry("40000", "a"),
          entry("100645", "a").substr(0, 10), entry("777", "a"), entry("0", "a"), entry("", "a"),
          entry("40755", "a"), entry("10064x", "a"), entry("00000100644", "a"),
          entry("-100644", "a"), entry("100644", "a") + "x", entry("100644", "a") + "100644 b",
          std::string("100644 a")}) {
        CAPTURE(bad);
        const auto broken = git::parseTree(bad);
        REQUIRE_FALSE(broken);
        CHECK(broken.error().code == base::ErrorCode::Corrupt);
    }
}

TEST_CASE("Every shortened tree is refused except at the end of an entry") {
    const std::string raw = entry("100644", "a") + entry("40000", "b");
    for (std::size_t size = 1; size < raw.size(); ++size) {
        const bool whole = size == entry("100644", "a").size();
        CHECK(git::parseTree(raw.substr(0, size)).has_value() == whole);
    }
}

TEST_CASE("A name is found among neighbours that sort around it") {
    const auto tree =
        git::TreeBytes::parse(entry("100644", "a") + entry("100644", "b-") + entry("40000", "b") +
                              entry("100644", "b0") + entry("100644", "c"));
    REQUIRE(tree);
    for (const char* name : {"a", "b-", "b", "b0", "c"}) {
        REQUIRE((*tree)->find(name));
        CHECK((*tree)->find(name)->name == name);
    }
    for (const char* name : {"", "A", "b/", "b-0", "d", "bb"})
        CHECK_FALSE((*tree)->find(name));
}
