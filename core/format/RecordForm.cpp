#include "core/format/RecordForm.h"

#include "core/base/Text.h"
#include "core/format/FormParts.h"
#include "core/format/RecordKinds.h"

#include <algorithm>

namespace countersign::format {

bool isPrincipal(std::string_view text) {
    if (text.empty() || text.size() > 64) return false;
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return plain(text.front()) && std::all_of(text.begin(), text.end(), [&](char c) {
               return plain(c) || c == '.' || c == '_' || c == '-';
           });
}

bool isFingerprint(std::string_view text) {
    constexpr std::string_view prefix = "SHA256:";
    if (text.size() != prefix.size() + 43 || !text.starts_with(prefix)) return false;
    return base::fromBase64(std::string(text.substr(prefix.size())) + "=").has_value();
}

bool isDate(const std::string& text) {
    const auto time = base::UtcTime::parse(text);
    return time && time->date() == text;
}

namespace recordform {

base::Sentence subject(const model::Subject& subject) {
    return firstOf(
        unless(!subject.release.model.empty(), "release.id is empty"),
        unless(subject.release.model.size() <= 400 && subject.release.version.size() <= 200,
               "the name of the release is too long"),
        unless(!subject.release.version.empty(), "release.version is empty"),
        unless(!subject.commit.isNone() && !subject.tree.isNone(),
               "subject.commit and subject.tree must be object ids"),
        unless(!subject.manifest.isZero(), "subject.manifest_sha256 is empty"));
}

} // namespace recordform

base::Sentence whyNotASigner(const model::Signatory& signer) {
    using namespace recordform;
    return firstOf(unless(isPrincipal(signer.principal), "signer.principal is malformed"),
                   unless(base::isPrintableName(signer.name), "signer.name cannot be printed"),
                   unless(signer.hat.empty() || isPrincipal(signer.hat), "signer.hat is malformed"),
                   unless(isFingerprint(signer.key), "signer.key must be a fingerprint"));
}

base::Sentence whyNotARecord(const model::Record& record) {
    using namespace recordform;
    const Body body{record};
    const RecordKind* kind = recordKind(record.kind);
    if (!kind) return base::said("'%1' is not in the table of kinds", record.kind);
    if (kindWord(record.body) != record.kind)
        return base::said("the body is not of the kind named");
    const bool subjectFits =
        kind->about == RecordKind::About::Either ||
        (kind->about == RecordKind::About::Release) == record.subject.has_value();
    return firstOf(whyNotASigner(record.signer),
                   unless(subjectFits || !record.subject, "this kind is not about a release"),
                   unless(subjectFits || record.subject, "this kind must name a release"),
                   record.subject ? subject(*record.subject) : base::Sentence(),
                   unless(record.prev.size() == 1 && !record.prev.front().commit.isNone(),
                          "prev must name the one log commit it was written on"),
                   unless(ascending(record.seenDissents),
                          "seen.open_dissents must be ascending, each id once"),
                   std::visit([&](const auto& each) { return body(each); }, record.body));
}

base::Sentence whyNotAGenesis(const model::Genesis& genesis) {
    using namespace recordform;
    const bool head = genesis.succeeds.empty() || base::ObjectId::fromHex(genesis.succeeds) ||
                      base::Sha256::fromHex(genesis.succeeds);
    return firstOf(
        whyNotASigner(genesis.signer),
        unless(base::isPrintableName(genesis.name), "name cannot be printed"),
        unless(!base::trimmed(genesis.meaning).empty(), "the meaning of the signature is required"),
        unless(head, "succeeds must be the head of a log in hexadecimal, or empty"));
}

} // namespace countersign::format
