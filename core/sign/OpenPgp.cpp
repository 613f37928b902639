#include "core/sign/OpenPgp.h"

#include "core/base/File.h"
#include "core/base/OpenPgp.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/EvpCheck.h"
#include "core/sign/ScratchFolder.h"

#include <algorithm>

namespace countersign::sign {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kMaterialCap = 64u << 10;
constexpr std::size_t kOpenPgpArmorCap = 64u << 10;
constexpr std::string_view kOpenPgpEnd = "-----END PGP SIGNATURE-----";
// RFC 4880 §9.4: SHA-256, SHA-384, SHA-512, SHA-224. What is older proves nothing today.
const std::vector<std::string> kGoodHashes = {"8", "9", "10", "11"};

bool isOneOf(std::string_view word, const std::vector<std::string>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Said { // by the status lines about one signature
    int signatures = 0, valid = 0, good = 0;
    bool revoked = false, bad = false, unknown = false;
    std::vector<std::string_view> validsig; // views of the lines
    bool expired = false;
    std::optional<base::UtcTime> since; // the earliest said
};

Said saidBy(std::string_view lines) {
    Said said;
    for (const std::string_view line : base::lines(lines)) {
        if (!line.starts_with("[GNUPG:] ")) continue;
        const auto words = base::split(line.substr(9), ' ');
        const std::string_view word = words.front();
        if (word == "NEWSIG") ++said.signatures;
        if (word == "VALIDSIG") {
            ++said.valid;
            said.validsig = words;
        }
        if (word == "GOODSIG" || word == "EXPKEYSIG") ++said.good;
        if (word == "REVKEYSIG") said.revoked = true;
        if (word == "BADSIG" || word == "EXPSIG") said.bad = true;
        if (word == "ERRSIG" || word == "NO_PUBKEY" || word == "NODATA" || word == "UNEXPECTED")
            said.unknown = true;
        if (word == "KEYEXPIRED" && words.size() > 1) {
            const auto seconds = base::parseInteger(words[1]);
            if (seconds && (!said.since || *seconds < said.since->seconds))
                said.since = base::UtcTime{*seconds};
        }
        if (word == "EXPKEYSIG" || word == "KEYEXPIRED") said.expired = true;
    }
    return said;
}

} // namespace

base::Result<PublicKey> parseOpenPgpMaterial(std::string_view bytes) {
    if (bytes.size() > kMaterialCap)
        return fail(
            ErrorCode::Invalid, base::said("an OpenPGP key of more than 64 KiB is not accepted"),
            {}, base::said("export it small: gpg --export-options export-minimal --export KEY"));
    const auto primary = base::openPgpPrimary(bytes);
    if (!primary)
        return fail(
            ErrorCode::Invalid, base::said("not one OpenPGP public key of version 4"), {},
            base::said("export it: gpg --export-options export-minimal --export KEY | base64 -w0"));
    PublicKey key;
    key.type = KeyType::OpenPgp;
    key.blob = std::string(bytes);
    key.fingerprint = fingerprintOf(*primary);
    key.line = std::string(base::kOpenPgpWord) + " " + base::base64(bytes);
    return key;
}

std::string openPgpFingerprint(const PublicKey& key) {
    const auto primary = base::openPgpPrimary(key.blob);
    if (!primary) return {};
    const std::size_t size = primary->size(); // RFC 4880 §12.2
    std::string bytes{'\x99', static_cast<char>(size >> 8), static_cast<char>(size)};
    bytes += *primary;
    std::string text = sha1Hex(bytes);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c; });
    return text;
}

base::Result<OpenPgpGood> judgeOpenPgpStatus(std::string_view lines,
                                             const std::string& fingerprint) {
    const Said said = saidBy(lines);
    const auto invalid = [](const char* why) { return fail(ErrorCode::Invalid, why); };
    if (said.signatures > 1) return invalid("it carries more than one OpenPGP signature");
    if (said.revoked) return invalid("the OpenPGP key was revoked by its owner");
    if (said.bad) return invalid("the OpenPGP signature does not match the signed bytes");
    if (said.unknown) return invalid("the OpenPGP signature is not of this key");
    if (said.valid != 1 || said.good != 1 || said.validsig.size() < 11)
        return invalid("the OpenPGP signature cannot be confirmed");
    // VALIDSIG <fpr> <date> <time> <expire> <version> <reserved> <pubkey> <hash> <class> <primary>
    if (said.validsig[10] != fingerprint) return invalid("the OpenPGP signature is of another key");
    if (!isOneOf(said.validsig[8], kGoodHashes))
        return invalid("the OpenPGP signature is over a hash that is no longer safe");
    if (said.validsig[9] != "00") return invalid("the OpenPGP signature is not over plain bytes");
    // Expired at no time that was said: always, for all we know.
    if (said.expired) return OpenPgpGood{said.since.value_or(base::UtcTime{0})};
    return OpenPgpGood{};
}

base::Result<OpenPgpGood> verifyOpenPgp(const PublicKey& key, std::string_view payload,
                                        std::string_view armor) {
    if (armor.size() > kOpenPgpArmorCap || !armor.starts_with(kOpenPgpArmor))
        return fail(ErrorCode::Invalid, base::said("not an OpenPGP signature"));
    // One armor and nothing behind it: what gpgv passes over could differ unseen.
    const std::string_view body = base::trimmed(armor).substr(kOpenPgpArmor.size());
    if (!body.ends_with(kOpenPgpEnd) || body.find("-----") != body.size() - kOpenPgpEnd.size())
        return fail(ErrorCode::Invalid,
                    base::said("something stands before or behind the OpenPGP signature"));
    auto scratch = ScratchFolder::make();
    if (!scratch) return fail(scratch.error());
    for (const auto& [name, bytes] :
         {std::pair<const char*, std::string_view>{"key.gpg", key.blob}, {"signature.asc", armor}})
        if (auto written = base::writeNewFile(scratch->path() / name, bytes, 0600); !written)
            return fail(written.error());
    base::ProcessRequest request;
    request.argv = {"gpgv",
                    "--status-fd",
                    "1",
                    "--homedir",
                    scratch->path().string(),
                    "--keyring",
                    (scratch->path() / "key.gpg").string(),
                    (scratch->path() / "signature.asc").string(),
                    "-"};
    request.input = std::string(payload);
    request.keepenv = {"PATH"};
    request.setenv = {{"LC_ALL", "C"}, {"HOME", scratch->path().string()}};
    const auto done = base::run(request);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unavailable,
                    base::said("an OpenPGP signature cannot be judged here: there is no gpgv"), {},
                    base::said("install gpgv"));
    if (!done) return fail(done.error());
    return judgeOpenPgpStatus(done->out, openPgpFingerprint(key));
}

} // namespace countersign::sign
