// The exchange of a branch with others, by the person's git program for servers and by this program
// alone for folders. All of it happens in a private bare repository that is made for one exchange
// and removed after it, with the user's objects as alternates: nothing of the user's repository
// (configuration, hooks, helpers) and nothing of a folder's repository ever runs. What the person
// set up for git and ssh themselves (their own ~/.gitconfig, agent, ssh config) does apply.
// Lives in one thread.
#pragma once

#include "core/base/Process.h"
#include "core/git/Address.h"
#include "core/git/Repository.h"

#include <functional>

namespace countersign::git {

// How a program is started: base::run, or one that can pass questions on to the person.
using RunProgram = std::function<base::Result<base::ProcessResult>(const base::ProcessRequest&,
                                                                   const base::CancelToken&)>;

struct TransportOptions {
    std::filesystem::path home; // private repositories are made in here (0700)
    RunProgram run;             // null: base::run, and no question is ever asked
    base::CancelToken cancel;
};

class Transport {
public:
    // `known`: commits of `own` whose whole history is there. `own` must outlive this.
    static base::Result<std::unique_ptr<Transport>> open(Repository& own,
                                                         const std::vector<base::CommitId>& known,
                                                         const TransportOptions& options);
    // Over no repository at all: for a first copy.
    static base::Result<std::unique_ptr<Transport>> open(const TransportOptions& options);
    ~Transport();
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    // Makes the commit that `ref` names there readable in repository(); nullopt if there is no such
    // branch. Unavailable (no network, refused), NotFound (no repository there), Denied (a folder
    // of another user).
    base::Result<std::optional<base::CommitId>> fetch(const Address& from, const std::string& ref);
    // All branches and tags, as they are called there; for cloning a folder.
    base::Result<void> borrow(const Address& folder);
    // A bundle made by git. Invalid when it is none, holds no such branch or builds on commits that
    // are not here.
    base::Result<base::CommitId> fetchBundle(const std::filesystem::path& file,
                                             const std::string& ref);
    // What arrived, over what the user has.
    Repository& repository() { return *m_private; }

    // Copies what `head` needs beyond `have` into `into`, as objects and nothing else.
    base::Result<void> bring(const base::CommitId& head, const std::vector<base::CommitId>& have,
                             Repository& into);

    enum class Pushed { Done, Moved }; // Moved: somebody else was faster, fetch again
    // Never forced. `theirs`: what the branch was when it was fetched. Denied with the server's own
    // words where it refuses.
    base::Result<Pushed> push(const Address& to, const std::string& ref, const base::CommitId& head,
                              const std::optional<base::CommitId>& theirs);
    // A new file, never over one that is there (Conflict). Without what `without` holds.
    base::Result<void> writeBundle(const std::filesystem::path& file, const std::string& ref,
                                   const base::CommitId& head,
                                   const std::vector<base::CommitId>& without);
    // A work tree of its own at `folder` (absent or empty), with `origin` set to that address.
    base::Result<void> clone(const Address& from, const std::filesystem::path& folder);

private:
    Transport() = default;
    base::Result<void> make(const std::filesystem::path& objects);
    base::Result<void> reopen();
    base::Result<std::unique_ptr<Repository>> openFolder(const Address& address) const;
    base::Result<void> lendFrom(const Repository& repository);
    base::Result<void> setRef(const std::string& name, const base::ObjectId& to) const;
    base::Result<std::filesystem::path> pack(const base::CommitId& head,
                                             const std::vector<base::CommitId>& have);
    base::Result<base::ProcessResult> git(std::vector<std::string> words,
                                          const std::string& input = {}) const;

    TransportOptions m_options;
    std::filesystem::path m_folder;
    std::unique_ptr<Repository> m_private;
    int m_packs = 0;
};

// A bare repository for the exchange, in a folder that is absent or empty.
base::Result<void> makeExchangeFolder(const Address& address);
// Whether that folder is absent or empty, so that one could be made there.
bool isFreeFolder(const Address& address);

} // namespace countersign::git
