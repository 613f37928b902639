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

inline std::map<std::string, model::Record> records() {
    std::map<std::string, model::Record> all;
    all["open"] = about("open");
    all["open"].body = model::Open{{{"author", "Zoë", "zoe@example.org"}}, "weights", "Retrained"};
    all["vote"] = about("vote");
    model::Vote vote;
    vote.vote = model::VoteValue::Dissent;
    vote.level = model::DissentLevel::Block;
    vote.wouldRemove = "A canary in both regions";
    vote.reviewed = "card";
    vote.opened = {object<base::BlobId>('e'), object<base::BlobId>('f')};
    vote.supersedes = digest('8');
    all["vote"].body = vote;
    all["approve"] = about("vote");
    model::Vote approve;
    approve.vote = model::VoteValue::ApproveWithConditions;
    approve.conditions = {{"Two tenants only", "tom", "2026-12-01"}};
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
    decide.conditions = {{"Expert-only in two jurisdictions", "", ""}};
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
