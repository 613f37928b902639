#include "core/rules/Gate.h"

#include "core/base/Text.h"

#include <algorithm>
#include <set>

// Log, policy, tier, announcement, and what cannot be judged.
namespace countersign::rules {

using model::CheckState;
using model::Remedy;

void checkLog(GateContext& gate) {
    if (gate.input.ledger->present) {
        gate.add("log", "log", CheckState::Pass, base::said("There is a decision log"));
        return;
    }
    model::Check& check =
        gate.add("log", "log", CheckState::Error, base::said("There is no decision log"));
    check.remedy = Remedy::CannotJudge;
    check.help = "countersign init";
}

void checkWrittenPolicy(GateContext& gate) {
    if (!gate.policy) return;
    bool usable = true;
    for (const model::Finding& finding : checkPolicy(*gate.policy, gate.input.ledger->roster)) {
        if (finding.level != model::Level::Error) continue;
        model::Check& check = gate.add("policy", "policy:" + finding.rule, CheckState::Error,
                                       base::said("The policy cannot be used: %1", finding.text));
        check.remedy = Remedy::CannotJudge;
        check.place = finding.place;
        check.help = finding.help;
        usable = false;
    }
    if (usable)
        gate.add("policy", "policy", CheckState::Pass,
                 base::said("The policy is version %1", gate.policy->version));
}

void checkTier(GateContext& gate) {
    const model::TierResult& tier = gate.report.tier;
    base::Place place = gate.inFolder("release.yaml");
    if (gate.release.releaseFile && !gate.release.releaseFile->classification.place.empty())
        place = gate.release.releaseFile->classification.place;
    if (!gate.policy || tier.tier.empty()) {
        model::Check& check =
            gate.add("tier", "tier", CheckState::Error,
                     gate.policy ? base::said("The risk tier cannot be told: %1", tier.sentence)
                                 : base::said("The risk tier cannot be told without a policy"));
        check.remedy = Remedy::CannotJudge;
        check.place = place;
        check.help = gate.policy ? base::Sentence() : base::Sentence("countersign init");
        return;
    }
    const bool unacceptable = gate.tier.unacceptable;
    model::Check& check = gate.add(
        "tier", "tier", unacceptable ? CheckState::Fail : CheckState::Pass,
        unacceptable ? base::said("Nobody can approve a release of this tier: %1", tier.sentence)
                     : base::said("Risk tier %1", tier.sentence));
    check.place = place;
}

// The answers the tier is made of. One that is missing counts as its highest, so that nothing is
// asked less for it; but what the risk is cannot be told, and that is no pass. Of one tier for
// everything nothing hangs on it.
void checkClassification(GateContext& gate) {
    const model::TierResult& tier = gate.report.tier;
    if (!gate.policy || tier.complete || gate.input.whatIfTier || gate.policy->tiers.size() < 2)
        return;
    const model::ReleaseFile* file =
        gate.release.releaseFile ? &*gate.release.releaseFile : nullptr;
    const auto say = [&](const std::string& id, const base::Sentence& what,
                         const base::Place& place, const base::Sentence& help) {
        model::Check& check =
            gate.add("findings", "classification" + id, CheckState::Inconclusive, what);
        check.remedy = Remedy::CannotJudge;
        check.place = place;
        check.help = help;
    };
    if (!file || file->classification.values.empty())
        return say(
            "",
            base::said("Nothing states how risky this is, so every answer counts as its highest"),
            file ? base::Place{file->path, 1, 1, {}} : gate.inFolder("release.yaml"),
            file ? base::said("write classification: with its dimensions in release.yaml")
                 : base::Sentence("countersign new release " + gate.modelName()));
    for (const model::TierPoint& point : tier.points) {
        if (point.note.empty()) continue;
        std::vector<std::string> words;
        for (const auto& [dimension, values] : gate.policy->classification.dimensions) {
            if (dimension != point.dimension) continue;
            for (const auto& [word, points] : values)
                words.push_back(word);
        }
        const auto stated = file->classification.values.find(point.dimension);
        const bool placed =
            stated != file->classification.values.end() && !stated->second.place.empty();
        say(":" + point.dimension,
            base::said("The risk cannot be told: %1 %2", point.dimension, point.note),
            placed ? stated->second.place : file->classification.place,
            base::said("write %1: %2 (one of these)", point.dimension, base::joined(words, ", ")));
    }
}

void checkAnnounced(GateContext& gate) {
    if (gate.report.announced) {
        gate.add("announced", "announced", CheckState::Pass,
                 base::said("A review of exactly this evidence was opened"));
        return;
    }
    const bool before = gate.history && !gate.history->opens.empty();
    model::Check& check =
        gate.add("announced", "announced", CheckState::Fail,
                 before ? base::said("The evidence changed since its review was opened")
                        : base::said("No review of this release was opened"));
    check.help = "countersign open " + gate.releaseName();
}

namespace gatebasics {

void cannot(GateContext& gate, const std::string& id, const base::Sentence& what) {
    model::Check& check =
        gate.add("not-judged", "not-judged:" + id, CheckState::Inconclusive, what);
    check.remedy = Remedy::CannotJudge;
}

// Kinds that would stand against a release if they were acted on.
bool mayRestrict(const model::Record& record) {
    if (record.schema > model::kSchema) return true;
    static const std::set<std::string> kinds{
        "raise",    "suspend",          "recuse",       "spoken",       "break-glass",
        "incident", "action",           "policy-enact", "roster-enact", "compromise",
        "ballot",   "not-under-review", "acknowledge",  "model-alias"};
    return kinds.count(record.kind) > 0;
}

void unknownRecords(GateContext& gate) {
    for (const model::LogEntry& entry : gate.input.ledger->entries) {
        if (!entry.record || entry.verdict != model::Verdict::UnknownKind) continue;
        const auto& subject = entry.record->subject;
        if (subject && !gate.isThisModel(subject->release.model)) continue;
        if (!mayRestrict(*entry.record)) continue;
        const std::string kind = base::escaped(entry.record->kind);
        cannot(gate, kind + ":" + entry.id.shortHex(),
               base::said("The log holds a record of kind '%1' by %2 that this version of the "
                          "program does not act on",
                          kind, base::escaped(entry.record->signer.name)));
        gate.report.checks.back().place.path = entry.path;
    }
}

} // namespace gatebasics

// What the policy or the log asks for and this version cannot judge is never taken as fulfilled.
void checkNotJudged(GateContext& gate) {
    const std::size_t before = gate.report.checks.size();
    gatebasics::unknownRecords(gate);
    if (gate.report.checks.size() == before)
        gate.add("not-judged", "not-judged", CheckState::Pass,
                 base::said("Everything the policy asks for could be judged"));
}

} // namespace countersign::rules
