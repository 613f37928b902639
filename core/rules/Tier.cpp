#include "core/rules/Evaluate.h"

#include "core/base/Text.h"

#include <algorithm>

namespace countersign::rules {

namespace tier {

using Dimension = std::pair<std::string, std::vector<std::pair<std::string, int>>>;

const std::string* stated(const model::ReleaseSnapshot& release, const std::string& dimension) {
    if (!release.releaseFile) return nullptr;
    const auto& values = release.releaseFile->classification.values;
    const auto found = values.find(dimension);
    return found == values.end() || found->second.text.empty() ? nullptr : &found->second.text;
}

// A dimension that is not stated, or holds a word the policy does not know, counts as its highest.
model::TierPoint pointOf(const model::ReleaseSnapshot& release, const Dimension& dimension,
                         bool& known) {
    model::TierPoint point;
    point.dimension = dimension.first;
    const std::string* value = stated(release, dimension.first);
    point.value = value ? *value : "";
    std::vector<std::string> words;
    for (const auto& [word, points] : dimension.second) {
        if (value && word == *value) {
            point.points = points;
            known = true;
            return point;
        }
        words.push_back(word);
        point.points = std::max(point.points, points);
    }
    known = false;
    point.note = value ? base::said("'%1' is not one of %2: counted as the highest", *value,
                                    base::joined(words, ", "))
                       : base::said("not stated: counted as the highest");
    return point;
}

struct Raise {
    int rank = -1;
    base::Sentence because;
};

} // namespace tier

model::TierResult tierOf(const model::ReleaseSnapshot& release, const model::Policy& policy) {
    model::TierResult result;
    result.method = policy.classification.id;
    tier::Raise raise;
    for (const auto& dimension : policy.classification.dimensions) {
        bool known = false;
        result.points.push_back(tier::pointOf(release, dimension, known));
        const model::TierPoint& point = result.points.back();
        result.score += point.points;
        result.complete &= known;
        for (const auto& rule : policy.classification.overrides) {
            if (rule.dimension != dimension.first || (known && rule.value != point.value)) continue;
            const int rank = policy.tierRank(rule.tier);
            if (rank <= raise.rank) continue;
            // What nobody can approve must be said, not guessed from a gap.
            if (!known && policy.tiers[static_cast<std::size_t>(rank)].unacceptable) continue;
            raise = {rank, known ? base::said("%1 is %2", dimension.first, point.value)
                                 : base::said("%1 is not stated", dimension.first)};
        }
    }
    int rank = -1;
    for (std::size_t i = 0; i < policy.tiers.size(); ++i) {
        if (policy.tiers[i].minScore <= result.score) rank = static_cast<int>(i);
    }
    const bool raised = raise.rank > rank;
    rank = std::max(rank, raise.rank);
    if (rank < 0) {
        result.complete = false;
        result.sentence = base::said("the policy has no tier for score %1", result.score);
        return result;
    }
    result.tier = policy.tiers[static_cast<std::size_t>(rank)].id;
    result.name = policy.tiers[static_cast<std::size_t>(rank)].name;
    result.sentence = base::said("%1: score %2", result.tier, result.score);
    if (raised)
        result.sentence += base::said(", at least %1 because %2", result.tier, raise.because);
    for (const model::TierPoint& point : result.points) {
        if (!point.note.empty())
            result.sentence += base::said("; %1 %2", point.dimension, point.note);
    }
    return result;
}

} // namespace countersign::rules
