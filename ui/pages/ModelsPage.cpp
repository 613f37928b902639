#include "ui/pages/ModelsPage.h"

#include "ui/bridge/Settings.h"
#include "ui/bridge/Standing.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/models/ModelTable.h"
#include "ui/widgets/Clearable.h"
#include "ui/widgets/MarkDelegate.h"
#include "ui/widgets/Soft.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace countersign::pages {

using bridge::Session;
using bridge::Settings;
using bridge::TextSize;
using bridge::Theme;
using models::ModelTable;

namespace {

// Widths saved for fewer columns or another size of type fit nothing.
QString columnsKey() {
    return QStringLiteral("modelColumns%1/%2").arg(int(ModelTable::kColumns)).arg(Theme::grid());
}

} // namespace

ModelsPage::ModelsPage(Session* session, QWidget* parent)
    : Page(session, parent), m_rows(new ModelTable(this)), m_filter(new models::WordFilter(this)),
      m_words(new QLineEdit(this)), m_count(widgets::softLabel("modelCount", {}, this)),
      m_view(new QTableView(this)), m_empty(widgets::softLabel("modelsEmpty", {}, this)),
      m_loose(widgets::softLabel("looseResults", {}, this)) {
    setObjectName(QStringLiteral("modelsPage"));
    build();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        countRows();
    });
    connect(m_view, &QTableView::activated, this, &ModelsPage::openCurrent);
    connect(session, &Session::opened, this, &ModelsPage::startOver);
    connect(session, &Session::asOfChanged, this, &ModelsPage::find);
    connect(session, &Session::logChanged, this, &ModelsPage::judge);
    connect(session, &Session::sourceChanged, this, &ModelsPage::find);
    connect(session, &Session::logLost, m_rows, &ModelTable::doubt); // nothing is green by habit
    m_words->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    if (session->isOpen()) startOver();
}

ModelsPage::~ModelsPage() { saveColumns(); }

QString ModelsPage::title() const { return tr("Models"); }

QWidget* ModelsPage::firstFocus() { return m_view; }

QWidget* ModelsPage::filterField() { return m_words; }

void ModelsPage::build() {
    auto* heading = new QLabel(title(), this);
    heading->setFont(Theme::font(TextSize::Title, true));
    m_words->setObjectName(QStringLiteral("modelFilter"));
    m_words->setAccessibleName(tr("Show only models with these words"));
    m_words->setPlaceholderText(tr("Show only… (Ctrl+F)"));
    widgets::makeClearable(m_words);
    m_words->setFixedWidth(Theme::grid(32));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(1.5));
    top->setSpacing(Theme::grid(1.5));
    top->addWidget(heading);
    top->addWidget(m_count, 1, Qt::AlignVCenter);
    top->addWidget(m_words);

    m_filter->setSourceModel(m_rows);
    m_view->setObjectName(QStringLiteral("modelTable"));
    m_view->setAccessibleName(tr("Models"));
    m_view->setProperty("remembersItself", true); // restoreColumns()
    m_view->setModel(m_filter);
    widgets::dressTable(m_view);
    m_view->sortByColumn(ModelTable::Model, Qt::AscendingOrder);
    widgets::stretchColumn(m_view, ModelTable::Why, 30,
                           {ModelTable::LastDecision, ModelTable::Owner, ModelTable::NextDue});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(Theme::grid(4));
    m_empty->hide();
    m_loose->setContentsMargins(Theme::grid(3), Theme::grid(), Theme::grid(3), Theme::grid());
    m_loose->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), 0);
    inset->addWidget(m_view);
    inset->addWidget(m_empty);
    layout->addLayout(inset, 1);
    layout->addWidget(m_loose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void ModelsPage::restoreColumns() {
    m_columnsOf = bridge::text(session()->info().facts.folder.string());
    m_columnsKey = columnsKey(); // of this size of type, also when it is saved
    const auto saved = Settings::value(m_columnsOf, m_columnsKey).toByteArray();
    const bool restored = !saved.isEmpty() && m_view->horizontalHeader()->restoreState(saved);
    m_view->setProperty(widgets::kColumnsRestored, restored);
    if (restored) return;
    const std::array<double, ModelTable::kColumns> widths{18, 18, 10, 10, 14, 0, 21, 12};
    for (int column = 0; column < ModelTable::kColumns; ++column)
        if (column != ModelTable::Why) // takes what is left
            m_view->setColumnWidth(column, Theme::grid(widths[std::size_t(column)]));
    widgets::widenToHeads(m_view);
}

void ModelsPage::saveColumns() {
    if (!m_columnsOf.isEmpty())
        Settings::setValue(m_columnsOf, m_columnsKey, m_view->horizontalHeader()->saveState());
}

void ModelsPage::openCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) emit releaseWanted(current.data(ModelTable::kNameRole).toString());
}

bool ModelsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Paint && m_anyShown &&
        !m_anyPainted) {
        m_anyPainted = true;
        QMetaObject::invokeMethod(this, &Page::rowsPainted, Qt::QueuedConnection);
    }
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid()) m_view->selectRow(0);
            if (key->key() == Qt::Key_Return) openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ModelsPage::startOver() {
    saveColumns();
    restoreColumns();
    m_rows->show({});
    m_anyShown = m_anyPainted = false;
    m_loose->hide();
    m_empty->hide();
    m_view->show();
    m_count->setText(tr("reading…"));
    session()->rememberedModels(this, [this](base::Result<jobs::ModelsResult> remembered) {
        if (remembered && !remembered->models.empty()) show(*remembered);
    });
    find();
}

void ModelsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_findingUnseen) find();
}

// What nobody looks at lets what they look at go first.
void ModelsPage::find() {
    m_findingUnseen = !isVisible();
    m_finding = std::make_unique<QObject>();
    const auto answered = [this](base::Result<jobs::ModelsResult> found) {
        m_findingUnseen = false;
        if (!found) {
            session()->report(tr("Finding the models"), found.error());
            const auto message = bridge::message(found.error());
            m_rows->show({}); // what stood there belongs to another time or state
            say(message.sentence, message.next);
            return;
        }
        show(*found);
        judge();
    };
    session()->models(m_finding.get(), false, answered,
                      m_findingUnseen ? tasks::Kind::Background : tasks::Kind::Read);
}

void ModelsPage::judge() {
    m_rows->doubt(); // until it is judged anew, no verdict is shown as one
    countRows();
    const auto shown = [this](base::Result<jobs::ModelsResult> judged) {
        if (!judged) return session()->report(tr("Checking the releases"), judged.error());
        show(*judged);
        emit settled();
    };
    session()->models(this, true, shown, tasks::Kind::Background);
}

void ModelsPage::show(const jobs::ModelsResult& result) {
    std::vector<jobs::ModelSummary> rows = result.models;
    if (const auto report = session()->logReport())
        for (jobs::ModelSummary& row : rows)
            row.sentence = bridge::withRoleNames(row.sentence, report->ledger.policy);
    m_rows->show(rows);
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0) m_view->selectRow(0);
    m_loose->setVisible(!result.unattributed.empty());
    if (!result.unattributed.empty()) {
        m_loose->setText(result.unattributed.size() == 1
                             ? tr("One result file belongs to no model: listed, never judged.")
                             : tr("%1 result files belong to no model: listed, never judged.")
                                   .arg(bridge::count(result.unattributed.size())));
        QStringList paths;
        for (std::size_t i = 0; i < std::min<std::size_t>(result.unattributed.size(), 20); ++i)
            paths << bridge::text(result.unattributed[i]);
        m_loose->setToolTip(paths.join(QLatin1Char('\n')).toHtmlEscaped());
    }
    if (result.models.empty()) {
        say(tr("No model card was found here."),
            tr("A folder with a README.md or MODEL_CARD.md that begins with a model card's front "
               "matter is a model; countersign.yaml can say where else to look."));
    } else {
        m_empty->hide();
        m_view->show();
        m_anyShown = true;
    }
    countRows();
}

void ModelsPage::say(const QString& sentence, const QString& next) {
    m_empty->setText(next.isEmpty() ? sentence : sentence + QStringLiteral("\n\n") + next);
    m_empty->show();
    m_view->hide();
    countRows();
}

void ModelsPage::countRows() {
    int blocked = 0, waiting = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        blocked += m_rows->at(row).gate == "blocked" && !m_rows->at(row).fromCache;
        waiting += m_rows->at(row).fromCache;
    }
    const int all = m_rows->rowCount(), shown = m_filter->rowCount();
    if (all == 0) return m_count->clear();
    m_empty->setText(tr("No model has all of these words."));
    m_empty->setVisible(shown == 0);
    m_view->setVisible(shown > 0);
    QString text = all == 1       ? tr("1 model")
                   : shown == all ? tr("%1 models").arg(bridge::count(quint64(all)))
                                  : tr("%1 of %2").arg(shown).arg(all);
    if (waiting > 0)
        text += tr(", being checked");
    else if (blocked > 0)
        text += tr(", %1 blocked").arg(blocked);
    m_count->setText(text);
}

} // namespace countersign::pages
