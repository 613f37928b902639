#include "core/jobs/Service.h"

#include "core/base/Text.h"
#include "core/format/Library.h"
#include "core/jobs/Resolve.h"
#include "core/rules/Alias.h"
#include "core/rules/DrillMatrix.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace service_detail {

constexpr const char* kRenewal = "renewal"; // resources/lists

struct Desk {
    Standing standing;
    std::vector<std::string> models; // the log knows, or the one asked for
    const model::LedgerState& ledger() const { return standing.log->ledger; }
};

Result<Desk> deskOf(Workspace& workspace, const AsOf& asOf, const std::string& model,
                    const base::CancelToken& cancel) {
    auto standing = standOnLog(workspace, asOf, cancel);
    if (!standing) return fail(standing.error());
    Desk desk{std::move(*standing), {}};
    if (!model.empty()) {
        auto id = modelIdOf(desk.standing, model);
        if (!id) return fail(id.error());
        desk.models = {*id};
        return desk;
    }
    std::set<std::string> models;
    for (const auto& [release, history] : desk.ledger().releases)
        models.insert(release.model);
    desk.models.assign(models.begin(), models.end());
    return desk;
}

base::Sentence scopeOf(const model::ReleaseScope& scope) {
    std::vector<base::Sentence> parts;
    if (!scope.tenants.empty())
        parts.push_back(base::said("tenants %1", base::joined(scope.tenants, ", ")));
    if (!scope.regions.empty())
        parts.push_back(base::said("regions %1", base::joined(scope.regions, ", ")));
    if (!scope.share.empty()) parts.push_back(scope.share + " %");
    return parts.empty() ? base::said("everywhere") : base::joined(parts, "; ");
}

using State = DeploymentRow::State;

// What the release check says of a release that runs.
void judgeRow(const model::GateReport& report, DeploymentRow& row) {
    row.state = State::AsApproved;
    const auto take = [&](State state, const model::Check& check) {
        row.state = state;
        row.why = check.reason;
    };
    const model::Check* outside = nullptr;
    for (const model::Check& check : report.checks) {
        const bool holds = check.holds();
        if (holds) continue;
        if (check.rule == "suspended") return take(State::TakenOut, check);
        if (check.rule == "deployed" && check.id == "deployed:" + base::escaped(row.stage))
            outside = &check;
        if (check.rule == "approval")
            take(check.state == model::CheckState::Stale          ? State::Lapsed
                 : check.state == model::CheckState::Inconclusive ? State::CannotTell
                                                                  : State::Unapproved,
                 check);
    }
    if (outside && row.state == State::AsApproved) take(State::OutOfScope, *outside);
}

// The narrowing that stands, if any.
base::Sentence narrowed(const model::ReleaseHistory& history) {
    for (const model::Fact& fact : history.facts) {
        const auto* moved = fact.live() ? fact.as<model::Suspend>() : nullptr;
        if (moved && moved->action == "narrow")
            return base::said("narrowed to %1 by %2 on %3", scopeOf(moved->scope),
                              fact.record->signer.name, fact.record->signedAt.date());
    }
    return {};
}

// What was decided about a release of which nobody reports where it runs; of several that stand
// beside each other the strictest, as the release check has it.
base::Sentence moved(const model::ReleaseHistory& history) {
    const auto weight = [](const std::string& action) {
        return action == "return" ? 1 : action == "narrow" ? 2 : 3;
    };
    const model::Fact* found = nullptr;
    for (const model::Fact& fact : history.facts) {
        const auto* body = fact.live() ? fact.as<model::Suspend>() : nullptr;
        if (body && (!found || weight(body->action) > weight(found->as<model::Suspend>()->action)))
            found = &fact;
    }
    if (!found) return {};
    const model::Suspend& body = *found->as<model::Suspend>();
    const std::string by = found->record->signer.name, on = found->record->signedAt.date();
    if (body.action == "return") return base::said("returned to service by %1 on %2", by, on);
    if (body.action == "narrow")
        return base::said("narrowed to %1 by %2 on %3", scopeOf(body.scope), by, on);
    if (body.action == "roll-back")
        return base::said("replaced by version %1 by %2 on %3", body.to, by, on);
    return base::said("taken out of service by %1 on %2", by, on);
}

const model::TierRule* tierOfModel(const Desk& desk, const std::string& model,
                                   const model::DecisionEntry* approval) {
    if (approval && approval->record->subject)
        return desk.ledger().policy.tier(approval->record->subject->tier);
    for (const model::ReleaseHistory* history : releasesOf(desk.ledger(), model)) {
        const model::Record* open = history->candidate();
        if (open && open->subject) return desk.ledger().policy.tier(open->subject->tier);
    }
    return nullptr;
}

const model::DecisionEntry* approvalOf(const Desk& desk, const std::string& model) {
    return baselineDecision(desk.ledger(), model, desk.ledger().entries.size() + 1);
}

int badness(model::DrillState state) {
    using model::DrillState;
    switch (state) {
    case DrillState::Current:
        return 0;
    case DrillState::Stale:
        return 1;
    case DrillState::TooSlow:
        return 2;
    case DrillState::Failed:
        return 3;
    case DrillState::Never:
        break;
    }
    return 4;
}

// Asked for by the tier, then whatever else is on record.
void addColumns(const Desk& desk, const std::string& model,
                const std::vector<rules::DrillFact>& drills, DrillMatrix& matrix) {
    std::set<std::string> kinds;
    if (const model::TierRule* tier = tierOfModel(desk, model, approvalOf(desk, model))) {
        for (const model::DrillRule& rule : tier->drills) {
            DrillMatrix::Column column;
            column.model = model;
            column.kind = rule.kind;
            column.asked = true;
            column.withinDays = rule.withinDays;
            column.maxSeconds = rule.maxSeconds;
            if (rule.perPerson) column.role = rule.role;
            matrix.columns.push_back(std::move(column));
            kinds.insert(rule.kind);
        }
    }
    for (const rules::DrillFact& drill : drills) {
        if (drill.body->model != model || !kinds.insert(drill.body->drill).second) continue;
        DrillMatrix::Column column;
        column.model = model;
        column.kind = drill.body->drill;
        matrix.columns.push_back(std::move(column));
    }
}

model::DrillRule ruleOf(const DrillMatrix::Column& column) {
    model::DrillRule rule;
    rule.kind = column.kind;
    rule.withinDays = column.asked ? column.withinDays : 36'500;
    rule.maxSeconds = column.maxSeconds;
    return rule;
}

DrillMatrix::Cell cellOf(const rules::DrillStanding& standing, bool asked) {
    DrillMatrix::Cell cell;
    cell.state = standing.state;
    if (!standing.last) return cell;
    cell.at = standing.last->at.date();
    if (asked) cell.until = standing.until.date();
    cell.record = standing.last->entry->id.hex();
    cell.seconds = standing.last->body->seconds;
    return cell;
}

std::vector<RenewalRow::Item> checklistOf(const Desk& desk, const std::string& model,
                                          const model::DecisionEntry& approval) {
    std::vector<RenewalRow::Item> items;
    const model::ItemList* list = format::shippedLibrary().list(kRenewal);
    if (!list) return items;
    std::map<std::string, const model::Fact*> answers;
    for (const model::ReleaseHistory* history : releasesOf(desk.ledger(), model)) {
        for (const model::Fact& fact : history->facts) {
            const auto* attest = fact.live() ? fact.as<model::Attest>() : nullptr;
            if (attest && fact.position > approval.position) answers[attest->item] = &fact;
        }
    }
    for (const model::ListItem& item : list->items) {
        RenewalRow::Item one;
        one.id = list->id + "/" + item.id;
        one.text = item.text;
        if (const auto answer = answers.find(one.id); answer != answers.end()) {
            const auto& body = *answer->second->as<model::Attest>();
            one.answer = body.answer;
            one.said = body.text;
            one.by = answer->second->record->signer.name;
        }
        items.push_back(std::move(one));
    }
    return items;
}

} // namespace service_detail

const char* name(DeploymentRow::State state) {
    using State = DeploymentRow::State;
    switch (state) {
    case State::AsApproved:
        return "as approved";
    case State::Lapsed:
        return "approval lapsed";
    case State::Unapproved:
        return "not approved";
    case State::OutOfScope:
        return "where it may not";
    case State::TakenOut:
        return "taken out of service";
    case State::CannotTell:
        return "cannot tell";
    case State::NotReported:
        break;
    }
    return "not reported";
}

Result<std::vector<DeploymentRow>> deployments(Workspace& workspace, const AsOf& asOf,
                                               const std::string& model,
                                               const base::CancelToken& cancel) {
    using namespace service_detail;
    auto desk = deskOf(workspace, asOf, model, cancel);
    if (!desk) return fail(desk.error());
    std::vector<DeploymentRow> rows;
    for (const std::string& id : desk->models) {
        bool reported = false;
        for (const model::ReleaseHistory* history : releasesOf(desk->ledger(), id)) {
            std::optional<Result<model::GateReport>> report;
            for (const model::Fact& fact : history->facts) {
                const auto* deployed = fact.live() ? fact.as<model::Deployed>() : nullptr;
                if (!deployed) continue;
                if (cancel.isCancelled())
                    return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
                reported = true;
                DeploymentRow row;
                row.model = id;
                row.release = history->release.text();
                row.version = history->release.version;
                row.stage = deployed->stage;
                row.scope = scopeOf(deployed->scope);
                row.at = deployed->at;
                row.reportedBy = fact.record->signer.name;
                row.record = fact.id.hex();
                row.movedBy = narrowed(*history);
                if (!report)
                    report = gate(workspace, {row.release, model::Purpose::Release, asOf, {}, {}},
                                  cancel);
                if (*report) {
                    judgeRow(**report, row);
                } else {
                    row.state = State::CannotTell;
                    row.why = report->error().what;
                }
                rows.push_back(std::move(row));
            }
        }
        const model::DecisionEntry* approval = reported ? nullptr : approvalOf(*desk, id);
        if (!approval || !approval->record->subject) continue;
        DeploymentRow row;
        row.model = id;
        row.release = approval->record->subject->release.text();
        row.version = approval->record->subject->release.version;
        row.why = base::said("no pipeline reported where it runs");
        if (const auto history = desk->ledger().releases.find(approval->record->subject->release);
            history != desk->ledger().releases.end())
            row.movedBy = moved(history->second);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<DrillMatrix> drillMatrix(Workspace& workspace, const AsOf& asOf, const std::string& model) {
    using namespace service_detail;
    auto desk = deskOf(workspace, asOf, model, {});
    if (!desk) return fail(desk.error());
    const auto drills = rules::drills(desk->ledger());
    DrillMatrix matrix;
    std::map<std::string, std::set<std::string>> ids; // a new name sheds no drill
    for (const std::string& id : desk->models) {
        addColumns(*desk, id, drills, matrix);
        ids[id] = rules::sameModel(desk->ledger(), id);
    }
    std::set<std::string> did;
    for (const rules::DrillFact& drill : drills)
        did.insert(drill.body->person);
    const base::UtcTime at = desk->standing.where.at;
    for (const model::Person& person : desk->ledger().roster.people) {
        if (person.machine) continue;
        DrillMatrix::Person row{person.principal, person.name, person.team, {}};
        bool shown = did.contains(person.principal);
        for (const DrillMatrix::Column& column : matrix.columns) {
            auto cell = cellOf(
                rules::standingOf(drills, ids[column.model], ruleOf(column), person.principal, at),
                column.asked);
            cell.required = !column.role.empty() &&
                            desk->ledger().roster.hasRole(person.principal, column.role);
            shown = shown || cell.required;
            row.cells.push_back(std::move(cell));
        }
        if (shown) matrix.people.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < matrix.columns.size(); ++i) {
        DrillMatrix::Column& column = matrix.columns[i];
        if (column.role.empty()) {
            column.state =
                rules::standingOf(drills, ids[column.model], ruleOf(column), {}, at).state;
            continue;
        }
        bool anybody = false;
        column.state = model::DrillState::Current;
        for (const DrillMatrix::Person& person : matrix.people) {
            const DrillMatrix::Cell& cell = person.cells[i];
            anybody = anybody || cell.required;
            if (cell.required && badness(cell.state) > badness(column.state))
                column.state = cell.state;
        }
        if (!anybody) column.state = model::DrillState::Never;
    }
    return matrix;
}

Result<std::vector<RenewalRow>> renewals(Workspace& workspace, const AsOf& asOf,
                                         const std::string& model,
                                         const base::CancelToken& cancel) {
    using namespace service_detail;
    auto desk = deskOf(workspace, asOf, model, cancel);
    if (!desk) return fail(desk.error());
    const base::UtcTime at = desk->standing.where.at;
    std::vector<RenewalRow> rows;
    for (const std::string& id : desk->models) {
        const model::DecisionEntry* approval = approvalOf(*desk, id);
        if (!approval || !approval->record->subject) continue;
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("Stopped while reading"));
        const model::Record& record = *approval->record;
        RenewalRow row;
        row.model = id;
        row.release = record.subject->release.text();
        row.tier = record.subject->tier;
        row.approvedOn = record.signedAt.date();
        const model::TierRule* tier = desk->ledger().policy.tier(row.tier);
        if (tier && tier->reevaluateMonths)
            row.due = record.signedAt.plusDays(*tier->reevaluateMonths * 30).date();
        row.ends = std::get<model::Decide>(record.body).validUntil;
        if (tier && tier->approvalDays) {
            const std::string day = record.signedAt.plusDays(*tier->approvalDays).date();
            if (row.ends.empty() || day < row.ends) row.ends = day;
        }
        const std::string today = at.date();
        row.overdue =
            (!row.due.empty() && row.due < today) || (!row.ends.empty() && row.ends < today);
        if (auto history = tierHistory(workspace, id, asOf, cancel)) {
            row.moves = std::move(history->moves);
            for (base::Sentence& trigger : history->triggers) {
                if (trigger.find("for re-evaluation on ") == std::string::npos)
                    row.triggers.push_back(std::move(trigger));
            }
        }
        row.checklist = checklistOf(*desk, id, *approval);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RenewalRow& a, const RenewalRow& b) {
        const auto first = [](const RenewalRow& row) {
            if (row.due.empty()) return row.ends.empty() ? std::string("~") : row.ends;
            return row.ends.empty() ? row.due : std::min(row.due, row.ends);
        };
        return first(a) < first(b);
    });
    return rows;
}

} // namespace countersign::jobs
