// A release with everything on it, made by hand: two required signatures of three, an answered
// objection, an open one, a superseded approval, an SLO that fails, hostile words here and there.
#pragma once

#include "core/jobs/Browse.h"

#include <memory>

namespace countersign::tests {

inline constexpr const char* kHostile = "<img src=\"file:///etc/passwd\"><b>bold</b>";

jobs::ReleaseView sampleRelease();
std::shared_ptr<const jobs::ReleaseView> sharedSample();
model::RecordId sampleId(int number); // of the n-th signed entry, from 1

} // namespace countersign::tests
