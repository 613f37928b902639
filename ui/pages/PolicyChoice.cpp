#include "ui/pages/PolicyChoice.h"

#include "ui/bridge/PolicyWords.h"
#include "ui/bridge/Theme.h"
#include "ui/bridge/Words.h"
#include "ui/pages/TrialTable.h"
#include "ui/widgets/MarkdownView.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace countersign::pages {

using bridge::Theme;

namespace choice {

constexpr qint64 kFileCap = 1 << 20;

} // namespace choice

PolicyChoice::PolicyChoice(QWidget* parent)
    : QWidget(parent), m_which(new QComboBox(this)), m_trouble(new QLabel(this)),
      m_matrix(new widgets::MarkdownView(this)), m_trial(new TrialTable(this)),
      m_templates(jobs::policyTemplates()) {
    setObjectName(QStringLiteral("policyChoice"));
    m_which->setObjectName(QStringLiteral("policyWhich"));
    m_which->setAccessibleName(tr("Which policy to start with"));
    for (const auto& one : m_templates)
        m_which->addItem(bridge::text(one.name));
    m_which->addItem(tr("A file of your own…"));
    m_trouble->setObjectName(QStringLiteral("policyTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_matrix->setObjectName(QStringLiteral("setUpMatrix"));
    m_matrix->setAccessibleName(tr("Required signatures by risk and change"));
    m_matrix->setMinimumHeight(Theme::grid(26));
    m_trial->setMinimumHeight(Theme::grid(26));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid());
    layout->addWidget(m_which, 0, Qt::AlignLeft);
    layout->addWidget(m_trouble);
    layout->addWidget(m_matrix);
    layout->addWidget(m_trial);
    connect(m_which, &QComboBox::activated, this, &PolicyChoice::choose);
    choose(0);
}

void PolicyChoice::choose(int row) {
    if (row < int(m_templates.size())) {
        const auto& one = m_templates[std::size_t(row)];
        m_text = QString::fromStdString(one.text);
        m_path = bridge::text(one.id) + QStringLiteral(".yaml");
        m_last = row;
        emit chosen();
        return;
    }
    m_which->setCurrentIndex(m_last);
    auto* dialog = new QFileDialog(this, tr("A policy file"));
    dialog->setObjectName(QStringLiteral("policyFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyChoice::setFile);
    dialog->open();
}

void PolicyChoice::setFile(const QString& path) {
    QFile file(path);
    if (file.size() > choice::kFileCap || !file.open(QIODevice::ReadOnly)) {
        m_trouble->setText(tr("%1 cannot be read").arg(path));
        m_trouble->show();
        return;
    }
    m_text = QString::fromUtf8(file.readAll());
    m_path = QFileInfo(path).fileName();
    const int own = m_which->count() - 1;
    m_which->setItemText(own, tr("A file of your own: %1").arg(m_path));
    m_which->setCurrentIndex(own);
    m_last = own;
    emit chosen();
}

QString PolicyChoice::text() const { return m_text; }

QString PolicyChoice::path() const { return m_path; }

void PolicyChoice::show(const jobs::PolicyDraft& draft) {
    QStringList wrong;
    for (const auto& finding : draft.findings)
        if (finding.level == model::Level::Error)
            wrong << bridge::place(finding.place) + QStringLiteral(": ") +
                         bridge::text(finding.text);
    m_trouble->setText(wrong.join(QLatin1Char('\n')));
    m_trouble->setVisible(!wrong.isEmpty());
    m_matrix->setSafeHtml(draft.usable() ? bridge::matrixHtml(draft.policy) : QString());
    if (!draft.usable()) m_trial->say(tr("This policy cannot be used yet."));
}

void PolicyChoice::showTrial(const std::vector<jobs::TrialLine>& lines, std::size_t models) {
    m_trial->show(lines, models);
}

} // namespace countersign::pages
