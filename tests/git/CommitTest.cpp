#include "core/git/Commit.h"

#include <catch2/catch.hpp>

using namespace countersign;
using git::parseCommit;
using git::Strictness;

namespace committest {

const std::string kTree = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n";
const std::string kParent = "parent 1111111111111111111111111111111111111111\n";
const std::string kAuthor = "author Ana Ruiz <ana@example.org> 1700000000 +0100\n";
const std::string kCommitter = "committer Ben <ben@example.org> 1700000060 -0500\n";
const std::string kSignature = "gpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n BBBB\n"
                               " -----END SSH SIGNATURE-----\n";
const std::string kPlain = kTree + kParent + kAuthor + kCommitter + "\nSubject\n\nBody\n";
const std::string kSigned =
    kTree + kParent + kAuthor + kCommitter + kSignature + "\nSubject\n\nBody\n";

} // namespace committest
using namespace committest;

TEST_CASE("A strict commit gives back every part of its bytes") {
    const auto commit = parseCommit(kSigned, Strictness::Log);
    REQUIRE(commit);
    CHECK(commit->tree.hex() == "4b825dc642cb6eb9a060e54bf8d69288fbee4904");
    REQUIRE(commit->parents.size() == 1);
    CHECK(commit->author.name == "Ana Ruiz");
    CHECK(commit->author.email == "ana@example.org");
    CHECK(commit->author.time.seconds == 1700000000);
    CHECK(commit->author.zone == "+0100");
    CHECK(commit->committer.zone == "-0500");
    CHECK(commit->message == "Subject\n\nBody\n");
    CHECK(commit->signature == "-----BEGIN SSH SIGNATURE-----\nAAAA\nBBBB\n"
                               "-----END SSH SIGNATURE-----\n");
    CHECK(commit->payload == kPlain);
    CHECK(parseCommit(kPlain, Strictness::Log)->signature.empty());
}

TEST_CASE("Bytes that git tolerates but that can be read two ways are refused in the log") {
    const struct {
        const char* what;
        std::string bytes;
    } cases[] = {
        {"two trees", kTree + kTree + kParent + kAuthor + kCommitter + "\nx\n"},
        {"parent before tree", kParent + kTree + kAuthor + kCommitter + "\nx\n"},
        {"parent after author", kTree + kAuthor + kParent + kCommitter + "\nx\n"},
        {"two authors", kTree + kAuthor + kAuthor + kCommitter + "\nx\n"},
        {"two committers", kTree + kAuthor + kCommitter + kCommitter + "\nx\n"},
        {"no author", kTree + kCommitter + "\nx\n"},
        {"no committer", kTree + kAuthor + "\nx\n"},
        {"two signatures", kTree + kAuthor + kCommitter + kSignature + kSignature + "\nx\n"},
        {"signature before committer", kTree + kAuthor + kSignature + kCommitter + "\nx\n"},
        {"empty signature", kTree + kAuthor + kCommitter + "gpgsig \n\nx\n"},
        {"encoding", kTree + kAuthor + kCommitter + "encoding UTF-8\n\nx\n"},
        {"unknown header", kTree + kAuthor + kCommitter + "note hello\n\nx\n"},
        {"header without a value", kTree + kAuthor + kCommitter + "note\n\nx\n"},
        {"zero byte in the message", kPlain + std::string(1, '\0') + "hidden"},
        {"zero byte in a name",
         kTree + "author A" + std::string(1, '\0') + " <a@b> 1 +0000\n" + kCommitter + "\nx\n"},
        {"carriage returns", kTree + kAuthor + kCommitter + "\r\n\r\nx\n"},
        {"upper-case id",
         "tree 4B825DC642CB6EB9A060E54BF8D69288FBEE4904\n" + kAuthor + kCommitter + "\nx\n"},
        {"short id", "tree 4b825dc6\n" + kAuthor + kCommitter + "\nx\n"},
        {"continued parent", kTree + kParent + " x\n" + kAuthor + kCommitter + "\nx\n"},
        {"no blank line", kTree + kAuthor + kCommitter},
        {"cut off", kTree + kAuthor + "committer Ben <b@c> 17"},
        {"empty", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        const auto commit = parseCommit(c.bytes, Strictness::Log);
        REQUIRE_FALSE(commit);
        CHECK(commit.error().code == base::ErrorCode::Corrupt);
    }
}

TEST_CASE("An identity of the log is exact") {
    for (const char* bad :
         {"A <a@b> 1 +0000 ", "A <a@b> 01 +0000", "A <a@b> -1 +0000", "A <a@b> 1", "A <a@b>",
          "A <a@b> 1 0000", "A <a@b> 1 +00:00", "A <a@b> 1 +000", "A <a<b> 1 +0000",
          "A> <a@b> 1 +0000", "A a@b 1 +0000", "A<a@b> 1 +0000", "A <a@b>1 +0000",
          "A <a@b> 99999999999999999999 +0000", "A <a@b> 1  +0000", "A\x1b <a@b> 1 +0000",
          "A <a> <a@b> 1 +0000", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(
            parseCommit(kTree + "author " + bad + "\n" + kCommitter + "\nx\n", Strictness::Log));
    }
    CHECK(parseCommit(kTree + "author A <> 0 +0000\n" + kCommitter + "\nx\n", Strictness::Log));
}

TEST_CASE("A source commit is read as git reads it") {
    const std::string odd = kTree + kParent + "author  <> 1 +0000\n" + kCommitter +
                            "encoding ISO-8859-1\nmergetag object 1\n type commit\n" + kSignature +
                            "HG:extra x\n\nS\xE9\n";
    const auto commit = parseCommit(odd, Strictness::Source);
    REQUIRE(commit);
    CHECK(commit->message == "S\xE9\n");
    CHECK(commit->author.name.empty());
    CHECK(commit->payload.find("gpgsig") == std::string::npos);
    CHECK(commit->payload.find("mergetag") != std::string::npos);
    const auto mangled =
        parseCommit(kTree + "author A <a <b>> x +0000\n" + kCommitter + "\nx", Strictness::Source);
    REQUIRE(mangled);
    CHECK(mangled->author.email == "a <b>");
    CHECK(mangled->author.time.seconds == 0);
    CHECK(mangled->committer.time.seconds == 1700000060);
    CHECK(parseCommit(kTree + kAuthor + kCommitter, Strictness::Source));
    CHECK_FALSE(parseCommit("tree nonsense\n", Strictness::Source));
    CHECK_FALSE(parseCommit(kTree + "author cut", Strictness::Source));
}

TEST_CASE("Every shortened strict commit is refused or ends within its message") {
    const std::size_t message = kSigned.find("\n\n") + 2;
    for (std::size_t size = 0; size < kSigned.size(); ++size) {
        CAPTURE(size);
        CHECK(parseCommit(kSigned.substr(0, size), Strictness::Log).has_value() ==
              (size >= message));
    }
}
