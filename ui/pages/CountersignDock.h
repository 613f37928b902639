// The dock at the right of a release: read what signing means, say it, see exactly what will be
// signed, sign. Drafts are kept within a second; no error costs a word.
#pragma once

#include "ui/bridge/Session.h"
#include "ui/pages/CountersignDraft.h"
#include "ui/pages/ReleaseContext.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QPushButton;

namespace countersign::widgets {
class Fold;
class Notice;
class StandingList;
} // namespace countersign::widgets

namespace countersign::pages {

class CountersignForm;
class ProspectPane;

class CountersignDock : public QWidget {
    Q_OBJECT
public:
    explicit CountersignDock(bridge::Session* session, QWidget* parent = nullptr);
    ~CountersignDock() override;

    // A release, or the same one read again after the log or the source moved; null while another
    // one is read: then nothing can be written or signed, and what was written is kept as a draft.
    void setView(std::shared_ptr<const jobs::ReleaseView> view);
    // Turns to another thing to sign; what was being written is kept as its own draft.
    void begin(jobs::Statement::Kind kind, const QString& record = {}, const QString& role = {});
    // The person opened an evidence file: "opened", never "read".
    void noteOpened(const QString& path);
    bool canSignNow() const;

public slots:
    void signNow();

signals:
    void documentRequested(const QString& document); // evidence class or path
    void reloadWanted();
    void recordSigned();
    void commandWanted(const QString& name); // Page::commandWanted

protected:
    void hideEvent(QHideEvent* event) override;

private:
    using Kind = jobs::Statement::Kind;
    QWidget* foot();
    void showWho();
    void showRoles();
    void showQuestions();
    void showOpened();
    void showKind();
    void showStanding();
    void showButtons();
    QString blockedBecause() const; // why nobody can sign here; empty: can

    CountersignDraft current() const;
    QString draftKey() const; // of what is being written; empty: nothing is open
    void edited();
    void saveDraft();
    void loadDraft();
    void restore(const local::Draft& draft);

    void prepare();
    void prepared(int asked, base::Result<jobs::Prospect> result);
    void signedOrNot(base::Result<jobs::Receipt> result);
    QString changedSince(const jobs::ReleaseView& before) const;

    bridge::Session* m_session;
    std::shared_ptr<const jobs::ReleaseView> m_view;
    Kind m_kind = Kind::Vote;
    QString m_record;
    QString m_draftOf;   // principal the draft in the fields belongs to
    QString m_signedKey; // draft and release of what is being signed: another may be open by then
    QString m_signedRelease;
    std::set<std::string> m_opened;
    std::set<QString> m_openedPaths;

    std::optional<jobs::Prospect> m_prospect;
    std::vector<jobs::Identity> m_identities;
    jobs::Statement m_statement;
    int m_asked = 0, m_loads = 0;
    bool m_preparing = false, m_again = false, m_signing = false, m_saved = false;
    QTimer m_draftTimer, m_prepareTimer, m_refreshTimer;

    QLabel* m_title;
    QLabel* m_meaning;
    QLabel* m_about;
    QComboBox* m_who;
    QPushButton* m_back;
    widgets::Notice* m_notice;
    CountersignForm* m_form;
    ProspectPane* m_prospectPane;
    widgets::StandingList* m_standing;
    widgets::Fold* m_standingFold;
    widgets::Fold* m_openedFold;
    QLabel* m_openedList;
    QLabel* m_key;
    QLabel* m_state;
    QPushButton* m_sign;
};

} // namespace countersign::pages
