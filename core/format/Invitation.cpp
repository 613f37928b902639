#include "core/format/Invitation.h"

#include "core/base/EightWords.h"
#include "core/base/Text.h"
#include "core/format/RecordForm.h"
#include "core/format/RecordText.h"

#include <algorithm>

namespace countersign::format {

namespace invitations {

using base::ErrorCode;

constexpr const char* kInvited =
    "Open this file with: countersign accept FILE. Then have the eight words read to you by "
    "whoever sent it, and compare.";
constexpr const char* kAsked = "I ask to be put on the people and keys of this log";
constexpr const char* kArmor = "-----BEGIN SSH SIGNATURE-----\n";

template <typename Io, typename Roles> void describeRoles(Io& io, Roles& roles) {
    io.raw("roles: ");
    io.list(roles, [&](auto& role) { io.line(role); });
    io.raw("\n");
}

template <typename Io, typename Text> void describeLine(Io& io, const char* key, Text& value) {
    io.raw(std::string(key) + ": ");
    io.line(value);
    io.raw("\n");
}

template <typename Io, typename T> void describeInvitation(Io& io, T& i, std::string& words) {
    io.raw("countersign: \"invitation\"\nversion: 1\n");
    describeLine(io, "for", i.to);
    describeLine(io, "from", i.from);
    describeRoles(io, i.roles);
    describeLine(io, "name", i.logName);
    describeLine(io, "address", i.address);
    describeLine(io, "branch", i.branch);
    io.raw("log: ");
    io.digest(i.log);
    io.raw("\ngenesis: ");
    io.object(i.genesis);
    io.raw("\nhead: ");
    io.object(i.head);
    io.raw("\nfingerprint: ");
    io.digest(i.fingerprint);
    io.raw("\n");
    describeLine(io, "words", words);
    io.raw("made_at: ");
    io.time(i.madeAt);
    io.raw("\nsay: \"" + std::string(kInvited) + "\"\n");
}

template <typename Io, typename T> void describeRequest(Io& io, T& r) {
    io.raw("countersign: \"roster-request\"\nversion: 1\nlog: ");
    io.digest(r.log);
    io.raw("\n");
    describeLine(io, "principal", r.principal);
    describeLine(io, "name", r.name);
    describeRoles(io, r.roles);
    describeLine(io, "key", r.publicKey);
    io.raw("made_at: ");
    io.time(r.madeAt);
    io.raw("\nsay: \"" + std::string(kAsked) + "\"\n");
}

std::string whyNotRoles(const std::vector<std::string>& roles) {
    for (const std::string& role : roles) {
        if (!isPrincipal(role)) return "'" + role + "' is not the id of a role";
    }
    return std::adjacent_find(roles.begin(), roles.end(),
                              [](const auto& a, const auto& b) { return !(a < b); }) == roles.end()
               ? ""
               : "roles must ascend, each once";
}

tl::unexpected<base::Error> wrong(const base::Sentence& what, const std::string& path) {
    return base::fail(ErrorCode::Invalid, what, {path, 0, 0, {}});
}

} // namespace invitations

std::string writeInvitation(const model::Invitation& invitation) {
    RecordWriter writer;
    std::string words = base::eightWords(invitation.fingerprint);
    invitations::describeInvitation(writer, invitation, words);
    return writer.take();
}

base::Result<model::Invitation> readInvitation(std::string_view bytes, const std::string& path) {
    if (bytes.size() > kRecordCap) return invitations::wrong(base::said("this is too long"), path);
    if (!bytes.starts_with("countersign: \"invitation\""))
        return invitations::wrong(base::said("this is not an invitation"), path);
    model::Invitation read;
    std::string words;
    RecordReader reader(bytes, path);
    invitations::describeInvitation(reader, read, words);
    if (!reader.failed() && !reader.atEnd()) reader.fail("nothing may follow the last field");
    if (reader.failed()) return base::fail(reader.error());
    if (words != base::eightWords(read.fingerprint))
        return invitations::wrong(base::said("the eight words are not those of the fingerprint"),
                                  path);
    if (!base::isPrintableName(read.to))
        return invitations::wrong(base::said("'for' names nobody"), path);
    if (!read.branch.starts_with("refs/heads/") || read.genesis.isNone() || read.head.isNone())
        return invitations::wrong(base::said("branch, genesis and head must be named"), path);
    if (auto why = invitations::whyNotRoles(read.roles); !why.empty())
        return invitations::wrong(why, path);
    return read;
}

std::string writeRosterRequest(const model::RosterRequest& request) {
    RecordWriter writer;
    invitations::describeRequest(writer, request);
    return writer.take();
}

base::Result<SignedRequest> readRosterRequest(std::string_view bytes, const std::string& path) {
    if (bytes.size() > kRecordCap) return invitations::wrong(base::said("this is too long"), path);
    if (!bytes.starts_with("countersign: \"roster-request\""))
        return invitations::wrong(base::said("this is not a request to be put on people and keys"),
                                  path);
    const std::size_t armor = bytes.find(invitations::kArmor);
    if (armor == std::string_view::npos)
        return invitations::wrong(base::said("this request is not signed"), path);
    SignedRequest read;
    read.payload = bytes.substr(0, armor);
    read.armor = bytes.substr(armor);
    RecordReader reader(read.payload, path);
    invitations::describeRequest(reader, read.request);
    if (!reader.failed() && !reader.atEnd()) reader.fail("only the signature may follow");
    if (reader.failed()) return base::fail(reader.error());
    if (!isPrincipal(read.request.principal))
        return invitations::wrong(base::said("principal must look like ana.ruiz"), path);
    if (!base::isPrintableName(read.request.name))
        return invitations::wrong(base::said("the name cannot be printed"), path);
    if (auto why = invitations::whyNotRoles(read.request.roles); !why.empty())
        return invitations::wrong(why, path);
    return read;
}

} // namespace countersign::format
