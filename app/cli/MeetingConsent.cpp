// meeting consent: "with nothing open: 5; does anybody object?", then one decision each.
#include "app/cli/Meeting.h"
#include "app/cli/Signing.h"
#include "app/cli/Table.h"
#include "core/base/Text.h"

#include <algorithm>

namespace countersign::cli::meeting_detail {

namespace consent_detail {

int tell(Context& context, const model::MeetingView& view) {
    std::vector<std::string> ready;
    Table table({"BY CONSENT", "TIER", "HOW IT STANDS"});
    Json json("meeting-consent");
    json.text("record", view.id.hex()).text("date", view.date).array("agenda");
    for (const model::MeetingItem& item : view.items) {
        if (item.part != "consent") continue;
        if (item.standsByConsent()) ready.push_back(item.release.text());
        const std::string standing = item.standsByConsent()  ? "only the decision is open"
                                     : item.decision.empty() ? item.verdict
                                                             : item.decision;
        table.row({item.release.text(), item.tierName, standing});
        json.object().text("release", item.release.text());
        json.boolean("ready", item.standsByConsent()).text("status", item.status).end();
    }
    json.end();
    if (context.globals.json) return context.json(json, kYes);
    if (table.empty()) {
        context.say("Nothing on the agenda of " + view.date + " is to be decided by consent.\n");
        return kYes;
    }
    context.say(table.text() + "With nothing open: " + std::to_string(ready.size()) + ".\n");
    if (!ready.empty())
        context.say("Does anybody object? If nobody does: countersign meeting consent "
                    "--nobody-objects\n");
    return kYes;
}

int decideAll(Context& context, jobs::Workspace& workspace, const MeetingOptions& o) {
    std::vector<std::string> wanted = o.releases;
    if (wanted.empty()) {
        auto view = jobs::showMeeting(workspace, {}, o.meeting, context.surroundings.cancel);
        if (!view) return context.tell(view.error());
        for (const model::MeetingItem& item : view->items)
            if (item.standsByConsent()) wanted.push_back(item.release.text());
        if (wanted.empty())
            return context.tell({base::ErrorCode::Denied,
                                 "Nothing stands by consent in the meeting of " + view->date,
                                 {},
                                 "countersign meeting consent"},
                                kNo);
    }
    if (context.globals.json && wanted.size() > 1)
        return context.tell({base::ErrorCode::Invalid,
                             "--json prints one document, and several decisions would be signed",
                             {},
                             "name one RELEASE"},
                            kWords);
    for (const std::string& release : wanted) {
        auto statement =
            jobs::consentTo(workspace, o.meeting, release, context.surroundings.cancel);
        if (!statement) return context.tell(statement.error());
        if (const int code = signNow(context, workspace, *statement, o); code != kYes) return code;
    }
    return kYes;
}

} // namespace consent_detail

int consent(Context& context, const MeetingOptions& o) {
    if (o.nobodyObjects)
        return withSigning(context, [&](jobs::Workspace& workspace) {
            return consent_detail::decideAll(context, workspace, o);
        });
    return withWorkspace(context, [&](jobs::Workspace& workspace, const jobs::AsOf& asOf) {
        auto view = jobs::showMeeting(workspace, asOf, o.meeting, context.surroundings.cancel);
        return view ? consent_detail::tell(context, *view) : context.tell(view.error());
    });
}

} // namespace countersign::cli::meeting_detail
