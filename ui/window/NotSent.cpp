#include "ui/window/NotSent.h"

#include "ui/window/Sending.h"

#include <QMenu>

namespace countersign::window {

namespace {

constexpr int kSentencesShown = 8;

} // namespace

NotSent::NotSent(Sending* sending, QWidget* parent) : QToolButton(parent), m_sending(sending) {
    setObjectName(QStringLiteral("notSent"));
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("notSentMenu"));
    setMenu(menu);
    connect(sending, &Sending::changed, this, &NotSent::refresh);
    refresh();
}

void NotSent::refresh() {
    const int count = m_sending->unsent();
    setVisible(m_sending->possible());
    if (count == 0)
        setText(tr("Exchange ▾"));
    else
        setText(m_sending->where().isEmpty() ? tr("Only here: %1 ▾").arg(count)
                                             : tr("Not sent: %1 ▾").arg(count));
    setAccessibleName(text().chopped(2));
    if (count == 0)
        setToolTip(tr("Get what others signed; everything signed here was sent."));
    else
        setToolTip(m_sending->where().isEmpty()
                       ? tr("No other copy of this log is known to this computer.")
                       : tr("%1 does not have these entries, as far as this computer knows.")
                             .arg(m_sending->where()));
    menu()->clear();
    menu()
        ->addAction(tr("Get what is new, and send"), this, [this] { m_sending->sendTo({}); })
        ->setObjectName(QStringLiteral("sendNow"));
    menu()->addAction(tr("Exchange with a stick or folder…"), m_sending, &Sending::askFolder);
    menu()->addAction(tr("Take what is in a file…"), m_sending, &Sending::askTaken);
    if (count == 0) return;
    menu()->addAction(tr("Save as a file…"), m_sending, &Sending::askFile);
    menu()->addSeparator();
    for (int i = 0; i < std::min(count, kSentencesShown); ++i) {
        QString sentence = m_sending->sentences()[count - 1 - i]; // newest first
        menu()->addAction(sentence.replace('&', QLatin1String("&&")))->setEnabled(false);
    }
    if (count > kSentencesShown)
        menu()->addAction(tr("and %1 more").arg(count - kSentencesShown))->setEnabled(false);
}

} // namespace countersign::window
