// Plays the story: keys by ssh-keygen, the source by git objects, every signature by the same jobs
// as a click.
#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/format/Documents.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/DemoStory.h"
#include "core/jobs/Make.h"

#include <algorithm>
#include <map>

namespace countersign::jobs {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace demo_detail {

class Stage {
public:
    Stage(const DemoRequest& request, DemoStory story, const base::CancelToken& cancel)
        : m_request(request), m_story(std::move(story)), m_cancel(cancel),
          m_clock(std::make_shared<base::FixedClock>(request.now)) {}

    Result<void> build();
    Result<void> play(const DemoStep& step);
    Result<void> checkOut();
    const DemoStory& story() const { return m_story; }
    const std::filesystem::path& folder() const { return m_folder; }
    const std::filesystem::path& keys() const { return m_keys; }
    std::uint64_t sourceCommits() const { return m_commits; }
    Result<std::uint64_t> logCommits();

private:
    Result<void> makeKey(const DemoPerson& person, int number);
    Result<void> commit(const DemoStep& step);
    Result<void> found();
    Result<void> sign(const DemoStep& step);
    Result<std::string> recordOf(const DemoStep& step);
    Result<Statement> statementOf(const DemoStep& step);
    std::string keyName(const std::string& principal, int number) const {
        return principal + (number > 1 ? "-" + std::to_string(number) : "");
    }

    const DemoRequest& m_request;
    DemoStory m_story;
    base::CancelToken m_cancel;
    std::shared_ptr<base::FixedClock> m_clock;
    std::filesystem::path m_folder, m_keys;
    std::unique_ptr<Workspace> m_workspace;
    std::map<std::string, std::vector<sign::KeyChoice>> m_choices; // oldest key first
    std::map<std::string, int> m_current;                          // key in use
    std::map<std::string, git::TreeAddition> m_files;
    base::CommitId m_head;
    std::uint64_t m_commits = 0;
};

bool isFree(const std::filesystem::path& folder) {
    std::error_code failed;
    if (!std::filesystem::exists(folder, failed)) return !failed;
    return std::filesystem::is_directory(folder, failed) &&
           std::filesystem::is_empty(folder, failed) && !failed;
}

Result<void> Stage::makeKey(const DemoPerson& person, int number) {
    const auto path = m_keys / keyName(person.principal, number);
    base::ProcessRequest request;
    request.argv = {"ssh-keygen", "-q", "-t",           "ed25519", "-N",
                    "",           "-C", person.email(), "-f",      path.string()};
    auto done = base::run(request, m_cancel);
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(ErrorCode::Unavailable, base::said("ssh-keygen made no key: %1", done->err));
    auto choice = sign::keyAt(path);
    if (!choice) return fail(choice.error());
    m_choices[person.principal].push_back(std::move(*choice));
    m_current[person.principal] = 0;
    return {};
}

Result<void> Stage::build() {
    std::error_code failed;
    m_folder = std::filesystem::weakly_canonical(m_request.folder, failed);
    if (failed) m_folder = m_request.folder;
    if (m_folder.filename().empty()) m_folder = m_folder.parent_path();
    m_keys = m_folder;
    m_keys += ".keys";
    for (const auto& folder : {m_folder, m_keys}) {
        if (!isFree(folder))
            return fail(ErrorCode::Conflict, base::said("The folder is not empty"),
                        base::Place{folder.string(), 0, 0, {}},
                        base::said("name a folder that is not there"));
    }
    if (base::findProgram("ssh-keygen").empty() || base::findProgram("git").empty())
        return fail(ErrorCode::Unavailable,
                    base::said("The demonstration needs git and ssh-keygen"), {},
                    base::said("install git and openssh-client"));
    if (auto made = base::makeFolders(m_keys, 0700); !made) return made;
    for (const DemoPerson& person : m_story.people) {
        for (int number = 1; number <= person.keys; ++number) {
            if (auto made = makeKey(person, number); !made) return made;
        }
    }
    if (auto made = base::makeFolders(m_folder, 0755); !made) return made;
    auto repository = git::Repository::init(m_folder, false, "main");
    if (!repository) return fail(repository.error());
    repository->reset();
    WorkspaceOptions options;
    options.folder = m_folder;
    options.stateFolder = m_request.stateFolder;
    options.cacheFolder = m_request.cacheFolder;
    options.clock = m_clock;
    auto workspace = Workspace::open(options);
    if (!workspace) return fail(workspace.error());
    m_workspace = std::move(*workspace);
    return {};
}

Result<void> Stage::commit(const DemoStep& step) {
    git::Repository& repository = m_workspace->repository();
    for (const auto& [path, resource] : step.put) {
        auto text = demoFile(resource, m_request.now, step.at);
        if (!text) return fail(text.error());
        auto blob = repository.writeBlob(*text);
        if (!blob) return fail(blob.error());
        m_files[path] = {path, 0100644, *blob};
    }
    std::vector<git::TreeAddition> files;
    for (const auto& [path, file] : m_files)
        files.push_back(file);
    auto tree = repository.writeTree({}, files);
    if (!tree) return fail(tree.error());
    const DemoPerson& person = *m_story.person(step.who);
    const git::Identity who{person.name, person.email(), step.at, "+0000"};
    std::vector<base::CommitId> parents;
    if (!m_head.isNone()) parents.push_back(m_head);
    auto bytes = repository.commitBytes(*tree, parents, who, who, step.text + "\n");
    if (!bytes) return fail(bytes.error());
    auto written = repository.writeCommit(*bytes);
    if (!written) return fail(written.error());
    auto moved = repository.moveRef("refs/heads/main", *written, m_head, "commit: " + step.text);
    if (!moved) return moved;
    m_head = *written;
    ++m_commits;
    return {};
}

Result<void> Stage::found() {
    model::Roster roster;
    for (const DemoPerson& person : m_story.people) {
        model::Person entry;
        entry.principal = person.principal;
        entry.name = person.name;
        entry.team = person.team;
        entry.external = person.external;
        entry.machine = person.machine;
        entry.roles = person.roles;
        entry.aliases = {person.name, person.email()};
        for (const sign::KeyChoice& choice : m_choices[person.principal])
            entry.keys.push_back(
                {choice.key.fingerprint, choice.key.line, model::UserPresence::None});
        roster.people.push_back(std::move(entry));
    }
    InitRequest request;
    request.name = m_story.name;
    request.principal = m_story.founder;
    request.key = m_keys / m_story.founder;
    request.rosterText = format::writeRoster(roster);
    auto receipt = init(*m_workspace, request, {}, m_cancel);
    if (!receipt) return fail(receipt.error());
    return {};
}

// The newest vote or objection of that person about the release.
Result<std::string> Stage::recordOf(const DemoStep& step) {
    auto log = m_workspace->verified();
    if (!log) return fail(log.error());
    std::string found;
    for (const model::LogEntry& entry : (*log)->ledger.entries) {
        if (!entry.record || entry.record->signer.principal != step.of) continue;
        if (entry.record->kind == "vote" && entry.record->subject &&
            entry.record->subject->release.text() == step.release)
            found = entry.id.hex();
    }
    if (found.empty())
        return fail(ErrorCode::Internal, "The story names a record that is not there");
    return found;
}

Result<Statement> Stage::statementOf(const DemoStep& step) {
    using Kind = Statement::Kind;
    if (isDemoMeeting(step)) return demoMeeting(*m_workspace, step);
    if (isDemoFact(step)) {
        auto log = m_workspace->verified();
        if (!log) return fail(log.error());
        auto body = demoFact(step, m_request.now, (*log)->ledger);
        if (!body) return fail(body.error());
        Statement s;
        s.kind = Kind::Other;
        s.release = step.release;
        s.hat = step.as;
        if (step.what == "link") s.reason = step.text;
        s.body = std::move(*body);
        return s;
    }
    static const std::map<std::string, Kind> kinds = {
        {"open", Kind::Open},     {"vote", Kind::Vote},     {"join", Kind::Join},
        {"answer", Kind::Answer}, {"decide", Kind::Decide}, {"withdraw", Kind::Withdraw},
        {"retire", Kind::Retire}};
    auto kind = kinds.find(step.what);
    if (kind == kinds.end())
        return fail(ErrorCode::Internal, "The story has no such step: " + step.what);
    Statement s;
    s.kind = kind->second;
    s.release = step.release;
    s.hat = step.as;
    s.reason = step.text;
    s.vote = model::voteValue(step.vote).value_or(model::VoteValue::Approve);
    s.level = model::dissentLevel(step.level).value_or(model::DissentLevel::None);
    s.wouldRemove = step.wouldRemove;
    s.reviewed = step.reviewed;
    s.notReviewed = step.notReviewed;
    s.outcome = model::outcome(step.outcome).value_or(model::Outcome::Deferred);
    s.context = step.context;
    s.options = step.options;
    s.consequences = step.consequences;
    if (!step.condition.empty()) s.conditions.push_back(conditionOf(step.condition));
    s.scope.share = step.share;
    if (!step.disposition.empty()) s.disposition = step.disposition;
    if (s.kind == Kind::Retire) {
        s.retireKey = m_choices[step.of].front().key.fingerprint;
        m_current[step.of] = 1;
    } else if (!step.of.empty()) {
        auto record = recordOf(step);
        if (!record) return fail(record.error());
        s.record = *record;
    }
    return s;
}

Result<void> Stage::sign(const DemoStep& step) {
    auto statement = statementOf(step);
    if (!statement) return fail(statement.error());
    const sign::KeyChoice& key = m_choices[step.who][static_cast<std::size_t>(m_current[step.who])];
    auto prospect = prepare(*m_workspace, *statement, key, m_cancel);
    if (!prospect) return fail(prospect.error());
    auto receipt = jobs::sign(*m_workspace, *statement, *prospect, key, {}, m_cancel);
    if (!receipt) return fail(receipt.error());
    if (!receipt->sentence.starts_with("Signed. "))
        return fail(ErrorCode::Internal, receipt->sentence);
    return {};
}

Result<void> Stage::play(const DemoStep& step) {
    m_clock->set(step.at);
    Result<void> done = step.what == "commit" ? commit(step)
                        : step.what == "init" ? found()
                                              : sign(step);
    if (done) return done;
    base::Error error = done.error();
    error.what = step.at.date() + " " + step.what + " " + step.release + ": " + error.what;
    return fail(std::move(error));
}

// The first check-out of a repository that has no files yet; nothing can be overwritten.
Result<void> Stage::checkOut() {
    base::ProcessRequest request;
    request.argv = {"git", "-c", "core.hooksPath=/dev/null", "read-tree", "-m", "-u", "HEAD"};
    request.folder = m_folder;
    request.setenv = {{"GIT_CONFIG_GLOBAL", "/dev/null"}, {"GIT_CONFIG_SYSTEM", "/dev/null"}};
    auto done = base::run(request, m_cancel);
    if (!done) return fail(done.error());
    if (done->exitCode != 0)
        return fail(ErrorCode::Unavailable, "git could not write the files: " + done->err);
    return {};
}

Result<std::uint64_t> Stage::logCommits() {
    auto log = m_workspace->verified();
    if (!log) return fail(log.error());
    if (!(*log)->inOrder())
        return fail(ErrorCode::Internal, "The log of the story does not verify: " + (*log)->reason);
    return (*log)->ledger.commits;
}

} // namespace demo_detail

Result<DemoResult> makeDemo(const DemoRequest& request, const base::CancelToken& cancel,
                            const base::ProgressSink& progress) {
    auto story = readDemoStory(request.now);
    if (!story) return fail(story.error());
    demo_detail::Stage stage(request, std::move(*story), cancel);
    auto built = stage.build();
    if (!built) return fail(built.error());
    std::uint64_t done = 0;
    for (const DemoStep& step : stage.story().steps) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, base::said("The demonstration was stopped half-way"),
                        base::Place{stage.folder().string(), 0, 0, {}},
                        base::said("delete the folder"));
        if (progress) progress({base::said("Playing a year"), done++, stage.story().steps.size()});
        auto played = stage.play(step);
        if (!played) return fail(played.error());
    }
    auto out = stage.checkOut();
    if (!out) return fail(out.error());
    auto log = stage.logCommits();
    if (!log) return fail(log.error());
    return DemoResult{stage.folder(), stage.keys(), stage.sourceCommits(), *log};
}

} // namespace countersign::jobs
