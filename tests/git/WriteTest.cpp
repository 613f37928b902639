#include "core/git/Repository.h"

#include "core/base/Text.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>

using namespace countersign;
using base::CommitId;
using base::ErrorCode;
using base::TreeId;
using git::Identity;
using git::Repository;
using support::ScriptedGit;
using support::TempFolder;

namespace writetest {

const Identity kAna{"Ana Ruiz", "ana@example.org", {1'700'000'000}, "+0000"};
const std::string kLog = "refs/heads/countersign/log";

std::string lsTree(const ScriptedGit& script, const TreeId& tree) {
    return script.run({"ls-tree", "-r", tree.hex()});
}

} // namespace writetest
using namespace writetest;

TEST_CASE("A signed commit is clean to fsck, Good to verify-commit, and git's own bytes") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    script.commitFile("a", "1");
    script.write("a", "staged");
    script.run({"add", "a"});
    script.write("a", "changed again");
    const auto before = script.administration();
    const auto status = script.run({"status", "--porcelain=v2"});

    auto opened = *Repository::open(temp / "r");
    const auto blob = opened->writeBlob("countersign: 1\n");
    REQUIRE(blob);
    const auto tree = opened->writeTree({}, {{"records/2026/11/21/x.yaml", 0100644, *blob}});
    REQUIRE(tree);
    const auto payload = opened->commitBytes(*tree, {}, kAna, kAna, "countersign: genesis\n");
    REQUIRE(payload);
    const auto key = support::makeEd25519Key(temp / "keys", "ana");
    const auto commit = opened->writeSignedCommit(*payload, support::sshSign(key, *payload));
    REQUIRE(commit);
    REQUIRE(opened->moveRef(kLog, *commit, {}, "countersign: genesis"));

    CHECK(script.attempt({"fsck", "--strict", "--no-dangling"}).err.empty());
    const auto allowed =
        support::writeAllowedSigners(temp.path(), {{"ana@example.org", key.publicLine}});
    const auto verified = script.attempt({"-c", "gpg.format=ssh", "-c",
                                          "gpg.ssh.allowedSignersFile=" + allowed.string(),
                                          "verify-commit", commit->hex()});
    CHECK(verified.code == 0);
    CHECK(verified.err.find("Good \"git\" signature for ana@example.org") != std::string::npos);

    // ed25519 signatures are the same every time, so git signing the same commit gets the same id.
    ScriptedGit signer(temp / "r");
    for (const char* who : {"AUTHOR", "COMMITTER"}) {
        signer.setenv("GIT_" + std::string(who) + "_NAME", kAna.name);
        signer.setenv("GIT_" + std::string(who) + "_EMAIL", kAna.email);
    }
    CHECK(signer.run({"-c", "gpg.format=ssh", "-c", "user.signingKey=" + key.file.string(),
                      "commit-tree", "-S", tree->hex(), "-m", "countersign: genesis"}) ==
          commit->hex());

    const auto back = opened->commit(*commit, git::Strictness::Log);
    REQUIRE(back);
    CHECK(back->payload == *payload);
    auto after = script.administration();
    CHECK(after.erase("refs/heads/countersign/log") == 1);
    CHECK(after.erase("logs/refs/heads/countersign/log") == 1);
    CHECK(after == before); // index, HEAD, config, other refs and logs
    CHECK(script.run({"status", "--porcelain=v2"}) == status);
}

TEST_CASE("A tree grows by exactly what is added") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto one = *opened->writeBlob("1"), two = *opened->writeBlob("2");
    const auto first = opened->writeTree(
        {}, {{"records/a.yaml", 0100644, one}, {"records.d", 0100755, two}, {"z", 0100644, one}});
    REQUIRE(first);
    const auto second = opened->writeTree(
        *first, {{"records/b/c.yaml", 0100644, two}, {"evidence/x", 040000, *first}});
    REQUIRE(second);
    const std::string file = "100644 blob ", program = "100755 blob ";
    CHECK(lsTree(script, *second) ==
          program + two.hex() + "\tevidence/x/records.d\n" + file + one.hex() +
              "\tevidence/x/records/a.yaml\n" + file + one.hex() + "\tevidence/x/z\n" + program +
              two.hex() + "\trecords.d\n" + file + one.hex() + "\trecords/a.yaml\n" + file +
              two.hex() + "\trecords/b/c.yaml\n" + file + one.hex() + "\tz");
    CHECK(opened->writeTree(*second, {}) == *second);
    CHECK(opened->writeTree({}, {})->hex() == "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
}

TEST_CASE("Nothing that is there is overwritten, and no dangerous path is written") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto blob = *opened->writeBlob("1");
    const auto tree = *opened->writeTree({}, {{"a", 0100644, blob}, {"d/e", 0100644, blob}});
    for (const char* path : {"a", "d", "d/e", "a/b", "d/e/f"}) {
        CAPTURE(path);
        CHECK(opened->writeTree(tree, {{path, 0100644, blob}}).error().code == ErrorCode::Conflict);
    }
    CHECK(opened->writeTree({}, {{"x", 0100644, blob}, {"x", 0100644, blob}}).error().code ==
          ErrorCode::Conflict);
    CHECK(opened->writeTree({}, {{"x", 0100644, blob}, {"x/y", 0100644, blob}}).error().code ==
          ErrorCode::Conflict);
    for (const std::string& path :
         {std::string("../x"), std::string(".git/config"), std::string("d/.GIT/x"),
          std::string("/x"), std::string("x/"), std::string("a//b"), std::string("."),
          std::string("a\\b"), std::string(), std::string("a\0b", 3), std::string("git~1/x")}) {
        CAPTURE(path);
        CHECK(opened->writeTree(tree, {{path, 0100644, blob}}).error().code == ErrorCode::Invalid);
    }
    CHECK(opened->writeTree({}, {{"x", 040000, blob}}).error().code == ErrorCode::Invalid);
    CHECK(opened->writeTree({}, {{"x", 0100644, tree}}).error().code == ErrorCode::Invalid);
    CHECK(opened->writeTree({}, {{"x", 0120000, blob}}).error().code == ErrorCode::Invalid);
    const auto missing = *base::BlobId::fromHex(std::string(40, '1'));
    CHECK(opened->writeTree({}, {{"x", 0100644, missing}}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A union holds every path of its trees or is refused") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto one = *opened->writeBlob("1"), two = *opened->writeBlob("2");
    const auto tree = [&](const std::vector<git::TreeAddition>& additions) {
        return *opened->writeTree({}, additions);
    };
    const auto a = tree({{"g", 0100644, one}, {"r/1", 0100644, one}, {"r/x/y", 0100644, two}});
    const auto b = tree({{"g", 0100644, one}, {"r/2", 0100644, two}, {"s", 0100644, one}});
    const auto c = tree({{"r/x/z", 0100644, one}});
    const auto all = tree({{"g", 0100644, one},
                           {"r/1", 0100644, one},
                           {"r/2", 0100644, two},
                           {"r/x/y", 0100644, two},
                           {"r/x/z", 0100644, one},
                           {"s", 0100644, one}});
    CHECK(opened->writeUnion({a, b, c}) == all);
    CHECK(opened->writeUnion({c, b, a}) == all);
    CHECK(opened->writeUnion({a}) == a);
    CHECK(opened->writeUnion({a, a}) == a);
    for (const auto& other : {tree({{"g", 0100644, two}}), tree({{"g", 0100755, one}}),
                              tree({{"g/h", 0100644, one}}), tree({{"r", 0100644, one}})}) {
        CHECK(opened->writeUnion({a, other}).error().code == ErrorCode::Conflict);
        CHECK(opened->writeUnion({other, a}).error().code == ErrorCode::Conflict);
    }
}

TEST_CASE("Commit bytes that could be read two ways are never made") {
    const TempFolder temp;
    const ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    const auto tree = *opened->writeTree({}, {});
    const auto with = [&](const std::string& name, const std::string& mail,
                          const std::string& message, const std::string& zone = "+0000") {
        const Identity who{name, mail, {1}, zone};
        return opened->commitBytes(tree, {}, who, who, message).has_value();
    };
    CHECK(with("Ana", "a@b", "x\n"));
    CHECK(with("J\xC3\xB8rgen", "", ""));
    for (const char* name : {"", " Ana", "Ana ", "A<b", "A>b", "A\nb", "A\x01"})
        CHECK_FALSE(with(name, "a@b", "x\n"));
    for (const char* mail : {"a<b", "a>b", "a\nb", " a@b"})
        CHECK_FALSE(with("Ana", mail, "x\n"));
    CHECK_FALSE(with("Ana", "a@b", std::string("x\0y", 3)));
    for (const char* zone : {"", "0000", "+00:00", "UTC"})
        CHECK_FALSE(with("Ana", "a@b", "x", zone));
    const auto payload = *opened->commitBytes(tree, {}, kAna, kAna, "x\n");
    for (const char* armor : {"", "\n", "a\n\nb"}) {
        // An empty line inside an armor is a line with one blank in git's form.
        CHECK(opened->writeSignedCommit(payload, armor).has_value() ==
              (std::string(armor).size() > 1));
    }
    const auto nowhere = *CommitId::fromHex(std::string(40, '1'));
    const auto orphan = *opened->commitBytes(tree, {nowhere}, kAna, kAna, "x\n");
    CHECK(opened->writeCommit(orphan).error().code == ErrorCode::NotFound);
    CHECK_FALSE(opened->writeCommit("tree nonsense"));
}

TEST_CASE("Written blobs hold any bytes and are not written twice") {
    const TempFolder temp;
    ScriptedGit script(temp / "r");
    auto opened = *Repository::open(temp / "r");
    std::string bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += static_cast<char>(i);
    bytes += "\r\n";
    script.write(".gitattributes", "* text=auto eol=crlf ident\n");
    const auto id = opened->writeBlob(bytes);
    REQUIRE(id);
    CHECK(opened->writeBlob(bytes) == *id);
    CHECK(script.attempt({"cat-file", "blob", id->hex()}).out == bytes);
    CHECK(opened->writeBlob("")->hex() == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
}
