// The half of Session that writes: signing and drafts; and the watch over other writers.
#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Words.h"

namespace countersign::bridge {

using tasks::Kind;

void Session::prepare(QObject* context, const jobs::Statement& statement,
                      Done<jobs::Prospect> done) {
    const sign::KeyChoice key = m_identity ? m_identity->key : sign::KeyChoice{};
    run<jobs::Prospect>(
        context, tr("Preparing what will be signed"), Kind::Read,
        [statement, key](auto& workspace, const auto& cancel, const auto&) {
            return jobs::prepare(workspace, statement, key, cancel);
        },
        std::move(done));
}

void Session::sign(QObject* context, const jobs::Statement& statement,
                   const jobs::Prospect& prospect, Done<jobs::Receipt> done) {
    const sign::KeyChoice key = m_identity ? m_identity->key : sign::KeyChoice{};
    run<jobs::Receipt>(
        context, tr("Signing"), Kind::Write,
        [this, statement, prospect, key, off = m_readOnly](
            auto& workspace, const auto& cancel, const auto&) -> base::Result<jobs::Receipt> {
            if (off)
                return base::fail(base::ErrorCode::Denied,
                                  base::said("the program is switched to reading only"));
            return jobs::sign(workspace, statement, prospect, key, promptHandler(cancel), cancel);
        },
        [this, done = std::move(done)](base::Result<jobs::Receipt> receipt) {
            look();
            if (receipt) emit signedHere();
            if (done) done(std::move(receipt));
        });
}

// Runs in the lane; `this` outlives it (the destructor joins the lane first).
sign::PromptHandler Session::promptHandler(const base::CancelToken& cancel) {
    return [this, cancel, closing = m_tasks.closing()](const std::string& asked) {
        auto prompt = std::make_shared<Prompt>();
        prompt->text = lines(asked);
        QMetaObject::invokeMethod(
            this, [this, prompt] { emit promptNeeded(prompt); }, Qt::QueuedConnection);
        sign::PromptAnswer none;
        none.kind = sign::PromptAnswer::Kind::Cancel;
        return prompt->question.wait({cancel, closing}, none);
    };
}

void Session::draft(QObject* context, const QString& key, Done<std::optional<local::Draft>> done) {
    run<std::optional<local::Draft>>(
        context, {}, Kind::Read,
        [key = utf8(key)](auto& workspace, const auto&, const auto&) {
            return jobs::loadDraft(workspace, key);
        },
        std::move(done));
}

void Session::saveDraft(QObject* context, const QString& key,
                        const std::map<std::string, std::string>& fields, Done<void> done) {
    run<void>(
        context, {}, Kind::Write,
        [key = utf8(key), fields](auto& workspace, const auto&, const auto&) {
            return jobs::saveDraft(workspace, local::Draft{key, fields, {}});
        },
        std::move(done));
}

void Session::dropDraft(QObject* context, const QString& key, Done<void> done) {
    run<void>(
        context, {}, Kind::Write,
        [key = utf8(key)](auto& workspace, const auto&, const auto&) {
            return jobs::dropDraft(workspace, key);
        },
        std::move(done));
}

void Session::look() {
    if (!m_open || m_looking) return;
    m_looking = true;
    run<jobs::WorkspaceInfo>(
        this, {}, Kind::Background,
        [folder = m_info.facts.folder](auto& workspace, const auto&,
                                       const auto&) -> base::Result<jobs::WorkspaceInfo> {
            // A folder that went away looks to git like one without branches.
            std::error_code none;
            if (!std::filesystem::exists(folder, none))
                return base::fail(base::ErrorCode::NotFound,
                                  base::said("the folder of the repository is gone"),
                                  {folder.string(), 0, 0, {}},
                                  base::said("bring it back, or open it where it is now"));
            return workspace.info();
        },
        [this](base::Result<jobs::WorkspaceInfo> info) {
            m_looking = false;
            if (!m_open) return;
            if (!info) return lose(info.error());
            if (m_lost) {
                m_lost = false;
                note(tr("The repository can be read again."));
                emit identityChanged(); // signing is possible again
                m_info = *info;
                emit logChanged(); // whatever it was: it is read and judged anew
                emit sourceChanged();
                return;
            }
            take(*info);
        });
}

// Said once, not every two seconds; what is on the screen is of before, and nothing can be signed.
void Session::lose(const base::Error& error) {
    if (error.code == base::ErrorCode::Cancelled || m_lost) return;
    m_lost = true;
    m_logReport.reset();
    report(tr("The repository cannot be read any more"), error);
    emit identityChanged();
    emit logLost();
}

void Session::take(const jobs::WorkspaceInfo& info) {
    const bool log = info.logHead != m_info.logHead || info.logRef != m_info.logRef;
    const bool source = info.sourceHead != m_info.sourceHead;
    m_info = info;
    if (log) m_logReport.reset();
    if (log) {
        emit logChanged();
        knowIdentity();
    }
    if (source) emit sourceChanged();
}

} // namespace countersign::bridge
