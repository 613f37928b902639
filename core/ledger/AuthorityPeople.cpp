// Policy, people, keys and the log itself.
#include "core/ledger/AuthorityKinds.h"

namespace countersign::ledger {

Refusal ruleOf(const Standing& standing, const model::Retire& retire) {
    const model::Person* owner = standing.roster.byKey(retire.key);
    if (!owner || owner->principal != retire.principal)
        return "it retires a key that " + retire.principal + " does not have";
    return {};
}

} // namespace countersign::ledger
