#include "core/git/PathWatch.h"

#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
using base::ErrorCode;
using base::TreeId;
using git::Repository;
using support::ScriptedGit;
using support::TempFolder;

namespace pathwatchtest {

namespace fs = std::filesystem;

// In the index of the only pack, lets each of two objects be found where the other one stands.
void swapInPack(const fs::path& repository, const std::string& one, const std::string& other) {
    fs::path file;
    for (const auto& entry : fs::directory_iterator(repository / ".git/objects/pack"))
        if (entry.path().extension() == ".idx") file = entry.path();
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const auto number = [&](std::size_t at) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
        return value;
    };
    // Version 2: magic and version, 256 counts, then ids, checksums and offsets.
    const std::size_t ids = 8 + 256 * 4, count = number(ids - 4), offsets = ids + count * 24;
    const auto place = [&](const std::string& hex) {
        const auto id = *TreeId::fromHex(hex);
        const std::string raw(reinterpret_cast<const char*>(id.data()), id.size());
        for (std::size_t i = 0; i < count; ++i)
            if (bytes.compare(ids + i * 20, 20, raw) == 0) return offsets + i * 4;
        FAIL("not in the pack");
        return std::size_t{0};
    };
    std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(place(one)),
                     bytes.begin() + static_cast<std::ptrdiff_t>(place(one)) + 4,
                     bytes.begin() + static_cast<std::ptrdiff_t>(place(other)));
    fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace pathwatchtest
using namespace pathwatchtest;

TEST_CASE("What a walk over history read unchecked is still refused where it is read to be judged",
          "[threat-24]") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("f", "1");
    const auto one = script.run({"rev-parse", "HEAD^{tree}"});
    script.commitFile("g", "2");
    const auto other = script.run({"rev-parse", "HEAD^{tree}"});
    script.run({"repack", "-adq", "--depth=0"});
    swapInPack(temp / "r", one, other);
    auto opened = *Repository::open(temp / "r");
    git::PathWatch watch(*opened, {"f", "g"});
    const auto told = watch.changed({}, *TreeId::fromHex(one));
    REQUIRE(told);
    CHECK((*told)->size() == 2); // of the other tree: this is what it may not be used for
    for (const std::string& id : {one, other}) {
        const auto tree = opened->tree(*TreeId::fromHex(id));
        REQUIRE_FALSE(tree);
        CHECK(tree.error().code == ErrorCode::Corrupt);
        CHECK_FALSE(opened->entryAt(*TreeId::fromHex(id), "g"));
        CHECK_FALSE(opened->read(*TreeId::fromHex(id), git::ObjectKind::Tree, git::kTreeCap));
    }
}

TEST_CASE("A malformed tree stops the watching of paths, wherever it breaks off") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("a", "1");
    script.commitFile("b", "2");
    const auto good = *TreeId::fromHex(script.run({"rev-parse", "HEAD^{tree}"}));
    auto opened = *Repository::open(temp / "r");
    const auto whole = *opened->read(good, git::ObjectKind::Tree, git::kTreeCap);
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto id = *TreeId::fromHex(script.run(
            {"hash-object", "-t", "tree", "-w", "--stdin", "--literally"}, whole.substr(0, size)));
        git::PathWatch watch(*opened, {"a", "b"});
        const bool atEntry = size == whole.size() / 2;
        INFO(size);
        CHECK(watch.changed({}, id).has_value() == atEntry);
        CHECK(watch.changed(good, id).has_value() == atEntry);
        CHECK(watch.changed(id, good).has_value() == atEntry);
    }
    git::PathWatch watch(*opened, {"a"});
    const auto missing = watch.changed(good, *TreeId::fromHex(std::string(40, '1')));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
}
