#include "core/local/State.h"
#include "core/base/File.h"
#include "core/local/StateText.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "countersign-state-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(m_path); }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

base::CommitId commit(char digit) { return *base::CommitId::fromHex(std::string(40, digit)); }

fs::path onlyFileBelow(const fs::path& folder) {
    fs::path found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) found = entry.path();
    }
    return found;
}

} // namespace

TEST_CASE("Fields of a state file hold any bytes and come back the same", "[local]") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 40, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random());
        const std::string field = local::encodedField(bytes);
        INFO(field);
        CHECK(field.find_first_of(" \n") == std::string::npos);
        CHECK(local::decodedField(field) == bytes);
        const std::string name = local::fileName(bytes);
        CHECK(name.find('/') == std::string::npos);
        CHECK(name.find('\0') == std::string::npos);
        CHECK(name[0] != '.');
    }
    CHECK(local::fileName(std::string(5000, 'x')).size() < 150);
    CHECK(local::fileName(std::string(5000, 'x')) != local::fileName(std::string(5001, 'x')));
}

TEST_CASE("What is remembered is there again, and private to its owner", "[local]") {
    Folder folder;
    {
        local::State state(folder.path(), "log");
        REQUIRE(state.setGenesisPin(std::string(40, 'a'), "first use"));
        REQUIRE(state.rememberHead({"/tmp/a repository", "refs/heads/x", commit('1'), {100}}));
        REQUIRE(state.rememberHead({"/tmp/a repository", "refs/heads/x", commit('2'), {200}}));
        REQUIRE(state.rememberHead({"/tmp/other", "refs/heads/x", commit('3'), {150}}));
        REQUIRE(state.setLastLook("claims@1.2", {{7}, "head", "manifest"}));
    }
    const local::State state(folder.path(), "log");
    CHECK(state.genesisPin().value() == std::string(40, 'a'));
    const auto heads = state.heads().value();
    REQUIRE(heads.size() == 2);
    CHECK(heads[0].head == commit('2'));
    CHECK(heads[0].repository == "/tmp/a repository");
    CHECK(heads[1].head == commit('3'));
    CHECK(state.lastLook("claims@1.2").value()->manifest == "manifest");
    CHECK_FALSE(state.lastLook("claims@1.3").value());
    for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
        struct stat info {};
        REQUIRE(::stat(entry.path().c_str(), &info) == 0);
        INFO(entry.path());
        CHECK((info.st_mode & 077) == 0);
    }
    CHECK_FALSE(local::State(folder.path(), "another log").genesisPin().value());
}

TEST_CASE("A draft keeps every word, is listed newest first and can be dropped", "[local]") {
    Folder folder;
    local::State state(folder.path(), "log");
    const local::Draft first{
        "vote/a@1/ana", {{"reason", "ä line\nand = another %"}, {"x", ""}}, {5}};
    const local::Draft second{"vote/../../b", {{"reason", "b"}}, {9}};
    REQUIRE(state.saveDraft(first));
    REQUIRE(state.saveDraft(second));
    const auto back = state.draft(first.key).value();
    REQUIRE(back);
    CHECK(back->fields == first.fields);
    CHECK(back->saved == first.saved);
    const auto all = state.drafts().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].key == second.key);
    REQUIRE(state.dropDraft(first.key));
    REQUIRE(state.dropDraft(first.key));
    CHECK_FALSE(state.draft(first.key).value());
}

TEST_CASE("A torn or foreign file is set aside, a damaged pin is never a first use", "[local]") {
    Folder folder;
    local::State state(folder.path(), "log");
    REQUIRE(state.saveDraft({"k", {{"reason", "text"}}, {5}}));
    const fs::path draft = onlyFileBelow(folder.path());
    const std::string whole = base::readFile(draft).value();
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        std::ofstream(draft, std::ios::binary | std::ios::trunc) << whole.substr(0, cut);
        const auto read = state.draft("k");
        REQUIRE(read.has_value());
        // A cut at the end of a line may leave fewer fields, never a changed one.
        if (*read) CHECK(((*read)->fields.empty() || (*read)->fields.at("reason") == "text"));
    }
    CHECK(fs::exists(draft.string() + ".damaged"));
    fs::remove_all(folder.path() / "log");
    REQUIRE(state.setGenesisPin(std::string(40, 'a'), "pinned"));
    std::ofstream(onlyFileBelow(folder.path()), std::ios::trunc)
        << "countersign-genesis-pin 1\naaa";
    const auto pin = state.genesisPin();
    REQUIRE_FALSE(pin.has_value());
    CHECK(pin.error().code == base::ErrorCode::Corrupt);
}

TEST_CASE("A process killed while saving leaves the old draft or the new one", "[local]") {
    Folder folder;
    local::State state(folder.path(), "log");
    REQUIRE(state.saveDraft({"k", {{"reason", std::string(20000, 'o')}}, {1}}));
    for (int round = 0; round < 25; ++round) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (;;) {
                const auto saved =
                    state.saveDraft({"k", {{"reason", std::string(20000, 'n')}}, {2}});
                if (!saved) ::_exit(1);
            }
        }
        ::usleep(static_cast<useconds_t>(500 + round * 400));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        const auto read = state.draft("k");
        REQUIRE(read.has_value());
        REQUIRE(*read);
        const std::string& reason = (*read)->fields.at("reason");
        CHECK(reason == std::string(20000, reason[0]));
    }
}
