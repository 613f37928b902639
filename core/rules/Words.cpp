#include "core/rules/Words.h"

#include "core/base/Text.h"

#include <cmath>

namespace countersign::rules {

namespace words {

base::Sentence compared(model::Comparison comparison, const std::string& number) {
    switch (comparison) {
    case model::Comparison::AtLeast:
        return base::said("at least %1", number);
    case model::Comparison::AtMost:
        return base::said("at most %1", number);
    case model::Comparison::Equal:
        return base::said("exactly %1", number);
    case model::Comparison::Less:
        return base::said("below %1", number);
    case model::Comparison::Greater:
        return base::said("above %1", number);
    }
    return number;
}

int side(double value, double limit) { return value < limit ? -1 : value > limit ? 1 : 0; }

} // namespace words

std::string shownNumber(double value, double limit) {
    const std::string whole = base::numberText(value);
    if (whole.size() <= 8 || !std::isfinite(value) || value == 0) return whole;
    const double scale = std::pow(10.0, 5 - std::floor(std::log10(std::fabs(value))));
    const double rounded = std::round(value * scale) / scale;
    const std::string text = base::numberText(rounded);
    const bool faithful = std::isfinite(rounded) && text.size() < whole.size() &&
                          words::side(rounded, limit) == words::side(value, limit);
    return faithful ? text : whole;
}

base::Sentence targetWords(const model::Target& target) {
    std::string_view number = base::trimmed(target.text);
    while (!number.empty() && std::string_view("<>= ").find(number.front()) != number.npos)
        number.remove_prefix(1);
    return words::compared(target.comparison,
                           number.empty() ? base::numberText(target.value) : std::string(number));
}

base::Sentence oneOf(const std::vector<std::string>& names) {
    return oneOf(std::vector<base::Sentence>(names.begin(), names.end()));
}

base::Sentence oneOf(const std::vector<base::Sentence>& names) {
    return base::joined(names, base::said(" or "));
}

base::Sentence enumerated(const std::vector<base::Sentence>& items) {
    if (items.size() < 2) return items.empty() ? base::Sentence() : items.front();
    return base::said(
        "%1 and %2",
        base::joined(std::vector<base::Sentence>(items.begin(), items.end() - 1), ", "),
        items.back());
}

base::Sentence voteWords(model::VoteValue vote) {
    switch (vote) {
    case model::VoteValue::Approve:
        return base::said("approve");
    case model::VoteValue::ApproveWithConditions:
        return base::said("approve-with-conditions");
    case model::VoteValue::Dissent:
        return base::said("dissent");
    case model::VoteValue::Abstain:
        return base::said("abstain");
    case model::VoteValue::Recuse:
        return base::said("recuse");
    }
    return model::name(vote);
}

base::Sentence levelWords(model::DissentLevel level) {
    switch (level) {
    case model::DissentLevel::Concern:
        return base::said("concern");
    case model::DissentLevel::Object:
        return base::said("object");
    case model::DissentLevel::Block:
        return base::said("block");
    case model::DissentLevel::None:
        break;
    }
    return model::name(level);
}

base::Sentence outcomeWords(model::Outcome outcome) {
    switch (outcome) {
    case model::Outcome::Approved:
        return base::said("approved");
    case model::Outcome::ApprovedWithConditions:
        return base::said("approved with conditions");
    case model::Outcome::Deferred:
        return base::said("deferred");
    case model::Outcome::Rejected:
        return base::said("rejected");
    case model::Outcome::Withdrawn:
        return base::said("withdrawn");
    }
    return base::said("recorded");
}

base::Sentence roleWords(const std::string& role) { return base::said("%1", role); }

base::Sentence rolesWords(const std::vector<std::string>& roles) {
    std::vector<base::Sentence> words;
    for (const std::string& role : roles)
        words.push_back(roleWords(role));
    return base::joined(words, ", ");
}

std::string withoutFullStop(std::string_view sentence) {
    sentence = base::trimmed(sentence);
    while (!sentence.empty() && sentence.back() == '.')
        sentence.remove_suffix(1);
    return std::string(sentence);
}

} // namespace countersign::rules
