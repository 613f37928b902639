#include "core/base/Redact.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>

namespace countersign::base {

namespace redact {

bool isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool isNameChar(char c) {
    return isAlnum(c) || c == '.' || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}
bool isSlash(char c) { return c == '/' || c == '\\'; }

struct Home {
    std::size_t from = 0, to = 0; // of the road to it, the owner's name included
    std::string_view owner;
};

// A JSON text doubles its backslashes.
std::size_t slashesAt(std::string_view text, std::size_t at) {
    if (at >= text.size() || !isSlash(text[at])) return 0;
    return text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '\\' ? 2 : 1;
}

// The road must begin at a root: "/…", "\…", "C:\…" after anything that is no part of a path.
std::optional<std::size_t> rootBefore(std::string_view text, std::size_t at) {
    std::size_t from = at;
    while (from > 0 && (isNameChar(text[from - 1]) || isSlash(text[from - 1])) &&
           !(text[from - 1] == '/' && from > 1 && text[from - 2] == '/'))
        --from;
    // "C:\Users": the colon ended the way back.
    if (from > 1 && text[from - 1] == ':' && isAlnum(text[from - 2]) &&
        (from == 2 || !isNameChar(text[from - 3])))
        return from - 2;
    return isSlash(text[from]) ? std::optional(from) : std::nullopt;
}

std::optional<Home> homeAt(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 4> kFolders = {"home", "Users", "users", "HOME"};
    const std::size_t before = slashesAt(text, at);
    if (before == 0) return std::nullopt;
    const std::string_view rest = text.substr(at + before);
    for (const std::string_view folder : kFolders) {
        if (!rest.starts_with(folder)) continue;
        const std::size_t behind = at + before + folder.size();
        const std::size_t after = slashesAt(text, behind);
        std::size_t end = behind + after;
        while (end < text.size() && isNameChar(text[end]))
            ++end;
        if (after == 0 || end == behind + after) return std::nullopt;
        const auto from = rootBefore(text, at);
        if (!from) return std::nullopt;
        return Home{*from, end, text.substr(behind + after, end - behind - after)};
    }
    const bool root = rest.starts_with("root") && rest.size() > 4 && isSlash(rest[4]);
    const bool begins = at == 0 || !(isNameChar(text[at - 1]) || isSlash(text[at - 1])) ||
                        (at > 1 && text[at - 1] == '/' && text[at - 2] == '/');
    if (root && begins) return Home{at, at + before + 4, {}};
    return std::nullopt;
}

template <typename Take> void eachHome(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        at = text.find_first_of("/\\", at);
        if (at == std::string_view::npos) return;
        const auto home = homeAt(text, at);
        if (!home) {
            ++at;
            continue;
        }
        if (!take(*home)) return;
        at = home->to;
    }
}

bool isPerson(std::string_view owner) {
    static constexpr std::array<std::string_view, 16> kMachines = {
        "runner", "ubuntu", "user",    "users",    "root",   "jenkins", "app",    "default",
        "public", "shared", "vagrant", "circleci", "docker", "node",    "worker", "admin"};
    const std::string lower = lowerAscii(owner);
    return owner.size() >= 3 &&
           std::find(kMachines.begin(), kMachines.end(), lower) == kMachines.end();
}

} // namespace redact

std::string withoutHomes(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    redact::eachHome(text, [&](const redact::Home& home) {
        if (home.from < done) return true;
        out += text.substr(done, home.from - done);
        out += '~';
        done = home.to;
        return true;
    });
    out += text.substr(done);
    return out;
}

std::set<std::string> homeOwners(std::string_view text) {
    std::set<std::string> names;
    redact::eachHome(text, [&](const redact::Home& home) {
        if (redact::isPerson(home.owner)) names.emplace(home.owner);
        return names.size() < 1'000;
    });
    return names;
}

std::string redacted(std::string_view text, const std::set<std::string>& names) {
    std::string out = withoutHomes(text);
    for (const std::string& name : names) {
        if (name.empty()) continue;
        std::string next;
        std::size_t done = 0;
        for (std::size_t at = 0; (at = out.find(name, at)) != std::string::npos;) {
            const std::size_t end = at + name.size();
            const bool word = (at == 0 || !redact::isNameChar(out[at - 1])) &&
                              (end == out.size() || !redact::isNameChar(out[end]));
            if (word) {
                next += out.substr(done, at - done) + "[name]";
                done = end;
            }
            at = end;
        }
        out = next + out.substr(done);
    }
    return out;
}

std::string redacted(std::string_view text) { return redacted(text, homeOwners(text)); }

std::optional<std::size_t> firstHome(std::string_view text) {
    std::optional<std::size_t> found;
    redact::eachHome(text, [&](const redact::Home& home) {
        found = home.from;
        return false;
    });
    return found;
}

} // namespace countersign::base
