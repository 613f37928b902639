// Where a release comes from and what exactly was bound: tables alone (B9). Private to this room.
#pragma once

#include "ui/charts/Boards.h"

namespace countersign::charts {

// Data, runs, seeds, code, artifacts and what vouches for them, with what is known of each.
Board lineageBoard(const jobs::Boards& from);
// Every file that a signature about this release binds, with the digest that binds it.
Board boundBoard(const jobs::Boards& from);

} // namespace countersign::charts
