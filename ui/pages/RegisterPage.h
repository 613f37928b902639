// A page of registers: a heading with what stands out, buttons, and parts as tabs, read anew when
// the page is shown and something moved since.
#pragma once

#include "ui/pages/Page.h"

#include <QList>

#include <initializer_list>
#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;

namespace countersign::widgets {
class MarkdownView;
class TablePane;
} // namespace countersign::widgets

namespace countersign::pages {

class RegisterPage : public Page {
    Q_OBJECT

public:
    QWidget* firstFocus() override;
    QWidget* filterField() override;
    QStringList parts() const override;
    void showPart(int part) override;

protected:
    using Moved = void (bridge::Session::*)();
    // `name` starts the object names: "actions" gives "actionsPage", "actionsTitle", "actionsSaid",
    // "actionsTabs".
    RegisterPage(bridge::Session* session, QWidget* parent, const QString& name);
    // Once, at the beginning of the page's constructor.
    void arrange(const QString& tabsName, const QList<QPushButton*>& buttons);
    void addPart(const QString& tab, QWidget* part, QWidget* focus, QWidget* filter = nullptr);
    // A table, and below it the row chosen with what can be done about it.
    QWidget* withDetail(const QString& name, widgets::TablePane* table, widgets::MarkdownView* text,
                        const QList<QPushButton*>& buttons, int above, int below);
    // A table with what can be done about its row below it.
    QWidget* withButtons(widgets::TablePane* table, const QList<QPushButton*>& buttons);
    void readAfter(std::initializer_list<Moved> moved);
    virtual void load() = 0; // a repository is open
    void showEvent(QShowEvent* event) override;

    bool isStale() const { return m_stale; }
    int part() const;
    void setSaid(const QString& words); // beside the heading
    void sayFailed(const base::Error& error, const QList<widgets::TablePane*>& tables);

private:
    struct Tab {
        QWidget* focus;
        QWidget* filter;
    };
    void loadIfOpen();

    QString m_name;
    QTabWidget* m_tabs;
    QLabel* m_said;
    std::vector<Tab> m_parts;
    bool m_stale = true;
};

} // namespace countersign::pages
