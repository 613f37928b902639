// Paths that other systems read as something else: listed as bytes, never followed, never written.
#include "tests/support/RealProgram.h"
#include "tests/support/ScriptedGit.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

using namespace countersign;
namespace fs = std::filesystem;

namespace {

std::set<std::string> filesOf(const fs::path& folder) {
    std::set<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().string().find("/.git/") == std::string::npos)
            files.insert(entry.path().string());
    return files;
}

bool isPlainText(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F || c == 0xFF) return false;
    }
    return true;
}

} // namespace

TEST_CASE("Odd paths are listed as bytes, never followed and never written",
          "[system][threat-28]") {
    const auto places = support::copiedDemo("odd-paths");
    support::ScriptedGit git(places.folder);
    const auto blob = [&](const std::string& text) {
        return git.run({"hash-object", "-w", "--stdin"}, text);
    };
    const std::string card =
        blob("---\nlicense: mit\ntags: [x]\n---\n# Odd\n\nIt says what it does.\n");
    const auto mktree = [&](const std::string& lines) { return git.run({"mktree", "-z"}, lines); };
    const auto line = [](const char* mode, const char* type, const std::string& id,
                         const std::string& name) {
        return std::string(mode) + " " + type + " " + id + "\t" + name + '\0';
    };
    const std::string results =
        mktree(line("100644", "blob", blob("{\"accuracy\": 0.9}\n"), "A.json") +
               line("100644", "blob", blob("{\"accuracy\": 0.1}\n"), "a.json") +
               line("100644", "blob", blob("{\"recall\": 0.1}\n"), std::string("bytes-\xFF.json")) +
               line("100644", "blob", blob("{\"f1\": 0.1}\n"), "n\xC3\xA9.json") +
               line("100644", "blob", blob("{\"f2\": 0.1}\n"), "ne\xCC\x81.json") +
               line("100644", "blob", blob("{\"esc\": 0.1}\n"), "\x1b[31mred.json") +
               line("100644", "blob", blob("{\"back\": 0.1}\n"), "a\\b.json") +
               line("120000", "blob", blob("/etc/passwd"), "link.json"));
    const std::string model = mktree(line("100644", "blob", card, "MODEL_CARD.md") +
                                     line("040000", "tree", results, "results"));
    const std::string models = mktree(line("040000", "tree", model, "odd"));
    const std::string root = mktree(line("040000", "tree", models, "models"));
    const std::string commit =
        git.run({"-c", "user.name=x", "-c", "user.email=x@y", "commit-tree", root, "-m", "odd"});
    git.run({"update-ref", "refs/heads/odd", commit});
    const auto before = filesOf(places.home);
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"models", "--as-of", "odd"},
             {"lint", "--as-of", "odd"},
             {"metrics", "odd", "--as-of", "odd"},
             {"show", "odd", "--as-of", "odd"},
             {"gate", "odd", "--as-of", "odd", "--trust-first-use"},
             {"metrics", "odd", "--as-of", "odd", "--json"}}) {
        const auto done = support::runReal(places, words);
        INFO(words.front() << ": " << done.out << done.err);
        CHECK(done.exitCode <= 3);
        CHECK(isPlainText(done.out));
        CHECK(isPlainText(done.err));
        CHECK(done.out.find("root:") == std::string::npos); // of /etc/passwd
    }
    for (const std::string& file : filesOf(places.home))
        if (before.count(file) == 0) {
            INFO(file);
            CHECK((file.starts_with(places.state.string()) ||
                   file.starts_with(places.cache.string())));
        }
}
