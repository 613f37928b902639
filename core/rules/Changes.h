// What another policy or roster changes, in plain words: for whoever is asked to approve it.
// Nothing that the files say is left out; order and layout of the files change nothing.
#pragma once

#include "core/base/Sentence.h"
#include "core/model/Policy.h"
#include "core/model/Roster.h"

#include <string>
#include <vector>

namespace countersign::rules {

struct Changed {
    base::Sentence text;
    bool asksLess = false; // less is asked than before: worth a second look
};

std::vector<Changed> changes(const model::Policy& before, const model::Policy& after);
std::vector<Changed> changes(const model::Roster& before, const model::Roster& after);
// One line each; what it asks less of is marked.
std::vector<base::Sentence> sentences(const std::vector<Changed>& changes);

} // namespace countersign::rules
