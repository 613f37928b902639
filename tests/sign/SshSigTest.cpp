#include "core/sign/SshSig.h"

#include "core/base/Text.h"
#include "core/sign/Wire.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>
#include <functional>
#include <sodium.h>

using namespace countersign;
using namespace countersign::tests;

namespace {

bool weAccept(std::string_view armor, std::string_view payload = kPayload) {
    const auto signature = sign::parseSshSignature(armor);
    return signature && sign::verifySshSignature(*signature, payload, "git").has_value();
}

struct Subject { // one key and how it signs
    std::string name;
    std::string line;
    std::function<std::string(std::string_view payload, const std::string& nameSpace)> sign;
};

std::vector<Subject> subjects(const support::TempFolder& folder, const SoftSecurityKey& soft) {
    std::vector<Subject> all;
    const auto add = [&](const std::string& name, const std::string& type, const std::string& bits,
                         const std::string& hash = "sha512") {
        const auto path = makeKey(folder, name, type, bits);
        all.push_back({name, publicLine(path), [path, hash](auto payload, const auto& nameSpace) {
                           return signWithTool(path, payload, nameSpace, hash);
                       }});
    };
    add("ed25519", "ed25519", "");
    add("ed25519-sha256", "ed25519", "", "sha256");
    add("rsa2048", "rsa", "2048");
    add("rsa3072-sha256", "rsa", "3072", "sha256");
    add("p256", "ecdsa", "256");
    add("p384", "ecdsa", "384");
    add("p521", "ecdsa", "521");
    all.push_back({"sk", soft.line, [&soft](auto payload, const auto& nameSpace) {
                       return soft.sign(payload, 1, nameSpace);
                   }});
    return all;
}

struct Bend {
    const char* name;
    std::function<std::string(std::string armor)> bend;
    // What ssh-keygen says: it is the oracle wherever it is not known to be laxer.
    bool toolIsLaxer = false;
};

std::string bent(const std::string& armor, const std::function<void(SignatureParts&)>& change) {
    SignatureParts parts = takeApart(armor);
    change(parts);
    return putTogether(parts);
}

const std::vector<Bend>& bends() {
    static const std::vector<Bend> all{
        {"a flipped bit of the signature",
         [](auto armor) { return bent(armor, [](auto& p) { p.signature.back() ^= 1; }); }},
        {"a flipped bit of the key",
         [](auto armor) { return bent(armor, [](auto& p) { p.key.back() ^= 1; }); }},
        {"another namespace in the blob",
         [](auto armor) { return bent(armor, [](auto& p) { p.nameSpace = "file"; }); }},
        {"another hash than the one signed",
         [](auto armor) {
             return bent(armor, [](auto& p) { p.hash = p.hash == "sha512" ? "sha256" : "sha512"; });
         }},
        {"a filled reserved field",
         [](auto armor) { return bent(armor, [](auto& p) { p.reserved = "x"; }); }, true},
        {"bytes behind the last field",
         [](auto armor) { return bent(armor, [](auto& p) { p.after = "x"; }); }},
        {"bytes behind the inner signature",
         [](auto armor) { return bent(armor, [](auto& p) { p.tail += "x"; }); }},
        {"a shortened signature",
         [](auto armor) { return bent(armor, [](auto& p) { p.signature.pop_back(); }); }},
        {"another algorithm's name",
         [](auto armor) { return bent(armor, [](auto& p) { p.algorithm = "ssh-dss"; }); }},
        {"junk behind the footer", [](auto armor) { return armor + "junk\n"; }, true},
        {"an empty line behind the footer", [](auto armor) { return armor + "\n"; }, true},
        {"text before the header", [](auto armor) { return "hello\n" + armor; }},
        {"CRLF line ends",
         [](auto armor) {
             std::string out;
             for (const char c : armor)
                 out += c == '\n' ? std::string("\r\n") : std::string(1, c);
             return out;
         }},
        {"a blank inside a line", [](auto armor) { return armor.insert(60, " "); }, true},
        {"an empty line inside", [](auto armor) { return armor.insert(30, "\n"); }, true},
    };
    return all;
}

} // namespace

TEST_CASE("every key type: the genuine signature is good and each bent one is refused",
          "[sign][threat-23]") {
    const support::TempFolder folder;
    const SoftSecurityKey soft;
    for (const Subject& subject : subjects(folder, soft)) {
        DYNAMIC_SECTION(subject.name) {
            const std::string armor = subject.sign(kPayload, "git");
            REQUIRE(weAccept(armor));
            REQUIRE(toolAccepts(folder, subject.line, armor, kPayload));

            std::string flipped(kPayload);
            flipped[5] ^= 1;
            CHECK_FALSE(weAccept(armor, flipped));
            CHECK_FALSE(toolAccepts(folder, subject.line, armor, flipped));
            CHECK_FALSE(weAccept(subject.sign(kPayload, "file")));

            for (const Bend& bend : bends()) {
                INFO(bend.name);
                const std::string broken = bend.bend(armor);
                CHECK(broken != armor);
                CHECK_FALSE(weAccept(broken));
                if (!bend.toolIsLaxer)
                    CHECK_FALSE(toolAccepts(folder, subject.line, broken, kPayload));
            }
        }
    }
}

TEST_CASE("other wraps of the same signature are accepted, too wide ones are not", "[sign]") {
    const SoftSecurityKey soft;
    const SignatureParts parts = takeApart(soft.sign(kPayload, 1));
    for (const std::size_t width : {4u, 64u, 70u, 76u})
        CHECK(weAccept(putTogether(parts, width)));
    CHECK_FALSE(weAccept(putTogether(parts, 77)));
}

TEST_CASE("the S+L twin that ssh-keygen accepts is refused", "[sign][threat-23]") {
    const support::TempFolder folder;
    const auto key = makeKey(folder, "k", "ed25519");
    const std::string armor = signWithTool(key, kPayload);
    const std::string twin =
        bent(armor, [](auto& p) { p.signature = plusGroupOrder(p.signature); });
    REQUIRE(twin != armor);
    CHECK_FALSE(weAccept(twin));
}

TEST_CASE("a key of small order signs nothing", "[sign][threat-23]") {
    const support::TempFolder folder;
    const auto key = makeKey(folder, "k", "ed25519");
    const std::string point = std::string(1, '\x01') + std::string(31, '\0'); // the identity
    const std::string armor = bent(signWithTool(key, kPayload), [&](auto& p) {
        p.key = sign::wireString("ssh-ed25519") + sign::wireString(point);
        p.signature = point + std::string(32, '\0'); // R = identity, S = 0
    });
    const auto parsed = sign::parseSshSignature(armor);
    REQUIRE(parsed);
    CHECK_FALSE(sign::verifySshSignature(*parsed, kPayload, "git"));
}

TEST_CASE("an RSA signature without its leading zero is refused", "[sign]") {
    const support::TempFolder folder;
    const auto key = makeKey(folder, "k", "rsa", "2048");
    const std::string armor = signWithTool(key, kPayload);
    CHECK_FALSE(weAccept(bent(armor, [](auto& p) { p.signature.insert(0, 1, '\0'); })));
}

TEST_CASE("touch and PIN of a security key are told and cannot be added afterwards", "[sign]") {
    const SoftSecurityKey soft;
    for (const unsigned flags : {0u, 1u, 4u, 5u}) {
        const std::string armor = soft.sign(kPayload, flags);
        const auto signature = sign::parseSshSignature(armor);
        REQUIRE(signature);
        CHECK(signature->skFlags == flags);
        CHECK(signature->skCounter == 7);
        CHECK(weAccept(armor));
        CHECK_FALSE(weAccept(bent(armor, [](auto& p) { p.tail[0] ^= 2; })));
    }
}

TEST_CASE("what cannot be judged here is Unavailable, not Invalid", "[sign]") {
    const auto code = [](std::string_view armor) {
        const auto parsed = sign::parseSshSignature(armor);
        REQUIRE_FALSE(parsed);
        return parsed.error().code;
    };
    CHECK(code("-----BEGIN PGP SIGNATURE-----\n") == base::ErrorCode::Unavailable);
    CHECK(code("") == base::ErrorCode::Invalid);
    const SoftSecurityKey soft;
    const std::string armor = soft.sign(kPayload, 1);
    CHECK(code(bent(armor, [](auto& p) { p.hash = "sha1"; })) == base::ErrorCode::Unavailable);
    CHECK(code(bent(armor, [](auto& p) { p.key = sign::wireString("ssh-dss"); })) ==
          base::ErrorCode::Unavailable);
    CHECK(code(bent(armor, [](auto& p) { p.algorithm = "ssh-rsa"; })) ==
          base::ErrorCode::Unavailable);
}

TEST_CASE("no cut and no flipped byte of an armor passes or crashes", "[sign]") {
    const support::TempFolder folder;
    const auto key = makeKey(folder, "k", "ed25519");
    const std::string armor = signWithTool(key, kPayload);
    for (std::size_t i = 0; i + 1 < armor.size(); ++i) {
        CHECK_FALSE(weAccept(armor.substr(0, i)));
        std::string flipped = armor;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        if (weAccept(flipped)) FAIL("byte " << i << " may be flipped");
    }
}
