// The real git, started in a folder of the test: to make repositories and to be the oracle.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::support {

struct GitAnswer {
    int code = -1;
    std::string out, err;
};

class ScriptedGit {
public:
    // `git init` with branch main in `folder`, unless there is a repository already.
    explicit ScriptedGit(std::filesystem::path folder, const std::vector<std::string>& init = {});

    const std::filesystem::path& folder() const { return m_folder; }

    // Standard output without its last newline. Ends the test when git fails.
    std::string run(const std::vector<std::string>& arguments, const std::string& input = {}) const;
    // Whatever happens.
    GitAnswer attempt(const std::vector<std::string>& arguments,
                      const std::string& input = {}) const;

    void write(const std::string& path, std::string_view bytes) const; // makes folders
    // Stages everything and commits as "Test Person", a minute after the commit before; the id.
    std::string commit(const std::string& message);
    // write + commit of one file.
    std::string commitFile(const std::string& path, std::string_view bytes);
    void setTime(long long seconds) { m_seconds = seconds; } // of the next commit
    long long time() const { return m_seconds; }
    void setenv(const std::string& key, const std::string& value) { m_extra[key] = value; }

    // Path and bytes of everything under .git except objects: equal before and after means that
    // index, HEAD, config, refs and logs were left alone.
    std::map<std::string, std::string> administration() const;

private:
    std::filesystem::path m_folder;
    std::map<std::string, std::string> m_extra;
    long long m_seconds = 1'700'000'000;
};

struct TestKey {
    std::filesystem::path file; // private; the public one has ".pub" behind it
    std::string publicLine;     // "ssh-ed25519 AAAA… comment"
};
// Through ssh-keygen, without a passphrase unless one is given.
TestKey makeEd25519Key(const std::filesystem::path& folder, const std::string& name,
                       const std::string& passphrase = {});
// "ssh-keygen -Y sign": the armor over `bytes`.
std::string sshSign(const TestKey& key, const std::string& bytes,
                    const std::string& nameSpace = "git");
// An allowed_signers file with one line per principal; its path.
std::filesystem::path writeAllowedSigners(const std::filesystem::path& folder,
                                          const std::map<std::string, std::string>& keys);

} // namespace countersign::support
