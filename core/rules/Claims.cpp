#include "core/rules/Claims.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace countersign::rules {

namespace claims {

using model::Claim;
using model::ClaimState;
using model::Metric;
using model::StatedNumber;
using Found = std::vector<const Metric*>;

// Lower case, one blank for everything that is neither letter nor digit: "ood_recall" and "OOD
// recall" are the same words.
std::string wordsOf(std::string_view text) {
    std::string out = " ";
    for (const char c : base::lowerAscii(text)) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          static_cast<unsigned char>(c) >= 0x80;
        if (word)
            out += c;
        else if (out.back() != ' ')
            out += ' ';
    }
    if (out.back() != ' ') out += ' ';
    return out;
}

struct Named { // the words a metric or a slice is known by
    std::string words;
    const Metric* metric;
};

class Resolver {
public:
    explicit Resolver(const model::ReleaseSnapshot& release) {
        std::map<std::string, const model::MetricDefinition*> byId;
        for (const auto& definition : release.registry.definitions)
            byId[definition.id] = &definition;
        for (const Metric& metric : release.metrics) {
            addName(metric.name, metric);
            const std::size_t dot = metric.name.rfind('.');
            if (dot != std::string::npos) addName(metric.name.substr(dot + 1), metric);
            if (const auto known = byId.find(metric.metricId); known != byId.end()) {
                addName(known->second->id, metric);
                addName(known->second->title, metric);
                for (const std::string& alias : known->second->aliases)
                    addName(alias, metric);
            }
            for (const auto& [attribute, value] : metric.slice)
                m_slices.push_back({wordsOf(value), &metric});
        }
    }

    Claim resolve(const StatedNumber& stated) const {
        Claim claim;
        claim.stated = stated;
        const std::string context = wordsOf(stated.context);
        const Found named = longestNamed(stated.of.empty() ? besideOf(stated) : context);
        const Found sliced = slicedBy(stated, context);
        Found candidates = named;
        if (!sliced.empty() && !named.empty()) {
            std::erase_if(candidates, [&](const Metric* metric) {
                return std::find(sliced.begin(), sliced.end(), metric) == sliced.end();
            });
            if (candidates.empty()) {
                claim.sentence = base::said("no result of that metric is cut that way");
                return claim;
            }
        } else if (named.empty()) {
            // "| urban | 0.92 |": the group is named, the metric is not.
            return bySlice(std::move(claim), sliced);
        } else {
            preferWhole(candidates);
        }
        return hold(std::move(claim), candidates);
    }

    // No metric is named, and it is no share: a version, a size, a price.
    static bool isOther(const Claim& claim) {
        return claim.state == ClaimState::NoResult && !claim.stated.percent &&
               claim.stated.value >= 1;
    }

private:
    // "recall is 0.91", "0.91 recall", "0.91 of recall"; not "0.91 at the review rate".
    static std::string besideOf(const StatedNumber& stated) {
        const std::string_view text(stated.context);
        const std::size_t end = stated.offset + stated.text.size();
        std::string after = wordsOf(end < text.size() ? text.substr(end) : "");
        std::size_t at = 0;
        for (int word = 0; word < 4 && at != std::string::npos; ++word)
            at = after.find(' ', at + 1);
        if (at != std::string::npos) after.resize(at + 1);
        for (const char* far : {" at ", " in ", " on ", " for ", " with ", " while ", " and "}) {
            if (const std::size_t cut = after.find(far); cut != std::string::npos)
                after.resize(cut + 1);
        }
        return wordsOf(text.substr(0, stated.offset)) + after;
    }

    void addName(const std::string& name, const Metric& metric) {
        const std::string words = wordsOf(name);
        if (words.size() > 3) m_names.push_back({words, &metric});
    }

    Found longestNamed(const std::string& context) const {
        Found found;
        std::size_t longest = 0;
        for (const Named& one : m_names) {
            if (one.words.size() < longest || context.find(one.words) == std::string::npos)
                continue;
            if (one.words.size() > longest) found.clear();
            longest = one.words.size();
            if (std::find(found.begin(), found.end(), one.metric) == found.end())
                found.push_back(one.metric);
        }
        return found;
    }

    // In a table the row's label is the slice; in prose any of its values as whole words.
    Found slicedBy(const StatedNumber& stated, const std::string& context) const {
        Found found;
        for (const Named& one : m_slices) {
            const bool isNamed = stated.of.empty()
                                     ? context.find(one.words) != std::string::npos
                                     : std::any_of(stated.of.begin(), stated.of.end(),
                                                   [&](const std::string& label) {
                                                       return wordsOf(label) == one.words;
                                                   });
            if (isNamed && std::find(found.begin(), found.end(), one.metric) == found.end())
                found.push_back(one.metric);
        }
        return found;
    }

    static void preferWhole(Found& candidates) {
        Found whole;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(whole),
                     [](const Metric* metric) { return metric->slice.empty(); });
        if (!whole.empty()) candidates = whole;
    }

    // Whether `metric` is the number as written; nullopt where its unit leaves that open.
    static std::optional<bool> equal(const StatedNumber& stated, const Metric& metric) {
        if (!metric.value) return std::nullopt;
        double value = stated.value, step = std::pow(10.0, -stated.decimals) / 2;
        if (stated.percent && metric.unit == "proportion") {
            value /= 100;
            step /= 100;
        } else if (stated.percent && metric.unit != "percent") {
            return std::nullopt;
        }
        return std::fabs(*metric.value - value) <= step * (1 + 1e-9);
    }

    static Claim hold(Claim claim, const Found& candidates) {
        const Metric* other = nullptr;
        const Metric* open = nullptr;
        for (const Metric* metric : candidates) {
            const auto same = equal(claim.stated, *metric);
            if (!same) {
                open = metric;
            } else if (*same) {
                claim.state = ClaimState::Matches;
                claim.metric = *metric;
                claim.sentence = base::said("it is the result in %1", metric->source.place.text());
                return claim;
            } else if (!other || newer(*metric, *other)) {
                other = metric;
            }
        }
        if (open && !other) {
            claim.state = ClaimState::Unclear;
            claim.metric = *open;
            claim.sentence = open->value ? base::said("the unit of %1 is not known", open->name)
                                         : base::said("%1 has no value", open->name);
            return claim;
        }
        if (!other) return claim;
        claim.state = ClaimState::Differs;
        claim.metric = *other;
        claim.sentence = base::said(
            "the result%1 is %2 in %3",
            other->slice.empty() ? base::Sentence() : base::said(" for %1", other->sliceText()),
            base::numberText(*other->value), other->source.place.text());
        return claim;
    }

    // Without a metric's name only agreement says something.
    static Claim bySlice(Claim claim, const Found& candidates) {
        Claim held = hold(claim, candidates);
        if (held.state == ClaimState::Matches) return held;
        if (!candidates.empty())
            claim.sentence =
                base::said("no metric is named beside it, and no result of that group has this "
                           "value");
        return claim;
    }

    static bool newer(const Metric& a, const Metric& b) {
        return a.time && b.time && *b.time < *a.time;
    }

    std::vector<Named> m_names, m_slices;
};

} // namespace claims

model::Claims resolveClaims(const std::vector<model::StatedNumber>& stated,
                            const model::ReleaseSnapshot& release) {
    const claims::Resolver resolver(release);
    model::Claims resolved;
    for (const model::StatedNumber& one : stated) {
        model::Claim claim = resolver.resolve(one);
        if (!claims::Resolver::isOther(claim)) resolved.push_back(std::move(claim));
    }
    return resolved;
}

model::Findings claimFindings(const model::Claims& claims) {
    model::Findings findings;
    for (const model::Claim& claim : claims) {
        const std::string stated = base::escaped(claim.stated.text);
        if (claim.state == model::ClaimState::Differs)
            findings.push_back(
                {model::Level::Warning, "claim-differs",
                 base::said("\"%1\" is stated here, and %2", stated, claim.sentence.escaped()),
                 claim.stated.place, base::said("write the measured number, or measure again")});
        if (claim.state == model::ClaimState::Unclear)
            findings.push_back(
                {model::Level::Note, "claim-unclear",
                 base::said("\"%1\" is stated here, but %2", stated, claim.sentence.escaped()),
                 claim.stated.place,
                 base::said("state the unit in the result file or in the metric registry")});
        if (claim.state == model::ClaimState::NoResult)
            findings.push_back(
                {model::Level::Note, "claim-without-result",
                 base::said("\"%1\" is stated here, and %2", stated,
                            claim.sentence.empty()
                                ? base::said("no metric of this release is named beside it")
                                : claim.sentence.escaped()),
                 claim.stated.place,
                 base::said("name the metric in the same sentence, or add the result file")});
    }
    return findings;
}

} // namespace countersign::rules
