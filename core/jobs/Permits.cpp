#include "core/jobs/Permits.h"

#include "core/format/Documents.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Evaluate.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace permits_detail {

const model::DecisionEntry* approvalOf(const model::ReleaseHistory& history) {
    const model::DecisionEntry* decision = history.liveDecision();
    const auto* body = decision && decision->record
                           ? std::get_if<model::Decide>(&decision->record->body)
                           : nullptr;
    const bool approves = body && (body->outcome == model::Outcome::Approved ||
                                   body->outcome == model::Outcome::ApprovedWithConditions);
    return approves ? decision : nullptr;
}

bool isHeldBack(const model::GateReport& report) {
    return std::any_of(report.checks.begin(), report.checks.end(), [](const model::Check& check) {
        return check.rule == "suspended" && !check.holds();
    });
}

bool hasLapsed(const model::GateReport& report) {
    return std::any_of(report.checks.begin(), report.checks.end(), [](const model::Check& check) {
        return check.rule == "approval" && check.state == model::CheckState::Stale;
    });
}

std::string standingOf(const model::GateReport& report, const model::DecisionEntry* approval) {
    if (isHeldBack(report)) return "suspended";
    if (report.emergency) return "emergency";
    if (hasLapsed(report)) return "lapsed";
    if (!report.pass || !approval) return "refused";
    return model::name(std::get<model::Decide>(approval->record->body).outcome);
}

// A digest that the release file states, and that of every artifact that is bound; the id of a
// submodule or of a whole folder is no digest of what anybody runs.
std::vector<model::Permit::Artifact> artifactsOf(const model::ReleaseSnapshot& release) {
    std::vector<model::Permit::Artifact> all;
    for (const model::ManifestEntry& entry : release.manifest.entries) {
        if (entry.cls == model::EvidenceClass::Artifacts && !entry.isWhole())
            all.push_back({entry.path, entry.lfs ? *entry.lfs : entry.sha256});
    }
    if (release.releaseFile) {
        for (const model::Artifact& stated : release.releaseFile->artifacts) {
            const bool bound = std::any_of(all.begin(), all.end(), [&](const auto& each) {
                return each.path == stated.path || each.path.ends_with("/" + stated.path);
            });
            if (!bound && stated.sha256) all.push_back({stated.path, *stated.sha256});
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return all;
}

} // namespace permits_detail

Result<model::Permit> permit(Workspace& workspace, const std::string& release, const AsOf& asOf,
                             const base::CancelToken& cancel) {
    using namespace permits_detail;
    auto view = showRelease(workspace, release, asOf, model::Purpose::Release, cancel);
    if (!view) return fail(view.error());
    if (view->target.log->state != model::LogState::Complete || !view->target.log->inOrder())
        return fail(ErrorCode::Unavailable, base::said("The decision log is not in order"), {},
                    "countersign verify");
    const model::GateReport& report = view->gate;
    const model::DecisionEntry* approval = approvalOf(view->history);
    const model::Record* record = approval ? approval->record.get() : nullptr;
    model::Permit permit;
    if (report.emergency) {
        const model::LogEntry* entry = view->target.log->ledger.entry(report.emergency->record);
        record = entry ? entry->record.get() : nullptr;
        permit.record = report.emergency->record;
        permit.validUntil = report.emergency->until;
    } else if (approval) {
        permit.record = approval->id;
        permit.validUntil = report.approvedUntil;
    }
    if (!record)
        return fail(ErrorCode::Denied, base::said("There is no permit: %1", report.sentence), {},
                    "countersign gate " + view->target.release.text());
    permit.release = view->target.release;
    permit.granted = report.pass;
    permit.standing = standingOf(report, approval);
    permit.sentence = report.sentence;
    permit.at = report.at;
    permit.scope = report.scope;
    permit.conditions = report.conditions;
    permit.signedBy = record->signer.name;
    permit.signedAt = record->signedAt.text();
    permit.artifacts = artifactsOf(view->target.snapshot);
    permit.manifest = report.manifest;
    permit.logId = report.logId;
    permit.logHead = report.logHead;
    permit.policy = report.policy;
    permit.gate = report.digest;
    return permit;
}

std::string permitJson(const model::Permit& permit) { return format::permitJson(permit); }

} // namespace countersign::jobs
