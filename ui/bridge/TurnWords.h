// Whose turn it is and what is new, as sentences: what the person needs first.
#pragma once

#include "core/jobs/MyTurn.h"
#include "ui/bridge/Mark.h"

#include <QString>

namespace countersign::bridge {

Mark mark(const jobs::Turn& turn);
// "Your signature as Legal counsel is required"
QString sentence(const jobs::Turn& turn);
// "model card, results changed; 2 new entries"; "nothing new"; "not opened here yet".
QString sentence(const jobs::SinceThen& since);
// "model card, results"; "the evidence" where nobody knows which part.
QString changedParts(const jobs::SinceThen& since);

} // namespace countersign::bridge
