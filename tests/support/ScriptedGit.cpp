#include "tests/support/ScriptedGit.h"

#include "core/base/File.h"
#include "core/base/Process.h"

#include <fstream>
#include <stdexcept>

namespace countersign::support {

namespace fs = std::filesystem;

ScriptedGit::ScriptedGit(fs::path folder, const std::vector<std::string>& init)
    : m_folder(std::move(folder)) {
    fs::create_directories(m_folder);
    if (fs::exists(m_folder / ".git") || fs::exists(m_folder / "HEAD")) return;
    std::vector<std::string> arguments{"init", "-q", "-b", "main"};
    arguments.insert(arguments.end(), init.begin(), init.end());
    run(arguments);
}

GitAnswer ScriptedGit::attempt(const std::vector<std::string>& arguments,
                               const std::string& input) const {
    base::ProcessRequest request;
    request.argv = {"git"};
    request.argv.insert(request.argv.end(), arguments.begin(), arguments.end());
    request.input = input;
    request.folder = m_folder;
    request.deadline = std::chrono::minutes(5);
    request.outputCap = 256u << 20;
    request.keepenv = {"PATH", "TMPDIR"};
    const std::string date = std::to_string(m_seconds) + " +0000";
    request.setenv = {{"HOME", "/nonexistent"},
                      {"TZ", "UTC"},
                      {"LC_ALL", "C.UTF-8"},
                      {"GIT_CONFIG_GLOBAL", "/dev/null"},
                      {"GIT_CONFIG_SYSTEM", "/dev/null"},
                      {"GIT_CONFIG_NOSYSTEM", "1"},
                      {"GIT_TERMINAL_PROMPT", "0"},
                      {"GIT_ALLOW_PROTOCOL", "file"},
                      {"GIT_AUTHOR_NAME", "Test Person"},
                      {"GIT_AUTHOR_EMAIL", "test@example.org"},
                      {"GIT_AUTHOR_DATE", date},
                      {"GIT_COMMITTER_NAME", "Test Person"},
                      {"GIT_COMMITTER_EMAIL", "test@example.org"},
                      {"GIT_COMMITTER_DATE", date}};
    for (const auto& [key, value] : m_extra)
        request.setenv[key] = value;
    const auto done = base::run(request);
    if (!done) throw std::runtime_error("git: " + done.error().sentence());
    return {done->exitCode, done->out, done->err};
}

std::string ScriptedGit::run(const std::vector<std::string>& arguments,
                             const std::string& input) const {
    GitAnswer answer = attempt(arguments, input);
    if (answer.code != 0)
        throw std::runtime_error("git " + arguments.front() + ": " + answer.out + answer.err);
    if (!answer.out.empty() && answer.out.back() == '\n') answer.out.pop_back();
    return answer.out;
}

void ScriptedGit::write(const std::string& path, std::string_view bytes) const {
    const fs::path file = m_folder / path;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::string ScriptedGit::commit(const std::string& message) {
    m_seconds += 60;
    run({"add", "-A"});
    run({"commit", "-q", "--allow-empty", "--no-gpg-sign", "-m", message});
    return run({"rev-parse", "HEAD"});
}

std::string ScriptedGit::commitFile(const std::string& path, std::string_view bytes) {
    write(path, bytes);
    return commit("Write " + path);
}

std::map<std::string, std::string> ScriptedGit::administration() const {
    const fs::path root = fs::is_directory(m_folder / ".git") ? m_folder / ".git" : m_folder;
    std::map<std::string, std::string> files;
    for (fs::recursive_directory_iterator at(root), end; at != end; ++at) {
        const std::string path = fs::relative(at->path(), root).string();
        if (path == "objects") at.disable_recursion_pending();
        if (!at->is_regular_file()) continue;
        std::ifstream in(at->path(), std::ios::binary);
        files[path] = std::string(std::istreambuf_iterator<char>(in), {});
    }
    return files;
}

namespace keytool {

std::string keygen(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), "ssh-keygen");
    const auto done = base::run({.argv = arguments, .input = input});
    if (!done || done->exitCode != 0)
        throw std::runtime_error("ssh-keygen: " + (done ? done->err : done.error().sentence()));
    return done->out;
}

} // namespace keytool

TestKey makeEd25519Key(const fs::path& folder, const std::string& name,
                       const std::string& passphrase) {
    fs::create_directories(folder);
    const fs::path file = folder / name;
    keytool::keygen({"-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f", file.string()});
    auto text = base::readFile(file.string() + ".pub");
    if (!text) throw std::runtime_error(text.error().sentence());
    while (!text->empty() && text->back() == '\n')
        text->pop_back();
    return {file, *text};
}

std::string sshSign(const TestKey& key, const std::string& bytes, const std::string& nameSpace) {
    return keytool::keygen({"-q", "-Y", "sign", "-n", nameSpace, "-f", key.file.string()}, bytes);
}

fs::path writeAllowedSigners(const fs::path& folder,
                             const std::map<std::string, std::string>& keys) {
    const fs::path file = folder / "allowed_signers";
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    for (const auto& [principal, publicLine] : keys)
        out << principal << " namespaces=\"git\" " << publicLine << "\n";
    return file;
}

} // namespace countersign::support
