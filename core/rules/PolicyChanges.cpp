// A policy laid flat: one line for each thing it says. What differs between two of them is what
// changed.
#include "core/rules/Changes.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::rules {

namespace policychanges {

struct Line {
    std::string what, value;
    int rank = -1; // of what can be stricter; -1: cannot be compared
};
using Lines = std::vector<Line>;

std::string listed(const std::vector<std::string>& words) {
    return words.empty() ? "nothing" : base::joined(words, ", ");
}
std::string yesNo(bool yes) { return yes ? "yes" : "no"; }
std::string number(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}
std::string days(const std::optional<int>& count) {
    return count ? std::to_string(*count) + " days" : "no limit";
}

std::string seatText(const model::SeatRule& rule) {
    using Kind = model::SeatRule::Kind;
    if (rule.kind == Kind::Seat) {
        std::string text = rule.role;
        if (rule.count != 1) text = std::to_string(rule.count) + " × " + text;
        if (rule.external) text += " from outside";
        if (!rule.independent) text += " who may have contributed";
        if (!rule.asks.empty()) text += ", asked: " + base::joined(rule.asks, " / ");
        if (!rule.documents.empty()) text += ", reads " + listed(rule.documents);
        return text;
    }
    std::vector<std::string> parts;
    for (const model::SeatRule& part : rule.parts)
        parts.push_back(seatText(part));
    const std::string text = base::joined(parts, rule.kind == Kind::All ? " and " : " or ");
    return parts.size() > 1 ? "(" + text + ")" : text;
}

// So many people at least must sign: when they become fewer, less is asked.
int fewestPeople(const model::SeatRule& rule) {
    using Kind = model::SeatRule::Kind;
    if (rule.kind == Kind::Seat) return rule.count;
    int all = 0, least = rule.parts.empty() ? 0 : 1 << 20;
    for (const model::SeatRule& part : rule.parts) {
        all += fewestPeople(part);
        least = std::min(least, fewestPeople(part));
    }
    return rule.kind == Kind::All ? all : least;
}

void exceptions(Lines& lines, const std::string& tier, const model::TierRule& rule) {
    const auto& waive = rule.waivers;
    lines.push_back({tier + "skipping a check on record",
                     waive.allowed
                         ? "by " + listed(waive.roles) + " for at most " +
                               std::to_string(waive.maxDays) + " days, never " + listed(waive.never)
                         : "nobody"});
    const auto& glass = rule.emergency;
    lines.push_back({tier + "emergency release",
                     glass.allowed
                         ? "by " + listed(glass.roles) + " with " + listed(glass.secondRoles) +
                               " for at most " + std::to_string(glass.maxHours) +
                               " hours, reviewed within " + std::to_string(glass.closeWithinDays) +
                               " days"
                         : "nobody"});
    const auto& lend = rule.delegation;
    lines.push_back({tier + "signing in somebody's place",
                     lend.allowed ? "for " + listed(lend.roles) + ", at most " +
                                        std::to_string(lend.maxDays) + " days"
                                  : "nobody"});
}

void lists(Lines& lines, const std::string& tier, const model::TierRule& rule) {
    for (const model::RequiredDocument& document : rule.documents)
        lines.push_back(
            {tier + "document " + document.kind,
             std::string(model::name(document.strictness)) +
                 (document.maxAgeDays ? ", at most " + days(document.maxAgeDays) + " old" : ""),
             static_cast<int>(document.strictness)});
    for (const model::DrillRule& drill : rule.drills)
        lines.push_back(
            {tier + "drill " + drill.kind,
             "within " + std::to_string(drill.withinDays) + " days" +
                 (drill.maxSeconds ? ", in " + std::to_string(*drill.maxSeconds) + " seconds"
                                   : "") +
                 (drill.perPerson ? ", each person" : "")});
    for (const model::CarryOverRule& carry : rule.carryOver)
        lines.push_back({tier + "when only " + listed(carry.changed) + " change, still counts",
                         listed(carry.keepsRoles)});
    std::vector<std::string> stages;
    for (const model::Stage& stage : rule.stages)
        stages.push_back(stage.name + " up to " + number(stage.maxShare) + " % for " +
                         (stage.minSoak.empty() ? "any time" : stage.minSoak));
    lines.push_back({tier + "roll-out", listed(stages)});
    lines.push_back({tier + "checklists", listed(rule.checklists)});
    lines.push_back({tier + "questions", listed(rule.questions)});
    lines.push_back({tier + "regulation packs", listed(rule.packs)});
    lines.push_back({tier + "who decides a loosened target", listed(rule.loosenRoles)});
    lines.push_back({tier + "contributors that cannot sign", listed(rule.excludeContributors)});
    lines.push_back({tier + "votes that fill a place", listed(rule.fills)});
}

void tierLines(Lines& lines, const model::TierRule& rule, std::size_t rank) {
    const std::string tier = "Tier " + rule.id + ": ";
    lines.push_back({tier + "place among the tiers", std::to_string(rank + 1)});
    lines.push_back({tier + "name", rule.name});
    lines.push_back({tier + "from score", rule.minScore == model::TierRule::kOnlyNamed
                                              ? "only where named"
                                              : std::to_string(rule.minScore)});
    lines.push_back({tier + "unacceptable", yesNo(rule.unacceptable), rule.unacceptable});
    lines.push_back({tier + "a failed check", model::name(rule.mode), static_cast<int>(rule.mode)});
    lines.push_back({tier + "in this mode since", rule.modeSince});
    for (const auto& [word, sentence] : rule.meanings)
        lines.push_back({tier + "meaning of " + word, "“" + sentence + "”"});
    for (const auto& [check, strictness] : rule.checks)
        lines.push_back(
            {tier + "check " + check, model::name(strictness), static_cast<int>(strictness)});
    lines.push_back(
        {tier + "how much worse is no worse", number(rule.tolerateWorsePercent) + " %"});
    for (const model::MatrixRow& row : rule.matrix) {
        std::string what = tier + "must sign";
        if (!row.changes.empty()) what += " when it changes " + listed(row.changes);
        lines.push_back({what, seatText(row.seats), fewestPeople(row.seats)});
    }
    lines.push_back({tier + "age of results", days(rule.maxResultAgeDays)});
    lines.push_back({tier + "an approval lapses after", days(rule.approvalDays)});
    lines.push_back({tier + "months until it is due again",
                     rule.reevaluateMonths ? std::to_string(*rule.reevaluateMonths) : "never"});
    lines.push_back({tier + "late signing", days(rule.lateSigningDays)});
    const auto& effects = rule.dissent;
    lines.push_back({tier + "an open concern", model::name(effects.concern),
                     static_cast<int>(effects.concern)});
    lines.push_back({tier + "an open objection", model::name(effects.object),
                     static_cast<int>(effects.object)});
    lines.push_back(
        {tier + "an open block", model::name(effects.block), static_cast<int>(effects.block)});
    lines.push_back({tier + "who may decide over a block", listed(effects.overrideRoles)});
    lists(lines, tier, rule);
    exceptions(lines, tier, rule);
}

void classification(Lines& lines, const model::ClassificationMethod& method) {
    lines.push_back({"How the tier is found", method.id});
    for (const auto& [dimension, values] : method.dimensions)
        for (const auto& [value, points] : values)
            lines.push_back({"Points for " + dimension + " = " + value, std::to_string(points)});
    for (const auto& rule : method.overrides)
        lines.push_back({"At least, for " + rule.dimension + " = " + rule.value, rule.tier});
}

Lines flat(const model::Policy& policy) {
    Lines lines{{"Name", policy.name}};
    for (const model::Role& role : policy.roles)
        lines.push_back({"Role " + role.id, role.name});
    for (const auto& [word, sentence] : policy.meanings)
        lines.push_back({"Meaning of " + word, "“" + sentence + "”"});
    lines.push_back({"Kinds of change", policy.changes.empty() ? "any" : listed(policy.changes)});
    classification(lines, policy.classification);
    for (std::size_t i = 0; i < policy.tiers.size(); ++i)
        tierLines(lines, policy.tiers[i], i);
    for (const auto& [kind, roles] : policy.rights)
        lines.push_back({"Who may sign " + kind, listed(roles)});
    lines.push_back({"Who changes policy and people", policy.enact.role});
    lines.push_back(
        {"How many people that takes", std::to_string(policy.enact.count), policy.enact.count});
    lines.push_back(
        {"Unions nobody on the list signed", policy.joinsAny ? "count" : "do not count"});
    lines.push_back({"Never copied into the log", listed(policy.sensitive)});
    lines.push_back({"Largest result file", std::to_string(policy.maxResultMib) + " MiB"});
    lines.push_back({"Who says that a model is not under review",
                     listed(policy.unreviewedRoles) + ", for " +
                         std::to_string(policy.unreviewedDays) + " days"});
    return lines;
}

const Line* lineOf(const Lines& lines, const Line& like, std::size_t nth) {
    for (const Line& line : lines)
        if (line.what == like.what && nth-- == 0) return &line;
    return nullptr;
}

// The place of this line among those that say something about the same.
std::size_t nthOf(const Lines& lines, const Line& one) {
    std::size_t nth = 0;
    for (const Line& line : lines) {
        if (&line == &one) break;
        nth += line.what == one.what;
    }
    return nth;
}

} // namespace policychanges

std::vector<Changed> changes(const model::Policy& before, const model::Policy& after) {
    using namespace policychanges;
    const Lines old = flat(before), now = flat(after);
    std::vector<Changed> all;
    for (const Line& line : now) {
        const Line* was = lineOf(old, line, nthOf(now, line));
        if (!was)
            all.push_back({line.what + ": " + line.value + " (new)"});
        else if (was->value != line.value)
            all.push_back({line.what + ": " + line.value + " (was " + was->value + ")",
                           line.rank < was->rank});
    }
    for (const Line& line : old)
        if (!lineOf(now, line, nthOf(old, line)))
            all.push_back({line.what + ": no more (was " + line.value + ")", true});
    return all;
}

} // namespace countersign::rules
