// Evidence as text for the eye: markdown of card and note as safe HTML with its outline. The window
// never reads markdown by any other road.
#pragma once

#include "core/format/Html.h"
#include "core/jobs/Browse.h"
#include "core/model/Claim.h"

#include <string>
#include <string_view>

namespace countersign::jobs {

using RenderedText = format::Html;

// Safe HTML (core/format/Html.h); `firstLine` is the line of the file the text begins on.
RenderedText renderText(std::string_view markdown, int firstLine = 1);

// What the Card and Note tabs of one release show. Empty bodies where the file is missing.
struct ReleaseTexts {
    RenderedText card;
    RenderedText note;
    RenderedText feedback;         // of the note: what feedback changed the plan, shown first
    model::Claims claims;          // numbers of card and note, held against the results
    model::Findings claimFindings; // those that results contradict or cannot be compared with
};
ReleaseTexts renderRelease(const ReleaseTarget& target);

} // namespace countersign::jobs
