#include "core/model/Difference.h"

#include <array>

namespace countersign::model {

const char* name(ChangeArea area) {
    static constexpr std::array<const char*, kChangeAreas> kNames = {
        "artifacts", "classification", "slos", "metrics", "scenarios",
        "card",      "note",           "data", "rollout", "documents"};
    return kNames[static_cast<std::size_t>(area)];
}

const char* name(ChangeKind kind) {
    return kind == ChangeKind::Added     ? "added"
           : kind == ChangeKind::Removed ? "removed"
                                         : "changed";
}

} // namespace countersign::model
