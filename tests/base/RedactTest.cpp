#include "core/base/Redact.h"

#include <catch2/catch.hpp>

using namespace countersign;

TEST_CASE("The road to a home folder goes, what lies in it stays", "[base][privacy]") {
    const std::pair<const char*, const char*> cases[] = {
        {"/home/aayus/runs/1/model.bin", "~/runs/1/model.bin"},
        {"/Users/ana.ruiz/x", "~/x"},
        {"path=/home/li", "path=~"},
        {"\"file:///home/li/mlruns\"", "\"file://~/mlruns\""},
        {"C:\\Users\\li\\x.json", "~\\x.json"},
        {"{\"p\": \"C:\\\\Users\\\\li\\\\x\"}", "{\"p\": \"~\\\\x\"}"},
        {"file:///E:/Users/li/x", "file:///~/x"},
        {"/export/home/li/x", "~/x"},
        {"/mnt/c/Users/li/x", "~/x"},
        {"a /"
         "root/.cache b",
         "a ~/.cache b"},
        {"pretrained=/home/li/llama,dtype=float16", "pretrained=~/llama,dtype=float16"},
    };
    for (const auto& [text, wanted] : cases) {
        INFO(text);
        CHECK(base::withoutHomes(text) == wanted);
        CHECK(base::firstHome(text));
    }
}

TEST_CASE("Paths of the repository and addresses are left as they are", "[base][privacy]") {
    for (const char* text :
         {"models/home/claims/README.md", "home/li/x", "https://example.org/home/li",
          "models/"
          "root/x",
          "/homes/li", "/home", "/home/", "either/or", "\\", "//", "C:\\Users\\", "0.91", "",
          "/usr/share/users.txt"}) {
        INFO(text);
        CHECK(base::withoutHomes(text) == text);
        CHECK_FALSE(base::firstHome(text));
    }
}

TEST_CASE("The owner of a home is not named elsewhere, a machine's account is no person",
          "[base][privacy]") {
    CHECK(base::redacted("user_id: aayus\npath: /home/aayus/x\naayusx, aayus_2") ==
          "user_id: [name]\npath: ~/x\naayusx, aayus_2");
    CHECK(base::redacted("runner of /home/runner/work") == "runner of ~/work");
    CHECK(base::homeOwners("/home/ubuntu/a /Users/ana/b /home/li/c") ==
          std::set<std::string>{"ana"}); // two letters are too few to be taken out everywhere
    CHECK(base::redacted("ana measured", {"ana"}) == "[name] measured");
}

TEST_CASE("No bytes make the redaction crash, and doing it twice changes nothing",
          "[base][privacy]") {
    unsigned seed = 7;
    const char letters[] = "/\\homeUsrst:C\"\n.~\xC3";
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            seed = seed * 1664525u + 1013904223u;
            text += (seed >> 24) % 9 == 0
                        ? std::string("/home/")
                        : std::string(1, letters[(seed >> 16) % (sizeof letters - 1)]);
        }
        const std::string once = base::withoutHomes(text);
        CHECK(base::withoutHomes(once).size() <= once.size());
        (void)base::redacted(text);
    }
}
