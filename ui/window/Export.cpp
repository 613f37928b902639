#include "ui/window/Export.h"

#include "core/base/Text.h"
#include "ui/bridge/Words.h"
#include "ui/print/DecisionSheet.h"

#include <cstdio>

namespace countersign::window {

Export::Export(const QString& folder, const QString& release, const QString& file, QObject* parent)
    : QObject(parent), m_session(new bridge::Session(this)), m_folder(folder), m_release(release),
      m_file(file) {}

void Export::start() {
    jobs::WorkspaceOptions options;
    options.folder = bridge::utf8(m_folder);
    options.genesis = qEnvironmentVariable("COUNTERSIGN_GENESIS").toStdString();
    m_session->open(this, options, [this](const base::Result<jobs::WorkspaceInfo>& info) {
        if (!info) return fail(info.error());
        read();
    });
}

void Export::read() {
    using View = bridge::Session::Shared<jobs::ReleaseView>;
    m_session->release(this, m_release, model::Purpose::Release,
                       [this](const base::Result<View>& view) {
                           if (!view) return fail(view.error());
                           const auto written = print::writeDecisionSheet(**view, m_file);
                           if (!written) return fail(written.error());
                           emit finished(0);
                       });
}

void Export::fail(const base::Error& error) {
    std::fprintf(stderr, "error: %s\n", base::escaped(error.sentence()).c_str());
    emit finished(3);
}

} // namespace countersign::window
