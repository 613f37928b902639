// Whether the numbers of card and note are those of the results. Pure.
#pragma once

#include "core/model/Claim.h"
#include "core/model/Release.h"

namespace countersign::rules {

// A number is held against the results of the metrics that its sentence, or its table's head and
// row, name (by name, alias or title; the longest wins) and of the slice they name; equal means
// equal at the digits written. What is not named is not guessed.
model::Claims resolveClaims(const std::vector<model::StatedNumber>& stated,
                            const model::ReleaseSnapshot& release);
// `claim-differs` (warning), `claim-unclear` and `claim-without-result` (notes), at the number.
model::Findings claimFindings(const model::Claims& claims);

} // namespace countersign::rules
