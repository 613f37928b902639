#include "core/rules/CarryOver.h"

#include "core/base/Text.h"

#include <algorithm>
#include <map>

namespace countersign::rules {

namespace carryover {

using model::EvidenceClass;

bool sameBytes(const model::ManifestEntry& a, const model::ManifestEntry& b) {
    return a.cls == b.cls && a.mode == b.mode && a.blob == b.blob && a.sha256 == b.sha256 &&
           a.lfs == b.lfs;
}

void cardChanged(const model::ReleaseSnapshot& before, const model::ReleaseSnapshot& after,
                 const std::string& path, std::set<std::string>& changes) {
    const auto reads = [&](const model::ReleaseSnapshot& release) {
        return release.card && release.card->path == path;
    };
    const bool prose = reads(before) && reads(after) && before.card->claims == after.card->claims;
    changes.insert(prose ? "card-prose" : "card-claims");
    if (!prose) changes.insert("card-prose");
}

// The release file says which weights and data are meant: naming others is changing them.
void releaseFileChanged(const model::ReleaseSnapshot& before, const model::ReleaseSnapshot& after,
                        std::set<std::string>& changes) {
    changes.insert("release");
    const auto& a = before.releaseFile;
    const auto& b = after.releaseFile;
    const auto sameArtifact = [](const model::Artifact& x, const model::Artifact& y) {
        return x.path == y.path && x.sha256 == y.sha256;
    };
    const auto sameText = [](const model::Located& x, const model::Located& y) {
        return x.text == y.text;
    };
    if (!a || !b ||
        !std::equal(a->artifacts.begin(), a->artifacts.end(), b->artifacts.begin(),
                    b->artifacts.end(), sameArtifact))
        changes.insert("weights");
    if (!a || !b ||
        !std::equal(a->data.begin(), a->data.end(), b->data.begin(), b->data.end(), sameText))
        changes.insert("data");
}

void entryChanged(const model::ReleaseSnapshot& before, const model::ReleaseSnapshot& after,
                  const model::ManifestEntry& entry, std::set<std::string>& changes) {
    switch (entry.cls) {
    case EvidenceClass::Card:
        return cardChanged(before, after, entry.path, changes);
    case EvidenceClass::Release:
        return releaseFileChanged(before, after, changes);
    case EvidenceClass::Artifacts:
        changes.insert("weights");
        return;
    case EvidenceClass::Note:
    case EvidenceClass::Slos:
    case EvidenceClass::Results:
    case EvidenceClass::Scenarios:
    case EvidenceClass::Data:
    case EvidenceClass::Documents:
    case EvidenceClass::Steering:
        changes.insert(model::name(entry.cls));
        return;
    }
}

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string words(const std::set<std::string>& changes) {
    return base::joined({changes.begin(), changes.end()}, ", ");
}

} // namespace carryover

std::set<std::string> contentChanges(const model::ReleaseSnapshot& before,
                                     const model::ReleaseSnapshot& after) {
    std::set<std::string> changes;
    if (before.release != after.release) changes.insert("version");
    std::map<std::string, const model::ManifestEntry*> old;
    for (const model::ManifestEntry& entry : before.manifest.entries)
        old[entry.path] = &entry;
    for (const model::ManifestEntry& entry : after.manifest.entries) {
        const auto found = old.find(entry.path);
        const bool same = found != old.end() && carryover::sameBytes(*found->second, entry);
        if (!same) carryover::entryChanged(before, after, entry, changes);
        if (found == old.end()) continue;
        if (!same && found->second->cls != entry.cls)
            carryover::entryChanged(before, after, *found->second, changes);
        old.erase(found);
    }
    for (const auto& [path, entry] : old)
        carryover::entryChanged(before, after, *entry, changes);
    return changes;
}

bool carriesOver(const model::TierRule& tier, const std::string& role,
                 const std::set<std::string>& changes) {
    if (changes.empty()) return true;
    if (changes.contains("weights")) return false;
    return std::any_of(tier.carryOver.begin(), tier.carryOver.end(), [&](const auto& rule) {
        const bool covers = std::all_of(changes.begin(), changes.end(), [&](const auto& change) {
            return carryover::has(rule.changed, change);
        });
        return covers &&
               (carryover::has(rule.keepsRoles, "*") || carryover::has(rule.keepsRoles, role));
    });
}

Carried carried(const model::TierRule& tier, const model::LiveVote& vote,
                const model::ReleaseSnapshot* before, const model::ReleaseSnapshot& now,
                const model::VersionDigest& policy) {
    const model::Record& record = *vote.record;
    const bool sameEvidence = record.subject && record.subject->manifest == now.manifestDigest;
    if (!sameEvidence && !before)
        return {false, base::said("it was given for earlier evidence, which is not in the log")};
    std::set<std::string> changes;
    if (!sameEvidence) changes = contentChanges(*before, now);
    if (record.policy.sha256 != policy.sha256) changes.insert("policy");
    if (changes.empty()) return {true, {}};
    const base::Sentence since = sameEvidence ? base::said("given under an earlier policy")
                                              : base::said("given for the evidence of %1",
                                                           record.subject->manifest.shortHex());
    if (!carriesOver(tier, record.signer.hat, changes))
        return {false, base::said("%1; changed since: %2", since, carryover::words(changes))};
    return {true, base::said("%1, still counts: this tier keeps it when only %2 changed", since,
                             carryover::words(changes))};
}

} // namespace countersign::rules
