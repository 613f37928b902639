#include "core/sign/Signer.h"

#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/sign/GpgSigner.h"

#include <algorithm>
#include <cstdlib>

namespace countersign::sign {

namespace {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::fail;

constexpr std::uint64_t kPublicKeyCap = 64u << 10;

std::string commentOf(std::string_view line) {
    line = base::trimmed(line);
    for (int field = 0; field < 2; ++field) {
        const std::size_t blank = line.find(' ');
        if (blank == std::string_view::npos) return {};
        line = base::trimmed(line.substr(blank + 1));
    }
    return base::escaped(line);
}

std::vector<KeyChoice> keysOfAgent() {
    const char* socket = std::getenv("SSH_AUTH_SOCK");
    if (!socket || !*socket) return {};
    base::ProcessRequest request;
    request.argv = {"ssh-add", "-L"};
    request.deadline = std::chrono::milliseconds(5000);
    const auto listed = base::run(request);
    if (!listed || listed->exitCode != 0) return {};
    std::vector<KeyChoice> keys;
    for (const std::string_view line : base::lines(listed->out)) {
        auto key = parsePublicKeyLine(line);
        if (key) {
            keys.push_back({{}, std::move(*key), commentOf(line), true, {}});
        } else if (key.error().code == ErrorCode::Unavailable) {
            // A certificate or a card's key of a kind that is refused: shown, with what to tell the
            // people who gave it out.
            keys.push_back({{},
                            {},
                            commentOf(line),
                            true,
                            base::said("the agent offers a key that cannot sign here: %1",
                                       key.error().sentence())});
        }
    }
    return keys;
}

bool agentHolds(const std::vector<KeyChoice>& agent, const PublicKey& key) {
    return std::any_of(agent.begin(), agent.end(),
                       [&](const KeyChoice& held) { return held.key.blob == key.blob; });
}

base::Sentence troubleOf(const fs::path& privateKey, bool inAgent) {
    if (inAgent) return {};
    std::error_code failed;
    const fs::file_status status = fs::status(privateKey, failed);
    if (failed || !fs::is_regular_file(status))
        return base::said("the private key %1 is not there and no ssh-agent holds it",
                          privateKey.string());
    const auto forOthers = fs::perms::group_all | fs::perms::others_all;
    if ((status.permissions() & forOthers) != fs::perms::none)
        return base::said("others may read %1, so ssh refuses it; the owner can run: chmod 600 %1",
                          privateKey.string());
    return {};
}

// OpenSSH's own private key files carry their public half in the open; ssh-keygen prints it
// without asking for the passphrase. The private file itself is never read by us.
base::Result<PublicKey> publicHalf(const fs::path& privateKey) {
    base::ProcessRequest request;
    request.argv = {"ssh-keygen", "-e", "-m", "RFC4716", "-f", privateKey.string()};
    request.setenv = {{"SSH_ASKPASS_REQUIRE", "never"}, {"LC_ALL", "C"}};
    const auto result = base::run(request);
    if (!result) return fail(result.error());
    std::string body;
    for (const std::string_view line : base::lines(result->out))
        if (line.find_first_of(":- \"\\") == std::string_view::npos) body += line;
    const auto blob = base::fromBase64(body);
    if (result->exitCode != 0 || !blob)
        return fail(ErrorCode::Invalid, base::said("not a private key with a readable public half"),
                    {privateKey.string()},
                    base::said("put its public half beside it, ending in .pub"));
    return parsePublicKeyBlob(*blob);
}

base::Result<KeyChoice> choiceAt(const fs::path& path, const std::vector<KeyChoice>& agent) {
    const bool isPublic = path.extension() == ".pub";
    const fs::path publicPath = isPublic ? path : fs::path(path.string() + ".pub");
    fs::path privatePath = path;
    if (isPublic) privatePath.replace_extension();
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return fail(ErrorCode::NotFound, base::said("there is no key file"), {path.string()});

    KeyChoice choice;
    if (fs::exists(publicPath, ignored)) {
        const auto line = base::readFile(publicPath, kPublicKeyCap);
        if (!line) return fail(line.error());
        auto key = parsePublicKeyLine(*line);
        if (!key) {
            key.error().place.path = publicPath.string();
            return fail(key.error());
        }
        choice.key = std::move(*key);
        choice.comment = commentOf(*line);
    } else {
        auto key = publicHalf(privatePath);
        if (!key) return fail(key.error());
        choice.key = std::move(*key);
    }
    choice.inAgent = agentHolds(agent, choice.key);
    choice.path = fs::exists(privatePath, ignored) ? privatePath : publicPath;
    choice.trouble = troubleOf(privatePath, choice.inAgent);
    return choice;
}

std::vector<fs::path> publicKeyFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed))
        if (it->path().extension() == ".pub" && !it->path().stem().string().ends_with("-cert"))
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

base::Result<KeyChoice> keyAt(const fs::path& path) {
    if (path.string().starts_with(kOpenPgpPath))
        return openPgpKeyAt(path.string().substr(kOpenPgpPath.size()));
    return choiceAt(path, keysOfAgent());
}

base::Result<std::vector<KeyChoice>> findKeys(const std::vector<fs::path>& extra) {
    const std::vector<KeyChoice> agent = keysOfAgent();
    std::vector<fs::path> files;
    std::vector<KeyChoice> keys;
    for (const fs::path& path : extra) {
        std::error_code ignored;
        if (path.string().starts_with(kOpenPgpPath)) {
            auto choice = openPgpKeyAt(path.string().substr(kOpenPgpPath.size()));
            if (!choice) return fail(choice.error());
            keys.push_back(std::move(*choice));
            continue;
        }
        if (!fs::is_directory(path, ignored)) {
            files.push_back(path);
            continue;
        }
        const auto inside = publicKeyFiles(path);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    if (const char* home = std::getenv("HOME"); home && *home) {
        const auto inside = publicKeyFiles(fs::path(home) / ".ssh");
        files.insert(files.end(), inside.begin(), inside.end());
    }
    const auto known = [&](const PublicKey& key) { return agentHolds(keys, key); };
    for (const fs::path& file : files) {
        auto choice = choiceAt(file, agent);
        if (choice && !known(choice->key)) keys.push_back(std::move(*choice));
        if (!choice && choice.error().code == ErrorCode::Unavailable) {
            KeyChoice refused;
            refused.path = file;
            refused.trouble = choice.error().sentence();
            keys.push_back(std::move(refused));
        }
    }
    for (const KeyChoice& held : agent)
        if (held.key.blob.empty() || !known(held.key)) keys.push_back(held);
    for (KeyChoice& held : findOpenPgpKeys())
        if (!known(held.key)) keys.push_back(std::move(held));
    return keys;
}

} // namespace countersign::sign
