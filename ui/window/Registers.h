// The registers leave the window: printed, as a page, as rows, as a calendar. Also without a
// window, for --document.
#pragma once

#include "ui/bridge/Session.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace countersign::window {

class Registers final : public QObject {
    Q_OBJECT

public:
    // "actions" "incidents" "foreseen" "drills": what can be written; "calendar" as .ics only.
    static QStringList documents();

    enum class As { Pdf, Html, Csv, Ics };

    Registers(bridge::Session* session, QWidget* parent);
    // Asks where to; the name's ending says as what: .pdf .html .csv, of the calendar .ics.
    void ask(const QString& document);
    // written() or failed() follows.
    void write(const QString& document, const QString& file, As as);
    // The same of one incident, by the beginning of its record; Pdf or Html.
    void askIncident(const QString& record);
    void writeIncident(const QString& record, const QString& file, As as);
    // The papers of a meeting, by the beginning of its plan: as a page they are the bytes whose
    // SHA-256 the plan names. Pdf or Html.
    void askPapers(const QString& meeting);
    void writePapers(const QString& meeting, const QString& file, As as);

signals:
    void written(const QString& file);
    void failed(const countersign::base::Error& error);

private:
    struct Content;
    void read(const QString& document, bridge::Session::Done<Content> done);
    void askFile(const QString& title, const QString& name, const QStringList& kinds,
                 std::function<void(const QString&)> write);

    bridge::Session* m_session;
    QWidget* m_parent;
};

} // namespace countersign::window
