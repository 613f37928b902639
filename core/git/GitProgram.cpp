#include "core/git/GitProgram.h"

#include "core/base/Text.h"

namespace countersign::git {

namespace program {

using base::ErrorCode;

const std::vector<std::string> kSettings = {
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.alternateRefsCommand=true", // or git would run in the user's repository
    "core.logAllRefUpdates=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "transfer.fsckObjects=true",
    "fetch.writeCommitGraph=false",
    "fetch.recurseSubmodules=false",
    "push.gpgSign=false",
    "push.followTags=false",
    "push.recurseSubmodules=no",
    "http.lowSpeedLimit=100",
    "http.lowSpeedTime=120",
};

// What a login, a proxy or a key agent of the person's own may need.
const std::vector<std::string> kKept = {"PATH",
                                        "HOME",
                                        "USER",
                                        "LOGNAME",
                                        "LANG",
                                        "TMPDIR",
                                        "TZ",
                                        "SSH_AUTH_SOCK",
                                        "SSH_ASKPASS",
                                        "DISPLAY",
                                        "WAYLAND_DISPLAY",
                                        "XDG_RUNTIME_DIR",
                                        "XDG_CONFIG_HOME",
                                        "DBUS_SESSION_BUS_ADDRESS",
                                        "KRB5CCNAME",
                                        "GIT_CONFIG_GLOBAL",
                                        "GIT_CONFIG_SYSTEM",
                                        "GIT_CONFIG_NOSYSTEM",
                                        "GIT_SSH",
                                        "GIT_SSH_COMMAND",
                                        "GIT_SSH_VARIANT",
                                        "GIT_SSL_CAINFO",
                                        "SSL_CERT_FILE",
                                        "SSL_CERT_DIR",
                                        "CURL_CA_BUNDLE",
                                        "http_proxy",
                                        "https_proxy",
                                        "HTTPS_PROXY",
                                        "all_proxy",
                                        "ALL_PROXY",
                                        "no_proxy",
                                        "NO_PROXY"};

bool isNoise(std::string_view line) {
    return line.starts_with("hint:") || line.starts_with("warning:") || line.starts_with("To ") ||
           line.starts_with("and the repository exists") ||
           line.starts_with("Please make sure you have") || line == "remote:";
}

base::Sentence hintFor(const std::string& said) {
    const auto says = [&](const char* text) { return base::containsNoCase(said, text); };
    if (says("Permission denied ("))
        return base::said("load your ssh key (ssh-add) or ask for access");
    if (says("Host key verification failed"))
        return base::said("connect once by hand with ssh and compare the host's key");
    if (says("Could not resolve host") || says("Network is unreachable") ||
        says("Connection refused") || says("Connection timed out"))
        return base::said(
            "without a network the log can be carried: countersign outbox export FILE");
    if (says("terminal prompts disabled") || says("could not read Username") ||
        says("Authentication failed"))
        return base::said("sign in with git once, or call this from a terminal");
    if (says("dubious ownership")) return base::said("the folder belongs to another user");
    return {};
}

} // namespace program

base::ProcessRequest gitCall(const std::filesystem::path& folder, std::vector<std::string> words,
                             bool anywhere) {
    base::ProcessRequest request;
    request.argv = {"git"};
    for (const std::string& setting : program::kSettings) {
        request.argv.emplace_back("-c");
        request.argv.push_back(setting);
    }
    request.argv.insert(request.argv.end(), std::make_move_iterator(words.begin()),
                        std::make_move_iterator(words.end()));
    request.keepenv = program::kKept;
    request.setenv = {{"LC_ALL", "C"},
                      {"GIT_ALLOW_PROTOCOL", "https:ssh:git:file"},
                      {"GIT_NO_REPLACE_OBJECTS", "1"},
                      {"GIT_TERMINAL_PROMPT", "0"},
                      {"GIT_ASKPASS", ""}, // no graphical question out of the blue
                      {"SSH_ASKPASS_REQUIRE", "never"},
                      {"GIT_OPTIONAL_LOCKS", "0"}};
    if (!anywhere) request.setenv["GIT_DIR"] = folder.string();
    request.folder = folder;
    request.deadline = std::chrono::milliseconds(0);
    return request;
}

base::Error gitFailure(const base::ProcessResult& result, const base::Sentence& doing,
                       const std::string& address) {
    std::vector<std::string> said;
    for (const std::string_view line : base::lines(result.err)) {
        const std::string_view clean = base::trimmed(line);
        if (clean.empty() || program::isNoise(clean)) continue;
        std::string text = base::escaped(clean);
        for (const char* start : {"fatal: ", "error: ", "remote: "}) {
            if (text.starts_with(start)) text.erase(0, std::string(start).size());
        }
        if (said.size() < 6) said.push_back(base::escaped(base::trimmed(text)));
    }
    const base::Sentence words = said.empty() ? base::said("git ended with %1", result.exitCode)
                                              : base::Sentence(base::joined(said, "; "));
    return {base::ErrorCode::Unavailable,
            base::said("%1 (%2)", doing, words),
            {address, 0, 0, {}},
            program::hintFor(result.err)};
}

} // namespace countersign::git
