// Enters every page of the window, in the order of the rail.
#pragma once

#include "ui/window/Pages.h"

namespace countersign::window {

inline constexpr const char* kStart = "start";
inline constexpr const char* kMyTurn = "myTurn";
inline constexpr const char* kModels = "models";
inline constexpr const char* kRelease = "release";
inline constexpr const char* kMeeting = "meeting";
inline constexpr const char* kActions = "actions";
inline constexpr const char* kIncidents = "incidents";
inline constexpr const char* kDrills = "drills";
inline constexpr const char* kAudit = "audit";
inline constexpr const char* kPeople = "people";
inline constexpr const char* kSetUp = "setUp";
inline constexpr const char* kJoin = "join";
inline constexpr const char* kFirstDays = "firstDays";

void enterPages(Pages& pages, bridge::Session* session, QWidget* parent);

} // namespace countersign::window
