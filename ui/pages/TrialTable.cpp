#include "ui/pages/TrialTable.h"

#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/TablePane.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::pages {

using bridge::text;

namespace trial {

template <typename Text> QString listed(const std::vector<Text>& words, const QString& none) {
    QStringList list;
    for (const auto& word : words)
        list << text(word);
    return list.isEmpty() ? none : list.join(QStringLiteral(", "));
}

// In `all` and not in `others`, as often as it is there more.
template <typename Text>
std::vector<Text> more(const std::vector<Text>& all, std::vector<Text> others) {
    std::vector<Text> left;
    for (const auto& one : all) {
        const auto found = std::find(others.begin(), others.end(), one);
        if (found == others.end())
            left.push_back(one);
        else
            others.erase(found);
    }
    return left;
}

bridge::Mark verdict(const jobs::TrialSide& side) {
    using bridge::Shape;
    using bridge::Tone;
    if (side.pass && side.stops)
        return {Tone::Caution, Shape::Bang, TrialTable::tr("would be stopped; only observed")};
    if (side.pass) return {Tone::Good, Shape::Check, TrialTable::tr("may be decided")};
    return {Tone::Bad, Shape::Cross, TrialTable::tr("stopped")};
}

QString difference(const jobs::TrialLine& line) {
    if (!line.judgedNow) return {};
    if (!line.differs()) return TrialTable::tr("nothing");
    QStringList said;
    if (line.now.tier != line.then.tier)
        said << TrialTable::tr("risk: %1, was %2").arg(text(line.then.tier), text(line.now.tier));
    const auto more = trial::more(line.then.asked, line.now.asked);
    const auto less = trial::more(line.now.asked, line.then.asked);
    if (!more.empty()) said << TrialTable::tr("asks also: %1").arg(listed(more, {}));
    if (!less.empty()) said << TrialTable::tr("no longer asks: %1").arg(listed(less, {}));
    const auto stops = trial::more(line.then.blocks, line.now.blocks);
    const auto frees = trial::more(line.now.blocks, line.then.blocks);
    if (!stops.empty()) said << TrialTable::tr("stops also: %1").arg(listed(stops, {}));
    if (!frees.empty()) said << TrialTable::tr("no longer stops: %1").arg(listed(frees, {}));
    return said.join(QStringLiteral("; "));
}

models::Row rowOf(const jobs::TrialLine& line) {
    models::Row row;
    row.id = text(line.release.text());
    const bridge::Mark mark = verdict(line.then);
    row.cells << text(line.release.text()) << text(line.then.tier)
              << listed(line.then.asked, TrialTable::tr("nobody")) << mark.word
              << (line.judgedNow ? difference(line) : listed(line.then.blocks, {}));
    row.marks[3] = mark;
    row.tooltips[3] = listed(line.then.blocks, TrialTable::tr("nothing stops it"));
    // What changes comes first.
    row.sortKeys[4] =
        (line.judgedNow && !line.differs() ? QStringLiteral("1") : QString("0")) + row.cells[4];
    return row;
}

} // namespace trial

TrialTable::TrialTable(QWidget* parent)
    : QWidget(parent),
      m_rows(new models::RowTable({tr("Release"), tr("Risk"), tr("Would have to sign"),
                                   tr("Release check"), tr("What would change or stop")},
                                  this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("trial"), tr("What it would mean here"), this)) {
    setObjectName(QStringLiteral("trialTable"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {20, 13, 32, 26, 0});
    m_pane->view()->sortByColumn(4, Qt::AscendingOrder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
}

void TrialTable::show(const std::vector<jobs::TrialLine>& lines, std::size_t models) {
    std::vector<models::Row> rows;
    int changed = 0;
    for (const auto& line : lines) {
        rows.push_back(trial::rowOf(line));
        changed += line.judgedNow && line.differs() ? 1 : 0;
    }
    const QString shown = lines.size() < models
                              ? tr("%1 of %2 models, those in review first")
                                    .arg(bridge::count(lines.size()), bridge::count(models))
                              : tr("Models: %1").arg(bridge::count(models));
    const bool judged = !lines.empty() && lines.front().judgedNow;
    m_pane->setCount(
        judged
            ? tr("%1; it would change something for %2").arg(shown, bridge::count(quint64(changed)))
            : shown);
    m_pane->say(rows.empty() ? tr("There is no model here to try it on.") : QString());
    m_rows->show(std::move(rows));
}

void TrialTable::say(const QString& why) {
    m_rows->show({});
    m_pane->setCount({});
    m_pane->say(why);
}

} // namespace countersign::pages
