#include "core/rules/Difference.h"

#include "core/base/Text.h"
#include "core/rules/Evaluate.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace countersign::rules {

namespace difference {

using model::Change;
using model::ChangeArea;
using model::ChangeKind;
using model::ReleaseSnapshot;

struct Side {             // one thing of one release
    std::string text;     // compared
    base::Sentence shown; // said
    base::Place place;
};
using Things = std::map<base::Sentence, Side>;

// Words with their blanks evened out: re-wrapping a paragraph changes nothing.
std::string evened(std::string_view text) {
    std::string out;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        out += c;
    }
    return out;
}

std::string opening(std::string_view text) {
    constexpr std::size_t kMost = 160;
    std::string even = evened(text);
    if (even.size() <= kMost) return even;
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(even[end]) & 0xC0) == 0x80)
        --end;
    return even.substr(0, end) + "…";
}

class Comparing {
public:
    Comparing(const ReleaseSnapshot& before, const ReleaseSnapshot& after)
        : m_before(before), m_after(after) {}

    model::Changes run() {
        things(ChangeArea::Artifacts, artifacts(m_before), artifacts(m_after));
        things(ChangeArea::Classification, classification(m_before), classification(m_after));
        slos();
        metrics();
        scenarios();
        things(ChangeArea::Card, card(m_before), card(m_after));
        things(ChangeArea::Note, note(m_before), note(m_after));
        things(ChangeArea::Data, data(m_before), data(m_after));
        things(ChangeArea::Rollout, rollout(m_before), rollout(m_after));
        things(ChangeArea::Documents, documents(m_before), documents(m_after));
        return std::move(m_changes);
    }

private:
    void things(ChangeArea area, const Things& before, const Things& after) {
        for (const auto& [name, now] : after) {
            const auto was = before.find(name);
            if (was != before.end() && was->second.text == now.text) continue;
            Change change{area, ChangeKind::Changed, name, "", now.shown, "", {}, false, now.place};
            if (was == before.end())
                change.kind = ChangeKind::Added;
            else
                change.before = was->second.shown;
            m_changes.push_back(std::move(change));
        }
        for (const auto& [name, was] : before) {
            if (after.contains(name)) continue;
            m_changes.push_back(
                {area, ChangeKind::Removed, name, was.shown, "", "", {}, false, was.place});
        }
    }

    static Things artifacts(const ReleaseSnapshot& release) {
        Things found;
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (entry.cls != model::EvidenceClass::Artifacts) continue;
            const std::string digest =
                entry.isWhole() ? entry.blob.hex() : entry.lfs.value_or(entry.sha256).hex();
            found[entry.path] = {digest, digest.substr(0, 12), {entry.path, 0, 0, {}}};
        }
        return found;
    }

    static Things classification(const ReleaseSnapshot& release) {
        Things found;
        if (!release.releaseFile) return found;
        for (const auto& [dimension, value] : release.releaseFile->classification.values)
            found[dimension] = {value.text, value.text, value.place};
        if (!release.releaseFile->change.empty())
            found[base::said("kind of change")] = {release.releaseFile->change,
                                                   release.releaseFile->change,
                                                   {release.releaseFile->path, 0, 0, {}}};
        return found;
    }

    static Things card(const ReleaseSnapshot& release) {
        Things found;
        if (!release.card) return found;
        const model::ModelCard& card = *release.card;
        if (card.humanObjective)
            found[base::said("Human objective")] = {evened(card.humanObjective->text),
                                                    card.humanObjective->text,
                                                    card.humanObjective->place};
        for (const model::Proxy& proxy : card.proxies)
            found[base::said("Proxy %1", proxy.name)] = {
                proxy.metric + "\n" + evened(proxy.failsWhen),
                base::said("fails when %1", proxy.failsWhen), proxy.place};
        for (const model::NeverEvent& event : card.neverEvents)
            found[base::said("Never event %1", event.name)] = {
                evened(event.statement) + "\n" + event.detector + "\n" + event.owner + "\n" +
                    event.killSwitch,
                event.statement, event.place};
        sections(card.sections, found);
        return found;
    }

    static Things note(const ReleaseSnapshot& release) {
        Things found;
        if (release.note) sections(release.note->sections, found);
        return found;
    }

    // The lowest sections: what a sub-section says is not said again by the one above it.
    static void sections(const std::vector<model::Section>& list, Things& found) {
        std::map<std::string, int> seen;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const bool holdsOthers = i + 1 < list.size() && list[i + 1].level > list[i].level;
            std::string text = list[i].markdown;
            if (holdsOthers) {
                const std::size_t next = text.find("\n#");
                text = next == std::string::npos ? text : text.substr(0, next);
            }
            if (base::trimmed(text).empty()) continue;
            std::string title = list[i].title;
            if (const int again = seen[title]++; again > 0)
                title += " (" + std::to_string(again + 1) + ")";
            found[title] = {evened(text), opening(text), list[i].place};
        }
    }

    static Things data(const ReleaseSnapshot& release) {
        Things found;
        for (const model::LineageFact& fact : release.lineage) {
            if (fact.kind == "artifact" || fact.kind == "signature") continue;
            const bool named = fact.kind == "data";
            const std::string value = named ? fact.digest : fact.name + fact.digest;
            const base::Sentence shown = !named                ? base::Sentence(fact.name)
                                         : fact.digest.empty() ? base::said("named")
                                                               : base::Sentence(fact.digest);
            found[named ? base::said("data %1", fact.name) : base::Sentence(fact.kind)] = {
                value, shown, fact.place};
        }
        return found;
    }

    static Things rollout(const ReleaseSnapshot& release) {
        Things found;
        if (!release.releaseFile) return found;
        for (const model::RolloutStage& stage : release.releaseFile->rollout) {
            const base::Sentence text = base::said(
                "%1 %%2%3", base::numberText(stage.share),
                stage.soak.empty() ? base::Sentence() : base::said(", soak %1", stage.soak),
                stage.guardrail.empty() ? base::Sentence()
                                        : base::said(", guarded by %1", stage.guardrail));
            found[stage.name] = {text, text, stage.place};
        }
        return found;
    }

    static Things documents(const ReleaseSnapshot& release) {
        Things found;
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (entry.cls != model::EvidenceClass::Documents &&
                entry.cls != model::EvidenceClass::Steering &&
                entry.cls != model::EvidenceClass::Data)
                continue;
            found[entry.path] = {
                entry.sha256.hex(), entry.sha256.shortHex(), {entry.path, 0, 0, {}}};
        }
        return found;
    }

    void slos() {
        for (const model::SloDifference& one :
             sloDifference(m_before.slos ? &*m_before.slos : nullptr,
                           m_after.slos ? &*m_after.slos : nullptr, m_before.registry)) {
            if (one.change == model::SloChange::Same) continue;
            Change change{ChangeArea::Slos, ChangeKind::Changed, one.name, one.before,
                          one.after,        one.sentence,        {},       one.loosening,
                          one.place};
            if (one.change == model::SloChange::Added) change.kind = ChangeKind::Added;
            if (one.change == model::SloChange::Removed) change.kind = ChangeKind::Removed;
            m_changes.push_back(std::move(change));
        }
    }

    // Identity of a metric across releases: task, name, filter, slice; the newest of a series.
    using Key = std::tuple<std::string, std::string, std::string, std::string>;
    static std::map<Key, const model::Metric*> byKey(const ReleaseSnapshot& release) {
        std::map<Key, const model::Metric*> found;
        for (const model::Metric& metric : release.metrics) {
            // The bins of a reliability diagram are one picture, not twenty changes.
            if (!metric.slice.empty() && metric.slice.back().first == "bin") continue;
            const model::Metric*& known =
                found[{metric.task, metric.name, metric.filter, metric.sliceText()}];
            if (!known || (metric.time && known->time && *known->time < *metric.time))
                known = &metric;
        }
        return found;
    }
    static std::string shown(const model::Metric& metric) {
        std::string text = metric.value ? base::numberText(*metric.value) : metric.raw;
        if (metric.samples) text += " (n " + std::to_string(*metric.samples) + ")";
        return text;
    }
    static std::optional<bool> isWorse(const model::Metric& before, const model::Metric& after) {
        if (!before.value || !after.value || after.unit != before.unit) return std::nullopt;
        if (*before.value == *after.value) return false;
        if (after.direction == model::Direction::Up) return *after.value < *before.value;
        if (after.direction == model::Direction::Down) return *after.value > *before.value;
        return std::nullopt;
    }
    void metrics() {
        const auto before = byKey(m_before), after = byKey(m_after);
        for (const auto& [key, now] : after) {
            const auto was = before.find(key);
            if (was != before.end() && was->second->value == now->value &&
                was->second->unit == now->unit && was->second->samples == now->samples)
                continue;
            Change change{ChangeArea::Measured,
                          ChangeKind::Added,
                          nameOf(*now),
                          "",
                          shown(*now),
                          "",
                          {},
                          false,
                          now->source.place};
            if (was != before.end()) {
                change.kind = ChangeKind::Changed;
                change.before = shown(*was->second);
                change.worse = isWorse(*was->second, *now);
                if (was->second->unit != now->unit)
                    change.sentence =
                        base::said("the unit was %1 and is %2", orUnknown(was->second->unit),
                                   orUnknown(now->unit));
            }
            m_changes.push_back(std::move(change));
        }
        for (const auto& [key, was] : before) {
            if (after.contains(key)) continue;
            m_changes.push_back({ChangeArea::Measured,
                                 ChangeKind::Removed,
                                 nameOf(*was),
                                 shown(*was),
                                 "",
                                 base::said("it is not measured any more"),
                                 {},
                                 false,
                                 was->source.place});
        }
    }
    static base::Sentence orUnknown(const std::string& unit) {
        return unit.empty() ? base::said("unknown") : base::Sentence(unit);
    }
    static std::string nameOf(const model::Metric& metric) {
        std::string text = metric.task.empty() ? metric.name : metric.task + "/" + metric.name;
        if (!metric.filter.empty()) text += "," + metric.filter;
        if (!metric.slice.empty()) text += " [" + metric.sliceText() + "]";
        return text;
    }

    static Things scenariosOf(const ReleaseSnapshot& release) {
        Things found;
        for (const model::Scenario& one : release.scenarios) {
            base::Sentence shown =
                one.version.empty() ? base::said("in use") : base::said("version %1", one.version);
            if (!one.seed.empty()) shown += base::said(", seed %1", one.seed);
            if (!one.retired.empty()) shown = base::said("retired: %1", one.retired);
            found[one.id] = {evened(one.objective) + "\n" + evened(one.expected) + "\n" + shown +
                                 "\n" + model::name(one.category) + "\n" + one.replay,
                             shown, one.place};
        }
        return found;
    }
    // A scenario that is gone, or retired, asks less of the release.
    void scenarios() {
        const auto before = scenariosOf(m_before), after = scenariosOf(m_after);
        const std::size_t from = m_changes.size();
        things(ChangeArea::Scenarios, before, after);
        for (std::size_t i = from; i < m_changes.size(); ++i) {
            Change& change = m_changes[i];
            const bool retired =
                change.after.starts_with("retired") && !change.before.starts_with("retired");
            change.loosening = change.kind == ChangeKind::Removed || retired;
            if (change.loosening)
                change.sentence = base::said("it is asked of this release no more");
        }
    }

    const ReleaseSnapshot& m_before;
    const ReleaseSnapshot& m_after;
    model::Changes m_changes;
};

} // namespace difference

model::Changes differences(const model::ReleaseSnapshot& before,
                           const model::ReleaseSnapshot& after) {
    return difference::Comparing(before, after).run();
}

} // namespace countersign::rules
