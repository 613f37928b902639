#include "core/rules/Words.h"

#include "core/base/Text.h"

#include <cmath>

namespace countersign::rules {

namespace words {

const char* comparisonWords(model::Comparison comparison) {
    switch (comparison) {
    case model::Comparison::AtLeast:
        return "at least ";
    case model::Comparison::AtMost:
        return "at most ";
    case model::Comparison::Equal:
        return "exactly ";
    case model::Comparison::Less:
        return "below ";
    case model::Comparison::Greater:
        return "above ";
    }
    return "";
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

std::string targetWords(const model::Target& target) {
    std::string_view number = base::trimmed(target.text);
    while (!number.empty() && std::string_view("<>= ").find(number.front()) != number.npos)
        number.remove_prefix(1);
    std::string text = words::comparisonWords(target.comparison);
    text += number.empty() ? base::numberText(target.value) : std::string(number);
    return text;
}

std::string withoutFullStop(std::string_view sentence) {
    sentence = base::trimmed(sentence);
    while (!sentence.empty() && sentence.back() == '.')
        sentence.remove_suffix(1);
    return std::string(sentence);
}

} // namespace countersign::rules
