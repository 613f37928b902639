#include "ui/window/Registers.h"

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
    return base::fail(base::ErrorCode::Unavailable, "the file cannot be written",
                      base::Place{file.toStdString(), 0, 0, {}});
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

void Registers::ask(const QString& document) {
    const bool calendar = document == registers_export::kCalendarFile;
    auto* dialog = new QFileDialog(m_parent, calendar ? tr("Save the calendar")
                                                      : tr("Save or print the register"));
    dialog->setObjectName(QStringLiteral("registerFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(calendar ? QStringList{tr("Calendar (*.ics)")}
                                    : QStringList{tr("Paper (*.pdf)"), tr("Page (*.html)"),
                                                  tr("Rows for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(calendar ? QStringLiteral("ics") : QStringLiteral("pdf"));
    dialog->selectFile(bridge::text(m_session->info().name) + QLatin1Char('-') + document +
                       (calendar ? QStringLiteral(".ics") : QStringLiteral(".pdf")));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, document, calendar](const QString& file) {
                const QString lower = file.toLower();
                write(document, file,
                      calendar                                 ? As::Ics
                      : lower.endsWith(QLatin1String(".csv"))  ? As::Csv
                      : lower.endsWith(QLatin1String(".html")) ? As::Html
                                                               : As::Pdf);
            });
    dialog->open();
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

} // namespace countersign::window
