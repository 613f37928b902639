#include "core/base/EightWords.h"
#include "core/base/Resources.h"
#include "core/base/Text.h"

#include <catch2/catch.hpp>
#include <set>

using namespace countersign::base;

TEST_CASE("The word list is fixed, ascending and told apart by four letters") {
    const auto bytes = resource("resources/words/fingerprint.txt");
    // Never change: printed fingerprints would say something else.
    CHECK(sha256(bytes).hex() ==
          "5c74a69e553c78fe719fd422171422b843af3e8accde77dad514ddf3243a3d4e");
    const auto words = lines(bytes);
    REQUIRE(words.size() == 1024);
    std::set<std::string> starts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        CAPTURE(words[i]);
        CHECK((words[i].size() >= 4 && words[i].size() <= 8));
        CHECK(words[i].find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos);
        CHECK((i == 0 || words[i - 1] < words[i]));
        starts.insert(std::string(words[i].substr(0, 4)));
    }
    CHECK(starts.size() == words.size());
}

TEST_CASE("Eight words are the leading eighty bits, ten a word, high bit first") {
    const auto words = lines(resource("resources/words/fingerprint.txt"));
    const auto at = [&](std::size_t i) { return std::string(words[i]); };
    Sha256 digest;
    std::string all = at(0);
    for (int i = 1; i < 8; ++i)
        all += " " + at(0);
    CHECK(eightWords(digest) == all);
    digest = *Sha256::fromHex("00402ffe000012c01fe8" + std::string(44, 'f'));
    CHECK(eightWords(digest) == at(1) + " " + at(2) + " " + at(1023) + " " + at(512) + " " + at(0) +
                                    " " + at(300) + " " + at(7) + " " + at(1000));
}

TEST_CASE("The bits beyond the eightieth do not change the words, any of the eighty does") {
    const Sha256 digest = sha256("a log");
    const std::string said = eightWords(digest);
    for (std::size_t bit = 0; bit < 256; ++bit) {
        CAPTURE(bit);
        Sha256 other = digest;
        other.bytes[bit / 8] ^= static_cast<std::uint8_t>(0x80u >> bit % 8);
        CHECK((eightWords(other) == said) == (bit >= 80));
        CHECK(sayTheSame(said, other) == (bit >= 80));
    }
}

TEST_CASE("Words are heard in any case and cut to four letters, and nothing else") {
    const Sha256 digest = sha256("another log");
    const std::string said = eightWords(digest);
    std::string upper = said, dashed = said, cut;
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    for (char& c : dashed)
        c = c == ' ' ? '-' : c;
    for (const auto word : split(said, ' '))
        cut += std::string(word.substr(0, 4)) + ",\n ";
    CHECK(sayTheSame(said, digest));
    CHECK(sayTheSame("  " + upper + "\n", digest));
    CHECK(sayTheSame(dashed, digest));
    CHECK(sayTheSame(cut, digest));
    CHECK_FALSE(sayTheSame("", digest));
    CHECK_FALSE(sayTheSame(said.substr(0, said.rfind(' ')), digest));
    CHECK_FALSE(sayTheSame(said + " acid", digest));
    CHECK_FALSE(sayTheSame(said.substr(3), digest));
    CHECK_FALSE(sayTheSame(eightWords(sha256("a third")), digest));
}
