#include "core/git/Repository.h"

#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <fstream>

using namespace countersign;
using base::BlobId;
using base::CommitId;
using base::ErrorCode;
using git::ObjectKind;
using git::Repository;
using support::ScriptedGit;
using support::TempFolder;

namespace readtest {

namespace fs = std::filesystem;

fs::path loose(const fs::path& repository, const std::string& id) {
    return repository / ".git/objects" / id.substr(0, 2) / id.substr(2);
}

void overwrite(const fs::path& file, const std::string& bytes) {
    fs::permissions(file, fs::perms::owner_write, fs::perm_options::add);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace readtest
using namespace readtest;

TEST_CASE("Objects are read whole, by kind, within the cap") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("dir/file", "hello");
    const auto blob = *BlobId::fromHex(script.run({"rev-parse", "HEAD:dir/file"}));
    auto opened = *Repository::open(temp / "r");
    CHECK(opened->read(blob, ObjectKind::Blob, 5) == "hello");
    CHECK(opened->read(blob, ObjectKind::Blob, 4).error().code == ErrorCode::Unavailable);
    CHECK(opened->read(blob, ObjectKind::Tree, 100).error().code == ErrorCode::Corrupt);
    CHECK(opened->header(blob)->size == 5);
    CHECK(opened->header(blob)->kind == ObjectKind::Blob);
    CHECK(opened->read(*BlobId::fromHex(std::string(40, '1')), ObjectKind::Blob, 5).error().code ==
          ErrorCode::NotFound);
    CHECK(opened->header(base::ObjectId()).error().code == ErrorCode::NotFound);
    CHECK(opened->header(*BlobId::fromHex(std::string(64, '1'))).error().code ==
          ErrorCode::NotFound);
    const auto commit = opened->commit(**opened->head(), git::Strictness::Log);
    REQUIRE(commit);
    const auto entry = opened->entryAt(commit->tree, "dir/file");
    REQUIRE(entry);
    REQUIRE(*entry);
    CHECK((*entry)->id == blob);
    CHECK((*opened->entryAt(commit->tree, "dir"))->isTree());
    CHECK_FALSE(*opened->entryAt(commit->tree, "dir/file/deeper"));
    CHECK_FALSE(*opened->entryAt(commit->tree, "none"));
    CHECK_FALSE(opened->entryAt(commit->tree, "dir//file"));
}

TEST_CASE("A commit reads as git shows it") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("a", "1");
    const auto id = script.commitFile("a", "2");
    auto opened = *Repository::open(temp / "r");
    const auto commit = opened->commit(*CommitId::fromHex(id), git::Strictness::Log);
    REQUIRE(commit);
    CHECK(commit->payload + "\n" == script.run({"cat-file", "commit", id}) + "\n\n");
    CHECK(commit->tree.hex() == script.run({"rev-parse", "HEAD^{tree}"}));
    CHECK(commit->parents.front().hex() == script.run({"rev-parse", "HEAD^"}));
    CHECK(commit->committer.time.seconds == script.time());
}

TEST_CASE("A big blob is refused from its header without being unpacked", "[threat-33]") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    const std::string big(200u << 20, '\0');
    const auto blob = *BlobId::fromHex(script.run({"hash-object", "-w", "--stdin"}, big));
    auto opened = *Repository::open(temp / "r");
    CHECK(opened->header(blob)->size == big.size());
    const auto read = opened->read(blob, ObjectKind::Blob, git::kPreviewCap);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Unavailable);
}

TEST_CASE("Damaged loose objects are named, never served") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += std::to_string(i * 7919) + "\n";
    script.write("file", text);
    script.write("other", "other");
    script.commit("Two files");
    const auto hex = script.run({"rev-parse", "HEAD:file"});
    const auto id = *BlobId::fromHex(hex);
    const auto file = loose(temp / "r", hex);
    const std::string whole = bytesOf(file);
    const auto code = [&]() -> std::optional<ErrorCode> {
        auto opened = *Repository::open(temp / "r");
        const auto read = opened->read(id, ObjectKind::Blob, 1u << 20);
        if (!read) return read.error().code;
        CHECK(*read == text);
        return std::nullopt;
    };
    SECTION("any flipped byte") {
        for (std::size_t at = 0; at < whole.size(); at += 13) {
            std::string bent = whole;
            bent[at] = static_cast<char>(bent[at] ^ 0x10);
            overwrite(file, bent);
            CAPTURE(at);
            CHECK(code().value_or(ErrorCode::Corrupt) == ErrorCode::Corrupt);
        }
    }
    SECTION("truncated or empty") {
        for (const std::size_t size :
             {std::size_t{0}, std::size_t{1}, whole.size() / 2, whole.size() - 5}) {
            overwrite(file, whole.substr(0, size));
            CAPTURE(size);
            CHECK(code() == ErrorCode::Corrupt);
        }
    }
    SECTION("swapped for another whole object") {
        overwrite(file, bytesOf(loose(temp / "r", script.run({"rev-parse", "HEAD:other"}))));
        CHECK(script.attempt({"cat-file", "-p", hex}).out == "other"); // git serves it
        CHECK(code() == ErrorCode::Corrupt);
    }
    SECTION("removed") {
        fs::remove(file);
        CHECK(code() == ErrorCode::NotFound);
    }
}

TEST_CASE("A damaged pack never gives wrong bytes", "[threat-24]") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    for (int i = 0; i < 20; ++i)
        script.commitFile("f" + std::to_string(i), std::string(300, static_cast<char>('a' + i)));
    script.run({"repack", "-adq"});
    std::vector<std::pair<BlobId, std::string>> blobs;
    for (int i = 0; i < 20; ++i) {
        const std::string name = "f" + std::to_string(i);
        blobs.emplace_back(*BlobId::fromHex(script.run({"rev-parse", "HEAD:" + name})),
                           std::string(300, static_cast<char>('a' + i)));
    }
    fs::path pack;
    for (const auto& entry : fs::directory_iterator(temp / "r/.git/objects/pack"))
        if (entry.path().extension() == ".pack") pack = entry.path();
    const std::string whole = bytesOf(pack);
    std::vector<std::string> damages;
    for (std::size_t at = 12; at + 20 < whole.size(); at += whole.size() / 60) {
        damages.push_back(whole);
        damages.back()[at] = static_cast<char>(whole[at] ^ 0xFF);
    }
    for (std::size_t size = 0; size < whole.size(); size += whole.size() / 25)
        damages.push_back(whole.substr(0, size));
    int refused = 0;
    for (const std::string& damage : damages) {
        overwrite(pack, damage);
        auto opened = Repository::open(temp / "r");
        REQUIRE(opened);
        for (const auto& [id, text] : blobs) {
            const auto read = (*opened)->read(id, ObjectKind::Blob, 1000);
            if (read) CHECK(*read == text);
            refused += read ? 0 : 1;
        }
    }
    CHECK(refused > 0);
}

TEST_CASE("Objects written or packed by others meanwhile are seen") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("a", "1");
    auto opened = *Repository::open(temp / "r");
    const auto later = script.commitFile("a", "2");
    CHECK((*opened->head())->hex() == later);
    CHECK(opened->commit(*CommitId::fromHex(later), git::Strictness::Log));
    script.run({"gc", "-q", "--prune=now"});
    const auto blob = script.run({"rev-parse", "HEAD~1:a"});
    CHECK(opened->read(*BlobId::fromHex(blob), ObjectKind::Blob, 9) == "1");
}
