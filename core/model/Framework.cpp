#include "core/model/Framework.h"

namespace countersign::model {

const char* name(ClauseState state) {
    switch (state) {
    case ClauseState::Supported:
        return "supported";
    case ClauseState::Partly:
        return "partly supported";
    case ClauseState::Gap:
        return "gap";
    case ClauseState::NotYet:
        return "not yet in force";
    case ClauseState::NotJudged:
        break;
    }
    return "not judged";
}

} // namespace countersign::model
