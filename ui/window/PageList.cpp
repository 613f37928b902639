#include "ui/window/PageList.h"

#include "ui/pages/ActionsPage.h"
#include "ui/pages/AuditPage.h"
#include "ui/pages/DrillsPage.h"
#include "ui/pages/FirstDaysPage.h"
#include "ui/pages/IncidentsPage.h"
#include "ui/pages/JoinPage.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/ModelsPage.h"
#include "ui/pages/MyTurnPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/SetUpPage.h"
#include "ui/pages/StartPage.h"

namespace countersign::window {

void enterPages(Pages& pages, bridge::Session* session, QWidget* parent) {
    const auto made = [session, parent](auto* type) {
        using P = std::remove_pointer_t<decltype(type)>;
        return [session, parent]() -> pages::Page* { return new P(session, parent); };
    };
    using Entry = Pages::Entry;
    pages.add(Entry{QLatin1String(kStart), {}, {}, {}, made((pages::StartPage*)nullptr)});
    pages.add(Entry{QLatin1String(kMyTurn), Pages::tr("My turn"), Pages::tr("Go to my turn"),
                    QStringLiteral("Ctrl+1"), made((pages::MyTurnPage*)nullptr)});
    pages.add(Entry{QLatin1String(kModels), Pages::tr("Models"), Pages::tr("Go to models"),
                    QStringLiteral("Ctrl+2"), made((pages::ModelsPage*)nullptr)});
    pages.add(Entry{QLatin1String(kMeeting), Pages::tr("Meeting"), Pages::tr("Go to the meeting"),
                    QStringLiteral("Ctrl+6"), made((pages::MeetingPage*)nullptr)});
    pages.add(Entry{QLatin1String(kActions), Pages::tr("Actions"), Pages::tr("Go to the actions"),
                    QStringLiteral("Ctrl+7"), made((pages::ActionsPage*)nullptr)});
    pages.add(Entry{QLatin1String(kIncidents), Pages::tr("Incidents"),
                    Pages::tr("Go to the incidents"), QStringLiteral("Ctrl+8"),
                    made((pages::IncidentsPage*)nullptr)});
    pages.add(Entry{QLatin1String(kDrills), Pages::tr("Drills and deployments"),
                    Pages::tr("Go to drills and deployments"), QStringLiteral("Ctrl+9"),
                    made((pages::DrillsPage*)nullptr)});
    pages.add(Entry{QLatin1String(kAudit), Pages::tr("Audit"),
                    Pages::tr("Go to the audit: the record of decisions"), QStringLiteral("Ctrl+3"),
                    made((pages::AuditPage*)nullptr)});
    pages.add(Entry{QLatin1String(kPeople), Pages::tr("People and policy"),
                    Pages::tr("Go to people and policy"), QStringLiteral("Ctrl+4"),
                    made((pages::PeoplePage*)nullptr)});
    pages.add(Entry{QLatin1String(kRelease), Pages::tr("Release"),
                    Pages::tr("Go to the release opened last"), QStringLiteral("Ctrl+5"),
                    made((pages::ReleasePage*)nullptr), true});
    pages.add(Entry{QLatin1String(kSetUp),
                    {},
                    Pages::tr("Start deciding on record here"),
                    {},
                    made((pages::SetUpPage*)nullptr)});
    pages.add(Entry{QLatin1String(kJoin),
                    {},
                    Pages::tr("Open an invitation"),
                    {},
                    made((pages::JoinPage*)nullptr)});
    pages.add(Entry{QLatin1String(kFirstDays),
                    {},
                    Pages::tr("Show the first seven days"),
                    {},
                    made((pages::FirstDaysPage*)nullptr)});
}

} // namespace countersign::window
