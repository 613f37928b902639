// `--export RELEASE --pdf FILE`: the decision sheet without showing a window.
#pragma once

#include "ui/bridge/Session.h"

#include <QObject>
#include <QString>

namespace countersign::window {

class Export final : public QObject {
    Q_OBJECT

public:
    Export(const QString& folder, const QString& release, const QString& file, QObject* parent);
    void start();

signals:
    void finished(int exitCode); // 0 written, 3 could not be done (said on stderr)

private:
    void read();
    void fail(const base::Error& error);

    bridge::Session* m_session;
    QString m_folder, m_release, m_file;
};

} // namespace countersign::window
