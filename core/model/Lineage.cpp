#include "core/model/Lineage.h"

namespace countersign::model {

const char* name(LineageState state) {
    switch (state) {
    case LineageState::Stated:
        return "stated";
    case LineageState::Agrees:
        return "agrees";
    case LineageState::Differs:
        return "differs";
    case LineageState::Missing:
        return "missing";
    }
    return "stated";
}

} // namespace countersign::model
