#include "core/jobs/DueDates.h"

#include "core/base/Text.h"
#include "core/jobs/Resolve.h"
#include "core/jobs/Sentences.h"
#include "core/report/Calendar.h"
#include "core/rules/Alias.h"
#include "core/rules/DrillMatrix.h"

#include <algorithm>
#include <set>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace duedates {

using Kind = DueDate::Kind;

class Collector {
public:
    Collector(const Standing& standing, std::string model)
        : m_ledger(standing.log->ledger), m_at(standing.where.at), m_model(std::move(model)) {}

    std::vector<DueDate> collect() {
        addActions();
        std::set<std::string> models;
        for (const auto& [release, history] : m_ledger.releases)
            models.insert(release.model);
        m_drills = rules::drills(m_ledger);
        for (const std::string& model : models) {
            if (m_model.empty() || m_model == model) addModel(model);
        }
        for (const model::Fact& fact : m_ledger.facts)
            addUnbound(fact);
        addMeetings();
        if (m_model.empty()) addTraining();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const DueDate& a, const DueDate& b) { return a.date < b.date; });
        return std::move(m_found);
    }

private:
    DueDate& add(Kind kind, const std::string& date, const base::Sentence& what,
                 const std::string& key) {
        DueDate due;
        due.kind = kind;
        due.date = date;
        due.what = what;
        due.key = std::string(name(kind)) + "/" + key;
        const auto day = base::UtcTime::parse(date);
        due.overdue = !day || m_at >= day->plusDays(1);
        m_found.push_back(std::move(due));
        return m_found.back();
    }
    void from(DueDate& due, const model::RecordId& id, const model::Record& record) const {
        due.record = id.hex();
        due.stated = record.signedAt;
        if (!record.subject) return;
        due.release = record.subject->release.text();
        due.model = record.subject->release.model;
    }
    void of(DueDate& due, const std::string& principal) const {
        due.who = principal;
        const model::Person* person = m_ledger.roster.byPrincipal(principal);
        due.whoName = person ? person->name : principal;
    }

    void addActions() {
        for (const rules::ActionFact& action : rules::actions(m_ledger)) {
            if (action.closed || (!m_model.empty() && action.model != m_model)) continue;
            DueDate& due = add(Kind::Action, action.body->due,
                               action.body->what.substr(0, action.body->what.find('\n')),
                               action.ids.front().hex());
            from(due, action.entry->id, *action.entry->record);
            due.model = action.model;
            due.link = action.body->tracker;
            of(due, action.body->owner);
        }
    }

    void addModel(const std::string& model) {
        addStanding(model);
        const model::DecisionEntry* approval =
            baselineDecision(m_ledger, model, m_ledger.entries.size() + 1);
        if (!approval || !approval->record->subject) return;
        const model::Record& record = *approval->record;
        const auto& body = std::get<model::Decide>(record.body);
        const model::TierRule* tier = m_ledger.policy.tier(record.subject->tier);
        const std::string name = releaseText(record.subject->release);
        const base::UtcTime since = record.signedAt;
        if (tier && tier->reevaluateMonths)
            from(add(Kind::Reevaluation, since.plusDays(*tier->reevaluateMonths * 30).date(),
                     base::said("%1 is to be judged again, %2 months after its approval", name,
                                *tier->reevaluateMonths),
                     approval->id.hex()),
                 approval->id, record);
        std::string ends = body.validUntil;
        if (tier && tier->approvalDays) {
            const std::string day = since.plusDays(*tier->approvalDays).date();
            if (ends.empty() || day < ends) ends = day;
        }
        if (!ends.empty())
            from(add(Kind::Renewal, ends, base::said("The approval of %1 ends", name),
                     approval->id.hex()),
                 approval->id, record);
        addConditions(body.conditions, approval->id, record, name);
        for (const model::RecordId& vote : body.counted) {
            const model::LogEntry* entry = m_ledger.entry(vote);
            const auto* said =
                entry && entry->record ? std::get_if<model::Vote>(&entry->record->body) : nullptr;
            if (said) addConditions(said->conditions, vote, *entry->record, name);
        }
        if (tier) addDrills(model, *tier, record);
    }

    void addConditions(const std::vector<model::Condition>& conditions, const model::RecordId& id,
                       const model::Record& record, const std::string& name) {
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            const model::Condition& each = conditions[i];
            if (each.due.empty()) continue;
            DueDate& due = add(Kind::Condition, each.due, name + ": " + each.text,
                               id.hex() + "/" + std::to_string(i));
            from(due, id, record);
            if (!each.owner.empty()) of(due, each.owner);
        }
    }

    void addDrills(const std::string& model, const model::TierRule& tier,
                   const model::Record& approval) {
        for (const model::DrillRule& rule : tier.drills) {
            if (!rule.perPerson) {
                addDrill(model, rule, {}, approval);
                continue;
            }
            for (const model::Person& person : m_ledger.roster.people) {
                if (!person.machine && m_ledger.roster.hasRole(person.principal, rule.role))
                    addDrill(model, rule, person.principal, approval);
            }
        }
    }

    void addDrill(const std::string& model, const model::DrillRule& rule, const std::string& person,
                  const model::Record& approval) {
        const rules::DrillStanding standing =
            rules::standingOf(m_drills, rules::sameModel(m_ledger, model), rule, person, m_at);
        // Nobody did it yet, or it did not go well: due since the approval leans on it, or since
        // then.
        const bool current = standing.state == model::DrillState::Current ||
                             standing.state == model::DrillState::Stale;
        const std::string date = current         ? standing.until.date()
                                 : standing.last ? standing.last->at.date()
                                                 : approval.signedAt.date();
        const std::string last = model.substr(model.rfind('/') + 1);
        DueDate& due = add(
            Kind::Drill, date,
            base::said("Exercise %1 of %2%3", rule.kind, last,
                       standing.last ? base::said("; last on %1: %2 s", standing.last->at.date(),
                                                  standing.last->body->seconds)
                                     : base::said("; never done")),
            model + "/" + rule.kind + "/" + person);
        due.model = model;
        if (standing.last) {
            from(due, standing.last->entry->id, *standing.last->entry->record);
            due.model = model;
        } else {
            due.stated = approval.signedAt;
        }
        if (!person.empty()) of(due, person);
    }

    // What was signed about the model's releases and ends or is looked at again on a day.
    void addStanding(const std::string& model) {
        for (const auto& [release, history] : m_ledger.releases) {
            if (release.model != model) continue;
            for (const model::Fact& fact : history.facts) {
                if (!fact.live()) continue;
                const auto* suspend = fact.as<model::Suspend>();
                const auto* waive = fact.as<model::Waive>();
                if (suspend && !suspend->until.empty())
                    from(add(Kind::LookAgain, suspend->until,
                             base::said("%1: look again at '%2'", releaseText(release),
                                        suspend->action),
                             fact.id.hex()),
                         fact.id, *fact.record);
                if (waive) {
                    DueDate& due = add(Kind::Exception, waive->until,
                                       base::said("%1: the check '%2' is skipped no longer",
                                                  releaseText(release), waive->check),
                                       fact.id.hex());
                    from(due, fact.id, *fact.record);
                    of(due, waive->owner);
                }
            }
        }
    }

    void addUnbound(const model::Fact& fact) {
        if (!fact.live()) return;
        const auto* passed = fact.as<model::Delegate>();
        const auto* unreviewed = fact.as<model::NotUnderReview>();
        if (passed && (m_model.empty() || passed->scope == m_model)) {
            DueDate& due = add(Kind::Exception, passed->until,
                               base::said("The delegation to %1 ends", passed->to), fact.id.hex());
            from(due, fact.id, *fact.record);
            of(due, fact.record->signer.principal);
        }
        if (unreviewed && (m_model.empty() || unreviewed->model == m_model)) {
            DueDate& due =
                add(Kind::Exception, unreviewed->until,
                    base::said("%1 is to be reviewed, or the reason renewed", unreviewed->model),
                    fact.id.hex());
            from(due, fact.id, *fact.record);
            due.model = unreviewed->model;
        }
    }

    void addMeetings() {
        std::set<model::RecordId> closed;
        for (const model::LogEntry& entry : m_ledger.entries) {
            const auto* meeting = counted<model::Meeting>(entry);
            if (meeting && meeting->phase == "closed" && meeting->meeting)
                closed.insert(*meeting->meeting);
        }
        for (const model::LogEntry& entry : m_ledger.entries) {
            const auto* meeting = counted<model::Meeting>(entry);
            if (!meeting || meeting->phase != "planned" || closed.contains(entry.id)) continue;
            const bool about =
                std::any_of(meeting->agenda.begin(), meeting->agenda.end(),
                            [&](const auto& item) { return item.release.model == m_model; });
            if (!m_model.empty() && !about) continue;
            DueDate& due = add(Kind::Meeting, meeting->date,
                               base::said("Safety review: %1 releases", meeting->agenda.size()),
                               entry.id.hex());
            from(due, entry.id, *entry.record);
            of(due, entry.record->signer.principal);
        }
    }

    void addTraining() {
        for (const model::Person& person : m_ledger.roster.people) {
            if (person.trainedUntil.empty()) continue;
            DueDate& due =
                add(Kind::Training, person.trainedUntil,
                    base::said("The training of %1 ends", person.name), person.principal);
            of(due, person.principal);
            due.stated =
                m_ledger.entries.empty() ? base::UtcTime{} : m_ledger.entries.front().committed;
        }
    }

    template <typename Body> static const Body* counted(const model::LogEntry& entry) {
        return entry.record && model::isCounted(entry.verdict)
                   ? std::get_if<Body>(&entry.record->body)
                   : nullptr;
    }

    const model::LedgerState& m_ledger;
    const base::UtcTime m_at;
    const std::string m_model;
    std::vector<rules::DrillFact> m_drills;
    std::vector<DueDate> m_found;
};

struct Found {
    Standing standing;
    std::vector<DueDate> dates;
};

Result<Found> find(Workspace& workspace, const AsOf& asOf, const std::string& model) {
    auto standing = standInOrder(workspace, asOf);
    if (!standing) return fail(standing.error());
    std::string id;
    if (!model.empty()) {
        auto named = modelIdOf(*standing, model);
        if (!named) return fail(named.error());
        id = *named;
    }
    Found found{std::move(*standing), {}};
    found.dates = Collector(found.standing, id).collect();
    return found;
}

} // namespace duedates

const char* name(DueDate::Kind kind) {
    using Kind = DueDate::Kind;
    switch (kind) {
    case Kind::Action:
        return "action";
    case Kind::Reevaluation:
        return "re-evaluation";
    case Kind::Renewal:
        return "renewal";
    case Kind::Condition:
        return "condition";
    case Kind::Drill:
        return "drill";
    case Kind::Training:
        return "training";
    case Kind::LookAgain:
        return "look-again";
    case Kind::Exception:
        return "exception";
    case Kind::Meeting:
        break;
    }
    return "meeting";
}

Result<std::vector<DueDate>> dueDates(Workspace& workspace, const AsOf& asOf,
                                      const std::string& model) {
    auto found = duedates::find(workspace, asOf, model);
    if (!found) return fail(found.error());
    return std::move(found->dates);
}

Result<CalendarFile> calendarFile(Workspace& workspace, const AsOf& asOf,
                                  const std::string& model) {
    auto found = duedates::find(workspace, asOf, model);
    if (!found) return fail(found.error());
    const model::LedgerState& ledger = found->standing.log->ledger;
    const std::string log = ledger.logId.hex();
    std::vector<report::CalendarEntry> entries;
    for (const DueDate& due : found->dates) {
        report::CalendarEntry entry;
        entry.uid = base::sha256(log + "/" + due.key).hex().substr(0, 32) + "@" +
                    log.substr(0, 16) + ".countersign.invalid";
        entry.stamp = due.stated;
        entry.date = due.date;
        entry.summary = due.what + (due.whoName.empty() ? "" : " (" + due.whoName + ")");
        entry.category = name(due.kind);
        entry.description = due.release.empty() ? due.model : due.release;
        const std::string next = entry.description.empty() ? "" : "\n";
        const auto id = base::Sha256::fromHex(due.record);
        if (const model::LogEntry* from = id ? ledger.entry(*id) : nullptr; from && from->record) {
            const SignedBy by = signedBy(*from->record, ledger.policy);
            entry.description += next + "On record by " + by.name + ", as " + by.role + ", on " +
                                 by.date() + ", meaning: " + by.meaning + "\ncountersign record " +
                                 due.record.substr(0, 12);
        } else if (!due.record.empty()) {
            entry.description += next + "countersign record " + due.record.substr(0, 12);
        }
        entry.link = due.link;
        entries.push_back(std::move(entry));
    }
    CalendarFile file;
    file.entries = entries.size();
    file.text = report::calendarText(ledger.start.name + ": due", entries);
    return file;
}

} // namespace countersign::jobs
