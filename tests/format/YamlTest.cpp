#include "core/format/Yaml.h"

#include <catch2/catch.hpp>

using namespace countersign;
using format::parseYaml;
using format::YamlNode;

namespace {

struct Refused {
    const char* text;
    int line, column;
    const char* says;
};

} // namespace

TEST_CASE("YAML that a signed or judged file may not hold is refused at its line and column",
          "[threat-32]") {
    const std::vector<Refused> table = {
        {"a: 1\nb: 2\na: 3\n", 3, 1, "twice"},
        {"a: {x: 1, x: 2}\n", 1, 11, "twice"},
        {"a: &n 1\n", 1, 4, "anchors"},
        {"a: &n 1\nb: *n\n", 1, 4, "anchors"},
        {"a: 1\nb: *n\n", 2, 4, ""},
        {"a: !!str 1\n", 1, 4, "tags"},
        {"a: !local {}\n", 1, 4, "tags"},
        {"a: ! 12\n", 1, 4, "tags"},
        {"<<: {a: 1}\n", 1, 1, "merge"},
        {"a: 1\n---\nb: 1\n", 2, 1, "second"},
        {"? [a]\n: 1\n", 1, 3, "key"},
        {"a: \"open\n", 0, 0, "YAML"},
        {"a: [1, 2\n", 0, 0, "YAML"},
        {"a: b: c\n", 1, 5, "YAML"},
        {"a: x\x01y\n", 1, 5, "control"},
        {"a: \xff\n", 1, 4, "UTF-8"},
        {"a: 1\n\xed\xa0\x80: 2\n", 2, 1, "UTF-8"},
    };
    for (const Refused& one : table) {
        INFO(one.text);
        const auto read = parseYaml(one.text, "f.yaml");
        REQUIRE_FALSE(read);
        CHECK(read.error().code == base::ErrorCode::Invalid);
        CHECK(read.error().place.path == "f.yaml");
        CHECK_THAT(read.error().what, Catch::Contains(one.says));
        if (one.line) CHECK(read.error().place.line == one.line);
        if (one.column) CHECK(read.error().place.column == one.column);
    }
    CHECK_FALSE(parseYaml(std::string_view("a: 1\0b", 6), "f.yaml"));
}

TEST_CASE("a YAML file beyond its limits of bytes, depth or values is refused", "[threat-31]") {
    format::YamlLimits limits;
    limits.bytes = 10;
    CHECK_FALSE(parseYaml("a: 12345678\n", "f", limits));
    CHECK(parseYaml("a: 1234567", "f", limits));
    limits = {};
    limits.depth = 2;
    CHECK(parseYaml("a: [1]\n", "f", limits));
    CHECK_FALSE(parseYaml("a: [[1]]\n", "f", limits));
    limits = {};
    limits.nodes = 3;
    CHECK(parseYaml("[a, b]\n", "f", limits));
    CHECK_FALSE(parseYaml("[a, b, c]\n", "f", limits));
    CHECK_FALSE(parseYaml(std::string(60'000, '['), "f"));
    CHECK_FALSE(parseYaml(std::string(60'000, '{'), "f"));
    std::string wide;
    for (int i = 0; i < 3'000; ++i)
        wide += "k" + std::to_string(i) + ": 1\n";
    CHECK(parseYaml(wide, "f"));
    const auto doubled = parseYaml(wide + "k17: 2\n", "f");
    REQUIRE_FALSE(doubled);
    CHECK(doubled.error().place.line == 3'001);
}

TEST_CASE("every YAML value has a place and plain words stay words") {
    const auto read =
        parseYaml("\xEF\xBB\xBFlanguage: no\r\nn: 012\r\nq: \"1\"\r\nlist:\r\n- 0.5\r\n"
                  "- true\r\n- ~\r\n- .nan\r\nempty:\r\n",
                  "f.yaml", {}, 10);
    REQUIRE(read);
    const YamlNode* language = read->find("language");
    REQUIRE(language);
    CHECK(language->text == "no");
    CHECK_FALSE(language->boolean());
    CHECK(language->place.line == 10);
    CHECK(language->place.column == 11);
    CHECK(read->find("n")->integer() == 12);
    CHECK(read->find("q")->quoted);
    CHECK_FALSE(read->find("q")->number());
    const YamlNode* list = read->find("list");
    CHECK(list->items[0].number() == 0.5);
    CHECK(list->items[0].place.line == 14);
    CHECK(list->items[1].boolean() == true);
    CHECK(list->items[2].kind == YamlNode::Kind::Null);
    CHECK_FALSE(list->items[3].number());
    CHECK(read->find("empty")->kind == YamlNode::Kind::Null);
    CHECK(read->find("empty")->place.line == 18);
    CHECK(read->keyPlaces[1].line == 11);
    CHECK(parseYaml("", "f")->kind == YamlNode::Kind::Null);
}

TEST_CASE("no change of one byte makes the YAML reader crash or lose a place") {
    const std::string text = "slos:\n- name: a\n  target: \">= 0.9\"\n  on: {x: [1, 2], y: 'z'}\n";
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = text;
            changed[i] = static_cast<char>(byte);
            const auto read = parseYaml(changed, "f.yaml");
            if (!read) CHECK_FALSE(read.error().what.empty());
        }
    }
}
