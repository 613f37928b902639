#include "ui/window/Sending.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Session;
using bridge::text;
using bridge::Theme;

namespace {

QString arrivalText(const jobs::News& news) {
    QStringList lines;
    for (const auto& warning : news.warnings)
        lines << Sending::tr("Beware: %1").arg(text(warning));
    for (const auto& arrival : news.arrived)
        lines << (arrival.callOut.empty()
                      ? text(arrival.sentence)
                      : Sending::tr("Look twice (%1): %2")
                            .arg(text(arrival.callOut), text(arrival.sentence)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Sending::Sending(Session* session, QWidget* window)
    : QObject(window), m_session(session), m_window(window) {
    connect(session, &Session::opened, this, [this] {
        m_signedHere = 0;
        look();
    });
    connect(session, &Session::logChanged, this, &Sending::look);
    connect(session, &Session::signedHere, this, [this] { ++m_signedHere; });
    connect(session, &Session::identityChanged, this, &Sending::changed); // reading only, or not
}

void Sending::look() {
    m_looking = std::make_unique<QObject>();
    if (!m_session->info().hasLog) {
        m_unsent.clear();
        emit changed();
        return;
    }
    m_session->run<jobs::Outbox>(
        m_looking.get(), {}, tasks::Kind::Read,
        [](auto& workspace, const auto&, const auto&) { return jobs::outbox(workspace); },
        [this](base::Result<jobs::Outbox> outbox) {
            m_unsent.clear();
            m_where.clear();
            if (outbox) {
                m_where = text(outbox->where);
                for (const auto& line : outbox->entries)
                    m_unsent << text(line.sentence);
            }
            if (m_unsent.isEmpty()) m_signedHere = 0;
            emit changed();
        });
}

bool Sending::possible() const {
    return m_session->isOpen() && m_session->info().hasLog && !m_session->readOnly() &&
           !m_session->info().facts.readOnly;
}

bool Sending::refused(const QString& doing) {
    if (!m_session->readOnly()) return false;
    m_session->report(
        doing,
        base::Error{base::ErrorCode::Denied, "the program is switched to reading only", {}, {}});
    return true;
}

jobs::SyncRequest Sending::request() const {
    jobs::SyncRequest request;
    request.trustFirstUse = !m_session->info().hasLog; // the person is asked before it is taken
    const auto& identity = m_session->identity();
    request.key = [key = identity ? std::optional(identity->key)
                                  : std::nullopt]() -> base::Result<sign::KeyChoice> {
        if (key) return *key;
        return base::fail(base::ErrorCode::Denied,
                          "both sides have new entries, and joining them wants a signature", {},
                          "choose who signs");
    };
    return request;
}

jobs::SyncRequest Sending::asking(jobs::SyncRequest request, const base::CancelToken& cancel) {
    request.prompt = m_session->promptHandler(cancel);
    request.ask = [this, cancel, closing = m_session->tasks().closing()](const jobs::News& news) {
        if (news.arrived.empty() && news.warnings.empty()) return jobs::GoOn::Send;
        auto arrived = std::make_shared<Arrived>();
        arrived->news = news;
        QMetaObject::invokeMethod(
            this, [this, arrived] { ask(arrived); }, Qt::QueuedConnection);
        return arrived->question.wait({cancel, closing}, jobs::GoOn::Stop);
    };
    return request;
}

void Sending::sendTo(const QString& where) {
    if (refused(tr("Sending"))) return;
    jobs::SyncRequest wanted = request();
    wanted.where = bridge::utf8(where);
    wanted.create = !where.isEmpty();
    m_session->run<jobs::SyncResult>(
        this, tr("Exchanging"), tasks::Kind::Write,
        [this, wanted](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::sync(workspace, asking(wanted, cancel), cancel, progress);
        },
        [this, where](base::Result<jobs::SyncResult> result) {
            sent(result, where.isEmpty() ? tr("Exchanging") : tr("Exchanging with %1").arg(where));
        });
}

void Sending::takeFile(const QString& file) {
    if (refused(tr("Taking what is in a file"))) return;
    m_session->run<jobs::SyncResult>(
        this, tr("Taking what is in a file"), tasks::Kind::Write,
        [this, wanted = request(), file = file.toStdString()](auto& workspace, const auto& cancel,
                                                              const auto&) {
            return jobs::importOutbox(workspace, file, asking(wanted, cancel), cancel);
        },
        [this, file](base::Result<jobs::SyncResult> result) {
            sent(result, tr("Taking what is in %1").arg(file));
        });
}

void Sending::sent(const base::Result<jobs::SyncResult>& result, const QString& doing) {
    m_session->look();
    if (!result) return m_session->report(doing, result.error());
    m_session->note(text(result->sentence));
    look();
}

void Sending::ask(const std::shared_ptr<Arrived>& arrived) {
    auto* dialog = new QDialog(m_window);
    dialog->setObjectName(QStringLiteral("arrivedDialog"));
    dialog->setWindowTitle(tr("New entries came first"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool mine = !arrived->news.unsent.empty();
    auto* words = new QLabel(
        arrived->news.first
            ? tr("%1 has a log that this computer has never seen. It is in order; whether it is "
                 "the "
                 "right one, only somebody who knows can say: after taking it, compare its "
                 "fingerprint with them.")
                  .arg(text(arrived->news.where))
        : mine ? tr("%1 has entries that this computer has not seen. They were checked. Read them "
                    "before yours are sent.")
                     .arg(text(arrived->news.where))
               : tr("%1 has entries that this computer has not seen. They were checked.")
                     .arg(text(arrived->news.where)),
        dialog);
    words->setWordWrap(true);
    auto* list = new QPlainTextEdit(arrivalText(arrived->news), dialog);
    list->setObjectName(QStringLiteral("arrivedList"));
    list->setAccessibleName(tr("Entries that came"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(dialog);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    const auto answer = [dialog, arrived](jobs::GoOn goOn) {
        arrived->question.answer(goOn);
        dialog->close();
    };
    const auto add = [&](const char* name, const QString& title, QDialogButtonBox::ButtonRole role,
                         jobs::GoOn goOn) {
        auto* button = buttons->addButton(title, role);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(title);
        connect(button, &QPushButton::clicked, dialog, [answer, goOn] { answer(goOn); });
    };
    if (mine)
        add("arrivedSend", tr("Take them and send mine"), QDialogButtonBox::AcceptRole,
            jobs::GoOn::Send);
    add("arrivedTake", mine ? tr("Only take them") : tr("Take them"),
        mine ? QDialogButtonBox::ActionRole : QDialogButtonBox::AcceptRole, jobs::GoOn::TakeOnly);
    add("arrivedStop", tr("Leave everything as it is"), QDialogButtonBox::RejectRole,
        jobs::GoOn::Stop);
    connect(dialog, &QDialog::finished, this,
            [arrived] { arrived->question.answer(jobs::GoOn::Stop); });
    dialog->resize(Theme::grid(84), Theme::grid(48));
    dialog->open();
}

void Sending::askFolder() {
    auto* dialog = new QFileDialog(m_window, tr("A stick or a folder that others read"));
    dialog->setObjectName(QStringLiteral("stickDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        // A folder of its own in it, so that nothing of the stick is in the way.
        const QString own = QStringLiteral("/%1.git").arg(text(m_session->info().name));
        sendTo(folder.endsWith(QLatin1String(".git")) ? folder : folder + own);
    });
    dialog->open();
}

void Sending::askTaken() {
    auto* dialog = new QFileDialog(m_window, tr("A file that somebody gave you"));
    dialog->setObjectName(QStringLiteral("takenDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Sending::takeFile);
    dialog->open();
}

void Sending::askFile() {
    auto* dialog = new QFileDialog(m_window, tr("Save what was not sent as a file"));
    dialog->setObjectName(QStringLiteral("outboxDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(text(m_session->info().name) + QStringLiteral("-not-sent.bundle"));
    connect(dialog, &QFileDialog::fileSelected, this, &Sending::saveFile);
    dialog->open();
}

void Sending::saveFile(const QString& file) {
    m_session->run<jobs::Outbox>(
        this, tr("Saving what was not sent"), tasks::Kind::Read,
        [file = file.toStdString()](auto& workspace, const auto& cancel, const auto&) {
            return jobs::exportOutbox(workspace, file, {}, false, cancel);
        },
        [this, file](base::Result<jobs::Outbox> outbox) {
            if (!outbox) return m_session->report(tr("Saving what was not sent"), outbox.error());
            m_session->note(tr("%1 entries are in %2. Give the file to somebody who sends it.")
                                .arg(outbox->entries.size())
                                .arg(file));
        });
}

} // namespace countersign::window
