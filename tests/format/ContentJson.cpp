#include "core/format/Value.h"

#include <catch2/catch.hpp>

using namespace countersign;
using format::parseJson;
using format::Value;

namespace {

base::Result<Value> parsed(const std::string& text) {
    model::Findings findings;
    return parseJson(text, "f.json", findings);
}

} // namespace

TEST_CASE("JSON numbers no double can hold are numbers without a value, their text kept") {
    for (const char* word : {"NaN", "-NaN", "Infinity", "-Infinity", "1e400", "-1e400", "inf"}) {
        INFO(word);
        const auto read = parsed(std::string("[") + word + "]");
        REQUIRE(read);
        CHECK(read->items[0].isNumber());
        CHECK_FALSE(read->items[0].finiteNumber());
        CHECK(read->items[0].text == word);
    }
    CHECK(parsed("[-0.5e-3]")->items[0].finiteNumber() == -0.5e-3);
}

TEST_CASE("broken JSON is refused at its line and column") {
    struct Row {
        const char* text;
        int line, column;
    };
    const std::vector<Row> table = {
        {"{\n  \"a\" 1\n}", 2, 7},
        {"[1,]", 1, 4},
        {"[1 2]", 1, 4},
        {"{a: 1}", 1, 2},
        {"[01]", 1, 2},
        {"[1.]", 1, 2},
        {"[.5]", 1, 2},
        {"[\"\n\"]", 1, 3},
        {"{} x", 1, 4},
        {"[tru]", 1, 2},
        {"", 1, 1},
        {"[", 1, 2},
        {"[\"\\q\"]", 1, 4},
        {"[\"\\u12g4\"]", 1, 4},
        {"[1}", 1, 3},
    };
    for (const Row& row : table) {
        INFO(row.text);
        const auto read = parsed(row.text);
        REQUIRE_FALSE(read);
        CHECK(read.error().place.line == row.line);
        CHECK(read.error().place.column == row.column);
    }
}

TEST_CASE("JSON values know their line and column, texts their escapes") {
    const auto read =
        parsed("{\"a\\u00e9\":\n  {\"b\": [1,\n 2.5]}, \"s\": \"\\ud83d\\ude00\\ud800x\"}");
    REQUIRE(read);
    CHECK(read->items[0].key == "a\xC3\xA9");
    const Value& number = read->items[0].items[0].items[1];
    CHECK(number.line == 3);
    CHECK(number.column == 2);
    CHECK(read->find("s")->text == "\xF0\x9F\x98\x80\xEF\xBF\xBDx");
}

TEST_CASE("a JSON key that stands twice is a finding and neither value is used") {
    model::Findings findings;
    const auto read = parseJson("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", "f.json", findings);
    REQUIRE(read);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].place.line == 3);
    CHECK(findings[0].level == model::Level::Error);
    CHECK(read->items[0].doubled);
    CHECK_FALSE(read->items[1].doubled);
    CHECK(read->items[2].doubled);
}

TEST_CASE("JSON nested too deeply or with too many values is refused without recursion") {
    CHECK_FALSE(parsed(std::string(1'000'000, '[')));
    CHECK_FALSE(parsed(std::string(65, '[') + std::string(65, ']')));
    CHECK(parsed(std::string(64, '[') + std::string(64, ']')));
    model::Findings findings;
    format::ValueLimits limits;
    limits.nodes = 4;
    CHECK(parseJson("[1,2,3]", "f", findings, limits));
    CHECK_FALSE(parseJson("[1,2,3,4]", "f", findings, limits));
}

TEST_CASE("no change of one byte makes the JSON reader crash") {
    const std::string text = "{\"a\": [1.5e3, NaN, \"x\\u00e9\"], \"b\": {\"c\": null}}";
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = text;
            changed[i] = static_cast<char>(byte);
            const auto read = parsed(changed);
            if (!read) CHECK(read.error().place.line > 0);
        }
    }
}
