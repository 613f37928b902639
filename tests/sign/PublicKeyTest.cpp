#include "core/sign/PublicKey.h"

#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/Wire.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>

using namespace countersign;
using namespace countersign::tests;

TEST_CASE("a key's fingerprint and line are those of ssh-keygen", "[sign]") {
    const support::TempFolder folder;
    const struct {
        const char *type, *bits;
        sign::KeyType expected;
    } rows[] = {{"ed25519", "", sign::KeyType::Ed25519},
                {"ecdsa", "256", sign::KeyType::EcdsaP256},
                {"ecdsa", "384", sign::KeyType::EcdsaP384},
                {"ecdsa", "521", sign::KeyType::EcdsaP521},
                {"rsa", "2048", sign::KeyType::Rsa}};
    for (const auto& row : rows) {
        const std::string name = std::string(row.type) + row.bits;
        const auto path = makeKey(folder, name, row.type, row.bits);
        const auto key = sign::parsePublicKeyLine(publicLine(path) + "\n");
        REQUIRE(key);
        CHECK(key->type == row.expected);
        CHECK(publicLine(path).starts_with(key->line + " "));
        base::ProcessRequest request;
        request.argv = {"ssh-keygen", "-l", "-f", path.string()};
        const auto listed = base::run(request);
        REQUIRE(listed);
        CHECK(base::split(listed->out, ' ')[1] == key->fingerprint);
        const auto again = sign::parsePublicKeyBlob(key->blob);
        REQUIRE(again);
        CHECK(again->line == key->line);
        for (std::size_t cut = 0; cut < key->blob.size(); ++cut)
            CHECK_FALSE(sign::parsePublicKeyBlob(key->blob.substr(0, cut)));
        CHECK_FALSE(sign::parsePublicKeyBlob(key->blob + "x"));
    }
}

TEST_CASE("keys that are refused say why", "[sign]") {
    const auto refusal = [](const std::string& blob) {
        const auto key = sign::parsePublicKeyBlob(blob);
        REQUIRE_FALSE(key);
        return key.error();
    };
    const auto code = [&](const std::string& type) { return refusal(sign::wireString(type)).code; };
    CHECK(code("ssh-dss") == base::ErrorCode::Unavailable);
    CHECK(code("ssh-ed25519-cert-v01@openssh.com") == base::ErrorCode::Unavailable);
    CHECK(code("sk-ecdsa-sha2-nistp256@openssh.com") == base::ErrorCode::Unavailable);
    CHECK(code("ssh-quantum") == base::ErrorCode::Invalid);

    const support::TempFolder folder;
    const auto small = makeKey(folder, "small", "rsa", "1024");
    const auto key = sign::parsePublicKeyLine(publicLine(small));
    REQUIRE_FALSE(key);
    CHECK(key.error().code == base::ErrorCode::Unavailable);
    CHECK(key.error().what == "an RSA key of 1024 bits is not accepted");
}

TEST_CASE("lines that are no public key are Invalid", "[sign]") {
    const support::TempFolder folder;
    const std::string good = publicLine(makeKey(folder, "k", "ed25519"));
    CHECK(sign::parsePublicKeyLine(good));
    for (const std::string& line :
         {std::string(), std::string("ssh-ed25519"), std::string("ssh-ed25519 !!!"),
          "ssh-rsa" + good.substr(11), "command=\"x\" " + good, good + "\n" + good}) {
        const auto key = sign::parsePublicKeyLine(line);
        REQUIRE_FALSE(key);
        CHECK(key.error().code == base::ErrorCode::Invalid);
    }
}

TEST_CASE("wire integers must be positive and shortest", "[sign]") {
    const auto positive = [](std::string bytes) {
        const std::string framed = sign::wireString(bytes);
        sign::WireReader reader(framed);
        return reader.positive().has_value() && reader.done();
    };
    CHECK(positive("\x7f"));
    CHECK(positive(std::string("\0\x80", 2)));
    CHECK_FALSE(positive(""));
    CHECK_FALSE(positive("\x80"));
    CHECK_FALSE(positive(std::string("\0", 1)));
    CHECK_FALSE(positive(std::string("\0\x7f", 2)));
}
