#include "ui/window/PublicSheet.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/print/Site.h"
#include "ui/widgets/Soft.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

PublicSheet::PublicSheet(bridge::Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_said(new QLabel(this)),
      m_write(new QPushButton(tr("Write the pages"), this)) {
    setObjectName(QStringLiteral("publicSheet"));
    setWindowTitle(tr("Public pages"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = widgets::softLabel(
        "publicAbout",
        tr("Pages for everybody about the releases that stand approved, the newest of each model: "
           "plain files that load nothing from anywhere. Nothing is sent. People are called by "
           "their roles; a file can say otherwise, and what else is left out."),
        this);
    about->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("publicSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_write->setObjectName(QStringLiteral("publicWrite"));
    m_write->setAccessibleName(m_write->text());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_redaction = addPath(form, tr("&Left out"), "publicRedaction",
                          tr("empty: nothing but names and home folders"), false);
    m_folder =
        addPath(form, tr("&Folder"), "publicFolder", tr("new, empty, or of earlier pages"), true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("publicClose"));
    close->setAccessibleName(close->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(1.5));
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_said);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(Theme::grid(80), Theme::grid(40));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &PublicSheet::write);
}

QLineEdit* PublicSheet::addPath(QFormLayout* form, const QString& label, const char* name,
                                const QString& placeholder, bool folder) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(folder ? tr("Folder of the pages")
                                   : tr("File that says what is left out"));
    line->setPlaceholderText(placeholder);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QLatin1String(name) + QStringLiteral("Choose"));
    choose->setAccessibleName(folder ? tr("Choose the folder of the pages")
                                     : tr("Choose the file that says what is left out"));
    choose->setAutoDefault(false);
    auto* both = new QHBoxLayout;
    both->setSpacing(Theme::grid());
    both->addWidget(line, 1);
    both->addWidget(choose);
    auto* named = new QLabel(label, this);
    named->setBuddy(line);
    form->addRow(named, both);
    connect(choose, &QPushButton::clicked, this, [this, line, folder] { askPath(line, folder); });
    return line;
}

void PublicSheet::askPath(QLineEdit* into, bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Folder of the public pages")
                                                : tr("What public pages leave out"));
    dialog->setObjectName(QStringLiteral("publicDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setDirectory(QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

void PublicSheet::write() {
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty()) return m_folder->setFocus();
    const QString file = m_redaction->text().trimmed();
    std::string redaction;
    if (!file.isEmpty()) {
        auto read = print::redactionText(file);
        if (!read) return finish(base::fail(read.error()));
        redaction = std::move(*read);
    }
    m_write->setEnabled(false);
    m_session->run<jobs::Publication>(
        this, tr("Collecting what may be said in public"), tasks::Kind::Read,
        [redaction, file = bridge::utf8(file),
         asOf = m_session->asOf()](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::publication(workspace, asOf, redaction, file, cancel, progress);
        },
        [this, folder](const base::Result<jobs::Publication>& publication) {
            m_write->setEnabled(true);
            finish(publication ? print::writeSite(*publication, folder)
                               : base::fail(publication.error()));
        });
}

void PublicSheet::finish(const base::Result<int>& pages) {
    QString words;
    if (pages) {
        words = tr("%n pages are in %1. Look at each of them before you publish it.", "", *pages)
                    .arg(m_folder->text().trimmed());
    } else {
        m_session->report(tr("Writing public pages"), pages.error());
        const auto message = bridge::message(pages.error());
        words = message.sentence;
        if (!message.next.isEmpty()) words += QLatin1Char('\n') + message.next;
    }
    QPalette colours = m_said->palette();
    colours.setColor(QPalette::WindowText, pages ? Theme::text() : Theme::ink(bridge::Tone::Bad));
    m_said->setPalette(colours);
    m_said->setText(words);
    emit written(pages ? *pages : 0);
}

} // namespace countersign::window
