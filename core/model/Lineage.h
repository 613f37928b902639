// Where a release comes from: data, runs, seeds, code, artifacts and what vouches for them.
#pragma once

#include "core/base/Place.h"
#include "core/base/Sentence.h"

#include <string>
#include <vector>

namespace countersign::model {

// What is known of a stated fact. Of a signature: that it holds for these bytes and that key, never
// whose key it is.
enum class LineageState {
    Stated,  // said by a file, nothing at hand to hold it against
    Agrees,  // the digest is that of the file here, both builds gave the same, a signature holds
    Differs, // it is not: a finding, too
    Missing, // asked for and not said
};
const char* name(LineageState state); // "stated" "agrees" "differs" "missing"

struct LineageFact {
    std::string kind; // "data" "run" "seed" "code" "artifact" "signature" "build"
    std::string name;
    std::string digest; // with its algorithm in front: "sha256:…", "md5:…"; may be empty
    LineageState state = LineageState::Stated;
    base::Sentence text; // one sentence without a full stop
    base::Place place;
};
using Lineage = std::vector<LineageFact>;

} // namespace countersign::model
