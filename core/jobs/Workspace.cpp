#include "core/jobs/Workspace.h"

#include "core/base/File.h"
#include "core/base/Text.h"

namespace countersign::jobs {

using base::fail;
using base::Result;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options) {
    std::unique_ptr<Workspace> workspace(new Workspace());
    workspace->m_options = options;
    auto repository = workspace->anotherRepository()();
    if (!repository) return fail(repository.error());
    if (!options.quarantine.empty()) workspace->bypassCache(); // these objects may yet be refused
    workspace->m_repository = std::move(*repository);
    return workspace;
}

base::UtcTime Workspace::now() const {
    return m_options.clock ? m_options.clock->now() : base::SystemClock().now();
}

std::string Workspace::repositoryKey() const {
    std::error_code ignored;
    auto path = std::filesystem::weakly_canonical(m_repository->facts().gitFolder, ignored);
    return (ignored ? m_repository->facts().gitFolder : path).string();
}

std::filesystem::path Workspace::stateFolder() const {
    return m_options.stateFolder.empty() ? base::stateHome() : m_options.stateFolder;
}

local::State Workspace::stateOf(const std::string& logId) const {
    return local::State(stateFolder(), logId);
}

namespace workspace_detail {

std::string folderName(const git::RepositoryFacts& facts) {
    std::string text = facts.folder.lexically_normal().string();
    while (text.size() > 1 && text.back() == '/')
        text.pop_back();
    std::string name = std::filesystem::path(text).filename().string();
    return name.empty() ? text : name;
}

std::string fetchLine(git::Repository& repository) {
    auto refs = repository.refs("refs/remotes/");
    if (!refs || refs->empty()) return {};
    std::string remote = refs->front().name.substr(std::string("refs/remotes/").size());
    for (const git::Ref& ref : *refs) {
        if (ref.name.rfind("refs/remotes/origin/", 0) == 0) remote = "origin/";
    }
    remote = remote.substr(0, remote.find('/'));
    return "git fetch " + remote + " refs/heads/countersign/log:refs/remotes/" + remote +
           "/countersign/log";
}

} // namespace workspace_detail

Result<WorkspaceInfo> Workspace::info() {
    WorkspaceInfo info;
    info.facts = m_repository->facts();
    info.name = workspace_detail::folderName(info.facts);
    auto log = ledger::findLog(*m_repository, m_options.logRef);
    if (!log) {
        info.logTrouble = log.error().sentence();
    } else if (*log) {
        info.hasLog = true;
        info.logRef = (*log)->name;
        info.logIsRemote = (*log)->remote;
        info.logHead = (*log)->head.hex();
    } else {
        info.fetchLine = workspace_detail::fetchLine(*m_repository);
    }
    auto head = m_repository->head();
    if (!head) return fail(head.error());
    if (*head) info.sourceHead = (**head).hex();
    return info;
}

Result<std::optional<base::CommitId>> Workspace::source(const AsOf& asOf) {
    auto where = position(asOf);
    if (!where) return fail(where.error());
    return where->source;
}

Result<std::shared_ptr<const evidence::Inventory>>
Workspace::inventory(const base::CommitId& commit, const base::CancelToken& cancel) {
    if (m_inventory && m_inventory->commit == commit) return m_inventory;
    auto found = evidence::discover(*m_repository, commit, cancel);
    if (!found) return fail(found.error());
    m_inventory = std::make_shared<const evidence::Inventory>(std::move(*found));
    return m_inventory;
}

// A log whose line leads to one that was verified here starts where that one does.
std::string Workspace::logIdOf(const base::CommitId& head) {
    constexpr int kMostSteps = 1000;
    if (m_logId.first == head) return m_logId.second;
    std::string id;
    const KeptVerification* known = kept();
    base::CommitId at = head;
    for (int step = 0; known && id.empty() && step < kMostSteps; ++step) {
        if (at == known->head) id = known->logId.hex();
        auto commit = m_repository->commit(at, git::Strictness::Source);
        if (!commit || commit->parents.empty()) break;
        at = commit->parents.front();
    }
    if (id.empty()) {
        auto root = m_repository->rootCommit(head);
        if (!root) return {};
        auto raw = m_repository->read(*root, git::ObjectKind::Commit, git::kCommitCap);
        if (raw) id = base::sha256(*raw).hex();
    }
    if (!id.empty()) m_logId = {head, id};
    return id;
}

// The folder of the state is named after the log as it says of itself: only a name to keep things
// apart, nothing is trusted because of it.
Result<local::State*> Workspace::state() {
    std::string id;
    auto log = ledger::findLog(*m_repository, m_options.logRef);
    if (log && *log) id = logIdOf((*log)->head);
    if (id.empty()) id = "no-log-" + base::sha256(repositoryKey()).hex();
    if (!m_state || m_stateId != id) {
        m_state = std::make_unique<local::State>(stateFolder(), id);
        m_stateId = id;
    }
    return m_state.get();
}

Result<index::Index*> Workspace::index() {
    if (!m_index) {
        auto folder = m_options.cacheFolder.empty() ? base::cacheHome() : m_options.cacheFolder;
        auto opened = index::Index::open(folder, repositoryKey());
        if (!opened) return fail(opened.error());
        m_index = std::move(*opened);
    }
    return m_index.get();
}

std::function<Result<std::unique_ptr<git::Repository>>()> Workspace::anotherRepository() const {
    git::OpenOptions how;
    how.allowOtherOwner = m_options.allowOtherOwner;
    how.moreObjects = m_options.quarantine;
    return [folder = m_options.folder, how] { return git::Repository::open(folder, how); };
}

std::function<Result<std::unique_ptr<index::Index>>()> Workspace::anotherIndex() const {
    auto folder = m_options.cacheFolder.empty() ? base::cacheHome() : m_options.cacheFolder;
    return [folder, key = repositoryKey()] { return index::Index::open(folder, key); };
}

void Workspace::logChanged() {
    m_report.reset();
    m_reportKey.clear();
    m_past.reset();
    m_pastKey.clear();
}

} // namespace countersign::jobs
