#include "ui/pages/StartPage.h"

#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/widgets/Soft.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::TextSize;
using bridge::Theme;
using bridge::Tone;

namespace {

constexpr int kColumnWidth = 66; // in grid units

// A title and what lies behind it; as high as its words need.
class Door final : public QAbstractButton {
public:
    Door(const QString& title, const QString& sentence, QWidget* parent)
        : QAbstractButton(parent), m_sentence(sentence) {
        setText(title);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFixedSize(Theme::grid(kColumnWidth), heightFor(Theme::grid(kColumnWidth)));
    }

private:
    int heightFor(int width) const {
        const QFontMetrics title(Theme::font(TextSize::Title, true));
        return title.height() + sentenceBox(width).height() + Theme::grid(3);
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool chosen = hasFocus() || underMouse();
        painter.setPen(QPen(chosen ? Theme::ink(Tone::Accent) : Theme::line(), chosen ? 1.5 : 1));
        painter.setBrush(underMouse() ? Theme::wash(Tone::Accent) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        const QFont title = Theme::font(TextSize::Title, true);
        painter.setFont(title);
        painter.setPen(Theme::text());
        const QRect inner = rect().adjusted(Theme::grid(2), Theme::grid(1.25), -Theme::grid(2), 0);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, text());
        painter.setFont(font());
        painter.setPen(Theme::softText());
        painter.drawText(inner.adjusted(0, QFontMetrics(title).height() + Theme::grid(0.5), 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    }

    QRect sentenceBox(int width) const {
        return fontMetrics().boundingRect(QRect(0, 0, width - Theme::grid(4), 1000),
                                          Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
    }

    QString m_sentence;
};

} // namespace

StartPage::StartPage(bridge::Session* session, QWidget* parent)
    : Page(session, parent), m_trouble(new QLabel(this)), m_recent(new QVBoxLayout),
      m_recentTitle(new QLabel(tr("Opened before"), this)) {
    setObjectName(QStringLiteral("startPage"));
    auto* name = new QLabel(tr("Countersign"), this);
    name->setFont(Theme::font(TextSize::Display, true));
    auto* what = new QLabel(tr("Decide on the record whether a model may be released. Everything "
                               "stays on this computer, inside your git repository."),
                            this);
    what->setWordWrap(true);
    widgets::soften(what);
    widgets::soften(m_recentTitle);
    m_trouble->setObjectName(QStringLiteral("startTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setMargin(Theme::grid(1.5));
    m_trouble->hide();

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid());
    column->addWidget(name);
    column->addWidget(what);
    column->addSpacing(Theme::grid(2));
    column->addWidget(m_trouble);
    m_first = door("doorFolder", tr("Open a folder…"),
                   tr("A git repository with model cards, or a stick. Reading needs no key and "
                      "changes nothing."),
                   [this] { emit folderWanted(); });
    column->addWidget(m_first);
    column->addWidget(door("doorInvited", tr("I was invited…"),
                           tr("Opens the file you were sent: gets the repository, checks its log, "
                              "finds your key or asks for you to be added."),
                           [this] { emit commandWanted(QStringLiteral("goJoin")); }));
    column->addWidget(door("doorDemo", tr("Look around"),
                           tr("Makes an example with a year of releases, reviews and objections, "
                              "and the keys of its people, so that you can sign."),
                           [this] { emit demoWanted(); }));
    auto* setUp = new QPushButton(tr("Start deciding on record in a repository of yours…"), this);
    setUp->setObjectName(QStringLiteral("doorSetUp"));
    setUp->setAccessibleName(setUp->text());
    setUp->setFlat(true);
    setUp->setCursor(Qt::PointingHandCursor);
    connect(setUp, &QPushButton::clicked, this, &StartPage::setUpWanted);
    column->addWidget(setUp, 0, Qt::AlignLeft);
    column->addSpacing(Theme::grid(2));
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);

    auto* frame = new QWidget(this);
    frame->setLayout(column);
    frame->setFixedWidth(Theme::grid(kColumnWidth));
    auto* middle = new QWidget;
    auto* around = new QVBoxLayout(middle);
    around->addStretch(2);
    around->addWidget(frame, 0, Qt::AlignHCenter);
    around->addStretch(3);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea(this); // large type on a small screen
    scroll->setObjectName(QStringLiteral("startScroll"));
    scroll->setAccessibleName(title());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    refresh();
}

QString StartPage::title() const { return tr("Start"); }

QWidget* StartPage::firstFocus() { return m_first; }

QWidget* StartPage::door(const char* name, const QString& title, const QString& sentence,
                         const std::function<void()>& asked) {
    auto* button = new Door(title, sentence, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    button->setAccessibleDescription(sentence);
    connect(button, &QAbstractButton::clicked, this, [asked] { asked(); });
    return button;
}

void StartPage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList folders = bridge::Settings::recentFolders();
    m_recentTitle->setVisible(!folders.isEmpty());
    for (const QString& folder : folders) {
        auto* button = new QPushButton(QDir::toNativeSeparators(folder), this);
        button->setObjectName(QStringLiteral("recentFolder"));
        button->setAccessibleName(tr("Open %1").arg(folder));
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, folder] { emit openWanted(folder); });
    }
}

void StartPage::say(const QString& sentence, const QString& next) {
    m_trouble->setText(next.isEmpty() ? sentence : sentence + QStringLiteral("\n") + next);
    m_trouble->setAutoFillBackground(true);
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::Window, Theme::wash(Tone::Bad));
    palette.setColor(QPalette::WindowText, Theme::ink(Tone::Bad));
    m_trouble->setPalette(palette);
    m_trouble->setVisible(!sentence.isEmpty());
}

} // namespace countersign::pages
