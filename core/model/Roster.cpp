#include "core/model/Roster.h"

#include <algorithm>

namespace countersign::model {

const Person* Roster::byPrincipal(const std::string& principal) const {
    for (const Person& one : people) {
        if (one.principal == principal) return &one;
    }
    return nullptr;
}

const Person* Roster::byKey(const std::string& fingerprint, const PersonKey** key) const {
    for (const Person& one : people) {
        for (const PersonKey& held : one.keys) {
            if (held.fingerprint != fingerprint) continue;
            if (key) *key = &held;
            return &one;
        }
    }
    if (key) *key = nullptr;
    return nullptr;
}

bool Roster::hasRole(const std::string& principal, const std::string& role) const {
    const Person* person = byPrincipal(principal);
    return person &&
           std::find(person->roles.begin(), person->roles.end(), role) != person->roles.end();
}

} // namespace countersign::model
