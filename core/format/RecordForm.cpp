#include "core/format/RecordForm.h"

#include "core/base/Text.h"
#include "core/format/RecordKinds.h"

#include <algorithm>
#include <array>

namespace countersign::format {

namespace recordform {

// First sentence that is not empty.
template <typename... Parts> std::string firstOf(Parts&&... parts) {
    for (const std::string& part : {std::string(std::forward<Parts>(parts))...}) {
        if (!part.empty()) return part;
    }
    return {};
}

std::string unless(bool holds, const char* sentence) { return holds ? "" : sentence; }

template <typename T> bool ascending(const std::vector<T>& ids) {
    return std::adjacent_find(ids.begin(), ids.end(),
                              [](const T& a, const T& b) { return !(a < b); }) == ids.end();
}

bool oneOf(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* each) { return word == each; });
}

std::string conditions(const std::vector<model::Condition>& list) {
    for (const model::Condition& each : list) {
        if (base::trimmed(each.text).empty()) return "a condition needs a text";
        if (!each.owner.empty() && !isPrincipal(each.owner))
            return "the owner of a condition must be a principal of the roster or empty";
        if (!each.due.empty() && !isDate(each.due))
            return "the due date of a condition must look like 2026-11-21 or be empty";
    }
    return {};
}

std::string subject(const model::Subject& subject) {
    return firstOf(
        unless(!subject.release.model.empty(), "release.id is empty"),
        unless(subject.release.model.size() <= 400 && subject.release.version.size() <= 200,
               "the name of the release is too long"),
        unless(!subject.release.version.empty(), "release.version is empty"),
        unless(!subject.commit.isNone() && !subject.tree.isNone(),
               "subject.commit and subject.tree must be object ids"),
        unless(!subject.manifest.isZero(), "subject.manifest_sha256 is empty"));
}

struct Body {
    const model::Record& record;

    std::string reasoned() const {
        return unless(!base::trimmed(record.reason).empty(), "a reason is required");
    }
    std::string meant() const {
        return unless(!base::trimmed(record.meaning).empty(),
                      "the meaning of the signature is required");
    }
    std::string hatted() const {
        return unless(!record.signer.hat.empty(), "signer.hat must name the role signed as");
    }

    std::string operator()(const model::OtherKind&) const { return {}; }
    std::string operator()(const model::Open& body) const {
        for (const model::Contributor& each : body.contributors) {
            if (!oneOf(each.how,
                       {"author", "committer", "co-author", "trailer", "contributor", "producer"}))
                return "contributors[].how holds '" + each.how + "', which is not in the table";
        }
        return {};
    }
    std::string operator()(const model::Vote& body) const {
        const bool approving = body.vote == model::VoteValue::Approve ||
                               body.vote == model::VoteValue::ApproveWithConditions;
        const bool conditional = body.vote == model::VoteValue::ApproveWithConditions;
        const bool dissent = body.vote == model::VoteValue::Dissent;
        return firstOf(
            reasoned(), meant(), approving ? hatted() : "",
            unless(dissent == (body.level != model::DissentLevel::None),
                   "a dissent has a level (concern, object or block), every other vote has none"),
            unless(conditional == !body.conditions.empty(),
                   "conditions belong to approve-with-conditions, which must have at least one"),
            unless(dissent || body.wouldRemove.empty(), "would_remove belongs to a dissent"),
            conditions(body.conditions),
            unless(ascending(body.opened), "opened must be ascending, each id once"));
    }
    std::string operator()(const model::Withdraw&) const { return reasoned(); }
    std::string operator()(const model::Join&) const { return {}; }
    std::string operator()(const model::Answer& body) const {
        return firstOf(reasoned(),
                       unless(oneOf(body.disposition, {"addressed", "not-accommodated", "noted"}),
                              "disposition must be addressed, not-accommodated or noted"));
    }
    std::string operator()(const model::Decide& body) const {
        const bool conditional = body.outcome == model::Outcome::ApprovedWithConditions;
        return firstOf(
            reasoned(), meant(), hatted(),
            unless(conditional == !body.conditions.empty(),
                   "conditions belong to approved-with-conditions, which must have at least one"),
            conditions(body.conditions),
            unless(ascending(body.counted) && ascending(body.dissents),
                   "counted and dissents must be ascending, each id once"),
            unless(!body.evaluatedHead.isNone(), "evaluated_head must be a commit of the log"),
            unless(body.validUntil.empty() || isDate(body.validUntil),
                   "valid_until must look like 2026-11-21 or be empty"));
    }
    std::string operator()(const model::Retire& body) const {
        return firstOf(reasoned(), unless(isFingerprint(body.key), "key must be a fingerprint"),
                       unless(isPrincipal(body.principal), "principal is malformed"));
    }
    std::string operator()(const model::Remark&) const { return reasoned(); }
};

} // namespace recordform

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

std::string whyNotASigner(const model::Signatory& signer) {
    using namespace recordform;
    return firstOf(unless(isPrincipal(signer.principal), "signer.principal is malformed"),
                   unless(base::isPrintableName(signer.name), "signer.name cannot be printed"),
                   unless(signer.hat.empty() || isPrincipal(signer.hat), "signer.hat is malformed"),
                   unless(isFingerprint(signer.key), "signer.key must be a fingerprint"));
}

std::string whyNotARecord(const model::Record& record) {
    using namespace recordform;
    const RecordKind* kind = recordKind(record.kind);
    if (!kind) return "'" + record.kind + "' is not in the table of kinds";
    if (kindWord(record.body) != record.kind) return "the body is not of the kind named";
    const bool subjectFits =
        kind->about == RecordKind::About::Either ||
        (kind->about == RecordKind::About::Release) == record.subject.has_value();
    return firstOf(whyNotASigner(record.signer),
                   unless(subjectFits, record.subject ? "this kind is not about a release"
                                                      : "this kind must name a release"),
                   record.subject ? subject(*record.subject) : "",
                   unless(record.prev.size() == 1 && !record.prev.front().commit.isNone(),
                          "prev must name the one log commit it was written on"),
                   unless(ascending(record.seenDissents),
                          "seen.open_dissents must be ascending, each id once"),
                   std::visit(Body{record}, record.body));
}

std::string whyNotAGenesis(const model::Genesis& genesis) {
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
