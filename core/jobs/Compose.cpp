#include "core/jobs/Compose.h"

#include "core/base/Text.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Sentences.h"
#include "core/jobs/SourceContributors.h"
#include "core/ledger/Authority.h"
#include "core/rules/Delegations.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <limits>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace compose_detail {

bool isApproving(model::VoteValue vote) {
    return vote == model::VoteValue::Approve || vote == model::VoteValue::ApproveWithConditions;
}

template <typename T> void sortUnique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

Result<const model::LogEntry*> entryOf(const Composing& c) {
    const model::LogEntry* found = nullptr;
    const std::string wanted(base::trimmed(c.statement.record));
    for (const model::LogEntry& entry : c.ledger.entries) {
        if (wanted.size() < 4 || entry.id.isZero() || !entry.record) continue;
        if (!entry.id.hex().starts_with(wanted)) continue;
        if (found)
            return fail(ErrorCode::Conflict, base::said("Several records begin with %1", wanted),
                        {}, base::said("write more of the id"));
        found = &entry;
    }
    if (!found)
        return fail(ErrorCode::NotFound,
                    base::said("No record of the log begins with %1", base::escaped(wanted)), {},
                    "countersign history");
    if (!model::isCounted(found->verdict))
        return fail(ErrorCode::Invalid,
                    base::said("That record does not count (%1)", model::name(found->verdict)));
    return found;
}

const model::ReleaseHistory* historyOf(const model::LedgerState& ledger,
                                       const model::ReleaseId& release) {
    auto it = ledger.releases.find(release);
    return it == ledger.releases.end() ? nullptr : &it->second;
}

// The person's own newest vote, in the same person's place, that still stands; a new one takes its
// place.
const model::LiveVote* ownVote(const Composing& c, const model::ReleaseId& release) {
    const model::ReleaseHistory* history = historyOf(c.ledger, release);
    if (!history) return nullptr;
    const model::LiveVote* own = nullptr;
    for (const model::LiveVote& vote : history->votes) {
        const auto* body = vote.record ? std::get_if<model::Vote>(&vote.record->body) : nullptr;
        if (vote.live() && body && vote.record->signer.principal == c.person.principal &&
            body->onBehalfOf == c.statement.onBehalfOf)
            own = &vote;
    }
    return own;
}

tl::unexpected<base::Error> stoodAside(const Composing& c, const model::ReleaseId& release,
                                       const model::RecordId& by) {
    return fail(ErrorCode::Denied,
                base::said("%1 stood aside from %2", c.person.name, releaseText(release)), {},
                "countersign withdraw " + by.shortHex());
}

// A condition that nobody owns and nobody can judge is none.
Result<void> demandConditions(const std::vector<model::Condition>& conditions,
                              const model::Roster& roster) {
    for (const model::Condition& condition : conditions) {
        const std::string lacks = rules::whyNotACondition(condition);
        if (!lacks.empty())
            return fail(ErrorCode::Invalid,
                        base::said("The condition \"%1\" lacks %2", condition.text, lacks), {},
                        base::said("write TEXT; owner=WHO; due=2026-11-21; check=metric >= 0.90"));
        if (!roster.byPrincipal(condition.owner))
            return fail(
                ErrorCode::Invalid,
                base::said("The owner of a condition, %1, is not listed under people and keys",
                           condition.owner),
                {}, "countersign roster show");
    }
    return {};
}

base::Sentence blockingReasons(const model::GateReport& report) {
    std::vector<base::Sentence> reasons;
    for (const model::Check& check : report.checks) {
        if (check.blocks()) reasons.push_back(check.reason.empty() ? check.title : check.reason);
    }
    return reasons.empty() ? report.sentence : base::joined(reasons, "; ");
}

// Roles that the person named passed on to whoever signs, as of now.
std::vector<std::string> passedOn(const Composing& c) {
    std::vector<std::string> roles;
    const model::Person* owner = c.ledger.roster.byPrincipal(c.statement.onBehalfOf);
    const auto id = modelIdOf(c.standing, parseReleaseName(c.statement.release).model);
    if (!owner || !id) return roles;
    for (const std::string& role : owner->roles) {
        if (rules::coveringDelegation(c.ledger.facts, owner->principal, c.person.principal, role,
                                      *id, c.workspace.now()))
            roles.push_back(role);
    }
    return roles;
}

// Whether nothing but objections stands against it, and this role may decide over them.
bool mayDecideOver(const model::Policy& policy, const model::GateReport& report,
                   const std::string& hat) {
    const model::TierRule* tier = policy.tier(report.tier.tier);
    if (!tier) return false;
    const auto& roles = tier->dissent.overrideRoles;
    return std::find(roles.begin(), roles.end(), hat) != roles.end() &&
           std::all_of(report.checks.begin(), report.checks.end(), [](const model::Check& check) {
               return !check.blocks() || check.id.starts_with("dissent:");
           });
}

} // namespace compose_detail

Result<std::string> hatFor(const Composing& c, const std::string& kind,
                           const std::vector<std::string>& preferred) {
    const std::vector<std::string> roles =
        c.statement.onBehalfOf.empty() ? c.person.roles : compose_detail::passedOn(c);
    const std::string own = base::joined(roles, ", ");
    if (!c.statement.onBehalfOf.empty() && roles.empty())
        return fail(ErrorCode::Denied,
                    base::said("%1 has not asked %2 to sign in their place",
                               base::escaped(c.statement.onBehalfOf), c.person.name));
    auto has = [](const std::vector<std::string>& list, const std::string& role) {
        return std::find(list.begin(), list.end(), role) != list.end();
    };
    if (!c.statement.hat.empty()) {
        if (!has(roles, c.statement.hat))
            return fail(
                ErrorCode::Denied,
                base::said("%1 does not hold the role %2", c.person.name,
                           base::escaped(c.statement.hat)),
                {}, own.empty() ? base::said("no role is recorded") : base::said("roles: %1", own));
        return c.statement.hat;
    }
    std::vector<std::string> fitting;
    // A departure from the rules is signed in a role of the tier, not of the kind.
    const bool byTier = !preferred.empty() && kind != "vote";
    const std::vector<std::string> rights = byTier ? preferred : c.ledger.policy.rolesFor(kind);
    for (const std::string& role : roles) {
        if (has(rights, role) || has(rights, "*")) fitting.push_back(role);
    }
    if (fitting.empty()) fitting = roles;
    std::vector<std::string> wanted;
    for (const std::string& role : fitting) {
        if (has(preferred, role)) wanted.push_back(role);
    }
    if (wanted.size() == 1) return wanted.front();
    if (wanted.empty() && fitting.size() == 1) return fitting.front();
    if (fitting.empty()) return std::string();
    // Only where a role fills a required signature does it matter which one is meant.
    const bool matters = c.statement.kind == Statement::Kind::Decide ||
                         (c.statement.kind == Statement::Kind::Vote &&
                          compose_detail::isApproving(c.statement.vote));
    if (!matters) return wanted.empty() ? fitting.front() : wanted.front();
    return fail(ErrorCode::Invalid,
                base::said("%1 holds several roles that fit: %2", c.person.name,
                           base::joined(wanted.empty() ? fitting : wanted, ", ")),
                {}, base::said("say which one is signed as"));
}

Result<Opening> composeOpen(const Composing& c, const std::string& modelId) {
    auto snapshot = sourceSnapshot(c.workspace, c.standing, modelId, c.cancel);
    if (!snapshot) return fail(snapshot.error());
    const ReleaseName wanted = parseReleaseName(c.statement.release);
    if (!wanted.version.empty() && wanted.version != snapshot->release.version)
        return fail(ErrorCode::NotFound,
                    base::said("The source is at %1, not at version %2",
                               base::escaped(snapshot->release.text()),
                               base::escaped(wanted.version)),
                    {}, base::said("only what lies in the source can be announced"));
    const model::ReleaseHistory* history = compose_detail::historyOf(c.ledger, snapshot->release);
    const model::Record* open = history ? history->candidate() : nullptr;
    if (open && open->subject && open->subject->manifest == snapshot->manifestDigest)
        return fail(ErrorCode::Conflict,
                    base::said("The review of %1 is open already with exactly this evidence",
                               base::escaped(snapshot->release.text())));
    const model::DecisionEntry* before =
        baselineDecision(c.ledger, modelId, std::numeric_limits<std::uint64_t>::max());
    auto people = evidence::contributors(
        c.workspace.repository(), snapshot->commit,
        before ? before->record->subject->commit : base::CommitId(), snapshot->folder, c.cancel);
    if (!people) return fail(people.error());
    Opening opening;
    model::Open body;
    body.contributors = people->people;
    if (snapshot->releaseFile) {
        body.change = snapshot->releaseFile->change;
        body.summary = snapshot->releaseFile->summary;
    }
    model::Subject subject;
    subject.release = snapshot->release;
    auto target = unannounced(c.workspace, c.standing, *snapshot, c.cancel);
    if (!target) return fail(target.error());
    subject.tier = tierOf(*target);
    subject.repoRoot = snapshot->rootCommit;
    subject.commit = snapshot->commit;
    subject.tree = snapshot->tree;
    subject.manifest = snapshot->manifestDigest;
    opening.record.kind = "open";
    opening.record.subject = subject;
    opening.record.reason =
        c.statement.kind == Statement::Kind::Open ? c.statement.reason : std::string();
    opening.record.meaning = c.ledger.policy.meaning(subject.tier, "open");
    opening.record.body = body;
    opening.snapshot = std::move(*snapshot);
    return opening;
}

Result<model::Record> composeVote(const Composing& c, const model::Subject& subject,
                                  const std::vector<model::Contributor>& contributors) {
    using namespace compose_detail;
    const Statement& s = c.statement;
    if (base::trimmed(s.reason).empty())
        return fail(ErrorCode::Invalid, base::said("A reason is required on every signature"), {},
                    base::said("one sentence is enough"));
    model::Vote body;
    body.vote = s.vote;
    const bool dissent = s.vote == model::VoteValue::Dissent;
    if (dissent)
        body.level = s.level == model::DissentLevel::None ? model::DissentLevel::Object : s.level;
    const model::TierRule* tier = c.ledger.policy.tier(subject.tier);
    const model::LiveVote* own = ownVote(c, subject.release);
    if (isApproving(s.vote)) {
        if (tier && rules::isContributor(c.person, contributors, tier->excludeContributors))
            return fail(ErrorCode::Denied,
                        base::said("%1 worked on %2 and cannot approve it", c.person.name,
                                   releaseText(subject.release)),
                        {}, base::said("an objection is always possible"));
        const auto* before = own ? std::get_if<model::Vote>(&own->record->body) : nullptr;
        if (before && before->vote == model::VoteValue::Recuse)
            return stoodAside(c, subject.release, own->id);
        if (const auto* history = historyOf(c.ledger, subject.release))
            for (const model::Fact& fact : history->facts)
                if (fact.live() && fact.as<model::Recuse>() &&
                    fact.record->signer.principal == c.person.principal)
                    return stoodAside(c, subject.release, fact.id);
    }
    if (s.vote == model::VoteValue::ApproveWithConditions) body.conditions = s.conditions;
    if (s.vote == model::VoteValue::ApproveWithConditions && s.conditions.empty())
        return fail(ErrorCode::Invalid,
                    base::said("An approval with conditions needs a condition"));
    if (auto fine = demandConditions(body.conditions, c.ledger.roster); !fine)
        return fail(fine.error());
    if (dissent) {
        body.wouldRemove = s.wouldRemove;
        body.concurs = s.concurs;
        body.evidence = s.evidence;
    }
    body.onBehalfOf = s.onBehalfOf;
    body.reviewed = s.reviewed;
    body.notReviewed = s.notReviewed;
    body.opened = s.opened;
    sortUnique(body.opened);
    if (own) body.supersedes = own->id;
    model::Record record;
    record.kind = "vote";
    record.subject = subject;
    record.reason = s.reason;
    record.meaning = c.ledger.policy.meaning(subject.tier, model::name(s.vote));
    record.body = body;
    return record;
}

Result<model::Record> composeAbout(const Composing& c) {
    using namespace compose_detail;
    auto entry = entryOf(c);
    if (!entry) return fail(entry.error());
    const model::Record& about = *(*entry)->record;
    const auto* vote = std::get_if<model::Vote>(&about.body);
    const bool isDissent = vote && vote->vote == model::VoteValue::Dissent;
    const auto* spoken = std::get_if<model::Spoken>(&about.body);
    const bool isObjection = isDissent || (spoken && spoken->vote == model::VoteValue::Dissent);
    model::Record record;
    record.subject = about.subject;
    record.reason = c.statement.reason;
    const bool own = about.signer.principal == c.person.principal;
    if (c.statement.kind == Statement::Kind::Withdraw) {
        if (!ledger::mayBeWithdrawn(about))
            return fail(ErrorCode::Invalid,
                        base::said("A record of kind %1 cannot be taken back", about.kind));
        if (!own)
            return fail(ErrorCode::Denied,
                        base::said("Only %1 can withdraw that", about.signer.name));
        record.kind = "withdraw";
        record.body = model::Withdraw{(*entry)->id};
    } else {
        const bool joins = c.statement.kind == Statement::Kind::Join;
        if (joins ? !isDissent : !isObjection)
            return fail(ErrorCode::Invalid, base::said("That record is not an objection"));
        if (joins) {
            if (own)
                return fail(ErrorCode::Invalid, base::said("It is your own objection already"));
            record.kind = "join";
            record.body = model::Join{(*entry)->id};
        } else {
            record.kind = "answer";
            record.body = model::Answer{(*entry)->id, c.statement.disposition};
        }
    }
    if (record.kind != "join" && base::trimmed(record.reason).empty())
        return fail(ErrorCode::Invalid, record.kind == "answer"
                                            ? base::said("An answer needs a text")
                                            : base::said("A reason is required"));
    record.meaning =
        c.ledger.policy.meaning(record.subject ? record.subject->tier : "", record.kind);
    return record;
}

Result<model::Record> composeDecide(const Composing& c, const ReleaseTarget& target) {
    using namespace compose_detail;
    const Statement& s = c.statement;
    const model::ReleaseHistory* history = historyOf(c.ledger, target.release);
    const model::Record* open = history ? history->candidate() : nullptr;
    if (!open || !open->subject)
        return fail(ErrorCode::Invalid,
                    base::said("No review of %1 is open", releaseText(target.release)), {},
                    "countersign open " + target.release.text());
    if (base::trimmed(s.reason).empty())
        return fail(ErrorCode::Invalid, base::said("A decision needs its reason"));
    const bool conditional = s.outcome == model::Outcome::ApprovedWithConditions;
    if (conditional && s.conditions.empty())
        return fail(ErrorCode::Invalid,
                    base::said("An approval with conditions needs a condition"));
    if (conditional) {
        auto fine = demandConditions(s.conditions, c.ledger.roster);
        if (!fine) return fail(fine.error());
    }
    auto report = judge(target, model::Purpose::Decision, c.workspace.now());
    if (!report) return fail(report.error());
    const bool approving = conditional || s.outcome == model::Outcome::Approved;
    auto hat = hatFor(c, "decide", {});
    if (!hat) return fail(hat.error());
    if (approving && !report->pass && !mayDecideOver(c.ledger.policy, *report, *hat))
        return fail(ErrorCode::Denied,
                    base::said("%1 cannot be approved yet: %2", releaseText(target.release),
                               blockingReasons(*report)),
                    {}, "countersign gate " + target.release.text() + " --for decision");
    if (approving) {
        auto source = sourceContributors(c.workspace, c.ledger, history->opens.back(), c.cancel);
        if (!source) return fail(source.error());
        for (const model::Person* person : source->unrecorded) {
            for (const model::SeatStatus& seat : report->seats) {
                if (seat.filled && seat.principal == person->principal)
                    return fail(
                        ErrorCode::Denied,
                        base::said("%1 cannot be approved yet: %2", releaseText(target.release),
                                   source->sentence()),
                        {}, base::said("somebody else must sign in the place of %1", person->name));
            }
        }
    }
    model::Decide body;
    body.outcome = s.outcome;
    body.context = s.context;
    body.options = s.options;
    body.consequences = s.consequences;
    if (conditional) body.conditions = s.conditions;
    if (approving) body.scope = s.scope;
    body.validUntil = s.validUntil;
    for (const model::SeatStatus& seat : report->seats) {
        if (seat.filled && seat.vote) body.counted.push_back(*seat.vote);
    }
    for (const model::Objection& objection : history->objections) {
        if (!objection.withdrawn && !objection.superseded) body.dissents.push_back(objection.id);
    }
    sortUnique(body.counted);
    sortUnique(body.dissents);
    body.evaluatedHead = c.ledger.head;
    body.gate = base::Sha256::fromHex(report->digest).value_or(base::Sha256{});
    model::Record record;
    record.kind = "decide";
    record.subject = open->subject;
    record.subject->tier = report->tier.tier;
    record.reason = s.reason;
    record.meaning = c.ledger.policy.meaning(record.subject->tier, "decide");
    record.body = body;
    return record;
}

Result<model::Record> composeRetire(const Composing& c) {
    const model::Person* owner = c.ledger.roster.byKey(c.statement.retireKey);
    if (!owner)
        return fail(ErrorCode::NotFound, base::said("No person of the log has that key"), {},
                    "countersign roster show");
    if (base::trimmed(c.statement.reason).empty())
        return fail(ErrorCode::Invalid, base::said("A reason is required"));
    model::Record record;
    record.kind = "retire";
    record.reason = c.statement.reason;
    record.meaning = c.ledger.policy.meaning("", "retire");
    record.body = model::Retire{c.statement.retireKey, owner->principal};
    return record;
}

} // namespace countersign::jobs
