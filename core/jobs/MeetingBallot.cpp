// Sealed ballots: what is sealed is kept here before it is signed, so that no crash can lose a
// salt.
#include "core/base/Mac.h"
#include "core/base/Text.h"
#include "core/format/SealedVote.h"
#include "core/jobs/Drafts.h"
#include "core/jobs/Judge.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace ballot_detail {

struct Box { // a release in review and what one person did about it
    ReleaseTarget target;
    const model::ReleaseHistory* history = nullptr;
    const model::Fact* sealed = nullptr; // own ballot, neither revealed nor withdrawn
};

const model::Fact* sealedOf(const model::ReleaseHistory& history, const std::string& principal) {
    const model::Fact* sealed = nullptr;
    for (const model::Fact& fact : history.facts) {
        if (fact.as<model::Ballot>() && fact.live() && fact.record->signer.principal == principal)
            sealed = &fact;
        const auto* reveal = fact.as<model::Reveal>();
        if (reveal && sealed && reveal->ballot == sealed->id) sealed = nullptr;
    }
    return sealed;
}

Result<Box> boxOf(Workspace& workspace, const Standing& standing, const std::string& release,
                  const std::string& principal, const base::CancelToken& cancel) {
    ReleaseName name = parseReleaseName(release);
    auto id = modelIdOf(standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    auto target = targetOf(workspace, standing, name, Side::Announced, cancel);
    if (!target) return fail(target.error());
    Box box{std::move(*target), nullptr, nullptr};
    const auto& releases = standing.log->ledger.releases;
    const auto found = releases.find(box.target.release);
    if (found == releases.end() || !found->second.candidate())
        return fail(ErrorCode::Invalid,
                    base::said("No review of %1 is open", releaseText(box.target.release)), {},
                    "countersign open " + box.target.release.text());
    box.history = &found->second;
    box.sealed = sealedOf(found->second, principal);
    return box;
}

Result<void> demandPlace(const Box& box, const model::LedgerState& ledger,
                         const BallotRequest& request, base::UtcTime at) {
    const std::string who = meeting::nameOf(ledger, request.principal);
    const std::string what = releaseText(box.target.release);
    for (const model::Fact& fact : box.history->facts)
        if (fact.live() && fact.as<model::Recuse>() &&
            fact.record->signer.principal == request.principal)
            return fail(ErrorCode::Denied, base::said("%1 stood aside from %2", who, what), {},
                        "countersign withdraw " + fact.id.shortHex());
    for (const model::LiveVote& vote : box.history->votes) {
        const auto* body = vote.record ? std::get_if<model::Vote>(&vote.record->body) : nullptr;
        if (vote.live() && body && body->vote == model::VoteValue::Recuse &&
            vote.record->signer.principal == request.principal)
            return fail(ErrorCode::Denied, base::said("%1 stood aside from %2", who, what), {},
                        "countersign withdraw " + vote.id.shortHex());
    }
    auto report = judge(box.target, model::Purpose::Decision, at);
    if (!report) return fail(report.error());
    const bool fits =
        std::any_of(report->seats.begin(), report->seats.end(), [&](const model::SeatStatus& seat) {
            const bool hers = seat.principal == request.principal ||
                              std::find(seat.couldFill.begin(), seat.couldFill.end(),
                                        request.principal) != seat.couldFill.end();
            return hers && (request.hat.empty() || seat.role == request.hat);
        });
    if (fits) return {};
    return fail(
        ErrorCode::Denied,
        base::said("%1 fills no required signature of %2, so there is nothing to seal", who, what),
        {},
        base::said("an objection is always possible: countersign vote %1 dissent",
                   box.target.release.text()));
}

// Revealed by this person about what is announced now and not followed by a vote of theirs; null if
// there is none.
const model::Fact* revealedOnly(const model::LedgerState& ledger, const Box& box,
                                const std::string& principal) {
    const model::Fact* revealed = nullptr;
    for (const model::Fact& fact : box.history->facts) {
        const auto& subject = fact.record->subject;
        if (fact.as<model::Reveal>() && fact.record->signer.principal == principal && subject &&
            subject->manifest == box.target.snapshot.manifestDigest)
            revealed = &fact;
    }
    for (const model::LiveVote& vote : box.history->votes) {
        const model::LogEntry* entry = ledger.entry(vote.id);
        if (revealed && entry && entry->record->signer.principal == principal &&
            entry->position > revealed->position)
            revealed = nullptr;
    }
    return revealed;
}

Statement voteOf(const model::Reveal& reveal, const std::string& release, const std::string& hat) {
    Statement vote;
    vote.kind = Statement::Kind::Vote;
    vote.release = release;
    vote.hat = hat;
    vote.vote = reveal.vote;
    vote.level = reveal.level;
    vote.reason = reveal.text;
    return vote;
}

} // namespace ballot_detail

Result<Statement> castBallot(Workspace& workspace, const BallotRequest& request,
                             const base::CancelToken& cancel) {
    using namespace ballot_detail;
    if (base::trimmed(request.text).empty())
        return fail(ErrorCode::Invalid, base::said("A ballot says why"), {},
                    base::said("one sentence is enough"));
    if (request.vote == model::VoteValue::Recuse)
        return fail(ErrorCode::Invalid, base::said("Whoever stands aside casts no ballot"), {},
                    "countersign recuse " + request.release);
    auto standing = standInOrder(workspace, {}, cancel);
    if (!standing) return fail(standing.error());
    auto box = boxOf(workspace, *standing, request.release, request.principal, cancel);
    if (!box) return fail(box.error());
    const std::string name = box->target.release.text();
    if (box->sealed)
        return fail(
            ErrorCode::Denied,
            base::said("A sealed ballot about %1 was cast", releaseText(box->target.release)), {},
            "countersign meeting reveal " + name);
    if (auto place = demandPlace(*box, standing->log->ledger, request, standing->where.at); !place)
        return fail(place.error());
    model::Reveal sealed;
    sealed.salt = base::randomKey();
    sealed.vote = request.vote;
    const bool dissent = request.vote == model::VoteValue::Dissent;
    if (dissent)
        sealed.level = request.level == model::DissentLevel::None ? model::DissentLevel::Object
                                                                  : request.level;
    sealed.text = base::toNfc(request.text);
    const base::Sha256 digest = format::sealOf(sealed);
    local::Draft kept;
    kept.key = meeting::ballotKey(box->target.release, request.principal);
    kept.fields = {{"salt", sealed.salt.hex()},
                   {"vote", model::name(sealed.vote)},
                   {"level", model::name(sealed.level)},
                   {"text", sealed.text},
                   {"hat", request.hat},
                   {"sha256", digest.hex()}};
    if (auto saved = saveDraft(workspace, std::move(kept)); !saved) return fail(saved.error());
    model::Ballot ballot{digest, {}};
    if (const model::Fact* plan = meeting::underWay(standing->log->ledger, box->target.release))
        ballot.meeting = plan->id;
    Statement statement = meeting::statementOf(ballot, name);
    statement.hat = request.hat;
    return statement;
}

Result<Unsealed> revealBallot(Workspace& workspace, const std::string& release,
                              const std::string& principal) {
    using namespace ballot_detail;
    auto standing = standInOrder(workspace, {});
    if (!standing) return fail(standing.error());
    auto box = boxOf(workspace, *standing, release, principal, {});
    if (!box) return fail(box.error());
    const std::string what = releaseText(box->target.release);
    const std::string name = box->target.release.text();
    if (const model::Fact* open =
            box->sealed ? nullptr : revealedOnly(standing->log->ledger, *box, principal))
        return Unsealed{std::nullopt,
                        voteOf(*open->as<model::Reveal>(), name, open->record->signer.hat)};
    if (!box->sealed)
        return fail(ErrorCode::NotFound,
                    base::said("%1 holds no sealed ballot about %2",
                               meeting::nameOf(standing->log->ledger, principal), what));
    auto kept = loadDraft(workspace, meeting::ballotKey(box->target.release, principal));
    if (!kept) return fail(kept.error());
    model::Reveal reveal;
    reveal.ballot = box->sealed->id;
    bool whole = false;
    std::string hat;
    if (*kept) {
        auto& fields = (*kept)->fields;
        const auto salt = base::Sha256::fromHex(fields["salt"]);
        const auto vote = model::voteValue(fields["vote"]);
        const auto level = model::dissentLevel(fields["level"]);
        reveal.salt = salt.value_or(base::Sha256{});
        reveal.vote = vote.value_or(model::VoteValue::Abstain);
        reveal.level = level.value_or(model::DissentLevel::None);
        reveal.text = fields["text"];
        hat = fields["hat"];
        whole = salt && vote && level &&
                format::sealOf(reveal) == box->sealed->as<model::Ballot>()->sha256;
    }
    if (!whole)
        return fail(
            ErrorCode::NotFound,
            base::said("What was sealed about %1 is not on this computer", what), {},
            base::said(
                "reveal it where it was cast; where it is lost: countersign withdraw %1 and vote",
                box->sealed->id.shortHex()));
    Unsealed unsealed{meeting::statementOf(reveal, name), voteOf(reveal, name, hat)};
    unsealed.reveal->hat = hat;
    return unsealed;
}

Result<void> forgetBallot(Workspace& workspace, const std::string& release,
                          const std::string& principal) {
    auto standing = standInOrder(workspace, {});
    if (!standing) return fail(standing.error());
    auto box = ballot_detail::boxOf(workspace, *standing, release, principal, {});
    if (!box) return fail(box.error());
    if (box->sealed) return {}; // still needed
    return dropDraft(workspace, meeting::ballotKey(box->target.release, principal));
}

} // namespace countersign::jobs
