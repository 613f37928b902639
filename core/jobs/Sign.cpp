// exact bytes → signature → log, and what is told afterwards.
#include "core/format/Documents.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Judge.h"
#include "core/sign/GpgSigner.h"

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace sign_detail {

// The text without the lines that only say which entry it follows.
std::string lasting(const ledger::Prepared& prepared) {
    model::Record record = prepared.record;
    record.prev = {{base::CommitId(), base::Sha256()}};
    record.seenRecords = 0;
    record.seenDissents.clear();
    record.signedAt = {};
    return format::writeRecord(record);
}

Result<void> demandSameHead(Workspace& workspace, const base::CommitId& expected) {
    auto log = ledger::findLog(workspace.repository(), workspace.options().logRef);
    if (!log) return fail(log.error());
    if (!*log || (*log)->head != expected)
        return fail(ErrorCode::Conflict,
                    base::said("The log has moved since this was shown; nothing was "
                               "signed"),
                    {}, base::said("look at what changed and sign again"));
    return {};
}

Result<ledger::Appended> append(Workspace& workspace, const ledger::Prepared& prepared,
                                sign::Signer& signer, const base::CancelToken& cancel) {
    auto done = ledger::append(workspace.repository(), prepared, signer, cancel);
    workspace.logChanged();
    return done;
}

// Written is not the same as counted: the log is judged again and the answer is said.
base::Sentence sentenceAfter(Workspace& workspace, const model::RecordId& id) {
    auto report = workspace.verified();
    if (!report)
        return base::said("Signed, but the log could not be verified: %1",
                          report.error().sentence());
    const model::LogEntry* entry = (*report)->ledger.entry(id);
    if (!entry) return base::said("Signed, but the log does not show it");
    if (!model::isCounted(entry->verdict))
        return base::said("Signed, but it does not count (%1): %2", model::name(entry->verdict),
                          entry->reason);
    return base::said("Signed. Not sent yet.");
}

} // namespace sign_detail

Result<Receipt> sign(Workspace& workspace, const Statement& statement, const Prospect& prospect,
                     const sign::KeyChoice& key, const sign::PromptHandler& prompt,
                     const base::CancelToken& cancel) {
    using namespace sign_detail;
    Receipt receipt;
    const ledger::Prepared& first = prospect.opensFirst ? *prospect.opening : prospect.prepared;
    auto same = demandSameHead(workspace, first.expected);
    if (!same) return fail(same.error());
    auto signer = sign::signerOf(key, prompt);
    auto done = append(workspace, first, *signer, cancel);
    if (!done) return fail(done.error());
    if (prospect.opensFirst) {
        receipt.also.push_back(done->id.hex());
        const base::Sentence kept = base::said(
            "The review was opened (%1); your own statement was not signed: ", done->id.shortHex());
        auto again = prepare(workspace, statement, key, cancel);
        if (!again) {
            base::Error error = again.error();
            error.what = base::said("%1%2", kept, error.what);
            return fail(std::move(error));
        }
        if (again->opensFirst || lasting(again->prepared) != lasting(prospect.prepared))
            return fail(ErrorCode::Conflict,
                        base::said("%1it would no longer say what was shown", kept), {},
                        base::said("look at it and sign again"));
        done = append(workspace, again->prepared, *signer, cancel);
        if (!done) {
            base::Error error = done.error();
            error.what = base::said("%1%2", kept, error.what);
            return fail(std::move(error));
        }
    }
    receipt.commit = done->commit.hex();
    receipt.record = done->id.hex();
    receipt.sentence = sentenceAfter(workspace, done->id);
    return receipt;
}

Result<std::vector<Identity>> identities(Workspace& workspace,
                                         const std::vector<std::filesystem::path>& extra) {
    auto keys = sign::findKeys(extra);
    if (!keys) return fail(keys.error());
    auto log = workspace.verified();
    std::vector<Identity> known, unknown;
    for (sign::KeyChoice& choice : *keys) {
        Identity identity;
        identity.key = std::move(choice);
        const model::Person* person =
            log ? (*log)->ledger.roster.byKey(identity.key.key.fingerprint) : nullptr;
        if (person && (*log)->ledger.compromisedKeys.contains(identity.key.key.fingerprint) &&
            identity.key.trouble.empty())
            identity.key.trouble = base::said("this key was declared compromised; new signatures "
                                              "with it do not count");
        const bool retired =
            person && (*log)->ledger.retiredKeys.contains(identity.key.key.fingerprint);
        if (retired && identity.key.trouble.empty())
            identity.key.trouble =
                base::said("this key was retired in the log; new signatures with "
                           "it do not count");
        if (person) {
            identity.principal = person->principal;
            identity.name = person->name;
            identity.roles = person->roles;
        }
        (person ? known : unknown).push_back(std::move(identity));
    }
    known.insert(known.end(), std::make_move_iterator(unknown.begin()),
                 std::make_move_iterator(unknown.end()));
    return known;
}

} // namespace countersign::jobs
