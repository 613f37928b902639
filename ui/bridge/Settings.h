// What the window remembers of a person's habits: column widths, chosen key, recent repositories.
// One INI file in base::configHome(); nothing here is ever judged or signed.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace countersign::bridge {

class Settings {
public:
    // Of the window as a whole.
    static QVariant value(const QString& key);
    static void setValue(const QString& key, const QVariant& value);
    // Of one repository, by its canonical folder.
    static QVariant value(const QString& repository, const QString& key);
    static void setValue(const QString& repository, const QString& key, const QVariant& value);

    static QStringList recentFolders(); // newest first, at most 8, only those that exist
    static void rememberFolder(const QString& folder);
};

} // namespace countersign::bridge
