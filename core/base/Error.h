// One error type for the whole program, and the Result that carries it.
// A closed set of codes: a caller decides by code, a person reads the sentence.
#pragma once

#include "core/base/Place.h"
#include "core/base/Sentence.h"

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace countersign::base {

enum class ErrorCode {
    NotFound,    // the named thing does not exist here
    Invalid,     // what was asked or written is malformed
    Corrupt,     // stored bytes are damaged or not what their id says
    Conflict,    // somebody else was faster, or two things contradict
    Denied,      // refused by rule, ownership or permission
    Unavailable, // cannot be read or done with what is here (unsupported, incomplete, no key)
    Cancelled,   // the user or the caller stopped it
    Internal     // a bug or an exhausted machine
};

// `what` is one plain sentence without a full stop; `place` says where; `hint` says what to do.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Sentence what;
    Place place;
    Sentence hint;

    // "what: where: hint", empty parts left out. Not escaped for terminals.
    Sentence sentence() const;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, Sentence what, Place place = {},
                                  Sentence hint = {}) {
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(place), std::move(hint)});
}
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

const char* name(ErrorCode code);

} // namespace countersign::base
