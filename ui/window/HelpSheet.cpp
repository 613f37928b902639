#include "ui/window/HelpSheet.h"

#include "core/jobs/Render.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QLocale>

static void readyHelp() { Q_INIT_RESOURCE(help); }

namespace countersign::window {

using bridge::Theme;

namespace {

struct Topic {
    const char* file;
    const char* title;
};
constexpr Topic kTopics[] = {
    {"start", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "Beginning")},
    {"approver", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "Signing a release")},
    {"meeting", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "Deciding in a review")},
    {"auditor", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "Auditing the record")},
    {"words", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "Words and marks")},
    {"trouble", QT_TRANSLATE_NOOP("countersign::window::HelpSheet", "When something goes wrong")}};

// The text in the person's language where there is one.
QString textOf(const char* topic) {
    const QString language = QLocale().name().left(2);
    for (const QString& folder :
         {QStringLiteral(":/help/") + language, QStringLiteral(":/help/en")}) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(topic) + QStringLiteral(".md"));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

// A line "@picture NAME" stands for a picture; all else is markdown.
QString htmlOf(const QString& text) {
    static const QString mark = QStringLiteral("@picture ");
    QString html, piece;
    const auto flush = [&] {
        html += QString::fromStdString(jobs::renderText(piece.toStdString()).body);
        piece.clear();
    };
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(mark)) {
            piece += line + QLatin1Char('\n');
            continue;
        }
        flush();
        html += QStringLiteral("<p><img src=\"help:%1\" width=\"%2\"></p>")
                    .arg(line.mid(mark.size()).trimmed().toHtmlEscaped())
                    .arg(Theme::grid(72));
    }
    flush();
    return html;
}

} // namespace

QVariant HelpView::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::ImageResource && name.scheme() == QLatin1String("help")) {
        const QImage picture(QStringLiteral(":/help/pictures/%1.png").arg(name.path()));
        if (!picture.isNull()) return picture;
    }
    return MarkdownView::loadResource(type, name);
}

HelpSheet::HelpSheet(QWidget* parent)
    : QDialog(parent), m_topics(new QListWidget(this)), m_view(new HelpView(this)) {
    readyHelp();
    setObjectName(QStringLiteral("helpSheet"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(Theme::grid(28));
    m_topics->setSpacing(Theme::grid(0.5));
    m_topics->setBackgroundRole(QPalette::Window);
    m_topics->viewport()->setBackgroundRole(QPalette::Window);
    for (const Topic& topic : kTopics)
        m_topics->addItem(tr(topic.title));
    m_view->setObjectName(QStringLiteral("helpText"));
    m_view->setAccessibleName(tr("Help text"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid(1.5), Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid());
    layout->addWidget(m_topics);
    layout->addWidget(m_view, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpSheet::showTopic);
    connect(m_view, &HelpView::linkRequested, this,
            [](const QUrl& url) { QDesktopServices::openUrl(url); });
    m_topics->setCurrentRow(0);
    resize(Theme::grid(118), Theme::grid(84));
}

int HelpSheet::topics() const { return m_topics->count(); }

void HelpSheet::showTopic(int row) {
    if (row < 0 || row >= m_topics->count()) return;
    m_view->setSafeHtml(htmlOf(textOf(kTopics[row].file)));
}

void HelpSheet::open(QWidget* window) {
    auto* sheet = window->findChild<HelpSheet*>();
    if (!sheet) sheet = new HelpSheet(window);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

} // namespace countersign::window
