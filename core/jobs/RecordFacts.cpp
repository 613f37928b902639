#include "core/jobs/RecordFacts.h"

#include "core/format/Documents.h"
#include "core/jobs/Sentences.h"
#include "core/ledger/Paths.h"
#include "core/sign/SshSig.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace facts_detail {

std::string textAt(git::Repository& repository, const base::TreeId& tree, const std::string& path) {
    auto entry = repository.entryAt(tree, path);
    if (!entry || !*entry) return {};
    auto bytes = repository.read((*entry)->id, git::ObjectKind::Blob, git::kRecordCap);
    return bytes ? std::move(*bytes) : std::string();
}

void addRules(git::Repository& repository, const base::TreeId& tree, const model::Record& record,
              RecordFacts& facts) {
    facts.policy = record.policy;
    facts.roster = record.roster;
    facts.roleName = record.signer.hat;
    const std::string path = ledger::policyPath(record.policy);
    facts.policyText = textAt(repository, tree, path);
    if (facts.policyText.empty()) return;
    auto policy = format::readPolicy(facts.policyText, path);
    if (!policy) return;
    facts.policyName = policy->policy.name;
    facts.roleName = roleName(policy->policy, record.signer.hat);
}

void addKey(git::Repository& repository, const base::TreeId& tree, const std::string& commitText,
            const model::LedgerState& ledger, RecordFacts& facts) {
    auto commit = git::parseCommit(commitText, git::Strictness::Source);
    if (commit && !commit->signature.empty()) {
        auto signature = sign::parseSshSignature(commit->signature);
        if (signature) facts.algorithm = signature->algorithm;
    }
    const auto* record = facts.view.entry.record.get();
    if (!record) return;
    const std::string path = ledger::rosterPath(record->roster);
    const std::string text = textAt(repository, tree, path);
    if (!text.empty()) {
        auto people = format::readRoster(text, path);
        const model::PersonKey* key = nullptr;
        if (people && people->roster.byKey(record->signer.key, &key) && key)
            facts.publicKey = key->publicKey;
    }
    auto retired = ledger.retiredKeys.find(record->signer.key);
    if (retired == ledger.retiredKeys.end()) return;
    for (const model::LogEntry& entry : ledger.entries)
        if (entry.commit == retired->second) facts.retiredBy = sentenceOf(entry, ledger);
}

void addEvidence(git::Repository& repository, const base::TreeId& tree, RecordFacts& facts) {
    const auto& record = *facts.view.entry.record;
    if (!record.subject) return;
    auto snapshot = evidence::pinnedSnapshot(repository, tree, *record.subject);
    if (snapshot) facts.bound = snapshot->manifest;
    const auto* vote = std::get_if<model::Vote>(&record.body);
    if (!vote) return;
    for (const base::BlobId& blob : vote->opened) {
        bool found = false;
        if (facts.bound)
            for (const model::ManifestEntry& entry : facts.bound->entries)
                if (entry.blob == blob) {
                    facts.opened.push_back(entry.path);
                    found = true;
                }
        facts.openedElsewhere += found ? 0 : 1;
    }
}

} // namespace facts_detail

Result<RecordFacts> recordFacts(Workspace& workspace, const std::string& id) {
    auto view = showRecord(workspace, id);
    if (!view) return fail(view.error());
    RecordFacts facts;
    facts.view = std::move(*view);
    git::Repository& repository = workspace.repository();
    auto commit = repository.commit(facts.view.entry.commit, git::Strictness::Source);
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    if (!commit || !facts.view.entry.record) return facts;
    facts_detail::addRules(repository, commit->tree, *facts.view.entry.record, facts);
    facts_detail::addKey(repository, commit->tree, facts.view.commitText, (*log)->ledger, facts);
    facts_detail::addEvidence(repository, commit->tree, facts);
    return facts;
}

} // namespace countersign::jobs
