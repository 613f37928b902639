#include "ui/pages/RegisterPage.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/widgets/MarkdownView.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Session;
using bridge::Theme;

namespace registerpage {

QHBoxLayout* buttonRow(const QList<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(), Theme::grid(0.5), Theme::grid(), Theme::grid());
    row->addStretch(1);
    for (QPushButton* each : buttons)
        row->addWidget(each);
    return row;
}

} // namespace registerpage

RegisterPage::RegisterPage(Session* session, QWidget* parent, const QString& name)
    : Page(session, parent), m_name(name), m_tabs(new QTabWidget(this)),
      m_said(widgets::softLabel(qPrintable(name + QStringLiteral("Said")), {}, this)) {
    setObjectName(name + QStringLiteral("Page"));
}

void RegisterPage::arrange(const QString& tabsName, const QList<QPushButton*>& buttons) {
    auto* heading = new QLabel(title(), this);
    heading->setObjectName(m_name + QStringLiteral("Title"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(0.5));
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(heading);
    top->addWidget(m_said, 1, Qt::AlignVCenter);
    for (QPushButton* each : buttons)
        top->addWidget(each);
    m_tabs->setObjectName(m_name + QStringLiteral("Tabs"));
    m_tabs->setAccessibleName(tabsName);
    m_tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void RegisterPage::addPart(const QString& tab, QWidget* part, QWidget* focus, QWidget* filter) {
    m_tabs->addTab(part, tab);
    m_parts.push_back({focus, filter});
}

QWidget* RegisterPage::withDetail(const QString& name, widgets::TablePane* table,
                                  widgets::MarkdownView* text, const QList<QPushButton*>& buttons,
                                  int above, int below) {
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(name);
    split->setChildrenCollapsible(false);
    split->addWidget(table);
    auto* detail = new QWidget(split);
    auto* inside = new QVBoxLayout(detail);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(text, 1);
    inside->addLayout(registerpage::buttonRow(buttons));
    split->addWidget(detail);
    split->setStretchFactor(0, above);
    split->setStretchFactor(1, below);
    return split;
}

QWidget* RegisterPage::withButtons(widgets::TablePane* table, const QList<QPushButton*>& buttons) {
    auto* part = new QWidget(this);
    auto* inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(table, 1);
    inside->addLayout(registerpage::buttonRow(buttons));
    return part;
}

void RegisterPage::readAfter(std::initializer_list<Moved> moved) {
    for (const Moved each : moved)
        connect(session(), each, this, [this] {
            m_stale = true;
            if (isVisible()) loadIfOpen();
        });
}

QWidget* RegisterPage::firstFocus() { return m_parts[std::size_t(part())].focus; }

QWidget* RegisterPage::filterField() { return m_parts[std::size_t(part())].filter; }

QStringList RegisterPage::parts() const {
    QStringList names;
    for (int i = 0; i < m_tabs->count(); ++i)
        names << m_tabs->tabText(i).remove(QLatin1Char('&'));
    return names;
}

void RegisterPage::showPart(int part) { m_tabs->setCurrentIndex(part); }

int RegisterPage::part() const { return m_tabs->currentIndex(); }

void RegisterPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) loadIfOpen();
}

void RegisterPage::loadIfOpen() {
    if (!session()->isOpen()) return;
    m_stale = false;
    load();
}

void RegisterPage::setSaid(const QString& words) { m_said->setText(words); }

void RegisterPage::sayFailed(const base::Error& error, const QList<widgets::TablePane*>& tables) {
    const auto message = bridge::message(error);
    for (auto* table : tables) {
        table->setCount({});
        table->say(message.next.isEmpty() ? message.sentence
                                          : message.sentence + '\n' + message.next);
    }
    m_said->clear();
}

} // namespace countersign::pages
