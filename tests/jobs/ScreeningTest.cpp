#include "core/jobs/Screening.h"

#include <catch2/catch.hpp>

using namespace countersign;

TEST_CASE("Keys, tokens and passwords are seen in free text", "[jobs][screening]") {
    for (const char* text :
         {"-----BEGIN OPENSSH PRIVATE KEY-----\nabc", "-----BEGIN RSA PRIVATE KEY-----",
          "use ghp_0123456789abcdefghijABCDEFGHIJ123456", "glpat-0123456789abcdef0123",
          "AKIAIOSFODNN7EXAMPLE", "hf_abcdefghijklmnopqrstuvwx", "password: hunter22",
          "API_KEY=abcdef123", "PuTTY-User-Key-File-3: ssh-ed25519"}) {
        INFO(text);
        const auto found = jobs::screened({{"reason", text}});
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == "secret-in-text");
        CHECK(found.front().level == model::Level::Error);
        CHECK(found.front().text.find("hunter") == std::string::npos);
    }
}

TEST_CASE("Addresses and telephone numbers are remarked on", "[jobs][screening]") {
    for (const char* text :
         {"ask ana.ruiz@example.org about it", "<a+b@mail.example.co.uk>", "call +49 30 901820",
          "0171/1234567 is the number", "(030) 1234 5678"}) {
        INFO(text);
        const auto found = jobs::screened({{"reason", text}});
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == "personal-data-in-text");
        CHECK(found.front().level == model::Level::Warning);
    }
}

TEST_CASE("What is said in a review every day is neither", "[jobs][screening]") {
    for (const char* text :
         {"claims-triage@1.2 was announced on 2026-11-21 at 09:00", "0.87, must be at least 0.90",
          "recall fell from 0.93 to 0.87 on 12,400 cases", "SHA256:abc and 7f3a19c2d4e5",
          "the password must be changed", "10 %, 50 %, 100 % with two quiet days each",
          "see results/ood.json:14 and SEV-1", "-----BEGIN PUBLIC KEY-----", "a @ b",
          "1.000.000 rows in 00:12:31", "sk-learn 1.3", "0 of 182340"}) {
        INFO(text);
        CHECK(jobs::screened({{"reason", text}}).empty());
    }
}
