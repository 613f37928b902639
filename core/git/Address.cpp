#include "core/git/Address.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::git {

namespace addresses {

using base::ErrorCode;

tl::unexpected<base::Error> refused(const std::string& text, const base::Sentence& why,
                                    const std::string& hint = {}) {
    return base::fail(ErrorCode::Invalid, base::said("this address cannot be used: %1", why),
                      {text, 0, 0, {}}, hint);
}

bool isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// "ext::sh -c …": git would start the program git-remote-ext.
bool namesHelper(const std::string& text) {
    const std::size_t at = text.find("::");
    if (at == std::string::npos || at == 0) return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at),
                       [](char c) { return isWordCharacter(c) || c == '-' || c == '+'; });
}

// User and host of a server, as they stand before the path.
base::Sentence whyNotHost(const std::string& authority) {
    const std::size_t at = authority.rfind('@');
    const std::string user = at == std::string::npos ? "" : authority.substr(0, at);
    const std::string host = at == std::string::npos ? authority : authority.substr(at + 1);
    if (user.find(':') != std::string::npos) return base::said("it holds a password");
    for (const std::string& part : {user, host}) {
        if (part.starts_with('-') || part.starts_with("[-"))
            return base::said("a name in it begins with '-'");
    }
    if (host.empty() || host.front() == ':') return base::said("it names no host");
    const bool plain = std::all_of(authority.begin(), authority.end(), [](char c) {
        return isWordCharacter(c) || std::string_view("-._~@:[]%+").find(c) != std::string::npos;
    });
    return plain ? base::Sentence() : base::said("its host is not written like one");
}

base::Result<Address> server(const std::string& text, const std::string& authority,
                             const std::string& path) {
    if (const base::Sentence why = whyNotHost(authority); !why.empty()) {
        const bool secret = why.ends_with("password");
        return refused(secret ? "…" : text, why,
                       secret ? base::said("leave it out; git's credential helper keeps it")
                              : base::Sentence());
    }
    if (path.empty() || path == "/") return refused(text, base::said("it names no repository"));
    if (path.starts_with('-') || path.starts_with("/-"))
        return refused(text, base::said("its path begins with '-'"));
    return Address{Address::Kind::Server, text};
}

base::Result<Address> folder(const std::string& text, const std::filesystem::path& from) {
    std::error_code failed;
    auto path = std::filesystem::absolute(from / text, failed);
    if (!failed) path = std::filesystem::weakly_canonical(path, failed);
    if (failed) return refused(text, failed.message());
    std::string plain = path.string();
    while (plain.size() > 1 && plain.back() == '/')
        plain.pop_back();
    return Address{Address::Kind::Folder, plain};
}

} // namespace addresses

base::Result<Address> parseAddress(const std::string& text, const std::filesystem::path& from) {
    using namespace addresses;
    if (text.empty()) return refused(text, base::said("it is empty"));
    if (text.front() == '-') return refused(text, base::said("it begins with '-'"));
    const bool strange = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (strange || text.size() > 4096)
        return refused(base::escaped(text.substr(0, 80)), base::said("odd characters"));
    if (namesHelper(text)) return refused(text, base::said("it would start a program"));
    if (const std::size_t end = text.find("://"); end != std::string::npos) {
        const std::string scheme = base::lowerAscii(text.substr(0, end));
        const std::string rest = text.substr(end + 3);
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        if (scheme == "file") {
            if (!rest.starts_with('/'))
                return refused(text, base::said("file:// wants a whole path"));
            return folder(rest, from);
        }
        if (scheme == "https" || scheme == "ssh" || scheme == "git")
            return server(text, rest.substr(0, slash), rest.substr(slash));
        return refused(text, base::said("the way '%1' is not used", scheme),
                       base::said("https, ssh, a folder or file://"));
    }
    // As git reads it: a colon before the first slash makes a host.
    const std::size_t colon = text.find(':');
    if (colon != std::string::npos && colon < text.find('/'))
        return server(text, text.substr(0, colon), text.substr(colon + 1));
    return folder(text, from);
}

} // namespace countersign::git
