#include "ui/pages/FactSheet.h"

#include "ui/bridge/Signatures.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/SignSheet.h"
#include "ui/widgets/Soft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::pages {

using bridge::Theme;

namespace factsheet {

const QString kRole = QStringLiteral("role");

QString valueOf(QWidget* widget) {
    if (auto* line = qobject_cast<QLineEdit*>(widget)) return line->text().trimmed();
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) return text->toPlainText().trimmed();
    if (auto* day = qobject_cast<QDateEdit*>(widget)) return day->date().toString(Qt::ISODate);
    if (auto* tick = qobject_cast<QCheckBox*>(widget))
        return tick->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    if (auto* box = qobject_cast<QComboBox*>(widget)) return box->currentData().toString();
    QStringList chosen;
    if (auto* list = qobject_cast<QListWidget*>(widget))
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->checkState() == Qt::Checked)
                chosen << list->item(i)->data(Qt::UserRole).toString();
    return chosen.join(QLatin1Char(','));
}

void give(QWidget* widget, const QString& value) {
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value);
    } else if (auto* day = qobject_cast<QDateEdit*>(widget)) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (date.isValid()) day->setDate(date);
    } else if (auto* tick = qobject_cast<QCheckBox*>(widget)) {
        tick->setChecked(value == QLatin1String("yes"));
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        const int at = box->findData(value);
        if (at >= 0) box->setCurrentIndex(at);
    } else if (auto* list = qobject_cast<QListWidget*>(widget)) {
        const QStringList chosen = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(
                chosen.contains(list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                              : Qt::Unchecked);
    }
}

QWidget* make(const FactField& field, QWidget* parent) {
    using Kind = FactField::Kind;
    switch (field.kind) {
    case Kind::Text: {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFixedHeight(Theme::grid(11));
        return text;
    }
    case Kind::Choice: {
        auto* box = new QComboBox(parent);
        // Long words must not widen the sheet; they are whole in the list.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        for (const auto& [value, words] : field.choices)
            box->addItem(words, value);
        return box;
    }
    case Kind::Several: {
        auto* list = new QListWidget(parent);
        list->setFixedHeight(Theme::grid(16));
        for (const auto& [value, words] : field.choices) {
            auto* item = new QListWidgetItem(words, list);
            item->setData(Qt::UserRole, value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        list->setCurrentRow(0);
        return list;
    }
    case Kind::Day: {
        auto* day = new QDateEdit(parent);
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setDate(QDate::currentDate());
        return day;
    }
    case Kind::Tick:
        return new QCheckBox(field.label, parent);
    case Kind::Moment: {
        auto* line = new QLineEdit(parent);
        line->setPlaceholderText(QStringLiteral("2026-11-21T09:00:00Z"));
        return line;
    }
    case Kind::Line:
        break;
    }
    return new QLineEdit(parent);
}

} // namespace factsheet

FactSheet::FactSheet(bridge::Session* session, const QString& name, const QString& title,
                     std::vector<FactField> fields, const char* kind, Compose compose,
                     QWidget* parent, const std::string& about)
    : QDialog(parent), m_session(session), m_name(name), m_title(title), m_about(about),
      m_fields(std::move(fields)), m_compose(std::move(compose)), m_form(new QFormLayout),
      m_state(new QLabel(this)), m_next(new QPushButton(tr("Show what will be signed…"), this)),
      m_throw(new QPushButton(tr("Empty the form"), this)),
      m_kept(session, this,
             {[this] {
                  KeptDraft::Fields all;
                  for (const auto& [id, value] : values())
                      all[bridge::utf8(id)] = bridge::utf8(value);
                  return all;
              },
              [this](const KeptDraft::Fields& kept) {
                  for (const auto& [fieldId, value] : kept) {
                      const QString id = QString::fromStdString(fieldId);
                      if (!m_given.count(id))
                          factsheet::give(m_widgets.at(id), QString::fromStdString(value));
                  }
              }}) {
    setObjectName(name + QStringLiteral("Sheet"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    addRoles(kind);
    double tall = 18;
    for (const FactField& field : m_fields)
        tall += (field.kind == FactField::Kind::Text      ? 12
                 : field.kind == FactField::Kind::Several ? 17
                                                          : 4.5) +
                (field.hint.isEmpty() && field.hints.empty() ? 0 : 4);
    resize(Theme::grid(78), Theme::grid(std::min(tall, 84.0)));
    if (!m_session->canSign())
        m_state->setText(tr("Choose who signs first (Ctrl+I); nothing can be signed in the past or "
                            "while the program is switched to reading only."));
    keepDraft();
}

void FactSheet::build() {
    auto* heading = new QLabel(m_title, this);
    heading->setObjectName(m_name + QStringLiteral("SheetTitle"));
    heading->setFont(Theme::font(bridge::TextSize::Title, true));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto* inside = new QWidget(this);
    inside->setLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(Theme::grid(2));
    for (const FactField& field : m_fields)
        addField(field);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(m_name + QStringLiteral("SheetScroll"));
    scroll->setAccessibleName(m_title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(m_name + QStringLiteral("SheetState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    m_next->setObjectName(m_name + QStringLiteral("SheetNext"));
    m_next->setAccessibleName(m_next->text());
    m_next->setDefault(true);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    m_throw->setObjectName(m_name + QStringLiteral("SheetThrow"));
    m_throw->setAccessibleName(m_throw->text());
    m_throw->setAutoDefault(false);
    m_throw->setEnabled(false);
    buttons->addButton(m_throw, QDialogButtonBox::ResetRole);
    auto* leave = buttons->addButton(tr("Leave it; kept as a draft"), QDialogButtonBox::RejectRole);
    leave->setObjectName(m_name + QStringLiteral("SheetLeave"));
    leave->setAccessibleName(leave->text());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid());
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, &FactSheet::offer);
    connect(m_throw, &QPushButton::clicked, this, &FactSheet::throwAway);
    connect(buttons, &QDialogButtonBox::rejected, this, &FactSheet::reject);
}

void FactSheet::keepDraft() {
    for (const auto& [id, widget] : m_widgets)
        m_kept.watch(widget);
    connect(&m_kept, &KeptDraft::changed, this, [this] {
        if (m_kept.isWritten()) m_thrown.clear();
        m_throw->setText(m_thrown.empty() ? tr("Empty the form") : tr("Bring it back"));
        m_throw->setAccessibleName(m_throw->text());
        m_throw->setEnabled(m_kept.isWritten() || !m_thrown.empty());
    });
    connect(&m_kept, &KeptDraft::restored, this, [this](const base::UtcTime& saved) {
        const QString said =
            tr("Your draft of %1 is back. It is not signed.").arg(bridge::moment(saved).text);
        m_state->setText(m_state->text().isEmpty() ? said : said + '\n' + m_state->text());
    });
    m_kept.turnTo("fact-" + bridge::utf8(m_name), m_about);
}

void FactSheet::throwAway() {
    if (!m_thrown.empty()) return m_kept.bringBack(std::exchange(m_thrown, {}));
    m_thrown = m_kept.written();
    m_kept.throwAway();
    m_state->clear();
}

void FactSheet::addField(const FactField& field) {
    QWidget* widget = factsheet::make(field, this);
    widget->setObjectName(m_name + field.id.left(1).toUpper() + field.id.mid(1));
    widget->setAccessibleName(field.label);
    if (!field.hint.isEmpty()) widget->setAccessibleDescription(field.hint);
    m_widgets[field.id] = widget;
    if (!field.value.isEmpty()) factsheet::give(widget, field.value);
    if (field.kind == FactField::Kind::Tick)
        m_form->addRow(QString(), widget);
    else
        m_form->addRow(field.label, widget);
    if (!field.hint.isEmpty()) {
        auto* hint = widgets::softLabel("", field.hint, this);
        hint->setWordWrap(true);
        m_form->addRow(QString(), hint);
    }
    auto* box = qobject_cast<QComboBox*>(widget);
    if (!box || field.hints.empty()) return;
    auto* hint = widgets::softLabel("", {}, this);
    hint->setObjectName(m_name + field.id + QStringLiteral("Hint"));
    hint->setWordWrap(true);
    m_form->addRow(QString(), hint);
    const auto show = [hint, box, hints = field.hints] {
        const auto found = hints.find(box->currentData().toString());
        hint->setText(found == hints.end() ? QString() : found->second);
    };
    connect(box, &QComboBox::currentIndexChanged, hint, show);
    show();
}

// Asked only where the person has several.
void FactSheet::addRoles(const char* kind) {
    const auto& identity = m_session->identity();
    if (!identity || identity->roles.size() < 2) return;
    FactField field{factsheet::kRole, tr("Signing as"), FactField::Kind::Choice};
    const auto& report = m_session->logReport();
    const auto may = report ? report->ledger.policy.rolesFor(kind) : std::vector<std::string>();
    QString first;
    for (const std::string& role : identity->roles) {
        const QString id = bridge::text(role);
        field.choices.emplace_back(id, report ? bridge::roleName(report->ledger.policy, role) : id);
        if (first.isEmpty() && std::find(may.begin(), may.end(), role) != may.end()) first = id;
    }
    field.value = first;
    addField(field);
    m_fields.push_back(std::move(field));
}

void FactSheet::set(const QString& id, const QString& value) {
    const auto found = m_widgets.find(id);
    if (found == m_widgets.end()) return;
    factsheet::give(found->second, value);
    m_given[id] = value;
    m_kept.proposed();
}

FactValues FactSheet::values() const {
    FactValues all;
    for (const auto& [id, widget] : m_widgets)
        all[id] = factsheet::valueOf(widget);
    return all;
}

void FactSheet::showMissing() {
    for (const FactField& field : m_fields) {
        if (!field.required || !factsheet::valueOf(m_widgets[field.id]).isEmpty()) continue;
        m_state->setText(tr("Still to be filled in: %1").arg(field.label));
        m_widgets[field.id]->setFocus();
        return;
    }
    m_state->clear();
}

void FactSheet::offer() {
    showMissing();
    if (!m_state->text().isEmpty()) return;
    auto statement = m_compose(values());
    if (!statement) {
        const auto message = bridge::message(statement.error());
        m_state->setText(message.next.isEmpty() ? message.sentence
                                                : message.sentence + '\n' + message.next);
        return;
    }
    const FactValues now = values();
    if (const auto role = now.find(factsheet::kRole); role != now.end())
        statement->hat = bridge::utf8(role->second);
    auto* sheet = new SignSheet(m_session, m_title, std::move(*statement), this);
    connect(sheet, &SignSheet::statementSigned, this, [this](const QString& record) {
        m_kept.drop();
        emit statementSigned(record);
        accept();
    });
    sheet->open();
}

} // namespace countersign::pages
