// What the commands of a meeting share. Private to this room.
#pragma once

#include "app/cli/Context.h"
#include "core/jobs/Meetings.h"

#include <string>
#include <vector>

namespace countersign::cli::meeting_detail {

struct MeetingOptions {
    std::string meeting, key, hat, reason, person, date, output, text, release, how, vote, level;
    std::vector<std::string> discuss, consent, invited, present;
    bool sign = false, none = false;
};

// MeetingShow.cpp: meetings on record; one as it stands.
int list(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions& options);
int show(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions& options);

} // namespace countersign::cli::meeting_detail
