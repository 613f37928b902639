// Objects and refs of a repository that libgit2 cannot open (SHA-256 object ids, refs as reftable),
// asked of the person's git program: `cat-file --batch-command`, `for-each-ref`. Reading only.
// Each object is compared with its id here, as everywhere. git is started with a clean environment,
// neither system nor user configuration, no transport, no replace refs, hooks and monitors off; of
// the repository's own configuration it reads what it must (core/git/README.md).
#pragma once

#include "core/base/Dialogue.h"
#include "core/git/Repository.h"

#include <map>

namespace countersign::git {

class CatFile {
public:
    // `path` in or below a repository. NotFound; Denied (of another user); Unavailable (this git
    // cannot read it either, or there is no git).
    static base::Result<std::unique_ptr<CatFile>> open(const std::filesystem::path& path,
                                                       const OpenOptions& options);

    const RepositoryFacts& facts() const { return m_facts; }
    std::size_t idSize() const { return m_idSize; }

    base::Result<ObjectHeader> header(const base::ObjectId& id);
    base::Result<std::string> read(const base::ObjectId& id, ObjectKind kind, std::uint64_t cap);
    // The one object whose id begins so; nullopt if none, Conflict if several.
    base::Result<std::optional<base::ObjectId>> longId(const std::string& start);
    // What a ref names, through symbolic ones; nullopt where it does not exist.
    base::Result<std::optional<base::ObjectId>> target(const std::string& name);
    base::Result<std::vector<Ref>> refs(const std::string& prefix);

private:
    CatFile() = default;
    base::Result<void> find(const std::filesystem::path& path);
    base::Result<void> readFacts();
    base::ProcessRequest call(std::vector<std::string> words) const;
    base::Result<std::string> answerTo(std::vector<std::string> words) const; // exit code 0
    base::Result<base::Dialogue*> talk();
    // "<id> <kind> <size>" of the answer to one command; nullopt for "missing".
    base::Result<std::optional<ObjectHeader>> ask(const std::string& command, std::string* id);

    std::filesystem::path m_folder, m_gitFolder; // of this work tree
    RepositoryFacts m_facts;
    std::size_t m_idSize = 32;
    std::unique_ptr<base::Dialogue> m_talk;
};

} // namespace countersign::git
