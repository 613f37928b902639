#include "core/sign/OpenPgp.h"

#include "core/base/File.h"
#include "core/base/OpenPgp.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/GpgSigner.h"
#include "tests/sign/SshKeys.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace countersign;
using namespace countersign::tests;

namespace {

// A key ring of the test's own; GNUPGHOME must be short, gpg's agent listens in it.
class KeyRing {
public:
    KeyRing() {
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms::owner_all);
        setenv("GNUPGHOME", m_folder.path().c_str(), 1);
        m_here = !base::findProgram("gpg").empty() && !base::findProgram("gpgv").empty();
        if (!m_here) WARN("SKIPPED: gpg or gpgv is not here");
    }
    ~KeyRing() {
        run({"gpgconf", "--kill", "all"});
        unsetenv("GNUPGHOME");
    }
    bool here() const { return m_here; }
    void make(const std::string& who, const std::string& algorithm = "ed25519",
              const std::string& expire = "never", const std::string& when = {}) {
        std::vector<std::string> words = {"gpg",      "--batch",      "--quiet", "--pinentry-mode",
                                          "loopback", "--passphrase", ""};
        if (!when.empty()) words.insert(words.end(), {"--faked-system-time", when});
        words.insert(words.end(), {"--quick-generate-key", who, algorithm, "sign", expire});
        const auto done = run(words);
        INFO(done.err);
        REQUIRE(done.exitCode == 0);
    }
    base::ProcessResult run(std::vector<std::string> argv, const std::string& input = {}) {
        base::ProcessRequest request;
        request.argv = std::move(argv);
        request.input = input;
        request.keepenv = {"PATH", "HOME", "GNUPGHOME"};
        auto done = base::run(request);
        return done ? *done : base::ProcessResult{};
    }

private:
    support::TempFolder m_folder;
    bool m_here = false;
};

std::string good(const std::string& fingerprint, const std::string& hash = "10",
                 const std::string& cls = "00") {
    return "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG 0123456789ABCDEF Ana\n[GNUPG:] VALIDSIG " +
           fingerprint + " 2026-11-21 1795000000 0 4 0 22 " + hash + " " + cls + " " + fingerprint +
           "\n";
}

} // namespace

TEST_CASE("A signature by gpg is good for its key and its bytes and nothing else",
          "[sign][openpgp]") {
    KeyRing ring;
    if (!ring.here()) return;
    ring.make("Ana <ana@example.org>");
    ring.make("Ben <ben@example.org>", "rsa3072");
    for (const char* who : {"ana@example.org", "ben@example.org"}) {
        const auto choice = sign::openPgpKeyAt(who);
        INFO((choice ? "" : choice.error().sentence()));
        REQUIRE(choice);
        CHECK(choice->key.type == sign::KeyType::OpenPgp);
        CHECK(choice->key.fingerprint.starts_with("SHA256:"));
        CHECK(choice->key.fingerprint.size() == 50);
        const auto back = sign::parsePublicKeyLine(choice->key.line);
        REQUIRE(back);
        CHECK(back->fingerprint == choice->key.fingerprint);
        const auto listed = ring.run({"gpg", "--with-colons", "--list-keys", who});
        CHECK(listed.out.find(sign::openPgpFingerprint(choice->key)) != std::string::npos);

        const auto armor = sign::gpgSigner(*choice)->sign(kPayload, {});
        INFO((armor ? "" : armor.error().sentence()));
        REQUIRE(armor);
        CHECK(sign::verifyOpenPgp(choice->key, kPayload, *armor));
        std::string flipped(kPayload);
        flipped[3] ^= 1;
        const auto other = sign::verifyOpenPgp(choice->key, flipped, *armor);
        REQUIRE_FALSE(other);
        CHECK(other.error().code == base::ErrorCode::Invalid);
        std::string bent = *armor;
        bent[bent.size() / 2] = bent[bent.size() / 2] == 'A' ? 'B' : 'A';
        CHECK_FALSE(sign::verifyOpenPgp(choice->key, kPayload, bent));
        CHECK_FALSE(sign::verifyOpenPgp(choice->key, kPayload, *armor + *armor));
        const auto stranger =
            sign::openPgpKeyAt(who[0] == 'a' ? "ben@example.org" : "ana@example.org");
        REQUIRE(stranger);
        CHECK_FALSE(sign::verifyOpenPgp(stranger->key, kPayload, *armor));
    }
    CHECK(sign::findOpenPgpKeys().size() == 2);
    CHECK(sign::openPgpKeyAt("nobody@example.org").error().code == base::ErrorCode::NotFound);
    CHECK_FALSE(sign::openPgpKeyAt("--list-keys"));
}

TEST_CASE("A renewed expiry is the same key, and expiry is told", "[sign][openpgp][threat-19]") {
    KeyRing ring;
    if (!ring.here()) return;
    ring.make("Cai <cai@example.org>", "ed25519", "1y", "20200101T000000!");
    const auto first = sign::openPgpKeyAt("cai@example.org");
    REQUIRE(first);
    const std::string armor =
        ring.run({"gpg", "--batch", "--faked-system-time", "20200601T000000!", "--digest-algo",
                  "SHA512", "--local-user", "cai@example.org", "--armor", "--detach-sign"},
                 std::string(kPayload))
            .out;
    REQUIRE_FALSE(armor.empty());
    const auto expired = sign::verifyOpenPgp(first->key, kPayload, armor);
    INFO((expired ? "" : expired.error().sentence()));
    REQUIRE(expired); // good, and the log's own clock says what that is worth
    REQUIRE(expired->expired);
    CHECK(expired->expired->seconds > 1'590'969'600); // after it signed
    CHECK(expired->expired->seconds < 1'640'995'200); // and before 2022
    const std::string name = sign::openPgpFingerprint(first->key);
    REQUIRE(ring.run({"gpg", "--batch", "--quick-set-expire", name, "0"}).exitCode == 0);
    const auto renewed = sign::openPgpKeyAt(name);
    REQUIRE(renewed);
    CHECK(renewed->key.fingerprint == first->key.fingerprint);
    CHECK(renewed->key.line != first->key.line);
    const auto now = sign::verifyOpenPgp(renewed->key, kPayload, armor);
    REQUIRE(now);
    CHECK_FALSE(now->expired);
}

TEST_CASE("gpgv's status lines decide, never its exit code", "[sign][openpgp][threat-19]") {
    const std::string key(40, 'A');
    CHECK(sign::judgeOpenPgpStatus(good(key), key));
    const struct {
        const char* what;
        std::string lines;
    } refused[] = {
        {"nothing said", ""},
        {"another key", good(std::string(40, 'B'))},
        {"SHA-1", good(key, "2")},
        {"MD5", good(key, "1")},
        {"a text signature", good(key, "10", "01")},
        {"a certification", good(key, "10", "13")},
        {"two signatures", good(key) + good(key)},
        {"a good one beside a bad one", good(key) + "[GNUPG:] BADSIG 01 Ana\n"},
        {"a good one beside an unknown one", good(key) + "[GNUPG:] ERRSIG 01 22 10 00 1 9 -\n"},
        {"a revoked key", "[GNUPG:] NEWSIG\n[GNUPG:] REVKEYSIG 01 Ana\n" +
                              good(key).substr(good(key).find("[GNUPG:] VALIDSIG"))},
        {"an expired signature", "[GNUPG:] NEWSIG\n[GNUPG:] EXPSIG 01 Ana\n" +
                                     good(key).substr(good(key).find("[GNUPG:] VALIDSIG"))},
        {"only GOODSIG", "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG 01 Ana\n"},
        {"words in a name", "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG 01 x VALIDSIG " + key + "\n"},
        {"words without the mark", "NEWSIG\nGOODSIG 01 Ana\nVALIDSIG " + key + "\n"},
    };
    for (const auto& row : refused) {
        INFO(row.what);
        CHECK_FALSE(sign::judgeOpenPgpStatus(row.lines, key));
    }
    std::string expired = good(key);
    expired.replace(expired.find("GOODSIG"), 7, "EXPKEYSIG");
    const auto told = sign::judgeOpenPgpStatus(expired + "[GNUPG:] KEYEXPIRED 1790000000\n", key);
    REQUIRE(told);
    CHECK(told->expired->seconds == 1'790'000'000);
    const auto sometime = sign::judgeOpenPgpStatus(expired, key);
    REQUIRE(sometime);
    CHECK(sometime->expired->seconds == 0); // for all we know, always
}

TEST_CASE("Without gpgv an OpenPGP signature cannot be judged, and is not good",
          "[sign][openpgp]") {
    KeyRing ring;
    if (!ring.here()) return;
    ring.make("Dora <dora@example.org>");
    const auto choice = sign::openPgpKeyAt("dora@example.org");
    REQUIRE(choice);
    const auto armor = sign::gpgSigner(*choice)->sign(kPayload, {});
    REQUIRE(armor);
    const std::string path = std::getenv("PATH");
    setenv("PATH", "/nonexistent", 1);
    const auto judged = sign::verifyOpenPgp(choice->key, kPayload, *armor);
    setenv("PATH", path.c_str(), 1);
    REQUIRE_FALSE(judged);
    CHECK(judged.error().code == base::ErrorCode::Unavailable);
    CHECK(judged.error().what.find("gpgv") != std::string::npos);
}

TEST_CASE("Only one plain public key is taken for an OpenPGP key", "[sign][openpgp]") {
    KeyRing ring;
    if (!ring.here()) return;
    ring.make("Emil <emil@example.org>");
    ring.make("Fay <fay@example.org>");
    const std::string one = ring.run({"gpg", "--export", "emil@example.org"}).out;
    const std::string two = ring.run({"gpg", "--export"}).out;
    const std::string secret =
        ring.run({"gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", "",
                  "--export-secret-keys", "emil@example.org"})
            .out;
    CHECK(base::openPgpPrimary(one));
    REQUIRE(two.size() > one.size());
    CHECK_FALSE(base::openPgpPrimary(two));
    REQUIRE_FALSE(secret.empty());
    CHECK_FALSE(base::openPgpPrimary(secret));
    CHECK_FALSE(base::openPgpPrimary(""));
    for (std::size_t cut = 1; cut < one.size(); ++cut) {
        const auto part = base::openPgpPrimary(std::string_view(one).substr(0, cut));
        if (part) CHECK(*part == *base::openPgpPrimary(one)); // cut between two packets
    }
    CHECK_FALSE(sign::parsePublicKeyLine("openpgp " + base::base64(secret)));
}
