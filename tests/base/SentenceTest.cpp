// A sentence is its English words, and knows how it was made.
#include "core/base/Sentence.h"

#include <catch2/catch.hpp>

using namespace countersign::base;

TEST_CASE("A sentence is the words of its pattern with everything filled in at once",
          "[base][sentence]") {
    const Sentence sentence = said("%1 of %2 files: %3 %", 3, std::string("%3 and %1"), "50");
    CHECK(sentence == "3 of %3 and %1 files: 50 %");
    REQUIRE(sentence.made());
    CHECK(std::string(sentence.made()->pattern) == "%1 of %2 files: %3 %");
    CHECK(sentence.made()->arguments.size() == 3);
    CHECK(said("%1 %2", "one") == "one %2"); // what nobody filled in stays
    CHECK(said("100 %").made()->arguments.empty());
}

TEST_CASE("Words alone are made of nothing, however they arrive", "[base][sentence]") {
    CHECK_FALSE(Sentence().made());
    CHECK_FALSE(Sentence("There is no result").made());
    CHECK_FALSE(Sentence(std::string("x")).made());
    const Sentence copied = std::string(said("There is no result"));
    CHECK_FALSE(copied.made());
    CHECK(copied == said("There is no result"));
}

TEST_CASE("A sentence whose words were changed no longer claims to be its pattern",
          "[base][sentence]") {
    Sentence sentence = said("There is no result");
    sentence.pop_back();
    CHECK_FALSE(sentence.made());
    sentence = said("There is no result");
    static_cast<std::string&>(sentence) = "another";
    CHECK_FALSE(sentence.made());
}

TEST_CASE("Clauses and lists keep how each part was made", "[base][sentence]") {
    Sentence sentence = said("It was %1", said("approved"));
    sentence += said("; that approval %1", "lapsed");
    CHECK(sentence == "It was approved; that approval lapsed");
    REQUIRE(sentence.made());
    CHECK(sentence.made()->arguments[1].made());
    Sentence words = "a";
    words += "b";
    CHECK(words == "ab");
    CHECK_FALSE(words.made());
    const Sentence list = joined(std::vector<Sentence>{said("owner"), "x", said("detector")}, ", ");
    CHECK(list == "owner, x, detector");
    CHECK(list.made());
    CHECK(joined(std::vector<Sentence>{}, ", ").empty());
}

TEST_CASE("What was filled in is made safe without losing how the sentence was made",
          "[base][sentence]") {
    const Sentence sentence = said("The proxy %1 has no %2", "a\x1b[31m", said("owner"));
    const Sentence safe = sentence.escaped();
    CHECK(safe == "The proxy a\\x1b[31m has no owner");
    REQUIRE(safe.made());
    CHECK(safe.made()->arguments[1].made());
    CHECK(Sentence("\x1b").escaped() == "\\x1b");
}
