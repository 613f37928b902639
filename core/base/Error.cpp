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

Sentence Error::sentence() const {
    Sentence text = what;
    for (const Sentence& part : {Sentence(place.text()), hint}) {
        if (part.empty()) continue;
        text = text.empty() ? part : said("%1: %2", text, part);
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
