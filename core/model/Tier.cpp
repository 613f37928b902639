#include "core/model/Tier.h"

#include "core/model/Checks.h"

namespace countersign::model {

const char* name(Strictness strictness) {
    switch (strictness) {
    case Strictness::Off:
        return "off";
    case Strictness::Warn:
        return "warn";
    case Strictness::Block:
        return "block";
    }
    return "block";
}

std::optional<Strictness> strictness(const std::string& text) {
    for (const Strictness one : {Strictness::Off, Strictness::Warn, Strictness::Block}) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

Strictness TierRule::strictnessOf(const std::string& checkId) const {
    const CheckRule* rule = checkRule(checkId);
    if (!rule || !rule->settable) return Strictness::Block;
    const auto written = checks.find(checkId);
    return written == checks.end() ? rule->preset : written->second;
}

std::string TierRule::meaning(const std::string& vote) const {
    const auto found = meanings.find(vote);
    return found == meanings.end() ? std::string() : found->second;
}

} // namespace countersign::model
