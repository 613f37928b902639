#include "ui/widgets/ActivityLog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QListWidget>
#include <QPainter>
#include <QPixmap>
#include <QTime>
#include <QVBoxLayout>

namespace countersign::widgets {

namespace {

constexpr int kMostLines = 2000;

QIcon toneIcon(bridge::Tone tone) {
    const bridge::Shape shape = tone == bridge::Tone::Bad       ? bridge::Shape::Cross
                                : tone == bridge::Tone::Caution ? bridge::Shape::Bang
                                : tone == bridge::Tone::Good    ? bridge::Shape::Check
                                                                : bridge::Shape::Dash;
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    bridge::paint(painter, QRectF(2, 2, 12, 12), shape, bridge::Theme::ink(tone));
    return QIcon(pixmap);
}

} // namespace

ActivityLog::ActivityLog(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("activityLog"));
    m_list->setObjectName(QStringLiteral("activityLines"));
    m_list->setAccessibleName(tr("Activity log"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    auto* copyLines = new QAction(tr("Copy"), m_list);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &ActivityLog::copy);
    m_list->addAction(copyLines);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

void ActivityLog::add(bridge::Tone tone, const QString& sentence) {
    auto* item = new QListWidgetItem(
        toneIcon(tone),
        tr("%1   %2").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss")), sentence),
        m_list);
    item->setToolTip(sentence.toHtmlEscaped());
    if (m_list->count() > kMostLines) delete m_list->takeItem(0);
    m_list->scrollToBottom();
}

int ActivityLog::size() const { return m_list->count(); }

QString ActivityLog::line(int row) const { return m_list->item(row)->text(); }

void ActivityLog::copy() const {
    QStringList chosen;
    const bool some = !m_list->selectedItems().isEmpty();
    for (int row = 0; row < m_list->count(); ++row)
        if (!some || m_list->item(row)->isSelected()) chosen << m_list->item(row)->text();
    QGuiApplication::clipboard()->setText(chosen.join(QLatin1Char('\n')));
}

} // namespace countersign::widgets
