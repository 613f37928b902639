#include "core/base/File.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace countersign::base {

namespace posixfile {

namespace fs = std::filesystem;

tl::unexpected<Error> failed(const std::string& what, const fs::path& path, int code) {
    ErrorCode kind = ErrorCode::Unavailable;
    if (code == ENOENT || code == ENOTDIR) kind = ErrorCode::NotFound;
    if (code == EACCES || code == EPERM || code == EROFS) kind = ErrorCode::Denied;
    if (code == EEXIST) kind = ErrorCode::Conflict;
    return fail(kind, said("%1 (%2)", what, std::strerror(code)), {path.string(), 0, 0, {}});
}

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }
    bool ok() const { return m_fd >= 0; }
    int close() {
        const int code = m_fd >= 0 ? ::close(m_fd) : 0;
        m_fd = -1;
        return code;
    }

private:
    int m_fd;
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

fs::path userHome() {
    if (const char* home = std::getenv("HOME"); home && *home == '/') return home;
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->pw_dir;
    return "/";
}

// The XDG Base Directory Specification: values that are not absolute are ignored.
fs::path xdgFolder(const char* variable, const char* otherwise) {
    const char* value = std::getenv(variable);
    const fs::path base = value && *value == '/' ? fs::path(value) : userHome() / otherwise;
    return base / "countersign";
}

} // namespace posixfile

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t cap) {
    using posixfile::failed;
    posixfile::Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.ok()) return failed("cannot open the file", path, errno);
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0) return failed("cannot read the file", path, errno);
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCode::Invalid, said("this is not a plain file"),
                    {path.string(), 0, 0, {}});
    std::string bytes;
    bytes.reserve(std::min<std::uint64_t>(static_cast<std::uint64_t>(info.st_size), cap));
    char chunk[65536];
    while (true) {
        const ssize_t count = ::read(fd.get(), chunk, sizeof chunk);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed("cannot read the file", path, errno);
        if (count == 0) return bytes;
        if (bytes.size() + static_cast<std::size_t>(count) > cap)
            return fail(ErrorCode::Unavailable, said("the file is larger than %1 bytes", cap),
                        {path.string(), 0, 0, {}});
        bytes.append(chunk, static_cast<std::size_t>(count));
    }
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes,
                                 unsigned mode) {
    using posixfile::failed;
    const auto folder = posixfile::folderOf(path);
    std::string temporary = (folder / ("." + path.filename().string() + ".part-XXXXXX")).string();
    posixfile::Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!fd.ok()) return failed("cannot write into the folder", folder, errno);
    const bool written = ::fchmod(fd.get(), mode) == 0 && posixfile::writeAll(fd.get(), bytes) &&
                         ::fsync(fd.get()) == 0 && fd.close() == 0 &&
                         ::rename(temporary.c_str(), path.c_str()) == 0;
    if (!written) {
        const int code = errno;
        ::unlink(temporary.c_str());
        return failed("cannot write the file", path, code);
    }
    return syncFolder(folder);
}

Result<void> writeNewFile(const std::filesystem::path& path, std::string_view bytes,
                          unsigned mode) {
    using posixfile::failed;
    posixfile::Descriptor fd(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, static_cast<mode_t>(mode)));
    if (!fd.ok() && errno == EEXIST)
        return fail(ErrorCode::Conflict, said("the file is there already"),
                    {path.string(), 0, 0, {}}, said("choose another name or remove it yourself"));
    if (!fd.ok()) return failed("cannot make the file", path, errno);
    if (!posixfile::writeAll(fd.get(), bytes) || ::fsync(fd.get()) != 0 || fd.close() != 0) {
        const int code = errno;
        ::unlink(path.c_str());
        return failed("cannot write the file", path, code);
    }
    return syncFolder(posixfile::folderOf(path));
}

Result<void> makeFolders(const std::filesystem::path& path, unsigned mode) {
    struct stat info {};
    if (path.empty() || (::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode))) return {};
    if (const auto parent = path.parent_path(); parent != path) {
        if (auto made = makeFolders(parent, mode); !made) return made;
    }
    if (::mkdir(path.c_str(), static_cast<mode_t>(mode)) == 0)
        return syncFolder(posixfile::folderOf(path));
    const int code = errno;
    // Somebody else may have made it in between; "a/" ends in an empty part that is there already.
    if (code == EEXIST && ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) return {};
    return posixfile::failed("cannot make the folder", path, code);
}

Result<void> syncFolder(const std::filesystem::path& folder) {
    posixfile::Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder and say EINVAL: there is nothing more to be done.
    if (fd.ok() && (::fsync(fd.get()) == 0 || errno == EINVAL)) return {};
    return posixfile::failed("cannot make the folder safe against a power cut", folder, errno);
}

bool isOurs(const std::filesystem::path& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && info.st_uid == ::geteuid();
}

bool canWrite(const std::filesystem::path& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

std::filesystem::path stateHome() { return posixfile::xdgFolder("XDG_STATE_HOME", ".local/state"); }
std::filesystem::path cacheHome() { return posixfile::xdgFolder("XDG_CACHE_HOME", ".cache"); }
std::filesystem::path configHome() { return posixfile::xdgFolder("XDG_CONFIG_HOME", ".config"); }

} // namespace countersign::base
