#include "core/jobs/PolicyTrial.h"

#include "core/base/Resources.h"
#include "core/format/Documents.h"
#include "core/format/PolicyText.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Changes.h"

#include <algorithm>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace trial_detail {

constexpr const char* kFolder = "templates/policy";
constexpr std::string_view kTests = ".test.yaml";

TrialSide sideOf(const model::GateReport& report) {
    TrialSide side;
    side.tier = report.tier.name.empty() ? report.tier.tier : report.tier.name;
    side.pass = report.pass;
    side.stops = report.wouldBlock;
    for (const model::SeatStatus& seat : report.seats) {
        if (seat.optional) continue;
        const std::string& name = seat.roleName.empty() ? seat.role : seat.roleName;
        side.asked.push_back(name);
        if (!seat.filled) side.open.push_back(name);
    }
    for (const model::Check& check : report.checks) {
        if (check.blocks()) side.blocks.push_back(check.sentence());
    }
    return side;
}

TrialSide cannot(const base::Error& error) {
    TrialSide side;
    side.stops = true;
    side.blocks.push_back(error.sentence());
    return side;
}

// Without a log the judgement supposes one in which nothing was signed yet.
std::shared_ptr<const model::VerifyReport> under(const model::VerifyReport& log,
                                                 const model::Policy& policy) {
    auto supposed = std::make_shared<model::VerifyReport>(log);
    supposed->ledger.present = true;
    supposed->ledger.policy = policy;
    supposed->ledger.policyDigest.version = policy.version;
    return supposed;
}

TrialSide judged(const ReleaseTarget& target, base::UtcTime at) {
    // What may be decided: an approval from before says nothing about another policy.
    auto report = judge(target, model::Purpose::Decision, at);
    return report ? sideOf(*report) : cannot(report.error());
}

} // namespace trial_detail

bool TrialLine::differs() const {
    return !judgedNow || now.tier != then.tier || now.stops != then.stops ||
           now.asked != then.asked || now.blocks != then.blocks;
}

std::vector<PolicyTemplate> policyTemplates() {
    using namespace trial_detail;
    std::vector<PolicyTemplate> templates;
    for (const std::string_view path : base::resourcesBelow(kFolder)) {
        if (!path.ends_with(".yaml") || path.ends_with(kTests)) continue;
        const std::string text(base::resource(path));
        auto read = format::readPolicy(text, std::string(path));
        if (!read) continue; // a test reads each of them
        const std::string stem(path.substr(0, path.size() - 5));
        PolicyTemplate one;
        one.id = stem.substr(stem.rfind('/') + 1);
        one.name = read->policy.name;
        one.text = text;
        one.tests = std::string(base::resource(stem + std::string(kTests)));
        templates.push_back(std::move(one));
    }
    std::stable_partition(templates.begin(), templates.end(),
                          [](const auto& one) { return one.id == "default"; });
    return templates;
}

Result<PolicyDraft> readPolicyDraft(Workspace& workspace, const std::string& text,
                                    const std::string& path) {
    auto read = format::readPolicy(text, path);
    if (!read) return fail(read.error());
    PolicyDraft draft;
    draft.policy = std::move(read->policy);
    draft.findings = std::move(read->findings);
    if (!draft.usable()) return draft;
    auto log = workspace.verified();
    if (!log) return fail(log.error());
    if (!(*log)->ledger.present) return draft;
    auto checked = checkPolicyText(workspace, text, path);
    if (!checked) return fail(checked.error());
    draft.findings = std::move(checked->findings);
    draft.changes = rules::sentences(rules::changes((*log)->ledger.policy, draft.policy));
    return draft;
}

Result<std::string> withSignatures(const std::string& text, const std::string& tier,
                                   const std::vector<model::MatrixRow>& rows) {
    return format::withSignatures(text, tier, rows);
}

Result<std::string> withMode(const std::string& text, const std::string& tier, model::Mode mode,
                             const std::string& since) {
    return format::withMode(text, tier, mode, since);
}

bool sameSeats(const model::SeatRule& a, const model::SeatRule& b) {
    return format::sameSeats(a, b);
}

Result<std::shared_ptr<const ReadReleases>> readReleases(Workspace& workspace, const AsOf& asOf,
                                                         std::size_t most,
                                                         const base::CancelToken& cancel,
                                                         const base::ProgressSink& progress) {
    auto standing = standAt(workspace, asOf, {}, cancel);
    if (!standing) return fail(standing.error());
    auto releases = std::make_shared<ReadReleases>();
    releases->at = standing->where.at;
    if (!standing->inventory) return releases;
    std::vector<model::ReleaseId> names;
    for (const evidence::FoundModel& found : standing->inventory->models)
        names.push_back({found.id, found.version});
    releases->models = names.size();
    std::stable_partition(names.begin(), names.end(), [&](const model::ReleaseId& name) {
        const auto it = standing->log->ledger.releases.find(name);
        return it != standing->log->ledger.releases.end() && it->second.candidate();
    });
    names.resize(std::min(names.size(), most));
    for (const model::ReleaseId& name : names) {
        if (cancel.isCancelled())
            return fail(base::ErrorCode::Cancelled,
                        base::said("Stopped while reading the releases"));
        if (progress)
            progress({base::said("Reading releases"), releases->targets.size(), names.size()});
        auto target =
            targetOf(workspace, *standing, {name.model, name.version}, Side::Source, cancel);
        // One that cannot be read is red on its own page; it says nothing about a policy.
        if (target) releases->targets.push_back(std::move(*target));
    }
    return releases;
}

std::vector<TrialLine> tryPolicy(const ReadReleases& releases, const model::Policy& policy) {
    using namespace trial_detail;
    std::vector<TrialLine> lines;
    std::shared_ptr<const model::VerifyReport> supposed;
    const model::VerifyReport* of = nullptr;
    for (const ReleaseTarget& target : releases.targets) {
        if (!supposed || of != target.log.get()) supposed = under(*target.log, policy);
        of = target.log.get();
        TrialLine line;
        line.release = target.release;
        line.judgedNow = target.log->ledger.present;
        if (line.judgedNow) line.now = judged(target, releases.at);
        ReleaseTarget changed = target;
        changed.log = supposed;
        line.then = judged(changed, releases.at);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace countersign::jobs
