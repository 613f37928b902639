#include "core/jobs/LearningChecks.h"

#include "core/base/Text.h"
#include "core/format/IncidentGuide.h"
#include "core/jobs/Registers.h"
#include "core/rules/Foreseen.h"
#include "core/rules/IncidentTimes.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace learningchecks {

Result<void> releaseKnown(const Composing& c, const model::Incident& incident,
                          const model::ReleaseId& release) {
    auto id = modelIdOf(c.standing, release.model);
    if (!id) return fail(id.error());
    const auto history = c.ledger.releases.find(release);
    if (history == c.ledger.releases.end() || history->second.opens.empty()) {
        const evidence::FoundModel* here =
            c.standing.inventory ? c.standing.inventory->find(release.model) : nullptr;
        if (here && here->version == release.version) return {};
        return fail(ErrorCode::NotFound,
                    base::said("There is no release %1 in the log or in the source",
                               base::escaped(release.text())),
                    {}, "countersign releases " + release.model);
    }
    const auto& open = history->second.opens.front();
    if (open.record && incident.started < open.record->signedAt.text())
        return fail(ErrorCode::Invalid,
                    base::said("The incident would have started before %1 was announced, on %2",
                               base::escaped(release.text()), open.record->signedAt.date()),
                    {}, base::said("correct --started, or name the release that ran then"));
    return {};
}

Result<void> causeKnown(const std::string& cause) {
    const model::IncidentGuide& guide = format::shippedIncidentGuide();
    if (guide.kind(cause)) return {};
    std::string nearest;
    int least = 100;
    for (const model::IncidentKind& kind : guide.kinds) {
        const int far = base::distance(kind.id, cause);
        if (far < least) nearest = kind.id;
        least = std::min(least, far);
    }
    return fail(ErrorCode::Invalid, base::said("%1 is no kind of incident", base::escaped(cause)),
                {}, base::said("nearest: %1; countersign incident criteria lists them", nearest));
}

Result<void> check(const Composing& c, const model::Incident& incident) {
    if (const auto fault = rules::phaseFault(incident, c.workspace.now()); !fault.empty())
        return fail(ErrorCode::Invalid, base::said("The times cannot be: %1", fault), {},
                    base::said("correct the times; phases not reached yet stay empty"));
    for (const std::string& cause : incident.causes) {
        if (auto known = causeKnown(cause); !known) return known;
    }
    for (const model::ReleaseId& release : incident.releases) {
        if (auto known = releaseKnown(c, incident, release); !known) return known;
    }
    const bool grave = incident.severity == "SEV-1" || incident.severity == "SEV-2";
    if (!grave || incident.closed.empty()) return {};
    if (incident.commander.empty())
        return fail(ErrorCode::Invalid,
                    base::said("A %1 is not closed without naming who led it", incident.severity),
                    {}, base::said("--commander WHO"));
    if (incident.postMortem.empty())
        return fail(ErrorCode::Invalid,
                    base::said("A %1 is not closed without a post-mortem", incident.severity), {},
                    base::said("countersign new post-mortem --incident RECORD writes one to fill "
                               "in; then --post-mortem PATH"));
    return {};
}

Result<void> check(const Composing& c, const model::Promote& promote) {
    const model::LogEntry* entry = c.ledger.entry(promote.incident);
    const auto* incident =
        entry && entry->record ? std::get_if<model::Incident>(&entry->record->body) : nullptr;
    if (!incident) return {}; // the log refuses that by itself
    std::set<std::string> models, known;
    for (const model::ReleaseId& release : incident->releases)
        models.insert(release.model);
    for (const std::string& model : models) {
        auto snapshot = sourceSnapshot(c.workspace, c.standing, model, c.cancel);
        if (!snapshot) continue;
        for (const model::Scenario& each : snapshot->scenarios) {
            if (each.id == promote.scenario) return {};
            known.insert(each.id);
        }
    }
    const std::string model = models.empty() ? "MODEL" : *models.begin();
    return fail(
        ErrorCode::NotFound,
        base::said("There is no scenario %1 at this commit of %2", base::escaped(promote.scenario),
                   base::joined({models.begin(), models.end()}, ", ")),
        {},
        known.empty() ? base::Sentence("countersign scenario add " + model + " --id " +
                                       base::escaped(promote.scenario))
                      : base::said("known: %1", base::joined({known.begin(), known.end()}, ", ")));
}

Result<void> check(const Composing& c, const model::Link& link) {
    const model::LogEntry* from = c.ledger.entry(link.from);
    const model::LogEntry* to = c.ledger.entry(link.to);
    const auto* incident =
        from && from->record ? std::get_if<model::Incident>(&from->record->body) : nullptr;
    if (!incident || !to || !to->record) return {};
    if (to->record->signedAt.text() > incident->started)
        return fail(ErrorCode::Invalid,
                    base::said("That was signed on %1, after the incident had started: nothing can "
                               "have been foreseen in it",
                               to->record->signedAt.date()),
                    {}, base::said("name what was said before"));
    const auto& subject = to->record->subject;
    if (subject &&
        std::none_of(incident->releases.begin(), incident->releases.end(),
                     [&](const auto& each) { return each.model == subject->release.model; }))
        return fail(ErrorCode::Invalid,
                    base::said("That was about %1, and the incident was not",
                               base::escaped(subject->release.text())),
                    {}, base::said("countersign incident link RECORD lists what it may have been"));
    return {};
}

Result<void> check(const Composing&, const model::Action& action) {
    if (action.tracker.empty() || action.tracker.starts_with("https://") ||
        action.tracker.starts_with("http://"))
        return {};
    return fail(ErrorCode::Invalid, base::said("The tracker must be a link"), {},
                base::said("write https://… as the backlog shows it"));
}

Result<void> check(const Composing& c, const model::ActionClose& close) {
    for (const rules::ActionFact& action : rules::actions(c.ledger)) {
        const auto& ids = action.ids;
        if (std::find(ids.begin(), ids.end(), close.record) == ids.end()) continue;
        if (action.closed && action.entry->id == close.record)
            return fail(ErrorCode::Invalid,
                        base::said("It is closed already, by %1 on %2",
                                   base::escaped(action.closed->record->signer.name),
                                   action.closed->record->signedAt.date()));
        if (action.entry->id != close.record)
            return fail(ErrorCode::Invalid,
                        base::said("It was changed since: the newest record of this action is %1",
                                   action.entry->id.shortHex()),
                        {}, "countersign action close " + action.entry->id.shortHex());
    }
    return {};
}

Result<void> check(const Composing&, const model::Attest& attest) {
    auto item = listItem(attest.item);
    if (!item) return fail(item.error());
    const bool bare = base::trimmed(attest.text).empty();
    if (bare && attest.answer == "not-applicable")
        return fail(ErrorCode::Invalid,
                    base::said("“Does not apply” needs its reason: %1", base::escaped(item->text)),
                    {}, base::said("one sentence is enough"));
    if (bare && attest.answer == "yes" && item->wantsText)
        return fail(ErrorCode::Invalid,
                    base::said("A yes alone says nothing here: %1", base::escaped(item->text)), {},
                    base::said("say in one sentence what shows it"));
    return {};
}

template <typename Other> Result<void> check(const Composing&, const Other&) { return {}; }

} // namespace learningchecks

Result<void> checkLearning(const Composing& composing, const model::RecordBody& body) {
    return std::visit([&](const auto& each) { return learningchecks::check(composing, each); },
                      body);
}

} // namespace countersign::jobs
