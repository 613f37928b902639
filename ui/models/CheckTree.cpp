#include "ui/models/CheckTree.h"

#include "ui/bridge/CheckWords.h"
#include "ui/bridge/MarkIcon.h"
#include "ui/bridge/Words.h"

#include <QFontMetrics>
#include <QHash>
#include <QSize>

#include <algorithm>

namespace countersign::models {
namespace check_tree {

bool settled(const model::Check& check) {
    using S = model::CheckState;
    return check.state == S::Pass || check.state == S::Waived || check.state == S::Bypassed ||
           check.state == S::NotApplicable;
}

// A check about a signature is named after its role alone; on the screen that is not enough.
QString title(const model::Check& check) {
    const QString role = bridge::title(check);
    if (check.id.rfind("seat:", 0) != 0) return role;
    return settled(check) ? CheckTree::tr("Signature: %1").arg(role)
                          : CheckTree::tr("Signature missing: %1").arg(role);
}

} // namespace check_tree

void CheckTree::setReport(const model::GateReport& report) {
    beginResetModel();
    m_checks = report.checks;
    m_nodes.clear();
    m_top.clear();
    for (const auto remedy :
         {model::Remedy::Mend, model::Remedy::Others, model::Remedy::CannotJudge}) {
        std::vector<int> open;
        for (int i = 0; i < int(m_checks.size()); ++i) {
            const auto& check = m_checks[std::size_t(i)];
            if (!check_tree::settled(check) && check.remedy == remedy) open.push_back(i);
        }
        addGroup(bridge::title(remedy), open, false);
    }
    std::vector<int> fine;
    for (int i = 0; i < int(m_checks.size()); ++i) {
        if (check_tree::settled(m_checks[std::size_t(i)])) fine.push_back(i);
    }
    addGroup(tr("Fine, skipped on record or not applicable"), fine, true);
    endResetModel();
}

int CheckTree::add(int parent, Node node) {
    node.parent = parent;
    auto& siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
    node.row = int(siblings.size());
    siblings.push_back(int(m_nodes.size()));
    m_nodes.push_back(std::move(node));
    return int(m_nodes.size()) - 1;
}

void CheckTree::addGroup(const QString& title, const std::vector<int>& checks, bool fine) {
    if (checks.empty()) return;
    Node group;
    group.title = tr("%1 (%2)").arg(title).arg(checks.size());
    group.fine = fine;
    const int top = add(-1, group);
    std::vector<std::string> clauses;
    for (int check : checks) {
        const auto& clause = m_checks[std::size_t(check)].clause;
        if (std::find(clauses.begin(), clauses.end(), clause) == clauses.end()) {
            clauses.push_back(clause);
        }
    }
    for (const auto& clause : clauses) {
        Node heading;
        heading.title = bridge::clause(clause);
        const int under = add(top, heading);
        for (int check : checks) {
            if (m_checks[std::size_t(check)].clause != clause) continue;
            Node leaf;
            leaf.check = check;
            add(under, leaf);
        }
        tellApart(under);
    }
}

// Several questions about one thing each are asked in the same words: the thing goes first.
void CheckTree::tellApart(int heading) {
    const std::vector<int>& leaves = m_nodes[std::size_t(heading)].children;
    const auto titleOf = [this](int leaf) {
        return check_tree::title(m_checks[std::size_t(m_nodes[std::size_t(leaf)].check)]);
    };
    QHash<QString, int> alike;
    for (const int leaf : leaves)
        ++alike[titleOf(leaf)];
    for (const int leaf : leaves) {
        const model::Check& check = m_checks[std::size_t(m_nodes[std::size_t(leaf)].check)];
        const std::size_t colon = check.id.find(':');
        if (alike[titleOf(leaf)] > 1 && colon != std::string::npos)
            m_nodes[std::size_t(leaf)].title = bridge::text(check.id.substr(colon + 1));
    }
}

bool CheckTree::isFineGroup(const QModelIndex& index) const {
    return index.isValid() && m_nodes[index.internalId()].fine;
}

QModelIndex CheckTree::indexOf(const QString& checkId) const {
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const Node& node = m_nodes[i];
        if (node.check >= 0 && bridge::text(m_checks[std::size_t(node.check)].id) == checkId) {
            return createIndex(node.row, 0, quintptr(i));
        }
    }
    return {};
}

QModelIndex CheckTree::index(int row, int column, const QModelIndex& parent) const {
    const auto& list = parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
    if (row < 0 || row >= int(list.size()) || column < 0 || column >= kColumns ||
        (parent.isValid() && parent.column() != 0)) {
        return {};
    }
    return createIndex(row, column, quintptr(list[std::size_t(row)]));
}

QModelIndex CheckTree::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int parent = m_nodes[index.internalId()].parent;
    return parent < 0 ? QModelIndex()
                      : createIndex(m_nodes[std::size_t(parent)].row, 0, quintptr(parent));
}

int CheckTree::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_top.size());
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int CheckTree::columnCount(const QModelIndex&) const { return kColumns; }

QVariant CheckTree::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node& node = m_nodes[index.internalId()];
    if (role == Qt::SizeHintRole) {
        const int line = QFontMetrics(bridge::Theme::font(bridge::TextSize::Body)).height();
        return QSize(0, line + (node.parent < 0 ? bridge::kGrid * 2 : bridge::kGrid));
    }
    if (node.check >= 0) {
        const model::Check& check = m_checks[std::size_t(node.check)];
        if (role == Qt::DisplayRole && index.column() == What && !node.title.isEmpty())
            return tr("%1: %2").arg(node.title, check_tree::title(check));
        return checkData(check, index.column(), role);
    }
    if (index.column() == What && role == Qt::DisplayRole) return node.title;
    if (role == Qt::FontRole) {
        return bridge::Theme::font(
            node.parent < 0 ? bridge::TextSize::Body : bridge::TextSize::Small, node.parent < 0);
    }
    if (role == Qt::ForegroundRole && node.parent >= 0) return bridge::Theme::softText();
    return {};
}

QVariant CheckTree::checkData(const model::Check& check, int column, int role) const {
    const bridge::Mark mark = bridge::mark(check);
    switch (role) {
    case Qt::DisplayRole:
        if (column == What) return check_tree::title(check);
        if (column == Where) return bridge::place(check.place);
        return QStringLiteral("%1 – %2").arg(check.blocks() || check_tree::settled(check)
                                                 ? mark.word
                                                 : tr("%1, warns only").arg(mark.word),
                                             bridge::text(check.reason));
    case Qt::DecorationRole:
        return column == What ? QVariant(bridge::markIcon(mark)) : QVariant();
    case Qt::ToolTipRole: {
        QString tip = check_tree::title(check) + '\n' + bridge::text(check.reason);
        if (!check.help.empty()) tip += '\n' + bridge::text(check.help);
        return tip;
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(mark.word, bridge::title(check), bridge::text(check.reason));
    case PlaceRole:
        return QString::fromStdString(check.place.path);
    case LineRole:
        return check.place.line;
    case HelpRole:
        return bridge::text(check.help);
    case CheckIdRole:
        return bridge::text(check.id);
    default:
        return {};
    }
}

QVariant CheckTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    const QString titles[kColumns] = {tr("Check"), tr("What is known"), tr("Where")};
    return section >= 0 && section < kColumns ? QVariant(titles[section]) : QVariant();
}

} // namespace countersign::models
