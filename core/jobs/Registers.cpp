#include "core/jobs/Registers.h"

#include "core/base/Text.h"
#include "core/format/Library.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/rules/ActionBoard.h"
#include "core/rules/Foreseen.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace registers_detail {

struct Desk {
    Standing standing;
    const model::LedgerState& ledger() const { return standing.log->ledger; }
    std::string model; // the filter's, as an id
};

Result<Desk> deskOf(Workspace& workspace, const AsOf& asOf, const std::string& model,
                    const base::CancelToken& cancel = {}) {
    auto standing = standOnLog(workspace, asOf, cancel);
    if (!standing) return fail(standing.error());
    Desk desk{std::move(*standing), {}};
    if (model.empty()) return desk;
    auto id = modelIdOf(desk.standing, model);
    if (!id) return fail(id.error());
    desk.model = *id;
    return desk;
}

std::string nameOf(const model::LedgerState& ledger, const std::string& principal) {
    const model::Person* person = ledger.roster.byPrincipal(principal);
    return person ? person->name : principal;
}

bool fits(const RegisterFilter& filter, const std::string& person, const std::string& severity,
          const std::string& text) {
    return (filter.person.empty() || filter.person == person) &&
           (filter.severity.empty() || filter.severity == severity) &&
           (filter.text.empty() || base::containsNoCase(text, filter.text));
}

// Which release of a model first passed one of the scenarios: by its pinned evidence.
class FirstPassed {
public:
    FirstPassed(Workspace& workspace, const Desk& desk, const base::CancelToken& cancel)
        : m_workspace(workspace), m_desk(desk), m_cancel(cancel) {}

    std::vector<std::string> of(const rules::IncidentFact& incident) {
        std::set<std::string> models;
        for (const model::ReleaseId& release : incident.body->releases)
            models.insert(release.model);
        std::vector<std::string> found;
        if (incident.scenarios.empty()) return found;
        for (const std::string& model : models) {
            for (const model::ReleaseHistory* history : releasesOf(m_desk.ledger(), model)) {
                if (!passes(*history, incident)) continue;
                found.push_back(history->release.text());
                break;
            }
        }
        return found;
    }

private:
    bool passes(const model::ReleaseHistory& history, const rules::IncidentFact& incident) {
        const model::Record* open = history.candidate();
        if (!open || !open->subject || m_cancel.isCancelled()) return false;
        const model::ReleaseSnapshot* snapshot = read(*open->subject);
        return snapshot && rules::passesPromoted(*snapshot, incident.scenarios);
    }
    const model::ReleaseSnapshot* read(const model::Subject& subject) {
        const auto [at, isNew] = m_read.try_emplace(subject.manifest);
        if (isNew) {
            auto snapshot = evidence::pinnedSnapshot(m_workspace.repository(),
                                                     m_desk.standing.logTree, subject, m_cancel);
            if (snapshot) at->second = std::move(*snapshot);
        }
        return at->second ? &*at->second : nullptr;
    }

    Workspace& m_workspace;
    const Desk& m_desk;
    const base::CancelToken& m_cancel;
    std::map<base::Sha256, std::optional<model::ReleaseSnapshot>> m_read;
};

// What was said before each incident, by the incident's newest record.
std::map<model::RecordId, std::vector<IncidentRow::Link>>
linksOf(const model::LedgerState& ledger) {
    std::map<model::RecordId, std::vector<IncidentRow::Link>> links;
    for (const rules::Warning& warning : rules::warnings(ledger)) {
        for (const rules::Warning::Outcome& outcome : warning.outcomes)
            links[outcome.incident->id].push_back(
                {warning.entry->id.hex(), sentenceOf(*warning.entry, ledger), outcome.finding,
                 outcome.link->record->reason, signedBy(*outcome.link->record, ledger.policy)});
    }
    return links;
}

bool wanted(const Desk& desk, const RegisterFilter& filter, const rules::ActionFact& action) {
    const model::Action& body = *action.body;
    if (!desk.model.empty() && action.model != desk.model) return false;
    if (filter.open && action.closed) return false;
    if (filter.overdue && !action.overdue(desk.standing.where.at)) return false;
    return fits(filter, body.owner, body.severity, body.what);
}

} // namespace registers_detail

Result<std::vector<DrillRow>> drillRegister(Workspace& workspace, const AsOf& asOf,
                                            const RegisterFilter& filter) {
    using namespace registers_detail;
    auto desk = deskOf(workspace, asOf, filter.model);
    if (!desk) return fail(desk.error());
    std::vector<DrillRow> rows;
    for (const rules::DrillFact& drill : rules::drills(desk->ledger())) {
        const model::Drill& body = *drill.body;
        if (!desk->model.empty() && body.model != desk->model) continue;
        if (!fits(filter, body.person, filter.severity, body.drill + " " + body.model)) continue;
        rows.push_back({drill.entry->id.hex(), body.drill, body.model, body.person,
                        nameOf(desk->ledger(), body.person), body.at, body.result, body.seconds});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DrillRow& a, const DrillRow& b) { return a.at < b.at; });
    return rows;
}

Result<std::vector<IncidentRow>> incidentRegister(Workspace& workspace, const AsOf& asOf,
                                                  const RegisterFilter& filter,
                                                  const base::CancelToken& cancel) {
    using namespace registers_detail;
    auto desk = deskOf(workspace, asOf, filter.model, cancel);
    if (!desk) return fail(desk.error());
    FirstPassed first(workspace, *desk, cancel);
    auto links = linksOf(desk->ledger());
    std::vector<IncidentRow> rows;
    for (const rules::IncidentFact& incident : rules::incidents(desk->ledger())) {
        const model::Incident& body = *incident.body;
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        if (!desk->model.empty() && !incident.concerns(desk->model)) continue;
        if (filter.open && !body.closed.empty()) continue;
        if (!fits(filter, body.commander, body.severity, body.title)) continue;
        IncidentRow row;
        row.record = incident.entry->id.hex();
        row.severity = body.severity;
        row.title = body.title;
        row.started = body.started;
        row.closed = body.closed;
        row.commander = body.commander;
        if (!body.commander.empty()) row.commanderName = nameOf(desk->ledger(), body.commander);
        row.silent = body.silent;
        row.releases = body.releases;
        row.scenarios = incident.scenarios;
        row.firstPassed = first.of(incident);
        row.links = std::move(links[incident.entry->id]);
        row.causes = body.causes;
        row.recorded = signedBy(*incident.entry->record, desk->ledger().policy);
        row.blocks = incident.grave() && row.firstPassed.empty();
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const IncidentRow& a, const IncidentRow& b) {
        return a.started < b.started;
    });
    return rows;
}

Result<std::vector<ActionRow>> actionRegister(Workspace& workspace, const AsOf& asOf,
                                              const RegisterFilter& filter) {
    using namespace registers_detail;
    auto desk = deskOf(workspace, asOf, filter.model);
    if (!desk) return fail(desk.error());
    std::map<std::string, const model::Person*> people;
    for (const model::Person& person : desk->ledger().roster.people)
        people[person.principal] = &person;
    std::map<model::RecordId, base::UtcTime> recorded;
    for (const model::LogEntry& entry : desk->ledger().entries) {
        if (entry.record && std::holds_alternative<model::Action>(entry.record->body))
            recorded.emplace(entry.id, entry.record->signedAt);
    }
    const base::UtcTime at = desk->standing.where.at;
    std::vector<ActionRow> rows;
    for (const rules::ActionFact& action : rules::actions(desk->ledger())) {
        if (!wanted(*desk, filter, action)) continue;
        const model::Action& body = *action.body;
        const auto owner = people.find(body.owner);
        const base::UtcTime first = recorded[action.ids.front()];
        ActionRow row;
        row.record = action.entry->id.hex();
        row.type = body.type;
        row.what = body.what;
        row.owner = body.owner;
        row.name = owner == people.end() ? body.owner : owner->second->name;
        row.team = owner == people.end() ? std::string() : owner->second->team;
        row.due = body.due;
        row.severity = body.severity;
        row.release = action.entry->record->subject ? action.entry->record->subject->release.text()
                                                    : action.model;
        row.model = action.model;
        row.tracker = body.tracker;
        row.overdue = action.overdue(at);
        row.recordedOn = first.date();
        row.source = body.source ? body.source->hex() : std::string();
        row.recorded = signedBy(*action.entry->record, desk->ledger().policy);
        row.ageDays = static_cast<int>((at.seconds - first.seconds) / 86400);
        if (action.closed) {
            row.closedOn = action.closed->record->signedAt.date();
            row.closedBy = action.closed->record->signer.name;
            row.closing = signedBy(*action.closed->record, desk->ledger().policy);
            row.evidence = std::get<model::ActionClose>(action.closed->record->body).evidence;
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ActionRow& a, const ActionRow& b) { return a.due < b.due; });
    return rows;
}

Result<model::ActionBoard> actionBoard(Workspace& workspace, const AsOf& asOf,
                                       const RegisterFilter& filter) {
    using namespace registers_detail;
    auto desk = deskOf(workspace, asOf, filter.model);
    if (!desk) return fail(desk.error());
    std::vector<rules::ActionFact> actions = rules::actions(desk->ledger());
    std::erase_if(actions, [&](const auto& action) { return !wanted(*desk, filter, action); });
    return rules::actionBoard(actions, desk->ledger(), desk->standing.where.at);
}

Result<std::vector<ScenarioRow>> scenarioRegister(Workspace& workspace, const AsOf& asOf,
                                                  const std::string& release,
                                                  const base::CancelToken& cancel) {
    auto target = resolveRelease(workspace, release, asOf, {}, cancel);
    if (!target) return fail(target.error());
    std::vector<ScenarioRow> rows;
    for (const model::Scenario& each : target->snapshot.scenarios) {
        std::vector<const model::ScenarioResult*> results;
        for (const model::ScenarioResult& result : target->snapshot.scenarioResults) {
            if (result.scenario == each.id) results.push_back(&result);
        }
        rows.push_back({each.id, each.title, model::name(each.category),
                        model::name(model::worstOf(results)), each.incident, each.retired,
                        each.place.text()});
    }
    return rows;
}

Result<std::string> modelNamed(Workspace& workspace, const std::string& name) {
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    return modelIdOf(*standing, name);
}

Result<model::ListItem> listItem(const std::string& name) {
    std::string nearest;
    int least = 100;
    for (const model::ItemList& list : format::shippedLibrary().lists) {
        for (const model::ListItem& item : list.items) {
            const std::string full = list.id + "/" + item.id;
            if (full == name) return item;
            const int far = base::distance(full, name);
            if (far < least) nearest = full;
            least = std::min(least, far);
        }
    }
    return fail(ErrorCode::NotFound, base::said("There is no item %1", base::escaped(name)), {},
                base::said("nearest: %1; countersign rules --lists", nearest));
}

} // namespace countersign::jobs
