// The pages there are: each entered once, made when first wanted, shown, and found again on the way
// back. The rail and the commands follow this list; a new page is one line in PageList.cpp.
#pragma once

#include "ui/pages/Page.h"

#include <QObject>

#include <functional>
#include <vector>

class QStackedWidget;

namespace countersign::window {

class Rail;

class Pages final : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString name;    // "models"; its rail button is "railModels", its command "goModels"
        QString title;   // empty: not on the rail
        QString command; // what the command palette says
        QString keys;    // "Ctrl+1"
        std::function<pages::Page*()> make;
        bool onlyOnceShown = false; // on the rail from the first time it is shown
    };

    Pages(Rail* rail, QStackedWidget* stack, QObject* parent);
    void add(Entry entry);
    const std::vector<Entry>& entries() const { return m_entries; }

    // Makes it where it is wanted for the first time; null for a name nobody entered.
    pages::Page* page(const QString& name);
    pages::Page* made(const QString& name) const; // null: not made yet
    template <typename P> P* as(const char* name) {
        return qobject_cast<P*>(page(QLatin1String(name)));
    }
    void show(const QString& name);
    void back();
    void forgetWay();
    QString current() const { return m_current; }

signals:
    void pageMade(countersign::pages::Page* page);
    void shown(const QString& name, const QString& before);

private:
    struct Made {
        QString name;
        pages::Page* page;
        QWidget* frame; // around it, in the stack
    };
    int indexOf(const QString& name) const;
    void retitle(const QString& name, const pages::Page* page);

    Rail* m_rail;
    QStackedWidget* m_stack;
    std::vector<Entry> m_entries;
    std::vector<Made> m_made;
    QStringList m_way; // for "back"
    QString m_current;
};

} // namespace countersign::window
