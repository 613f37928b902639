#include "core/rules/DrillMatrix.h"
#include "core/rules/Facts.h"
#include "core/rules/Gate.h"

#include "core/base/Text.h"
#include "core/rules/Words.h"

#include <algorithm>

// What happened before must have come back as a scenario, a note, a drill, a closed action.
namespace countersign::rules {

using model::CheckState;
using model::DrillState;
using model::Remedy;

namespace gatelearning {

std::string shortId(const model::LogEntry& entry) { return entry.id.shortHex(); }

base::Sentence told(const IncidentFact& incident) {
    return base::said("%1 '%2' of %3", incident.body->severity, base::escaped(incident.body->title),
                      incident.body->started.substr(0, 10));
}

struct Answer {
    CheckState state = CheckState::Fail;
    base::Sentence reason;
    base::Place place;
};

Answer outcomeOf(const GateContext& gate, const std::string& id) {
    const auto& scenarios = gate.release.scenarios;
    const auto scenario = std::find_if(scenarios.begin(), scenarios.end(),
                                       [&](const auto& each) { return each.id == id; });
    const base::Sentence name = base::said("the scenario %1", base::escaped(id));
    if (scenario == scenarios.end())
        return {CheckState::Fail, base::said("%1 is not in this release", name),
                gate.inFolder("scenarios")};
    if (!scenario->retired.empty())
        return {CheckState::Fail,
                base::said("%1 was retired: %2", name, base::escaped(scenario->retired)),
                scenario->place};
    std::vector<const model::ScenarioResult*> results;
    for (const model::ScenarioResult& result : gate.release.scenarioResults) {
        if (result.scenario == id) results.push_back(&result);
    }
    const base::Place place = results.empty() ? scenario->place : results.front()->place;
    switch (model::worstOf(results)) {
    case model::ScenarioOutcome::AsExpected:
        return {CheckState::Pass, base::said("%1 went as expected", name), place};
    case model::ScenarioOutcome::NotRun:
        return {CheckState::Inconclusive, base::said("%1 was not run on this version", name),
                place};
    case model::ScenarioOutcome::Degraded:
        return {CheckState::Fail, base::said("%1 degraded, which is not what was expected", name),
                place};
    case model::ScenarioOutcome::Failed:
        break;
    }
    return {CheckState::Fail, base::said("%1 failed", name), place};
}

// One promoted scenario that went as expected is enough, unless another was run and did not.
Answer answerTo(const GateContext& gate, const IncidentFact& incident) {
    Answer best{CheckState::Fail, base::said("no scenario covers it"), gate.inFolder("scenarios")};
    for (const std::string& id : incident.scenarios) {
        const Answer next = outcomeOf(gate, id);
        if (next.state == CheckState::Fail) return next;
        if (best.reason == "no scenario covers it" || next.state == CheckState::Inconclusive)
            best = next;
    }
    return best;
}

std::vector<IncidentFact> ofModel(const GateContext& gate) {
    std::vector<IncidentFact> found;
    for (IncidentFact& each : incidents(*gate.input.ledger)) {
        const auto& releases = each.body->releases;
        if (std::any_of(releases.begin(), releases.end(), [&](const model::ReleaseId& release) {
                return gate.isThisModel(release.model);
            }))
            found.push_back(std::move(each));
    }
    return found;
}

base::BlobId noteOf(const model::ReleaseSnapshot& release) {
    for (const model::ManifestEntry& entry : release.manifest.entries) {
        if (entry.cls == model::EvidenceClass::Note) return entry.blob;
    }
    return {};
}

bool noteNames(const GateContext& gate, const IncidentFact& incident) {
    if (!gate.release.note) return false;
    const std::string& text = gate.release.note->markdown;
    return std::any_of(incident.ids.begin(), incident.ids.end(), [&](const model::RecordId& id) {
        return text.find(id.shortHex()) != std::string::npos;
    });
}

// When the release compared with was approved; nothing where there is none.
std::optional<base::UtcTime> approvedBefore(const GateContext& gate) {
    if (!gate.input.baseline) return std::nullopt;
    const auto& releases = gate.input.ledger->releases;
    const auto history = releases.find(gate.input.baseline->release);
    if (history == releases.end()) return std::nullopt;
    std::optional<base::UtcTime> when;
    for (const model::DecisionEntry& decision : history->second.decisions) {
        if (isApproving(decision) && decision.supported && decision.record->subject &&
            decision.record->subject->manifest == gate.input.baseline->manifestDigest)
            when = decision.record->signedAt;
    }
    return when;
}

Answer noteAfter(const GateContext& gate, const IncidentFact& incident) {
    const base::Place note = gate.release.note ? base::Place{gate.release.note->path, 1, 0, {}}
                                               : gate.inFolder("deliberation-note.md");
    if (!gate.release.note) return {CheckState::Fail, base::said("there is no note"), note};
    if (noteNames(gate, incident)) return {CheckState::Pass, base::said("the note names it"), note};
    const auto started = base::UtcTime::parse(incident.body->started);
    const auto approved = approvedBefore(gate);
    if (!approved || !started)
        return {
            CheckState::Inconclusive,
            base::said(
                "whether the note speaks of it cannot be told without an approved release before"),
            note};
    if (*approved > *started)
        return {CheckState::NotApplicable,
                base::said("it was before %1, which was approved after",
                           gate.input.baseline->release.text()),
                note};
    if (noteOf(gate.release) == noteOf(*gate.input.baseline))
        return {CheckState::Fail,
                base::said("the note is still that of %1", gate.input.baseline->release.text()),
                note};
    return {CheckState::Pass, base::said("the note changed after it"), note};
}

std::string nameOf(const GateContext& gate, const std::string& principal) {
    const model::Person* person = gate.input.ledger->roster.byPrincipal(principal);
    return base::escaped(person ? person->name : principal);
}

void drill(GateContext& gate, const std::vector<DrillFact>& all, const model::DrillRule& rule,
           const std::string& person) {
    const base::Sentence who =
        person.empty() ? base::said("Nobody") : base::Sentence(nameOf(gate, person));
    const std::string id = "drill:" + rule.kind + (person.empty() ? "" : ":" + person);
    const DrillStanding standing = standingOf(all, gate.modelIds, rule, person, gate.input.at);
    const DrillFact* last = standing.last;
    const std::string help = "countersign drill add " + gate.modelName() + " --kind " + rule.kind +
                             " --person " + (person.empty() ? "WHO" : person) +
                             " --on TIME --seconds N --result passed";
    base::Sentence done;
    if (last)
        done = base::said("%1 was exercised by %2 on %3: %4 seconds", rule.kind,
                          nameOf(gate, last->body->person), last->at.date(), last->body->seconds);
    CheckState state = CheckState::Fail;
    base::Sentence reason;
    switch (standing.state) {
    case DrillState::Never:
        reason = person.empty() ? base::said("%1 has exercised %2 yet", who, rule.kind)
                                : base::said("%1 has never exercised %2 here", who, rule.kind);
        break;
    case DrillState::Failed:
        reason = base::said("%1, and it failed", done);
        break;
    case DrillState::TooSlow:
        reason = base::said("%1, at most %2 are allowed", done, rule.maxSeconds.value_or(0));
        break;
    case DrillState::Stale:
        state = CheckState::Stale;
        reason = base::said("%1, more than %2 days ago", done, rule.withinDays);
        break;
    case DrillState::Current:
        state = CheckState::Pass;
        reason = done;
        break;
    }
    model::Check& check = gate.add("drills", id, state, reason);
    check.clause = "systemic-safety";
    check.title = rule.kind;
    check.remedy = Remedy::Others;
    if (last) check.place.path = last->entry->path;
    if (!check.holds()) check.help = help;
}

} // namespace gatelearning

void checkIncidents(GateContext& gate) {
    using namespace gatelearning;
    bool any = false;
    for (const IncidentFact& incident : ofModel(gate)) {
        if (!incident.grave()) continue;
        any = true;
        const Answer answer = answerTo(gate, incident);
        model::Check& check =
            gate.add("incidents", "incident:" + shortId(*incident.entry), answer.state,
                     base::said("%1: %2", told(incident), answer.reason));
        check.clause = "robustness";
        check.place = answer.place;
        if (answer.state == CheckState::Inconclusive) check.remedy = Remedy::CannotJudge;
        if (check.holds()) continue;
        check.help = incident.scenarios.empty()
                         ? base::Sentence("countersign incident promote " +
                                          shortId(*incident.entry) + " SCENARIO")
                         : base::said("run the scenario on this version and keep its result");
    }
    if (!any)
        gate.add("incidents", "incidents", CheckState::NotApplicable,
                 base::said("No SEV-1 or SEV-2 incident of this model is on record"));
}

void checkIncidentNote(GateContext& gate) {
    using namespace gatelearning;
    const std::vector<IncidentFact> all = ofModel(gate);
    const auto last =
        std::max_element(all.begin(), all.end(), [](const IncidentFact& a, const IncidentFact& b) {
            return a.body->started < b.body->started;
        });
    if (last == all.end()) {
        gate.add("incident-note", "incident-note", CheckState::NotApplicable,
                 base::said("No incident of this model is on record"));
        return;
    }
    const Answer answer = noteAfter(gate, *last);
    model::Check& check = gate.add("incident-note", "incident-note", answer.state,
                                   base::said("After the %1: %2", told(*last), answer.reason));
    check.place = answer.place;
    if (!check.holds())
        check.help =
            base::said("write in the note what changed after incident %1", shortId(*last->entry));
}

void checkDrills(GateContext& gate) {
    using namespace gatelearning;
    if (gate.tier.drills.empty()) {
        gate.add("drills", "drills", CheckState::NotApplicable,
                 base::said("This tier asks for no drill"));
        return;
    }
    const std::vector<DrillFact> all = drills(*gate.input.ledger);
    for (const model::DrillRule& rule : gate.tier.drills) {
        if (!rule.perPerson) {
            drill(gate, all, rule, {});
            continue;
        }
        bool anybody = false;
        for (const model::Person& person : gate.input.ledger->roster.people) {
            if (person.machine || !gate.input.ledger->roster.hasRole(person.principal, rule.role))
                continue;
            anybody = true;
            drill(gate, all, rule, person.principal);
        }
        if (anybody) continue;
        model::Check& check = gate.add(
            "drills", "drill:" + rule.kind, CheckState::Inconclusive,
            base::said(
                "Every person with the role %1 must have exercised %2, and nobody has that role",
                rule.role, rule.kind));
        check.remedy = Remedy::CannotJudge;
        check.help = base::said("put those on call on the roster with the role %1", rule.role);
    }
}

void checkActions(GateContext& gate) {
    using namespace gatelearning;
    bool any = false;
    for (const ActionFact& action : actions(*gate.input.ledger)) {
        if (action.body->severity != "high" || !action.overdue(gate.input.at)) continue;
        std::vector<std::string> models;
        if (!action.model.empty()) models.push_back(action.model);
        const model::LogEntry* source =
            action.body->source ? gate.input.ledger->entry(*action.body->source) : nullptr;
        const auto* incident = source && source->record
                                   ? std::get_if<model::Incident>(&source->record->body)
                                   : nullptr;
        if (models.empty() && incident) {
            for (const model::ReleaseId& release : incident->releases)
                models.push_back(release.model);
        }
        // One that names no model is everybody's.
        if (!models.empty() &&
            std::none_of(models.begin(), models.end(),
                         [&](const std::string& id) { return gate.isThisModel(id); }))
            continue;
        any = true;
        const std::string what = action.body->what.substr(0, action.body->what.find('\n'));
        model::Check& check =
            gate.add("actions", "action:" + shortId(*action.entry), CheckState::Fail,
                     base::said("Overdue since %1, owner %2: %3", action.body->due,
                                nameOf(gate, action.body->owner), base::escaped(what)));
        check.remedy = Remedy::Others;
        check.place.path = action.entry->path;
        check.help = "countersign action close " + shortId(*action.entry) + " --evidence TEXT";
    }
    if (!any)
        gate.add("actions", "actions", CheckState::Pass,
                 base::said("No action of severity high is overdue"));
}

void checkCorrectivePlan(GateContext& gate) {
    const model::DecisionEntry* decision = gate.history ? gate.history->liveDecision() : nullptr;
    const auto* body = decision && decision->record
                           ? std::get_if<model::Decide>(&decision->record->body)
                           : nullptr;
    if (!body ||
        (body->outcome != model::Outcome::Rejected && body->outcome != model::Outcome::Deferred)) {
        gate.add("corrective-plan", "corrective-plan", CheckState::NotApplicable,
                 base::said("This was neither rejected nor deferred"));
        return;
    }
    for (const ActionFact& action : actions(*gate.input.ledger)) {
        const auto& subject = action.entry->record->subject;
        const bool about = subject && subject->release == gate.release.release;
        if (!about && action.body->source != decision->id) continue;
        gate.add("corrective-plan", "corrective-plan", CheckState::Pass,
                 base::said("What is to be done is on record since %1",
                            action.entry->record->signedAt.date()))
            .place.path = action.entry->path;
        return;
    }
    model::Check& check =
        gate.add("corrective-plan", "corrective-plan", CheckState::Fail,
                 base::said("It was %1, and nothing says what is to be done about it",
                            model::name(body->outcome)));
    check.remedy = Remedy::Others;
    check.help = "countersign action add --release " + gate.releaseName();
}

} // namespace countersign::rules
