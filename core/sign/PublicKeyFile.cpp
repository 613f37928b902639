#include "core/sign/PublicKeyFile.h"

#include "core/base/File.h"

namespace countersign::sign {

base::Result<PublicKeyFile> PublicKeyFile::write(const PublicKey& key) {
    auto folder = ScratchFolder::make();
    if (!folder) return base::fail(folder.error());
    PublicKeyFile made(std::move(*folder));
    if (auto written = base::writeNewFile(made.path(), key.line + "\n", 0600); !written)
        return base::fail(written.error());
    return made;
}

} // namespace countersign::sign
