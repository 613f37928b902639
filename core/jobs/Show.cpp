// One release with all that is known about it.
#include "core/base/Text.h"
#include "core/format/Readers.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace show_detail {

// Stands in for a verdict where the log carries none; never green.
model::GateReport withoutVerdict(const ReleaseTarget& target, model::Purpose purpose,
                                 base::UtcTime at) {
    model::GateReport report;
    report.release = target.release;
    report.folder = target.snapshot.folder;
    report.purpose = purpose;
    report.at = at;
    report.sentence = base::said("The decision log is not in order: %1", target.log->reason);
    report.commit = target.snapshot.commit;
    report.manifest = target.snapshot.manifestDigest;
    report.trust = target.log->trust;
    model::Check check;
    check.id = "log";
    check.rule = "log";
    check.clause = "decision";
    check.title = base::said("The decision log is complete and in order");
    check.state = model::CheckState::Error;
    check.remedy = model::Remedy::CannotJudge;
    check.reason = target.log->reason;
    check.help = base::Sentence("countersign verify");
    report.checks.push_back(std::move(check));
    return report;
}

SloHistory::Point pointOf(const model::SloStatus& status, const std::string& version,
                          const std::string& date, const std::string& decision) {
    SloHistory::Point point;
    point.version = version;
    point.date = date;
    point.decision = decision;
    point.value = status.value;
    point.target = status.effectiveTarget;
    if (status.metric) {
        point.lower = status.metric->lower;
        point.upper = status.metric->upper;
        point.samples = status.metric->samples;
        point.place = status.metric->source.place.text();
    }
    return point;
}

using Trends = std::vector<SloHistory>;

void addSnapshot(Trends& trends, const model::ReleaseSnapshot& snapshot, const std::string& date,
                 const std::string& decision) {
    for (const model::SloStatus& status : rules::sloStatus(snapshot, nullptr)) {
        auto it = std::find_if(trends.begin(), trends.end(), [&](const SloHistory& trend) {
            return trend.slo == status.slo.name;
        });
        if (it != trends.end())
            it->points.push_back(pointOf(status, snapshot.release.version, date, decision));
    }
}

// Earlier measurements that a release's own results carry with their dates.
void addDated(Trends& trends, const model::ReleaseSnapshot& snapshot) {
    for (const model::SloStatus& status : rules::sloStatus(snapshot, nullptr)) {
        auto it = std::find_if(trends.begin(), trends.end(), [&](const SloHistory& trend) {
            return trend.slo == status.slo.name;
        });
        if (it == trends.end() || !status.metric) continue;
        for (const model::Metric& metric : snapshot.metrics) {
            if (metric.name != status.metric->name || metric.slice != status.metric->slice ||
                !metric.time || !metric.value || metric.time == status.metric->time)
                continue;
            model::SloStatus earlier = status;
            earlier.metric = metric;
            earlier.value = metric.value;
            it->points.push_back(
                pointOf(earlier, snapshot.release.version, metric.time->date(), ""));
        }
    }
}

Trends trendsOf(Workspace& workspace, const ReleaseTarget& target, const Standing& standing,
                const base::CancelToken& cancel) {
    Trends trends;
    if (!target.snapshot.slos) return trends;
    for (const model::Slo& slo : target.snapshot.slos->slos)
        trends.push_back({slo.name, {}});
    std::set<base::Sha256> seen{target.snapshot.manifestDigest};
    std::string ownDate = standing.where.at.date(), ownStatus = "not announced";
    for (const auto* history : releasesOf(standing.log->ledger, target.release.model)) {
        for (const model::LogEntry& open : history->opens) {
            if (cancel.isCancelled() || !open.record || !open.record->subject) continue;
            if (open.record->subject->manifest == target.snapshot.manifestDigest) {
                ownDate = open.record->signedAt.date();
                ownStatus = statusOf(*history);
            }
            if (!seen.insert(open.record->subject->manifest).second) continue;
            auto snapshot =
                evidence::pinnedSnapshot(workspace.repository(), standing.logTree,
                                         *open.record->subject, cancel, limitsAt(standing));
            if (!snapshot) continue;
            addDated(trends, *snapshot);
            addSnapshot(trends, *snapshot, open.record->signedAt.date(), statusOf(*history));
        }
    }
    addDated(trends, target.snapshot);
    addSnapshot(trends, target.snapshot, ownDate, ownStatus);
    for (SloHistory& trend : trends) {
        std::stable_sort(trend.points.begin(), trend.points.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
    }
    return trends;
}

} // namespace show_detail

Result<ReleaseView> showRelease(Workspace& workspace, const std::string& name, const AsOf& asOf,
                                model::Purpose purpose, const base::CancelToken& cancel) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    ReleaseName wanted = parseReleaseName(name);
    auto id = modelIdOf(*standing, wanted.model);
    if (!id) return fail(id.error());
    wanted.model = *id;
    auto target = targetOf(workspace, *standing, wanted, Side::Announced, cancel);
    if (!target) return fail(target.error());
    ReleaseView view;
    view.target = std::move(*target);
    const bool judged =
        standing->log->state == model::LogState::Missing || standing->log->inOrder();
    if (judged) {
        auto report = judge(view.target, purpose, standing->where.at);
        if (!report) return fail(report.error());
        view.gate = std::move(*report);
    } else {
        view.gate = show_detail::withoutVerdict(view.target, purpose, standing->where.at);
    }
    auto it = standing->log->ledger.releases.find(view.target.release);
    if (it != standing->log->ledger.releases.end()) view.history = it->second;
    view.history.release = view.target.release;
    view.trends = show_detail::trendsOf(workspace, view.target, *standing, cancel);
    if (cancel.isCancelled())
        return fail(base::ErrorCode::Cancelled, base::said("Stopped while reading the release"));
    return view;
}

Result<FileText> fileText(Workspace& workspace, const ReleaseTarget& target,
                          const std::string& path) {
    FileText file;
    file.path = path;
    base::ObjectId blob;
    for (const model::ManifestEntry& entry : target.snapshot.manifest.entries) {
        if (entry.path != path) continue;
        blob = entry.blob;
        if (!entry.isWhole()) break;
        file.refusal = base::said("bound whole, by its git id %1", blob.hex());
        return file;
    }
    if (blob.isNone()) {
        auto entry = workspace.repository().entryAt(target.snapshot.tree, path);
        if (!entry) return fail(entry.error());
        if (!*entry || !(*entry)->isFile())
            return fail(base::ErrorCode::NotFound,
                        base::said("There is no such file at this commit"),
                        base::Place{path, 0, 0, {}});
        blob = (*entry)->id;
    }
    auto header = workspace.repository().header(blob);
    if (!header) return fail(header.error());
    if (header->size > git::kPreviewCap) {
        file.refusal = base::said("too large to show: %1 bytes", header->size);
        return file;
    }
    auto bytes = workspace.repository().read(blob, git::ObjectKind::Blob, git::kPreviewCap);
    if (!bytes) return fail(bytes.error());
    if (auto pointer = format::lfsPointer(*bytes))
        file.refusal = base::said("kept outside git (LFS), SHA-256 %1", pointer->sha256.hex());
    else if (format::looksBinary(*bytes))
        file.refusal = base::said("not text: %1 bytes", bytes->size());
    else if (!base::isUtf8(*bytes))
        file.refusal = base::said("not UTF-8 text (byte %1)", base::firstInvalidUtf8(*bytes) + 1);
    else
        file.text = std::move(*bytes);
    return file;
}

} // namespace countersign::jobs
