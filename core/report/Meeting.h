// Papers and minutes of a meeting, from what stands in the log.
#pragma once

#include "core/model/Meetings.h"

#include <string>

namespace countersign::report {

struct Papers { // what is read before a meeting: the log alone decides what it says
    std::string date;
    std::string logId, head; // hex
    std::string policy;      // "4, 7f3a19c2…"
    std::vector<model::MeetingItem> items;
};
// A self-contained page; same values, same bytes. Its SHA-256 stands in the plan.
std::string papersHtml(const Papers& papers);

// Minutes as Markdown that reads well as it is. Reasons are cut where the whole would be longer
// than `most` bytes; the records listed beside the minutes hold them whole.
std::string minutesText(const model::MeetingView& meeting, std::size_t most);
// The minutes (as signed, else as the view's draft) as a self-contained page: who signed them,
// when, meaning what, and what else the records show.
std::string minutesHtml(const model::MeetingView& meeting);

} // namespace countersign::report
