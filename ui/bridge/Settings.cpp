#include "ui/bridge/Settings.h"

#include "core/base/File.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>

namespace countersign::bridge {

namespace {

// One for all: each that dies writes the whole file, so that a layout of forty parts was forty
// files. What is set reaches the disk with the next turn of the event loop, or with the program's
// end.
QSettings& settingsFile() {
    static QPointer<QSettings> file; // of the application, which may be another in tests
    const auto path = QString::fromStdString((base::configHome() / "workbench.ini").string());
    if (file && file->fileName() == path) return *file;
    delete file;
    file = new QSettings(path, QSettings::IniFormat, QCoreApplication::instance());
    return *file;
}

QString settingsKey(const QString& repository, const QString& key) {
    const auto digest =
        QCryptographicHash::hash(repository.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("repository/%1/%2").arg(QString::fromLatin1(digest.left(16)), key);
}

} // namespace

QVariant Settings::value(const QString& key) { return settingsFile().value(key); }

void Settings::setValue(const QString& key, const QVariant& value) {
    settingsFile().setValue(key, value);
}

QVariant Settings::value(const QString& repository, const QString& key) {
    return value(settingsKey(repository, key));
}

void Settings::setValue(const QString& repository, const QString& key, const QVariant& value) {
    setValue(settingsKey(repository, key), value);
}

QStringList Settings::recentFolders() {
    QStringList found;
    for (const auto& folder : value(QStringLiteral("recent")).toStringList())
        if (QFileInfo(folder).isDir()) found << folder;
    return found;
}

void Settings::rememberFolder(const QString& folder) {
    QStringList folders = value(QStringLiteral("recent")).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    setValue(QStringLiteral("recent"), folders.mid(0, 8));
}

} // namespace countersign::bridge
