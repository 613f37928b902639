#include "core/rules/Gate.h"

#include "core/base/Text.h"

namespace countersign::rules {

// A new id made of a vanished model's files: until somebody says whether it is the same model, it
// is not known which obligations it has.
void checkFormerIds(GateContext& gate) {
    for (const std::string& former : gate.input.formerIds) {
        model::Check& check =
            gate.add("not-judged", "not-judged:former:" + former, model::CheckState::Inconclusive,
                     base::said("At least half of its files are those of %1, which is no longer "
                                "there; nobody has said whether it is the same model",
                                base::escaped(former)));
        check.remedy = model::Remedy::CannotJudge;
        check.help = "countersign model-alias " + former + " " + gate.release.release.model +
                     " --same (or --separate)";
    }
}

} // namespace countersign::rules
