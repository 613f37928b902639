// A policy's text with one thing in it changed: people write policies with comments and an order of
// their own, so the rest stays as it is, byte for byte (POLICY.md).
#pragma once

#include "core/base/Error.h"
#include "core/model/Tier.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::format {

// The `signatures` of a tier. What was written is read again and compared: Invalid where the text
// is of a shape that cannot be changed so (flow style, a tier without the key) or is no policy.
base::Result<std::string> withSignatures(std::string_view text, const std::string& tier,
                                         const std::vector<model::MatrixRow>& rows);
// `mode` and `since` of a tier.
base::Result<std::string> withMode(std::string_view text, const std::string& tier, model::Mode mode,
                                   const std::string& since);

// Whether two rules ask for the same signatures in the same way.
bool sameSeats(const model::SeatRule& a, const model::SeatRule& b);

} // namespace countersign::format
