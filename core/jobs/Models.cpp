// The inventory: which models there are and where each stands.
#include "core/base/Text.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace models_detail {

const model::DecisionEntry* newestDecision(const model::LedgerState& ledger,
                                           const std::string& modelId) {
    const model::DecisionEntry* newest = nullptr;
    for (const auto& [release, history] : ledger.releases) {
        if (release.model != modelId) continue;
        for (const model::DecisionEntry& decision : history.decisions) {
            if (!newest || newest->position < decision.position) newest = &decision;
        }
    }
    return newest;
}

// The first date on which an approval asks for something again.
std::string nextDue(const model::LedgerState& ledger, const std::string& modelId) {
    const model::DecisionEntry* approval =
        baselineDecision(ledger, modelId, ledger.entries.size() + 1);
    if (!approval) return {};
    std::vector<std::string> dates;
    const auto& body = std::get<model::Decide>(approval->record->body);
    const model::TierRule* tier = ledger.policy.tier(approval->record->subject->tier);
    const base::UtcTime signedAt = approval->record->signedAt;
    if (!body.validUntil.empty())
        dates.push_back(body.validUntil);
    else if (tier && tier->approvalDays)
        dates.push_back(signedAt.plusDays(*tier->approvalDays).date());
    if (tier && tier->reevaluateMonths)
        dates.push_back(signedAt.plusDays(*tier->reevaluateMonths * 30).date()); // POLICY.md
    for (const model::Condition& condition : body.conditions) {
        if (!condition.due.empty()) dates.push_back(condition.due);
    }
    return dates.empty() ? std::string() : *std::min_element(dates.begin(), dates.end());
}

// Where its releases run, as the pipelines reported it: "1.1 canary, 0.9 100%".
std::string stageOf(const model::LedgerState& ledger, const std::string& modelId) {
    std::vector<std::string> stages;
    for (const auto* history : releasesOf(ledger, modelId)) {
        for (const model::Fact& fact : history->facts) {
            const auto* deployed = fact.live() ? fact.as<model::Deployed>() : nullptr;
            if (deployed) stages.push_back(history->release.version + " " + deployed->stage);
        }
    }
    return stages.empty() ? "not reported" : base::joined(stages, ", ");
}

void addLedgerFacts(ModelSummary& summary, const model::LedgerState& ledger) {
    summary.stage = stageOf(ledger, summary.id);
    if (const model::DecisionEntry* last = newestDecision(ledger, summary.id)) {
        const auto* body = last->record ? std::get_if<model::Decide>(&last->record->body) : nullptr;
        if (body && last->record->subject) {
            std::string word = model::name(body->outcome);
            std::replace(word.begin(), word.end(), '-', ' ');
            summary.lastDecision = word + " " + last->record->subject->release.version;
            summary.lastDecisionDate = last->record->signedAt.date();
        }
    }
    summary.nextDue = nextDue(ledger, summary.id);
    auto it = ledger.releases.find({summary.id, summary.version});
    summary.announced = it != ledger.releases.end() && it->second.candidate();
}

void addVerdict(Workspace& workspace, const Standing& standing, ModelSummary& summary,
                const base::CancelToken& cancel) {
    const bool noLog = standing.log->state == model::LogState::Missing;
    auto target =
        targetOf(workspace, standing, {summary.id, summary.version}, Side::Source, cancel);
    if (!target) {
        summary.gate = "cannot tell";
        summary.sentence = target.error().sentence();
        return;
    }
    if (!noLog && !standing.log->inOrder()) {
        summary.gate = "cannot tell";
        summary.sentence = base::said("The decision log is not in order: %1", standing.log->reason);
        return;
    }
    auto report = judge(*target, model::Purpose::Release, standing.where.at);
    if (!report) {
        summary.gate = "cannot tell";
        summary.sentence = report.error().sentence();
        return;
    }
    summary.tier = report->tier.tier;
    summary.gate = noLog ? "not judged" : gateWord(*report);
    summary.sentence = noLog ? base::said("There is no decision log here") : report->sentence;
}

ModelSummary summaryOf(const evidence::FoundModel& found) {
    ModelSummary summary;
    summary.id = found.id;
    summary.folder = found.folder;
    summary.title = found.title;
    summary.owner = found.owner;
    summary.version = found.version;
    summary.gate = "not judged";
    return summary;
}

// Models the log knows and the source no longer has: an obligation is not shed by removing a file.
void addVanished(ModelsResult& result, const model::LedgerState& ledger) {
    std::set<std::string> here;
    for (const ModelSummary& summary : result.models)
        here.insert(summary.id);
    for (const auto& [release, history] : ledger.releases) {
        if (!here.insert(release.model).second) continue;
        ModelSummary summary;
        summary.id = release.model;
        summary.version = releasesOf(ledger, release.model).back()->release.version;
        summary.gate = "cannot tell";
        summary.sentence = base::said("Not in the source at this commit; the log knows it");
        addLedgerFacts(summary, ledger);
        result.models.push_back(std::move(summary));
    }
}

std::vector<index::ModelRow> rowsOf(const ModelsResult& result, const Standing& standing) {
    std::vector<index::ModelRow> rows;
    for (const ModelSummary& model : result.models) {
        index::ModelRow row;
        row.id = model.id;
        row.folder = model.folder;
        row.title = model.title;
        row.owner = model.owner;
        row.tier = model.tier;
        row.version = model.version;
        row.gate = model.gate;
        row.sentence = model.sentence;
        row.lastDecision = model.lastDecision;
        row.lastDecisionDate = model.lastDecisionDate;
        row.nextDue = model.nextDue;
        row.stage = model.stage;
        row.sourceCommit = standing.where.source ? standing.where.source->hex() : "";
        row.logHead = standing.log->ledger.head.hex();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace models_detail

Result<ModelsResult> listModels(Workspace& workspace, const AsOf& asOf, bool judge,
                                const base::CancelToken& cancel,
                                const base::ProgressSink& progress) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    ModelsResult result;
    const model::LedgerState& ledger = standing->log->ledger;
    if (standing->inventory) {
        result.findings = standing->inventory->findings;
        for (const evidence::FoundFile& file : standing->inventory->unattributed)
            result.unattributed.push_back(file.path);
        const std::uint64_t total = standing->inventory->models.size();
        for (const evidence::FoundModel& found : standing->inventory->models) {
            if (cancel.isCancelled())
                return fail(base::ErrorCode::Cancelled,
                            base::said("Stopped while reading the models"));
            if (progress) progress({base::said("Judging models"), result.models.size(), total});
            ModelSummary summary = models_detail::summaryOf(found);
            models_detail::addLedgerFacts(summary, ledger);
            if (judge) models_detail::addVerdict(workspace, *standing, summary, cancel);
            result.models.push_back(std::move(summary));
        }
    }
    models_detail::addVanished(result, ledger);
    if (judge && asOf.revision.empty() && !asOf.at) {
        // The index is a convenience: rows that could not be kept are judged again next time.
        if (auto index = workspace.index())
            (void)(*index)->replaceRows(models_detail::rowsOf(result, *standing));
    }
    return result;
}

Result<ModelsResult> rememberedModels(Workspace& workspace) {
    ModelsResult result;
    auto index = workspace.index();
    if (!index) return fail(index.error());
    for (const index::ModelRow& row : (*index)->rows()) {
        ModelSummary summary;
        summary.id = row.id;
        summary.folder = row.folder;
        summary.title = row.title;
        summary.owner = row.owner;
        summary.version = row.version;
        summary.tier = row.tier;
        summary.stage = row.stage;
        summary.gate = row.gate;
        summary.sentence = row.sentence;
        summary.lastDecision = row.lastDecision;
        summary.lastDecisionDate = row.lastDecisionDate;
        summary.nextDue = row.nextDue;
        summary.fromCache = true;
        result.models.push_back(std::move(summary));
    }
    return result;
}

Result<std::vector<ReleaseSummary>> listReleases(Workspace& workspace, const AsOf& asOf,
                                                 const std::string& modelName) {
    auto standing = standAt(workspace, asOf);
    if (!standing) return fail(standing.error());
    std::string only;
    if (!modelName.empty()) {
        auto id = modelIdOf(*standing, modelName);
        if (!id) return fail(id.error());
        only = *id;
    }
    const model::LedgerState& ledger = standing->log->ledger;
    std::set<std::string> ids;
    for (const auto& [release, history] : ledger.releases)
        ids.insert(release.model);
    if (standing->inventory) {
        for (const evidence::FoundModel& found : standing->inventory->models)
            ids.insert(found.id);
    }
    std::vector<ReleaseSummary> releases;
    for (const std::string& id : ids) {
        if (!only.empty() && id != only) continue;
        std::set<std::string> versions;
        for (const model::ReleaseHistory* history : releasesOf(ledger, id)) {
            ReleaseSummary summary;
            summary.release = history->release;
            summary.status = statusOf(*history);
            if (const model::Record* open = history->candidate()) {
                summary.date = open->signedAt.date();
                if (open->subject) summary.commit = open->subject->commit.hex();
            }
            for (const model::LiveVote& vote : history->votes)
                summary.votes += vote.live() ? 1 : 0;
            for (const model::Objection& objection : history->objections)
                summary.openObjections += objection.open() ? 1 : 0;
            versions.insert(summary.release.version);
            releases.push_back(std::move(summary));
        }
        const evidence::FoundModel* here = nullptr;
        if (standing->inventory) {
            for (const evidence::FoundModel& found : standing->inventory->models) {
                if (found.id == id) here = &found;
            }
        }
        if (here && !versions.contains(here->version)) {
            ReleaseSummary summary;
            summary.release = {id, here->version};
            summary.status = "not announced";
            summary.commit = standing->where.source->hex();
            releases.push_back(std::move(summary));
        }
    }
    return releases;
}

} // namespace countersign::jobs
