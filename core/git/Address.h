// Where a log is exchanged with: a server, reached by the person's own git program, or a folder of
// this computer (a stick, a share), read and written here without starting any program in it.
#pragma once

#include "core/base/Error.h"

#include <filesystem>
#include <string>

namespace countersign::git {

struct Address {
    enum class Kind { Server, Folder } kind = Kind::Folder;
    std::string text; // for git, or the folder's absolute path

    std::filesystem::path folder() const { return text; }
};

// https://, ssh://, git://, user@host:path, file:// and paths (relative ones below `from`). Invalid
// for everything else: other schemes, transport helpers ("ext::…"), words that a program could take
// for an option, control characters, passwords written into the address.
base::Result<Address> parseAddress(const std::string& text, const std::filesystem::path& from);

} // namespace countersign::git
