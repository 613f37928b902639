#include "ui/models/ModelTable.h"

#include "core/base/LookAlike.h"
#include "ui/bridge/Mark.h"
#include "ui/bridge/Words.h"

#include <QLocale>

#include <algorithm>

namespace countersign::models {

using bridge::text;

namespace {

bool sameModels(const std::vector<jobs::ModelSummary>& a,
                const std::vector<jobs::ModelSummary>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(),
                      [](const auto& x, const auto& y) { return x.id == y.id; });
}

bridge::Mark checkMark(const jobs::ModelSummary& row) {
    if (row.fromCache)
        return {bridge::Tone::Neutral, bridge::Shape::Ring, ModelTable::tr("Being checked")};
    return bridge::markOfGate(row.gate);
}

// Blocked first: what needs somebody stands above what does not.
int checkRank(const std::string& gate) {
    if (gate == "blocked") return 0;
    if (gate == "cannot tell") return 1;
    if (gate == "warned" || gate == "observed") return 2;
    return gate == "pass" ? 3 : 4;
}

QString decisionText(const std::string& decision) {
    const auto space = decision.rfind(' ');
    if (space == std::string::npos) return text(decision);
    const QString outcome = bridge::markOfStatus(decision.substr(0, space)).word;
    return ModelTable::tr("%1: %2", "version: outcome")
        .arg(text(decision.substr(space + 1)), QLocale().toLower(outcome.left(1)) + outcome.mid(1));
}

} // namespace

void ModelTable::show(const std::vector<jobs::ModelSummary>& rows) {
    if (sameModels(m_rows, rows)) {
        m_rows = rows;
        if (!rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    compareNames();
    endResetModel();
}

// A name that nobody can tell from another on a screen, or that mixes alphabets to look like one.
void ModelTable::compareNames() {
    m_alike.clear();
    std::map<std::string, const std::string*> seen;
    for (const auto& row : m_rows) {
        const auto [other, fresh] = seen.emplace(base::skeleton(row.id), &row.id);
        if (!fresh && *other->second != row.id) {
            const QString words = tr("Looks like another model here: compare the folders.");
            m_alike[row.id] = m_alike[*other->second] = words;
        } else if (base::mixesScripts(row.id) || base::holdsUnseen(row.id)) {
            m_alike[row.id] = tr("Letters of several alphabets, or unseen ones, in one word.");
        }
    }
}

void ModelTable::doubt() {
    for (auto& row : m_rows)
        row.fromCache = true;
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int ModelTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ModelTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QString ModelTable::shown(const jobs::ModelSummary& row, int column) const {
    switch (column) {
    case Model:
        return text(row.id);
    case Owner:
        return row.owner.empty() ? tr("nobody named") : text(row.owner);
    case Tier:
        return text(row.tier);
    case Candidate:
        return text(row.version);
    case Check:
        return checkMark(row).word;
    case LastDecision:
        return row.lastDecision.empty() ? QString() : decisionText(row.lastDecision);
    case NextDue:
        return row.nextDue.empty() ? QString() : bridge::date(row.nextDue).text;
    case Why:
        return row.fromCache || row.gate == "pass" ? QString() : bridge::reason(row.sentence);
    default:
        return {};
    }
}

QVariant ModelTable::tooltip(const jobs::ModelSummary& row, int column) const {
    QString tip;
    if (column == Model) {
        tip = row.title.empty() ? text(row.folder) : text(row.title);
        const auto alike = m_alike.find(row.id);
        if (alike != m_alike.end()) tip = tr("%1: %2").arg(text(row.folder), alike->second);
    }
    if (column == Check || column == Why)
        tip = row.fromCache ? tr("Last time: %1").arg(bridge::markOfGate(row.gate).word)
                            : text(row.sentence);
    if (column == LastDecision && !row.lastDecisionDate.empty())
        tip = bridge::date(row.lastDecisionDate).text;
    return tip.isEmpty() ? QVariant() : QVariant(bridge::brief(tip, 600).toHtmlEscaped());
}

QVariant ModelTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case Qt::AccessibleTextRole:
        if (column == Model && m_alike.count(row.id) > 0)
            return tr("%1. %2").arg(text(row.id), m_alike.at(row.id));
        return column == Check ? tr("%1. %2").arg(shown(row, column), text(row.sentence))
                               : shown(row, column);
    case bridge::kMarkRole:
        if (column == Model && m_alike.count(row.id) > 0)
            return QVariant::fromValue(
                bridge::Mark{bridge::Tone::Caution, bridge::Shape::Bang, text(row.id)});
        return column == Check ? QVariant::fromValue(checkMark(row)) : QVariant();
    case kNameRole:
        return row.version.empty() ? text(row.id) : text(row.id + "@" + row.version);
    case kFilterRole:
        return QStringList{
            text(row.id),      text(row.title),     text(row.owner),          text(row.tier),
            text(row.version), checkMark(row).word, shown(row, LastDecision), text(row.sentence)}
            .join(QLatin1Char(' '));
    case kSortRole:
        if (column == Check) return checkRank(row.fromCache ? std::string() : row.gate);
        if (column == LastDecision) return text(row.lastDecisionDate);
        if (column == NextDue) return row.nextDue.empty() ? QStringLiteral("~") : text(row.nextDue);
        return shown(row, column);
    default:
        return {};
    }
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Owner:
        return tr("Owner");
    case Tier:
        return tr("Risk");
    case Candidate:
        return tr("Candidate");
    case Check:
        return tr("Release check");
    case LastDecision:
        return tr("Last decision");
    case NextDue:
        return tr("Next due");
    case Why:
        return tr("What stands in the way");
    default:
        return {};
    }
}

} // namespace countersign::models
