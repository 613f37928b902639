// `--export RELEASE --document KIND --pdf FILE` or `--html FILE`: a document without a window.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/print/Paper.h"
#include "ui/window/Registers.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace countersign::window {

struct ExportRequest {
    QString folder;    // repository
    QString release;   // MODEL[@VERSION]; of "minutes" the meeting, of "incident" its record
    QString document;  // of Export::documents()
    QString pdf, html; // where to; empty: not written
    QString site;      // folder for public pages instead of all this
    QString redact;    // file that says what they leave out; may be empty
};

class Export final : public QObject {
    Q_OBJECT

public:
    Export(ExportRequest request, QObject* parent);
    void start();
    static QStringList documents(); // "sheet" … "timeline" "actions"…
    static bool needsNoRelease(const QString& document);

signals:
    void finished(int exitCode); // 0 written, 3 could not be done (said on stderr)

private:
    void readRelease();
    void readTimeline();
    void writeRegister();
    void writeRegisterAs(Registers* registers, const QString& file, Registers::As as);
    void readClauses();
    void readPublication();
    void readMinutes();
    void write(const print::Paper& paper);
    void fail(const base::Error& error);

    bridge::Session* m_session;
    ExportRequest m_request;
};

} // namespace countersign::window
