// A change of the policy while it is written: the table of required signatures as it would be, what
// differs from what is in force, what it would mean for the releases here, and what the tests of
// the policy say. The text is the truth; the table changes lines of it. Nothing is in force by it:
// the change is proposed, approved and put into force like every other.
#pragma once

#include "core/jobs/PolicyTrial.h"
#include "ui/bridge/Session.h"
#include "ui/pages/KeptDraft.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QComboBox;
class QTableView;
class QTabWidget;

namespace countersign::models {
class RowTable;
}

namespace countersign::pages {

class PolicyTests;
class SeatEditor;
class TrialTable;

class PolicyEditor final : public QWidget {
    Q_OBJECT

public:
    PolicyEditor(bridge::Session* session, QWidget* parent = nullptr);
    // The log as judged; what the person is writing is kept while the policy in force is the same.
    void show(const std::shared_ptr<const model::VerifyReport>& report);
    using QWidget::show;
    const std::string& text() const { return m_text; }
    void setText(const std::string& text); // as if it had been typed
    void discard();                        // back to what is in force
    QWidget* firstFocus() const;

signals:
    void proposeWanted(const QString& text);
    void settled(); // what is shown belongs to text()

private:
    struct Tried;
    void build();
    QWidget* buildBelow();
    void edit(std::string text, bool typed);
    void readReleases();
    void tryNow();
    void showTried(const Tried& tried);
    void showMatrix();
    void showCell();
    void editCell();
    void editMode(int index);
    void addColumn(int index);
    void setRows(const std::string& id, std::vector<model::MatrixRow> rows);
    void say(const QString& trouble);
    const model::TierRule* tier() const; // of the cell chosen
    const std::vector<std::string>* changes() const;

    bridge::Session* m_session;
    std::string m_inForce, m_text;
    jobs::PolicyDraft m_draft;
    std::vector<std::vector<std::string>> m_sets; // kinds of change, one a column
    std::shared_ptr<const jobs::ReadReleases> m_releases;
    QTimer m_soon; // after the last key
    bool m_reading = false, m_showing = false;
    models::RowTable* m_rows;
    QTableView* m_matrix;
    SeatEditor* m_seats;
    QLabel* m_cell;
    QLabel* m_trouble;
    QComboBox* m_mode;
    QComboBox* m_column;
    QTabWidget* m_below;
    QPlainTextEdit* m_changes;
    TrialTable* m_trial;
    PolicyTests* m_tests;
    QPlainTextEdit* m_source;
    QPushButton* m_propose;
    QPushButton* m_discard;
    KeptDraft m_kept;
};

} // namespace countersign::pages
