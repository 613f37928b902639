// The house plan as a test: arrows between rooms, forbidden headers and calls, sizes of files.
#include <catch2/catch.hpp>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = COUNTERSIGN_SOURCE_DIR;

struct Source {
    std::string path; // from the root
    std::string room; // "core/git", "app/cli", "tests/git"
    std::vector<std::string> lines;
};

std::vector<Source> sources(const std::vector<std::string>& tops) {
    std::vector<Source> found;
    for (const std::string& top : tops) {
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / top)) {
            const auto extension = entry.path().extension();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
            Source source;
            source.path = fs::relative(entry.path(), kRoot).generic_string();
            source.room = source.path.substr(0, source.path.find('/', source.path.find('/') + 1));
            std::ifstream file(entry.path());
            for (std::string line; std::getline(file, line);)
                source.lines.push_back(line);
            found.push_back(std::move(source));
        }
    }
    return found;
}

std::string included(const std::string& line) {
    if (line.rfind("#include", 0) != 0) return {};
    const auto open = line.find_first_of("<\"");
    if (open == std::string::npos) return {};
    const auto close = line.find_first_of(">\"", open + 1);
    return close == std::string::npos ? std::string() : line.substr(open + 1, close - open - 1);
}

std::string at(const Source& source, std::size_t line) {
    return source.path + ":" + std::to_string(line + 1) + ": " + source.lines[line];
}

using Rooms = std::set<std::string>;
const Rooms kJobsSide = {"core/base", "core/model", "core/jobs"};

Rooms with(Rooms rooms, const Rooms& more) {
    rooms.insert(more.begin(), more.end());
    return rooms;
}

const std::map<std::string, Rooms>& arrows() {
    static const Rooms frame = with(kJobsSide, {"ui/bridge", "ui/tasks"});
    static const std::map<std::string, Rooms> all = {
        {"core/base", {}},
        {"core/local", {"core/base"}},
        {"core/model", {"core/base"}},
        {"core/git", {"core/base"}},
        {"core/sign", {"core/base"}},
        {"core/format", {"core/base", "core/model"}},
        {"core/rules", {"core/base", "core/model"}},
        {"core/ledger",
         {"core/base", "core/model", "core/git", "core/sign", "core/format", "core/rules"}},
        {"core/evidence", {"core/base", "core/model", "core/git", "core/sign", "core/format"}},
        {"core/index", {"core/base", "core/model"}},
        {"core/report", {"core/base", "core/model", "core/format"}},
        {"core/jobs",
         {"core/base", "core/local", "core/model", "core/git", "core/sign", "core/format",
          "core/rules", "core/ledger", "core/evidence", "core/index", "core/report"}},
        {"ui/tasks", {"core/base"}},
        {"ui/bridge", with(kJobsSide, {"ui/tasks"})},
        {"ui/models", frame},
        {"ui/widgets", frame},
        {"ui/charts", frame},
        {"ui/print", with(frame, {"ui/charts"})},
        {"ui/pages", with(frame, {"ui/models", "ui/widgets", "ui/charts"})},
        {"ui/window",
         with(frame, {"ui/pages", "ui/print", "ui/models", "ui/widgets", "ui/charts"})},
        {"app/cli", with(kJobsSide, {"core/report"})},
        {"app/gui", with(kJobsSide, {"ui/window", "ui/bridge"})},
    };
    return all;
}

// Header or its beginning → rooms that may include it.
const std::map<std::string, Rooms> kOnlyIn = {
    {"git2", {"core/git"}},
    {"yaml-cpp/", {"core/format"}},
    {"cmark.h", {"core/format"}},
    {"rapidjson/", {"core/format"}},
    {"pugixml.hpp", {"core/format"}},
    {"archive", {"core/format"}},
    {"sqlite3.h", {"core/index"}},
    {"SQLiteCpp/", {"core/index"}},
    {"sodium", {"core/base", "core/sign"}},
    {"openssl/", {"core/sign"}},
    {"CLI/", {"app/cli"}},
    {"unistd.h", {"core/base", "core/sign"}},
    {"fcntl.h", {"core/base", "core/sign"}},
    {"spawn.h", {"core/base", "core/sign"}},
    {"poll.h", {"core/base", "core/sign"}},
    {"signal.h", {"core/base", "core/sign"}},
    {"termios.h", {"core/base", "core/sign"}},
    {"sys/", {"core/base", "core/sign"}},
};

} // namespace

TEST_CASE("Includes follow the arrows of the house", "[house]") {
    for (const Source& source : sources({"core", "ui", "app"})) {
        const auto allowed = arrows().find(source.room);
        INFO(source.path);
        REQUIRE(allowed != arrows().end());
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string header = included(source.lines[i]);
            INFO(at(source, i));
            const bool ours = header.rfind("core/", 0) == 0 || header.rfind("ui/", 0) == 0 ||
                              header.rfind("app/", 0) == 0;
            if (!ours) {
                CHECK(source.lines[i].rfind("#include \"", 0) != 0);
                continue;
            }
            const std::string room = header.substr(0, header.find('/', header.find('/') + 1));
            const bool askpass =
                source.path == source.room + "/main.cpp" && header == "core/sign/Askpass.h";
            CHECK((room == source.room || askpass || allowed->second.count(room) == 1));
        }
    }
}

TEST_CASE("Libraries are included only in the room that owns them", "[house]") {
    for (const Source& source : sources({"core", "ui", "app"})) {
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string header = included(source.lines[i]);
            if (header.empty()) continue;
            INFO(at(source, i));
            for (const auto& [start, rooms] : kOnlyIn) {
                if (header.rfind(start, 0) == 0) CHECK(rooms.count(source.room) == 1);
            }
            const bool qt = header.size() > 1 && header[0] == 'Q' &&
                            std::isupper(static_cast<unsigned char>(header[1]));
            const bool screen =
                source.room.rfind("ui/", 0) == 0 || source.room.rfind("app/gui", 0) == 0;
            if (qt) CHECK(screen);
            CHECK(header != "QtWidgets");
            CHECK(header != "QtCharts");
            if (source.path.ends_with(".h")) {
                CHECK(header != "regex");
                CHECK(header.rfind("nlohmann/", 0) != 0);
            }
        }
    }
}

TEST_CASE("Rules and values use the standard library and nothing that reaches outside", "[house]") {
    for (const Source& source : sources({"core/rules", "core/model"})) {
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string header = included(source.lines[i]);
            if (header.empty() || header.rfind("core/", 0) == 0) continue;
            INFO(at(source, i));
            CHECK(header.find_first_of("/.") == std::string::npos);
            for (const char* outside : {"filesystem", "fstream", "chrono", "ctime", "thread"})
                CHECK(header != outside);
        }
    }
}

TEST_CASE("No nested event loop, no leaking markdown view, nothing unfinished", "[house]") {
    const std::map<std::string, std::string> forbidden = {
        {"processEvents", "a nested event loop"},
        {"QEventLoop", "a nested event loop"},
        {"waitForFinished(", "waits in the program"},
        {"globalInstance()", "the global pool"},
        {"setMarkdown(", "Qt's markdown view opens files"},
        {"TODO", "unfinished"},
        {"FIXME", "unfinished"},
    };
    for (const Source& source : sources({"core", "ui", "app"})) {
        const bool mayRun = source.path == "app/gui/main.cpp" ||
                            source.path.find("Prompts") != std::string::npos ||
                            source.room == "core/index"; // SQLite's exec
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string& line = source.lines[i];
            INFO(at(source, i));
            for (const auto& [word, why] : forbidden) {
                INFO(why);
                CHECK(line.find(word) == std::string::npos);
            }
            if (!mayRun) {
                CHECK(line.find(".exec()") == std::string::npos);
                CHECK(line.find("->exec()") == std::string::npos);
            }
        }
    }
}

TEST_CASE("No file is longer than 500 lines", "[house]") {
    for (const Source& source : sources({"core", "ui", "app", "tests"})) {
        INFO(source.path << " has " << source.lines.size() << " lines");
        CHECK(source.lines.size() <= 500);
    }
}

TEST_CASE("Every room says what belongs into it", "[house]") {
    for (const auto& [room, allowed] : arrows()) {
        INFO(room);
        CHECK(fs::exists(kRoot / room / "README.md"));
    }
}

TEST_CASE("Nothing outside the tests names a folder of one machine", "[house]") {
    for (const char* top : {"app", "core", "ui", "resources", "templates", "packaging"}) {
        if (!fs::exists(kRoot / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / top)) {
            if (!entry.is_regular_file()) continue;
            std::ifstream file(entry.path(), std::ios::binary);
            std::stringstream bytes;
            bytes << file.rdbuf();
            INFO(entry.path());
            CHECK(bytes.str().find("/root/") == std::string::npos);
            CHECK(bytes.str().find("../shared") == std::string::npos);
        }
    }
}

// Under pipefail a reader that leaves at its first hit (grep -q, head, awk's exit) kills the
// command before it, now and then: a hit counts as a miss, and `! … | grep -q` as found nothing.
TEST_CASE("No script lets a pipe's reader leave before its writer is done", "[house]") {
    const std::regex early(
        R"((^|[^|])\|\s*(grep\s+(-\w+\s+)*-\w*[qm]|head\b|awk\s+'[^']*\bexit\b|sed\s[^|]*\dq\b))");
    REQUIRE(std::regex_search("ldd x | grep -qF y", early));
    REQUIRE(std::regex_search("x | grep -i -q y", early));
    REQUIRE_FALSE(std::regex_search("x || grep -q y file", early));
    int scripts = 0;
    for (const char* top : {"packaging", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / top)) {
            if (entry.path().extension() != ".sh") continue;
            ++scripts;
            std::ifstream file(entry.path());
            int number = 0;
            for (std::string line; std::getline(file, line);) {
                INFO(entry.path().filename().string() << ":" << ++number << ": " << line);
                CHECK_FALSE(std::regex_search(line, early));
            }
        }
    }
    CHECK(scripts > 10);
}

TEST_CASE("Each row of the threat model has a test that is named after it", "[house]") {
    constexpr int kRows = 38;
    std::set<int> named;
    const std::string mark = "[threat-";
    for (const Source& source : sources({"tests"})) {
        if (source.room == "tests/house") continue;
        for (const std::string& line : source.lines)
            for (std::size_t at = line.find(mark); at != std::string::npos;
                 at = line.find(mark, at + 1))
                named.insert(std::atoi(line.c_str() + at + mark.size()));
    }
    for (int row = 1; row <= kRows; ++row) {
        INFO("row " << row);
        CHECK(named.contains(row));
    }
}
