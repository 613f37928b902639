#include "core/jobs/Doctor.h"

#include "core/base/File.h"
#include "core/base/Process.h"
#include "core/base/Text.h"
#include "core/git/Condition.h"
#include "core/jobs/Countersign.h"
#include "core/jobs/Exchange.h"

#include <cstdlib>

namespace countersign::jobs {

namespace doctor_detail {

namespace fs = std::filesystem;
using Level = Diagnosis::Level;

constexpr int kOldestGit = 230; // 2.30: fetch without FETCH_HEAD, safe answers of push
constexpr std::uint64_t kManyLoose = 6000;
constexpr std::int64_t kClockSlackSeconds = 300;
const base::UtcTime kNoEarlier{1'735'689'600}; // 2025-01-01: this program did not exist before

class Examination {
public:
    Examination(const WorkspaceOptions& options, const base::CancelToken& cancel)
        : m_options(options), m_cancel(cancel) {}
    std::vector<Diagnosis> run();

private:
    void fine(std::string topic, std::string what) {
        m_found.push_back({Level::Fine, std::move(topic), std::move(what), {}});
    }
    void hint(std::string topic, std::string what, std::string todo) {
        m_found.push_back({Level::Hint, std::move(topic), std::move(what), std::move(todo)});
    }
    void trouble(std::string topic, std::string what, std::string todo) {
        m_found.push_back({Level::Trouble, std::move(topic), std::move(what), std::move(todo)});
    }
    std::optional<base::ProcessResult> ask(std::vector<std::string> argv) const;
    void programs();
    void agent();
    void stateFiles();
    void askpass();
    bool repository();
    void branch();
    void log();
    void clock(const model::LedgerState* ledger);
    void keys(bool hasLog);
    void remotes();
    void folderRemote(const std::string& name, const git::Address& address);

    const WorkspaceOptions& m_options;
    const base::CancelToken& m_cancel;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Diagnosis> m_found;
};

std::optional<base::ProcessResult> Examination::ask(std::vector<std::string> argv) const {
    base::ProcessRequest request;
    request.argv = std::move(argv);
    request.setenv = {{"LC_ALL", "C"}};
    request.folder = "/"; // not in the repository
    request.deadline = std::chrono::seconds(10);
    auto done = base::run(request, m_cancel);
    return done ? std::optional(std::move(*done)) : std::nullopt;
}

void Examination::programs() {
    const auto git = ask({"git", "--version"});
    if (!git || git->exitCode != 0) {
        trouble("git", "The program git is not here",
                "install git; without it nothing can be sent");
    } else {
        std::string text(base::trimmed(git->out));
        const std::string version = text.substr(text.rfind(' ') + 1);
        const auto parts = base::split(version, '.');
        const auto major = base::parseInteger(parts.front());
        const auto minor = parts.size() > 1 ? base::parseInteger(parts[1]) : std::nullopt;
        if (major && minor && *major * 100 + *minor < kOldestGit)
            trouble("git", "git " + version + " is too old to exchange the log",
                    "install git 2.30 or newer");
        else
            fine("git", "git " + base::escaped(version));
    }
    if (base::findProgram("ssh-keygen").empty())
        trouble("ssh", "The program ssh-keygen is not here", "install OpenSSH's client programs");
    else
        fine("ssh", "ssh-keygen is here");
}

void Examination::agent() {
    const char* socket = std::getenv("SSH_AUTH_SOCK");
    if (!socket || !*socket)
        return hint("agent", "No ssh-agent runs for this session",
                    "keys with a passphrase ask each time; start an agent to "
                    "be asked once: eval $(ssh-agent)");
    const auto answer = ask({"ssh-add", "-l"});
    if (!answer || answer->exitCode == 2)
        trouble("agent", "The ssh-agent named in SSH_AUTH_SOCK does not answer",
                "start it anew, or unset SSH_AUTH_SOCK");
    else if (answer->exitCode == 1)
        hint("agent", "The ssh-agent holds no key", "ssh-add");
    else
        fine("agent",
             "The ssh-agent holds " + std::to_string(base::lines(answer->out).size()) + " keys");
}

void Examination::stateFiles() {
    const fs::path home = m_options.stateFolder.empty() ? base::stateHome() : m_options.stateFolder;
    std::error_code failed;
    if (!fs::exists(home, failed))
        return fine("files", "Nothing is remembered on this computer yet");
    const auto others = fs::perms::group_all | fs::perms::others_all;
    const auto mode = fs::status(home, failed).permissions();
    if (!base::canWrite(home))
        trouble("files", "What this computer remembers cannot be written: " + home.string(),
                "make the folder yours: chown and chmod 700");
    else if ((mode & others) != fs::perms::none)
        hint("files", "Others may look into " + home.string(), "chmod 700 " + home.string());
    else
        fine("files", "What this computer remembers is yours alone");
    for (fs::recursive_directory_iterator it(home, failed), end; !failed && it != end;
         it.increment(failed)) {
        if (it->path().extension() == ".damaged")
            trouble("files", "A damaged file was set aside: " + it->path().string(),
                    "look at it, then remove it; what it remembered is lost");
    }
}

void Examination::askpass() {
    const fs::path self = base::selfPath();
    std::error_code failed;
    const bool runs = !self.empty() && (fs::status(self, failed).permissions() &
                                        fs::perms::owner_exec) != fs::perms::none;
    if (runs)
        fine("askpass", "Passphrases are asked for by this program itself");
    else
        trouble("askpass", "This program cannot start itself to ask for passphrases",
                "install it where programs may run");
}

bool Examination::repository() {
    auto opened = Workspace::open(m_options);
    if (!opened) {
        const base::Error& error = opened.error();
        const bool owned = error.code == base::ErrorCode::Denied;
        trouble("repository",
                error.what + (error.place.path.empty() ? "" : ": " + error.place.path),
                owned ? base::said("clone it, or say that you trust it: git config --global --add "
                                   "safe.directory %1",
                                   error.place.path)
                      : error.hint);
        return false;
    }
    m_workspace = std::move(*opened);
    const git::RepositoryFacts& facts = m_workspace->repository().facts();
    if (facts.readOnly)
        trouble("repository", "This repository can only be read here", "clone it to sign");
    else
        fine("repository", "The repository is yours and can be written");
    if (facts.shallow)
        hint("repository", "The repository is shallow: what lies behind its boundary is not here",
             "git fetch --unshallow");
    if (facts.partial)
        hint("repository",
             "The repository is a partial clone: files may be missing without network",
             "git fetch --refetch --no-filter");
    if (facts.replaced)
        hint("repository", "The repository replaces or grafts objects; this program ignores it",
             "git replace -l; git replace -d");
    const std::uint64_t loose = git::looseObjectsAbout(m_workspace->repository());
    if (loose > kManyLoose)
        hint("repository", "About " + std::to_string(loose) + " loose objects slow it down",
             "git gc");
    return true;
}

void Examination::branch() {
    git::Repository& own = m_workspace->repository();
    const std::string ref = localLogRef(*m_workspace);
    for (std::size_t slash = ref.rfind('/'); slash > std::string("refs/heads").size();
         slash = ref.rfind('/', slash - 1)) {
        const std::string parent = ref.substr(0, slash);
        auto clash = own.ref(parent);
        if (clash && *clash)
            trouble("log", "The branch " + parent.substr(11) + " stands where the log's must",
                    "git branch -m " + parent.substr(11) + " another-name");
    }
    if ("refs/heads/" + own.facts().branch == ref && !own.facts().bare)
        trouble("log", "The log's branch is checked out here", "git switch to your own branch");
    if (const auto age = git::lockAgeMinutes(own, ref); age && *age >= 1)
        trouble("log", "The log is locked since " + std::to_string(*age) + " minutes",
                "if no git and no Countersign runs any more: remove " +
                    (own.facts().gitFolder / (ref + ".lock")).string());
}

void Examination::clock(const model::LedgerState* ledger) {
    const base::UtcTime now = m_workspace ? m_workspace->now() : base::SystemClock().now();
    if (now < kNoEarlier)
        return trouble("clock", "This computer believes it is " + now.text(), "set its clock");
    base::UtcTime newest;
    for (std::size_t i = 0; ledger && i < ledger->entries.size(); ++i)
        newest = std::max(newest, ledger->entries[i].committed);
    if (newest.seconds > now.seconds + kClockSlackSeconds)
        return trouble(
            "clock", "The log holds entries of " + newest.text() + ", and here it is " + now.text(),
            "set this computer's clock, or ask whoever signed then about theirs");
    fine("clock", "The clock is not behind the log");
}

void Examination::log() {
    auto info = m_workspace->info();
    if (!info) return trouble("log", info.error().sentence(), {});
    if (!info->logTrouble.empty())
        return trouble("log", info->logTrouble,
                       "name one with --log-ref, or countersign sync WHERE");
    if (!info->hasLog) {
        clock(nullptr);
        keys(false);
        return hint("log", "There is no decision log here",
                    info->fetchLine.empty() ? "countersign init, or countersign accept FILE"
                                            : "countersign sync");
    }
    auto report = m_workspace->verified({}, m_cancel, {}, false);
    if (!report) return trouble("log", report.error().sentence(), {});
    const model::VerifyReport& judged = **report;
    if (judged.inOrder())
        fine("log", "The log is in order: " + std::to_string(judged.ledger.records) + " records");
    else
        trouble("log",
                std::string("The log is not in order (") + model::name(judged.state) +
                    "): " + judged.reason,
                "countersign verify names each entry");
    if (judged.trust == model::Trust::FirstUse)
        hint("log", "The start of this log is not remembered on this computer yet",
             "compare it with somebody, then: countersign --genesis " + judged.ledger.logId.hex() +
                 " verify");
    if (info->logIsRemote)
        hint("log", "The log is known from " + info->logRef + " only", "countersign sync");
    clock(&judged.ledger);
    keys(true);
    auto waiting = outbox(*m_workspace);
    if (waiting && !waiting->entries.empty())
        hint("log", std::to_string(waiting->entries.size()) + " entries are signed and not sent",
             "countersign sync");
}

void Examination::keys(bool hasLog) {
    auto found = identities(*m_workspace);
    if (!found) return trouble("keys", found.error().sentence(), {});
    if (found->empty())
        return hint("keys", "There is no SSH key on this computer; reading needs none",
                    "to sign, make one: ssh-keygen -t ed25519");
    bool belongs = false;
    for (const Identity& identity : *found) {
        const std::string key =
            identity.key.path.empty() ? identity.key.key.fingerprint : identity.key.path.string();
        belongs |= !identity.principal.empty();
        const std::string whose =
            identity.principal.empty() ? key : key + " signs as " + identity.name;
        if (identity.key.trouble.empty())
            fine("keys", whose);
        else if (identity.principal.empty())
            hint("keys", whose + ": " + identity.key.trouble, "mend it, or leave it aside");
        else
            trouble("keys", whose + ": " + identity.key.trouble, "mend it before you sign");
    }
    if (hasLog && !belongs)
        hint("keys", "None of your keys is on the people and keys of this log",
             "countersign roster request --name NAME -o FILE");
}

void Examination::folderRemote(const std::string& name, const git::Address& address) {
    auto there = git::Repository::open(address.folder());
    if (!there)
        return hint("remote", "The folder of " + name + " cannot be opened: " + there.error().what,
                    "plug it in, or name another address");
    std::vector<std::string> missing;
    for (const char* key : {"receive.denyNonFastForwards", "receive.denyDeletes"}) {
        if (!git::isSwitchedOn(**there, base::lowerAscii(key)))
            missing.push_back(std::string("git config ") + key + " true");
    }
    if (!git::isSwitchedOn(**there, "receive.fsckobjects") &&
        !git::isSwitchedOn(**there, "transfer.fsckobjects"))
        missing.emplace_back("git config receive.fsckObjects true");
    if (missing.empty())
        fine("remote", name + " refuses force pushes, deletions and broken objects");
    else
        hint("remote", name + " would let somebody push over or delete the log",
             "there: " + base::joined(missing, "; "));
}

void Examination::remotes() {
    auto configured = m_workspace->repository().remotes();
    if (!configured) return trouble("remote", configured.error().sentence(), {});
    if (configured->empty())
        hint("remote", "This repository knows no remote",
             "git remote add origin ADDRESS, or sync with a folder: countersign sync DIR");
    for (const git::Remote& remote : *configured) {
        auto address = git::parseAddress(remote.url, m_workspace->repository().facts().folder);
        if (!address)
            trouble("remote", remote.name + ": " + address.error().what,
                    "git remote set-url " + remote.name + " ADDRESS");
        else if (address->kind == git::Address::Kind::Folder)
            folderRemote(remote.name, *address);
        else
            fine("remote", remote.name + " is " + address->text +
                               "; its server settings cannot be seen from here");
    }
}

std::vector<Diagnosis> Examination::run() {
    programs();
    agent();
    askpass();
    stateFiles();
    if (repository()) {
        branch();
        log();
        remotes();
    } else {
        clock(nullptr);
    }
    return std::move(m_found);
}

} // namespace doctor_detail

const char* name(Diagnosis::Level level) {
    switch (level) {
    case Diagnosis::Level::Fine:
        return "ok";
    case Diagnosis::Level::Hint:
        return "hint";
    case Diagnosis::Level::Trouble:
        return "trouble";
    }
    return "trouble";
}

std::vector<Diagnosis> examine(const WorkspaceOptions& options, const base::CancelToken& cancel) {
    return doctor_detail::Examination(options, cancel).run();
}

} // namespace countersign::jobs
