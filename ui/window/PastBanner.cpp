#include "ui/window/PastBanner.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace countersign::window {

using bridge::Session;
using bridge::Theme;

PastBanner::PastBanner(Session* session, QWidget* parent)
    : QFrame(parent), m_session(session), m_sentence(new QLabel(this)),
      m_now(new QPushButton(tr("Back to now"), this)) {
    setObjectName(QStringLiteral("pastBanner"));
    setAccessibleName(tr("You are looking at the past"));
    setAutoFillBackground(true);
    m_sentence->setObjectName(QStringLiteral("pastSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1);
    m_now->setObjectName(QStringLiteral("pastNow"));
    m_now->setAccessibleName(m_now->text());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(0.5), Theme::grid(2), Theme::grid(0.5));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_now);
    connect(m_now, &QPushButton::clicked, this, [this] { m_session->setAsOf({}); });
    connect(session, &Session::asOfChanged, this, &PastBanner::refresh);
    connect(session, &Session::opened, this, &PastBanner::refresh);
    refresh();
}

void PastBanner::refresh() {
    const QString typed = bridge::text(m_session->asOf().revision);
    setVisible(!typed.isEmpty());
    if (typed.isEmpty()) return;
    say(tr("This is how it stood at %1. Nothing can be signed here.").arg(typed));
    m_session->position(this, [this, typed](base::Result<jobs::Position> where) {
        if (bridge::text(m_session->asOf().revision) != typed) return;
        if (!where) return say(tr("There is no such time here: %1").arg(typed));
        QString when = bridge::moment(where->at).text;
        if (where->kind == jobs::Position::Kind::Date) when = tr("%1, by claimed time").arg(when);
        if (where->kind == jobs::Position::Kind::Revision)
            return say(tr("The source stands at %1 (%2); the log is today's. Nothing can be signed "
                          "here.")
                           .arg(typed, when));
        if (where->beforeLog)
            return say(tr("This is how it stood on %1, before this log began. Nothing can be "
                          "signed here.")
                           .arg(when));
        say(tr("This is how it stood on %1: source, approvals, people and keys. Nothing can be "
               "signed here.")
                .arg(when));
    });
}

void PastBanner::say(const QString& sentence) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::wash(bridge::Tone::Accent));
    colours.setColor(QPalette::WindowText, Theme::ink(bridge::Tone::Accent));
    setPalette(colours);
    m_sentence->setText(bridge::brief(sentence, 300));
    setAccessibleDescription(sentence);
}

} // namespace countersign::window
