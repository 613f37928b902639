// The fields of the dock: what one says, as whom, why; the rest folded.
#pragma once

#include "ui/pages/CountersignDraft.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace countersign::widgets {
class Fold;
}

namespace countersign::pages {

class CountersignForm : public QWidget {
    Q_OBJECT
public:
    explicit CountersignForm(QWidget* parent = nullptr);

    struct Role {
        QString id, name;
        bool wanted = false; // an open required signature
    };
    void setRoles(const std::vector<Role>& roles);
    void forgetRole(); // the next setRoles() proposes one
    // Questions and documents of the chosen role's signature.
    void setQuestions(const QStringList& questions, const QStringList& documents);
    const QStringList& questions() const { return m_questionTexts; }

    void setDraft(const CountersignDraft& draft);
    // What stands in the fields; kind, record and opened evidence are the dock's.
    CountersignDraft draft() const;
    void setKind(jobs::Statement::Kind kind);

signals:
    void edited();
    void roleChanged();
    void documentRequested(const QString& document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* voteChoices();
    QWidget* outcomeChoices();
    QWidget* questionPart();
    QWidget* restPart();
    QPlainTextEdit* text(const QString& name, const QString& label, QBoxLayout* into, int rows);
    void showFor();
    void tickShown(const std::set<QString>& ticked);

    jobs::Statement::Kind m_kind = jobs::Statement::Kind::Vote;
    QComboBox* m_role;
    QWidget* m_questions;
    QBoxLayout* m_questionColumn;
    std::vector<QCheckBox*> m_ticks;
    QStringList m_questionTexts;
    std::set<QString> m_wantedTicks; // restored before their questions were known
    QWidget* m_votes;
    QButtonGroup* m_vote;
    QWidget* m_levels;
    QButtonGroup* m_level;
    QWidget* m_outcomes;
    QButtonGroup* m_outcome;
    QComboBox* m_disposition;
    QLabel* m_reasonLabel;
    QPlainTextEdit* m_reason;
    widgets::Fold* m_rest;
    QPlainTextEdit* m_conditions;
    QPlainTextEdit* m_wouldRemove;
    QPlainTextEdit* m_alsoReviewed;
    QPlainTextEdit* m_notReviewed;
    QPlainTextEdit* m_context;
    QPlainTextEdit* m_options;
    QPlainTextEdit* m_consequences;
    QLineEdit* m_validUntil;
    bool m_loading = false;
};

} // namespace countersign::pages
