// A number stated in a card or note, and the result that carries it or does not.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Metric.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::model {

struct StatedNumber {
    std::string text; // as written: "0.91" "93 %"
    double value = 0; // of the text, percent not divided
    bool percent = false;
    int decimals = 0;
    std::string context;         // the sentence, or head and label of the table's cell
    std::size_t offset = 0;      // of the number in its sentence
    std::vector<std::string> of; // in a table: the column's head and the row's label, whole
    base::Place place;
};

enum class ClaimState {
    Matches, // a result of the metric and slice it names has this value
    Differs, // results of them are here, and none has it
    Unclear, // a result may be meant, but its unit is not known, or it has no value
    NoResult // no metric of the release is named beside it
};
const char* name(ClaimState state); // "matches" "differs" "unclear" "no-result"

struct Claim {
    StatedNumber stated;
    ClaimState state = ClaimState::NoResult;
    std::optional<Metric> metric; // that it matches, or the one it was held against
    base::Sentence sentence;
};
using Claims = std::vector<Claim>;

} // namespace countersign::model
