// What facts, incidents and actions must make sense of before anybody signs them: what the log
// itself does not ask, because it needs the source, the data that come with the program, or the
// other records.
#pragma once

#include "core/jobs/Compose.h"

namespace countersign::jobs {

// Invalid, NotFound: the reason and the way forward. Other kinds pass.
//   incident: a release nobody knows or announced only later, phases out of order or to come, a
//   word
//     that is no kind of incident, a grave one closed without commander or post-mortem
//   promote: a scenario that lies in none of the incident's models at the source
//   link: to what was said after it started, or about another model
//   action: a tracker that is no link; action-close: one that is closed already
base::Result<void> checkLearning(const Composing& composing, const model::RecordBody& body);

} // namespace countersign::jobs
