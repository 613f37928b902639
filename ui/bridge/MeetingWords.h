// The minutes of a meeting as a document: what the page saves and the export writes.
#pragma once

#include "core/model/Meetings.h"

#include <QString>

namespace countersign::bridge {

QString minutesTitle(const model::MeetingView& meeting);
// `body`: the minutes as safe HTML. Below it stand who signed them, in which role, when, meaning
// what and with which key; or that nobody did.
QString minutesHtml(const model::MeetingView& meeting, const QString& body);

} // namespace countersign::bridge
