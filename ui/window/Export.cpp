#include "ui/window/Export.h"

#include "core/base/Text.h"
#include "ui/bridge/Words.h"
#include "ui/print/Documents.h"

#include <cstdio>

namespace countersign::window {

namespace {

const QString kTimeline = QStringLiteral("timeline");

} // namespace

Export::Export(ExportRequest request, QObject* parent)
    : QObject(parent), m_session(new bridge::Session(this)), m_request(std::move(request)) {}

QStringList Export::documents() { return print::readerKinds() << kTimeline; }

void Export::start() {
    jobs::WorkspaceOptions options;
    options.folder = bridge::utf8(m_request.folder);
    options.genesis = qEnvironmentVariable("COUNTERSIGN_GENESIS").toStdString();
    m_session->open(this, options, [this](const base::Result<jobs::WorkspaceInfo>& info) {
        if (!info) return fail(info.error());
        m_request.document == kTimeline ? readTimeline() : readRelease();
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
