#include "ui/window/ShieldDetails.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/MarkLabel.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Theme;

ShieldDetails::ShieldDetails(bridge::Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_mark(new widgets::MarkLabel(this)),
      m_sentence(new QLabel(this)), m_fingerprint(new QLineEdit(this)),
      m_words(new QLineEdit(this)), m_outside(new QLineEdit(this)), m_lists(new QVBoxLayout) {
    setObjectName(QStringLiteral("shieldDetails"));
    setWindowTitle(tr("The log: what is proved, what is not"));
    m_sentence->setObjectName(QStringLiteral("shieldSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_fingerprint->setObjectName(QStringLiteral("logFingerprint"));
    m_fingerprint->setAccessibleName(tr("Log fingerprint"));
    m_fingerprint->setReadOnly(true);
    m_fingerprint->setFont(Theme::fixedFont());
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setAccessibleName(tr("Log fingerprint in eight words"));
    m_words->setReadOnly(true);
    m_outside->setObjectName(QStringLiteral("outsideFingerprint"));
    m_outside->setAccessibleName(tr("Fingerprint from outside"));
    m_outside->setPlaceholderText(
        tr("What minutes or a colleague's screen say: 12 digits or more, or eight words"));
    m_outside->setFont(Theme::fixedFont());
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyFingerprint"));
    copy->setAccessibleName(tr("Copy the log fingerprint"));
    copy->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid());
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* own = new QHBoxLayout;
    own->setSpacing(Theme::grid());
    own->addWidget(m_fingerprint, 1);
    own->addWidget(copy);
    form->addRow(tr("Log fingerprint"), own);
    form->addRow(tr("In eight words"), m_words);
    form->addRow(tr("Compare with"), m_outside);

    auto* lists = new QWidget;
    lists->setLayout(m_lists);
    m_lists->setContentsMargins(0, 0, Theme::grid(), 0);
    m_lists->setSpacing(Theme::grid(0.5));
    lists->setBackgroundRole(QPalette::Window);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shieldLists"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(lists);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(1.5));
    layout->addWidget(m_mark, 0, Qt::AlignLeft);
    layout->addWidget(m_sentence);
    layout->addLayout(form);
    layout->addWidget(scroll, 1);
    resize(Theme::grid(84), Theme::grid(64));

    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_fingerprint->text()); });
    connect(m_outside, &QLineEdit::textChanged, this, &ShieldDetails::refresh);
    connect(session, &bridge::Session::logJudged, this, &ShieldDetails::refresh);
    connect(session, &bridge::Session::opened, m_outside, &QLineEdit::clear);
    refresh();
}

bridge::Shield ShieldDetails::current() const {
    const auto& report = m_session->logReport();
    if (!report) return {};
    return bridge::shield(*report, bridge::compare(*report, m_outside->text()));
}

void ShieldDetails::refresh() {
    const bridge::Shield shield = current();
    m_mark->setMark(shield.mark);
    m_sentence->setText(shield.sentence);
    m_fingerprint->setText(shield.fingerprint);
    m_fingerprint->setCursorPosition(0);
    m_words->setText(shield.words);
    m_words->setCursorPosition(0);
    while (QLayoutItem* item = m_lists->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    list(tr("What is wrong or worth knowing"), shield.reasons);
    list(tr("What is proved"), shield.proved);
    list(tr("What is not proved"), shield.notProved);
    m_lists->addStretch(1);
    emit changed();
}

void ShieldDetails::list(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    auto* heading = new QLabel(title, this);
    heading->setFont(Theme::font(bridge::TextSize::Body, true));
    heading->setContentsMargins(0, Theme::grid(), 0, 0);
    m_lists->addWidget(heading);
    for (const QString& line : lines) {
        auto* label = new QLabel(line, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(Theme::grid(2), 0, 0, 0);
        m_lists->addWidget(label);
    }
}

} // namespace countersign::window
