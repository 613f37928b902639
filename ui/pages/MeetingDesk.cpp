#include "ui/pages/MeetingDesk.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/pages/SignSheet.h"

#include <QWidget>

namespace countersign::pages {

using bridge::text;

namespace meetingdesk {

base::Result<MeetingData> read(jobs::Workspace& workspace, const jobs::AsOf& asOf,
                               const std::string& meeting, const base::CancelToken& cancel) {
    MeetingData data;
    auto all = jobs::listMeetings(workspace, asOf);
    if (!all) return base::fail(all.error());
    data.all.assign(all->rbegin(), all->rend());
    auto view = jobs::showMeeting(workspace, asOf, meeting, cancel);
    if (view)
        data.view = std::move(*view);
    else if (view.error().code != base::ErrorCode::NotFound)
        return base::fail(view.error());
    if (data.view)
        data.minutes =
            jobs::renderText(data.view->minutes.empty() ? data.view->draft : data.view->minutes);
    if (!data.view || !data.view->isOpen()) {
        auto proposal = jobs::proposeMeeting(workspace, cancel);
        if (!proposal) return base::fail(proposal.error());
        data.proposal = std::move(*proposal);
    }
    return data;
}

QString paragraph(const QString& title, const QString& words) {
    if (words.isEmpty()) return {};
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(title.toHtmlEscaped(), words.toHtmlEscaped());
}

template <typename Words> QStringList texts(const std::vector<Words>& all) {
    QStringList made;
    for (const Words& each : all)
        made << text(each);
    return made;
}

QString list(const QString& title, const QStringList& lines) {
    if (lines.empty()) return {};
    QString made = QStringLiteral("<p><b>%1</b></p><ul>").arg(title.toHtmlEscaped());
    for (const QString& line : lines)
        made += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return made + QStringLiteral("</ul>");
}

QString numbers(const std::vector<model::MeetingNumber>& all) {
    if (all.empty()) return {};
    QString rows;
    for (const model::MeetingNumber& each : all) {
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(bridge::mark(each.state).word.toHtmlEscaped(),
                         text(each.sentence).toHtmlEscaped());
    }
    return QStringLiteral("<p><b>%1</b></p><table cellpadding=\"2\">%2</table>")
        .arg(MeetingDesk::tr("Safety numbers").toHtmlEscaped(), rows);
}

} // namespace meetingdesk

MeetingDesk::MeetingDesk(bridge::Session* session, QWidget* page)
    : QObject(page), m_session(session), m_page(page), m_data(std::make_shared<MeetingData>()) {}

std::string MeetingDesk::id() const { return meeting() ? meeting()->id.hex() : std::string(); }

void MeetingDesk::choose(const std::string& meeting) {
    m_chosen = meeting;
    load();
}

void MeetingDesk::load() {
    if (!m_session->isOpen() || !m_session->info().hasLog) {
        m_data = std::make_shared<MeetingData>();
        emit changed();
        return;
    }
    m_session->run<MeetingData>(
        this, tr("Reading the meeting"), tasks::Kind::Read,
        [asOf = m_session->asOf(), chosen = m_chosen](auto& workspace, const auto& cancel,
                                                      const auto&) {
            return meetingdesk::read(workspace, asOf, chosen, cancel);
        },
        [this](base::Result<MeetingData> data) {
            if (!data) return m_session->report(tr("Reading the meeting"), data.error());
            m_data = std::make_shared<MeetingData>(std::move(*data));
            emit changed();
        });
}

void MeetingDesk::offer(const QString& title, Make make, Then then,
                        std::function<void(const base::Error&)> refused) {
    m_session->run<jobs::Statement>(
        this, title, tasks::Kind::Read,
        [make = std::move(make)](auto& workspace, const auto& cancel, const auto&) {
            return make(workspace, cancel);
        },
        [this, title, then = std::move(then),
         refused = std::move(refused)](base::Result<jobs::Statement> statement) {
            if (!statement) {
                if (refused) return refused(statement.error());
                return m_session->report(title, statement.error());
            }
            if (!m_page) return;
            auto* sheet = new SignSheet(m_session, title, std::move(*statement), m_page);
            connect(sheet, &SignSheet::statementSigned, this, [this, then] {
                if (then) then();
                load();
            });
            sheet->open();
        });
}

void MeetingDesk::attend(const std::string& principal, const std::string& how) {
    struct Nothing {};
    m_session->run<Nothing>(
        this, tr("Noting who is there"), tasks::Kind::Write,
        [id = id(), principal, how](auto& workspace, const auto&,
                                    const auto&) -> base::Result<Nothing> {
            auto done = jobs::attend(workspace, id, principal, how);
            if (!done) return base::fail(done.error());
            return Nothing{};
        },
        [this](base::Result<Nothing> done) {
            if (!done) return m_session->report(tr("Noting who is there"), done.error());
            load();
        });
}

QString shortName(const model::ReleaseId& release) {
    return text(release.model.substr(release.model.rfind('/') + 1) + " " + release.version);
}

QString longName(const model::ReleaseId& release) { return text(release.text()); }

QString partName(const std::string& part) {
    if (part == "consent") return MeetingDesk::tr("by consent");
    if (part == "discussion") return MeetingDesk::tr("to discuss");
    return MeetingDesk::tr("left out");
}

QString presenceName(const std::string& how) {
    if (how == "room") return MeetingDesk::tr("in the room");
    if (how == "remote") return MeetingDesk::tr("remote");
    return MeetingDesk::tr("absent");
}

QString phaseName(const std::string& phase) {
    if (phase == "planned") return MeetingDesk::tr("planned");
    if (phase == "started") return MeetingDesk::tr("under way");
    return MeetingDesk::tr("closed");
}

QString listed(const std::vector<std::string>& words) {
    return meetingdesk::texts(words).join(QStringLiteral(", "));
}

QString itemHtml(const model::MeetingItem& item) {
    using namespace meetingdesk;
    QStringList missing;
    for (const model::SeatStatus& seat : item.seats) {
        if (seat.filled || seat.optional) continue;
        missing << text(seat.roleName.empty() ? seat.role : seat.roleName) + QStringLiteral(": ") +
                       (seat.couldFillNames.empty()
                            ? text(seat.why)
                            : texts(seat.couldFillNames).join(QStringLiteral(", ")));
    }
    QString made = QStringLiteral("<h2>%1</h2>").arg(shortName(item.release).toHtmlEscaped());
    made += paragraph(MeetingDesk::tr("What changes"), text(item.summary));
    made += paragraph(MeetingDesk::tr("How it stands"),
                      item.decision.empty() ? text(item.verdict) : text(item.decision));
    made += list(MeetingDesk::tr("Open objections"), texts(item.objections));
    made += numbers(item.numbers);
    made += paragraph(MeetingDesk::tr("What feedback changed"), text(item.feedback));
    made += paragraph(MeetingDesk::tr("Who might be affected"), text(item.affected));
    made += list(MeetingDesk::tr("Not signed yet"), missing);
    made += paragraph(MeetingDesk::tr("Nobody here could sign as"), listed(item.quorum.lacks));
    made += paragraph(MeetingDesk::tr("Stands aside"), listed(item.aside));
    made += list(MeetingDesk::tr("Sealed ballots"), texts(item.ballots));
    made += list(MeetingDesk::tr("Said here"), texts(item.said));
    made += list(MeetingDesk::tr("Signed after the meeting"), texts(item.later));
    return made;
}

} // namespace countersign::pages
