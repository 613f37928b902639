#include "core/jobs/CompareTimes.h"

#include "core/base/Text.h"
#include "core/jobs/Sentences.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::fail;
using base::Result;

namespace time_detail {

using Differences = std::vector<TimeDifference>;
using Kind = TimeDifference::Kind;
using Change = TimeDifference::Change;

void note(Differences& out, Kind kind, const std::string& subject, const base::Sentence& before,
          const base::Sentence& after, const std::string& record = {}) {
    if (before == after) return;
    const Change change = before.empty()  ? Change::Added
                          : after.empty() ? Change::Removed
                                          : Change::Changed;
    out.push_back({kind, change, subject, before, after, record});
}

base::Sentence objectionState(const model::Objection& objection) {
    if (objection.withdrawn) return base::said("withdrawn");
    if (objection.superseded) return base::said("replaced by a later signature");
    return objection.open() ? base::said("open") : base::said("answered");
}

void compareRelease(const model::ReleaseHistory* before, const model::ReleaseHistory& now,
                    Differences& out) {
    const std::string name = releaseText(now.release);
    const model::DecisionEntry* live = now.liveDecision();
    note(out, live ? Kind::Decision : Kind::Release, name, before ? statusOf(*before) : "",
         statusOf(now),
         live                ? live->id.hex()
         : now.opens.empty() ? std::string()
                             : now.opens.back().id.hex());
    for (const model::Objection& objection : now.objections) {
        base::Sentence was;
        if (before)
            for (const model::Objection& earlier : before->objections)
                if (earlier.id == objection.id) was = objectionState(earlier);
        note(out, Kind::Objection,
             name + ": " + (objection.record ? objection.record->signer.name : objection.id.hex()),
             was, objectionState(objection), objection.id.hex());
    }
}

// Never empty: that would say that the person was not there.
base::Sentence rolesOf(const model::Person& person) {
    return person.roles.empty() ? base::said("no role") : rules::rolesWords(person.roles);
}

void compareKeys(const model::LedgerState& from, const model::LedgerState& to,
                 const model::Person* before, const model::Person& now, Differences& out) {
    const auto state = [](const model::LedgerState& ledger, const std::string& key) {
        return ledger.retiredKeys.contains(key) ? base::said("retired") : base::said("valid");
    };
    for (const model::PersonKey& key : now.keys) {
        const bool had =
            before && std::any_of(before->keys.begin(), before->keys.end(), [&](const auto& old) {
                return old.fingerprint == key.fingerprint;
            });
        note(out, Kind::Key, now.name + " " + key.fingerprint,
             had ? state(from, key.fingerprint) : base::Sentence(), state(to, key.fingerprint));
    }
    if (!before) return;
    for (const model::PersonKey& key : before->keys)
        if (std::none_of(now.keys.begin(), now.keys.end(),
                         [&](const auto& kept) { return kept.fingerprint == key.fingerprint; }))
            note(out, Kind::Key, now.name + " " + key.fingerprint, state(from, key.fingerprint),
                 "");
}

void comparePeople(const model::LedgerState& from, const model::LedgerState& to, Differences& out) {
    for (const model::Person& now : to.roster.people) {
        const model::Person* before = from.roster.byPrincipal(now.principal);
        note(out, before ? Kind::Roles : Kind::Person, now.name,
             before ? rolesOf(*before) : base::Sentence(), rolesOf(now));
        compareKeys(from, to, before, now, out);
    }
    for (const model::Person& before : from.roster.people)
        if (!to.roster.byPrincipal(before.principal))
            note(out, Kind::Person, before.name, rolesOf(before), "");
}

base::Sentence versionText(const model::LedgerState& ledger) {
    return ledger.present ? base::said("version %1", ledger.policyDigest.version)
                          : base::Sentence();
}

} // namespace time_detail

Result<TimeComparison> compareTimes(Workspace& workspace, const AsOf& from, const AsOf& to,
                                    const base::CancelToken& cancel) {
    TimeComparison comparison;
    auto earlier = workspace.position(from);
    if (!earlier) return fail(earlier.error());
    auto later = workspace.position(to);
    if (!later) return fail(later.error());
    comparison.from = *earlier;
    comparison.to = *later;
    auto before = workspace.verified(from, cancel);
    if (!before) return fail(before.error());
    auto now = workspace.verified(to, cancel);
    if (!now) return fail(now.error());
    for (const auto& report : {*before, *now})
        if (report->state != model::LogState::Missing && !report->inOrder())
            return fail(base::ErrorCode::Unavailable,
                        base::said("The decision log is not in order: %1", report->reason), {},
                        "countersign verify");
    const model::LedgerState& was = (*before)->ledger;
    const model::LedgerState& is = (*now)->ledger;
    comparison.fromHasLog = was.present;
    comparison.toHasLog = is.present;
    comparison.newEntries = int(is.entries.size()) - int(was.entries.size());
    for (const auto& [release, history] : is.releases) {
        auto it = was.releases.find(release);
        time_detail::compareRelease(it == was.releases.end() ? nullptr : &it->second, history,
                                    comparison.differences);
    }
    time_detail::comparePeople(was, is, comparison.differences);
    time_detail::note(comparison.differences, TimeDifference::Kind::Policy, is.policy.name,
                      time_detail::versionText(was), time_detail::versionText(is));
    std::stable_sort(comparison.differences.begin(), comparison.differences.end(),
                     [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return comparison;
}

} // namespace countersign::jobs
