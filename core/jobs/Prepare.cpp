// draft → exact bytes: who signs, whether they may, what it says, what becomes permanent with it.
#include "core/base/Text.h"
#include "core/jobs/Compose.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Receipts.h"
#include "core/jobs/Screening.h"
#include "core/jobs/Sentences.h"
#include "core/jobs/SourceContributors.h"
#include "core/ledger/Authority.h"
#include "core/ledger/Pins.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace prepare_detail {

// A foreign commit can be acknowledged only on a log that is out of order because of it.
bool mends(const Statement& statement) {
    return statement.kind == Statement::Kind::Other &&
           std::holds_alternative<model::Acknowledge>(statement.body);
}

Result<void> demandWritable(Workspace& workspace, const Standing& standing,
                            const Statement& statement) {
    const std::string& why = workspace.repository().facts().whyReadOnly;
    if (workspace.repository().facts().readOnly)
        return fail(
            ErrorCode::Unavailable,
            base::said("This copy is read-only%1", why.empty() ? std::string() : ": " + why), {},
            why.empty()
                ? base::said("sign in a copy of your own")
                : base::said("keep the log in a repository that git made with SHA-1 ids and "
                             "refs as files"));
    if (standing.log->state == model::LogState::Missing) {
        auto info = workspace.info();
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                    info && !info->fetchLine.empty()
                        ? base::Sentence(info->fetchLine)
                        : base::said("start one with `countersign init`"));
    }
    if (standing.log->state != model::LogState::Complete ||
        (!standing.log->inOrder() && !mends(statement)))
        return fail(
            ErrorCode::Unavailable,
            base::said("The decision log is not in order (%1), nothing can be signed on it: %2",
                       model::name(standing.log->state), standing.log->reason),
            {}, "countersign verify");
    return {};
}

model::Finding remark(const std::string& rule, const std::string& text, const std::string& help) {
    model::Finding finding;
    finding.level = model::Level::Warning;
    finding.rule = rule;
    finding.text = text;
    finding.help = help;
    return finding;
}

std::vector<std::string> pinPaths(const model::ReleaseSnapshot& snapshot,
                                  const model::Policy& policy) {
    std::vector<std::string> paths;
    for (const model::ManifestEntry* entry : ledger::pinnedEntries(snapshot.manifest, policy))
        paths.push_back(entry->path);
    return paths;
}

// Roles whose signature is still missing at the release's tier.
std::vector<std::string> openRoles(const ReleaseTarget& target, base::UtcTime at) {
    std::vector<std::string> roles;
    auto report = judge(target, model::Purpose::Decision, at);
    if (!report) return roles;
    for (const model::SeatStatus& seat : report->seats) {
        if (!seat.filled && !seat.optional) roles.push_back(seat.role);
    }
    return roles;
}

// The state as the opening will leave it, so that the statement can be written before the first
// signature exists. Only `prev` and `seen` can come out differently.
model::LedgerState afterOpening(const model::LedgerState& ledger, const ledger::Prepared& opening) {
    model::LedgerState next = ledger;
    model::LogEntry entry;
    entry.verdict = model::Verdict::Valid;
    entry.id = opening.id;
    entry.path = opening.path;
    entry.record = std::make_shared<const model::Record>(opening.record);
    entry.committed = opening.record.signedAt;
    entry.committer = opening.record.signer.name;
    entry.position = ledger.entries.size();
    model::ReleaseHistory& history = next.releases[opening.record.subject->release];
    history.release = opening.record.subject->release;
    history.records.push_back(opening.id);
    history.opens.push_back(entry);
    next.entries.push_back(entry);
    next.records += 1;
    next.commits += 1;
    return next;
}

struct Desk { // everything a statement is prepared with
    Composing composing;
    const sign::KeyChoice& key;
    base::UtcTime now;
};

Result<ledger::Prepared> exact(const Desk& desk, const model::LedgerState& ledger,
                               model::Record record, const std::string& hat,
                               const model::ReleaseSnapshot* pinned) {
    record.signer.hat = hat;
    ledger::Intent intent;
    intent.record = std::move(record);
    intent.document = desk.composing.statement.document;
    if (pinned) {
        intent.manifest = &pinned->manifest;
        intent.manifestText = pinned->manifestText;
    }
    return ledger::prepare(desk.composing.workspace.repository(), ledger, intent, desk.key.key,
                           desk.now);
}

Result<ledger::Prepared> prepareOpen(const Desk& desk, const std::string& modelId,
                                     Prospect& prospect, model::ReleaseSnapshot& snapshot) {
    auto opening = composeOpen(desk.composing, modelId);
    if (!opening) return fail(opening.error());
    std::string hat;
    if (desk.composing.statement.kind == Statement::Kind::Open) {
        auto chosen = hatFor(desk.composing, "open", {});
        if (!chosen) return fail(chosen.error());
        hat = *chosen;
    } else {
        hat = desk.composing.statement.hat;
    }
    auto prepared = exact(desk, desk.composing.ledger, opening->record, hat, &opening->snapshot);
    if (!prepared) return fail(prepared.error());
    snapshot = std::move(opening->snapshot);
    if (!prepared->pinned.empty()) prospect.pins = pinPaths(snapshot, desk.composing.ledger.policy);
    return prepared;
}

// What was opened on this computer, as far as it is what is signed now.
void addOpened(const Composing& c, const ReleaseTarget& target, std::vector<base::BlobId>& opened) {
    const auto remembered = openedHere(c.workspace, target.snapshot.manifest);
    if (!remembered) return; // a receipt less; never a reason not to sign
    opened.insert(opened.end(), remembered->begin(), remembered->end());
    std::sort(opened.begin(), opened.end());
    opened.erase(std::unique(opened.begin(), opened.end()), opened.end());
}

Result<void> prepareVote(Desk& desk, const std::string& modelId, Prospect& prospect) {
    const Composing& c = desk.composing;
    ReleaseName name = parseReleaseName(c.statement.release);
    name.model = modelId;
    auto target = targetOf(c.workspace, c.standing, name, Side::Announced, c.cancel);
    if (!target) return fail(target.error());
    model::LedgerState later;
    const model::LedgerState* ledger = &c.ledger;
    const model::Record* open = nullptr;
    if (auto it = c.ledger.releases.find(target->release); it != c.ledger.releases.end())
        open = it->second.candidate();
    auto hat = hatFor(c, "vote", openRoles(*target, desk.now));
    if (!hat) return fail(hat.error());
    if (!open) {
        Statement opening = c.statement;
        opening.hat = *hat;
        Desk first{
            {c.workspace, opening, c.ledger, c.standing, c.person, c.cancel}, desk.key, desk.now};
        model::ReleaseSnapshot snapshot;
        auto prepared = prepareOpen(first, modelId, prospect, snapshot);
        if (!prepared) return fail(prepared.error());
        prospect.opensFirst = true;
        prospect.opening = std::move(*prepared);
        later = afterOpening(c.ledger, *prospect.opening);
        ledger = &later;
        open = &prospect.opening->record;
    } else {
        if (target->sourceDiffers)
            prospect.remarks.push_back(remark(
                "announced-differs",
                base::said("The source has changed since this review was opened; you sign what was "
                           "announced"),
                "countersign open " + target->release.text()));
    }
    const auto& body = std::get<model::Open>(open->body);
    model::Subject subject = *open->subject;
    if (!prospect.opensFirst) subject.tier = tierOf(*target); // it may have been raised since
    // Whom the source names besides is no less a contributor: such fields can only exclude.
    std::vector<model::Contributor> contributors = body.contributors;
    if (!prospect.opensFirst) {
        auto source = sourceContributors(
            c.workspace, c.ledger, c.ledger.releases.at(target->release).opens.back(), c.cancel);
        if (!source) return fail(source.error());
        contributors.insert(contributors.end(), source->people.begin(), source->people.end());
    }
    auto record = composeVote(c, subject, contributors);
    if (!record) return fail(record.error());
    addOpened(c, *target, std::get<model::Vote>(record->body).opened);
    auto prepared = exact(desk, *ledger, *record, *hat, nullptr);
    if (!prepared) return fail(prepared.error());
    prospect.prepared = std::move(*prepared);
    return {};
}

// Pins what lies in the source now, as an opening does.
Result<void> prepareBaseline(const Desk& desk, Prospect& prospect) {
    const Composing& c = desk.composing;
    auto made = composeBaseline(c);
    if (!made) return fail(made.error());
    auto hat = hatFor(c, "baseline", ledger::rolesThatMay(made->record, c.ledger.policy));
    if (!hat) return fail(hat.error());
    auto prepared = exact(desk, c.ledger, made->record, *hat, &made->snapshot);
    if (!prepared) return fail(prepared.error());
    if (!prepared->pinned.empty()) prospect.pins = pinPaths(made->snapshot, c.ledger.policy);
    prospect.prepared = std::move(*prepared);
    return {};
}

Result<void> prepareOther(const Desk& desk, Prospect& prospect) {
    const Composing& c = desk.composing;
    const bool other = c.statement.kind == Statement::Kind::Other;
    if (other && std::holds_alternative<model::Baseline>(c.statement.body))
        return prepareBaseline(desk, prospect);
    Result<model::Record> record = fail(ErrorCode::Internal, base::said("unknown statement"));
    if (c.statement.kind == Statement::Kind::Retire) {
        record = composeRetire(c);
    } else if (c.statement.kind == Statement::Kind::Decide) {
        ReleaseName name = parseReleaseName(c.statement.release);
        auto id = modelIdOf(c.standing, name.model);
        if (!id) return fail(id.error());
        name.model = *id;
        auto target = targetOf(c.workspace, c.standing, name, Side::Announced, c.cancel);
        if (!target) return fail(target.error());
        record = composeDecide(c, *target);
    } else if (c.statement.kind == Statement::Kind::Other) {
        record = composeOther(c);
    } else {
        record = composeAbout(c);
    }
    if (!record) return fail(record.error());
    auto hat = hatFor(c, record->kind, ledger::rolesThatMay(*record, c.ledger.policy));
    if (!hat) return fail(hat.error());
    auto prepared = exact(desk, c.ledger, *record, *hat, nullptr);
    if (!prepared) return fail(prepared.error());
    prospect.prepared = std::move(*prepared);
    return {};
}

} // namespace prepare_detail

Result<Prospect> prepare(Workspace& workspace, const Statement& statement,
                         const sign::KeyChoice& key, const base::CancelToken& cancel) {
    using namespace prepare_detail;
    auto standing = standAt(workspace, {}, {}, cancel);
    if (!standing) return fail(standing.error());
    auto writable = demandWritable(workspace, *standing, statement);
    if (!writable) return fail(writable.error());
    const model::LedgerState& ledger = standing->log->ledger;
    const model::Person* person = ledger.roster.byKey(key.key.fingerprint);
    if (!person)
        return fail(ErrorCode::Denied,
                    base::said("The key %1 belongs to nobody in this log's people and keys",
                               key.key.fingerprint),
                    {}, base::said("choose another key, or ask to be added"));
    Desk desk{{workspace, statement, ledger, *standing, *person, cancel}, key, workspace.now()};
    Prospect prospect;
    const bool aboutSource =
        statement.kind == Statement::Kind::Open || statement.kind == Statement::Kind::Vote;
    if (aboutSource) {
        auto id = modelIdOf(*standing, parseReleaseName(statement.release).model);
        if (!id) return fail(id.error());
        if (statement.kind == Statement::Kind::Open) {
            model::ReleaseSnapshot snapshot;
            auto prepared = prepareOpen(desk, *id, prospect, snapshot);
            if (!prepared) return fail(prepared.error());
            prospect.prepared = std::move(*prepared);
        } else {
            auto done = prepareVote(desk, *id, prospect);
            if (!done) return fail(done.error());
        }
    } else {
        auto done = prepareOther(desk, prospect);
        if (!done) return fail(done.error());
    }
    prospect.words = wordsFor(prospect.prepared.record, ledger);
    if (prospect.opensFirst)
        prospect.words.insert(prospect.words.begin() + 1,
                              base::said("The review is opened first, with a signature of its "
                                         "own: it pins the evidence."));
    for (model::Finding& finding : screened(freeTexts(prospect.prepared.bytes)))
        prospect.remarks.push_back(std::move(finding));
    return prospect;
}

} // namespace countersign::jobs
