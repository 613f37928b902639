#include "core/base/Dsse.h"

namespace countersign::base {

std::string preAuthentication(std::string_view type, std::string_view payload) {
    std::string text = "DSSEv1 " + std::to_string(type.size()) + " ";
    text.append(type).append(" " + std::to_string(payload.size()) + " ").append(payload);
    return text;
}

} // namespace countersign::base
