#include "ui/bridge/MeetingWords.h"

#include "ui/bridge/Words.h"

#include <QCoreApplication>

namespace countersign::bridge {

namespace meetingwords {

struct Minutes {
    Q_DECLARE_TR_FUNCTIONS(countersign::bridge::Minutes)
};

QString row(const QString& name, const std::string& value) {
    return QStringLiteral("<tr><td width='22%'><b>%1</b></td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), text(value).toHtmlEscaped());
}

} // namespace meetingwords

using meetingwords::Minutes;

QString minutesTitle(const model::MeetingView& meeting) {
    return Minutes::tr("Minutes of the meeting of %1").arg(text(meeting.date));
}

QString minutesHtml(const model::MeetingView& meeting, const QString& body) {
    using meetingwords::row;
    if (meeting.minutes.empty())
        return body + QStringLiteral("<p>%1</p>")
                          .arg(Minutes::tr("These minutes are not signed.").toHtmlEscaped());
    return body +
           QStringLiteral("<h2>%1</h2><table width='100%' cellspacing='0' cellpadding='3'>")
               .arg(Minutes::tr("Signature").toHtmlEscaped()) +
           row(Minutes::tr("Signed by"), meeting.minutesBy) +
           row(Minutes::tr("Signing as"), meeting.minutesRole) +
           row(Minutes::tr("Time, as claimed"), meeting.minutesAt) +
           row(Minutes::tr("Meaning"), meeting.minutesMeaning) +
           row(Minutes::tr("Key"), meeting.minutesKey) +
           row(Minutes::tr("Record"), meeting.minutesRecord) + QStringLiteral("</table>");
}

} // namespace countersign::bridge
