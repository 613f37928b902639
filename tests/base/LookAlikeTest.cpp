#include "core/base/LookAlike.h"
#include "core/base/Resources.h"

#include <catch2/catch.hpp>

#include <string>

using namespace countersign;

TEST_CASE("names that look alike have one skeleton, others do not", "[threat-29]") {
    struct Row {
        std::string one, other;
        bool alike;
    };
    const std::vector<Row> rows{
        {"Ana Ruiz", "\xD0\x90n\xD0\xB0 Ruiz", true}, // Cyrillic A, a
        {"Ivan Illich", "lvan lllich", true},
        {"Al1", "AlI", true},
        {"R0sa", "Rosa", true},
        {"Arnold", "Amold", true},
        {"Evvert", "Ewert", true},
        {"ANA LEE", "Ana Lee", true},
        {"Ana\xC2\xA0Ruiz", "Ana Ruiz", true},
        {"Ana  Ruiz", "Ana Ruiz", true},
        {"\xCE\x91na", "Ana", true},
        {"\xEF\xBC\xA1na", "Ana", true}, // full width
        {"Ana Ruiz", "Ana Ruis", false},
        {"Jos\xC3\xA9", "Jose", false},
        {"Ben Okafor", "Cai Lin", false},
        {"\xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0", "\xD0\x95\xD0\xBD\xD0\xBD\xD0\xB0", false},
    };
    for (const Row& row : rows) {
        INFO(row.one + " / " + row.other);
        CHECK((base::skeleton(row.one) == base::skeleton(row.other)) == row.alike);
    }
    CHECK(base::skeleton("\xFF") == "\xFF");
}

TEST_CASE("a word of two alphabets and characters that show nothing are found", "[threat-29]") {
    CHECK(base::mixesScripts("An\xD0\xB0 Ruiz"));
    CHECK(base::mixesScripts("Ana R\xCE\xBFiz"));
    CHECK_FALSE(base::mixesScripts("Ana \xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0"));
    CHECK_FALSE(base::mixesScripts("\xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0"));
    CHECK_FALSE(base::mixesScripts("Ana-\xD0\x90\xD0\xBD\xD0\xBD\xD0\xB0"));
    CHECK(base::holdsUnseen("Ana\xE3\x85\xA4Ruiz"));
    CHECK(base::holdsUnseen("Ana\xEF\xB8\x8F"));
    CHECK_FALSE(base::holdsUnseen("Ana Ruiz, \xE6\x9D\x8E"));
}

TEST_CASE("the table of look-alikes is the one written down", "[threat-29]") {
    const std::string text(base::resource("core/format/ROSTER.md"));
    const auto start = text.find("```\n\xD0\x90");
    REQUIRE(start != std::string::npos);
    const std::string table = text.substr(start + 4, text.find("\n```", start) - start - 4);
    const std::string from = table.substr(0, table.find('\n'));
    const std::string to = table.substr(table.find('\n') + 1);
    // Character by character, the skeleton of the first line is that of the second.
    std::size_t at = 0;
    for (const char like : to) {
        const auto first = static_cast<unsigned char>(from[at]);
        const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3;
        CHECK(base::skeleton(from.substr(at, size)) == base::skeleton(std::string(1, like)));
        at += size;
    }
    CHECK(at == from.size());
}
