#include "ui/window/LayoutMemory.h"

#include "ui/bridge/Settings.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/window/Zoom.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace countersign::window {

using bridge::Settings;

namespace {

// Widths saved for other columns, or for another size of type, fit nothing: both are in the key.
QString columnsKey(const QTableView* view, int percent) {
    const QString key = QStringLiteral("columns/%1/%2")
                            .arg(view->objectName())
                            .arg(view->model() ? view->model()->columnCount() : 0);
    return percent == 100 ? key : QStringLiteral("%1/%2").arg(key).arg(percent);
}

QString key(const char* what, const QWidget* part) {
    return QStringLiteral("%1/%2").arg(QLatin1String(what), part->objectName());
}

template <typename W, typename Each> void forNamed(QWidget* root, Each each) {
    for (W* part : root->findChildren<W*>())
        if (!part->objectName().isEmpty() && !part->objectName().startsWith(QLatin1String("qt_")) &&
            !part->property("remembersItself").toBool())
            each(part);
}

} // namespace

void LayoutMemory::restore(QWidget* root) {
    m_percent = Zoom::percent(); // what is saved later was measured in this
    if (m_repository.isEmpty()) return;
    forNamed<QSplitter>(root, [this](QSplitter* part) {
        const auto state = Settings::value(m_repository, key("split", part)).toByteArray();
        if (!state.isEmpty()) part->restoreState(state);
    });
    forNamed<QTableView>(root, [this](QTableView* part) {
        const auto state = Settings::value(m_repository, columnsKey(part, m_percent)).toByteArray();
        if (!state.isEmpty() && part->horizontalHeader()->restoreState(state))
            part->setProperty(widgets::kColumnsRestored, true);
    });
    forNamed<QTabWidget>(root, [this](QTabWidget* part) {
        bool told = false;
        const int tab = Settings::value(m_repository, key("tab", part)).toInt(&told);
        if (told && tab >= 0 && tab < part->count()) part->setCurrentIndex(tab);
    });
}

void LayoutMemory::save(QWidget* root) const {
    if (m_repository.isEmpty()) return;
    forNamed<QSplitter>(root, [this](QSplitter* part) {
        Settings::setValue(m_repository, key("split", part), part->saveState());
    });
    forNamed<QTableView>(root, [this](QTableView* part) {
        if (part->model())
            Settings::setValue(m_repository, columnsKey(part, m_percent),
                               part->horizontalHeader()->saveState());
    });
    forNamed<QTabWidget>(root, [this](QTabWidget* part) {
        Settings::setValue(m_repository, key("tab", part), part->currentIndex());
    });
}

} // namespace countersign::window
