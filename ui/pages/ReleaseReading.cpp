// What a release's page reads because somebody asked: files, dashboards, large results.
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"
#include "ui/pages/CardTab.h"
#include "ui/pages/CountersignDock.h"
#include "ui/pages/EvidenceTab.h"
#include "ui/pages/NoteTab.h"
#include "ui/pages/ReleasePage.h"
#include "ui/pages/UnknownPane.h"
#include "ui/widgets/Notice.h"

namespace countersign::pages {

void ReleasePage::openPlace(const QString& path, int line) {
    if (!m_context.view) return;
    const auto& snapshot = m_context.view->target.snapshot;
    const std::string wanted = path.toStdString();
    if (snapshot.card && snapshot.card->path == wanted && line >= snapshot.card->bodyLine) {
        showPart(Card);
        m_card->showLine(line);
    } else if (snapshot.note && snapshot.note->path == wanted) {
        showPart(Note);
        m_note->showLine(line);
    } else {
        openFile(path, line);
    }
}

void ReleasePage::openFile(const QString& path, int line) {
    if (!m_context.view || path.isEmpty()) return;
    session()->fileText(this, m_context.view, path,
                        [this, path, line](base::Result<jobs::FileText> file) {
                            if (!file) {
                                session()->report(tr("Opening %1").arg(path), file.error());
                                return;
                            }
                            showPart(Evidence);
                            m_evidence->showFile(*file, line);
                            if (file->refusal.empty()) m_dock->noteOpened(path);
                        });
}

void ReleasePage::readBoards() {
    session()->boards(this, m_name, [this, name = m_name](auto boards) {
        if (name != m_name) return;
        if (boards) return m_evidence->showBoards(**boards);
        m_evidence->failBoards(bridge::message(boards.error()).sentence);
    });
}

void ReleasePage::openDocument(const QString& document) {
    if (!m_context.view) return;
    for (const auto& entry : m_context.view->target.snapshot.manifest.entries) {
        const QString path = bridge::text(entry.path);
        if (document != bridge::name(entry.cls) && document != path &&
            document != QString::fromLatin1(model::name(entry.cls)))
            continue;
        if (entry.cls == model::EvidenceClass::Card) return showPart(Card);
        if (entry.cls == model::EvidenceClass::Note) return showPart(Note);
        return openFile(path, 1);
    }
    m_notice->ask(bridge::Tone::Caution,
                  tr("This release has no %1: that is worth an objection.").arg(document));
}

void ReleasePage::readLarge(const QString& path) {
    if (!m_context.view) return;
    session()->run<jobs::ResultsRead>(
        this, tr("Reading %1").arg(path), tasks::Kind::Read,
        [view = m_context.view, path = path.toStdString()](
            auto& workspace, const base::CancelToken& cancel, const base::ProgressSink&) {
            return jobs::readLarge(workspace, view->target, path, cancel);
        },
        [this, path](base::Result<jobs::ResultsRead> read) {
            if (!read) return session()->report(tr("Reading %1").arg(path), read.error());
            m_evidence->showLarge(path, *read);
        });
}

void ReleasePage::settle(const std::vector<model::MetricDefinition>& settled) {
    session()->run<jobs::SettledFile>(
        this, tr("Writing the metric registry"), tasks::Kind::Read,
        [settled](auto& workspace, const base::CancelToken&, const base::ProgressSink&) {
            return jobs::settleMetrics(workspace, settled);
        },
        [this](base::Result<jobs::SettledFile> file) {
            if (!file) return session()->report(tr("Writing the metric registry"), file.error());
            m_evidence->unknown()->showWritten(*file);
        });
}

} // namespace countersign::pages
