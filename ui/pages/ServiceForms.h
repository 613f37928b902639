// What becomes of a release that is in service, and of its risk tier: each a decision on record.
#pragma once

#include "ui/pages/FactSheet.h"

namespace countersign::pages {

// Out of service, narrower, back to an approved version, or in service again. `release`:
// MODEL@VERSION that the log knows.
FactSheet* serviceSheet(bridge::Session* session, const std::string& release, QWidget* parent);
// Another risk tier than computed: higher, or a raise taken back.
FactSheet* tierSheet(bridge::Session* session, const std::string& release, QWidget* parent);

} // namespace countersign::pages
