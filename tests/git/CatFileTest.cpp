// Repositories that libgit2 cannot open, read through the git program.
#include "core/base/File.h"
#include "core/git/Repository.h"
#include "core/git/TreeWalk.h"
#include "tests/support/ScriptedGit.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

std::unique_ptr<git::Repository> opened(const fs::path& folder) {
    auto repository = git::Repository::open(folder);
    INFO((repository ? "" : repository.error().sentence()));
    REQUIRE(repository);
    return std::move(*repository);
}

} // namespace

TEST_CASE("A repository with SHA-256 ids is read through git like any other") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.commitFile("models/a/README.md", "# A\n");
    const std::string second = git.commitFile("models/b/card with a space.md", "# B\n");
    git.run({"tag", "-a", "v1", "-m", "one"});
    git.run({"branch", "other", "HEAD~1"});
    REQUIRE(second.size() == 64);
    const auto repository = opened(git.folder() / "models"); // from below
    const git::RepositoryFacts& facts = repository->facts();
    CHECK(facts.readOnly);
    CHECK(facts.whyReadOnly.find("SHA-256") != std::string::npos);
    CHECK(facts.folder == git.folder());
    CHECK(facts.branch == "main");
    CHECK_FALSE(facts.bare);
    CHECK_FALSE(facts.unborn);

    const auto head = repository->head();
    REQUIRE(head);
    REQUIRE(*head);
    CHECK((*head)->hex() == second);
    const auto commit = repository->commit(**head, git::Strictness::Log);
    REQUIRE(commit);
    CHECK(commit->tree.hex() == git.run({"rev-parse", "HEAD^{tree}"}));
    std::vector<std::string> paths;
    REQUIRE(git::walkTree(*repository, commit->tree, [&](const git::FileAt& file) {
        paths.push_back(file.path);
        return git::Walk::Continue;
    }));
    CHECK(paths == std::vector<std::string>{"models/a/README.md", "models/b/card with a space.md"});
    const auto entry = repository->entryAt(commit->tree, "models/a/README.md");
    REQUIRE(entry);
    REQUIRE(*entry);
    CHECK(repository->read((*entry)->id, git::ObjectKind::Blob, 100).value() == "# A\n");
    CHECK(repository->read((*entry)->id, git::ObjectKind::Blob, 3).error().code ==
          base::ErrorCode::Unavailable);
    CHECK(repository->read((*entry)->id, git::ObjectKind::Tree, 100).error().code ==
          base::ErrorCode::Corrupt);
    CHECK(repository->header((*entry)->id)->size == 4);

    const auto history = repository->history({**head}, {});
    REQUIRE(history);
    CHECK(history->size() == 2);
    CHECK(repository->rootCommit(**head)->hex() == git.run({"rev-parse", "HEAD~1"}));
    for (const char* name : {"main", "HEAD", "v1", "refs/heads/main", "@"})
        CHECK(repository->resolve(name)->hex() == second);
    CHECK(repository->resolve(second.substr(0, 9))->hex() == second);
    CHECK(repository->resolve("other")->hex() == git.run({"rev-parse", "HEAD~1"}));
    CHECK(repository->resolve("main~1")->hex() == git.run({"rev-parse", "HEAD~1"}));
    CHECK(repository->resolve("nothing").error().code == base::ErrorCode::NotFound);
    CHECK(repository->refs("refs/heads/")->size() == 2);
    CHECK_FALSE(repository->ref("refs/heads/countersign/log").value());
    const auto nobody = base::ObjectId::fromHex(std::string(64, 'a'));
    CHECK(repository->header(*nobody).error().code == base::ErrorCode::NotFound);
}

TEST_CASE("What is read through git is not signed in, and says why") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.commitFile("a", "a");
    const auto repository = opened(git.folder());
    const auto before = git.administration();
    const auto blob = repository->writeBlob("x");
    REQUIRE_FALSE(blob);
    CHECK(blob.error().code == base::ErrorCode::Unavailable);
    CHECK(blob.error().what.find("SHA-256") != std::string::npos);
    CHECK_FALSE(repository->moveRef("refs/heads/x", *repository->head().value(), {}, "x"));
    CHECK(git.administration() == before);
}

TEST_CASE("An object that git serves under another id is refused") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.write("a", "first");
    git.write("b", "other");
    git.commit("two");
    const std::string a = git.run({"rev-parse", "HEAD:a"}), b = git.run({"rev-parse", "HEAD:b"});
    const fs::path objects = git.folder() / ".git/objects";
    const fs::path fileA = objects / a.substr(0, 2) / a.substr(2);
    fs::permissions(fileA, fs::perms::owner_all);
    fs::copy_file(objects / b.substr(0, 2) / b.substr(2), fileA,
                  fs::copy_options::overwrite_existing);
    const auto repository = opened(git.folder());
    const auto read = repository->read(*base::ObjectId::fromHex(a), git::ObjectKind::Blob, 100);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == base::ErrorCode::Corrupt);
    // And the next one is still answered.
    CHECK(repository->read(*base::ObjectId::fromHex(b), git::ObjectKind::Blob, 100).value() ==
          "other");
    SECTION("a damaged one, too") {
        std::ofstream(fileA, std::ios::binary) << "no zlib at all";
        const auto damaged =
            repository->read(*base::ObjectId::fromHex(a), git::ObjectKind::Blob, 100);
        REQUIRE_FALSE(damaged);
        CHECK(repository->read(*base::ObjectId::fromHex(b), git::ObjectKind::Blob, 100).value() ==
              "other");
    }
}

TEST_CASE("Reading through git runs no trap of the repository", "[threat-27]") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.commitFile("a", "first");
    const fs::path sentinel = folder / "sentinel", script = folder / "trap.sh";
    std::ofstream(script) << "#!/bin/sh\necho \"$0 $*\" >>'" << sentinel.string() << "'\nexit 0\n";
    fs::permissions(script, fs::perms::owner_all);
    for (const char* key : {"core.fsmonitor",
                            "core.sshCommand",
                            "core.editor",
                            "core.pager",
                            "core.askPass",
                            "core.alternateRefsCommand",
                            "gpg.program",
                            "gpg.ssh.program",
                            "gpg.x509.program",
                            "gpg.ssh.defaultKeyCommand",
                            "diff.external",
                            "filter.trap.clean",
                            "filter.trap.smudge",
                            "diff.trap.textconv",
                            "diff.trap.command",
                            "credential.helper",
                            "remote.origin.uploadpack",
                            "pager.cat-file",
                            "pager.for-each-ref",
                            "alias.cat-file",
                            "alias.rev-parse"})
        git.run({"config", key,
                 std::string(key).starts_with("alias") ? "!" + script.string() : script.string()});
    git.run({"config", "remote.origin.url", "ext::" + script.string()});
    git.run({"config", "remote.origin.promisor", "true"}); // a missing object would be fetched
    git.run({"config", "include.path", "/nonexistent/trap"});
    const fs::path hooks = folder / "hooks";
    fs::create_directories(hooks);
    for (const char* hook : {"reference-transaction", "post-index-change", "post-checkout"})
        fs::copy_file(script, hooks / hook);
    git.run({"config", "core.hooksPath", hooks.string()});
    std::ofstream(git.folder() / ".git/info/attributes") << "* filter=trap diff=trap\n";
    fs::remove(sentinel); // git itself may have walked into the trap while it was set
    const auto repository = opened(git.folder());
    CHECK(repository->facts().partial);
    REQUIRE(repository->head());
    CHECK(repository->history({**repository->head()}, {}));
    CHECK_FALSE(repository->header(*base::ObjectId::fromHex(std::string(64, 'b'))));
    CHECK(repository->refs(""));
    CHECK(repository->resolve("HEAD"));
    CHECK_FALSE(fs::exists(sentinel));
}

TEST_CASE("A repository that git cannot read either is UNSUPPORTED in words") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo");
    git.commitFile("a", "a");
    git.run({"config", "core.repositoryFormatVersion", "1"});
    git.run({"config", "extensions.refStorage", "reftable"});
    const auto repository = git::Repository::open(git.folder());
    // git 2.45 reads reftable, and then finds none here.
    if (repository) {
        WARN("SKIPPED: the git here knows reftable");
        return;
    }
    INFO(repository.error().sentence());
    CHECK(repository.error().code == base::ErrorCode::Unavailable);
    CHECK(repository.error().what.find("reftable") != std::string::npos);
    CHECK_FALSE(repository.error().hint.empty());
}

TEST_CASE("Without a git program such a repository is refused with what to install") {
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.commitFile("a", "a");
    const std::string path = std::getenv("PATH");
    setenv("PATH", (folder / "nothing").c_str(), 1);
    const auto repository = git::Repository::open(git.folder());
    setenv("PATH", path.c_str(), 1);
    REQUIRE_FALSE(repository);
    CHECK(repository.error().code == base::ErrorCode::Unavailable);
    CHECK(repository.error().hint.find("git") != std::string::npos);
}

TEST_CASE("Somebody else's repository is read through git after consent only") {
    if (geteuid() != 0) {
        WARN("SKIPPED: only root can make a repository of somebody else");
        return;
    }
    const support::TempFolder folder;
    support::ScriptedGit git(folder / "repo", {"--object-format=sha256"});
    git.commitFile("a", "a");
    for (const auto& entry : fs::recursive_directory_iterator(git.folder()))
        REQUIRE(::lchown(entry.path().c_str(), 65534, 65534) == 0);
    const auto refused = git::Repository::open(git.folder());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Denied);
    git::OpenOptions consent;
    consent.allowOtherOwner = true;
    const auto looked = git::Repository::open(git.folder(), consent);
    REQUIRE(looked);
    CHECK((*looked)->facts().readOnly);
}
