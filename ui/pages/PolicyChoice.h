// Which policy a log starts with: one that comes with the program or a file, as a table of required
// signatures, and tried on what lies here.
#pragma once

#include "core/jobs/PolicyTrial.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace countersign::widgets {
class MarkdownView;
}

namespace countersign::pages {

class TrialTable;

class PolicyChoice final : public QWidget {
    Q_OBJECT

public:
    explicit PolicyChoice(QWidget* parent = nullptr);
    QString text() const; // of the policy chosen
    QString path() const; // its name, for messages
    void setFile(const QString& path);
    void show(const jobs::PolicyDraft& draft);
    void showTrial(const std::vector<jobs::TrialLine>& lines, std::size_t models);
    using QWidget::show;

signals:
    void chosen();

private:
    void choose(int row);

    QComboBox* m_which;
    QLabel* m_trouble;
    widgets::MarkdownView* m_matrix;
    TrialTable* m_trial;
    std::vector<jobs::PolicyTemplate> m_templates;
    QString m_text, m_path;
    int m_last = 0;
};

} // namespace countersign::pages
