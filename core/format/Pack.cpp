#include "core/format/Pack.h"

#include "core/base/Text.h"

namespace countersign::format {

namespace packfile {

tl::unexpected<base::Error> damaged(const char* name) {
    return base::fail(base::ErrorCode::Corrupt, base::said("%1 is damaged", name),
                      {name, 0, 0, {}});
}

} // namespace packfile

std::string writePackHead(const PackHead& head) {
    return "countersign-pack 1\nlog " + head.log.hex() + "\nstart " + head.start.hex() + "\nhead " +
           head.head.hex() + "\ncommits " + std::to_string(head.commits) + "\nscope " +
           (head.release ? "release " + manifestQuoted(head.release->model) + " " +
                               manifestQuoted(head.release->version)
                         : std::string("all")) +
           "\n";
}

base::Result<PackHead> readPackHead(std::string_view bytes) {
    const auto rows = base::lines(bytes);
    if (rows.size() != 6 || bytes.size() > 4096) return packfile::damaged("PACK");
    const auto value = [&](std::size_t row, std::string_view key) {
        return rows[row].starts_with(key) ? rows[row].substr(key.size()) : std::string_view();
    };
    PackHead head;
    head.log = base::Sha256::fromHex(value(1, "log ")).value_or(base::Sha256{});
    head.start = base::CommitId::fromHex(value(2, "start ")).value_or(base::CommitId{});
    head.head = base::CommitId::fromHex(value(3, "head ")).value_or(base::CommitId{});
    head.commits = static_cast<std::uint64_t>(base::parseInteger(value(4, "commits ")).value_or(0));
    if (const auto scope = value(5, "scope release "); !scope.empty()) {
        // A quoted name holds no quote but its own two.
        const std::size_t between = scope.find("\" \"");
        if (between == scope.npos) return packfile::damaged("PACK");
        const auto model = manifestUnquoted(scope.substr(0, between + 1));
        const auto version = manifestUnquoted(scope.substr(between + 2));
        if (!model || !version) return packfile::damaged("PACK");
        head.release = model::ReleaseId{*model, *version};
    }
    if (writePackHead(head) != bytes) return packfile::damaged("PACK");
    return head;
}

std::string writeDigests(const Digests& digests) {
    std::string text;
    for (const auto& [name, digest] : digests)
        text += digest.hex() + "  " + name + "\n";
    return text;
}

base::Result<Digests> readDigests(std::string_view bytes) {
    Digests digests;
    for (const std::string_view line : base::lines(bytes)) {
        const auto digest = base::Sha256::fromHex(line.substr(0, 64));
        if (!digest || line.size() < 67) return packfile::damaged("DIGESTS");
        digests.emplace(line.substr(66), *digest);
    }
    if (writeDigests(digests) != bytes) return packfile::damaged("DIGESTS");
    return digests;
}

} // namespace countersign::format
