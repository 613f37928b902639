#include "core/index/Index.h"
#include "core/index/Query.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <unistd.h>

using namespace countersign;
using index::Document;
namespace fs = std::filesystem;

namespace {

class CacheFolder {
public:
    CacheFolder() {
        std::string name = (fs::temp_directory_path() / "countersign-index-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~CacheFolder() {
        fs::permissions(m_path, fs::perms::owner_all);
        fs::remove_all(m_path);
    }
    const fs::path& path() const { return m_path; }
    fs::path database() const {
        for (const auto& entry : fs::directory_iterator(m_path)) {
            if (entry.path().extension() == ".sqlite") return entry.path();
        }
        return {};
    }

private:
    fs::path m_path;
};

std::unique_ptr<index::Index> opened(const CacheFolder& folder, const std::string& key = "repo") {
    auto made = index::Index::open(folder.path(), key);
    REQUIRE(made.has_value());
    return std::move(*made);
}

void fill(index::Index& index) {
    REQUIRE(index.replaceRows(
        {{"claims", "models/claims", "Claims triage", "Li", "high", "1.2", "blocked",
          "legal has not signed", "approved 1.1", "2026-05-01", "", "canary", "c", "h"}}));
    REQUIRE(index.put({{"card", "models/claims/README.md", "claims", "Claims triage",
                        "Routes risky claims to expert review. Supplier codes drift.", "", ""},
                       {"record", "abc", "claims", "Objection by Sam",
                        "Supplier codes of the new regions are unknown to the model.", "Sam Okafor",
                        "2026-03-02"},
                       {"record", "def", "other", "Approval by Ana", "Terms are in place.",
                        "Ana Ruiz", "2026-04-02"}}));
    REQUIRE(index.setIndexed("source", "log"));
}

std::vector<std::string> keys(index::Index& index, const std::string& query) {
    auto hits = index.search(query);
    INFO(query);
    REQUIRE(hits.has_value());
    std::vector<std::string> out;
    for (const auto& hit : hits->hits)
        out.push_back(hit.key);
    return out;
}

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("Rows and documents are there again after reopening", "[index]") {
    CacheFolder folder;
    fill(*opened(folder));
    auto index = opened(folder);
    REQUIRE(index->rows().size() == 1);
    CHECK(index->rows()[0].sentence == "legal has not signed");
    CHECK(index->indexedSource() == "source");
    CHECK(index->indexedLog() == "log");
    CHECK(keys(*index, "routes").size() == 1);
    CHECK_FALSE(index->inMemory());
}

TEST_CASE("Search finds whole words, unfinished last words, phrases and filters", "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    fill(*index);
    CHECK(keys(*index, "supplier codes").size() == 2);
    CHECK(keys(*index, "SUPPL").size() == 2);
    CHECK(keys(*index, "suppl codes").empty());
    CHECK(keys(*index, "\"codes drift\"") == Keys{"models/claims/README.md"});
    CHECK(keys(*index, "supplier person:Sam") == Keys{"abc"});
    CHECK(keys(*index, "model:other") == Keys{"def"});
    CHECK(keys(*index, "kind:record before:2026-04-01") == Keys{"abc"});
    CHECK(keys(*index, "after:2026-04-01") == Keys{"def"});
    CHECK(keys(*index, "").empty());
    const auto hits = index->search("drift").value().hits;
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].snippet.find("\x02"
                               "drift\x03") != std::string::npos);
}

TEST_CASE(
    "A tier is the one the model's row remembers; what has no date is neither before nor after",
    "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    fill(*index);
    index::ModelRow row;
    row.id = "claims";
    row.tier = "high";
    REQUIRE(index->replaceRows({row}));
    CHECK(keys(*index, "supplier tier:high").size() == 2);
    CHECK(keys(*index, "supplier tier:low").empty());
    CHECK(keys(*index, "supplier before:2999-01-01") == Keys{"abc"});
    CHECK(keys(*index, "tier:high kind:record") == Keys{"abc"});
}

TEST_CASE("The deepest folder that holds a path is its model's; texts go, records stay",
          "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    fill(*index);
    REQUIRE(index->replaceFolders({{"m", "outer", "Outer", "Li", "m/README.md", ""},
                                   {"m/inner", "inner", "Inner", "Ana", "", ""}}));
    CHECK(index->folderOf("m/inner/docs/a.md")->id == "inner");
    CHECK(index->folderOf("m/a.md")->owner == "Li");
    CHECK_FALSE(index->folderOf("x/a.md"));
    REQUIRE(index->removeTexts());
    CHECK(keys(*index, "supplier codes") == Keys{"abc"});
    CHECK(keys(*index, "routes").empty());
}

TEST_CASE("No text a person may type is an error", "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    fill(*index);
    for (const char* typed : {"AND",
                              "a AND",
                              "NOT",
                              "(",
                              "*",
                              "\"",
                              "\"\"",
                              "a\"b",
                              "col:x",
                              "^a",
                              "-x",
                              "NEAR(a b)",
                              "'; DROP TABLE models; --",
                              "ä ö",
                              "\xff\xfe",
                              "model:",
                              "title : x",
                              "%",
                              "_",
                              "a*b*"}) {
        INFO(typed);
        CHECK(index->search(typed).has_value());
    }
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::string bytes(random() % 20, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random());
        CHECK(index->search(bytes).has_value());
    }
    CHECK(index->rows().size() == 1);
}

TEST_CASE("Putting a document again replaces its words, removing takes them away", "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    fill(*index);
    REQUIRE(index->put({{"record", "abc", "claims", "Objection", "entirely new text", "Sam", ""}}));
    CHECK(keys(*index, "unknown").empty());
    CHECK(keys(*index, "entirely") == Keys{"abc"});
    REQUIRE(index->remove({"abc", "never there"}));
    CHECK(keys(*index, "entirely").empty());
    REQUIRE(index->clear());
    CHECK(keys(*index, "terms").empty());
    CHECK(index->rows().empty());
    CHECK(index->indexedLog().empty());
}

TEST_CASE("A foreign, newer or swapped file is made anew", "[index]") {
    CacheFolder folder;
    fill(*opened(folder));
    const fs::path file = folder.database();
    SECTION("of another repository") {
        CacheFolder other;
        opened(other, "another");
        fs::copy_file(other.database(), file, fs::copy_options::overwrite_existing);
    }
    SECTION("no database at all") { std::ofstream(file, std::ios::trunc) << "not a database"; }
    SECTION("empty") { std::ofstream(file, std::ios::trunc); }
    auto index = opened(folder);
    CHECK(index->rows().empty());
    CHECK_FALSE(index->inMemory());
    fill(*index);
    CHECK(index->rows().size() == 1);
}

TEST_CASE("Flipped bytes never crash: rows, fewer rows or a new index", "[index]") {
    CacheFolder folder;
    fill(*opened(folder));
    const fs::path file = folder.database();
    std::ifstream in(file, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    REQUIRE(whole.size() > 4096);
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        std::string bytes = whole;
        for (int flips = 0; flips < 1 + round % 5; ++flips)
            bytes[random() % bytes.size()] ^= static_cast<char>(1 + random() % 255);
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        auto index = opened(folder);
        CHECK(index->rows().size() <= 1);
        (void)index->search("supplier");
        REQUIRE(index->clear());
        fill(*index);
        CHECK(index->rows().size() == 1);
    }
}

TEST_CASE("A cache that cannot be written lives in memory", "[index]") {
    CacheFolder folder;
    const fs::path blocked = folder.path() / "file";
    std::ofstream(blocked) << "in the way";
    auto made = index::Index::open(blocked / "below", "repo");
    REQUIRE(made.has_value());
    CHECK((*made)->inMemory());
    fill(**made);
    CHECK((*made)->rows().size() == 1);
}

TEST_CASE("Of more texts than are ranked the newest answer, and those that are called so",
          "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    std::vector<Document> many;
    const auto day = [](int i) {
        char text[16];
        std::snprintf(text, sizeof text, "20%02d-01-%02d", 10 + i / 28 % 90, 1 + i % 28);
        return std::string(text);
    };
    for (int i = 0; i < index::Index::kRanked + 500; ++i)
        many.push_back(
            {"document", "old" + std::to_string(i), "m", "Notes", "the common word", "", day(i)});
    many.push_back({"card", "called", "m", "Common", "nothing else", "", "1999-01-01"});
    REQUIRE(index->put(many));
    const auto answer = index->search("common").value();
    CHECK(answer.onlyNewest);
    REQUIRE(answer.hits.size() == 50);
    CHECK(answer.hits.front().key == "called"); // by its title, although it is the oldest
    for (const index::Hit& hit : answer.hits)
        CHECK((hit.key == "called" || hit.date > "2028"));
    CHECK_FALSE(index->search("common before:2012").value().onlyNewest);
    CHECK_FALSE(index->search("nothing").value().onlyNewest);
    CHECK(index->search("common kind:card").value().hits.size() == 1);
}

TEST_CASE("Dates narrow by day, month or year; what is no date finds nothing", "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    REQUIRE(index->put({{"record", "a", "x/y/claims", "A", "storm", "", "2026-04-01"},
                        {"record", "b", "claims", "B", "storm", "", "2026-04-30"},
                        {"record", "c", "other", "C", "storm", "", "2027-01-01"},
                        {"record", "d", "other", "D", "storm", "", ""}}));
    CHECK(keys(*index, "storm before:2026-04-30") == Keys{"a"});
    CHECK(keys(*index, "storm after:2026-04-30").size() == 2);
    CHECK(keys(*index, "storm before:2027").size() == 2);
    CHECK(keys(*index, "storm after:2026-05") == Keys{"c"});
    CHECK(keys(*index, "storm after:soon").empty());
    CHECK(keys(*index, "storm before:soon").empty());
    CHECK(keys(*index, "kind:record") == Keys{"c", "b", "a", "d"}); // newest first
    CHECK(keys(*index, "model:claims").size() == 2);                // by the end of its path, too
    CHECK(keys(*index, "model:y/claims") == Keys{"a"});
    CHECK(keys(*index, "model:laims").empty());
}

TEST_CASE("Of two texts with one key the last stays, and a new day moves it", "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    REQUIRE(index->put({{"record", "k", "m", "A", "first", "", "2026-01-01"},
                        {"record", "k", "m", "A", "second", "", "2026-01-02"}}));
    CHECK(keys(*index, "first").empty());
    CHECK(keys(*index, "second") == Keys{"k"});
    REQUIRE(index->put({{"record", "k", "m", "A", "third", "", "2025-01-02"}}));
    CHECK(keys(*index, "second").empty());
    CHECK(keys(*index, "third before:2026") == Keys{"k"});
}

TEST_CASE("An unfinished word finds what begins so, however long it is and whatever was replaced",
          "[index]") {
    CacheFolder folder;
    auto index = opened(folder);
    const std::vector<std::string> words = {"supplier",
                                            "Supply",
                                            "sup",
                                            "s",
                                            "codes",
                                            "code",
                                            "\xC3\x9C"
                                            "berpr\xC3\xBC"
                                            "fung",
                                            "uber",
                                            "\xC3\xBC"
                                            "b",
                                            "\xE6\xA8\xA1\xE5\x9E\x8B",
                                            "model7",
                                            "model78",
                                            "x1",
                                            "\xF0\x9F\x98\x80"};
    // As the index folds them.
    const std::vector<std::string> folded = {
        "supplier", "supply",      "sup",  "s",  "codes",
        "code",     "uberprufung", "uber", "ub", "\xE6\xA8\xA1\xE5\x9E\x8B",
        "model7",   "model78",     "x1",   ""};
    std::mt19937 random(3);
    std::map<std::string, std::set<std::size_t>> holds;
    const auto make = [&](const std::string& key) {
        index::Document document{"document", key, "m", "", "", "", "2026-01-01"};
        holds[key].clear();
        for (unsigned i = random() % 9; i > 0; --i) {
            const std::size_t word = random() % words.size();
            holds[key].insert(word);
            document.body += words[word] + (random() % 4 ? " " : ", ");
        }
        return document;
    };
    for (int round = 0; round < 6; ++round) {
        std::vector<index::Document> some;
        for (int i = 0; i < 20; ++i)
            some.push_back(make("k" + std::to_string(random() % 60)));
        REQUIRE(index->put(some));
        const std::string gone = "k" + std::to_string(random() % 60);
        REQUIRE(index->remove({gone}));
        holds.erase(gone);
        // Of two with one key the last stays: its words are those that were noted last.
        std::set<std::string> asked;
        for (const std::string& word : folded) {
            for (std::size_t size = 2; size <= word.size(); ++size)
                if (static_cast<unsigned char>(word[0]) < 0x80 || size == word.size())
                    asked.insert(word.substr(0, size));
        }
        for (const std::string& query : asked) {
            std::set<std::string> expected;
            for (const auto& [key, ones] : holds)
                for (const std::size_t one : ones)
                    if (folded[one].starts_with(query)) expected.insert(key);
            INFO("round " << round << " query " << query);
            const auto found = keys(*index, query);
            CHECK(std::set<std::string>(found.begin(), found.end()) == expected);
        }
    }
    // The word itself stands before what only begins so, and both are marked.
    REQUIRE(index->put({{"document", "a1", "m", "", "supply chains of all", "", "2026-01-02"},
                        {"document", "a2", "m", "", "supplyx chains of all", "", "2026-01-03"}}));
    const auto hits = index->search("\"chains of all\" supply")->hits;
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].key == "a1");
    CHECK(hits[0].snippet.find("\x02supply") != std::string::npos);
    CHECK(hits[1].snippet.find("\x02supplyx") != std::string::npos);
    // A second word of several in one is looked for where it stands.
    REQUIRE(index->put({{"document", "a3", "m", "", "early stop, early-stopped", "", ""}}));
    CHECK(keys(*index, "early-sto") == Keys{"a3"});
    CHECK(keys(*index, "stop-ear") == Keys{"a3"});
    CHECK(keys(*index, "early-xto").empty());
}
