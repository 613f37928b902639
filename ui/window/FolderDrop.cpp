#include "ui/window/FolderDrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace countersign::window {

FolderDrop::FolderDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString FolderDrop::folderOf(const QMimeData* data) {
    const auto urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QFileInfo file(urls.front().toLocalFile());
    return file.isDir() ? file.absoluteFilePath() : QString();
}

bool FolderDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event); // a drag that enters is one, too
        const QString folder = folderOf(drop->mimeData());
        if (folder.isEmpty()) return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) emit dropped(folder);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace countersign::window
