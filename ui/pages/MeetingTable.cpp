// What the tabs of a meeting have in common.
#include "ui/bridge/Theme.h"
#include "ui/models/ModelTable.h"
#include "ui/pages/MeetingTabs.h"
#include "ui/widgets/Soft.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Theme;

MeetingTab::MeetingTab(MeetingDesk* desk, const char* name, QWidget* parent)
    : QWidget(parent), m_desk(desk) {
    setObjectName(QLatin1String(name));
    connect(desk, &MeetingDesk::changed, this, [this] { showMeeting(); });
    connect(desk->session(), &bridge::Session::identityChanged, this, [this] { showMeeting(); });
}

QPushButton* MeetingTab::button(const char* name, const QString& title) {
    auto* made = new QPushButton(title, this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(QString(title).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    return made;
}

MeetingTableTab::MeetingTableTab(MeetingDesk* desk, const char* name, const QString& accessible,
                                 const QStringList& headers, const std::vector<double>& widths,
                                 QWidget* parent)
    : MeetingTab(desk, name, parent), m_rows(new models::RowTable(headers, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QLatin1String(name), accessible, this)),
      m_said(widgets::softLabel("meetingTabSaid", {}, this)) {
    m_said->setObjectName(QLatin1String(name) + QStringLiteral("Said"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, widths);
    m_pane->view()->setSortingEnabled(false); // the order is the meeting's
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
}

void MeetingTableTab::place(QWidget* beside, const std::vector<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(3), Theme::grid(0.5), Theme::grid(3), Theme::grid());
    row->setSpacing(Theme::grid());
    row->addWidget(m_said, 1);
    for (QPushButton* each : buttons)
        row->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (beside) {
        auto* split = new QSplitter(Qt::Vertical, this);
        split->setObjectName(objectName() + QStringLiteral("Split"));
        split->setChildrenCollapsible(false);
        split->addWidget(m_pane);
        split->addWidget(beside);
        layout->addWidget(split, 1);
    } else {
        layout->addWidget(m_pane, 1);
    }
    layout->addLayout(row);
}

QWidget* MeetingTableTab::firstFocus() { return m_pane->view(); }
QWidget* MeetingTableTab::filterField() { return m_pane->filter(); }

void MeetingTableTab::showRows(std::vector<models::Row> rows, const QString& empty) {
    const int before = std::max(0, chosen());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].group = static_cast<int>(i);
    m_pane->say(rows.empty() ? empty : QString());
    const int count = static_cast<int>(rows.size());
    m_rows->show(std::move(rows));
    if (count > 0 && m_filter->rowCount() > 0)
        m_pane->view()->selectRow(std::min(before, m_filter->rowCount() - 1));
}

int MeetingTableTab::chosen() const {
    const QModelIndex index = m_pane->view()->currentIndex();
    return index.isValid() ? index.data(models::RowTable::kGroupRole).toInt() : -1;
}

} // namespace countersign::pages
