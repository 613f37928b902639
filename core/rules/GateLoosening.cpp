#include "core/base/Text.h"
#include "core/rules/StandingFacts.h"
#include "core/rules/Words.h"

#include <algorithm>
#include <map>

// A loosened SLO and a changed steering file are decisions of their own, each by an independent
// signature that names exactly what was loosened, from what to what.
namespace countersign::rules {

using model::CheckState;

namespace gateloosening {

bool may(const GateContext& gate, const std::string& hat) {
    const auto& roles = gate.tier.loosenRoles;
    return std::find(roles.begin(), roles.end(), hat) != roles.end();
}

struct Answer {
    const model::Fact* fact = nullptr;
    base::Sentence why; // why a signature that names it does not count
};

Answer decisionOn(const GateContext& gate, const std::string& what, const std::string& item,
                  const std::string& before, const std::string& after) {
    Answer answer;
    for (const model::Fact* fact : standing<model::Loosen>(gate)) {
        const auto& body = std::get<model::Loosen>(fact->record->body);
        if (body.what != what || body.item != item || body.before != before || body.after != after)
            continue;
        const std::string& hat = fact->record->signer.hat;
        if (!may(gate, hat))
            answer.why =
                base::said("%1 signed as %2, which this tier does not ask", signedBy(*fact), hat);
        else if (contributed(gate, *fact))
            answer.why = base::said("%1 contributed to it", signedBy(*fact));
        else
            return {fact, {}};
    }
    return answer;
}

base::Sentence told(const model::Fact& fact) {
    return base::said("accepted by %1, as %2: %3", signedBy(fact), fact.record->signer.hat,
                      base::escaped(fact.record->reason));
}

base::Sentence helpFor(const GateContext& gate, const std::string& item) {
    const base::Sentence restore =
        base::said("restore it as in %1", gate.input.baseline->release.text());
    if (gate.tier.loosenRoles.empty()) return restore;
    return base::said("countersign loosen %1 %2 (%3), or %4", gate.releaseName(),
                      base::escaped(item), oneOf(gate.tier.loosenRoles), restore);
}

const model::ManifestEntry* entryOf(const model::ReleaseSnapshot& release,
                                    const std::string& path) {
    for (const model::ManifestEntry& entry : release.manifest.entries) {
        if (entry.path == path) return &entry;
    }
    return nullptr;
}

// What was announced before, and how its SLOs differ from those judged.
struct Announced {
    const model::ReleaseSnapshot* release;
    std::vector<model::SloDifference> differences;
};

std::vector<Announced> announcedBefore(const GateContext& gate) {
    std::vector<Announced> all;
    for (const model::ReleaseSnapshot* earlier : gate.input.earlier)
        all.push_back({earlier, sloDifference(earlier->slos ? &*earlier->slos : nullptr,
                                              gate.release.slos ? &*gate.release.slos : nullptr,
                                              earlier->registry)});
    return all;
}

// The file of the result an SLO is judged on; empty where there is none.
std::string resultOf(const GateContext& gate, const std::string& slo) {
    for (const model::SloStatus& status : gate.report.slos) {
        if (status.slo.name == slo && status.metric) return status.metric->source.place.path;
    }
    return {};
}

// Announced before with the same result beside another target: whoever set it knew the number. Of
// an SLO that is judged on nothing any more, with any of the results.
bool wasSetAfterTheResults(const GateContext& gate, const model::SloDifference& change,
                           const std::vector<Announced>& before) {
    const std::string path = resultOf(gate, change.name);
    return std::any_of(before.begin(), before.end(), [&](const Announced& then) {
        const bool other =
            std::any_of(then.differences.begin(), then.differences.end(), [&](const auto& each) {
                return each.name == change.name && each.change == change.change;
            });
        const auto& entries = then.release->manifest.entries;
        return other && std::any_of(entries.begin(), entries.end(), [&](const auto& entry) {
                   const model::ManifestEntry* now = entryOf(gate.release, entry.path);
                   return entry.cls == model::EvidenceClass::Results &&
                          (path.empty() || path == entry.path) && now && now->blob == entry.blob;
               });
    });
}

void one(GateContext& gate, model::SloDifference& change) {
    const Answer answer = decisionOn(gate, "slo", change.name, change.before, change.after);
    base::Sentence reason = change.sentence;
    if (change.afterResults) reason += base::said("; changed after the results were known");
    if (answer.fact) {
        change.decidedBy = answer.fact->record->signer.name;
        reason += base::said("; %1", told(*answer.fact));
    } else if (!answer.why.empty()) {
        reason += base::said("; %1", answer.why);
    }
    model::Check& check =
        gate.add("slo-change", "slo-change:" + change.name + ":" + model::name(change.change),
                 answer.fact ? CheckState::Pass : CheckState::Fail, reason);
    check.place = change.place;
    if (!answer.fact) check.help = helpFor(gate, change.name);
}

} // namespace gateloosening

void checkLoosening(GateContext& gate) {
    using namespace gateloosening;
    const model::ReleaseSnapshot* baseline = gate.input.baseline;
    gate.report.sloChanges = sloDifference(baseline && baseline->slos ? &*baseline->slos : nullptr,
                                           gate.release.slos ? &*gate.release.slos : nullptr,
                                           baseline ? baseline->registry : gate.release.registry);
    std::vector<Announced> before;
    if (baseline) before = announcedBefore(gate);
    bool loosened = false;
    for (model::SloDifference& change : gate.report.sloChanges) {
        change.afterResults =
            change.change != model::SloChange::Same && wasSetAfterTheResults(gate, change, before);
        if (!change.loosening) continue;
        one(gate, change);
        loosened = true;
    }
    if (!loosened)
        gate.add("slo-change", "slo-change",
                 baseline ? CheckState::Pass : CheckState::NotApplicable,
                 baseline ? base::said("No SLO was loosened since %1", baseline->release.text())
                          : base::said("There is no approved release to compare with"));
}

// Files that say how results are read are judged like a target: a change may let more through.
void checkSteering(GateContext& gate) {
    using namespace gateloosening;
    const model::ReleaseSnapshot* baseline = gate.input.baseline;
    if (!baseline) {
        gate.add("steering", "steering", CheckState::NotApplicable,
                 base::said("There is no approved release to compare with"));
        return;
    }
    const std::vector<SteeringChange> changed = steeringChanges(*baseline, gate.release);
    if (changed.empty()) {
        gate.add("steering", "steering", CheckState::Pass,
                 base::said("The files that steer the judgement are those of %1",
                            baseline->release.text()));
        return;
    }
    for (const SteeringChange& change : changed) {
        const Answer answer =
            decisionOn(gate, "steering", change.path, change.before, change.after);
        base::Sentence reason = base::said("A file that steers the judgement changed since %1",
                                           baseline->release.text());
        if (answer.fact) reason += base::said("; %1", told(*answer.fact));
        if (!answer.why.empty()) reason += base::said("; %1", answer.why);
        model::Check& check = gate.add("steering", "steering:" + base::escaped(change.path),
                                       answer.fact ? CheckState::Pass : CheckState::Fail, reason);
        check.place = {change.path, 1, 0, {}};
        if (!answer.fact) check.help = helpFor(gate, change.path);
    }
}

std::vector<SteeringChange> steeringChanges(const model::ReleaseSnapshot& before,
                                            const model::ReleaseSnapshot& after) {
    const auto steering = [](const model::ReleaseSnapshot& release) {
        std::map<std::string, std::string> files;
        for (const model::ManifestEntry& entry : release.manifest.entries) {
            if (entry.cls == model::EvidenceClass::Steering) files[entry.path] = entry.blob.hex();
        }
        return files;
    };
    const auto old = steering(before);
    auto now = steering(after);
    std::vector<SteeringChange> changed;
    for (const auto& [path, blob] : old) {
        const auto found = now.find(path);
        if (found == now.end() || found->second != blob)
            changed.push_back({path, blob, found == now.end() ? "" : found->second});
        now.erase(path);
    }
    for (const auto& [path, blob] : now)
        changed.push_back({path, "", blob});
    return changed;
}

} // namespace countersign::rules
