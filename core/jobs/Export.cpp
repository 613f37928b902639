#include "core/jobs/Export.h"

#include "core/base/Dsse.h"
#include "core/base/Redact.h"
#include "core/format/Documents.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/report/Attestation.h"
#include "core/report/Sheet.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace export_detail {

struct Subject {
    ReleaseTarget target;
    model::GateReport gate;
    const model::ReleaseHistory* history = nullptr;
    const model::LedgerState& ledger() const { return target.log->ledger; }
};

Result<Subject> subjectOf(Workspace& workspace, const AsOf& asOf, const std::string& release,
                          const base::CancelToken& cancel) {
    Subject subject;
    auto verdict = gate(workspace, {release, model::Purpose::Release, asOf, {}, {}}, cancel);
    if (!verdict) return fail(verdict.error());
    subject.gate = std::move(*verdict);
    auto target = resolveRelease(workspace, release, asOf, {}, cancel);
    if (!target) return fail(target.error());
    subject.target = std::move(*target);
    const auto found = subject.ledger().releases.find(subject.target.release);
    if (found != subject.ledger().releases.end()) subject.history = &found->second;
    return subject;
}

Result<std::string> bytesOf(git::Repository& repository, const base::TreeId& tree,
                            const model::LogEntry& entry) {
    auto file = repository.entryAt(tree, entry.path);
    if (!file) return fail(file.error());
    if (!*file) return fail(ErrorCode::Corrupt, base::said("A record is not in the log's tree"));
    return repository.read((*file)->id, git::ObjectKind::Blob, git::kRecordCap);
}

// The manifest a record named, from the log.
Result<model::Manifest> manifestOf(git::Repository& repository, const base::TreeId& tree,
                                   const model::Subject& subject, const base::CancelToken& cancel) {
    auto snapshot = evidence::pinnedSnapshot(repository, tree, subject, cancel);
    if (!snapshot) return fail(snapshot.error());
    return std::move(snapshot->manifest);
}

Result<std::vector<std::string>> statements(Workspace& workspace, const Subject& subject,
                                            const base::CancelToken& cancel) {
    if (!subject.history)
        return fail(ErrorCode::NotFound, base::said("Nothing is on record about %1",
                                                    releaseText(subject.target.release)));
    git::Repository& repository = workspace.repository();
    auto head = repository.commit(subject.ledger().head, git::Strictness::Source);
    if (!head) return fail(head.error());
    std::vector<std::string> lines;
    for (const model::RecordId& id : subject.history->records) {
        report::Quoted quoted;
        quoted.entry = subject.ledger().entry(id);
        if (!quoted.entry || !model::isCounted(quoted.entry->verdict)) continue;
        const model::Record& record = *quoted.entry->record;
        const auto* vote = std::get_if<model::Vote>(&record.body);
        const bool speaks = std::holds_alternative<model::Decide>(record.body) ||
                            (vote && (vote->vote == model::VoteValue::Dissent ||
                                      vote->vote == model::VoteValue::Approve ||
                                      vote->vote == model::VoteValue::ApproveWithConditions));
        if (!speaks) continue;
        for (const model::DecisionEntry& decision : subject.history->decisions)
            if (decision.id == id) quoted.decision = &decision;
        for (const model::LiveVote& each : subject.history->votes)
            if (each.id == id) quoted.live = each.live();
        for (const model::Objection& objection : subject.history->objections)
            if (objection.id == id) {
                quoted.live = !objection.withdrawn && !objection.superseded;
                quoted.answered = !objection.answers.empty();
            }
        auto bytes = bytesOf(repository, head->tree, *quoted.entry);
        if (!bytes) return fail(bytes.error());
        quoted.bytes = std::move(*bytes);
        auto manifest = manifestOf(repository, head->tree, *record.subject, cancel);
        if (!manifest) return fail(manifest.error());
        lines.push_back(report::inTotoStatement(quoted, subject.ledger(), *manifest));
    }
    return lines;
}

std::string standing(const model::ReleaseHistory& history, const model::RecordId& id) {
    for (const model::Objection& objection : history.objections)
        if (objection.id == id)
            return objection.withdrawn         ? "withdrawn"
                   : objection.superseded      ? "superseded"
                   : objection.answers.empty() ? "open"
                                               : "answered";
    for (const model::LiveVote& vote : history.votes)
        if (vote.id == id)
            return vote.withdrawn ? "withdrawn" : vote.superseded ? "superseded" : "live";
    for (const model::DecisionEntry& decision : history.decisions)
        if (decision.id == id)
            return decision.superseded   ? "superseded"
                   : !decision.supported ? "not supported"
                   : decision.contested  ? "contested"
                                         : "stands";
    return {};
}

report::Sheet sheetOf(const Subject& subject) {
    report::Sheet sheet;
    sheet.release = subject.target.release;
    sheet.gate = &subject.gate;
    sheet.log = subject.target.log.get();
    sheet.status = subject.history ? statusOf(*subject.history) : "not announced";
    if (!subject.history) return sheet;
    for (const model::RecordId& id : subject.history->records)
        if (const model::LogEntry* entry = subject.ledger().entry(id); entry && entry->record)
            sheet.rows.push_back({&subject.ledger(), entry, sentenceOf(*entry, subject.ledger()),
                                  standing(*subject.history, id)});
    return sheet;
}

} // namespace export_detail

Result<Exported> exportRelease(Workspace& workspace, const AsOf& asOf, const std::string& release,
                               Document document, const std::optional<sign::KeyChoice>& key,
                               const sign::PromptHandler& prompt, const base::CancelToken& cancel) {
    using namespace export_detail;
    auto subject = subjectOf(workspace, asOf, release, cancel);
    if (!subject) return fail(subject.error());
    Exported made;
    if (document == Document::Html || document == Document::Csv) {
        const report::Sheet sheet = sheetOf(*subject);
        // Attestations quote signed bytes and are left alone; a sheet is for people elsewhere.
        made.text = base::withoutHomes(document == Document::Html ? report::sheetHtml(sheet)
                                                                  : report::sheetCsv(sheet));
        made.parts = sheet.rows.size();
        return made;
    }
    std::vector<std::string> lines;
    if (document == Document::InToto) {
        auto said = statements(workspace, *subject, cancel);
        if (!said) return fail(said.error());
        lines = std::move(*said);
    } else {
        lines = {report::verificationSummary(subject->gate, subject->ledger(),
                                             subject->target.snapshot.manifest,
                                             COUNTERSIGN_VERSION)};
    }
    for (const std::string& line : lines) {
        if (!key) {
            made.text += line + "\n";
            continue;
        }
        const auto signer = sign::sshSigner(*key, prompt, report::kDsseNamespace);
        auto armor = signer->sign(base::preAuthentication(report::kInTotoType, line), cancel);
        if (!armor) return fail(armor.error());
        made.text +=
            report::dsseEnvelope(report::kInTotoType, line, key->key.fingerprint, *armor) + "\n";
    }
    made.parts = lines.size();
    made.isSigned = key.has_value();
    return made;
}

} // namespace countersign::jobs
