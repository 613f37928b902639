#include "core/base/Text.h"
#include "core/jobs/Compose.h"
#include "core/jobs/Judge.h"
#include "core/jobs/MeetingParts.h"
#include "core/jobs/Sentences.h"
#include "core/ledger/Authority.h"
#include "core/model/Checks.h"
#include "core/rules/Delegations.h"
#include "core/rules/Emergencies.h"
#include "core/rules/Evaluate.h"

#include <algorithm>

// What a person leaves out of a departure from the rules is filled in from the log; what could
// never count is refused before anybody is asked for a key.
namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace compose_exceptions {

using About = const Composing&;

Result<void> invalid(const std::string& what, const std::string& hint = {}) {
    return fail(ErrorCode::Invalid, what, {}, hint);
}

struct Completer {
    About c;
    const ReleaseTarget* target; // null: about no release
    model::Record& record;

    template <typename Body> Result<void> operator()(Body&) const { return {}; }

    Result<void> operator()(model::Raise& raise) const { return knownTier(raise.tier); }
    Result<void> operator()(model::Lower& lower) const {
        auto known = knownTier(lower.tier);
        if (!known) return known;
        const int now = c.ledger.policy.tierRank(tierOf(*target));
        const int least =
            c.ledger.policy.tierRank(rules::tierOf(target->snapshot, c.ledger.policy).tier);
        const int wanted = c.ledger.policy.tierRank(lower.tier);
        if (wanted < least)
            return invalid(
                base::said("By its own classification this release is %1; no record makes it less",
                           c.ledger.policy.tiers[std::size_t(least)].id),
                base::said("correct the classification in its release file"));
        if (wanted >= now) return invalid(base::said("It is at that tier or below already"));
        return {};
    }
    Result<void> operator()(model::Loosen& loosen) const {
        auto report = judge(*target, model::Purpose::Decision, c.workspace.now());
        if (!report) return fail(report.error());
        if (!target->baseline)
            return invalid(base::said("Nothing was approved that could be loosened"));
        std::vector<std::string> known;
        for (const model::SloDifference& change : report->sloChanges) {
            if (!change.loosening) continue;
            known.push_back(change.name);
            if (change.name != loosen.item || !fits(loosen, change.before, change.after)) continue;
            loosen.what = base::said("slo");
            loosen.before = change.before;
            loosen.after = change.after;
            return {};
        }
        for (const auto& change : rules::steeringChanges(*target->baseline, target->snapshot)) {
            known.push_back(change.path);
            if (change.path != loosen.item || !fits(loosen, change.before, change.after)) continue;
            loosen.what = base::said("steering");
            loosen.before = change.before;
            loosen.after = change.after;
            return {};
        }
        return invalid(base::said("%1 was not loosened", base::escaped(loosen.item)),
                       known.empty()
                           ? base::said("nothing was loosened since the last approved release")
                           : base::said("loosened: %1", base::joined(known, ", ")));
    }
    Result<void> operator()(model::Waive& waive) const {
        if (!model::checkRule(waive.check))
            return invalid(base::said("There is no check called %1", base::escaped(waive.check)),
                           "countersign gate RELEASE --json names them");
        if (!rules::isWaivable(waive.check))
            return invalid(base::said("The check %1 can never be skipped", waive.check));
        return ownerIsKnown(waive.owner);
    }
    Result<void> operator()(model::BreakGlass& glass) const {
        if (!glass.confirms) return {};
        const model::LogEntry* first = c.ledger.entry(*glass.confirms);
        const auto* asked =
            first && first->record ? std::get_if<model::BreakGlass>(&first->record->body) : nullptr;
        if (!asked) return invalid(base::said("That record asks for no emergency release"));
        glass.scope = asked->scope;
        glass.until = asked->until;
        record.subject = first->record->subject; // exactly what was asked for
        return {};
    }
    // Whoever closes may name either of the two records.
    Result<void> operator()(model::ObligationClose& close) const {
        const model::LogEntry* entry = c.ledger.entry(close.record);
        if (!entry || !entry->record)
            return invalid(base::said("There is no such emergency release"));
        const auto* glass = std::get_if<model::BreakGlass>(&entry->record->body);
        if (glass && !glass->confirms) {
            const auto history = c.ledger.releases.find(entry->record->subject->release);
            for (const rules::Emergency& each : rules::emergenciesOf(history->second.facts, true)) {
                if (each.first->id == close.record && each.second) close.record = each.second->id;
            }
        }
        record.subject = entry->record->subject;
        return {};
    }
    Result<void> operator()(model::Suspend& suspend) const {
        const auto known = c.ledger.releases.find({target->release.model, suspend.to});
        if (suspend.action == "roll-back" && known == c.ledger.releases.end())
            return invalid(
                base::said("There is no version %1 in the log", base::escaped(suspend.to)));
        return {};
    }
    Result<void> operator()(model::Spoken& spoken) const {
        if (auto known = ownerIsKnown(spoken.by); !known) return known;
        if (spoken.meeting) return {};
        if (const model::Fact* plan = meeting::underWay(c.ledger, target->release))
            spoken.meeting = plan->id;
        return {};
    }
    Result<void> operator()(model::Delegate& delegate) const {
        if (auto known = ownerIsKnown(delegate.to); !known) return known;
        if (!delegate.scope.empty()) {
            auto id = modelIdOf(c.standing, delegate.scope);
            if (!id) return fail(id.error());
            delegate.scope = *id;
        }
        for (const std::string& role : delegate.roles) {
            const auto* back = rules::coveringDelegation(
                c.ledger.facts, delegate.to, c.person.principal, role, delegate.scope,
                base::UtcTime::parse(delegate.from).value_or(c.workspace.now()));
            if (back || leadsBack(delegate, role))
                return invalid(
                    base::said("That would be a circle: %1 passed %2 on, and it leads back to %3",
                               delegate.to, role, c.person.name),
                    "countersign withdraw the other one first");
        }
        return {};
    }
    Result<void> operator()(model::NotUnderReview& unreviewed) const {
        auto id = modelIdOf(c.standing, unreviewed.model);
        if (!id) return fail(id.error());
        unreviewed.model = *id;
        return {};
    }

private:
    static bool fits(const model::Loosen& loosen, const std::string& before,
                     const std::string& after) {
        return (loosen.before.empty() || loosen.before == before) &&
               (loosen.after.empty() || loosen.after == after);
    }
    bool leadsBack(const model::Delegate& delegate, const std::string& role) const {
        model::Facts with = c.ledger.facts;
        model::Fact mine;
        auto own = std::make_shared<model::Record>(record);
        own->signer.principal = c.person.principal;
        mine.record = own;
        with.push_back(mine);
        const auto from = base::UtcTime::parse(delegate.from);
        return rules::leadsInACircle(with, c.person.principal, role, delegate.scope,
                                     from.value_or(c.workspace.now()));
    }
    Result<void> knownTier(const std::string& tier) const {
        if (c.ledger.policy.tier(tier)) return {};
        std::vector<std::string> ids;
        for (const model::TierRule& rule : c.ledger.policy.tiers)
            ids.push_back(rule.id);
        return invalid(base::said("The policy has no tier %1", base::escaped(tier)),
                       base::said("one of %1", base::joined(ids, ", ")));
    }
    Result<void> ownerIsKnown(const std::string& principal) const {
        if (c.ledger.roster.byPrincipal(principal)) return {};
        return invalid(base::said("Nobody listed under people and keys is called %1",
                                  base::escaped(principal)),
                       "countersign roster show");
    }
};

} // namespace compose_exceptions

Result<void> completeException(const Composing& c, const ReleaseTarget* target,
                               model::Record& record) {
    return std::visit(compose_exceptions::Completer{c, target, record}, record.body);
}

model::Condition conditionOf(const std::string& text) {
    model::Condition condition;
    for (const std::string_view part : base::split(text, ';')) {
        const std::string word(base::trimmed(part));
        const auto takes = [&](std::string_view key, std::string& into) {
            const bool named = word.starts_with(key) && word.size() > key.size() &&
                               (word[key.size()] == '=' || word[key.size()] == ':');
            if (named) into = base::trimmed(std::string_view(word).substr(key.size() + 1));
            return named;
        };
        if (takes("owner", condition.owner) || takes("due", condition.due) ||
            takes("check", condition.check))
            continue;
        condition.text += (condition.text.empty() ? "" : "; ") + word;
    }
    return condition;
}

Result<model::RecordId> recordNamed(Workspace& workspace, const std::string& start) {
    auto standing = standAt(workspace, {});
    if (!standing) return fail(standing.error());
    const model::LogEntry* found = nullptr;
    for (const model::LogEntry& entry : standing->log->ledger.entries) {
        if (start.size() < 4 || !entry.record || !model::isCounted(entry.verdict) ||
            !entry.id.hex().starts_with(start))
            continue;
        if (found)
            return fail(ErrorCode::Conflict,
                        base::said("Several records begin with %1", base::escaped(start)), {},
                        base::said("write more of the id"));
        found = &entry;
    }
    if (!found)
        return fail(ErrorCode::NotFound,
                    base::said("No record begins with %1", base::escaped(start)), {},
                    "countersign history");
    return found->id;
}

} // namespace countersign::jobs
