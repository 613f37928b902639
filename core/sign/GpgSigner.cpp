#include "core/sign/GpgSigner.h"

#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/OpenPgp.h"

#include <cstdlib>

namespace countersign::sign {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

base::ProcessRequest gpg(const std::vector<std::string>& words) {
    base::ProcessRequest request;
    request.argv = {"gpg", "--batch", "--no-tty", "--no-auto-key-locate", "--status-fd", "2"};
    request.argv.insert(request.argv.end(), words.begin(), words.end());
    // What gpg's agent and pinentry need to ask the person.
    request.keepenv = {"PATH",
                       "HOME",
                       "GNUPGHOME",
                       "GPG_TTY",
                       "DISPLAY",
                       "WAYLAND_DISPLAY",
                       "XDG_RUNTIME_DIR",
                       "DBUS_SESSION_BUS_ADDRESS",
                       "TMPDIR"};
    request.setenv = {{"LC_ALL", "C"}};
    return request;
}

bool hasKeyRing() {
    std::error_code ignored;
    if (const char* folder = std::getenv("GNUPGHOME"); folder && *folder)
        return fs::is_directory(folder, ignored);
    const char* home = std::getenv("HOME");
    return home && *home && fs::is_directory(fs::path(home) / ".gnupg", ignored);
}

std::string words(const base::ProcessResult& result) {
    for (const std::string_view line : base::lines(result.err))
        if (line.starts_with("gpg: ") && line.find("failed") != std::string_view::npos)
            return base::escaped(line.substr(5));
    return "no reason given";
}

tl::unexpected<base::Error> whyNot(const base::ProcessResult& result, const std::string& name) {
    const auto says = [&](std::string_view text) { return base::containsNoCase(result.err, text); };
    if (says("Operation cancelled") || says("canceled"))
        return fail(ErrorCode::Cancelled,
                    base::said("nothing was signed: the passphrase was not given"));
    if (says("Bad passphrase"))
        return fail(ErrorCode::Denied, base::said("the passphrase was wrong"), {name},
                    base::said("try again"));
    if (says("No pinentry") || says("Inappropriate ioctl") || says("No such device"))
        return fail(
            ErrorCode::Unavailable,
            base::said("gpg needs a passphrase and has no window or terminal to ask for it in"),
            {name},
            base::said("install a pinentry for your desktop, or unlock the key once: gpg --sign"));
    if (says("No secret key") || says("not found"))
        return fail(ErrorCode::NotFound, base::said("gpg has no secret key of that name"), {name},
                    base::said("gpg --list-secret-keys"));
    if (says("KEYEXPIRED") || says("expired"))
        return fail(
            ErrorCode::Denied, base::said("the OpenPGP key has expired"), {name},
            base::said(
                "give it a new expiry and have the new copy put on the list of people and keys"));
    if (says("Card error") || says("card not present") || says("Card removed"))
        return fail(ErrorCode::Unavailable,
                    base::said("the card that holds the OpenPGP key is not there"), {name},
                    base::said("insert it, or see what gpg --card-status says"));
    return fail(ErrorCode::Unavailable, base::said("gpg could not sign: %1", words(result)),
                {name});
}

class GpgSigner final : public Signer {
public:
    explicit GpgSigner(KeyChoice choice) : m_choice(std::move(choice)) {}
    const PublicKey& key() const override { return m_choice.key; }
    base::Result<std::string> sign(std::string_view payload,
                                   const base::CancelToken& cancel) override;

private:
    KeyChoice m_choice;
};

base::Result<std::string> GpgSigner::sign(std::string_view payload,
                                          const base::CancelToken& cancel) {
    if (cancel.isCancelled()) return fail(ErrorCode::Cancelled, base::said("nothing was signed"));
    const std::string name = openPgpFingerprint(m_choice.key);
    auto request =
        gpg({"--digest-algo", "SHA512", "--local-user", name, "--armor", "--detach-sign"});
    request.input = std::string(payload);
    request.deadline = std::chrono::milliseconds(0); // a person may be asked
    const auto done = base::run(request, cancel);
    if (!done && done.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unavailable, base::said("the program gpg is not here"), {},
                    base::said("install GnuPG"));
    if (!done) return fail(done.error());
    if (done->exitCode != 0 || done->err.find("[GNUPG:] SIG_CREATED ") == std::string::npos)
        return whyNot(*done, name);
    std::string armor = done->out;
    if (auto good = verifyOpenPgp(m_choice.key, payload, armor); !good) {
        base::Error error = good.error();
        error.what = base::said("the signature just made is not good: %1", error.what);
        return fail(std::move(error));
    }
    return armor;
}

} // namespace

base::Result<KeyChoice> openPgpKeyAt(const std::string& name) {
    if (name.empty() || name.front() == '-')
        return fail(ErrorCode::Invalid, base::said("not the name of an OpenPGP key"), {name});
    auto request = gpg({"--export-options", "export-minimal", "--export", name});
    const auto done = base::run(request);
    if (!done) return fail(done.error());
    if (done->exitCode != 0 || done->out.empty())
        return fail(ErrorCode::NotFound, base::said("gpg knows no key of that name"), {name},
                    base::said("gpg --list-secret-keys"));
    auto key = parseOpenPgpMaterial(done->out);
    if (!key) return fail(key.error());
    KeyChoice choice;
    choice.path = std::string(kOpenPgpPath) + openPgpFingerprint(*key);
    choice.key = std::move(*key);
    choice.comment = "OpenPGP";
    return choice;
}

std::vector<KeyChoice> findOpenPgpKeys() {
    if (!hasKeyRing()) return {};
    const auto done = base::run(gpg({"--with-colons", "--list-secret-keys"}));
    std::vector<KeyChoice> keys;
    if (!done || done->exitCode != 0) return keys;
    bool wanted = false; // the first fpr line behind sec names the primary key
    for (const std::string_view line : base::lines(done->out)) {
        const auto fields = base::split(line, ':');
        if (fields[0] == "sec") wanted = fields.size() > 1 && fields[1] != "r" && fields[1] != "e";
        if (fields[0] != "fpr" || !wanted || fields.size() < 10) continue;
        wanted = false;
        if (auto choice = openPgpKeyAt(std::string(fields[9]))) keys.push_back(std::move(*choice));
    }
    return keys;
}

std::unique_ptr<Signer> gpgSigner(KeyChoice key) {
    return std::make_unique<GpgSigner>(std::move(key));
}

std::unique_ptr<Signer> signerOf(KeyChoice key, PromptHandler prompt) {
    if (key.key.type == KeyType::OpenPgp) return gpgSigner(std::move(key));
    return sshSigner(std::move(key), std::move(prompt));
}

} // namespace countersign::sign
