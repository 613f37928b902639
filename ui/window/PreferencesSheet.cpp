#include "ui/window/PreferencesSheet.h"

#include "ui/bridge/Language.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Theme.h"
#include "ui/window/Commands.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Zoom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign::window {

using bridge::Settings;
using bridge::Theme;

namespace {

template <typename W> W* named(W* made, const char* name, const QString& accessible) {
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(accessible);
    return made;
}

} // namespace

PreferencesSheet::PreferencesSheet(MainWindow* window) : QDialog(window), m_window(window) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* look = named(new QComboBox(this), "prefAppearance", tr("Appearance"));
    const std::pair<QString, const char*> looks[] = {{tr("As the desktop"), "asDesktop"},
                                                     {tr("Light"), "light"},
                                                     {tr("Dark"), "dark"},
                                                     {tr("High contrast, light"), "contrast"},
                                                     {tr("High contrast, dark"), "contrastDark"}};
    for (const auto& [words, command] : looks)
        look->addItem(words, QString::fromLatin1(command));
    const int chosen = look->findData(Settings::value(QStringLiteral("appearance")).toString());
    look->setCurrentIndex(chosen < 0 ? 0 : chosen);
    auto* language = named(new QComboBox(this), "prefLanguage", tr("Language"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(language->findData(bridge::chosenLanguage()));
    auto* size = named(new QSpinBox(this), "prefZoom", tr("Size of type, per cent"));
    size->setRange(kZoomLeast, kZoomMost);
    size->setSingleStep(kZoomStep);
    size->setSuffix(QStringLiteral(" %"));
    size->setKeyboardTracking(false);
    size->setValue(Zoom::percent());
    auto* reading = named(new QCheckBox(tr("Reading only: nothing is signed or written"), this),
                          "prefReadOnly", tr("Reading only"));
    reading->setChecked(window->session().readOnly());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::grid(2));
    form->setVerticalSpacing(Theme::grid(1.5));
    form->addRow(tr("&Appearance"), look);
    form->addRow(tr("&Language"), language);
    form->addRow(tr("&Size of type"), size);
    form->addRow(QString(), reading);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    named(buttons->button(QDialogButtonBox::Close), "prefClose", tr("Close"))->setText(tr("Close"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(2));
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(look, &QComboBox::activated, this, [this, look](int index) {
        m_window->commands().run(look->itemData(index).toString());
    });
    connect(language, &QComboBox::activated, this, [this, language](int index) {
        const QString wanted = language->itemData(index).toString();
        close(); // its own words are of the language before
        m_window->setLanguage(wanted);
    });
    connect(size, &QSpinBox::valueChanged, this,
            [this](int percent) { m_window->setZoom(percent); });
    connect(reading, &QCheckBox::toggled, this, [this](bool on) {
        if (on != m_window->session().readOnly())
            m_window->commands().run(QStringLiteral("readOnly"));
    });
}

} // namespace countersign::window
