#include "core/base/Text.h"
#include "core/rules/StandingFacts.h"

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
    std::string why; // why a signature that names it does not count
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
            answer.why = signedBy(*fact) + " signed as " + hat + ", which this tier does not ask";
        else if (contributed(gate, *fact))
            answer.why = signedBy(*fact) + " contributed to it";
        else
            return {fact, {}};
    }
    return answer;
}

std::string told(const model::Fact& fact) {
    return "accepted by " + signedBy(fact) + ", as " + fact.record->signer.hat + ": " +
           base::escaped(fact.record->reason);
}

std::string helpFor(const GateContext& gate, const std::string& item) {
    const std::string restore = "restore it as in " + gate.input.baseline->release.text();
    if (gate.tier.loosenRoles.empty()) return restore;
    return "countersign loosen " + gate.releaseName() + " " + base::escaped(item) + " (" +
           base::joined(gate.tier.loosenRoles, " or ") + "), or " + restore;
}

const model::ManifestEntry* entryOf(const model::ReleaseSnapshot& release,
                                    const std::string& path) {
    for (const model::ManifestEntry& entry : release.manifest.entries) {
        if (entry.path == path) return &entry;
    }
    return nullptr;
}

// Announced before with the same results and other SLOs: whoever set the target knew the number.
bool wasSetAfterTheResults(const GateContext& gate) {
    const std::string path = gate.release.slos ? gate.release.slos->path : std::string();
    const auto holdsNow = [&](const model::ManifestEntry& entry) {
        const model::ManifestEntry* now = entryOf(gate.release, entry.path);
        return entry.cls == model::EvidenceClass::Results && now && now->blob == entry.blob;
    };
    return std::any_of(gate.input.earlier.begin(), gate.input.earlier.end(),
                       [&](const model::ReleaseSnapshot* earlier) {
                           const std::string before = earlier->slos ? earlier->slos->path : path;
                           const model::ManifestEntry* then = entryOf(*earlier, before);
                           const model::ManifestEntry* now = entryOf(gate.release, path);
                           const bool same = then && now ? then->blob == now->blob : then == now;
                           const auto& entries = earlier->manifest.entries;
                           return !same && std::any_of(entries.begin(), entries.end(), holdsNow);
                       });
}

void one(GateContext& gate, model::SloDifference& change) {
    const Answer answer = decisionOn(gate, "slo", change.name, change.before, change.after);
    std::string reason = change.sentence;
    if (change.afterResults) reason += "; changed after the results were known";
    if (answer.fact) {
        change.decidedBy = answer.fact->record->signer.name;
        reason += "; " + told(*answer.fact);
    } else if (!answer.why.empty()) {
        reason += "; " + answer.why;
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
    const bool after = baseline && wasSetAfterTheResults(gate);
    bool loosened = false;
    for (model::SloDifference& change : gate.report.sloChanges) {
        change.afterResults = after && change.change != model::SloChange::Same;
        if (!change.loosening) continue;
        one(gate, change);
        loosened = true;
    }
    if (!loosened)
        gate.add("slo-change", "slo-change",
                 baseline ? CheckState::Pass : CheckState::NotApplicable,
                 baseline ? "No SLO was loosened since " + baseline->release.text()
                          : "There is no approved release to compare with");
}

// Files that say how results are read are judged like a target: a change may let more through.
void checkSteering(GateContext& gate) {
    using namespace gateloosening;
    const model::ReleaseSnapshot* baseline = gate.input.baseline;
    if (!baseline) {
        gate.add("steering", "steering", CheckState::NotApplicable,
                 "There is no approved release to compare with");
        return;
    }
    const std::vector<SteeringChange> changed = steeringChanges(*baseline, gate.release);
    if (changed.empty()) {
        gate.add("steering", "steering", CheckState::Pass,
                 "The files that steer the judgement are those of " + baseline->release.text());
        return;
    }
    for (const SteeringChange& change : changed) {
        const Answer answer =
            decisionOn(gate, "steering", change.path, change.before, change.after);
        std::string reason =
            "A file that steers the judgement changed since " + baseline->release.text();
        if (answer.fact) reason += "; " + told(*answer.fact);
        if (!answer.why.empty()) reason += "; " + answer.why;
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
