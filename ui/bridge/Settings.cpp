#include "ui/bridge/Settings.h"

#include "core/base/File.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace countersign::bridge {

namespace {

QSettings settingsFile() {
    const auto file = base::configHome() / "workbench.ini";
    return {QString::fromStdString(file.string()), QSettings::IniFormat};
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
