#include "ui/bridge/Session.h"

#include "ui/bridge/SessionLane.h"
#include "ui/bridge/Settings.h"
#include "ui/bridge/Words.h"

#include <utility>

namespace countersign::bridge {

using tasks::Kind;

namespace {

const QString kKeyFile = QStringLiteral("keyFile");

} // namespace

Session::Session(QObject* parent) : QObject(parent), m_lane(std::make_shared<Lane>()) {
    m_tasks.setAtEnd([lane = m_lane] { lane->workspace.reset(); });
    m_watch.setInterval(2000);
    connect(&m_watch, &QTimer::timeout, this, &Session::look);
}

Session::~Session() { m_tasks.close(); }

void Session::open(QObject* context, const jobs::WorkspaceOptions& options,
                   Done<jobs::WorkspaceInfo> done) {
    m_watch.stop();
    m_open = false;
    m_tasks.run(
        context, tr("Opening the repository"), Kind::Read,
        [lane = m_lane, options](const base::CancelToken&,
                                 const base::ProgressSink&) -> base::Result<jobs::WorkspaceInfo> {
            lane->workspace.reset();
            auto workspace = jobs::Workspace::open(options);
            if (!workspace) return base::fail(workspace.error());
            auto info = (*workspace)->info();
            if (info) lane->workspace = std::move(*workspace);
            return info;
        },
        [this, done](base::Result<jobs::WorkspaceInfo> info) {
            if (info) {
                m_info = *info;
                m_open = true;
                m_lost = false;
                m_asOf = {};
                m_identity.reset();
                m_identityPending = true;
                m_logReport.reset();
                m_watch.start();
                emit opened();
            }
            done(std::move(info));
            if (m_open) recallIdentity();
        });
    // What every page will ask for first, while the window is still being built; it steps aside.
    run<void>(
        context, {}, Kind::Background,
        [](auto& workspace, const auto& cancel, const auto& progress) -> base::Result<void> {
            const auto log = workspace.verified(jobs::AsOf{}, cancel, progress);
            if (!log) return base::fail(log.error());
            return {};
        },
        Done<void>());
}

void Session::setAsOf(const jobs::AsOf& asOf) {
    if (asOf.revision == m_asOf.revision && asOf.at == m_asOf.at) return;
    m_asOf = asOf;
    m_logReport.reset();
    emit asOfChanged();
}

void Session::setReadOnly(bool readOnly) {
    if (readOnly == m_readOnly) return;
    m_readOnly = readOnly;
    emit identityChanged();
}

bool Session::canSign() const {
    return m_open && !m_lost && !m_readOnly && m_identity && m_info.hasLog &&
           !m_info.facts.readOnly && m_asOf.revision.empty() && !m_asOf.at;
}

void Session::chooseIdentity(const jobs::Identity& identity) {
    m_identity = identity;
    Settings::setValue(text(m_info.facts.folder.string()), QStringLiteral("key"),
                       text(identity.key.key.fingerprint));
    emit identityChanged();
}

void Session::useKeyFile(const QString& file) {
    identities(this, {std::filesystem::path(utf8(file))},
               [this, file](base::Result<std::vector<jobs::Identity>> found) {
                   if (!found) return report(tr("Opening the key"), found.error());
                   const std::string path = utf8(file);
                   for (const auto& identity : *found) {
                       const std::string key = identity.key.path.string();
                       if (key != path && key + ".pub" != path && key != path + ".pub") continue;
                       Settings::setValue(text(m_info.facts.folder.string()), kKeyFile, file);
                       return chooseIdentity(identity);
                   }
                   report(tr("Opening the key"),
                          base::Error{base::ErrorCode::Invalid,
                                      "This file is not an SSH key that can sign",
                                      {path, 0, 0, {}},
                                      "choose the private key, or its .pub beside it"});
               });
}

void Session::identities(QObject* context, const std::vector<std::filesystem::path>& more,
                         Done<std::vector<jobs::Identity>> done) {
    auto extra = more;
    const auto remembered =
        Settings::value(text(m_info.facts.folder.string()), kKeyFile).toString();
    if (!remembered.isEmpty()) extra.emplace_back(utf8(remembered));
    std::error_code none;
    auto beside = m_info.facts.folder;
    beside += ".keys";
    if (std::filesystem::is_directory(beside, none)) extra.push_back(beside);
    run<std::vector<jobs::Identity>>(
        context, tr("Looking for your keys"), Kind::Read,
        [extra](auto& workspace, const auto&, const auto&) {
            return jobs::identities(workspace, extra);
        },
        std::move(done));
}

// The key last used here, else the only one that stands for somebody on the list of people.
void Session::recallIdentity() {
    const QString repository = text(m_info.facts.folder.string());
    const QString last = Settings::value(repository, QStringLiteral("key")).toString();
    identities(this, {}, [this, last](base::Result<std::vector<jobs::Identity>> found) {
        const bool awaited = std::exchange(m_identityPending, false);
        if (awaited && !m_identity && !found) emit identityChanged();
        if (!found || m_identity) return;
        const jobs::Identity* only = nullptr;
        int known = 0;
        for (const auto& identity : *found) {
            if (identity.principal.empty()) continue;
            ++known;
            only = &identity;
            if (text(identity.key.key.fingerprint) == last) {
                known = 1;
                break;
            }
        }
        if (known == 1) m_identity = *only;
        if (known == 1 || awaited) emit identityChanged();
    });
}

// Somebody put on the list, or given other roles, is so without choosing the key again.
void Session::knowIdentity() {
    if (!m_identity) return recallIdentity();
    identities(this, {},
               [this, key = m_identity->key.key.fingerprint](
                   base::Result<std::vector<jobs::Identity>> found) {
                   if (!found || !m_identity || m_identity->key.key.fingerprint != key) return;
                   for (const auto& identity : *found) {
                       if (identity.key.key.fingerprint != key) continue;
                       if (identity.principal == m_identity->principal &&
                           identity.name == m_identity->name && identity.roles == m_identity->roles)
                           return;
                       m_identity->principal = identity.principal;
                       m_identity->name = identity.name;
                       m_identity->roles = identity.roles;
                       emit identityChanged();
                       return;
                   }
               });
}

void Session::rememberedModels(QObject* context, Done<jobs::ModelsResult> done) {
    run<jobs::ModelsResult>(
        context, tr("Reading what this computer remembers"), Kind::Read,
        [](auto& workspace, const auto&, const auto&) { return jobs::rememberedModels(workspace); },
        std::move(done));
}

void Session::models(QObject* context, bool judge, Done<jobs::ModelsResult> done, Kind kind) {
    run<jobs::ModelsResult>(
        context, judge ? tr("Checking the releases") : tr("Finding the models"), kind,
        [asOf = m_asOf, judge](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::listModels(workspace, asOf, judge, cancel, progress);
        },
        std::move(done));
}

void Session::releases(QObject* context, const QString& model,
                       Done<std::vector<jobs::ReleaseSummary>> done) {
    run<std::vector<jobs::ReleaseSummary>>(
        context, tr("Listing the releases"), Kind::Read,
        [asOf = m_asOf, name = utf8(model)](auto& workspace, const auto&, const auto&) {
            return jobs::listReleases(workspace, asOf, name);
        },
        std::move(done));
}

tasks::TaskId Session::release(QObject* context, const QString& name, model::Purpose purpose,
                               Done<Shared<jobs::ReleaseView>> done) {
    return run<Shared<jobs::ReleaseView>>(
        context, tr("Opening %1").arg(name), Kind::Read,
        [asOf = m_asOf, name = utf8(name),
         purpose](auto& workspace, const auto& cancel,
                  const auto&) -> base::Result<Shared<jobs::ReleaseView>> {
            auto view = jobs::showRelease(workspace, name, asOf, purpose, cancel);
            if (!view) return base::fail(view.error());
            return std::make_shared<const jobs::ReleaseView>(std::move(*view));
        },
        std::move(done));
}

void Session::gate(QObject* context, const jobs::GateRequest& request,
                   Done<model::GateReport> done) {
    run<model::GateReport>(
        context, tr("Checking the release"), Kind::Read,
        [request](auto& workspace, const auto& cancel, const auto&) {
            return jobs::gate(workspace, request, cancel);
        },
        std::move(done));
}

void Session::verify(QObject* context, Done<Shared<model::VerifyReport>> done) {
    const std::string asked = m_asOf.revision;
    run<Shared<model::VerifyReport>>(
        context, tr("Checking the log"), Kind::Read,
        [asOf = m_asOf](auto& workspace, const auto& cancel,
                        const auto& progress) -> base::Result<Shared<model::VerifyReport>> {
            return workspace.verified(asOf, cancel, progress);
        },
        [this, asked, done = std::move(done)](base::Result<Shared<model::VerifyReport>> report) {
            if (report && asked == m_asOf.revision) {
                m_logReport = *report;
                emit logJudged();
            }
            if (done) done(std::move(report));
        });
}

void Session::history(QObject* context, const QString& release,
                      Done<std::vector<jobs::HistoryLine>> done) {
    run<std::vector<jobs::HistoryLine>>(
        context, tr("Reading the record of decisions"), Kind::Read,
        [asOf = m_asOf, name = utf8(release)](auto& workspace, const auto&, const auto&) {
            return jobs::history(workspace, asOf, name);
        },
        std::move(done));
}

void Session::record(QObject* context, const QString& id, Done<jobs::RecordFacts> done) {
    run<jobs::RecordFacts>(
        context, tr("Opening the record"), Kind::Read,
        [id = utf8(id)](auto& workspace, const auto&, const auto&) {
            return jobs::recordFacts(workspace, id);
        },
        std::move(done));
}

void Session::fileText(QObject* context, Shared<jobs::ReleaseView> view, const QString& path,
                       Done<jobs::FileText> done) {
    run<jobs::FileText>(
        context, tr("Reading %1").arg(path), Kind::Read,
        [view, path = utf8(path)](auto& workspace, const auto&, const auto&) {
            return jobs::fileText(workspace, view->target, path);
        },
        std::move(done));
}

tasks::TaskId Session::search(QObject* context, const QString& query, Done<index::Answer> done) {
    return run<index::Answer>(
        context, tr("Searching"), Kind::Read,
        [query = utf8(query)](auto& workspace, const auto& cancel, const auto&) {
            return jobs::search(workspace, query, cancel);
        },
        std::move(done));
}

void Session::rebuildIndex(QObject* context, Done<void> done) {
    run<void>(
        context, tr("Reading everything for the search"), Kind::Background,
        [](auto& workspace, const auto& cancel, const auto& progress) {
            return jobs::rebuildIndex(workspace, cancel, progress);
        },
        std::move(done));
}

void Session::makeDemo(QObject* context, const jobs::DemoRequest& request,
                       Done<jobs::DemoResult> done) {
    m_tasks.run(
        context, tr("Making the example"), Kind::Read,
        [request](const base::CancelToken& cancel, const base::ProgressSink& progress) {
            return jobs::makeDemo(request, cancel, progress);
        },
        std::move(done));
}

void Session::report(const QString& doing, const base::Error& error) {
    if (error.code != base::ErrorCode::Cancelled) emit failed(doing, error);
}

void Session::note(const QString& sentence) { emit noted(sentence); }

} // namespace countersign::bridge
