#include "core/sign/Signer.h"

#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/Asking.h"
#include "core/sign/PromptSocket.h"
#include "core/sign/PublicKeyFile.h"
#include "core/sign/SshSig.h"

namespace countersign::sign {

namespace {

using base::ErrorCode;
using base::fail;

// An agent or device that says nothing for so long hangs; time spent on a prompt does not count.
constexpr int kQuietLimitMs = 60'000;

std::string firstLineOf(const std::string& text) {
    for (const std::string_view line : base::lines(text)) {
        const std::string_view clean = base::trimmed(line);
        if (!clean.empty() && !clean.starts_with("Signing data") && clean.front() != '@')
            return base::escaped(clean);
    }
    return "no reason given";
}

tl::unexpected<base::Error> whyNot(const base::ProcessResult& result, const PromptSocket& socket,
                                   const std::string& keyName) {
    const auto says = [&](std::string_view text) { return base::containsNoCase(result.err, text); };
    if (socket.cancelled())
        return fail(ErrorCode::Cancelled,
                    base::said("nothing was signed: the passphrase was not given"));
    if (socket.nobody())
        return fail(ErrorCode::Unavailable,
                    base::said("the key asks for a passphrase and there is nobody to ask"),
                    {keyName},
                    base::said("sign from a terminal or the workbench, or load the key: ssh-add %1",
                               keyName));
    if (says("UNPROTECTED PRIVATE KEY FILE") || says("bad permissions"))
        return fail(ErrorCode::Denied,
                    base::said("ssh refuses the key because others may read its file"), {keyName},
                    base::said("chmod 600 %1", keyName));
    if (says("incorrect passphrase"))
        return fail(ErrorCode::Denied, base::said("the passphrase was wrong"), {keyName},
                    base::said("try again"));
    if (says("doesn't match private"))
        return fail(ErrorCode::Conflict,
                    base::said("the private key and its .pub do not belong together"), {keyName},
                    base::said("make the .pub anew: ssh-keygen -y"));
    if (says("No such file"))
        return fail(ErrorCode::NotFound, base::said("the key file is not there"), {keyName});
    if (says("No private key found"))
        return fail(ErrorCode::Unavailable,
                    base::said("the agent does not hold this key, or is locked"), {keyName},
                    base::said("ssh-add -L lists what it holds; ssh-add -X unlocks it"));
    if (says("agent refused"))
        return fail(ErrorCode::Denied, base::said("the agent refused to sign, or is locked"),
                    {keyName}, base::said("answer what the agent asks; ssh-add -X unlocks it"));
    if (says("device not found"))
        return fail(ErrorCode::Unavailable, base::said("the security key is not plugged in"),
                    {keyName});
    return fail(ErrorCode::Unavailable,
                base::said("ssh-keygen could not sign: %1", firstLineOf(result.err)), {keyName});
}

base::Result<void> checkOwn(const std::string& armor, std::string_view payload,
                            const PublicKey& expected, const std::string& nameSpace) {
    const auto signature = parseSshSignature(armor);
    if (!signature) return fail(signature.error());
    if (signature->key.blob != expected.blob)
        return fail(ErrorCode::Conflict,
                    base::said("ssh-keygen signed with another key than the chosen one"), {},
                    base::said("the private key file and its .pub do not belong together"));
    return verifySshSignature(*signature, payload, nameSpace);
}

class SshKeygenSigner final : public Signer {
public:
    SshKeygenSigner(KeyChoice choice, PromptHandler prompt, std::string nameSpace)
        : m_choice(std::move(choice)), m_prompt(std::move(prompt)),
          m_nameSpace(std::move(nameSpace)) {}

    const PublicKey& key() const override { return m_choice.key; }
    base::Result<std::string> sign(std::string_view payload,
                                   const base::CancelToken& cancel) override;

private:
    base::ProcessRequest request(const std::filesystem::path& keyFile, std::string_view payload,
                                 const PromptSocket& socket) const;
    base::Result<base::ProcessResult> runAndServe(const base::ProcessRequest& request,
                                                  PromptSocket& socket,
                                                  const base::CancelToken& cancel) const;
    KeyChoice m_choice;
    PromptHandler m_prompt;
    std::string m_nameSpace;
};

base::ProcessRequest SshKeygenSigner::request(const std::filesystem::path& keyFile,
                                              std::string_view payload,
                                              const PromptSocket& socket) const {
    base::ProcessRequest request;
    request.argv = {"ssh-keygen", "-Y", "sign", "-n", m_nameSpace, "-f", keyFile.string()};
    request.input = std::string(payload);
    request.keepenv = {
        "PATH",          "HOME",           "TMPDIR", "SSH_AUTH_SOCK", "SSH_SK_PROVIDER",
        "SSH_SK_HELPER", "XDG_RUNTIME_DIR"};
    request.setenv = {{"LC_ALL", "C"}};
    askThrough(socket, request);
    request.deadline = std::chrono::milliseconds(0);
    return request;
}

base::Result<base::ProcessResult>
SshKeygenSigner::runAndServe(const base::ProcessRequest& request, PromptSocket& socket,
                             const base::CancelToken& cancel) const {
    PromptHandler prompt;
    if (m_prompt)
        prompt = [this](const std::string& text) { // OpenSSH does not always say which key
            const std::string key = base::escaped(m_choice.path.string());
            return m_prompt(text.find(key) == std::string::npos ? text + " (" + key + ")" : text);
        };
    return runAsking(request, socket, prompt, kQuietLimitMs, cancel);
}

base::Result<std::string> SshKeygenSigner::sign(std::string_view payload,
                                                const base::CancelToken& cancel) {
    if (cancel.isCancelled()) return fail(ErrorCode::Cancelled, base::said("nothing was signed"));
    std::optional<PublicKeyFile> agentKey;
    std::filesystem::path file = m_choice.path;
    if (file.empty()) {
        auto written = PublicKeyFile::write(m_choice.key);
        if (!written) return fail(written.error());
        agentKey.emplace(std::move(*written));
        file = agentKey->path();
    }
    auto socket = PromptSocket::open();
    if (!socket) return fail(socket.error());
    auto result = runAndServe(request(file, payload, *socket), *socket, cancel);
    if (!result && result.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Unavailable, base::said("the program ssh-keygen is not here"), {},
                    base::said("install OpenSSH's client programs"));
    if (!result) return fail(result.error());
    if (result->exitCode != 0)
        return whyNot(*result, *socket,
                      m_choice.path.empty() ? m_choice.key.fingerprint : m_choice.path.string());
    if (auto good = checkOwn(result->out, payload, m_choice.key, m_nameSpace); !good) {
        base::Error error = good.error();
        error.what = base::said("the signature just made is not good: %1", error.what);
        return fail(std::move(error));
    }
    return std::move(result->out);
}

} // namespace

std::unique_ptr<Signer> sshSigner(KeyChoice key, PromptHandler prompt, std::string nameSpace) {
    return std::make_unique<SshKeygenSigner>(std::move(key), std::move(prompt),
                                             std::move(nameSpace));
}

} // namespace countersign::sign
