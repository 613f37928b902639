#include "core/model/Policy.h"

namespace countersign::model {

int Policy::tierRank(const std::string& id) const {
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (tiers[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

const TierRule* Policy::tier(const std::string& id) const {
    const int rank = tierRank(id);
    return rank < 0 ? nullptr : &tiers[static_cast<std::size_t>(rank)];
}

const Role* Policy::role(const std::string& id) const {
    for (const Role& one : roles) {
        if (one.id == id) return &one;
    }
    return nullptr;
}

} // namespace countersign::model
