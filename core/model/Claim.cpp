#include "core/model/Claim.h"

namespace countersign::model {

const char* name(ClaimState state) {
    switch (state) {
    case ClaimState::Matches:
        return "matches";
    case ClaimState::Differs:
        return "differs";
    case ClaimState::Unclear:
        return "unclear";
    case ClaimState::NoResult:
        return "no-result";
    }
    return "no-result";
}

} // namespace countersign::model
