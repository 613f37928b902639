#include "ui/bridge/Language.h"

#include "ui/bridge/Settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void readyTranslations() { Q_INIT_RESOURCE(i18n); }

namespace countersign::bridge {

namespace {

const QString kKey = QStringLiteral("language");

class OneContext final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char*, const char* text, const char* comment, int n) const override {
        return QTranslator::translate("countersign", text, comment, n);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("de")}; }

QString chosenLanguage() {
    const QString chosen = Settings::value(kKey).toString();
    if (languages().contains(chosen)) return chosen;
    const QString desktop = QLocale::system().name().left(2);
    return languages().contains(desktop) ? desktop : QStringLiteral("en");
}

void speak(const QString& language) {
    static OneContext ours;
    static QTranslator qts; // words of Qt's own dialogs, where the desktop has them
    readyTranslations();
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    const bool chosen = !Settings::value(kKey).toString().isEmpty();
    if (chosen && QLocale().language() != QLocale(language).language())
        QLocale::setDefault(QLocale(language));
    if (language != QLatin1String("en") &&
        qts.load(QStringLiteral("qtbase_") + language,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    // English, too: what is counted has a form for one and a form for many.
    if (ours.load(QStringLiteral(":/i18n/countersign_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&ours);
}

void chooseLanguage(const QString& language) {
    Settings::setValue(kKey, language);
    speak(language);
}

} // namespace countersign::bridge
