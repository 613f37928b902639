// A policy laid flat: one line for each thing it says. What differs between two of them is what
// changed.
#include "core/rules/Changes.h"

#include "core/base/Text.h"
#include "core/rules/Words.h"

#include <algorithm>

namespace countersign::rules {

namespace policychanges {

struct Line {
    base::Sentence what, value;
    int rank = -1; // of what can be stricter; -1: cannot be compared
};
using Lines = std::vector<Line>;

base::Sentence listed(const std::vector<std::string>& words) {
    return words.empty() ? base::said("nothing") : base::Sentence(base::joined(words, ", "));
}
base::Sentence rolesOf(const std::vector<std::string>& roles) {
    return roles.empty() ? base::said("nothing") : rolesWords(roles);
}
base::Sentence yesNo(bool yes) { return yes ? base::said("yes") : base::said("no"); }
std::string number(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}
base::Sentence days(const std::optional<int>& count) {
    return count ? base::said("%1 days", *count) : base::said("no limit");
}
base::Sentence quoted(const std::string& sentence) { return base::said("“%1”", sentence); }
base::Sentence word(model::Strictness strictness) {
    switch (strictness) {
    case model::Strictness::Off:
        return base::said("off");
    case model::Strictness::Warn:
        return base::said("warn");
    case model::Strictness::Block:
        break;
    }
    return base::said("block");
}
base::Sentence word(model::Mode mode) {
    switch (mode) {
    case model::Mode::Observe:
        return base::said("observe");
    case model::Mode::Warn:
        return base::said("warn");
    case model::Mode::Block:
        break;
    }
    return base::said("block");
}

base::Sentence seatText(const model::SeatRule& rule) {
    using Kind = model::SeatRule::Kind;
    if (rule.kind == Kind::Seat) {
        base::Sentence text = roleWords(rule.role);
        if (rule.count != 1) text = base::said("%1 × %2", rule.count, text);
        if (rule.external) text = base::said("%1 from outside", text);
        if (!rule.independent) text = base::said("%1 who may have contributed", text);
        if (!rule.asks.empty())
            text = base::said("%1, asked: %2", text, base::joined(rule.asks, " / "));
        if (!rule.documents.empty())
            text = base::said("%1, reads %2", text, listed(rule.documents));
        return text;
    }
    std::vector<base::Sentence> parts;
    for (const model::SeatRule& part : rule.parts)
        parts.push_back(seatText(part));
    const base::Sentence text =
        base::joined(parts, rule.kind == Kind::All ? base::said(" and ") : base::said(" or "));
    return parts.size() > 1 ? base::said("(%1)", text) : text;
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

// What is said about one tier stands behind its name.
class TierLines {
public:
    TierLines(Lines& lines, const model::TierRule& rule) : m_lines(lines), m_rule(rule) {}
    void add(const base::Sentence& what, base::Sentence value, int rank = -1) {
        m_lines.push_back({base::said("Tier %1: %2", m_rule.id, what), std::move(value), rank});
    }
    void all(std::size_t rank);

private:
    void signatures();
    void dissent();
    void documents();
    void lists();
    void exceptions();

    Lines& m_lines;
    const model::TierRule& m_rule;
};

void TierLines::exceptions() {
    const auto& waive = m_rule.waivers;
    add(base::said("skipping a check on record"),
        waive.allowed ? base::said("by %1 for at most %2 days, never %3", rolesOf(waive.roles),
                                   waive.maxDays, listed(waive.never))
                      : base::said("nobody"));
    const auto& glass = m_rule.emergency;
    add(base::said("emergency release"),
        glass.allowed ? base::said("by %1 with %2 for at most %3 hours, reviewed within %4 days",
                                   rolesOf(glass.roles), rolesOf(glass.secondRoles), glass.maxHours,
                                   glass.closeWithinDays)
                      : base::said("nobody"));
    const auto& lend = m_rule.delegation;
    add(base::said("signing in somebody's place"),
        lend.allowed ? base::said("for %1, at most %2 days", rolesOf(lend.roles), lend.maxDays)
                     : base::said("nobody"));
}

void TierLines::documents() {
    for (const model::RequiredDocument& document : m_rule.documents) {
        const base::Sentence word = policychanges::word(document.strictness);
        add(base::said("document %1", document.kind),
            document.maxAgeDays ? base::said("%1, at most %2 old", word, days(document.maxAgeDays))
                                : word,
            static_cast<int>(document.strictness));
    }
    for (const model::DrillRule& drill : m_rule.drills) {
        base::Sentence value = base::said("within %1 days", drill.withinDays);
        if (drill.maxSeconds) value = base::said("%1, in %2 seconds", value, *drill.maxSeconds);
        if (drill.perPerson) value = base::said("%1, each person", value);
        add(base::said("drill %1", drill.kind), value);
    }
}

void TierLines::lists() {
    for (const model::CarryOverRule& carry : m_rule.carryOver)
        add(base::said("when only %1 change, still counts", listed(carry.changed)),
            rolesOf(carry.keepsRoles));
    std::vector<base::Sentence> stages;
    for (const model::Stage& stage : m_rule.stages)
        stages.push_back(base::said("%1 up to %2 % for %3", stage.name, number(stage.maxShare),
                                    stage.minSoak.empty() ? base::said("any time")
                                                          : base::Sentence(stage.minSoak)));
    add(base::said("roll-out"),
        stages.empty() ? base::said("nothing") : base::joined(stages, ", "));
    add(base::said("checklists"), listed(m_rule.checklists));
    add(base::said("questions"), listed(m_rule.questions));
    add(base::said("regulation packs"), listed(m_rule.packs));
    add(base::said("who decides a loosened target"), rolesOf(m_rule.loosenRoles));
    add(base::said("contributors that cannot sign"), listed(m_rule.excludeContributors));
    add(base::said("votes that fill a place"), listed(m_rule.fills));
}

void TierLines::signatures() {
    for (const model::MatrixRow& row : m_rule.matrix)
        add(row.changes.empty() ? base::said("must sign")
                                : base::said("must sign when it changes %1", listed(row.changes)),
            seatText(row.seats), fewestPeople(row.seats));
    add(base::said("age of results"), days(m_rule.maxResultAgeDays));
    add(base::said("an approval lapses after"), days(m_rule.approvalDays));
    add(base::said("months until it is due again"),
        m_rule.reevaluateMonths ? base::Sentence(std::to_string(*m_rule.reevaluateMonths))
                                : base::said("never"));
    add(base::said("late signing"), days(m_rule.lateSigningDays));
}

void TierLines::dissent() {
    const auto& effects = m_rule.dissent;
    const auto effect = [this](const base::Sentence& what, model::Strictness strictness) {
        add(what, word(strictness), static_cast<int>(strictness));
    };
    effect(base::said("an open concern"), effects.concern);
    effect(base::said("an open objection"), effects.object);
    effect(base::said("an open block"), effects.block);
    add(base::said("who may decide over a block"), rolesOf(effects.overrideRoles));
}

void TierLines::all(std::size_t rank) {
    add(base::said("place among the tiers"), std::to_string(rank + 1));
    add(base::said("name"), m_rule.name);
    add(base::said("from score"), m_rule.minScore == model::TierRule::kOnlyNamed
                                      ? base::said("only where named")
                                      : base::Sentence(std::to_string(m_rule.minScore)));
    add(base::said("unacceptable"), yesNo(m_rule.unacceptable), m_rule.unacceptable);
    add(base::said("a failed check"), word(m_rule.mode), static_cast<int>(m_rule.mode));
    add(base::said("in this mode since"), m_rule.modeSince);
    for (const auto& [vote, sentence] : m_rule.meanings)
        add(base::said("meaning of %1", vote), quoted(sentence));
    for (const auto& [check, strictness] : m_rule.checks)
        add(base::said("check %1", check), word(strictness), static_cast<int>(strictness));
    add(base::said("how much worse is no worse"),
        base::said("%1 %", number(m_rule.tolerateWorsePercent)));
    signatures();
    dissent();
    documents();
    lists();
    exceptions();
}

void classification(Lines& lines, const model::ClassificationMethod& method) {
    lines.push_back({base::said("How the tier is found"), method.id});
    for (const auto& [dimension, values] : method.dimensions)
        for (const auto& [value, points] : values)
            lines.push_back(
                {base::said("Points for %1 = %2", dimension, value), std::to_string(points)});
    for (const auto& rule : method.overrides)
        lines.push_back(
            {base::said("At least, for %1 = %2", rule.dimension, rule.value), rule.tier});
}

Lines flat(const model::Policy& policy) {
    Lines lines{{base::said("Name"), policy.name}};
    for (const model::Role& role : policy.roles)
        lines.push_back({base::said("Role %1", role.id), role.name});
    for (const auto& [vote, sentence] : policy.meanings)
        lines.push_back({base::said("Meaning of %1", vote), quoted(sentence)});
    lines.push_back({base::said("Kinds of change"),
                     policy.changes.empty() ? base::said("any") : listed(policy.changes)});
    classification(lines, policy.classification);
    for (std::size_t i = 0; i < policy.tiers.size(); ++i)
        TierLines(lines, policy.tiers[i]).all(i);
    for (const auto& [kind, roles] : policy.rights)
        lines.push_back({base::said("Who may sign %1", kind), rolesOf(roles)});
    lines.push_back({base::said("Who changes policy and people"), roleWords(policy.enact.role)});
    lines.push_back({base::said("How many people that takes"), std::to_string(policy.enact.count),
                     policy.enact.count});
    lines.push_back({base::said("Unions nobody on the list signed"),
                     policy.joinsAny ? base::said("count") : base::said("do not count")});
    lines.push_back({base::said("Never copied into the log"), listed(policy.sensitive)});
    lines.push_back({base::said("Largest result file"), base::said("%1 MiB", policy.maxResultMib)});
    lines.push_back(
        {base::said("Who says that a model is not under review"),
         base::said("%1, for %2 days", rolesOf(policy.unreviewedRoles), policy.unreviewedDays)});
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
            all.push_back({base::said("%1: %2 (new)", line.what, line.value)});
        else if (was->value != line.value)
            all.push_back({base::said("%1: %2 (was %3)", line.what, line.value, was->value),
                           line.rank < was->rank});
    }
    for (const Line& line : old)
        if (!lineOf(now, line, nthOf(old, line)))
            all.push_back({base::said("%1: no more (was %2)", line.what, line.value), true});
    return all;
}

std::vector<base::Sentence> sentences(const std::vector<Changed>& changes) {
    std::vector<base::Sentence> all;
    for (const Changed& change : changes)
        all.push_back(change.asksLess ? base::said("%1  [asks less than before]", change.text)
                                      : change.text);
    return all;
}

} // namespace countersign::rules
