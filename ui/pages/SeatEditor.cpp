#include "ui/pages/SeatEditor.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::text;
using bridge::Theme;
using SeatKind = model::SeatRule::Kind;

namespace seateditor {

constexpr int kMostPeople = 100; // as POLICY.md
constexpr int kMostDepth = 2;    // deeper groups are written as text

model::SeatRule seatOf(const std::vector<model::Role>& roles) {
    model::SeatRule seat;
    if (!roles.empty()) seat.role = roles.front().id;
    return seat;
}

} // namespace seateditor

SeatEditor::SeatEditor(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("seatEditor"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_root.kind = SeatKind::All;
}

void SeatEditor::show(const model::Policy& policy, const std::vector<model::SeatRule>& seats) {
    m_roles = policy.roles;
    m_root.parts = seats;
    build();
}

model::SeatRule& SeatEditor::at(const Way& way) {
    model::SeatRule* rule = &m_root;
    for (const std::size_t step : way)
        rule = &rule->parts[step];
    return *rule;
}

void SeatEditor::build() {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(0.5));
    m_layout->addWidget(m_rows);
    m_number = 0;
    buildGroup({}, 0);
    column->addStretch(1);
}

QWidget* SeatEditor::row(int depth) {
    auto* made = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(made);
    layout->setContentsMargins(Theme::grid(3) * depth, 0, 0, 0);
    layout->setSpacing(Theme::grid());
    m_rows->layout()->addWidget(made);
    return made;
}

void SeatEditor::buildGroup(const Way& way, int depth) {
    const std::size_t parts = at(way).parts.size();
    for (std::size_t i = 0; i < parts; ++i) {
        Way one = way;
        one.push_back(i);
        if (at(one).kind == SeatKind::Seat) {
            buildSeat(one, depth);
            continue;
        }
        auto* line = row(depth);
        auto* words = new QLabel(at(one).kind == SeatKind::Any ? tr("one of these is enough:")
                                                               : tr("all of these:"),
                                 line);
        auto* drop = new QPushButton(tr("Remove the group"), line);
        drop->setObjectName(QStringLiteral("seatGroupRemove-%1").arg(++m_number));
        drop->setAccessibleName(tr("Remove the group of signatures %1").arg(m_number));
        line->layout()->addWidget(words);
        line->layout()->addWidget(drop);
        static_cast<QHBoxLayout*>(line->layout())->addStretch(1);
        connect(drop, &QPushButton::clicked, this, [this, one] { remove(one); });
        buildGroup(one, depth + 1);
    }
    addButtons(way, depth);
}

void SeatEditor::buildSeat(const Way& way, int depth) {
    const model::SeatRule seat = at(way);
    const int number = ++m_number;
    auto* line = row(depth);
    auto* count = new QSpinBox(line);
    count->setObjectName(QStringLiteral("seatCount-%1").arg(number));
    count->setAccessibleName(tr("How many people for signature %1").arg(number));
    count->setRange(1, seateditor::kMostPeople);
    count->setValue(seat.count);
    auto* role = new QComboBox(line);
    role->setObjectName(QStringLiteral("seatRole-%1").arg(number));
    role->setAccessibleName(tr("Who gives signature %1").arg(number));
    for (const auto& one : m_roles)
        role->addItem(text(one.name.empty() ? one.id : one.name), text(one.id));
    role->setCurrentIndex(role->findData(text(seat.role)));
    role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role->setMinimumContentsLength(8); // what stands behind it keeps its place
    auto* outside = new QCheckBox(tr("from outside"), line);
    outside->setObjectName(QStringLiteral("seatOutside-%1").arg(number));
    outside->setAccessibleName(tr("Signature %1 comes from outside").arg(number));
    outside->setChecked(seat.external);
    auto* drop = new QPushButton(tr("Remove"), line);
    drop->setObjectName(QStringLiteral("seatRemove-%1").arg(number));
    drop->setAccessibleName(tr("Remove signature %1").arg(number));
    for (QWidget* part : {static_cast<QWidget*>(count), static_cast<QWidget*>(role),
                          static_cast<QWidget*>(outside), static_cast<QWidget*>(drop)})
        line->layout()->addWidget(part);
    static_cast<QHBoxLayout*>(line->layout())->setStretchFactor(role, 1);
    connect(count, &QSpinBox::valueChanged, this, [this, way](int people) {
        at(way).count = people;
        changed();
    });
    connect(role, &QComboBox::currentIndexChanged, this, [this, way](int index) {
        at(way).role = m_roles[std::size_t(index)].id;
        changed();
    });
    connect(outside, &QCheckBox::toggled, this, [this, way](bool on) {
        at(way).external = on;
        changed();
    });
    connect(drop, &QPushButton::clicked, this, [this, way] { remove(way); });
}

void SeatEditor::addButtons(const Way& way, int depth) {
    auto* line = row(depth);
    const int number = ++m_number;
    const bool alternatives = at(way).kind == SeatKind::Any;
    auto* one =
        new QPushButton(alternatives ? tr("Add an alternative") : tr("Add a signature"), line);
    one->setObjectName(QStringLiteral("seatAdd-%1").arg(number));
    one->setAccessibleName(one->text());
    line->layout()->addWidget(one);
    connect(one, &QPushButton::clicked, this,
            [this, way] { add(way, seateditor::seatOf(m_roles)); });
    if (depth < seateditor::kMostDepth) {
        auto* group = new QPushButton(
            alternatives ? tr("Add several together") : tr("Add “one of several”"), line);
        group->setObjectName(QStringLiteral("seatAddGroup-%1").arg(number));
        group->setAccessibleName(group->text());
        line->layout()->addWidget(group);
        connect(group, &QPushButton::clicked, this, [this, way, alternatives] {
            model::SeatRule rule;
            rule.kind = alternatives ? SeatKind::All : SeatKind::Any;
            rule.parts = {seateditor::seatOf(m_roles), seateditor::seatOf(m_roles)};
            if (m_roles.size() > 1) rule.parts[1].role = m_roles[1].id;
            add(way, std::move(rule));
        });
    }
    static_cast<QHBoxLayout*>(line->layout())->addStretch(1);
}

// Rows are made anew after the click is over: the button that was pressed is one of them.
void SeatEditor::add(const Way& group, model::SeatRule rule) {
    at(group).parts.push_back(std::move(rule));
    QMetaObject::invokeMethod(this, &SeatEditor::build, Qt::QueuedConnection);
    changed();
}

void SeatEditor::remove(Way way) {
    const std::size_t last = way.back();
    way.pop_back();
    auto& parts = at(way).parts;
    parts.erase(parts.begin() + std::ptrdiff_t(last));
    // A group of nothing can ask nobody.
    if (parts.empty() && !way.empty()) return remove(std::move(way));
    QMetaObject::invokeMethod(this, &SeatEditor::build, Qt::QueuedConnection);
    changed();
}

} // namespace countersign::pages
