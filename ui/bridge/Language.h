// The language of the screen. A text is translated once, wherever it stands: the class it is said
// by does not matter (resources/i18n/update.py keeps all in one context).
#pragma once

#include <QString>
#include <QStringList>

namespace countersign::bridge {

// "en" and those with a translation.
QStringList languages();
// The one chosen by the person, else the desktop's where there is a translation, else "en".
QString chosenLanguage();
// Speaks it from now on: what is built afterwards is in that language. Dates and numbers follow the
// desktop unless the person chose a language.
void speak(const QString& language);
// Also remembers it as the person's choice.
void chooseLanguage(const QString& language);

} // namespace countersign::bridge
