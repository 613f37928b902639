// The table of required signatures: the part of PolicyEditor that shows it and changes it.
#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/RowTable.h"
#include "ui/pages/PolicyEditor.h"
#include "ui/pages/SeatEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace countersign::pages {

using bridge::Theme;

namespace policycells {

constexpr int kFirstSet = 1; // column of the first kind of change

const model::MatrixRow* rowOf(const model::TierRule& tier,
                              const std::vector<std::string>& changes) {
    for (const auto& row : tier.matrix)
        if (row.changes == changes) return &row;
    return nullptr;
}

QString cellWords(const model::Policy& policy, const model::TierRule& tier,
                  const std::vector<std::string>& changes) {
    if (tier.unacceptable) return PolicyEditor::tr("nobody can approve this");
    const model::MatrixRow* row = rowOf(tier, changes);
    return row ? bridge::seatWords(policy, row->seats) : QStringLiteral("–");
}

} // namespace policycells

// The cell that was chosen stays chosen.
void PolicyEditor::showMatrix() {
    const int row = m_matrix->currentIndex().row(), column = m_matrix->currentIndex().column();
    auto sets = bridge::changeSets(m_draft.policy);
    const bool columns = sets != m_sets || m_rows->columnCount() == 0;
    m_sets = std::move(sets);
    QStringList headers{tr("Risk")};
    for (const auto& changes : m_sets)
        headers << bridge::changeWords(changes);
    std::vector<models::Row> rows;
    for (const auto& tier : m_draft.policy.tiers) {
        models::Row one;
        one.id = bridge::text(tier.id);
        one.cells << bridge::text(tier.name.empty() ? tier.id : tier.name);
        for (const auto& changes : m_sets)
            one.cells << policycells::cellWords(m_draft.policy, tier, changes);
        for (int i = 1; i < one.cells.size(); ++i)
            one.tooltips[i] = one.cells[i];
        rows.push_back(std::move(one));
    }
    m_rows->setHeaders(headers);
    m_rows->show(std::move(rows));
    if (columns) {
        m_matrix->setColumnWidth(0, Theme::grid(17));
        for (int i = policycells::kFirstSet; i < m_rows->columnCount(); ++i)
            m_matrix->setColumnWidth(i, Theme::grid(i == policycells::kFirstSet ? 44 : 26));
    }
    m_column->clear();
    m_column->addItem(tr("Ask for more when…"));
    for (const auto& change : m_draft.policy.changes)
        if (std::find(m_sets.begin(), m_sets.end(), std::vector<std::string>{change}) ==
            m_sets.end())
            m_column->addItem(tr("%1 changes").arg(bridge::text(change)),
                              QString::fromStdString(change));
    const int wantedRow = std::clamp(row, 0, std::max(0, m_rows->rowCount() - 1));
    const int wantedColumn =
        std::clamp(column, policycells::kFirstSet,
                   std::max(policycells::kFirstSet, m_rows->columnCount() - 1));
    // A wide first cell must not push the names of the risks out of sight.
    m_matrix->setAutoScroll(wantedColumn != policycells::kFirstSet);
    m_matrix->setCurrentIndex(m_rows->index(wantedRow, wantedColumn));
    m_matrix->setAutoScroll(true);
    showCell();
}

const model::TierRule* PolicyEditor::tier() const {
    const int row = m_matrix->currentIndex().row();
    const auto& tiers = m_draft.policy.tiers;
    return row >= 0 && row < int(tiers.size()) ? &tiers[std::size_t(row)] : nullptr;
}

const std::vector<std::string>* PolicyEditor::changes() const {
    const int set = m_matrix->currentIndex().column() - policycells::kFirstSet;
    return set >= 0 && set < int(m_sets.size()) ? &m_sets[std::size_t(set)] : nullptr;
}

void PolicyEditor::showCell() {
    const model::TierRule* tier = this->tier();
    const auto* changes = this->changes();
    const bool can = tier && changes && !tier->unacceptable;
    m_seats->setVisible(can);
    m_mode->setEnabled(tier && !tier->unacceptable);
    if (tier) m_mode->setCurrentIndex(m_mode->findData(int(tier->mode)));
    if (!can) {
        m_cell->setText(tier && tier->unacceptable ? tr("Nobody can approve this.")
                                                   : tr("Choose a cell to change who must sign."));
        m_matrix->setProperty("shown", {});
        return;
    }
    m_cell->setText(tr("%1, %2", "risk, kind of change")
                        .arg(bridge::text(tier->name.empty() ? tier->id : tier->name),
                             bridge::changeWords(*changes)));
    const model::MatrixRow* row = policycells::rowOf(*tier, *changes);
    const auto seats = row ? row->seats.parts : std::vector<model::SeatRule>();
    // What the person has just changed there stays under their fingers.
    const bool same = m_matrix->property("shown") == m_cell->text() &&
                      std::equal(seats.begin(), seats.end(), m_seats->seats().begin(),
                                 m_seats->seats().end(), jobs::sameSeats);
    m_matrix->setProperty("shown", m_cell->text());
    if (!same) m_seats->show(m_draft.policy, seats);
}

void PolicyEditor::editCell() {
    const model::TierRule* tier = this->tier();
    const auto* changes = this->changes();
    if (!tier || !changes) return;
    std::vector<model::MatrixRow> rows = tier->matrix;
    const auto seats = m_seats->seats();
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const auto& one) { return one.changes == *changes; });
    if (row == rows.end()) {
        if (seats.empty()) return;
        model::MatrixRow fresh;
        fresh.changes = *changes;
        fresh.seats.kind = model::SeatRule::Kind::All;
        rows.push_back(std::move(fresh));
        row = rows.end() - 1;
    }
    row->seats.parts = seats;
    if (seats.empty()) rows.erase(row);
    setRows(tier->id, std::move(rows));
}

void PolicyEditor::editMode(int index) {
    const model::TierRule* tier = this->tier();
    if (!tier) return;
    const auto mode = model::Mode(m_mode->itemData(index).toInt());
    if (mode == tier->mode) return;
    auto text = jobs::withMode(m_text, tier->id, mode, base::SystemClock().now().date());
    if (!text) return say(bridge::message(text.error()).sentence);
    edit(std::move(*text), true);
}

// A row of its own for this kind of change, which begins with the first role.
void PolicyEditor::addColumn(int index) {
    const std::string change = m_column->itemData(index).toString().toStdString();
    const model::TierRule* tier = this->tier();
    m_column->setCurrentIndex(0);
    if (change.empty() || !tier || tier->unacceptable || m_draft.policy.roles.empty()) return;
    std::vector<model::MatrixRow> rows = tier->matrix;
    model::MatrixRow row;
    row.changes = {change};
    row.seats.kind = model::SeatRule::Kind::All;
    row.seats.parts.emplace_back();
    row.seats.parts.back().role = m_draft.policy.roles.front().id;
    rows.push_back(std::move(row));
    setRows(tier->id, std::move(rows));
}

// Known at once: another cell may be changed before the trial of this one comes back.
void PolicyEditor::setRows(const std::string& id, std::vector<model::MatrixRow> rows) {
    auto text = jobs::withSignatures(m_text, id, rows);
    if (!text) return say(bridge::message(text.error()).sentence);
    for (auto& tier : m_draft.policy.tiers)
        if (tier.id == id) tier.matrix = rows;
    edit(std::move(*text), true);
}

} // namespace countersign::pages
