// The named rules of the release check, in the order in which they are judged and shown.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Tier.h"

#include <string>
#include <vector>

namespace countersign::model {

struct CheckRule {
    const char* id;
    bool settable;       // a policy may switch it per tier; the others always block
    Strictness preset;   // where the policy says nothing
    const char* asks;    // the question it answers, in plain words
    const char* why;     // the reason for it
    const char* looks;   // what of a release or of the log it looks at
    base::Sentence help; // what mends it
    const char* source;  // file of core/rules that judges it
    const char* seeds;   // entries of the inventory it carries
};

const std::vector<CheckRule>& checkRules();
const CheckRule* checkRule(const std::string& id); // null if unknown

} // namespace countersign::model
