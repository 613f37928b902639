#include "core/jobs/FirstDays.h"

#include "core/rules/Evaluate.h"

#include <algorithm>

namespace countersign::jobs {

namespace firstdays_detail {

constexpr std::size_t kNamed = 3;
constexpr int kNumbers = 2; // safety numbers a model begins with

bool hasDocument(const model::ReleaseSnapshot& release, const std::string& kind) {
    return std::any_of(release.documents.begin(), release.documents.end(),
                       [&](const auto& document) { return document.kind == kind; });
}

bool hasOwner(const ReleaseTarget& target) { return !target.snapshot.owner.empty(); }

bool namesVersions(const ReleaseTarget& target) {
    const model::Metrics& metrics = target.snapshot.metrics;
    return !metrics.empty() && std::all_of(metrics.begin(), metrics.end(), [](const auto& metric) {
        return !metric.modelVersion.empty();
    });
}

bool hasNumbers(const ReleaseTarget& target) {
    int measured = 0;
    for (const model::SloStatus& status : rules::sloStatus(target.snapshot, nullptr))
        measured += status.value ? 1 : 0;
    return measured >= kNumbers;
}

bool hasControls(const ReleaseTarget& target) {
    const model::Metrics& metrics = target.snapshot.metrics;
    return hasDocument(target.snapshot, "runtime-controls") ||
           std::any_of(metrics.begin(), metrics.end(), [](const model::Metric& metric) {
               return metric.metricId == "policy_violation_rate" ||
                      metric.name.find("deny") != std::string::npos;
           });
}

bool hasRollout(const ReleaseTarget& target) {
    const auto& file = target.snapshot.releaseFile;
    return file && !file->rollout.empty();
}

bool hasAlerts(const ReleaseTarget& target) {
    const auto& set = target.snapshot.slos;
    return set && !set->slos.empty() &&
           std::all_of(set->slos.begin(), set->slos.end(), [](const model::Slo& slo) {
               return !slo.severity.empty() && !slo.runbook.empty();
           });
}

bool wasAttacked(const ReleaseTarget& target) {
    const auto& all = target.snapshot.scenarios;
    return hasDocument(target.snapshot, "red-team-report") ||
           std::any_of(all.begin(), all.end(), [](const model::Scenario& scenario) {
               return scenario.category == model::ScenarioCategory::RedTeam ||
                      scenario.category == model::ScenarioCategory::Adversarial;
           });
}

} // namespace firstdays_detail

std::vector<FirstDay> firstDays(const ReadReleases& releases) {
    using namespace firstdays_detail;
    using Holds = bool (*)(const ReleaseTarget&);
    const std::pair<FirstDayKind, Holds> days[] = {
        {FirstDayKind::Owners, hasOwner},     {FirstDayKind::Versions, namesVersions},
        {FirstDayKind::Numbers, hasNumbers},  {FirstDayKind::Controls, hasControls},
        {FirstDayKind::Rollout, hasRollout},  {FirstDayKind::Alerts, hasAlerts},
        {FirstDayKind::RedTeam, wasAttacked},
    };
    std::vector<FirstDay> all;
    for (const auto& [kind, holds] : days) {
        FirstDay day;
        day.kind = kind;
        day.models = int(releases.targets.size());
        for (const ReleaseTarget& target : releases.targets) {
            if (holds(target))
                ++day.there;
            else if (day.where.size() < kNamed)
                day.where.push_back(target.release.model);
        }
        all.push_back(std::move(day));
    }
    return all;
}

} // namespace countersign::jobs
