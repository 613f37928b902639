#include "core/jobs/Incidents.h"

#include "core/base/Text.h"
#include "core/format/IncidentGuide.h"
#include "core/format/PostMortem.h"
#include "core/jobs/Make.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/rules/Foreseen.h"
#include "core/rules/IncidentTimes.h"

#include <algorithm>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace incidents_detail {

constexpr std::size_t kMostCandidates = 20;

// "" for the filter's none.
Result<std::string> modelOf(const Standing& at, const std::string& name) {
    if (name.empty()) return std::string();
    return modelIdOf(at, name);
}

Result<rules::IncidentFact> factOf(const model::LedgerState& ledger, const std::string& record) {
    std::vector<rules::IncidentFact> found;
    const std::string wanted = base::lowerAscii(record);
    if (wanted.size() >= 4) {
        for (rules::IncidentFact& each : rules::incidents(ledger)) {
            if (std::any_of(each.ids.begin(), each.ids.end(),
                            [&](const auto& id) { return id.hex().starts_with(wanted); }))
                found.push_back(std::move(each));
        }
    }
    if (found.size() == 1) return found.front();
    return fail(found.empty() ? ErrorCode::NotFound : ErrorCode::Conflict,
                found.empty()
                    ? base::said("There is no incident %1", base::escaped(record))
                    : base::said("Several incidents begin with %1", base::escaped(record)),
                {}, "countersign incident list");
}

std::vector<IncidentDetail::Phase> phasesOf(const model::Incident& body) {
    const model::IncidentTimes times = rules::timesOf(body);
    return {{"started", body.started, std::nullopt},
            {"detected", body.detected, times.detect},
            {"contained", body.contained, times.contain},
            {"communicated", body.communicated, times.communicate},
            {"recovered", body.recovered, times.recover},
            {"closed", body.closed, times.close}};
}

ForeseenRow::Outcome outcomeOf(const rules::Warning::Outcome& from, const model::Policy& policy) {
    const auto& incident = std::get<model::Incident>(from.incident->record->body);
    return {from.incident->id.hex(),
            incident.severity,
            incident.title,
            incident.started,
            from.finding,
            from.link->record->signer.name,
            from.link->record->reason,
            signedBy(*from.link->record, policy)};
}

const evidence::FoundFile* fileAt(const evidence::Inventory& inventory, const std::string& path) {
    const auto is = [&path](const evidence::FoundFile& file) { return file.path == path; };
    for (const evidence::FoundModel& model : inventory.models)
        if (const auto at = std::find_if(model.files.begin(), model.files.end(), is);
            at != model.files.end())
            return &*at;
    const auto at = std::find_if(inventory.loose.begin(), inventory.loose.end(), is);
    return at == inventory.loose.end() ? nullptr : &*at;
}

void addPostMortem(Workspace& workspace, const Standing& at, IncidentDetail& detail) {
    using State = IncidentDetail::PostMortem;
    constexpr std::uint64_t kMost = 1u << 20;
    const std::string& path = detail.body.postMortem;
    if (path.empty()) return;
    detail.postMortem = path.find("://") == std::string::npos ? State::Missing : State::Elsewhere;
    const evidence::FoundFile* file = at.inventory ? fileAt(*at.inventory, path) : nullptr;
    if (!file) return;
    auto bytes = workspace.repository().read(file->blob, git::ObjectKind::Blob, kMost);
    if (!bytes) return;
    detail.postMortem = State::Read;
    auto read = format::readPostMortem(*bytes, path, &at.log->ledger.roster);
    if (read)
        detail.postMortemFindings = std::move(read->findings);
    else
        detail.postMortemFindings.push_back({model::Level::Error, "unreadable", read.error().what,
                                             read.error().place, read.error().hint});
}

} // namespace incidents_detail

const model::IncidentGuide& incidentGuide() { return format::shippedIncidentGuide(); }

Result<IncidentDetail> incidentDetail(Workspace& workspace, const AsOf& asOf,
                                      const std::string& record, const base::CancelToken& cancel) {
    using namespace incidents_detail;
    auto at = standOnLog(workspace, asOf, cancel);
    if (!at) return fail(at.error());
    const model::LedgerState& ledger = at->log->ledger;
    auto fact = factOf(ledger, record);
    if (!fact) return fail(fact.error());
    IncidentDetail detail;
    RegisterFilter filter;
    filter.text = fact->body->title;
    auto rows = incidentRegister(workspace, asOf, filter, cancel);
    if (!rows) return fail(rows.error());
    for (IncidentRow& row : *rows) {
        if (row.record == fact->entry->id.hex()) detail.row = std::move(row);
    }
    detail.body = *fact->body;
    detail.phases = phasesOf(detail.body);
    detail.clocks = rules::clocksOf(detail.body, incidentGuide(), at->where.at);
    for (const model::RecordId& id : fact->ids) {
        const model::LogEntry* entry = ledger.entry(id);
        if (!entry || !entry->record) continue;
        detail.records.push_back({id.hex(), std::get<model::Incident>(entry->record->body).severity,
                                  signedBy(*entry->record, ledger.policy)});
    }
    for (const model::LogEntry* entry : rules::candidatesFor(*fact, rules::warnings(ledger))) {
        if (detail.candidates.size() == kMostCandidates) break;
        const auto* vote = std::get_if<model::Vote>(&entry->record->body);
        detail.candidates.push_back({entry->id.hex(), entry->record->signedAt.date(),
                                     entry->record->signer.name, sentenceOf(*entry, ledger),
                                     rules::textOf(*entry->record),
                                     vote && vote->vote == model::VoteValue::Dissent});
    }
    auto actions = actionRegister(workspace, asOf, {});
    if (!actions) return fail(actions.error());
    for (ActionRow& action : *actions) {
        if (std::any_of(fact->ids.begin(), fact->ids.end(),
                        [&](const auto& id) { return id.hex() == action.source; }))
            detail.actions.push_back(std::move(action));
    }
    addPostMortem(workspace, *at, detail);
    return detail;
}

Result<model::IncidentTrend> incidentTrend(Workspace& workspace, const AsOf& asOf,
                                           const RegisterFilter& filter) {
    using namespace incidents_detail;
    auto at = standOnLog(workspace, asOf);
    if (!at) return fail(at.error());
    auto model = modelOf(*at, filter.model);
    if (!model) return fail(model.error());
    auto incidents = rules::incidents(at->log->ledger);
    std::erase_if(incidents, [&](const rules::IncidentFact& each) {
        return (!model->empty() && !each.concerns(*model)) ||
               (!filter.severity.empty() && each.body->severity != filter.severity) ||
               (!filter.person.empty() && each.body->commander != filter.person) ||
               (filter.open && !each.body->closed.empty()) ||
               (!filter.text.empty() && !base::containsNoCase(each.body->title, filter.text));
    });
    return rules::trendOf(incidents);
}

Result<Foreseen> foreseen(Workspace& workspace, const AsOf& asOf, const RegisterFilter& filter) {
    using namespace incidents_detail;
    auto at = standOnLog(workspace, asOf);
    if (!at) return fail(at.error());
    auto model = modelOf(*at, filter.model);
    if (!model) return fail(model.error());
    std::vector<rules::Warning> all = rules::warnings(at->log->ledger);
    std::erase_if(all, [&](const rules::Warning& each) {
        const model::Record& record = *each.entry->record;
        return (!model->empty() && (!record.subject || record.subject->release.model != *model)) ||
               (!filter.person.empty() && record.signer.principal != filter.person) ||
               (!filter.text.empty() && !base::containsNoCase(rules::textOf(record), filter.text));
    });
    Foreseen found;
    found.tally = rules::tallyOf(all);
    for (const rules::Warning& each : all) {
        const model::Record& record = *each.entry->record;
        const auto* vote = std::get_if<model::Vote>(&record.body);
        ForeseenRow row;
        row.record = each.entry->id.hex();
        row.date = record.signedAt.date();
        row.by = record.signer.name;
        row.release = record.subject ? record.subject->release.text() : std::string();
        row.level = each.objection && vote ? model::name(vote->level) : "conditions";
        row.text = rules::textOf(record);
        row.said = signedBy(record, at->log->ledger.policy);
        row.objection = each.objection;
        for (const auto& outcome : each.outcomes)
            row.outcomes.push_back(outcomeOf(outcome, at->log->ledger.policy));
        found.rows.push_back(std::move(row));
    }
    return found;
}

Result<std::vector<std::string>> makeScenario(Workspace& workspace, const std::string& incident,
                                              const std::string& id, const std::string& modelName) {
    auto at = standOnLog(workspace, {});
    if (!at) return fail(at.error());
    auto fact = incidents_detail::factOf(at->log->ledger, incident);
    if (!fact) return fail(fact.error());
    const model::Incident& body = *fact->body;
    if (modelName.empty() && body.releases.empty())
        return fail(ErrorCode::Invalid,
                    base::said("The incident names no release, so there is no place for it"), {},
                    "countersign scenario add MODEL --id ID");
    return makeArtifact(
        workspace, "scenario", modelName.empty() ? body.releases.front().model : modelName,
        {{"id", id},
         {"incident", fact->entry->id.hex()},
         {"provenance", body.severity + " of " + body.started.substr(0, 10) + ": " + body.title}});
}

Result<std::vector<std::string>> makePostMortem(Workspace& workspace, const std::string& incident) {
    auto detail = incidentDetail(workspace, {}, incident);
    if (!detail) return fail(detail.error());
    const model::Incident& body = detail->body;
    if (body.releases.empty())
        return fail(ErrorCode::Invalid,
                    base::said("The incident names no release, so there is no place for it"), {},
                    "countersign new post-mortem MODEL");
    std::string timeline = "| when (UTC) | what | after |\n|---|---|---|\n";
    for (const IncidentDetail::Phase& phase : detail->phases) {
        if (phase.at.empty()) continue;
        timeline += "| " + phase.at + " | " + phase.id + " | " +
                    (phase.seconds ? rules::durationText(*phase.seconds) : std::string()) + " |\n";
    }
    std::vector<std::string> releases;
    for (const model::ReleaseId& release : body.releases)
        releases.push_back(release.text());
    ArtifactFacts facts{{"incident", detail->row.record.substr(0, 12)},
                        {"severity", body.severity},
                        {"incident-title", body.title},
                        {"title", body.title},
                        {"day", body.started.substr(0, 10)},
                        {"section:Timeline", timeline}};
    auto made = makeArtifact(workspace, "post-mortem", body.releases.front().model, facts);
    return made;
}

} // namespace countersign::jobs
