#include "core/model/Boards.h"

namespace countersign::model {

const char* name(ScenarioBoard::Replay replay) {
    switch (replay) {
    case ScenarioBoard::Replay::None:
        return "not replayed";
    case ScenarioBoard::Replay::Once:
        return "run once";
    case ScenarioBoard::Replay::Same:
        return "same course again";
    case ScenarioBoard::Replay::Differs:
        return "another course again";
    }
    return "not replayed";
}

} // namespace countersign::model
