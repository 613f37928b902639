#include "ui/window/AsOfMenu.h"

#include "core/jobs/Moments.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::text;

namespace {

constexpr int kMostShown = 30; // more are found by typing

} // namespace

AsOfMenu::AsOfMenu(bridge::Session* session, QWidget* parent) : QMenu(parent), m_session(session) {
    setObjectName(QStringLiteral("asOfChoices"));
    setAccessibleName(tr("As of when"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &AsOfMenu::look);
    fill({});
}

void AsOfMenu::look() {
    m_session->moments(this, [this](base::Result<std::vector<jobs::Moment>> found) {
        if (!found) return m_session->report(tr("Looking for decisions and tags"), found.error());
        fill(*found);
    });
}

void AsOfMenu::fill(const std::vector<jobs::Moment>& found) {
    clear();
    QAction* now = addAction(tr("Now"), this, [this] { go({}); });
    now->setObjectName(QStringLiteral("asOfNow"));
    now->setCheckable(true);
    now->setChecked(m_session->asOf().revision.empty());
    addAction(tr("A date…"), this, &AsOfMenu::askDate)->setObjectName(QStringLiteral("asOfDate"));
    for (const auto kind : {jobs::Moment::Kind::Decision, jobs::Moment::Kind::Tag}) {
        int shown = 0;
        for (const auto& moment : found) {
            if (moment.kind != kind || ++shown > kMostShown) continue;
            if (shown == 1)
                addSection(kind == jobs::Moment::Kind::Tag ? tr("Tags of the source")
                                                           : tr("Decisions"));
            QString title = text(moment.title);
            if (title.size() > 80) title = title.left(79) + QChar(0x2026);
            QAction* action = addAction(
                tr("%1   %2", "date, what")
                    .arg(bridge::date(moment.date).text, title.replace('&', QLatin1String("&&"))));
            action->setCheckable(true);
            action->setChecked(m_session->asOf().revision == moment.revision);
            connect(action, &QAction::triggered, this,
                    [this, revision = moment.revision] { go(revision); });
        }
    }
}

void AsOfMenu::askDate() {
    auto* dialog = new QDialog(parentWidget()->window());
    dialog->setObjectName(QStringLiteral("asOfDialog"));
    dialog->setWindowTitle(tr("How did it stand on that day?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(dialog);
    calendar->setObjectName(QStringLiteral("asOfCalendar"));
    calendar->setAccessibleName(tr("Day"));
    calendar->setMaximumDate(QDate::currentDate());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show that day"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(calendar);
    layout->addWidget(buttons);
    connect(calendar, &QCalendarWidget::activated, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, calendar] { go(calendar->selectedDate().toString(Qt::ISODate).toStdString()); });
    dialog->open();
}

void AsOfMenu::go(const std::string& revision) {
    jobs::AsOf asOf;
    asOf.revision = revision;
    m_session->setAsOf(asOf);
}

} // namespace countersign::window
