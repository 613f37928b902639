#include "ui/window/TopBar.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/FindList.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/ShieldLabel.h"
#include "ui/window/AsOfMenu.h"
#include "ui/window/NotSent.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace countersign::window {

using bridge::Session;
using bridge::text;
using bridge::Theme;

TopBar::TopBar(Session* session, models::FindList* offers, Sending* sending, QWidget* parent)
    : QWidget(parent), m_session(session), m_repository(new QToolButton(this)),
      m_time(new QLineEdit(this)), m_times(new QToolButton(this)),
      m_search(new widgets::SearchBox(offers, models::FindList::kKindRole,
                                      models::FindList::kDetailRole, this)),
      m_shield(new widgets::ShieldLabel(this)), m_notSent(new NotSent(sending, this)),
      m_identity(new QToolButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_repository->setObjectName(QStringLiteral("repository"));
    m_repository->setFont(Theme::font(bridge::TextSize::Body, true));
    m_time->setObjectName(QStringLiteral("asOf"));
    m_time->setAccessibleName(tr("As of"));
    m_time->setPlaceholderText(tr("As of: now"));
    m_time->setFixedWidth(Theme::grid(19));
    widgets::makeClearable(m_time);
    m_times->setObjectName(QStringLiteral("asOfMenu"));
    m_times->setText(QStringLiteral("▾"));
    m_times->setAccessibleName(tr("As of a decision, a tag or a date"));
    m_times->setToolTip(m_times->accessibleName());
    m_times->setPopupMode(QToolButton::InstantPopup);
    m_times->setMenu(new AsOfMenu(session, m_times));
    m_search->setMinimumWidth(Theme::grid(12));
    m_search->setMaximumWidth(Theme::grid(64));
    m_identity->setObjectName(QStringLiteral("identity"));
    m_identity->setPopupMode(QToolButton::InstantPopup);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid(), Theme::grid(0.75), Theme::grid(1.5),
                               Theme::grid(0.75));
    layout->setSpacing(Theme::grid());
    layout->addWidget(m_repository);
    layout->addWidget(m_time);
    layout->addWidget(m_times);
    layout->addStretch(1);
    layout->addWidget(m_search, 8);
    layout->addStretch(1);
    layout->addWidget(m_notSent);
    layout->addWidget(m_shield);
    layout->addWidget(m_identity);

    connect(m_repository, &QToolButton::clicked, this, &TopBar::repositoryWanted);
    const auto setTime = [this] {
        jobs::AsOf asOf;
        asOf.revision = bridge::utf8(m_time->text().trimmed());
        m_session->setAsOf(asOf);
    };
    connect(m_time, &QLineEdit::returnPressed, this, setTime);
    connect(m_time, &QLineEdit::textChanged, this, [setTime](const QString& typed) {
        if (typed.isEmpty()) setTime();
    });
    connect(session, &Session::opened, this, &TopBar::showRepository);
    connect(session, &Session::sourceChanged, this, &TopBar::showRepository);
    connect(session, &Session::asOfChanged, this, &TopBar::showTime);
    connect(session, &Session::opened, this, &TopBar::showTime);
    connect(session, &Session::identityChanged, this, &TopBar::showIdentity);
    connect(session, &Session::opened, this, &TopBar::showIdentity);
    showRepository();
    showIdentity();
}

void TopBar::askTime() {
    m_time->setFocus();
    m_time->selectAll();
}

void TopBar::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_time->setFixedWidth(Theme::grid(narrow ? 15 : 19));
    showRepository();
    showIdentity();
}

void TopBar::showRepository() {
    const auto& info = m_session->info();
    const bool open = m_session->isOpen();
    const QString name = open ? text(info.name) : tr("Countersign");
    m_repository->setText(m_repository->fontMetrics().elidedText(name, Qt::ElideMiddle,
                                                                 Theme::grid(m_narrow ? 12 : 24)));
    m_repository->setAccessibleName(tr("Repository %1").arg(name));
    QString tip = tr("Open another repository (Ctrl+O)");
    if (open) {
        tip = text(info.facts.folder.string()) + QLatin1Char('\n');
        if (!info.facts.branch.empty()) tip += tr("Branch %1").arg(text(info.facts.branch));
        if (info.facts.readOnly) tip += QLatin1Char('\n') + tr("Opened for reading only");
    }
    m_repository->setToolTip(tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    for (QWidget* part : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_times),
                          static_cast<QWidget*>(m_shield), static_cast<QWidget*>(m_identity)})
        part->setVisible(open);
}

void TopBar::showTime() {
    QString typed = text(m_session->asOf().revision);
    m_time->setToolTip(typed.isEmpty() ? tr("Show everything as it stood: a date, a tag, a commit "
                                            "or a record. Empty means now.")
                                       : typed.toHtmlEscaped());
    if (typed.size() == 64) typed.truncate(12); // a record: enough of it to be found
    if (m_time->text() != typed) m_time->setText(typed);
    QPalette palette; // empty: as everywhere
    if (!typed.isEmpty()) palette.setColor(QPalette::Base, Theme::wash(bridge::Tone::Accent));
    m_time->setPalette(palette);
}

void TopBar::showIdentity() {
    const auto& identity = m_session->identity();
    m_identity->setEnabled(!m_session->readOnly());
    if (m_session->readOnly()) {
        m_identity->setText(tr("Switched to reading only"));
        m_identity->setToolTip(tr("Ctrl+Shift+R switches signing on again"));
        m_identity->setAccessibleName(m_identity->text());
        return;
    }
    if (!identity) {
        m_identity->setText(tr("Reading only ▾"));
        m_identity->setToolTip(tr("Choose the key you sign with (Ctrl+I)"));
        m_identity->setAccessibleName(tr("Reading only"));
    } else {
        const QString who =
            identity->name.empty() ? text(identity->key.comment) : text(identity->name);
        const QString shown = m_identity->fontMetrics().elidedText(who, Qt::ElideMiddle,
                                                                   Theme::grid(m_narrow ? 14 : 28));
        const QString name = shown.isEmpty() ? tr("unknown key") : shown;
        m_identity->setText(m_narrow ? tr("%1 ▾", "who signs").arg(name)
                                     : tr("Signing as %1 ▾").arg(name));
        m_identity->setAccessibleName(tr("Signing as %1").arg(name));
        QStringList roles;
        for (const auto& role : identity->roles)
            roles << text(role);
        const QString tip = roles.isEmpty() ? text(identity->key.key.fingerprint)
                                            : roles.join(QStringLiteral(", ")) + QLatin1Char('\n') +
                                                  text(identity->key.key.fingerprint);
        m_identity->setToolTip(
            tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    }
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::frame());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line());
}

} // namespace countersign::window
