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
    std::vector<std::string> releases;
    bool sign = false, none = false, nobodyObjects = false;
};

int signNow(Context& context, jobs::Workspace& workspace, jobs::Statement statement,
            const MeetingOptions& options);
// MeetingConsent.cpp: what stands by consent; one decision each where nobody objects.
int consent(Context& context, const MeetingOptions& options);
// MeetingShow.cpp: meetings on record; one as it stands.
int list(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions& options);
int show(Context& context, jobs::Workspace& workspace, const jobs::AsOf& asOf,
         const MeetingOptions& options);

} // namespace countersign::cli::meeting_detail
