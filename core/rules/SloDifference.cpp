#include "core/rules/Evaluate.h"

#include "core/base/Text.h"
#include "core/model/Duration.h"
#include "core/rules/SloBinding.h"

#include <algorithm>
#include <limits>

namespace countersign::rules {

namespace slodifference {

using model::SloChange;

// The values a target allows. Loosened = the new target allows a value the old one did not.
struct Allowed {
    double low, high;
    bool lowOpen, highOpen;
};

Allowed allowed(const model::Target& target) {
    const double far = std::numeric_limits<double>::infinity();
    switch (target.comparison) {
    case model::Comparison::AtLeast:
        return {target.value, far, false, true};
    case model::Comparison::Greater:
        return {target.value, far, true, true};
    case model::Comparison::AtMost:
        return {-far, target.value, true, false};
    case model::Comparison::Less:
        return {-far, target.value, true, true};
    case model::Comparison::Equal:
        break;
    }
    return {target.value, target.value, false, false};
}

bool within(const Allowed& inner, const Allowed& outer) {
    const bool low =
        inner.low > outer.low || (inner.low == outer.low && (!outer.lowOpen || inner.lowOpen));
    const bool high = inner.high < outer.high ||
                      (inner.high == outer.high && (!outer.highOpen || inner.highOpen));
    return low && high;
}

bool sameTarget(const model::Target& a, const model::Target& b) {
    return a.comparison == b.comparison && a.value == b.value && a.relative == b.relative;
}

base::Sentence targetText(const model::Target& target) {
    if (!target.text.empty()) return target.text;
    return base::said("%1 %2%3", std::string(model::name(target.comparison)),
                      base::numberText(target.value),
                      target.relative ? base::Sentence("%") : base::Sentence());
}

base::Sentence warnText(const model::Slo& slo) {
    return slo.warn ? targetText(*slo.warn) : base::said("none");
}

struct Pair {
    const model::Slo* before;
    const model::Slo* after;
};

class Comparer {
public:
    Comparer(const Pair& pair, const model::MetricRegistry& registry,
             std::vector<model::SloDifference>& out)
        : m_before(*pair.before), m_after(*pair.after), m_registry(registry), m_out(out) {}

    void run() {
        const std::size_t start = m_out.size();
        renamed();
        target();
        window();
        action();
        binding();
        describing();
        if (m_out.size() == start)
            add(SloChange::Same, "", "", base::said("unchanged"), false, m_after.place);
    }

private:
    void add(SloChange change, const base::Sentence& before, const base::Sentence& after,
             const base::Sentence& what, bool loosening, const base::Place& place) {
        base::Sentence sentence = base::said("%1: %2", m_after.name, what);
        if (!before.empty() || !after.empty()) sentence += base::said(", %1 → %2", before, after);
        m_out.push_back({change, m_after.name, before, after, sentence, loosening, place});
    }

    std::string metricOf(const model::Slo& slo) const {
        return canonicalMetric(slo.metric.empty() ? slo.name : slo.metric, m_registry);
    }

    void renamed() {
        if (m_before.name == m_after.name) return;
        const bool other = metricOf(m_before) != metricOf(m_after);
        add(SloChange::Renamed, m_before.name, m_after.name,
            other ? base::said("renamed, and so judged on another result") : base::said("renamed"),
            other, m_after.place);
    }

    void target() {
        const model::Target& a = m_before.target;
        const model::Target& b = m_after.target;
        if (sameTarget(a, b)) return;
        const bool tighter = a.relative == b.relative && within(allowed(b), allowed(a));
        add(tighter ? SloChange::Tightened : SloChange::Loosened, targetText(a), targetText(b),
            tighter ? base::said("target tightened") : base::said("target loosened"), !tighter,
            m_after.targetPlace);
    }

    void window() {
        if (m_before.window == m_after.window) return;
        const auto a = model::durationSeconds(m_before.window);
        const auto b = model::durationSeconds(m_after.window);
        if (a && b && *a == *b) return;
        const bool shorter = a && b && *b < *a;
        add(SloChange::WindowChanged, m_before.window, m_after.window,
            shorter ? base::said("window shortened")
                    : base::said("window no longer as short as it was"),
            !shorter, m_after.place);
    }

    void action() {
        if (m_before.action == m_after.action) return;
        const bool weaker = m_after.action < m_before.action;
        add(weaker ? SloChange::ActionWeakened : SloChange::ActionStrengthened,
            model::name(m_before.action), model::name(m_after.action),
            weaker ? base::said("action on breach weakened")
                   : base::said("action on breach strengthened"),
            weaker, m_after.place);
    }

    void meta(const base::Sentence& what, const base::Sentence& before, const base::Sentence& after,
              bool loosening) {
        if (before == after) return;
        add(SloChange::MetaChanged, before.empty() ? base::said("none") : before,
            after.empty() ? base::said("none") : after, base::said("%1 changed", what), loosening,
            m_after.place);
    }

    // What decides which number is judged, and how: any change there may let more through.
    void binding() {
        if (m_before.name == m_after.name)
            meta("metric", metricOf(m_before), metricOf(m_after), true);
        meta("source", m_before.source, m_after.source, true);
        meta("slice", m_before.slice, m_after.slice, true);
        meta("on", model::name(m_before.on), model::name(m_after.on), true);
        meta("direction", model::name(m_before.direction), model::name(m_after.direction), true);
        const auto cases = [](const std::optional<int>& n) {
            return n ? std::to_string(*n) : std::string();
        };
        meta("min_n", cases(m_before.minN), cases(m_after.minN),
             m_before.minN.value_or(0) > m_after.minN.value_or(0));
        const bool sameWarn = m_before.warn.has_value() == m_after.warn.has_value() &&
                              (!m_before.warn || sameTarget(*m_before.warn, *m_after.warn));
        if (!sameWarn)
            meta(base::said("warning band"), warnText(m_before), warnText(m_after),
                 m_before.warn.has_value());
    }

    void describing() {
        meta("objective", m_before.objective, m_after.objective, false);
        meta("clause", m_before.clause, m_after.clause, false);
        meta("severity", m_before.severity, m_after.severity, false);
        meta("owner", m_before.owner, m_after.owner, false);
        meta("runbook", m_before.runbook, m_after.runbook, false);
    }

    const model::Slo& m_before;
    const model::Slo& m_after;
    const model::MetricRegistry& m_registry;
    std::vector<model::SloDifference>& m_out;
};

struct Pairing {
    std::vector<Pair> pairs; // in the order of `after`
    std::vector<const model::Slo*> added, removed;
};

template <typename Same>
void takePairs(std::vector<const model::Slo*>& before, std::vector<const model::Slo*>& after,
               std::vector<Pair>& pairs, Same same) {
    for (const model::Slo*& now : after) {
        if (!now) continue;
        const auto old = std::find_if(before.begin(), before.end(), [&](const model::Slo* each) {
            return each && same(*each, *now);
        });
        if (old == before.end()) continue;
        pairs.push_back({*old, now});
        *old = nullptr;
        now = nullptr;
    }
}

Pairing paired(const model::SloSet* before, const model::SloSet* after,
               const model::MetricRegistry& registry) {
    std::vector<const model::Slo*> old, now;
    if (before) {
        for (const model::Slo& each : before->slos)
            old.push_back(&each);
    }
    if (after) {
        for (const model::Slo& each : after->slos)
            now.push_back(&each);
    }
    Pairing result;
    const auto metric = [&](const model::Slo& slo) {
        return canonicalMetric(slo.metric.empty() ? slo.name : slo.metric, registry);
    };
    takePairs(old, now, result.pairs,
              [](const auto& a, const auto& b) { return a.name == b.name; });
    takePairs(old, now, result.pairs, [&](const auto& a, const auto& b) {
        return metric(a) == metric(b) && a.slice == b.slice;
    });
    takePairs(old, now, result.pairs, [](const auto& a, const auto& b) {
        return !a.objective.empty() && a.objective == b.objective;
    });
    std::sort(result.pairs.begin(), result.pairs.end(),
              [](const Pair& a, const Pair& b) { return a.after < b.after; });
    std::copy_if(old.begin(), old.end(), std::back_inserter(result.removed),
                 [](const model::Slo* each) { return each != nullptr; });
    std::copy_if(now.begin(), now.end(), std::back_inserter(result.added),
                 [](const model::Slo* each) { return each != nullptr; });
    return result;
}

} // namespace slodifference

std::vector<model::SloDifference> sloDifference(const model::SloSet* before,
                                                const model::SloSet* after,
                                                const model::MetricRegistry& registry) {
    using namespace slodifference;
    std::vector<model::SloDifference> out;
    const Pairing pairing = paired(before, after, registry);
    for (const Pair& pair : pairing.pairs)
        Comparer(pair, registry, out).run();
    for (const model::Slo* slo : pairing.added)
        out.push_back({SloChange::Added, slo->name, "", targetText(slo->target),
                       base::said("%1: added, %2", slo->name, targetText(slo->target)), false,
                       slo->place});
    for (const model::Slo* slo : pairing.removed) {
        base::Place place = slo->place;
        if (after) place = {after->path, 0, 0, {}};
        out.push_back({SloChange::Removed, slo->name, targetText(slo->target), "",
                       base::said("%1: removed, was %2", slo->name, targetText(slo->target)), true,
                       place});
    }
    return out;
}

} // namespace countersign::rules
