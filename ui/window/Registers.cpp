#include "ui/window/Registers.h"

#include "core/jobs/Meetings.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/print/RegisterPapers.h"

#include <QFileDialog>
#include <QSaveFile>

namespace countersign::window {

using bridge::Session;

namespace registers_export {

const QString kActionList = QStringLiteral("actions");
const QString kIncidentList = QStringLiteral("incidents");
const QString kForeseenList = QStringLiteral("foreseen");
const QString kDrillList = QStringLiteral("drills");
const QString kCalendarFile = QStringLiteral("calendar");

base::Result<void> save(const QString& file, const QByteArray& bytes) {
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return base::fail(base::ErrorCode::Unavailable, base::said("the file cannot be written"),
                      base::Place{file.toStdString(), 0, 0, {}});
}

print::Paper paper(const jobs::FrozenPapers& papers) {
    const QString page = QString::fromStdString(papers.html);
    const auto between = [&page](const QString& from, const QString& to) {
        const qsizetype begins = page.indexOf(from) + from.size();
        return page.mid(begins, page.indexOf(to, begins) - begins);
    };
    print::Paper made;
    made.title = between(QStringLiteral("<title>"), QStringLiteral("</title>"));
    made.foot = Registers::tr("SHA-256 of the page: %1").arg(QString::fromStdString(papers.sha256));
    made.html = between(QStringLiteral("<body>"), QStringLiteral("</body>"));
    return made;
}

Registers::As paperOf(const QString& file) {
    return file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ? Registers::As::Html
                                                                      : Registers::As::Pdf;
}

} // namespace registers_export

struct Registers::Content {
    print::RegisterSheet sheet;
    std::string calendar;
    std::shared_ptr<const model::VerifyReport> log;
};

Registers::Registers(Session* session, QWidget* parent)
    : QObject(parent), m_session(session), m_parent(parent) {}

QStringList Registers::documents() {
    using namespace registers_export;
    return {kActionList, kIncidentList, kForeseenList, kDrillList};
}

void Registers::askFile(const QString& title, const QString& name, const QStringList& kinds,
                        std::function<void(const QString&)> write) {
    auto* dialog = new QFileDialog(m_parent, title);
    dialog->setObjectName(QStringLiteral("registerFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds);
    dialog->setDefaultSuffix(name.section(QLatin1Char('.'), -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(write));
    dialog->open();
}

void Registers::ask(const QString& document) {
    const QString name = bridge::text(m_session->info().name) + QLatin1Char('-') + document;
    if (document == registers_export::kCalendarFile)
        return askFile(tr("Save the calendar"), name + QStringLiteral(".ics"),
                       {tr("Calendar (*.ics)")},
                       [this, document](const QString& file) { write(document, file, As::Ics); });
    askFile(tr("Save or print the register"), name + QStringLiteral(".pdf"),
            {tr("Paper (*.pdf)"), tr("Page (*.html)"), tr("Rows for a spreadsheet (*.csv)")},
            [this, document](const QString& file) {
                const bool rows = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
                write(document, file, rows ? As::Csv : registers_export::paperOf(file));
            });
}

void Registers::askIncident(const QString& record) {
    askFile(tr("Save or print the incident"),
            QStringLiteral("incident-%1.pdf").arg(record.left(12)),
            {tr("Paper (*.pdf)"), tr("Page (*.html)")}, [this, record](const QString& file) {
                writeIncident(record, file, registers_export::paperOf(file));
            });
}

void Registers::askPapers(const QString& meeting) {
    askFile(tr("Save or print the papers"), QStringLiteral("papers-%1.html").arg(meeting.left(12)),
            {tr("Page (*.html)"), tr("Paper (*.pdf)")}, [this, meeting](const QString& file) {
                writePapers(meeting, file, registers_export::paperOf(file));
            });
}

void Registers::writePapers(const QString& meeting, const QString& file, As as) {
    m_session->run<jobs::FrozenPapers>(
        this, tr("Reading the papers"), tasks::Kind::Read,
        [meeting = bridge::utf8(meeting)](auto& workspace, const auto& cancel, const auto&) {
            return jobs::papersOf(workspace, meeting, cancel);
        },
        [this, file, as](base::Result<jobs::FrozenPapers> papers) {
            if (!papers) return emit failed(papers.error());
            if (!papers->asFrozen)
                return emit failed(
                    base::Error{base::ErrorCode::Conflict,
                                "These papers cannot be made again as they were planned",
                                {},
                                "ask whoever planned the meeting for the file"});
            const QByteArray page = QByteArray::fromStdString(papers->html);
            const auto done = as == As::Html
                                  ? registers_export::save(file, page)
                                  : print::writePdf(registers_export::paper(*papers), file);
            if (!done) return emit failed(done.error());
            emit written(file);
        });
}

void Registers::read(const QString& document, Session::Done<Content> done) {
    m_session->run<Content>(
        this, tr("Reading the register"), tasks::Kind::Read,
        [asOf = m_session->asOf(), document](auto& workspace, const auto& cancel,
                                             const auto&) -> base::Result<Content> {
            using namespace registers_export;
            Content content;
            auto log = workspace.verified();
            if (!log) return base::fail(log.error());
            content.log = *log;
            if (document == kCalendarFile) {
                auto file = jobs::calendarFile(workspace, asOf, {});
                if (!file) return base::fail(file.error());
                content.calendar = std::move(file->text);
            } else if (document == kActionList) {
                auto rows = jobs::actionRegister(workspace, asOf, {});
                if (!rows) return base::fail(rows.error());
                auto board = jobs::actionBoard(workspace, asOf, {});
                if (!board) return base::fail(board.error());
                content.sheet = print::actionsSheet(*rows, *board);
            } else if (document == kIncidentList) {
                auto rows = jobs::incidentRegister(workspace, asOf, {}, cancel);
                if (!rows) return base::fail(rows.error());
                auto trend = jobs::incidentTrend(workspace, asOf, {});
                if (!trend) return base::fail(trend.error());
                content.sheet = print::incidentsSheet(*rows, *trend);
            } else if (document == kForeseenList) {
                auto said = jobs::foreseen(workspace, asOf, {});
                if (!said) return base::fail(said.error());
                content.sheet = print::foreseenSheet(*said);
            } else {
                auto matrix = jobs::drillMatrix(workspace, asOf, {});
                if (!matrix) return base::fail(matrix.error());
                auto service = jobs::deployments(workspace, asOf, {}, cancel);
                if (!service) return base::fail(service.error());
                content.sheet = print::drillsSheet(*matrix, *service);
            }
            return content;
        },
        std::move(done));
}

void Registers::write(const QString& document, const QString& file, As as) {
    read(document, [this, file, as](base::Result<Content> content) {
        if (!content) return emit failed(content.error());
        base::Result<void> done;
        if (as == As::Ics) {
            done = registers_export::save(file, QByteArray::fromStdString(content->calendar));
        } else if (as == As::Csv) {
            done = registers_export::save(file, print::registerCsv(content->sheet).toUtf8());
        } else {
            const print::Paper paper = print::registerPaper(
                content->sheet, bridge::text(m_session->info().name), *content->log);
            done = as == As::Html ? print::writeHtml(paper, file) : print::writePdf(paper, file);
        }
        if (!done) return emit failed(done.error());
        emit written(file);
    });
}

void Registers::writeIncident(const QString& record, const QString& file, As as) {
    struct Read {
        jobs::IncidentDetail detail;
        std::shared_ptr<const model::VerifyReport> log;
    };
    m_session->run<Read>(
        this, tr("Reading the incident"), tasks::Kind::Read,
        [asOf = m_session->asOf(), record = bridge::utf8(record)](
            auto& workspace, const auto& cancel, const auto&) -> base::Result<Read> {
            auto log = workspace.verified();
            if (!log) return base::fail(log.error());
            auto detail = jobs::incidentDetail(workspace, asOf, record, cancel);
            if (!detail) return base::fail(detail.error());
            return Read{std::move(*detail), *log};
        },
        [this, file, as](base::Result<Read> read) {
            if (!read) return emit failed(read.error());
            const print::Paper paper = print::incidentPaper(
                read->detail, bridge::text(m_session->info().name), *read->log);
            const auto done =
                as == As::Html ? print::writeHtml(paper, file) : print::writePdf(paper, file);
            if (!done) return emit failed(done.error());
            emit written(file);
        });
}

} // namespace countersign::window
