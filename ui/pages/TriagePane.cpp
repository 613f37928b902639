#include "ui/pages/TriagePane.h"

#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/models/RowTable.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::text;

TriagePane::TriagePane(QWidget* parent)
    : QWidget(parent),
      m_rows(new models::RowTable({tr("What is missing"), tr("What mends it"), tr("Where")}, this)),
      m_filter(new models::WordFilter(this)),
      m_pane(new widgets::TablePane(QStringLiteral("triage"), tr("What lies here"), this)),
      m_draft(new QPushButton(tr("Write a draft for"), this)), m_models(new QMenu(m_draft)) {
    setObjectName(QStringLiteral("triagePane"));
    m_filter->setSourceModel(m_rows);
    m_pane->setModel(m_filter, {38, 0, 26});
    m_pane->view()->setSortingEnabled(false); // most telling first
    m_pane->setMinimumHeight(bridge::Theme::grid(28));
    m_draft->setObjectName(QStringLiteral("triageDraft"));
    m_draft->setAccessibleName(tr("Write a draft of what is missing, for a model"));
    m_models->setObjectName(QStringLiteral("triageModels"));
    m_models->setAccessibleName(tr("Models"));
    m_draft->setMenu(m_models);
    auto* config = new QPushButton(tr("Write a countersign.yaml to start from"), this);
    config->setObjectName(QStringLiteral("triageConfig"));
    config->setAccessibleName(config->text());
    config->setToolTip(tr("Says where models and results lie; a new file, never over one that is "
                          "there."));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_draft);
    row->addWidget(config);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane, 1);
    layout->addLayout(row);
    connect(m_pane, &widgets::TablePane::narrowed, m_filter, &models::WordFilter::setWords);
    connect(m_pane, &widgets::TablePane::currentChanged, this, &TriagePane::offer);
    connect(config, &QPushButton::clicked, this, &TriagePane::configWanted);
    offer();
}

void TriagePane::show(const std::vector<jobs::TriageLine>& lines, std::size_t models) {
    m_lines = lines;
    std::vector<models::Row> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QStringList where;
        for (const auto& one : lines[i].where)
            where << text(one);
        if (int(lines[i].where.size()) < lines[i].count) where << QStringLiteral("…");
        models::Row row;
        row.id = QString::number(i);
        row.cells << text(lines[i].text) << text(lines[i].help) << where.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    m_pane->setCount(
        tr("Models: %1; what is missing stops nothing yet").arg(bridge::count(models)));
    m_pane->say(rows.empty() ? (models == 0 ? tr("No model was found: a folder with MODEL_CARD.md, "
                                                 "release.yaml or safety-slos.yaml is one.")
                                            : tr("Nothing is missing."))
                             : QString());
    m_rows->show(std::move(rows));
    if (m_rows->rowCount() > 0) m_pane->view()->selectRow(0);
    offer();
}

// One model a click: only files that the person named are written.
void TriagePane::offer() {
    m_models->clear();
    bool chosen = false;
    const auto row =
        m_pane->view()->currentIndex().data(models::RowTable::kIdRole).toString().toUInt(&chosen);
    const jobs::TriageLine* line = chosen && row < m_lines.size() ? &m_lines[row] : nullptr;
    m_draft->setEnabled(line && !line->kind.empty());
    if (!line || line->kind.empty()) return;
    const QString kind = text(line->kind);
    for (const auto& one : line->where) {
        const QString model = QString::fromStdString(one);
        auto* action = m_models->addAction(text(one));
        connect(action, &QAction::triggered, this,
                [this, kind, model] { emit draftWanted(kind, model); });
    }
}

} // namespace countersign::pages
