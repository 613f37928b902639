// A folder dragged onto the window is opened, as if it had been chosen.
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace countersign::window {

class FolderDrop final : public QObject {
    Q_OBJECT

public:
    explicit FolderDrop(QWidget* window);

signals:
    void dropped(const QString& folder);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QString folderOf(const QMimeData* data); // empty: none, or more than one
};

} // namespace countersign::window
