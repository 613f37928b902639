#include "ui/window/Export.h"

#include "core/base/Text.h"
#include "core/jobs/Meetings.h"
#include "core/jobs/Render.h"
#include "ui/bridge/MeetingWords.h"
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/print/Documents.h"
#include "ui/print/Site.h"
#include "ui/window/Registers.h"

#include <cstdio>

namespace countersign::window {

namespace {

const QString kTimeline = QStringLiteral("timeline");
const QString kClauses = QStringLiteral("clauses");
const QString kMinutes = QStringLiteral("minutes");
const QString kIncident = QStringLiteral("incident");
const QString kPapers = QStringLiteral("papers");

} // namespace

Export::Export(ExportRequest request, QObject* parent)
    : QObject(parent), m_session(new bridge::Session(this)), m_request(std::move(request)) {}

QStringList Export::documents() {
    return print::readerKinds() << kMinutes << kPapers << kIncident << kClauses << kTimeline
                                << Registers::documents();
}

bool Export::needsNoRelease(const QString& document) {
    return document == kTimeline || Registers::documents().contains(document);
}

void Export::start() {
    jobs::WorkspaceOptions options;
    options.folder = bridge::utf8(m_request.folder);
    options.genesis = qEnvironmentVariable("COUNTERSIGN_GENESIS").toStdString();
    m_session->open(this, options, [this](const base::Result<jobs::WorkspaceInfo>& info) {
        if (!info) return fail(info.error());
        if (!m_request.site.isEmpty()) return readPublication();
        if (m_request.document == kTimeline) return readTimeline();
        if (Registers::documents().contains(m_request.document) ||
            m_request.document == kIncident || m_request.document == kPapers)
            return writeRegister();
        if (m_request.document == kMinutes) return readMinutes();
        m_request.document == kClauses ? readClauses() : readRelease();
    });
}

void Export::readRelease() {
    using View = bridge::Session::Shared<jobs::ReleaseView>;
    m_session->release(
        this, m_request.release, model::Purpose::Release, [this](const base::Result<View>& view) {
            if (!view) return fail(view.error());
            write(print::releasePaper(*print::readerKind(m_request.document), **view));
        });
}

void Export::readClauses() {
    struct Read {
        jobs::FrameworkView view;
        std::shared_ptr<const model::VerifyReport> log;
    };
    m_session->run<Read>(
        this, {}, tasks::Kind::Read,
        [release = bridge::utf8(m_request.release)](auto& workspace, const auto& cancel,
                                                    const auto&) -> base::Result<Read> {
            auto log = workspace.verified({}, cancel);
            if (!log) return base::fail(log.error());
            auto view = jobs::framework(workspace, release, {}, {}, cancel);
            if (!view) return base::fail(view.error());
            return Read{std::move(*view), std::move(*log)};
        },
        [this](const base::Result<Read>& read) {
            if (!read) return fail(read.error());
            write(print::clausesPaper(read->view, *read->log));
        });
}

void Export::readPublication() {
    std::string redaction;
    if (!m_request.redact.isEmpty()) {
        auto text = print::redactionText(m_request.redact);
        if (!text) return fail(text.error());
        redaction = std::move(*text);
    }
    m_session->run<jobs::Publication>(
        this, {}, tasks::Kind::Read,
        [redaction, path = bridge::utf8(m_request.redact)](auto& workspace, const auto& cancel,
                                                           const auto&) {
            return jobs::publication(workspace, {}, redaction, path, cancel);
        },
        [this](const base::Result<jobs::Publication>& publication) {
            if (!publication) return fail(publication.error());
            const auto written = print::writeSite(*publication, m_request.site);
            if (!written) return fail(written.error());
            std::fprintf(stdout, "%d pages in %s\n", *written, qPrintable(m_request.site));
            emit finished(0);
        });
}

void Export::writeRegister() {
    auto* registers = new Registers(m_session, nullptr);
    registers->setParent(this);
    connect(registers, &Registers::failed, this, &Export::fail);
    connect(registers, &Registers::written, this, [this, registers](const QString& file) {
        if (file == m_request.pdf && !m_request.html.isEmpty())
            return writeRegisterAs(registers, m_request.html, Registers::As::Html);
        emit finished(0);
    });
    const bool pdf = !m_request.pdf.isEmpty();
    writeRegisterAs(registers, pdf ? m_request.pdf : m_request.html,
                    pdf ? Registers::As::Pdf : Registers::As::Html);
}

// RELEASE is the incident or the meeting here: the beginning of its record.
void Export::writeRegisterAs(Registers* registers, const QString& file, Registers::As as) {
    if (m_request.document == kIncident)
        return registers->writeIncident(m_request.release, file, as);
    if (m_request.document == kPapers) return registers->writePapers(m_request.release, file, as);
    registers->write(m_request.document, file, as);
}

void Export::readTimeline() {
    using Report = bridge::Session::Shared<model::VerifyReport>;
    m_session->verify(this, [this](const base::Result<Report>& log) {
        if (!log) return fail(log.error());
        m_session->history(
            this, {},
            [this, log = *log](const base::Result<std::vector<jobs::HistoryLine>>& lines) {
                if (!lines) return fail(lines.error());
                write(print::timelinePaper(bridge::text(m_session->info().name), *lines, *log));
            });
    });
}

// RELEASE is the meeting here: the beginning of its record; empty: as the page chooses.
void Export::readMinutes() {
    struct Read {
        model::MeetingView view;
        std::string html;
    };
    m_session->run<Read>(
        this, {}, tasks::Kind::Read,
        [id = bridge::utf8(m_request.release)](auto& workspace, const auto& cancel,
                                               const auto&) -> base::Result<Read> {
            auto view = jobs::showMeeting(workspace, {}, id, cancel);
            if (!view) return base::fail(view.error());
            if (view->draft.empty())
                return base::fail(base::ErrorCode::Denied,
                                  "The meeting of " + view->date + " has not begun", {},
                                  "countersign meeting start");
            std::string html =
                jobs::renderText(view->minutes.empty() ? view->draft : view->minutes).body;
            return Read{std::move(*view), std::move(html)};
        },
        [this](const base::Result<Read>& read) {
            if (!read) return fail(read.error());
            write({bridge::minutesTitle(read->view),
                   bridge::text(read->view.logLine),
                   bridge::minutesHtml(read->view, QString::fromStdString(read->html)),
                   {}});
        });
}

void Export::write(const print::Paper& paper) {
    for (const bool pdf : {true, false}) {
        const QString& file = pdf ? m_request.pdf : m_request.html;
        if (file.isEmpty()) continue;
        const auto written = pdf ? print::writePdf(paper, file) : print::writeHtml(paper, file);
        if (!written) return fail(written.error());
    }
    emit finished(0);
}

void Export::fail(const base::Error& error) {
    std::fprintf(stderr, "error: %s\n", base::escaped(error.sentence()).c_str());
    emit finished(3);
}

} // namespace countersign::window
