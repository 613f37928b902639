// One opened repository as the window sees it: each job as a call that returns at once, its result
// given back in the GUI thread. Owns the lane; the Workspace is made, used and destroyed in it.
//
//     m_session->release(this, name, Purpose::Release, [this](auto view) {
//         if (!view) return m_session->report(tr("Opening the release"), view.error());
//         show(**view);
//     });
//
// `done` is dropped when `context` died or the task was cancelled (TaskRunner.h).
#pragma once

#include "core/jobs/Boards.h"
#include "core/jobs/Browse.h"
#include "core/jobs/CompareTimes.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Drafts.h"
#include "core/jobs/FileDiff.h"
#include "core/jobs/Judge.h"
#include "core/jobs/Make.h"
#include "core/jobs/Moments.h"
#include "core/jobs/MyTurn.h"
#include "core/jobs/RecordFacts.h"
#include "ui/tasks/Question.h"
#include "ui/tasks/TaskRunner.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace countersign::bridge {

// A prompt of the signing tool, on its way to the person (window/Prompts shows it).
struct Prompt {
    QString text;
    tasks::Question<sign::PromptAnswer> question;
};

class Session final : public QObject {
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(base::Result<T>)>;
    template <typename T> using Shared = std::shared_ptr<const T>;

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // May be called again: the earlier repository is left.
    void open(QObject* context, const jobs::WorkspaceOptions& options,
              Done<jobs::WorkspaceInfo> done);
    bool isOpen() const { return m_open; }
    const jobs::WorkspaceInfo& info() const { return m_info; } // as last seen
    tasks::TaskRunner& tasks() { return m_tasks; }

    // Where all screens stand in time. Signing is off in the past: canSign() is false.
    const jobs::AsOf& asOf() const { return m_asOf; }
    void setAsOf(const jobs::AsOf& asOf);
    bool canSign() const;
    bool isLost() const { return m_lost; } // nothing can be read where it was
    // The switch for the whole program: while on, nothing is signed or written to a repository.
    bool readOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly); // identityChanged() follows

    // Who signs. Nothing is chosen until chooseIdentity() (or the one remembered is found again).
    const std::optional<jobs::Identity>& identity() const { return m_identity; }
    // Just opened, and it is still being found out who is here; identityChanged() follows.
    bool identityPending() const { return m_identityPending; }
    void chooseIdentity(const jobs::Identity& identity);
    // Chooses the identity of that private key (or its .pub); remembered for this repository.
    void useKeyFile(const QString& file);
    // Also looks at the remembered key file, and beside the repository (REPOSITORY.keys).
    void identities(QObject* context, const std::vector<std::filesystem::path>& extra,
                    Done<std::vector<jobs::Identity>> done);

    // Reading, all at asOf().
    void rememberedModels(QObject* context, Done<jobs::ModelsResult> done);
    void models(QObject* context, bool judge, Done<jobs::ModelsResult> done,
                tasks::Kind kind = tasks::Kind::Read);
    void releases(QObject* context, const QString& model,
                  Done<std::vector<jobs::ReleaseSummary>> done);
    tasks::TaskId release(QObject* context, const QString& name, model::Purpose purpose,
                          Done<Shared<jobs::ReleaseView>> done);
    tasks::TaskId boards(QObject* context, const QString& name, Done<Shared<jobs::Boards>> done);
    void gate(QObject* context, const jobs::GateRequest& request, Done<model::GateReport> done);
    // Also keeps logReport() and emits logJudged().
    void verify(QObject* context, Done<Shared<model::VerifyReport>> done);
    void myTurn(QObject* context, Done<jobs::MyTurn> done); // of identity(), or of nobody
    void rememberedTurn(QObject* context, Done<jobs::MyTurn> done);
    void sinceLastLook(QObject* context, Shared<jobs::ReleaseView> view, bool remember,
                       Done<jobs::SinceThen> done);
    void moments(QObject* context, Done<std::vector<jobs::Moment>> done);
    void position(QObject* context, Done<jobs::Position> done);
    void history(QObject* context, const QString& release,
                 Done<std::vector<jobs::HistoryLine>> done);
    void record(QObject* context, const QString& id, Done<jobs::RecordFacts> done);
    void compareTimes(QObject* context, const jobs::AsOf& from, const jobs::AsOf& to,
                      Done<jobs::TimeComparison> done);
    void fileText(QObject* context, Shared<jobs::ReleaseView> view, const QString& path,
                  Done<jobs::FileText> done);
    // Against the last approved release.
    void fileDiff(QObject* context, Shared<jobs::ReleaseView> view, const QString& path,
                  Done<jobs::FileDiff> done);
    tasks::TaskId search(QObject* context, const QString& query, Done<index::Answer> done);
    void rebuildIndex(QObject* context, Done<void> done);
    // The last judgement of the log; null before the first.
    const Shared<model::VerifyReport>& logReport() const { return m_logReport; }

    // Any other job of core, in the lane: `job(Workspace&, const CancelToken&, const
    // ProgressSink&)` gives a Result<T>. For jobs that one place of the window starts; needs
    // SessionLane.h.
    template <typename T, typename Job>
    tasks::TaskId run(QObject* context, const QString& name, tasks::Kind kind, Job job,
                      Done<T> done);
    // For such a job, where the signing tool or ssh may ask the person. Called in the lane.
    sign::PromptHandler promptHandler(const base::CancelToken& cancel);

    // Needs no open repository.
    void makeDemo(QObject* context, const jobs::DemoRequest& request, Done<jobs::DemoResult> done);

    // Signing with identity(). Prompts arrive by promptNeeded().
    void prepare(QObject* context, const jobs::Statement& statement, Done<jobs::Prospect> done);
    void sign(QObject* context, const jobs::Statement& statement, const jobs::Prospect& prospect,
              Done<jobs::Receipt> done);

    // Unsigned texts, kept on this computer (key: jobs::draftKey). Saving survives closing.
    void draft(QObject* context, const QString& key, Done<std::optional<local::Draft>> done);
    void saveDraft(QObject* context, const QString& key,
                   const std::map<std::string, std::string>& fields, Done<void> done = {});
    void dropDraft(QObject* context, const QString& key, Done<void> done = {});

    // The one road of an error to the person: message bar and activity log. Cancelled is silent.
    void report(const QString& doing, const base::Error& error);
    void note(const QString& sentence); // activity log, and the message bar for a moment

    // Looks now whether somebody else moved the log or HEAD (done by itself every 2 s).
    void look();

signals:
    void opened();
    void logChanged();    // the log moved: own or another process's write
    void sourceChanged(); // HEAD moved
    void logJudged();     // logReport() is new
    void logLost();       // the repository cannot be read: logReport() is null, isLost()
    void asOfChanged();
    void identityChanged();
    void failed(const QString& doing, const countersign::base::Error& error);
    void noted(const QString& sentence);
    void signedHere(); // a signature of this window was written
    void promptNeeded(std::shared_ptr<countersign::bridge::Prompt> prompt);

private:
    struct Lane; // what lives in the lane
    void take(const jobs::WorkspaceInfo& info);
    void lose(const base::Error& error);
    void recallIdentity();
    void knowIdentity(); // what the log says of it may be another now

    std::shared_ptr<Lane> m_lane;
    jobs::WorkspaceInfo m_info;
    jobs::AsOf m_asOf;
    std::optional<jobs::Identity> m_identity;
    bool m_identityPending = false;
    Shared<model::VerifyReport> m_logReport;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_looking = false;
    bool m_lost = false; // the repository could not be read when last looked at
    QTimer m_watch;
    tasks::TaskRunner m_tasks;
};

} // namespace countersign::bridge

Q_DECLARE_METATYPE(std::shared_ptr<countersign::bridge::Prompt>)
