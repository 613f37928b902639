// One filled-in value of each document of the log.
#pragma once

#include "core/format/Documents.h"

#include <map>

namespace documentsamples {

using namespace countersign;

inline base::Sha256 digest(char digit) { return *base::Sha256::fromHex(std::string(64, digit)); }
template <typename Id> Id object(char digit) { return *Id::fromHex(std::string(40, digit)); }

inline model::Signatory signer() {
    return {"ana.ruiz", "Ana Ruiz", "legal", "SHA256:" + std::string(42, 'A') + "E"};
}

inline model::Record head(const std::string& kind) {
    model::Record record;
    record.kind = kind;
    record.log = digest('1');
    record.signer = signer();
    record.signedAt = *base::UtcTime::parse("2026-11-21T09:00:00Z");
    record.meaning = "I reviewed the evidence bound below";
    record.reason = "Two \"lines\"\nwith a\ttab, a \\ and Zoë’s 数";
    record.policy = {4, digest('2')};
    record.roster = {9, digest('3')};
    record.prev = {{object<base::CommitId>('a'), digest('4')}};
    record.seenRecords = 412;
    record.seenDissents = {digest('5'), digest('6')};
    return record;
}

inline model::Record about(const std::string& kind) {
    model::Record record = head(kind);
    model::Subject subject;
    subject.release = {"claims-triage", "1.2"};
    subject.tier = "high";
    subject.repoRoot = object<base::CommitId>('b');
    subject.commit = object<base::CommitId>('c');
    subject.tree = object<base::TreeId>('d');
    subject.manifest = digest('7');
    record.subject = subject;
    return record;
}

using Records = std::map<std::string, model::Record>;

template <typename Body>
void add(Records& all, const std::string& label, model::Record record, Body body) {
    record.kind = std::string(Body::kKind);
    record.body = std::move(body);
    all[label] = std::move(record);
}

inline void addReview(Records& all) {
    using namespace model;
    const Record r = about("");
    const ReleaseScope eu{{}, {"eu"}, "5"};
    add(all, "recuse", r, Recuse{});
    add(all, "spoken", r,
        Spoken{"tom", VoteValue::Dissent, DissentLevel::Object, "No", digest('a')});
    add(all, "loosen", r, Loosen{"slo", "ood_recall_7d", ">= 0.90", ">= 0.88"});
    add(all, "raise", r, Raise{"high"});
    add(all, "lower", r, Lower{"low"});
    add(all, "attest", r,
        Attest{"readiness/rollback", "not-applicable", "No state", {"runbook.md"}});
    add(all, "waive", r, Waive{"slo", "ood_recall_7d", "tom", "2026-12-01"});
    add(all, "break-glass", r, BreakGlass{eu, "2026-11-23T09:00:00Z", digest('b')});
    add(all, "obligation-close", r, ObligationClose{digest('b')});
    add(all, "suspend", r, Suspend{"suspend", "", eu, ""});
    add(all, "roll-back", r, Suspend{"roll-back", "1.1", {}, "2026-12-01"});
    add(all, "baseline", head(""), Baseline{"claims-triage", "1.0"});
    add(all, "not-under-review", head(""), NotUnderReview{"toy", "2027-01-01"});
}

inline void addPeople(Records& all) {
    using namespace model;
    const Record r = head("");
    add(all, "policy-propose", r, PolicyPropose{{2, digest('b')}});
    add(all, "policy-approve", r, PolicyApprove{{digest('b'), "approve"}});
    add(all, "policy-enact", r, PolicyEnact{{digest('b'), {digest('c'), digest('d')}}});
    add(all, "roster-propose", r, RosterPropose{{2, digest('b')}});
    add(all, "roster-approve", r, RosterApprove{{digest('b'), "reject"}});
    add(all, "roster-enact", r, RosterEnact{{digest('b'), {digest('c')}}});
    add(all, "compromise", r, Compromise{signer().key, digest('c')});
    add(all, "acknowledge", r, Acknowledge{object<base::CommitId>('a')});
    add(all, "delegate", r, Delegate{"tom", {"legal"}, "", "2026-11-21", "2026-12-01"});
    add(all, "model-alias", r, ModelAlias{"claims", "claims-triage", "same"});
    add(all, "checkpoint", r, Checkpoint{object<base::CommitId>('a'), 412, digest('c')});
    add(all, "workpaper", r, Workpaper{"7", digest('c'), {digest('d')}, "None"});
}

inline void addLearning(Records& all) {
    using namespace model;
    const Record r = head("");
    const std::string time = "2026-11-20T09:00:00Z";
    add(all, "deployed", about(""), Deployed{"canary", {{}, {}, "5"}, time});
    add(all, "deposit", r, Deposit{"telemetry", "telemetry/ood.csv", digest('c')});
    add(all, "drill", r, Drill{"kill-switch", "claims-triage", "tom", time, 94, "passed"});
    Incident incident{"SEV-2", "Drift unseen in the canary", time, time, "", "", "", "", "tom"};
    incident.releases = {{"claims-triage", "1.1"}};
    incident.causes = {"drift", "monitoring"};
    incident.silent = "yes";
    incident.supersedes = digest('c');
    add(all, "incident", r, incident);
    add(all, "promote", r, Promote{digest('c'), "supplier-codes"});
    add(all, "link", r, Link{digest('c'), digest('d'), "right"});
    add(all, "action", r,
        Action{"test", "Supplier codes", "tom", "2026-12-01", "high", digest('c'), "", {}});
    add(all, "action-close", r, ActionClose{digest('c'), "scenarios/supplier-codes.yaml"});
    add(all, "meeting", r,
        Meeting{"planned",
                {},
                "2026-12-01",
                {{{"claims-triage", "1.2"}, "consent"}},
                {{"tom", "room"}},
                digest('c')});
    add(all, "preread", r, Preread{digest('c'), "Why 0.88?"});
    add(all, "minutes", r, Minutes{digest('c'), "We met.", {digest('d')}});
    add(all, "ballot", about(""), Ballot{digest('c'), {}});
    add(all, "reveal", about(""),
        Reveal{digest('c'), digest('d'), VoteValue::Approve, DissentLevel::None, "Fine"});
}

inline std::map<std::string, model::Record> records() {
    std::map<std::string, model::Record> all;
    all["open"] = about("open");
    all["open"].body = model::Open{{{"author", "Zoë", "zoe@example.org"}}, "weights", "Retrained"};
    all["vote"] = about("vote");
    model::Vote vote;
    vote.vote = model::VoteValue::Dissent;
    vote.level = model::DissentLevel::Block;
    vote.wouldRemove = "A canary in both regions";
    vote.concurs = "The card is clear";
    vote.evidence = {"models/claims-triage/results/ood.json"};
    vote.reviewed = "card";
    vote.opened = {object<base::BlobId>('e'), object<base::BlobId>('f')};
    vote.supersedes = digest('8');
    all["vote"].body = vote;
    all["approve"] = about("vote");
    model::Vote approve;
    approve.vote = model::VoteValue::ApproveWithConditions;
    approve.conditions = {{"Two tenants only", "tom", "2026-12-01", "ood_recall_7d >= 0.90"}};
    approve.onBehalfOf = "tom.weiss";
    all["approve"].body = approve;
    all["withdraw"] = about("withdraw");
    all["withdraw"].body = model::Withdraw{digest('9')};
    all["join"] = about("join");
    all["join"].body = model::Join{digest('9')};
    all["answer"] = about("answer");
    all["answer"].body = model::Answer{digest('9'), "not-accommodated"};
    all["decide"] = about("decide");
    model::Decide decide;
    decide.outcome = model::Outcome::ApprovedWithConditions;
    decide.context = "Monthly review";
    decide.conditions = {{"Expert-only in two jurisdictions", "", "", ""}};
    decide.scope = {{"acme", "zenith"}, {"eu"}, "2.5"};
    decide.counted = {digest('a'), digest('b')};
    decide.dissents = {digest('c')};
    decide.evaluatedHead = object<base::CommitId>('a');
    decide.gate = digest('d');
    decide.validUntil = "2027-02-01";
    all["decide"].body = decide;
    all["retire"] = head("retire");
    all["retire"].body = model::Retire{signer().key, "ana.ruiz"};
    all["remark"] = head("remark");
    all["remark"].body = model::Remark{};
    addReview(all);
    addPeople(all);
    addLearning(all);
    return all;
}

inline model::Genesis genesis() {
    model::Genesis value;
    value.name = "Acme Insurance";
    value.signer = signer();
    value.signedAt = *base::UtcTime::parse("2026-01-05T08:00:00Z");
    value.repoRoot = object<base::CommitId>('b');
    value.policy = {1, digest('2')};
    value.roster = {1, digest('3')};
    value.meaning = "I start this log";
    return value;
}

} // namespace documentsamples
