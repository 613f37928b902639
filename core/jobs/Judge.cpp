#include "core/jobs/Judge.h"

#include "core/format/Documents.h"
#include "core/format/Library.h"
#include "core/jobs/Pool.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Suppose.h"
#include "core/jobs/Vanished.h"
#include "core/ledger/Append.h"
#include "core/rules/Evaluate.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace judge_detail {

// A log that is not in order carries no verdict, whatever stands in it.
Result<void> demandOrder(Workspace& workspace, const model::VerifyReport& report) {
    if (report.state == model::LogState::Missing) {
        auto info = workspace.info();
        const base::Sentence line = info ? info->fetchLine : std::string();
        return fail(ErrorCode::Unavailable, base::said("There is no decision log here"), {},
                    line.empty() ? base::said("start one with `countersign init`") : line);
    }
    if (report.state != model::LogState::Complete || !report.inOrder())
        return fail(ErrorCode::Unavailable,
                    base::said("The decision log is not in order (%1%2", model::name(report.state),
                               report.reason.empty() ? base::Sentence(")") : "): " + report.reason),
                    {}, "countersign verify");
    return {};
}

} // namespace judge_detail

Result<model::GateReport> judge(const ReleaseTarget& target, const model::Purpose purpose,
                                base::UtcTime at, const model::WhatIf& whatIf) {
    rules::GateInput input;
    input.candidate = &target.snapshot;
    input.baseline = target.baseline ? &*target.baseline : nullptr;
    input.decided = target.decided ? &*target.decided : nullptr;
    for (const model::ReleaseSnapshot& each : target.earlier)
        input.earlier.push_back(&each);
    input.ledger = &target.log->ledger;
    input.purpose = purpose;
    input.at = at;
    input.trust = target.log->trust;
    input.formerIds = target.formerIds;
    input.library = &format::shippedLibrary();
    model::LedgerState ledger;
    model::ReleaseSnapshot snapshot;
    if (!whatIf.empty()) {
        ledger = target.log->ledger;
        snapshot = target.snapshot;
        auto changed = suppose(whatIf, ledger, snapshot);
        if (!changed) return fail(changed.error());
        input.ledger = &ledger;
        input.candidate = &snapshot;
        input.supposed = whatIf.said;
        if (!whatIf.tier.empty()) input.whatIfTier = whatIf.tier;
    }
    model::GateReport report = rules::evaluate(input);
    report.digest.clear();
    report.digest = base::sha256(format::gateJson(report)).hex();
    return report;
}

Result<model::GateReport> gate(Workspace& workspace, const GateRequest& request,
                               const base::CancelToken& cancel) {
    auto log = workspace.verified(request.asOf, cancel);
    if (!log) return fail(log.error());
    auto order = judge_detail::demandOrder(workspace, **log);
    if (!order) return fail(order.error());
    auto standing = standAt(workspace, request.asOf, request.commit, cancel);
    if (!standing) return fail(standing.error());
    ReleaseName name = parseReleaseName(request.release);
    auto id = modelIdOf(*standing, name.model);
    if (!id) return fail(id.error());
    name.model = *id;
    // A decision is taken on what was announced; whoever merges or deploys has the source at hand.
    const Side side = !request.commit.empty()                       ? Side::Commit
                      : request.purpose == model::Purpose::Decision ? Side::Announced
                                                                    : Side::Source;
    auto target = targetOf(workspace, *standing, name, side, cancel);
    if (!target) return fail(target.error());
    // Nothing stops a return to an approved version.
    if (side == Side::Source && request.purpose != model::Purpose::Rollback)
        if (auto sure = demandNothingLeft(workspace, *standing, *target); !sure)
            return fail(sure.error());
    return judge(*target, request.purpose, standing->where.at, request.whatIf);
}

std::string gateJson(const model::GateReport& report) { return format::gateJson(report); }

Result<SloView> slos(Workspace& workspace, const std::string& release, const std::string& against,
                     const AsOf& asOf, const base::CancelToken& cancel) {
    auto target = resolveRelease(workspace, release, asOf, {}, cancel);
    if (!target) return fail(target.error());
    if (!against.empty()) {
        auto other =
            resolveRelease(workspace, target->release.model + "@" + against, asOf, {}, cancel);
        if (!other) return fail(other.error());
        target->baseline = std::move(other->snapshot);
    }
    const model::ReleaseSnapshot* before = target->baseline ? &*target->baseline : nullptr;
    auto set = [](const model::ReleaseSnapshot* snapshot) {
        return snapshot && snapshot->slos ? &*snapshot->slos : nullptr;
    };
    SloView view;
    view.release = target->release;
    if (before) view.against = before->release;
    view.statuses = rules::sloStatus(target->snapshot, before);
    view.differences =
        rules::sloDifference(set(before), set(&target->snapshot), target->snapshot.registry);
    auto known = changedAfterResults(workspace, *target, view.statuses, view.differences, cancel);
    if (!known) return fail(known.error());
    view.known = std::move(*known);
    return view;
}

Result<std::string> allowedSigners(Workspace& workspace, const AsOf& asOf) {
    auto log = workspace.verified(asOf);
    if (!log) return fail(log.error());
    auto order = judge_detail::demandOrder(workspace, **log);
    if (!order) return fail(order.error());
    return ledger::allowedSigners((*log)->ledger);
}

Result<model::VerifyReport> verifyLog(Workspace& workspace, const AsOf& asOf, int threads,
                                      const base::CancelToken& cancel,
                                      const base::ProgressSink& progress) {
    workspace.useThreads(threads);
    auto report = workspace.verified(asOf, cancel, progress);
    if (!report) return fail(report.error());
    return **report;
}

} // namespace countersign::jobs
