#include "core/base/Error.h"

namespace countersign::base {

std::string Place::text() const {
    std::string text = path;
    if (line > 0) {
        text += ":" + std::to_string(line);
        if (column > 0) text += ":" + std::to_string(column);
    } else if (!pointer.empty()) {
        text += "#" + pointer;
    }
    return text;
}

std::string Error::sentence() const {
    std::string text = what;
    for (const std::string& part : {place.text(), std::string(hint)}) {
        if (part.empty()) continue;
        if (!text.empty()) text += ": ";
        text += part;
    }
    return text;
}

const char* name(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return "not found";
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Denied:
        return "denied";
    case ErrorCode::Unavailable:
        return "unavailable";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal error";
    }
    return "internal error";
}

} // namespace countersign::base
