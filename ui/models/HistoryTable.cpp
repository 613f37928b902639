#include "ui/models/HistoryTable.h"

#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"

#include <algorithm>

namespace countersign::models {

using bridge::text;

namespace {

QString releaseOfEntry(const model::LogEntry& entry) {
    if (!entry.record || !entry.record->subject) return {};
    return text(entry.record->subject->release.model + " " +
                entry.record->subject->release.version);
}

HistoryTable::Group groupOf(const model::LogEntry& entry) {
    if (!model::isCounted(entry.verdict)) return HistoryTable::NotCounted;
    if (!entry.record) return HistoryTable::Rest;
    const std::string& kind = entry.record->kind;
    if (kind == "decide" || kind == "suspend" || kind == "break-glass" || kind == "waive")
        return HistoryTable::Decisions;
    if (const auto* vote = std::get_if<model::Vote>(&entry.record->body))
        return vote->vote == model::VoteValue::Dissent ? HistoryTable::Objections
                                                       : HistoryTable::Signatures;
    if (kind == "answer" || kind == "join") return HistoryTable::Objections;
    if (kind == "withdraw" || kind == "recuse") return HistoryTable::Signatures;
    if (kind.starts_with("policy-") || kind.starts_with("roster-") || kind == "retire" ||
        kind == "compromise" || kind == "delegate")
        return HistoryTable::Rules;
    return HistoryTable::Rest;
}

QString entryTooltip(const jobs::HistoryLine& line, int column) {
    if (column == HistoryTable::When) return bridge::moment(line.entry.committed).tooltip;
    if (column != HistoryTable::Standing) return {};
    QStringList said;
    if (!line.entry.reason.empty()) said << text(line.entry.reason);
    for (const auto& warning : line.entry.warnings)
        said << text(warning.text);
    return said.join(QLatin1Char('\n'));
}

} // namespace

void HistoryTable::show(std::vector<jobs::HistoryLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    std::reverse(m_lines.begin(), m_lines.end());
    endResetModel();
}

int HistoryTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int HistoryTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant HistoryTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    if (role == kIdRole)
        return QString::fromStdString(line.entry.id.isZero() ? line.entry.commit.hex()
                                                             : line.entry.id.hex());
    if (role == kGroupRole) return int(groupOf(line.entry));
    if (role == bridge::kMarkRole)
        return column == Standing ? QVariant::fromValue(bridge::mark(line.entry.verdict))
                                  : QVariant();
    if (role == Qt::ToolTipRole) {
        const QString tip = entryTooltip(line, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip.toHtmlEscaped());
    }
    if (role == ModelTable::kSortRole) {
        // Order is the log's own; clocks of the signers are a claim.
        if (column == When) return int(line.entry.position);
        role = Qt::DisplayRole;
    }
    if (role == ModelTable::kFilterRole)
        return QString(text(line.sentence) + QLatin1Char(' ') + releaseOfEntry(line.entry) +
                       QLatin1Char(' ') + QString::fromStdString(line.entry.id.hex()));
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case When:
        return bridge::moment(line.entry.committed).text;
    case What:
        return text(line.sentence);
    case Release:
        return releaseOfEntry(line.entry);
    case Standing:
        return bridge::mark(line.entry.verdict).word;
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When (as claimed)");
    case What:
        return tr("What");
    case Release:
        return tr("Release");
    case Standing:
        return tr("In the log");
    default:
        return {};
    }
}

} // namespace countersign::models
