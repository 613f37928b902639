#include "core/base/Text.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace countersign::base;

TEST_CASE("Only well-formed UTF-8 is UTF-8") {
    for (const char* good : {"", "a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                             "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80"})
        CHECK(isUtf8(good));
    const struct {
        const char* bytes;
        std::size_t at;
    } bad[] = {{"\x80", 0},
               {"a\xC0\x80", 1},
               {"\xC1\xBF", 0},
               {"\xE0\x80\x80", 0},
               {"\xED\xA0\x80", 0},
               {"\xF0\x80\x80\x80", 0},
               {"\xF4\x90\x80\x80", 0},
               {"\xF5\x80\x80\x80", 0},
               {"ab\xE2\x82", 2},
               {"\xC3(", 0},
               {"\xFF", 0}};
    for (const auto& c : bad) {
        CAPTURE(c.at);
        CHECK(firstInvalidUtf8(c.bytes) == c.at);
    }
}

TEST_CASE("Composed and decomposed text are told apart and joined") {
    CHECK(isNfc("caf\xC3\xA9"));
    CHECK_FALSE(isNfc("cafe\xCC\x81"));
    CHECK(toNfc("cafe\xCC\x81") == "caf\xC3\xA9");
    CHECK_FALSE(isNfc("\xFF"));
    CHECK(toNfc("\xFF") == "\xFF");
}

TEST_CASE("Control and direction characters are shown, never sent to a terminal") {
    CHECK(escaped("\x1b[31mred\n") == "\\x1b[31mred\\x0a");
    CHECK(escaped("a\nb\tc\r", true) == "a\nb\tc\\x0d");
    CHECK(escaped("\xC2\x9B") == "\\u{9b}");
    CHECK(escaped("a\xE2\x80\xAE") == "a\\u{202e}");
    CHECK(escaped("\xE2\x80\x8B\xE2\x80\xA8") == "\\u{200b}\\u{2028}");
    CHECK(escaped("x\xFFy\x7F") == "x\\xFFy\\x7f");
    CHECK(escaped("caf\xC3\xA9 \xF0\x9F\x98\x80") == "caf\xC3\xA9 \xF0\x9F\x98\x80");
}

TEST_CASE("Escaped random bytes are always printable UTF-8") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string bytes(random() % 40, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random());
        const std::string shown = escaped(bytes);
        CHECK(isUtf8(shown));
        CHECK(escaped(shown) == shown);
    }
}

TEST_CASE("A printable name has no hidden characters, is composed, and is not endless") {
    for (const char* good : {"Ana Ruiz", "J\xC3\xB8rgen", "\xE7\x8E\x8B\xE5\xB0\x8F\xE6\x98\x8E"})
        CHECK(isPrintableName(good));
    for (const std::string& bad :
         {std::string(), std::string(" Ana"), std::string("Ana\n"), std::string("A\xE2\x80\x8Bna"),
          std::string("cafe\xCC\x81"), std::string("\xEE\x80\x80"), std::string("\xFF"),
          std::string(121, 'a')}) {
        CAPTURE(bad);
        CHECK_FALSE(isPrintableName(bad));
    }
    CHECK(isPrintableName(std::string(120, 'a')));
}

TEST_CASE("Text is taken apart without losing a part") {
    CHECK(split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""});
    CHECK(split("", ',') == std::vector<std::string_view>{""});
    CHECK(lines("a\r\n\nb") == std::vector<std::string_view>{"a", "", "b"});
    CHECK(lines("a\n") == std::vector<std::string_view>{"a"});
    CHECK(lines("").empty());
    CHECK(trimmed(" \t a b\r\n") == "a b");
    CHECK(trimmed("   ").empty());
    CHECK(joined({"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(lowerAscii("AbC\xC3\x89") == "abc\xC3\x89");
    CHECK(startsWithNoCase("Human Objective", "human"));
    CHECK_FALSE(startsWithNoCase("hum", "human"));
    CHECK(containsNoCase("The Human objective", "HUMAN"));
    CHECK(containsNoCase("x", ""));
    CHECK_FALSE(containsNoCase("x", "xy"));
}

TEST_CASE("Base64 is read exactly as it is written") {
    const struct {
        const char *bytes, *text;
    } rfc4648[] = {{"", ""},
                   {"f", "Zg=="},
                   {"fo", "Zm8="},
                   {"foo", "Zm9v"},
                   {"foob", "Zm9vYg=="},
                   {"fooba", "Zm9vYmE="},
                   {"foobar", "Zm9vYmFy"}};
    for (const auto& c : rfc4648) {
        CHECK(base64(c.bytes) == c.text);
        CHECK(fromBase64(c.text) == c.bytes);
    }
    for (const char* bad : {"Zg", "Zg=", "Zh==", "Zm9=", "Zm 9", "Zm9v\n",
                            "====", "=g==", "Z===", "Zm9vZg==Zm9v", "Zm-_"}) {
        CAPTURE(bad);
        CHECK_FALSE(fromBase64(bad));
    }
    std::mt19937 random(3);
    for (std::size_t size = 0; size < 70; ++size) {
        std::string bytes(size, '\0');
        for (char& c : bytes)
            c = static_cast<char>(random());
        CHECK(fromBase64(base64(bytes)) == bytes);
    }
}

TEST_CASE("Numbers are finite, decimal and whole") {
    CHECK(parseNumber("0.9") == 0.9);
    CHECK(parseNumber("-1e-3") == -0.001);
    CHECK(parseNumber("+2") == 2.0);
    for (const char* bad : {"", " 1", "1 ", "inf", "nan", "-inf", "0x10", "1e999", "1,5", "1e",
                            "--1", "+-1", "1.2.3", "."}) {
        CAPTURE(bad);
        CHECK_FALSE(parseNumber(bad));
    }
    CHECK(parseInteger("-12") == -12);
    CHECK(parseInteger("9223372036854775807") == 9223372036854775807);
    for (const char* bad : {"", "1.0", "9223372036854775808", "0x1", " 1", "1e3", "+-1"})
        CHECK_FALSE(parseInteger(bad));
}

TEST_CASE("The text of a number reads back to the same number") {
    CHECK(numberText(0.9) == "0.9");
    CHECK(numberText(100) == "100");
    CHECK(numberText(0.1 + 0.2) == "0.30000000000000004");
    std::mt19937_64 random(11);
    for (int i = 0; i < 2000; ++i) {
        const double value = std::ldexp(static_cast<double>(random()), int(random() % 200) - 100);
        CHECK(parseNumber(numberText(value)) == value);
    }
}

TEST_CASE("The distance of two words counts single edits") {
    CHECK(distance("kitten", "sitting") == 3);
    CHECK(distance("", "abc") == 3);
    CHECK(distance("same", "same") == 0);
    CHECK(distance(std::string(500, 'a'), std::string(500, 'b')) == 64);
}
