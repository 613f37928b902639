// The start of a log for a repository that has none: what lies here, which policy, tried on it,
// who starts; then one signature. Observed first: nothing is stopped until somebody says so.
#pragma once

#include "ui/pages/Page.h"

#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace countersign::jobs {
struct ReadReleases;
struct TriageLine;
} // namespace countersign::jobs

namespace countersign::pages {

class FoundingForm;
class PolicyChoice;
class TriagePane;

class SetUpPage final : public Page {
    Q_OBJECT

public:
    SetUpPage(bridge::Session* session, QWidget* parent);

    QString title() const override;
    QWidget* firstFocus() override;
    FoundingForm* form() const { return m_form; }
    PolicyChoice* policy() const { return m_policy; }
    QString said() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    void look(); // at the files again
    void findKeys(const QString& more);
    void tryPolicy();
    void writeDraft(const QString& kind, const QString& model);
    void writeConfig();
    void askKeyFile();
    void showWhether(); // whether it can be signed
    QString whyNot() const;
    void askElsewhere(); // whether the copy that this one came from has a log
    void sign();
    void founded();
    void say(bool good, const QString& sentence);
    void keepWritten();

    TriagePane* m_triage;
    PolicyChoice* m_policy;
    FoundingForm* m_form;
    QScrollArea* m_scroll;
    QLabel* m_said;
    QPushButton* m_sign;
    QPushButton* m_ask;
    QWidget* m_after; // what can be done once the log is there
    std::shared_ptr<const jobs::ReadReleases> m_releases;
    enum class Elsewhere { Unknown, None, There };
    Elsewhere m_elsewhere = Elsewhere::Unknown;
    QTimer m_keep; // what is written, for after a crash
    bool m_usable = false, m_signing = false, m_stale = true;
};

} // namespace countersign::pages
