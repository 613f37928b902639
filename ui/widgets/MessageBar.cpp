#include "ui/widgets/MessageBar.h"

#include "ui/bridge/Words.h"
#include "ui/widgets/Soft.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace countersign::widgets {

using bridge::Theme;
using bridge::Tone;

namespace {

constexpr int kMostLetters = 500, kMostStep = 80; // the whole stands in the activity log

template <typename W> W* named(W* widget, const char* name, const QString& accessible) {
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessible);
    return widget;
}

QPixmap barShape(bridge::Shape shape, Tone tone, qreal ratio) {
    const int side = Theme::grid(2);
    QPixmap pixmap(int(side * ratio), int(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    bridge::paint(painter, QRectF(1, 1, side - 2, side - 2), shape, Theme::ink(tone));
    return pixmap;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_shape(new QLabel(this)),
      m_text(named(new QLabel(this), "messageText", tr("Message"))),
      m_dismiss(named(new QPushButton(tr("Close"), this), "messageClose", tr("Close message"))),
      m_step(named(new QLabel(this), "taskStep", tr("Running task"))),
      m_bar(named(new QProgressBar(this), "taskProgress", tr("Progress"))),
      m_cancel(named(new QPushButton(tr("Cancel"), this), "taskCancel", tr("Cancel task"))),
      m_activity(named(new QToolButton(this), "activityButton", tr("Activity log"))) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // one long word must not widen the window
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_step->setTextFormat(Qt::PlainText);
    soften(m_step);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(Theme::grid(14), Theme::grid(0.75));
    m_activity->setText(tr("Activity"));
    m_activity->setAutoRaise(true);
    m_activity->setToolTip(tr("What was done and what went wrong (Ctrl+L)"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid(2), Theme::grid(0.5), Theme::grid(), Theme::grid(0.5));
    layout->setSpacing(Theme::grid());
    for (QWidget* part : {static_cast<QWidget*>(m_shape), static_cast<QWidget*>(m_text)})
        layout->addWidget(part);
    layout->setStretchFactor(m_text, 1);
    layout->addWidget(m_dismiss);
    layout->addSpacing(Theme::grid());
    for (QWidget* part : {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_activity)})
        layout->addWidget(part);
    setMinimumHeight(Theme::grid(4.5));

    m_noteEnds.setSingleShot(true);
    m_noteEnds.setInterval(6000);
    m_patience.setInterval(150);
    connect(&m_noteEnds, &QTimer::timeout, this, [this] {
        if (!m_error) clear();
    });
    connect(&m_patience, &QTimer::timeout, this, &MessageBar::showRunning);
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_activity, &QToolButton::clicked, this, &MessageBar::activityWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_runner && m_shown) m_runner->cancel(m_shown);
    });
    clear();
    showRunning();
}

void MessageBar::follow(tasks::TaskRunner* runner) {
    m_runner = runner;
    connect(runner, &tasks::TaskRunner::started, &m_patience, qOverload<>(&QTimer::start));
    connect(runner, &tasks::TaskRunner::progressed, this, &MessageBar::showRunning);
    connect(runner, &tasks::TaskRunner::finished, this, &MessageBar::showRunning);
}

void MessageBar::showError(const QString& sentence, const QString& next) {
    m_error = true;
    m_noteEnds.stop();
    const QString shown = bridge::brief(sentence, kMostLetters);
    m_text->setText(next.isEmpty() ? shown
                                   : tr("%1  —  %2").arg(shown, bridge::brief(next, kMostLetters)));
    m_shape->setPixmap(barShape(bridge::Shape::Cross, Tone::Bad, devicePixelRatioF()));
    m_shape->show();
    m_dismiss->show();
    update();
}

void MessageBar::showNote(const QString& sentence) {
    if (m_error) return;
    m_text->setText(bridge::brief(sentence, kMostLetters));
    m_shape->setPixmap(barShape(bridge::Shape::Check, Tone::Good, devicePixelRatioF()));
    m_shape->show();
    m_noteEnds.start();
}

void MessageBar::clear() {
    m_error = false;
    m_text->clear();
    m_shape->hide();
    m_dismiss->hide();
    update();
}

QString MessageBar::message() const { return m_text->text(); }

void MessageBar::showRunning() {
    tasks::TaskInfo shown;
    bool any = false;
    for (const auto& task : m_runner ? m_runner->tasks() : std::vector<tasks::TaskInfo>()) {
        any = any || task.running;
        const bool patient = task.since.isValid() && task.since.elapsed() >= 300;
        if (task.running && !task.name.isEmpty() && patient) shown = task;
    }
    const bool visible = shown.id != 0;
    m_shown = shown.id;
    for (QWidget* part : {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_cancel)})
        part->setVisible(visible);
    if (!any && (!m_runner || m_runner->tasks().empty())) m_patience.stop();
    if (!visible) return;
    const auto& progress = shown.progress;
    QString step = progress.step.empty() ? shown.name : bridge::text(progress.step);
    if (progress.total > 0)
        step = tr("%1 (%2 of %3)")
                   .arg(step, bridge::count(progress.done), bridge::count(progress.total));
    m_step->setText(bridge::brief(step, kMostStep));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0) m_bar->setValue(int(1000 * progress.done / progress.total));
    m_cancel->setVisible(shown.kind != tasks::Kind::Write);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_error ? Theme::wash(Tone::Bad) : Theme::frame());
    painter.fillRect(QRect(0, 0, width(), 1), Theme::line());
}

} // namespace countersign::widgets
