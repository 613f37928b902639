#include "core/jobs/AuditGaps.h"

#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/jobs/SourceContributors.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace audit_gaps_detail {

bool approves(const model::DecisionEntry& decision) {
    const auto& body = std::get<model::Decide>(decision.record->body);
    return body.outcome == model::Outcome::Approved ||
           body.outcome == model::Outcome::ApprovedWithConditions;
}

// As records write it.
base::Sentence outcomeWord(model::Outcome outcome) {
    return outcome == model::Outcome::ApprovedWithConditions ? base::Sentence(model::name(outcome))
                                                             : rules::outcomeWords(outcome);
}

std::string lastPart(const std::string& id) { return id.substr(id.rfind('/') + 1); }

class Finder {
public:
    Finder(Workspace& workspace, const AsOf& asOf, const model::VerifyReport& report,
           const base::CancelToken& cancel, const base::ProgressSink& progress)
        : m_workspace(workspace), m_asOf(asOf), m_report(report), m_cancel(cancel),
          m_progress(progress) {}

    Result<Gaps> find() {
        entries();
        for (const auto& [release, history] : m_report.ledger.releases) {
            for (const model::LogEntry& open : history.opens)
                if (auto done = opened(release, open); !done) return fail(done.error());
            for (const model::DecisionEntry& decision : history.decisions)
                if (auto done = about(release, decision); !done) return fail(done.error());
        }
        if (m_report.inOrder()) {
            standing();
            inUse();
        }
        if (auto done = tags(); !done) return fail(done.error());
        std::stable_sort(m_gaps.gaps.begin(), m_gaps.gaps.end(), [](const Gap& a, const Gap& b) {
            return a.level == model::Level::Error && b.level != model::Level::Error;
        });
        return std::move(m_gaps);
    }

private:
    void add(std::string kind, model::Level level, const std::string& release,
             const std::string& record, base::Sentence sentence, std::string help = {}) {
        m_gaps.gaps.push_back(
            {std::move(kind), level, release, record, std::move(sentence), std::move(help)});
    }
    void entries();
    Result<void> opened(const model::ReleaseId& release, const model::LogEntry& open);
    Result<void> about(const model::ReleaseId& release, const model::DecisionEntry& decision);
    void standing();
    void inUse();
    std::optional<base::Sentence> lapsed(const model::ReleaseId& release);
    Result<void> tags();
    void tagged(const std::string& tag, const base::CommitId& commit, const Standing& standing,
                const evidence::FoundModel& model, const std::string& version);

    Workspace& m_workspace;
    const AsOf& m_asOf;
    const model::VerifyReport& m_report;
    const base::CancelToken& m_cancel;
    const base::ProgressSink& m_progress;
    Gaps m_gaps;
};

void Finder::entries() {
    for (const model::LogEntry& entry : m_report.ledger.entries) {
        const std::string commit = entry.commit.hex();
        const base::Sentence why =
            entry.reason.empty() ? base::Sentence(model::name(entry.verdict))
                                 : base::said("%1: %2", model::name(entry.verdict), entry.reason);
        if (!model::isHarmless(entry.verdict))
            add("foreign", model::Level::Error, "", commit,
                base::said("An entry of the log must not be there as it is, %1", why),
                "countersign record " + commit.substr(0, 12));
        else if (!model::isCounted(entry.verdict))
            add("not-counted", model::Level::Note, "", commit,
                base::said("An entry of the log does not count, %1", why),
                "countersign record " + commit.substr(0, 12));
        for (const model::Remarked& warning : entry.warnings)
            if (warning.code == "EVIDENCE_MISSING")
                add("evidence-missing", model::Level::Error, "", commit,
                    base::said("Bound evidence is not here: %1", warning.text));
    }
}

Result<void> Finder::opened(const model::ReleaseId& release, const model::LogEntry& open) {
    if (!model::isCounted(open.verdict)) return {};
    auto source = sourceContributors(m_workspace, m_report.ledger, open, m_cancel);
    if (!source) return fail(source.error());
    if (!source->unrecorded.empty())
        add("contributors-differ", model::Level::Error, release.text(), open.id.hex(),
            source->sentence(), "countersign record " + open.id.shortHex());
    return {};
}

Result<void> Finder::about(const model::ReleaseId& release, const model::DecisionEntry& decision) {
    if (m_cancel.isCancelled())
        return fail(ErrorCode::Cancelled, base::said("the audit was stopped"));
    const std::string name = release.text(), id = decision.id.hex();
    const std::string show = "countersign record " + decision.id.shortHex();
    ++m_gaps.decisions;
    if (m_progress) m_progress({base::said("Judging decisions again"), m_gaps.decisions, 0});
    if (approves(decision) && !decision.supported)
        add("unsupported", model::Level::Error, name, id,
            base::said("The approval is not supported: %1", decision.why), show);
    if (decision.contested && !decision.superseded)
        add("contested", model::Level::Error, name, id,
            base::said("The decision is contested: something was signed beside it that it did not "
                       "see"),
            show);
    auto same = gateIsTheSame(m_workspace, decision, m_cancel);
    if (!same) {
        add("gate-not-judged", model::Level::Warning, name, id,
            base::said("Its release check could not be judged again: %1", same.error().what), show);
        return {};
    }
    ++m_gaps.reevaluated;
    if (!*same)
        add("gate-differs", model::Level::Error, name, id,
            base::said(
                "GATE_DIFFERS: its release check comes out otherwise today than the decision "
                "says, from the same evidence at the same time"),
            show);
    return {};
}

// What the check `approval` says of a release now; nullopt while the approval stands.
std::optional<base::Sentence> Finder::lapsed(const model::ReleaseId& release) {
    auto target = resolveRelease(m_workspace, release.text(), m_asOf, {}, m_cancel);
    auto where = m_workspace.position(m_asOf);
    if (!target || !where) return base::said("It cannot be judged now");
    auto report = judge(*target, model::Purpose::Release, where->at);
    if (!report) return report.error().what;
    for (const model::Check& check : report->checks)
        if (check.id == "approval" && !check.holds()) return check.sentence();
    return std::nullopt;
}

// The newest approval of each model, which people take to be in force.
void Finder::standing() {
    std::set<std::string> models;
    for (const auto& [release, history] : m_report.ledger.releases)
        models.insert(release.model);
    for (const std::string& model : models) {
        const model::DecisionEntry* decision =
            baselineDecision(m_report.ledger, model, std::numeric_limits<std::uint64_t>::max());
        if (!decision) continue;
        const model::ReleaseId& release = decision->record->subject->release;
        if (const auto why = lapsed(release))
            add("lapsed", model::Level::Error, release.text(), decision->id.hex(),
                base::said("The newest approval no longer stands: %1", *why),
                "countersign open " + release.text());
    }
}

// What the pipeline says is running, the last word of each model and stage.
void Finder::inUse() {
    std::map<std::pair<std::string, std::string>, const model::LogEntry*> running;
    for (const model::LogEntry& entry : m_report.ledger.entries) {
        const auto* fact =
            entry.record ? std::get_if<model::Deployed>(&entry.record->body) : nullptr;
        if (fact && entry.record->subject && model::isHarmless(entry.verdict))
            running[{entry.record->subject->release.model, fact->stage}] = &entry;
    }
    for (const auto& [place, entry] : running) {
        const model::ReleaseId& release = entry->record->subject->release;
        const auto history = m_report.ledger.releases.find(release);
        const model::DecisionEntry* decision =
            history == m_report.ledger.releases.end() ? nullptr : history->second.liveDecision();
        if (!decision || !approves(*decision) || !decision->supported)
            add("in-use-not-approved", model::Level::Error, release.text(), entry->id.hex(),
                base::said("%1 is in use (%2) and no approval of it stands", release.text(),
                           place.second),
                "countersign gate " + release.text());
        else if (const auto why = lapsed(release))
            add("in-use-not-approved", model::Level::Error, release.text(), entry->id.hex(),
                base::said("%1 is in use (%2) under an approval that no longer stands: %3",
                           release.text(), place.second, *why),
                "countersign gate " + release.text());
    }
    if (running.empty() && !m_report.ledger.releases.empty())
        add("not-reported", model::Level::Note, "", "",
            base::said("No deployment is on record: what is in use cannot be told from the log"),
            "countersign deployed MODEL@V");
}

void Finder::tagged(const std::string& tag, const base::CommitId& commit, const Standing& standing,
                    const evidence::FoundModel& model, const std::string& version) {
    const model::ReleaseId release{model.id, version};
    const auto history = m_report.ledger.releases.find(release);
    const model::DecisionEntry* decision =
        history == m_report.ledger.releases.end() ? nullptr : history->second.liveDecision();
    ++m_gaps.tags;
    if (!decision) {
        add("tag-without-decision", model::Level::Error, release.text(), commit.hex(),
            base::said("The tag %1 releases %2 and nobody decided about it", tag, release.text()),
            "countersign open " + release.text());
        return;
    }
    if (!approves(*decision) || !decision->supported) {
        add("tag-not-approved", model::Level::Error, release.text(), commit.hex(),
            base::said("The tag %1 releases %2 which was %3", tag, release.text(),
                       outcomeWord(std::get<model::Decide>(decision->record->body).outcome)),
            "countersign history " + release.text());
        return;
    }
    auto snapshot = sourceSnapshot(m_workspace, standing, model.id, m_cancel);
    if (snapshot && snapshot->manifestDigest != decision->record->subject->manifest)
        add("tag-differs", model::Level::Error, release.text(), commit.hex(),
            base::said("The tag %1 releases %2 with other evidence than was decided about "
                       "(EVIDENCE_CHANGED_SINCE)",
                       tag, release.text()),
            "countersign gate " + release.text() + " --commit " + tag);
}

// "v1.2" and "<model>/v1.2"; a tag that names no model of its commit says nothing here.
Result<void> Finder::tags() {
    auto refs = m_workspace.repository().refs("refs/tags/");
    if (!refs) return fail(refs.error());
    for (const git::Ref& ref : *refs) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("the audit was stopped"));
        const std::string tag = ref.name.substr(std::string("refs/tags/").size());
        const std::size_t slash = tag.rfind('/');
        const std::string named = slash == tag.npos ? "" : tag.substr(0, slash);
        const std::string version = slash == tag.npos ? tag : tag.substr(slash + 1);
        if (version.size() < 2 || version[0] != 'v' || version[1] < '0' || version[1] > '9')
            continue;
        auto commit = m_workspace.repository().resolve(ref.name);
        if (!commit) continue;
        auto standing = standAt(m_workspace, m_asOf, commit->hex(), m_cancel);
        if (!standing || !standing->inventory) continue;
        for (const evidence::FoundModel& model : standing->inventory->models) {
            const bool meant = named.empty() ? model.version == version.substr(1)
                                             : named == model.id || named == model.folder ||
                                                   named == lastPart(model.id);
            if (meant) tagged(tag, *commit, *standing, model, version.substr(1));
        }
    }
    return {};
}

} // namespace audit_gaps_detail

Result<bool> gateIsTheSame(Workspace& workspace, const model::DecisionEntry& decision,
                           const base::CancelToken& cancel) {
    const auto& body = std::get<model::Decide>(decision.record->body);
    GateRequest request;
    request.release = decision.record->subject->release.text();
    request.purpose = model::Purpose::Decision;
    request.asOf = {body.evaluatedHead.hex(), decision.record->signedAt};
    auto report = gate(workspace, request, cancel);
    if (!report) return fail(report.error());
    return report->digest == body.gate.hex();
}

Result<Gaps> auditGaps(Workspace& workspace, const AsOf& asOf, const base::CancelToken& cancel,
                       const base::ProgressSink& progress) {
    workspace.bypassCache();
    auto report = workspace.verified(asOf, cancel, progress);
    if (!report) return fail(report.error());
    if ((*report)->exitCode == 3)
        return fail(ErrorCode::Unavailable,
                    base::said("The log cannot be read (%1)", model::name((*report)->state)), {},
                    (*report)->reason);
    return audit_gaps_detail::Finder(workspace, asOf, **report, cancel, progress).find();
}

} // namespace countersign::jobs
